"""Where the formulas come from, and the sentences of `explain`."""

from ipplan.wording import Said

SOURCE = {
    "eurostat": Said(
        "欧盟统计局《欧盟可持续发展监测报告》方法附录",
        "Eurostat, Sustainable development in the EU: monitoring report, annex on method",
    ),
    "nbs": Said(
        "国家统计局“十一五”能耗强度监测方法",
        "National Bureau of Statistics of China, energy-intensity monitoring method",
    ),
    "sdsn": Said("SDSN《可持续发展报告》趋势法", "SDSN, Sustainable Development Report, trend method"),
    "barometre": Said(
        "法国《公共行动成效晴雨表》完成率（未截断）",
        "France, Barometre des resultats de l'action publique, taux d'avancement before its clipping",
    ),
    "walk": Said("带漂移的随机游走，Student t 区间", "random walk with drift, Student's t interval"),
    "": Said("", ""),
}
LINE = {
    "heading": Said("{name}（{id}）——{plan}", "{name} ({id}) - {plan}"),
    "what": Said("口径", "what it is"),
    "given": Said("给定的数", "numbers given"),
    "symbols": Said("符号", "symbols"),
    "figures": Said("算式", "figures"),
    "verdict": Said("判定", "verdict"),
    "outlook": Said("展望", "outlook"),
    "next_year": Said("明年须达到", "what it takes"),
    "methods": Said("各方法", "published methods"),
    "notes": Said("须知", "notes"),
    "unit": Said("单位：{unit}", "unit: {unit}"),
    "reading": Said("实际值读作：{reading}", "actuals are read as: {reading}"),
    "path": Said("路径：{path}", "path: {path}"),
    "nature": Said("属性：{nature}", "nature: {nature}"),
    "definition": Said("定义：{text}", "definition: {text}"),
    "data_source": Said("数据来源：{text}", "data source: {text}"),
    "note": Said("说明：{text}", "note: {text}"),
    "baseline": Said("基期值 {year} 年：{value}（{place}）", "baseline {year}: {value} ({place})"),
    "no_baseline": Said("基期值：规划未给出", "baseline: the plan gives none"),
    "target": Said("规划值 {year} 年：{bound}（{place}）", "target {year}: {bound} ({place})"),
    "milestone": Said("里程碑 {year} 年：{value}（{place}）", "milestone {year}: {value} ({place})"),
    "actual": Said("实际值 {period}：{value}（{place}{more}）", "actual {period}: {value} ({place}{more})"),
    "history": Said(
        "基期前 {period}：{value}（{place}{more}），不计入进度",
        "before the baseline, {period}: {value} ({place}{more}), not used for the pace",
    ),
    "later": Said(
        "之后 {period}：{value}（{place}{more}），不计入判定", "later, {period}: {value} ({place}{more}), not used"
    ),
    "as_written": Said("，原文“{text}”", ", written `{text}`"),
    "as_basis": Said("，口径 {basis}：{value}", ", basis {basis}: {value}"),
    "from_source": Said("，来源 {text}", ", source {text}"),
    "published": Said("，{text} 发布", ", published {text}"),
    "older": Said("，此前为 {value}（{place}）", ", before that {value} ({place})"),
    "unsourced": Said("出处未写明", "no locator"),
    "in_actuals": Said("取自实际值", "from the actuals"),
    "as_first_actual": Said("首个实际值", "the first actual"),
    "undefined": Said("无：{reason}", "none: {reason}"),
    "source_of": Said("出处：{source}", "source: {source}"),
    "piece": Said("（路径分段：{begin} 至 {end}）", "(piece of the path from {begin} to {end})"),
    "index": Said(
        "百分数按指数计算：基期年为 1，变化 c 为 1+c，年均增长 g 为 (1+g)^年数",
        "per cent are worked as an index: 1 at the baseline year, a change c is 1+c, a mean growth g is (1+g)^years",
    ),
    "pace_verdict": Said(
        "进度比 {pace}：≥{ahead} 快于预期，≥{on_track} 符合预期，≥{lagging} 滞后，≥{off_track} 严重滞后，更低为反向变化",
        "pace {pace}: >= {ahead} ahead, >= {on_track} on track, >= {lagging} lagging, >= {off_track} off track, below reversing",
    ),
    "bound_verdict": Said("x_t = {now}，目标 {bound}", "x_t = {now}, target {bound}"),
    "result": Said("{status}", "{status}"),
    "result_why": Said("{status}：{reason}", "{status}: {reason}"),
    "outlook_none": Said("没有展望：{reason}", "no outlook: {reason}"),
    "outlook_withheld": Said("不给区间和可能性：{reason}", "no interval and no probability: {reason}"),
    "outlook_central": Said("{year} 年的中心值：{value}", "central figure for {year}: {value}"),
    "outlook_interval": Said("{level} 区间：{low} 至 {high}", "{level} interval: {low} to {high}"),
    "outlook_probability": Said("达到目标的可能性：{value}", "probability of meeting the target: {value}"),
    "outlook_scale": Said("在对数上计算", "worked on logarithms"),
    "outlook_drift": Said(
        "历年差 m = {m} 个，跨 K = {span} 年，还剩 r = {remaining} 年；平均每年 mu = {drift}",
        "m = {m} differences over K = {span} years, r = {remaining} years to go; mean a year mu = {drift}",
    ),
    "outlook_sum": Said(
        "x_t + r * mu = {now} + {remaining} * {drift} = {centre}",
        "x_t + r * mu = {now} + {remaining} * {drift} = {centre}",
    ),
    "outlook_years": Said(
        "中心值用 {years} 年，波动用 {spread} 年", "central figure from {years}, spread from {spread}"
    ),
    "outlook_spread": Said(
        "± t * sigma * sqrt(r + r^2/K)，t = {quantile}（自由度 {degrees}），sigma = {sigma}",
        "+- t * sigma * sqrt(r + r^2/K), t = {quantile} ({degrees} degrees of freedom), sigma = {sigma}",
    ),
}
