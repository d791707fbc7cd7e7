"""Headings and labels of a report, the words of its charts and of its appendix."""

from ipplan.wording import Said

STAGE = {
    "annual": Said(zh="年度监测报告", en="Annual monitoring report"),
    "mid-term": Said(zh="中期评估报告", en="Mid-term evaluation"),
    "final": Said(zh="终期评估报告", en="Final evaluation"),
}
HEADING = {
    "summary": Said(zh="概要", en="Summary"),
    "verdicts": Said(zh="评估结果与时间进度", en="Verdicts against time"),
    "overview": Said(zh="指标总览", en="All indicators"),
    "divided": Said(zh="分解落实情况", en="Parts beside the whole"),
    "departments": Said(zh="分部门", en="By department"),
    "department": Said(zh="数据来源：{name}", en="Data from: {name}"),
    "responsible": Said(zh="责任单位：{name}", en="Responsible: {name}"),
    "narrative": Said(zh="定性目标", en="Commitments of the prose"),
    "appendix": Said(zh="附录", en="Appendix"),
    "formulas": Said(zh="算式", en="Formulas"),
    "cuts": Said(zh="判定规则", en="How a verdict is reached"),
    "files": Said(zh="数据文件", en="Files"),
    "charts": Said(zh="图表", en="Charts"),
    "series": Said(zh="历年数据", en="Series"),
}
LABEL = {
    "as_of": Said(zh="截至{year}年", en="As of {year}"),
    "misfit": Said(
        zh="按指定的种类编制，与规划时间不符", en="Written at this stage by request: it does not fit the plan's time"
    ),
    "plan_title": Said(zh="规划", en="Plan"),
    "period": Said(
        zh="规划期：{baseline_year}年末至{target_year}年末",
        en="Plan period: end of {baseline_year} to end of {target_year}",
    ),
    "no_department": Said(zh="规划未注明", en="not said in the plan"),
    "skip": Said(zh="跳到正文", en="Skip to the report"),
    "time": Said(zh="时间", en="Time"),
    "elapsed": Said(zh="规划期已过{elapsed}", en="{elapsed} of the plan's time has passed"),
    "overview": Said(
        zh="完成率条中的竖线是按时序进度此时应到的位置。",
        en="The upright mark in a bar of completion is where the path should be by now.",
    ),
    "figures": Said(zh="数据", en="Figures"),
    "figure": Said(zh="项目", en="Figure"),
    "value": Said(zh="数值", en="Value"),
    "unit": Said(zh="单位", en="Unit"),
    "indicator": Said(zh="指标", en="Indicator"),
    "verdict": Said(zh="评估结果", en="Verdict"),
    "count": Said(zh="项数", en="Count"),
    "baseline": Said(zh="基期值", en="Baseline"),
    "baseline_year": Said(zh="基期年", en="Baseline year"),
    "target": Said(zh="目标", en="Target"),
    "target_year": Said(zh="目标年", en="Target year"),
    "bound": Said(zh="界限", en="Bound"),
    "first_actual": Said(zh="起点（{year}年首个实际值）", en="Start (first actual, {year})"),
    "beyond": Said(zh="超出目标", en="Beyond the target"),
    "years_behind": Said(zh="落后年数", en="Years behind"),
    "actual": Said(zh="实际值", en="Actual"),
    "actual_year": Said(zh="实际值年份", en="Year of the actual"),
    "year": Said(zh="年份", en="Year"),
    "path": Said(zh="测算方式", en="Path"),
    "outlook": Said(zh="趋势外推", en="Outlook"),
    "low": Said(zh="区间下限", en="Interval, low"),
    "high": Said(zh="区间上限", en="Interval, high"),
    "probability": Said(zh="实现目标的可能性", en="Chance of meeting the target"),
    "milestone": Said(zh="阶段目标", en="Milestone"),
    "interval": Said(zh="外推的80%区间", en="80% interval of the outlook"),
    "completion": Said(zh="目标完成率", en="Completion"),
    "pace": Said(zh="进度比", en="Pace"),
    "needed": Said(zh="今后须年均", en="Needed a year"),
    "definition": Said(zh="指标定义", en="Definition"),
    "source": Said(zh="规划出处", en="Where the plan says it"),
    "data": Said(zh="实际值出处", en="Where the actual stands"),
    "remark": Said(zh="规划说明", en="Remark on the plan"),
    "notes": Said(zh="说明", en="Notes"),
    "explanations": Said(zh="定义、出处与说明", en="Definition, sources and remarks"),
    "nature": Said(zh="属性", en="Nature"),
    "formula": Said(zh="算式", en="Formula"),
    "method_source": Said(zh="来源", en="Source"),
    "file": Said(zh="文件", en="File"),
    "digest": Said(zh="SHA-256", en="SHA-256"),
    "plan_file": Said(zh="规划文件", en="Plan file"),
    "made_by": Said(
        zh="由 ipplan {version} 生成；全部语句按固定规则由数字得出",
        en="Made by ipplan {version}; every sentence follows from the figures by fixed rules",
    ),
    "page": Said(zh="第{page}页", en="Page {page}"),
    "legend": Said(zh="图例", en="How to read the charts"),
    "ignored": Said(
        zh="实际值文件中有{count}处未采用或需留意。",
        en="Places in the actuals that were not used or need a look: {count}.",
    ),
    "none": Said(zh="—", en="-"),
    "change": Said(zh="变化", en="Change"),
    "summary_sheet": Said(zh="概要", en="Summary"),
    "indicator_sheet": Said(zh="指标", en="Indicators"),
    "part": Said(zh="部分", en="Part"),
    "gap_share": Said(zh="占缺口", en="Share of the gap"),
    "rules": Said(zh="判定规则", en="Rules"),
    "cut": Said(zh="进度比不低于", en="Pace at least"),
    "binding": Said(zh="约束性", en="binding"),
    "sign": Said(zh="方向", en="Sign"),
}
CHART = {
    "finding": Said(
        zh="{name}{status}：{when}为{actual}，{target_year}年目标{target}",
        en="{name}: {status}, {actual} {when} (target: {target} by {target_year})",
    ),
    "finding_direction": Said(zh="{name}{status}：{when}为{actual}", en="{name}: {status}, {actual} {when}"),
    "finding_none": Said(zh="{name}：{status}", en="{name}: {status}"),
    "unit": Said(zh="单位：{unit}", en="{unit}"),
    "source": Said(zh="数据来源：{source}", en="Source: {source}"),
    "about_axis": Said(zh="纵轴不从零开始。", en="The axis does not start at zero."),
    "strip": Said(zh="各项指标完成率与时间进度", en="Completion of every indicator against time"),
    "strip_time": Said(zh="时间进度{elapsed}", en="{elapsed} of the time"),
    "strip_text": Said(zh="规划期已过{elapsed}。{items}。", en="{elapsed} of the plan's time has passed. {items}."),
    "strip_item": Said(zh="{name}{done}", en="{name}: {done}"),
    "strip_rest": Said(
        zh="另有{count}项不以完成率衡量。", en="{count:indicator is|indicators are} not measured by completion."
    ),
    "about_path": Said(
        zh="测算的时序进度从{base}年的{baseline}到{target_year}年的{bound}。",
        en="The path runs from {baseline} in {base} to {bound} in {target_year}.",
    ),
    "about_target": Said(zh="{target_year}年的目标是{bound}。", en="The target for {target_year} is {bound}."),
    "about_actuals": Said(zh="实际值：{values}。", en="Actual values: {values}."),
    "about_actual": Said(zh="{period}{value}", en="{period}: {value}"),
    "about_no_actuals": Said(zh="没有实际值。", en="There are no actual values."),
    "about_milestones": Said(zh="阶段目标：{values}。", en="Milestones: {values}."),
    "about_outlook": Said(
        zh="照此趋势，{target_year}年约为{central}。", en="On this trend it will be about {central} in {target_year}."
    ),
    "about_interval": Said(zh="80%区间为{low}至{high}。", en="The 80% interval runs from {low} to {high}."),
    "bar": Said(zh="完成率{completion}，按路径应为{due}", en="{completion} done, {due} due by the path"),
    "bar_alone": Said(zh="完成率{completion}", en="{completion} done"),
}
LEGEND = Said(
    zh="图中虚线为按等比或等量测算的时序进度，实线和实心点为实际值，空心点为基期值，方柱为各年当年数，带箭头的短横为目标及所要求的方向，"
    "浅色横带为应保持的范围；菱形为阶段目标：实心为已完成，带叉为未完成，空心为未到期；点线为趋势外推，浅色区域为其80%区间；"
    "纵轴下端的折线表示不从零开始。",
    en="In the charts the dashed line is the path reckoned from baseline to target, the full line with dots the actual values, "
    "the open dot the baseline, columns are the years' own values, the short bar with an arrow is the target and the side "
    "that is wanted, a pale band what is to be kept; diamonds are promises on the way: full when kept, crossed when broken, "
    "open when not due; the dotted line is the outlook and the pale area its 80% interval; a zigzag at the foot of the axis "
    "means that it does not start at zero.",
)
MARKS = {
    "path": Said(zh="测算的时序进度", en="path reckoned to the target"),
    "actual": Said(zh="实际值", en="actual values"),
    "baseline": Said(zh="基期值", en="baseline"),
    "column": Said(zh="当年数", en="the year's own"),
    "mean": Said(zh="至今年均（Ø）", en="mean so far (Ø)"),
    "band": Said(zh="应保持的范围", en="to be kept"),
    "kept": Said(zh="阶段目标已完成", en="promise kept"),
    "broken": Said(zh="阶段目标未完成", en="promise broken"),
    "open": Said(zh="阶段目标未到期", en="promise not yet due"),
    "target": Said(zh="目标及要求的方向", en="target and the side wanted"),
    "outlook": Said(zh="趋势外推", en="outlook"),
    "interval": Said(zh="外推的80%区间", en="80% interval of the outlook"),
    "break": Said(zh="纵轴不从零开始", en="axis not from zero"),
}
RULE = {
    "pace": Said(
        zh="进度比为折合完成年数与已过年数之比：不低于{ahead}为快于预期，不低于{on_track}（约束性指标{on_track_binding}）为符合预期，不低于{lagging}为滞后，不低于{off_track}为严重滞后，更低为反向变化。",
        en="The pace is earned years over years passed: from {ahead} on ahead, from {on_track} (binding indicators "
        "{on_track_binding}) on track, from {lagging} lagging, from {off_track} off track, below that reversing.",
    ),
    "bound": Said(
        zh="目标年之前已达到目标的为提前实现；到目标年，达到的为已实现，否则为未实现。",
        en="A target met before its year is achieved early; in its year it is achieved or missed.",
    ),
    "unknown": Said(
        zh="没有起点或缺少所需数字的为无法判定，基期年之后没有实际值的为缺数；不作猜测。",
        en="Without a start, or without a figure that the verdict needs, it is undetermined; without an actual after the "
        "baseline year there is no data. Nothing is guessed.",
    ),
    "good": Said(
        zh="概要中“达到或快于预期”包括已实现、提前实现、快于预期和符合预期；“进展滞后”包括滞后、严重滞后、反向变化和未实现。",
        en='In the summary "on track or better" is achieved, ahead and on track; "behind" is lagging, off track, '
        "reversing and missed.",
    ),
    "risk": Said(
        zh="有风险的目标：进展滞后，或按趋势实现的可能性低于三分之一。",
        en="A target is at risk where it is behind, or where the trend gives it a chance of less than one third.",
    ),
    "outlook": Said(
        zh="趋势外推是带漂移的随机游走，从最后一个实际值出发，历年变化中多算不变的一年；有三个以上年度变化时才给区间和可能性。",
        en="The outlook is a random walk with drift that starts at the last actual and counts one more year without "
        "change; interval and chance are given from three yearly changes on.",
    ),
    "path": Said(
        zh="等比测算时每年增长率相同，等差测算时每年增量相同；选用哪一种由规划文件写明。",
        en="On a geometric path every year grows at the same rate, on a linear one by the same step; "
        "the plan file says which.",
    ),
}
SYMBOLS = Said(
    zh="b 基期年，T 目标年，t 评估年；n = T − b，e = t − b，r = T − t；"
    "x_b、x_T、x_t 为各时点的数值；s 在越多越好时为 1，越少越好时为 −1。",
    en="b baseline year, T target year, t year judged; n = T − b, e = t − b, r = T − t; x_b, x_T, x_t the values at those "
    "times; s is 1 where more is wanted and −1 where less is.",
)
