"""Statuses, reasons, notes and the names of figures."""

from ipplan.wording import Said

STATUS = {
    "achieved": Said("已实现", "achieved"),
    "achieved_early": Said("提前实现", "achieved early"),
    "ahead": Said("快于预期", "ahead"),
    "on_track": Said("符合预期", "on track"),
    "lagging": Said("滞后", "lagging"),
    "off_track": Said("严重滞后", "off track"),
    "reversing": Said("反向变化", "reversing"),
    "missed": Said("未实现", "missed"),
    "undetermined": Said("无法判定", "undetermined"),
    "no_data": Said("缺数", "no data"),
}

REASON: dict[str, Said] = {
    "no_baseline": Said("没有基期值", "no baseline"),
    "no_data": Said("没有基期年之后的实际值", "no actual after the baseline year"),
    "not_positive": Said("有数值不大于零，增长率和对数没有意义", "a value is not positive: no rate, no logarithm"),
    "hold_target": Said("目标是保持", "the target is to hold"),
    "start_meets_target": Said("起点已满足目标", "the start already meets the bound"),
    "target_equals_baseline": Said(
        "规划值等于基期值，没有可走的路", "the target equals the baseline: there is no way to go"
    ),
    "target_year_passed": Said("已到目标年", "the target year is reached"),
    "direction_only": Said("只定方向，没有数值", "a direction without a number"),
    "starts_at_zero": Said("从零起步，没有增长率", "it starts at zero: no rate"),
    "growth_target": Said("目标本身是增长率", "the target is itself a rate of growth"),
    "cap_exceeded": Said("累计已超过上限", "the total is over its cap"),
    "too_few_years": Said("年份太少", "too few years"),
    "no_variation": Said("历年增幅完全相同", "every year grew alike"),
    "target_met": Said("目标已达到", "the target is met"),
    "no_change": Said("没有变化", "nothing has changed"),
    "no_way_left": Said("正好等于界限，没有剩下的路", "it equals the bound: there is no way left to measure by"),
    "out_of_range": Said("外推结果大得没有意义", "too large to be a forecast"),
}


FIGURE = {
    "gap": Said("距目标", "gap to target"),
    "completion": Said("完成率", "completion"),
    "time_elapsed": Said("时间进度", "time elapsed"),
    "expected": Said("应达到的值", "expected value"),
    "deviation": Said("与应达到的值之差", "deviation from expected"),
    "required_cagr": Said("要求的年均增长", "required CAGR"),
    "observed_cagr": Said("实际的年均增长", "observed CAGR"),
    "remaining_cagr": Said("今后须年均增长", "CAGR needed from now on"),
    "required_step": Said("要求的每年增量", "required step a year"),
    "observed_step": Said("实际的每年增量", "observed step a year"),
    "remaining_step": Said("今后须每年增量", "step needed from now on"),
    "earned_years": Said("折合完成年数", "earned years"),
    "pace": Said("进度比", "pace"),
    "years_ahead": Said("提前年数", "years ahead"),
    "outlook": Said("展望", "outlook"),
}

MEASURE = {
    "level": Said("当年的数值", "the value in the year"),
    "period_total": Said("{year} 年起的累计数", "total since the start of {year}"),
    "increase": Said("{base} 年以来新增的数量", "number added since {base}"),
    "relative_change": Said("{base} 年以来的变化率", "change since {base}"),
    "average_growth": Said("{base} 年以来的年均增长率", "mean yearly growth since {base}"),
}
BASIS = {
    "as_stated": Said("{measure}", "{measure}"),
    "annual": Said("当年数：只填当年的部分", "that year's own part"),
    "level": Said("存量或总额，与基期年相减或相除", "the underlying stock or amount"),
}
BOUND = {
    "at_least": Said("≥{value}", ">= {value}"),
    "more_than": Said(">{value}", "> {value}"),
    "at_most": Said("≤{value}", "<= {value}"),
    "less_than": Said("<{value}", "< {value}"),
    "between": Said("{value}～{high}", "{value} to {high}"),
    "tolerance": Said("（±{value}）", " (±{value})"),
    "grow": Said("增长", "grow"),
    "decline": Said("下降", "decline"),
    "none": Said("不设目标", "no target"),
}
PRECISION = {
    "exact": Said("{value}", "{value}"),
    "about": Said("~{value}", "~{value}"),
    "above": Said(">{value}", ">{value}"),
    "at_least": Said("≥{value}", ">={value}"),
    "below": Said("<{value}", "<{value}"),
    "at_most": Said("≤{value}", "<={value}"),
}
PATH = {"geometric": Said("几何（等比）", "geometric"), "linear": Said("线性（等差）", "linear")}
NATURE = {"expected": Said("预期性", "expected"), "binding": Said("约束性", "binding")}
