"""The sentences of a report. Which one is said follows from the figures alone: `ipplan.render.report.story`."""

from ipplan.wording import Said

# The time of a value: a year, or a month of one.
WHEN = {"year": Said(zh="{year}年", en="{year}"), "month": Said(zh="{year}年{month}月", en="month {month} of {year}")}
# Of one indicator: where it stands.
STANDS = {
    "no_value": Said(
        zh="{base}年之后没有可用的实际值；{target_year}年的目标是{bound}。",
        en="No usable value after {base} has been reported; the target for {target_year} is {bound}.",
    ),
    "no_value_direction": Said(
        zh="{base}年之后没有可用的实际值。", en="No usable value after {base} has been reported."
    ),
    "away": Said(
        zh="{when}为{actual}，距{target_year}年目标（{bound}）还差{gap}。",
        en="In {when} it was {actual}, {gap} away from the target for {target_year} ({bound}).",
    ),
    "met": Said(
        zh="{when}为{actual}，已达到{target_year}年目标（{bound}），余{beyond}。",
        en="In {when} it was {actual}: the target for {target_year} ({bound}) is met with {beyond} to spare.",
    ),
    "met_exactly": Said(
        zh="{when}为{actual}，恰好达到{target_year}年目标（{bound}）。",
        en="In {when} it was {actual}: the target for {target_year} ({bound}) is met exactly.",
    ),
    "beyond_so_far": Said(
        zh="{when}为{actual}，目前比{target_year}年目标（{bound}）超出{beyond}，须保持到目标年。",
        en="In {when} it was {actual}, so far {beyond} beyond the target for {target_year} ({bound}), which must last.",
    ),
    "at_the_bound": Said(
        zh="{when}为{actual}，恰在界限上，{target_year}年目标（{bound}）尚未实现。",
        en="In {when} it was {actual}, exactly at the bound: the target for {target_year} ({bound}) is not met.",
    ),
    "moved_up": Said(
        zh="{when}为{actual}，比{base}年的{baseline}多{change}。",
        en="In {when} it was {actual}, {change} more than the {baseline} of {base}.",
    ),
    "moved_down": Said(
        zh="{when}为{actual}，比{base}年的{baseline}少{change}。",
        en="In {when} it was {actual}, {change} less than the {baseline} of {base}.",
    ),
    "unmoved": Said(
        zh="{when}为{actual}，与{base}年相同。",
        en="In {when} it was {actual}, the same as in {base}.",
    ),
    "first_value": Said(
        zh="{when}为{actual}，是首个数值，没有可比的起点。",
        en="In {when} it was {actual}, the first value: there is nothing to compare it with.",
    ),
    "final_achieved": Said(
        zh="{when}为{actual}，实现目标（{bound}），超出{beyond}。",
        en="In {when} it was {actual}: the target ({bound}) was achieved, exceeded by {beyond}.",
    ),
    "final_achieved_exactly": Said(
        zh="{when}为{actual}，恰好实现目标（{bound}）。",
        en="In {when} it was {actual}: the target ({bound}) was achieved exactly.",
    ),
    "final_missed": Said(
        zh="{when}为{actual}，未实现目标（{bound}），差{gap}。",
        en="In {when} it was {actual}: the target ({bound}) was missed by {gap}.",
    ),
    "undetermined": Said(zh="暂不能判定进度：{reason}。", en="Progress cannot be judged: {reason}."),
}
# What was promised for this year, and how fast it went.
PROGRESS = {
    "promised_ahead": Said(
        zh="按规划路径，{year}年应为{expected}，实际领先{deviation}。",
        en="The path foresees {expected} for {year}; the actual is {deviation} ahead of it.",
    ),
    "promised_behind": Said(
        zh="按规划路径，{year}年应为{expected}，实际落后{deviation}。",
        en="The path foresees {expected} for {year}; the actual is {deviation} behind it.",
    ),
    "promised_met": Said(
        zh="按规划路径，{year}年应为{expected}，实际正好达到。",
        en="The path foresees {expected} for {year}, and that is the actual.",
    ),
    "rates": Said(
        zh="规划要求的年均增速为{required_cagr}，{base}年以来实际为{observed_cagr}。",
        en="The plan asks for growth of {required_cagr} a year; since {base} it has been {observed_cagr} a year.",
    ),
    "steps": Said(
        zh="规划要求的年均增量为{required_step}，{base}年以来实际为{observed_step}。",
        en="The plan asks for a step of {required_step} a year; since {base} it has been {observed_step} a year.",
    ),
    "done": Said(
        zh="从起点到目标的路程完成了{completion}。", en="{completion} of the way from the start to the target is done."
    ),
}
# What next year must bring, and by how much the pace must change.
NEXT = {
    "recover": Said(
        zh="{next}年须{stay}才算符合预期，须{back}才能回到规划路径。",
        en="In {next} it takes {stay} to be on track, and {back} to be back on the path.",
    ),
    "keep": Said(zh="{next}年{stay}即可保持符合预期。", en="In {next}, {stay} keeps it on track."),
    "last": Said(zh="{next}年是目标年，须{stay}。", en="{next} is the target year: it takes {stay}."),
    "hold": Said(zh="{next}年须保持{stay}。", en="In {next} it has to stay at {stay}."),
    "rate_up": Said(
        zh="到{target_year}年年均增速须为{remaining_cagr}，比至今的{observed_cagr}高{change}。",
        en="Up to {target_year} it takes growth of {remaining_cagr} a year, {change} more than so far ({observed_cagr}).",
    ),
    "rate_down": Said(
        zh="到{target_year}年年均增速须为{remaining_cagr}，比至今的{observed_cagr}低{change}。",
        en="Up to {target_year} it takes growth of {remaining_cagr} a year, {change} less than so far ({observed_cagr}).",
    ),
    "step_up": Said(
        zh="到{target_year}年年均增量须为{remaining_step}，比至今的{observed_step}多{change}。",
        en="Up to {target_year} it takes a step of {remaining_step} a year, {change} above the {observed_step} so far.",
    ),
    "step_down": Said(
        zh="到{target_year}年年均增量须为{remaining_step}，比至今的{observed_step}少{change}。",
        en="Up to {target_year} it takes a step of {remaining_step} a year, {change} below the {observed_step} so far.",
    ),
    "rate_same": Said(
        zh="到{target_year}年年均增速须为{remaining_cagr}，与至今相同。",
        en="Up to {target_year} it takes growth of {remaining_cagr} a year, as much as so far.",
    ),
    "step_same": Said(
        zh="到{target_year}年年均增量须为{remaining_step}，与至今相同。",
        en="Up to {target_year} it takes a step of {remaining_step} a year, as much as so far.",
    ),
    "rate": Said(
        zh="到{target_year}年年均增速须为{remaining_cagr}。",
        en="Up to {target_year} it takes growth of {remaining_cagr} a year.",
    ),
    "step": Said(
        zh="到{target_year}年年均增量须为{remaining_step}。",
        en="Up to {target_year} it takes a step of {remaining_step} a year.",
    ),
    "trend": Said(
        zh="照此趋势，{target_year}年约为{central}。", en="On this trend it will be about {central} in {target_year}."
    ),
    "trend_with_chance": Said(
        zh="照此趋势，{target_year}年约为{central}（{level}区间：{low}至{high}），实现目标的可能性为{probability}。",
        en="On this trend it will be about {central} in {target_year} ({level} interval: {low} to {high}); "
        "the chance of meeting the target is {probability}.",
    ),
}
# Of the plan as a whole.
LEAD = {
    "headline": Said(
        zh="截至{as_of}年，指标表的{count}项指标中，{good}项达到或快于预期，{behind}项落后，{unknown}项暂无法判断；规划期已过{elapsed}。",
        en="By {as_of}, of the {count:indicator|indicators} in the plan's table, {good:is|are} on track or better, {behind:is|are} behind "
        "and {unknown} cannot be judged; {elapsed} of the plan's time has passed.",
    ),
    "headline_known": Said(
        zh="截至{as_of}年，指标表的{count}项指标中，{good}项达到或快于预期，{behind}项落后；规划期已过{elapsed}。",
        en="By {as_of}, of the {count:indicator|indicators} in the plan's table, {good:is|are} on track or better and {behind} are "
        "behind; {elapsed} of the plan's time has passed.",
    ),
    "headline_final_known": Said(
        zh="规划期末（{as_of}年），指标表的{count}项指标中，{good}项实现，{behind}项未实现。",
        en="At the end of the plan ({as_of}), of the {count:indicator|indicators} in its table, {good:was|were} achieved and {behind} "
        "were missed.",
    ),
    "headline_final": Said(
        zh="规划期末（{as_of}年），指标表的{count}项指标中，{good}项实现，{behind}项未实现，{unknown}项暂无法判断。",
        en="At the end of the plan ({as_of}), of the {count:indicator|indicators} in its table, {good:was|were} achieved, {behind} were "
        "missed and {unknown} cannot be judged.",
    ),
    "headline_no_data": Said(
        zh="指标表的{count}项指标都没有可用的实际值。",
        en="None of the indicators in the plan's table ({count}) has a usable value.",
    ),
    "promise": Said(
        zh="{promised}项指标可按规划路径算出{as_of}年应达到的数值，其中{kept}项达到，{short}项没有达到。",
        en="For {promised} indicators the path says what {as_of} should have brought: {kept} reached it, {short} did not.",
    ),
    "achieved": Said(zh="已实现：{names}。", en="Achieved: {names}."),
    "behind": Said(zh="落后：{names}。", en="Behind: {names}."),
    "missed": Said(zh="未实现：{names}。", en="Missed: {names}."),
    "on_track_none_behind": Said(zh="没有指标落后。", en="No indicator is behind."),
    "risk": Said(zh="有风险的目标（{risky}项）：{names}。", en="Targets at risk ({risky}): {names}."),
    "no_risk": Said(zh="没有目标被判为有风险。", en="No target is judged to be at risk."),
    "next_year": Said(
        zh="落后的指标在{next}年须达到：{names}。", en="What {next} must bring where it is behind: {names}."
    ),
    "unknown": Said(zh="无法判断：{names}。", en="Cannot be judged: {names}."),
    "narrative": Said(
        zh="另有文字承诺{count}项：{good}项朝承诺的方向变化，{behind}项没有，{unknown}项缺数或无法判断。",
        en="Apart from them, {count:commitment|commitments} of the prose: {good} moved the way that was promised, {behind} did not, "
        "{unknown:has|have} no data or cannot be judged.",
    ),
    "narrative_unknown": Said(
        zh="另有文字承诺{count}项，均缺数或无法判断。",
        en="Apart from them, {count:commitment|commitments} of the prose, for none of which there is enough data.",
    ),
}
# How an indicator is named in a list of the summary.
ITEM = {
    "plain": Said(zh="{name}", en="{name}"),
    "status": Said(zh="{name}（{status}）", en="{name} ({status})"),
    "gap": Said(zh="{name}（{status}，差{gap}）", en="{name} ({status}, {gap} away)"),
    "beyond": Said(zh="{name}（超出{beyond}）", en="{name} (by {beyond})"),
    "missed": Said(zh="{name}（差{gap}）", en="{name} (by {gap})"),
    "stay": Said(zh="{name}{stay}", en="{name}: {stay}"),
    "rate": Said(
        zh="{name}（年均增速须由{observed_cagr}变为{remaining_cagr}）",
        en="{name} (growth a year must go from {observed_cagr} to {remaining_cagr})",
    ),
    "step": Said(
        zh="{name}（年均增量须由{observed_step}变为{remaining_step}）",
        en="{name} (the step a year must go from {observed_step} to {remaining_step})",
    ),
}
BOUND = {
    "at_least": Said(zh="不低于{value}", en="at least {value}"),
    "more_than": Said(zh="超过{value}", en="more than {value}"),
    "at_most": Said(zh="不高于{value}", en="at most {value}"),
    "less_than": Said(zh="低于{value}", en="less than {value}"),
}
QUANTITY = {
    "points": Said(zh="{value}个百分点", en="{value} percentage points"),
}
