"""Published methods in words: labels, formulas, thresholds, sources, and why two of them disagree."""

from ipplan.wording import Said

METHOD = {
    "pace": Said(zh="进度比", en="pace"),
    "eurostat": Said(zh="欧盟统计局", en="Eurostat"),
    "opensdg": Said(zh="Open SDG", en="Open SDG"),
    "dns": Said(zh="德国可持续战略", en="Germany DNS"),
    "un": Said(zh="联合国进度图", en="UN chart"),
    "sdsn": Said(zh="SDSN 趋势法", en="SDSN"),
    "wri": Said(zh="世界资源研究所", en="WRI"),
    "barometre": Said(zh="法国晴雨表", en="Barometre"),
}
METHOD_FIGURE = {
    "pace": Said(zh="进度比", en="pace"),
    "eurostat": Said(zh="增速比", en="rate ratio"),
    "opensdg": Said(zh="增速比", en="rate ratio"),
    "dns": Said(zh="预计差额", en="miss"),
    "un": Said(zh="预计完成", en="projected"),
    "sdsn": Said(zh="步长比", en="step ratio"),
    "wri": Said(zh="加速倍数", en="acceleration"),
    "barometre": Said(zh="完成率", en="completion"),
}
METHOD_VERDICT = {
    "eurostat.significant": Said(zh="显著进展", en="significant"),
    "eurostat.moderate": Said(zh="中等进展", en="moderate"),
    "eurostat.insufficient": Said(zh="进展不足", en="insufficient"),
    "eurostat.away": Said(zh="背离目标", en="away from the target"),
    "eurostat.moderately_away": Said(zh="略有背离", en="moderately away"),
    "eurostat.significantly_away": Said(zh="明显背离", en="significantly away"),
    "opensdg.target_achieved": Said(zh="目标已实现", en="target achieved"),
    "opensdg.substantial_progress": Said(zh="显著进展", en="substantial progress"),
    "opensdg.moderate_progress": Said(zh="中等进展", en="moderate progress"),
    "opensdg.limited_progress": Said(zh="进展有限", en="limited progress"),
    "opensdg.deterioration": Said(zh="恶化", en="deterioration"),
    "dns.sun": Said(zh="晴", en="sun"),
    "dns.sun_cloud": Said(zh="晴间多云", en="sun with cloud"),
    "dns.cloud": Said(zh="多云", en="cloud"),
    "dns.thunder": Said(zh="雷雨", en="thunderstorm"),
    "un.reached": Said(zh="已达到", en="reached"),
    "un.on_track": Said(zh="如期", en="on track"),
    "un.progress": Said(zh="有进展，须加快", en="progress, accelerate"),
    "un.stagnation": Said(zh="停滞或倒退", en="stagnation or regression"),
    "sdsn.on_track": Said(zh="如期或保持", en="on track or maintaining"),
    "sdsn.moderately_improving": Said(zh="适度改善", en="moderately improving"),
    "sdsn.stagnating": Said(zh="停滞", en="stagnating"),
    "sdsn.decreasing": Said(zh="倒退", en="decreasing"),
    "wri.on_track": Said(zh="如期", en="on track"),
    "wri.off_track": Said(zh="偏离", en="off track"),
    "wri.well_off_track": Said(zh="严重偏离", en="well off track"),
    "wri.wrong_direction": Said(zh="方向相反", en="wrong direction"),
}
LIGHT = {
    "green": Said(zh="绿", en="green"),
    "amber": Said(zh="黄", en="amber"),
    "red": Said(zh="红", en="red"),
    "grey": Said(zh="灰", en="grey"),
}
METHOD_FORMULA = {
    "pace": Said(zh="折合完成年数 / e", en="earned years / e"),
    "eurostat": Said(
        zh="R = 实际年均增长 / 要求年均增长；只定方向时为实际年均增长",
        en="R = observed CAGR / required CAGR; for a direction the observed CAGR",
    ),
    "opensdg": Said(
        zh="R = s * 实际年均增长 / |要求年均增长|；只定方向时为 s * 实际年均增长",
        en="R = s * observed CAGR / |required CAGR|; for a direction s * observed CAGR",
    ),
    "dns": Said(
        zh="s * (x_T - 预计值) / |x_T - x_t|，预计值 = x_t + (T - t) * 最近六个值的平均每年变化",
        en="s * (x_T - projected) / |x_T - x_t|, projected = x_t + (T - t) * mean change of the last six values",
    ),
    "un": Said(
        zh="q = (x_t * (1 + 实际年均增长)^(T-t) - x_b) / (x_T - x_b)",
        en="q = (x_t * (1 + observed CAGR)^(T-t) - x_b) / (x_T - x_b)",
    ),
    "sdsn": Said(zh="实际每年增量 / 要求每年增量", en="observed step / required step"),
    "wri": Said(
        zh="今后须每年增量 / 最近五年的实际每年增量",
        en="step needed from now on / observed step of the last five years",
    ),
    "barometre": Said(
        zh="(x_t - x_b) / (x_T - x_b)，截断到 0 至 100%", en="(x_t - x_b) / (x_T - x_b), cut to between 0 and 100 %"
    ),
}
METHOD_CUTS = {
    "pace": Said(
        zh="≥1.05 快于预期，≥0.95 符合预期（约束性 ≥1），≥0.60 滞后，≥0 严重滞后，更低为反向变化；规划可自定",
        en=">= 1.05 ahead, >= 0.95 on track (binding >= 1), >= 0.60 lagging, >= 0 off track, below reversing; "
        "a plan may set its own",
    ),
    "eurostat": Said(
        zh="≥0.95 显著，≥0.60 中等，≥0 不足，更低为背离；已达到为显著。"
        "只定方向：≥1% 显著，≥0 中等，≥-1% 略有背离，更低为明显背离",
        en=">= 0.95 significant, >= 0.60 moderate, >= 0 insufficient, below away; a met target is significant. "
        "Direction alone: >= 1 % significant, >= 0 moderate, >= -1 % moderately away, below significantly away",
    ),
    "opensdg": Said(
        zh="已达到；≥0.95 显著，≥0.60 中等，≥0 有限，更低或达标后又失去为恶化。只定方向：≥1.5%·C 显著，≥0.5%·C 中等，≥0 有限，"
        "更低为恶化；有自然上限时 C = 1 - (|x_b|/|limit|)^4.44，否则为 1",
        en="met: achieved; >= 0.95 substantial, >= 0.60 moderate, >= 0 limited, below or lost again deterioration. "
        "Direction alone: >= 1.5 % C substantial, >= 0.5 % C moderate, >= 0 limited, below deterioration; "
        "C = 1 - (|x_b|/|limit|)^4.44 with a natural limit, else 1",
    ),
    "dns": Said(
        zh="<5% 晴，5–20% 晴间多云，>20% 多云，不变或反向为雷雨；已达到：趋势不反向为晴，反向为晴间多云；"
        "须保持而未达到：趋势正向为多云，否则雷雨",
        en="< 5 % sun, 5-20 % sun with cloud, > 20 % cloud, no change or the wrong way thunderstorm; met: sun, "
        "with a trend the wrong way sun with cloud; to hold and not met: cloud while the trend is right, "
        "else thunderstorm",
    ),
    "un": Said(
        zh="已达到；≥0.95 如期，≥0.10 有进展，更低为停滞。只定方向：≥2% 如期，≥0.5% 有进展，更低为停滞",
        en="met: reached; >= 0.95 on track, >= 0.10 progress, below stagnation. "
        "Direction alone: >= 2 % on track, >= 0.5 % progress, below stagnation",
    ),
    "sdsn": Said(
        zh="≥1 如期，≥0.5 适度改善，≥0 停滞，更低为倒退；已达到为如期",
        en=">= 1 on track, >= 0.5 moderately improving, >= 0 stagnating, below decreasing; a met target is on track",
    ),
    "wri": Said(
        zh="≤1 如期，<2 偏离，≥2 严重偏离；实际增量为零或反向为方向相反；已达到为如期",
        en="<= 1 on track, < 2 off track, >= 2 well off track; a step of zero or the wrong way wrong direction; "
        "a met target is on track",
    ),
    "barometre": Said(
        zh="只给完成率，不分等级；基期已满足目标时，满足为 100%，否则为 0%",
        en="the figure itself, no classes; where the baseline already meets the target, 100 % while it is met, else 0 %",
    ),
}
METHOD_SOURCE = {
    "pace": Said(
        zh="国家统计局能耗强度监测（折合完成年数）；界限取自欧盟统计局",
        en="National Bureau of Statistics of China (completion in years); cuts of Eurostat",
    ),
    "eurostat": Said(
        zh="欧盟统计局《欧盟可持续发展监测报告》附录；有规划值时加拿大统计局、Open SDG 界限相同",
        en="Eurostat, Sustainable development in the European Union, annex; with a target Statistics Canada and Open SDG "
        "have the same cuts",
    ),
    "opensdg": Said(
        zh="Open SDG 进展计算方法（open-sdg.readthedocs.io）；加拿大统计局沿用",
        en="Open SDG, progress status calculation (open-sdg.readthedocs.io); Statistics Canada follows it",
    ),
    "dns": Said(
        zh="德国《国家可持续发展战略》，联邦统计局",
        en="Germany, Deutsche Nachhaltigkeitsstrategie, Federal Statistical Office",
    ),
    "un": Said(
        zh="联合国统计司进度图，巴斯克统计局（EUSTAT）写明算法",
        en="UN Statistics Division, progress chart, as EUSTAT writes it down",
    ),
    "sdsn": Said(zh="SDSN《可持续发展报告》", en="SDSN, Sustainable Development Report"),
    "wri": Said(zh="世界资源研究所《气候行动状况》", en="World Resources Institute, State of Climate Action"),
    "barometre": Said(zh="法国《公共行动成效晴雨表》", en="France, Barometre des resultats de l'action publique"),
}
METHOD_LINE = {
    "method": Said(zh="方法", en="method"),
    "formula": Said(zh="算式", en="formula"),
    "cuts": Said(zh="界限", en="thresholds"),
    "source": Said(zh="出处", en="source"),
    "light": Said(zh="灯号", en="light"),
    "no_classes": Said(zh="不分等级", en="no classes"),
    "not_judged": Said(zh="不判定", en="not judged"),
    "heading": Said(zh="{title}，截至 {as_of} 年：各方法的判定", en="{title}, as of {as_of}: verdicts by method"),
    "legend": Said(zh="{method}：{formula}", en="{method}: {formula}"),
    "lights": Said(
        zh="绿：能达到或已达到；黄：方向对，太慢；红：几乎不动或方向相反；灰：不判定",
        en="green: will get there or is there; amber: the right way, too slow; "
        "red: barely moving or the wrong way; grey: not judged",
    ),
    "disagree": Said(zh="{name}：{reasons}", en="{name}: {reasons}"),
    "used": Said(
        zh="{method}：{figure}，{verdict}（{light}）；用到的年份：{years}",
        en="{method}: {figure}, {verdict} ({light}); years used: {years}",
    ),
    "used_no_light": Said(zh="{method}：{figure}；用到的年份：{years}", en="{method}: {figure}; years used: {years}"),
    "why_not": Said(zh="{method}：不判定，{reason}", en="{method}: not judged, {reason}"),
}
DISAGREE = {
    "path": Said(
        zh="路径是{path}：到 {year} 年几何路径应为 {geometric}，线性路径应为 {linear}，实际 {now}",
        en="the path is {path}: by {year} a geometric path is at {geometric}, a linear one at {linear}; "
        "the actual is {now}",
    ),
    "trend": Said(
        zh="起止两点每年 {ends}，{method} 用的 {years} 年平均每年 {mean}",
        en="end points give {ends} a year, the years that {method} uses ({years}) {mean} a year",
    ),
    "time_left": Said(
        zh="至今每年 {observed}，今后须每年 {remaining}：还剩 {left} 年，落下的要在其中补上",
        en="so far {observed} a year, from now on {remaining}: {left:year is|years are} left to catch up in",
    ),
    "surplus": Said(
        zh="至今每年 {observed}，今后只须每年 {remaining}：领先的部分留给还剩的 {left} 年",
        en="so far {observed} a year, from now on {remaining}: what is ahead eases the {left:year|years} left",
    ),
    "hold": Said(
        zh="目标是保持：有的方法没有这种判定", en="the target is to hold, for which some methods have no verdict"
    ),
    "classes": Said(
        zh="各方法对同一进度划的界限不同：{figures}", en="the methods draw their lines at different places: {figures}"
    ),
}
