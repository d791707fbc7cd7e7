"""Statuses, reasons, notes and the names of figures."""

from ipplan.wording import Said
from ipplan.wording.terms import STATUS as STATUS  # noqa: PLC0414 - the words of verdicts stand inside sentences too

REASON: dict[str, Said] = {
    "no_baseline": Said(zh="没有基期值", en="no baseline"),
    "no_data": Said(zh="没有基期年之后的实际值", en="no actual after the baseline year"),
    "not_positive": Said(
        zh="有数值不大于零，增长率和对数没有意义", en="a value is not positive: no rate, no logarithm"
    ),
    "hold_target": Said(zh="目标是保持", en="the target is to hold"),
    "start_meets_target": Said(zh="起点已满足目标", en="the start already meets the bound"),
    "target_equals_baseline": Said(
        zh="规划值等于基期值，没有可走的路", en="the target equals the baseline: there is no way to go"
    ),
    "target_year_passed": Said(zh="已到目标年", en="the target year is reached"),
    "direction_only": Said(zh="只定方向，没有数值", en="a direction without a number"),
    "starts_at_zero": Said(zh="从零起步，没有增长率", en="it starts at zero: no rate"),
    "growth_target": Said(zh="目标本身是增长率", en="the target is itself a rate of growth"),
    "cap_exceeded": Said(zh="已超过上限", en="it is over its cap"),
    "too_few_years": Said(zh="年份太少", en="too few years"),
    "undecided": Said(zh="目标待定", en="the target is not decided yet"),
    "not_asked": Said(zh="没有要求给出", en="not asked for"),
    "no_variation": Said(zh="历年没有变化", en="nothing changed in any year"),
    "target_met": Said(zh="目标已达到", en="the target is met"),
    "target_lost": Said(zh="基期已达标，后又失去", en="the target was met at the start and is lost"),
    "no_change": Said(zh="没有变化", en="nothing has changed"),
    "no_way_left": Said(zh="正好等于界限，没有剩下的路", en="it equals the bound: there is no way left to measure by"),
    "no_past_span": Said(zh="以往没有同样年数的一段", en="no past span of as many years"),
    "not_derived": Said(zh="参与推算的数不全", en="what it is derived from is not complete"),
    "not_added_up": Said(zh="各部分的差距不能相加", en="the gaps of the parts do not add up"),
    "no_target": Said(zh="不设目标", en="there is no target"),
    "every_year": Said(zh="每年都须达到", en="the promise is for every year"),
    "years_missing": Said(zh="有年份缺数", en="some years have no value"),
    "mean_target": Said(zh="目标是多年平均", en="the target is a mean of the years"),
    "path_not_monotone": Said(zh="各年计划值有升有降", en="the plan's own yearly values go up and down"),
    "cap": Said(zh="目标是不超过上限", en="the target is to stay within a cap"),
    "done_or_not": Said(zh="只问是否完成", en="it is done or it is not"),
    "not_due": Said(zh="尚未到期", en="it is not due yet"),
    "overshot": Said(zh="越过了区间的另一端", en="it went beyond the far edge of the band"),
    "out_of_range": Said(zh="外推结果大得没有意义", en="too large to be a forecast"),
}


FIGURE = {
    "gap": Said(zh="距目标", en="gap to target"),
    "completion": Said(zh="完成率", en="completion"),
    "time_elapsed": Said(zh="时间进度", en="time elapsed"),
    "expected": Said(zh="应达到的值", en="expected value"),
    "deviation": Said(zh="与应达到的值之差", en="deviation from expected"),
    "required_cagr": Said(zh="要求的年均增长", en="required CAGR"),
    "observed_cagr": Said(zh="实际的年均增长", en="observed CAGR"),
    "remaining_cagr": Said(zh="今后须年均增长", en="CAGR needed from now on"),
    "required_step": Said(zh="要求的每年增量", en="required step a year"),
    "observed_step": Said(zh="实际的每年增量", en="observed step a year"),
    "remaining_step": Said(zh="今后须每年增量", en="step needed from now on"),
    "earned_years": Said(zh="折合完成年数", en="earned years"),
    "pace": Said(zh="进度比", en="pace"),
    "years_ahead": Said(zh="提前年数", en="years ahead"),
    "outlook": Said(zh="展望", en="outlook"),
}

MEASURE = {
    "level": Said(zh="当年的数值", en="the value in the year"),
    "period_total": Said(zh="{year} 年起的累计数", en="total since the start of {year}"),
    "increase": Said(zh="{base} 年以来新增的数量", en="number added since {base}"),
    "relative_change": Said(zh="{base} 年以来的变化率", en="change since {base}"),
    "average_growth": Said(zh="{base} 年以来的年均增长率", en="mean yearly growth since {base}"),
    "mean": Said(zh="当年的数值，目标是多年平均", en="the value in the year; the target is their mean"),
    "done": Said(zh="是否完成：是或否，或已完成的份额", en="done or not: yes or no, or the share that is done"),
}
BASIS = {
    "as_stated": Said(zh="{measure}", en="{measure}"),
    "annual": Said(zh="当年数：只填当年的部分", en="that year's own part"),
    "level": Said(zh="存量或总额，与基期年相减或相除", en="the underlying stock or amount"),
}
BOUND = {
    "at_least": Said(zh="≥{value}", en=">= {value}"),
    "more_than": Said(zh=">{value}", en="> {value}"),
    "at_most": Said(zh="≤{value}", en="<= {value}"),
    "less_than": Said(zh="<{value}", en="< {value}"),
    "between": Said(zh="{value}～{high}", en="{value} to {high}"),
    "tolerance": Said(zh="（±{value}）", en=" (±{value})"),
    "grow": Said(zh="增长", en="grow"),
    "decline": Said(zh="下降", en="decline"),
    "every_year": Said(zh="每年{bound}", en="{bound} every year"),
    "every_year_to": Said(zh="逐年{bound}", en="{bound} every year"),
    "none": Said(zh="不设目标", en="no target"),
    "done": Said(zh="完成", en="done"),
}
DONE = {"done": Said(zh="已完成", en="done"), "open": Said(zh="未完成", en="not done")}
PRECISION = {
    "exact": Said(zh="{value}", en="{value}"),
    "about": Said(zh="~{value}", en="~{value}"),
    "above": Said(zh=">{value}", en=">{value}"),
    "at_least": Said(zh="≥{value}", en=">={value}"),
    "below": Said(zh="<{value}", en="<{value}"),
    "at_most": Said(zh="≤{value}", en="<={value}"),
}
PATH = {"geometric": Said(zh="几何（等比）", en="geometric"), "linear": Said(zh="线性（等差）", en="linear")}
NATURE = {"expected": Said(zh="预期性", en="expected"), "binding": Said(zh="约束性", en="binding")}
TIMING = {
    "end_of_period": Said(zh="期末数", en="at the end of the period"),
    "over_period": Said(zh="全期数", en="over the period"),
}
MEASURE_KIND = {
    "level": Said(zh="当年的数值", en="the value in the year"),
    "period_total": Said(zh="期间累计数", en="total over the period"),
    "increase": Said(zh="新增数量", en="number added"),
    "relative_change": Said(zh="变化率", en="change in per cent"),
    "average_growth": Said(zh="年均增长率", en="mean yearly growth"),
    "mean": Said(zh="各年平均", en="mean of the years"),
    "done": Said(zh="完成与否", en="done or not"),
}
BASIS_KIND = {
    "as_stated": Said(zh="按规划口径", en="as the plan states it"),
    "annual": Said(zh="当年数", en="each year's own part"),
    "level": Said(zh="存量或总额", en="the underlying amount"),
}
YEARS = Said(zh="{begin}→{end}", en="{begin}-{end}")
