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

REASON = {
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

NOTE = {
    "stale": Said("最新的实际值是 {year} 年的，不是 {as_of} 年", "the latest actual is of {year}, not {as_of}"),
    "target_year_without_value": Said(
        "目标年 {target_year} 没有实际值，按 {year} 年判定",
        "no actual for the target year {target_year}: judged by {year}",
    ),
    "later_value": Said(
        "{year} 年的 {value} 在目标年 {target_year} 之后，不改变判定",
        "{value} in {year} comes after the target year {target_year} and changes no verdict",
    ),
    "first_actual": Said(
        "没有基期值，从首个实际值算起：{year} 年 {value}",
        "no baseline: counted from the first actual, {value} in {year}",
    ),
    "baseline_differs_plan_used": Said(
        "{year} 年基期值：规划为 {plan}，实际值为 {actuals}；采用规划的",
        "baseline of {year}: {plan} in the plan, {actuals} in the actuals; the plan's is used",
    ),
    "baseline_differs_actuals_used": Said(
        "{year} 年基期值：规划为 {plan}，实际值为 {actuals}；采用实际值的",
        "baseline of {year}: {plan} in the plan, {actuals} in the actuals; that of the actuals is used",
    ),
    "chain_broken": Said(
        "缺 {missing} 年的当年数，只算到上一年",
        "the yearly figure of {missing} is missing: counted up to the year before",
    ),
    "so_far_falls": Said(
        "累计数从 {before} 年到 {year} 年下降，是否误填了当年数？",
        "the total so far falls from {before} to {year}: are these yearly figures?",
    ),
    "bases_disagree": Said(
        "{year} 年按不同口径得出 {kept} 和 {other}，采用前者",
        "for {year} different bases give {kept} and {other}; the first is used",
    ),
    "reached_and_lost": Said("{year} 年曾达到目标，之后又失去", "the target was reached in {year} and lost again"),
    "gross_additions": Said(
        "新增数按新增的个数计（不扣减退出的）", "additions are counted gross, what left is not taken off"
    ),
    "net_additions": Said("新增数按存量之差计（已扣减退出的）", "additions are net: a difference of stocks"),
    "value_about": Said("实际值是约数：{as_written}", "the actual is approximate: {as_written}"),
    "value_above": Said("实际值只是下限：{as_written}", "the actual is only a lower bound: {as_written}"),
    "value_at_least": Said("实际值只是下限（含本数）：{as_written}", "the actual is that much or more: {as_written}"),
    "value_below": Said("实际值只是上限：{as_written}", "the actual is only an upper bound: {as_written}"),
    "value_at_most": Said("实际值只是上限（含本数）：{as_written}", "the actual is that much or less: {as_written}"),
    "start_not_exact": Said(
        "作为起点的 {year} 年数值不是确数：{as_written}",
        "the value of {year} that all is counted from is not exact: {as_written}",
    ),
    "revised": Said(
        "{year} 年的数修订过，原为 {older}，采用 {kept}", "{year} was revised from {older}; {kept} is used"
    ),
    "good_verdict_poor_outlook": Said(
        "按最新一年进度不慢，但按历年趋势达到目标的可能性只有 {probability:.0%}",
        "not behind by the latest year, but the trend gives the target a chance of only {probability:.0%}",
    ),
    "poor_verdict_good_outlook": Said(
        "按最新一年进度落后，但按历年趋势达到目标的可能性有 {probability:.0%}",
        "behind by the latest year, but the trend gives the target a chance of {probability:.0%}",
    ),
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
