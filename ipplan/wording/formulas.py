"""Where the formulas come from, and the sentences of `explain`."""

from ipplan.wording import Said

SOURCE = {
    "eurostat": Said(
        zh="欧盟统计局《欧盟可持续发展监测报告》方法附录",
        en="Eurostat, Sustainable development in the EU: monitoring report, annex on method",
    ),
    "nbs": Said(
        zh="国家统计局“十一五”能耗强度监测方法",
        en="National Bureau of Statistics of China, energy-intensity monitoring method",
    ),
    "sdsn": Said(zh="SDSN《可持续发展报告》趋势法", en="SDSN, Sustainable Development Report, trend method"),
    "barometre": Said(
        zh="法国《公共行动成效晴雨表》完成率（未截断）",
        en="France, Barometre des resultats de l'action publique, taux d'avancement before its clipping",
    ),
    "walk": Said(zh="带漂移的随机游走，Student t 区间", en="random walk with drift, Student's t interval"),
    "": Said(zh="", en=""),
}
LINE = {
    "heading": Said(zh="{name}（{id}）——{plan}", en="{name} ({id}) - {plan}"),
    "what": Said(zh="口径", en="what it is"),
    "given": Said(zh="给定的数", en="numbers given"),
    "symbols": Said(zh="符号", en="symbols"),
    "figures": Said(zh="算式", en="figures"),
    "verdict": Said(zh="判定", en="verdict"),
    "outlook": Said(zh="展望", en="outlook"),
    "next_year": Said(zh="明年须达到", en="what it takes"),
    "methods": Said(zh="各方法", en="published methods"),
    "notes": Said(zh="须知", en="notes"),
    "unit": Said(zh="单位：{unit}", en="unit: {unit}"),
    "reading": Said(zh="实际值读作：{reading}", en="actuals are read as: {reading}"),
    "path": Said(zh="路径：{path}", en="path: {path}"),
    "nature": Said(zh="属性：{nature}", en="nature: {nature}"),
    "definition": Said(zh="定义：{text}", en="definition: {text}"),
    "data_source": Said(zh="数据来源：{text}", en="data source: {text}"),
    "note": Said(zh="说明：{text}", en="note: {text}"),
    "baseline": Said(zh="基期值 {year} 年：{value}（{place}）", en="baseline {year}: {value} ({place})"),
    "no_baseline": Said(zh="基期值：规划未给出", en="baseline: the plan gives none"),
    "target": Said(zh="规划值 {year} 年：{bound}（{place}）", en="target {year}: {bound} ({place})"),
    "milestone": Said(zh="里程碑 {year} 年：{value}（{place}）", en="milestone {year}: {value} ({place})"),
    "actual": Said(zh="实际值 {period}：{value}（{place}{more}）", en="actual {period}: {value} ({place}{more})"),
    "history": Said(
        zh="基期前 {period}：{value}（{place}{more}），不计入进度",
        en="before the baseline, {period}: {value} ({place}{more}), not used for the pace",
    ),
    "later": Said(
        zh="之后 {period}：{value}（{place}{more}），不计入判定",
        en="later, {period}: {value} ({place}{more}), not used",
    ),
    "as_written": Said(zh="，原文“{text}”", en=", written `{text}`"),
    "as_basis": Said(zh="，口径 {basis}：{value}", en=", basis {basis}: {value}"),
    "from_source": Said(zh="，来源 {text}", en=", source {text}"),
    "published": Said(zh="，{text} 发布", en=", published {text}"),
    "older": Said(zh="，此前为 {value}（{place}）", en=", before that {value} ({place})"),
    "unsourced": Said(zh="出处未写明", en="no locator"),
    "in_actuals": Said(zh="取自实际值", en="from the actuals"),
    "as_first_actual": Said(zh="首个实际值", en="the first actual"),
    "undefined": Said(zh="无：{reason}", en="none: {reason}"),
    "source_of": Said(zh="出处：{source}", en="source: {source}"),
    "piece": Said(zh="（路径分段：{begin} 至 {end}）", en="(piece of the path from {begin} to {end})"),
    "index": Said(
        zh="百分数按指数计算：基期年为 1，变化 c 为 1+c，年均增长 g 为 (1+g)^年数",
        en="per cent are worked as an index: 1 at the baseline year, a change c is 1+c, a mean growth g is (1+g)^years",
    ),
    "pace_verdict": Said(
        zh="进度比 {pace}：≥{ahead} 快于预期，≥{on_track} 符合预期，≥{lagging} 滞后，≥{off_track} 严重滞后，更低为反向变化",
        en="pace {pace}: >= {ahead} ahead, >= {on_track} on track, >= {lagging} lagging, >= {off_track} off track, below reversing",
    ),
    "bound_verdict": Said(zh="x_t = {now}，目标 {bound}", en="x_t = {now}, target {bound}"),
    "result": Said(zh="{status}", en="{status}"),
    "result_why": Said(zh="{status}：{reason}", en="{status}: {reason}"),
}
