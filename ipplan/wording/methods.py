"""Published methods in words: labels, formulas, thresholds, sources, and why two of them disagree."""

from ipplan.wording import Said

METHOD = {
    "pace": Said("进度比", "pace"),
    "eurostat": Said("欧盟统计局", "Eurostat"),
    "dns": Said("德国可持续战略", "Germany DNS"),
    "un": Said("联合国进度图", "UN chart"),
    "sdsn": Said("SDSN 趋势法", "SDSN"),
    "wri": Said("世界资源研究所", "WRI"),
    "barometre": Said("法国晴雨表", "Barometre"),
}
METHOD_FIGURE = {
    "pace": Said("进度比", "pace"),
    "eurostat": Said("增速比", "rate ratio"),
    "dns": Said("预计差额", "miss"),
    "un": Said("预计完成", "projected"),
    "sdsn": Said("步长比", "step ratio"),
    "wri": Said("加速倍数", "acceleration"),
    "barometre": Said("完成率", "completion"),
}
METHOD_VERDICT = {
    "eurostat.significant": Said("显著进展", "significant"),
    "eurostat.moderate": Said("中等进展", "moderate"),
    "eurostat.insufficient": Said("进展不足", "insufficient"),
    "eurostat.away": Said("背离目标", "away from the target"),
    "eurostat.moderately_away": Said("略有背离", "moderately away"),
    "eurostat.significantly_away": Said("明显背离", "significantly away"),
    "dns.sun": Said("晴", "sun"),
    "dns.sun_cloud": Said("晴间多云", "sun with cloud"),
    "dns.cloud": Said("多云", "cloud"),
    "dns.thunder": Said("雷雨", "thunderstorm"),
    "un.reached": Said("已达到", "reached"),
    "un.on_track": Said("如期", "on track"),
    "un.progress": Said("有进展，须加快", "progress, accelerate"),
    "un.stagnation": Said("停滞或倒退", "stagnation or regression"),
    "sdsn.on_track": Said("如期或保持", "on track or maintaining"),
    "sdsn.moderately_improving": Said("适度改善", "moderately improving"),
    "sdsn.stagnating": Said("停滞", "stagnating"),
    "sdsn.decreasing": Said("倒退", "decreasing"),
    "wri.on_track": Said("如期", "on track"),
    "wri.off_track": Said("偏离", "off track"),
    "wri.well_off_track": Said("严重偏离", "well off track"),
    "wri.wrong_direction": Said("方向相反", "wrong direction"),
}
LIGHT = {
    "green": Said("绿", "green"),
    "amber": Said("黄", "amber"),
    "red": Said("红", "red"),
    "grey": Said("灰", "grey"),
}
METHOD_FORMULA = {
    "pace": Said("折合完成年数 / e", "earned years / e"),
    "eurostat": Said(
        "R = 实际年均增长 / 要求年均增长；只定方向时为实际年均增长",
        "R = observed CAGR / required CAGR; for a direction the observed CAGR",
    ),
    "dns": Said(
        "s * (x_T - 预计值) / |x_T - x_t|，预计值 = x_t + (T - t) * 最近六个值的平均每年变化",
        "s * (x_T - projected) / |x_T - x_t|, projected = x_t + (T - t) * mean change of the last six values",
    ),
    "un": Said(
        "q = (x_t * (1 + 实际年均增长)^(T-t) - x_b) / (x_T - x_b)",
        "q = (x_t * (1 + observed CAGR)^(T-t) - x_b) / (x_T - x_b)",
    ),
    "sdsn": Said("实际每年增量 / 要求每年增量", "observed step / required step"),
    "wri": Said(
        "今后须每年增量 / 最近五年的实际每年增量", "step needed from now on / observed step of the last five years"
    ),
    "barometre": Said(
        "(x_t - x_b) / (x_T - x_b)，截断到 0 至 100%", "(x_t - x_b) / (x_T - x_b), cut to between 0 and 100 %"
    ),
}
METHOD_CUTS = {
    "pace": Said(
        "≥1.05 快于预期，≥0.95 符合预期（约束性 ≥1），≥0.60 滞后，≥0 严重滞后，更低为反向变化；规划可自定",
        ">= 1.05 ahead, >= 0.95 on track (binding >= 1), >= 0.60 lagging, >= 0 off track, below reversing; "
        "a plan may set its own",
    ),
    "eurostat": Said(
        "≥0.95 显著，≥0.60 中等，≥0 不足，更低为背离；已达到为显著。"
        "只定方向：≥1% 显著，≥0 中等，≥-1% 略有背离，更低为明显背离",
        ">= 0.95 significant, >= 0.60 moderate, >= 0 insufficient, below away; a met target is significant. "
        "Direction alone: >= 1 % significant, >= 0 moderate, >= -1 % moderately away, below significantly away",
    ),
    "dns": Said(
        "<5% 晴，5–20% 晴间多云，>20% 多云，不变或反向为雷雨；已达到：趋势不反向为晴，反向为晴间多云；"
        "须保持而未达到：趋势正向为多云，否则雷雨",
        "< 5 % sun, 5-20 % sun with cloud, > 20 % cloud, no change or the wrong way thunderstorm; met: sun, "
        "with a trend the wrong way sun with cloud; to hold and not met: cloud while the trend is right, "
        "else thunderstorm",
    ),
    "un": Said(
        "已达到；≥0.95 如期，≥0.10 有进展，更低为停滞。只定方向：≥2% 如期，≥0.5% 有进展，更低为停滞",
        "met: reached; >= 0.95 on track, >= 0.10 progress, below stagnation. "
        "Direction alone: >= 2 % on track, >= 0.5 % progress, below stagnation",
    ),
    "sdsn": Said(
        "≥1 如期，≥0.5 适度改善，≥0 停滞，更低为倒退；已达到为如期",
        ">= 1 on track, >= 0.5 moderately improving, >= 0 stagnating, below decreasing; a met target is on track",
    ),
    "wri": Said(
        "≤1 如期，<2 偏离，≥2 严重偏离；实际增量为零或反向为方向相反；已达到为如期",
        "<= 1 on track, < 2 off track, >= 2 well off track; a step of zero or the wrong way wrong direction; "
        "a met target is on track",
    ),
    "barometre": Said(
        "只给完成率，不分等级；基期已满足目标时，满足为 100%，否则为 0%",
        "the figure itself, no classes; where the baseline already meets the target, 100 % while it is met, else 0 %",
    ),
}
METHOD_SOURCE = {
    "pace": Said(
        "国家统计局能耗强度监测（折合完成年数）；界限取自欧盟统计局",
        "National Bureau of Statistics of China (completion in years); cuts of Eurostat",
    ),
    "eurostat": Said(
        "欧盟统计局《欧盟可持续发展监测报告》附录；加拿大统计局、Open SDG 沿用",
        "Eurostat, Sustainable development in the European Union, annex; also Statistics Canada and Open SDG",
    ),
    "dns": Said(
        "德国《国家可持续发展战略》，联邦统计局",
        "Germany, Deutsche Nachhaltigkeitsstrategie, Federal Statistical Office",
    ),
    "un": Said(
        "联合国统计司进度图，巴斯克统计局（EUSTAT）写明算法",
        "UN Statistics Division, progress chart, as EUSTAT writes it down",
    ),
    "sdsn": Said("SDSN《可持续发展报告》", "SDSN, Sustainable Development Report"),
    "wri": Said("世界资源研究所《气候行动状况》", "World Resources Institute, State of Climate Action"),
    "barometre": Said("法国《公共行动成效晴雨表》", "France, Barometre des resultats de l'action publique"),
}
METHOD_LINE = {
    "method": Said("方法", "method"),
    "formula": Said("算式", "formula"),
    "cuts": Said("界限", "thresholds"),
    "source": Said("出处", "source"),
    "light": Said("灯号", "light"),
    "no_classes": Said("不分等级", "no classes"),
    "not_judged": Said("不判定", "not judged"),
    "heading": Said("{title}，截至 {as_of} 年：各方法的判定", "{title}, as of {as_of}: verdicts by method"),
    "legend": Said("{method}：{formula}", "{method}: {formula}"),
    "lights": Said(
        "绿：能达到或已达到；黄：方向对，太慢；红：几乎不动或方向相反；灰：不判定",
        "green: will get there or is there; amber: the right way, too slow; "
        "red: barely moving or the wrong way; grey: not judged",
    ),
    "disagree": Said("{name}：{reasons}", "{name}: {reasons}"),
    "used": Said(
        "{method}：{figure}，{verdict}（{light}）；用到的年份：{years}",
        "{method}: {figure}, {verdict} ({light}); years used: {years}",
    ),
    "used_no_light": Said("{method}：{figure}；用到的年份：{years}", "{method}: {figure}; years used: {years}"),
    "why_not": Said("{method}：不判定，{reason}", "{method}: not judged, {reason}"),
}
DISAGREE = {
    "path": Said(
        "路径是{path}：到 {year} 年几何路径应为 {geometric}，线性路径应为 {linear}，实际 {now}",
        "the path is {path}: by {year} a geometric path is at {geometric}, a linear one at {linear}; "
        "the actual is {now}",
    ),
    "trend": Said(
        "起止两点每年 {ends}，{method} 用的 {years} 年平均每年 {mean}",
        "end points give {ends} a year, the years that {method} uses ({years}) {mean} a year",
    ),
    "time_left": Said(
        "至今每年 {observed}，今后须每年 {remaining}：还剩 {left} 年，落下的要在其中补上",
        "so far {observed} a year, from now on {remaining}: {left} years are left to catch up in",
    ),
    "surplus": Said(
        "至今每年 {observed}，今后只须每年 {remaining}：领先的部分留给还剩的 {left} 年",
        "so far {observed} a year, from now on {remaining}: what is ahead eases the {left} years that are left",
    ),
    "hold": Said("目标是保持：有的方法没有这种判定", "the target is to hold, for which some methods have no verdict"),
    "classes": Said(
        "各方法对同一进度划的界限不同：{figures}", "the methods draw their lines at different places: {figures}"
    ),
}
