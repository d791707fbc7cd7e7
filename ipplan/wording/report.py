"""Headings and labels of a report, the words of its charts and of its appendix."""

from ipplan.wording import Said

STAGE = {
    "annual": Said("年度监测报告", "Annual monitoring report"),
    "mid-term": Said("中期评估报告", "Mid-term evaluation"),
    "final": Said("终期评估报告", "Final evaluation"),
}
HEADING = {
    "summary": Said("概要", "Summary"),
    "verdicts": Said("判定与时间进度", "Verdicts against time"),
    "overview": Said("指标总览", "All indicators"),
    "departments": Said("分部门", "By department"),
    "department": Said("数据来源：{name}", "Data from: {name}"),
    "narrative": Said("文字承诺", "Commitments of the prose"),
    "appendix": Said("附录", "Appendix"),
    "formulas": Said("算式", "Formulas"),
    "cuts": Said("判定规则", "How a verdict is reached"),
    "files": Said("数据文件", "Files"),
    "contents": Said("目录", "Contents"),
    "charts": Said("图表", "Charts"),
    "series": Said("历年数据", "Series"),
}
LABEL = {
    "as_of": Said("截至{year}年", "As of {year}"),
    "period": Said(
        "规划期：{baseline_year}年末至{target_year}年末", "Plan period: end of {baseline_year} to end of {target_year}"
    ),
    "no_department": Said("规划未注明", "not said in the plan"),
    "skip": Said("跳到正文", "Skip to the report"),
    "time": Said("时间", "Time"),
    "elapsed": Said("规划期已过{elapsed}", "{elapsed} of the plan's time has passed"),
    "overview": Said(
        "完成率条中的竖线是按规划路径此时应到的位置。",
        "The upright mark in a bar of completion is where the path should be by now.",
    ),
    "figures": Said("数据", "Figures"),
    "figure": Said("项目", "Figure"),
    "value": Said("数值", "Value"),
    "unit": Said("单位", "Unit"),
    "indicator": Said("指标", "Indicator"),
    "verdict": Said("判定", "Verdict"),
    "count": Said("项数", "Count"),
    "baseline": Said("基期值", "Baseline"),
    "baseline_year": Said("基期年", "Baseline year"),
    "target": Said("目标", "Target"),
    "target_year": Said("目标年", "Target year"),
    "bound": Said("界限", "Bound"),
    "actual": Said("实际值", "Actual"),
    "actual_year": Said("实际值年份", "Year of the actual"),
    "year": Said("年份", "Year"),
    "path": Said("规划路径", "Path"),
    "outlook": Said("趋势外推", "Outlook"),
    "low": Said("区间下限", "Interval, low"),
    "high": Said("区间上限", "Interval, high"),
    "probability": Said("实现目标的可能性", "Chance of meeting the target"),
    "milestone": Said("阶段目标", "Milestone"),
    "interval": Said("外推的80%区间", "80% interval of the outlook"),
    "completion": Said("完成率", "Completion"),
    "pace": Said("进度比", "Pace"),
    "needed": Said("今后须年均", "Needed a year"),
    "definition": Said("指标定义", "Definition"),
    "source": Said("规划出处", "Where the plan says it"),
    "data": Said("实际值出处", "Where the actual stands"),
    "remark": Said("规划说明", "Remark on the plan"),
    "notes": Said("须知", "Notes"),
    "explanations": Said("定义、出处与说明", "Definition, sources and remarks"),
    "nature": Said("属性", "Nature"),
    "formula": Said("算式", "Formula"),
    "method_source": Said("来源", "Source"),
    "file": Said("文件", "File"),
    "digest": Said("SHA-256", "SHA-256"),
    "plan_file": Said("规划文件", "Plan file"),
    "made_by": Said(
        "由 ipplan {version} 生成；全部语句按固定规则由数字得出",
        "Made by ipplan {version}; every sentence follows from the figures by fixed rules",
    ),
    "page": Said("第{page}页", "Page {page}"),
    "legend": Said("图例", "How to read the charts"),
    "ignored": Said(
        "实际值文件中有{count}处未采用或需留意。", "Places in the actuals that were not used or need a look: {count}."
    ),
    "none": Said("—", "-"),
    "change": Said("变化", "Change"),
    "summary_sheet": Said("概要", "Summary"),
    "indicator_sheet": Said("指标", "Indicators"),
    "sign": Said("方向", "Sign"),
}
CHART = {
    "title": Said("{name}：规划路径与实际值", "{name}: path and actual values"),
    "about_path": Said(
        "规划路径从{base}年的{baseline}到{target_year}年的{bound}。",
        "The path runs from {baseline} in {base} to {bound} in {target_year}.",
    ),
    "about_target": Said("{target_year}年的目标是{bound}。", "The target for {target_year} is {bound}."),
    "about_actuals": Said("实际值：{values}。", "Actual values: {values}."),
    "about_actual": Said("{period}{value}", "{period}: {value}"),
    "about_no_actuals": Said("没有实际值。", "There are no actual values."),
    "about_milestones": Said("阶段目标：{values}。", "Milestones: {values}."),
    "about_outlook": Said(
        "照此趋势，{target_year}年约为{central}。", "On this trend it will be about {central} in {target_year}."
    ),
    "about_interval": Said("80%区间为{low}至{high}。", "The 80% interval runs from {low} to {high}."),
    "bar": Said("完成率{completion}，按路径应为{due}", "{completion} done, {due} due by the path"),
    "bar_alone": Said("完成率{completion}", "{completion} done"),
}
LEGEND = Said(
    "图中虚线为规划路径，实线和实心点为实际值，空心点为基期值，菱形为阶段目标，带箭头的短横为目标及所要求的方向，点线为趋势外推，浅色区域为其80%区间。",
    "In the charts the dashed line is the path, the full line with dots the actual values, the open dot the baseline, "
    "diamonds are milestones, the short bar with an arrow is the target and the side that is wanted, the dotted line "
    "is the outlook and the pale area its 80% interval.",
)
RULE = {
    "pace": Said(
        "进度比为折合完成年数与已过年数之比：不低于{ahead}为快于预期，不低于{on_track}（约束性指标{on_track_binding}）为符合预期，不低于{lagging}为滞后，不低于{off_track}为严重滞后，更低为反向变化。",
        "The pace is earned years over years passed: from {ahead} on ahead, from {on_track} (binding indicators "
        "{on_track_binding}) on track, from {lagging} lagging, from {off_track} off track, below that reversing.",
    ),
    "bound": Said(
        "目标年之前已达到目标的为提前实现；到目标年，达到的为已实现，否则为未实现。",
        "A target met before its year is achieved early; in its year it is achieved or missed.",
    ),
    "unknown": Said(
        "没有起点或缺少所需数字的为无法判定，基期年之后没有实际值的为缺数；不作猜测。",
        "Without a start, or without a figure that the verdict needs, it is undetermined; without an actual after the "
        "baseline year there is no data. Nothing is guessed.",
    ),
    "good": Said(
        "概要中“达到或快于预期”包括已实现、提前实现、快于预期和符合预期；“落后”包括滞后、严重滞后、反向变化和未实现。",
        'In the summary "on track or better" is achieved, ahead and on track; "behind" is lagging, off track, '
        "reversing and missed.",
    ),
    "risk": Said(
        "有风险的目标：判定为落后，或按趋势实现的可能性低于一半。",
        "A target is at risk where it is behind, or where the trend gives it less than an even chance.",
    ),
    "outlook": Said(
        "趋势外推是带漂移的随机游走，从最后一个实际值出发；有三个以上年度变化时才给区间和可能性。",
        "The outlook is a random walk with drift that starts at the last actual; interval and chance are given from "
        "three yearly changes on.",
    ),
    "path": Said(
        "路径为几何时每年增长率相同，为线性时每年增量相同；选用哪一种由规划文件写明。",
        "On a geometric path every year grows at the same rate, on a linear one by the same step; "
        "the plan file says which.",
    ),
}
SYMBOLS = Said(
    "b 基期年，T 目标年，t 评估年；n = T − b，e = t − b，r = T − t；"
    "x_b、x_T、x_t 为各时点的数值；s 在越多越好时为 1，越少越好时为 −1。",
    "b baseline year, T target year, t year judged; n = T − b, e = t − b, r = T − t; x_b, x_T, x_t the values at those "
    "times; s is 1 where more is wanted and −1 where less is.",
)
