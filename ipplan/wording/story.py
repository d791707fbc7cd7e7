"""The sentences of a report. Which one is said follows from the figures alone: `ipplan.render.report.story`."""

from ipplan.wording import Said

# Units of time, and units that are points: what moves in them is lengthened or raised, not increased.
TIMES = {"年", "月", "个月", "天", "日", "小时", "分钟", "秒", "days", "months", "hours", "minutes", "years", "weeks"}
POINTS = {"%", "‰", "分", "百分点", "个百分点", "points", "percentage points"}
# What stands between a number and its unit.
MULTIPLIERS = "万亿"
# The time of a value: a year, its end for a stock, or a month of one.
WHEN = {
    "year": Said(zh="{year}年", en="in {year}"),
    "end": Said(zh="{year}年底", en="at the end of {year}"),
    "month": Said(zh="{year}年{month}月", en="in month {month} of {year}"),
}
SPAN = {
    "one": Said(zh="{first}年", en="{first}"),
    "two": Said(zh="{first}、{last}年", en="{first} and {last}"),
    "several": Said(zh="{first}—{last}年", en="{first}-{last}"),
}
# How sure a number is, and what that makes of a distance.
ABOUT = {
    "about": Said(zh="约{value}", en="about {value}"),
    "less": Said(zh="不到{value}", en="less than {value}"),
    "more": Said(zh="{value}以上", en="more than {value}"),
}
WAY = {"up": Said(zh="增长", en="rise"), "down": Said(zh="下降", en="fall")}
GROWTH = {"up": Said(zh="增长{rate}", en="+{rate}"), "down": Said(zh="下降{rate}", en="-{rate}")}
CHANGE = {
    "amount_up": Said(zh="增加{change}", en="+{change}"),
    "amount_down": Said(zh="减少{change}", en="-{change}"),
    "points_up": Said(zh="提高{change}", en="+{change}"),
    "points_down": Said(zh="降低{change}", en="-{change}"),
    "time_up": Said(zh="延长{change}", en="+{change}"),
    "time_down": Said(zh="缩短{change}", en="-{change}"),
}
# Of one indicator: where it stands.
STANDS = {
    "no_value": Said(
        zh="{base}年之后没有可用的实际值；{target_year}年规划值为{bound}。",
        en="No usable value after {base} has been reported; the target for {target_year} is {bound}.",
    ),
    "no_value_direction": Said(
        zh="{base}年之后没有可用的实际值。", en="No usable value after {base} has been reported."
    ),
    "not_judged": Said(
        zh="{when}为{actual}；规划未设目标，不作判定。", en="It was {actual} {when}; without a target it is not judged."
    ),
    "away_up": Said(
        zh="{when}为{actual}，距{target_year}年规划值（{bound}）还差{gap}。",
        en="It was {actual} {when}, {gap} short of the target for {target_year} ({bound}).",
    ),
    "near": Said(
        zh="{when}为{actual}，尚未达到{target_year}年规划值（{bound}）。",
        en="It was {actual} {when}, not yet the target for {target_year} ({bound}).",
    ),
    "away_exactly": Said(
        zh="{when}为{actual}，恰在界限上，尚未实现{target_year}年规划值（{bound}）。",
        en="It was {actual} {when}, exactly at the bound: the target for {target_year} ({bound}) is not met.",
    ),
    "away_down": Said(
        zh="{when}为{actual}，比{target_year}年规划值（{bound}）还高{gap}。",
        en="It was {actual} {when}, {gap} above the target for {target_year} ({bound}).",
    ),
    "met_up": Said(
        zh="{when}为{actual}，已达到{target_year}年规划值（{bound}），超出{beyond}。",
        en="It was {actual} {when}: the target for {target_year} ({bound}) is met, exceeded by {beyond}.",
    ),
    "met_down": Said(
        zh="{when}为{actual}，已达到{target_year}年规划值（{bound}），低{beyond}。",
        en="It was {actual} {when}: the target for {target_year} ({bound}) is met, {beyond} below it.",
    ),
    "met_exactly": Said(
        zh="{when}为{actual}，恰好达到{target_year}年规划值（{bound}）。",
        en="It was {actual} {when}: the target for {target_year} ({bound}) is met exactly.",
    ),
    "met_inexactly": Said(
        zh="{when}为{actual}，已达到{target_year}年规划值（{bound}）。",
        en="It was {actual} {when}: the target for {target_year} ({bound}) is met.",
    ),
    "met_early": Said(
        zh="该目标{year}年已提前实现，须保持到{target_year}年。",
        en="It was reached in {year} and is to be kept to {target_year}.",
    ),
    "other": Said(
        zh="{when}为{actual}，{target_year}年规划值为{bound}。",
        en="It was {actual} {when}; the target for {target_year} is {bound}.",
    ),
    "within": Said(
        zh="{when}为{actual}，在{target_year}年规划的界限（{bound}）之内。",
        en="It was {actual} {when}, within the limit for {target_year} ({bound}).",
    ),
    "achieved_up": Said(
        zh="{when}为{actual}，实现规划值（{bound}），超出{beyond}。",
        en="It was {actual} {when}: the target ({bound}) was achieved, exceeded by {beyond}.",
    ),
    "achieved_down": Said(
        zh="{when}为{actual}，实现规划值（{bound}），低{beyond}。",
        en="It was {actual} {when}: the target ({bound}) was achieved, {beyond} below it.",
    ),
    "achieved_exactly": Said(
        zh="{when}为{actual}，恰好实现规划值（{bound}）。",
        en="It was {actual} {when}: the target ({bound}) was achieved exactly.",
    ),
    "achieved_inexactly": Said(
        zh="{when}为{actual}，实现规划值（{bound}）。", en="It was {actual} {when}: the target ({bound}) was achieved."
    ),
    "missed_up": Said(
        zh="{when}为{actual}，未实现规划值（{bound}），差{gap}。",
        en="It was {actual} {when}: the target ({bound}) was missed by {gap}.",
    ),
    "missed_down": Said(
        zh="{when}为{actual}，未实现规划值（{bound}），高{gap}。",
        en="It was {actual} {when}: the target ({bound}) was missed by {gap}.",
    ),
    "missed_exactly": Said(
        zh="{when}为{actual}，恰在界限上，未实现规划值（{bound}）。",
        en="It was {actual} {when}, exactly at the bound: the target ({bound}) was missed.",
    ),
    "undetermined": Said(zh="暂不能判定进度：{reason}。", en="Progress cannot be judged: {reason}."),
    "late": Said(
        zh="这是{year}年的数据，{as_of}年的尚未报来。",
        en="This is the value of {year}; none has been reported for {as_of}.",
    ),
    "not_due": Said(zh="目标年为{target_year}年，尚未到期。", en="The target year is {target_year}: not yet due."),
}
# Totals over the period, additions to a stock, mean growth, change since the baseline year.
TOTALS = {
    "away": Said(
        zh="{span}累计{actual}，完成{years}年目标（{bound}）的{share}。",
        en="The total of {span} came to {actual}, {share} of the target for the {years} years ({bound}).",
    ),
    "met": Said(
        zh="{span}累计{actual}，已完成{years}年目标（{bound}），超出{beyond}。",
        en="The total of {span} came to {actual}: the target for the {years} years ({bound}) is met, exceeded by {beyond}.",
    ),
    "met_exactly": Said(
        zh="{span}累计{actual}，完成{years}年目标（{bound}）。",
        en="The total of {span} came to {actual}: the target for the {years} years ({bound}) is met.",
    ),
    "achieved": Said(
        zh="{span}累计{actual}，实现{years}年目标（{bound}）。",
        en="The total of {span} came to {actual}: the target for the {years} years ({bound}) was achieved.",
    ),
    "missed": Said(
        zh="{span}累计{actual}，完成{years}年目标（{bound}）的{share}，未实现，差{gap}。",
        en="The total of {span} came to {actual}, {share} of the target for the {years} years ({bound}): missed by {gap}.",
    ),
    "within": Said(
        zh="{span}累计{actual}，占{years}年限额（{bound}）的{share}。",
        en="The total of {span} came to {actual}, {share} of the limit for the {years} years ({bound}).",
    ),
    "over": Said(
        zh="{span}累计{actual}，已超出{years}年限额（{bound}）{gap}。",
        en="The total of {span} came to {actual}, over the limit for the {years} years ({bound}) by {gap}.",
    ),
    "left": Said(
        zh="{rest}还需{gap}以上，年均{each}以上。", en="In {rest} it takes {gap} or more, {each} or more a year."
    ),
    "left_strict": Said(
        zh="{rest}还需超过{gap}，年均超过{each}。", en="In {rest} it takes more than {gap}, more than {each} a year."
    ),
    "left_about": Said(zh="{rest}还需{gap}。", en="In {rest} it takes {gap}."),
    "left_once": Said(zh="{rest}还需{gap}以上。", en="In {rest} it takes {gap} or more."),
    "left_once_strict": Said(zh="{rest}还需超过{gap}。", en="In {rest} it takes more than {gap}."),
}
ADDED = {
    "away": Said(
        zh="{base}年以来累计新增{actual}，完成目标（新增{bound}）的{share}。",
        en="Since {base}, {actual} have been added, {share} of the target ({bound} more).",
    ),
    "met": Said(
        zh="{base}年以来累计新增{actual}，已完成目标（新增{bound}）。",
        en="Since {base}, {actual} have been added: the target ({bound} more) is met.",
    ),
    "achieved": Said(
        zh="{base}年以来累计新增{actual}，实现目标（新增{bound}）。",
        en="Since {base}, {actual} have been added: the target ({bound} more) was achieved.",
    ),
    "missed": Said(
        zh="{base}年以来累计新增{actual}，完成目标（新增{bound}）的{share}，未实现，差{gap}。",
        en="Since {base}, {actual} have been added, {share} of the target ({bound} more): missed by {gap}.",
    ),
    "stock": Said(zh="存量由{base}年的{before}变为{after}。", en="The stock went from {before} in {base} to {after}."),
    "left_about": Said(zh="{rest}还须新增{gap}。", en="In {rest}, {gap} are still to be added."),
    "left": Said(zh="{rest}还须新增{gap}以上。", en="In {rest}, {gap} or more are still to be added."),
    "left_strict": Said(zh="{rest}还须新增超过{gap}。", en="In {rest}, more than {gap} are still to be added."),
}
MEAN = {
    "away": Said(
        zh="{base}年以来年均{actual}，未达到规划要求（年均增长{bound}）。",
        en="Since {base} the mean yearly growth has been {actual}, not what the plan asks for ({bound}).",
    ),
    "met": Said(
        zh="{base}年以来年均{actual}，达到规划要求（年均增长{bound}）。",
        en="Since {base} the mean yearly growth has been {actual}, as the plan asks for ({bound}).",
    ),
    "achieved": Said(
        zh="{base}年以来年均{actual}，实现规划要求（年均增长{bound}）。",
        en="Since {base} the mean yearly growth was {actual}: the target ({bound}) was achieved.",
    ),
    "missed": Said(
        zh="{base}年以来年均{actual}，未实现规划要求（年均增长{bound}），差{gap}。",
        en="Since {base} the mean yearly growth was {actual}: the target ({bound}) was missed by {gap}.",
    ),
    "keeping": Said(
        zh="{base}年以来年均{actual}，目前达到规划要求（年均增长{bound}）。",
        en="Since {base} the mean yearly growth has been {actual}, so far what the plan asks for ({bound}).",
    ),
    "left_easy": Said(zh="{rest}年均{growth}即可达到规划要求。", en="In {rest}, {growth} a year is enough to meet it."),
    "own": Said(zh="其中{year}年当年{growth}。", en="In {year} alone it was {growth}."),
    "left": Said(zh="要达到规划要求，{rest}须年均{growth}。", en="To meet it, {rest} must bring {growth} a year."),
}
CHANGED = {
    "away": Said(
        zh="{when}比{base}年{actual}，规划目标为{bound}。",
        en="Since {base} the change has been {actual} ({when}); the target is {bound}.",
    ),
    "met": Said(
        zh="{when}比{base}年{actual}，已达到规划目标（{bound}）。",
        en="Since {base} the change has been {actual} ({when}): the target ({bound}) is met.",
    ),
    "achieved": Said(
        zh="{when}比{base}年{actual}，实现规划目标（{bound}）。",
        en="Since {base} the change was {actual} ({when}): the target ({bound}) was achieved.",
    ),
    "missed": Said(
        zh="{when}比{base}年{actual}，未实现规划目标（{bound}）。",
        en="Since {base} the change was {actual} ({when}): the target ({bound}) was missed.",
    ),
    "left": Said(zh="{rest}须年均{growth}。", en="In {rest} it takes {growth} a year."),
}
# A commitment without a number.
MOVED = {
    "right": Said(
        zh="{when}为{actual}，比{base}年的{baseline}{change}，朝承诺方向变化。",
        en="It was {actual} {when}, {change} against the {baseline} of {base}: the way that was promised.",
    ),
    "unmoved": Said(zh="{when}为{actual}，与{base}年持平。", en="It was {actual} {when}, the same as in {base}."),
    "wrong": Said(
        zh="{when}为{actual}，比{base}年的{baseline}{change}，与承诺方向相反。",
        en="It was {actual} {when}, {change} against the {baseline} of {base}: the other way.",
    ),
    "first_value": Said(
        zh="{when}为{actual}，是首个数值，没有可比的起点。",
        en="It was {actual} {when}, the first value: there is nothing to compare it with.",
    ),
    "recent": Said(zh="近年：{values}。", en="The latest years: {values}."),
    "value": Said(zh="{year}年{value}", en="{value} in {year}"),
}
# Of a plan whose years have not begun.
NOT_BEGUN = {
    "target": Said(zh="{target_year}年规划值为{bound}。", en="The target for {target_year} is {bound}."),
    "baseline": Said(zh="{year}年基期值为{value}。", en="The baseline of {year} is {value}."),
    "history": Said(zh="历年：{values}。", en="The years before: {values}."),
    "required": Said(zh="测算所需年均{required}。", en="Reckoned requirement: {required} a year."),
}
# What the time that has passed asks for, and how fast it went: reckoned by ipplan, not said by the plan.
PROGRESS = {
    "ahead_equal_rates": Said(
        zh="按等比测算的时序进度，{year}年应为{expected}，实际领先{deviation}。",
        en="Reckoned by equal rates, {year} should have brought {expected}; the actual is {deviation} ahead.",
    ),
    "behind_equal_rates": Said(
        zh="按等比测算的时序进度，{year}年应为{expected}，实际落后{deviation}。",
        en="Reckoned by equal rates, {year} should have brought {expected}; the actual is {deviation} behind.",
    ),
    "even_equal_rates": Said(
        zh="按等比测算的时序进度，{year}年应为{expected}，实际与时序进度持平。",
        en="Reckoned by equal rates, {year} should have brought {expected}, and that is the actual.",
    ),
    "ahead_equal_steps": Said(
        zh="按等差测算的时序进度，{year}年应为{expected}，实际领先{deviation}。",
        en="Reckoned by equal steps, {year} should have brought {expected}; the actual is {deviation} ahead.",
    ),
    "behind_equal_steps": Said(
        zh="按等差测算的时序进度，{year}年应为{expected}，实际落后{deviation}。",
        en="Reckoned by equal steps, {year} should have brought {expected}; the actual is {deviation} behind.",
    ),
    "even_equal_steps": Said(
        zh="按等差测算的时序进度，{year}年应为{expected}，实际与时序进度持平。",
        en="Reckoned by equal steps, {year} should have brought {expected}, and that is the actual.",
    ),
    "ahead_cap": Said(
        zh="按时序测算，到{year}年应控制在{expected}以内，实际低{deviation}。",
        en="By the time that has passed, {year} allowed for {expected}; the actual is {deviation} below that.",
    ),
    "behind_cap": Said(
        zh="按时序测算，到{year}年应控制在{expected}以内，实际多{deviation}。",
        en="By the time that has passed, {year} allowed for {expected}; the actual is {deviation} above that.",
    ),
    "even_cap": Said(
        zh="按时序测算，到{year}年应控制在{expected}以内，实际恰好如此。",
        en="By the time that has passed, {year} allowed for {expected}, and that is the actual.",
    ),
    "growth": Said(
        zh="测算所需年均{required}，{base}年以来实际年均{observed}。",
        en="Reckoned requirement: {required} a year; since {base} it has been {observed} a year.",
    ),
    "done": Said(zh="目标完成率{completion}。", en="{completion} of the way to the target was done."),
}
# What is needed from now on.
NEXT = {
    "recover": Said(
        zh="{next}年须达到{stay}才算符合预期，达到{back}方可追上时序进度。",
        en="In {next} it takes {stay} to be on track, and {back} to catch up.",
    ),
    "recover_once": Said(zh="{next}年须达到{back}方可追上时序进度。", en="In {next} it takes {back} to catch up."),
    "turn_up": Said(
        zh="{next}年须回升到{stay}，才算符合预期。", en="In {next} it must rise again to {stay} to be on track."
    ),
    "turn_down": Said(
        zh="{next}年须回落到{stay}，才算符合预期。", en="In {next} it must fall again to {stay} to be on track."
    ),
    "keep": Said(zh="{next}年{stay}，即可保持符合预期。", en="In {next}, {stay} keeps it on track."),
    "last": Said(zh="{next}年是目标年，须达到{stay}。", en="{next} is the target year: it takes {stay}."),
    "hold": Said(zh="须保持在{stay}。", en="It has to stay at {stay}."),
    "restore": Said(zh="须恢复到{stay}。", en="It has to be brought back to {stay}."),
    "pace": Said(
        zh="要实现目标，{rest}须年均{remaining}（至今年均{observed}）。",
        en="To meet the target, {rest} must bring {remaining} a year ({observed} a year so far).",
    ),
    "pace_alone": Said(
        zh="要实现目标，{rest}须年均{remaining}。", en="To meet the target, {rest} must bring {remaining} a year."
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
        zh="截至{as_of}年底，规划确定的{count}项指标中，{parts}；规划时间已过{elapsed}。",
        en="By the end of {as_of}, of the {count:indicator|indicators} in the plan's table {parts}; {elapsed} of the plan's time has passed.",
    ),
    "headline_final": Said(
        zh="截至{as_of}年底，规划确定的{count}项指标中，{parts}。",
        en="At the end of {as_of}, of the {count:indicator|indicators} in the plan's table {parts}.",
    ),
    "headline_not_begun": Said(
        zh="规划自{year}年起，尚未开始，没有可判定的；以下为{count}项指标的基期值、历年数值和测算所需增速。",
        en="The plan begins in {year}: nothing is judged yet. Below are baseline, history and reckoned requirement of "
        "the {count:indicator|indicators} in its table.",
    ),
    "headline_no_data": Said(
        zh="规划确定的{count}项指标都没有可用的实际值。",
        en="There is no usable value of the {count:indicator|indicators} in the plan's table.",
    ),
    "promise": Said(
        zh="可测算时序进度的{promised}项指标中，{kept}项达到{as_of}年应达数值，{short}项没有达到。",
        en="Of the {promised:indicator|indicators} for which {as_of} can be reckoned, {kept} reached what the year should have brought, {short} did not.",
    ),
    "achieved": Said(zh="已实现：{names}。", en="Achieved: {names}."),
    "achieved_early": Said(zh="提前实现：{names}。", en="Achieved early: {names}."),
    "behind": Said(zh="进展滞后：{names}。", en="Behind: {names}."),
    "missed": Said(zh="未实现：{names}。", en="Missed: {names}."),
    "late": Said(zh="{as_of}年数据尚未报来：{names}。", en="No value of {as_of} yet: {names}."),
    "not_due": Said(zh="尚未到期：{names}。", en="Not yet due: {names}."),
    "on_track_none_behind": Said(zh="没有指标进展滞后。", en="None is behind."),
    "risk": Said(zh="有风险的目标（{risky}项）：{names}。", en="Targets at risk ({risky}): {names}."),
    "no_risk": Said(zh="没有目标被判为有风险。", en="No target is judged to be at risk."),
    "next_year": Said(
        zh="进展滞后的指标，{next}年须达到：{names}。", en="What {next} must bring where it is behind: {names}."
    ),
    "unknown": Said(zh="无法判断：{names}。", en="Cannot be judged: {names}."),
    "narrative_alike": Said(
        zh="另有定性目标{count}项，均{part}。", en="Besides, {count:commitment|commitments} without a number: {part}."
    ),
    "narrative": Said(
        zh="另有定性目标{count}项：{parts}。", en="Besides, commitments without a number ({count}): {parts}."
    ),
}
# The groups of a headline.
PART = {
    "good": Said(zh="{number}项达到或快于预期", en="{number:is|are} on track or better"),
    "behind": Said(zh="{number}项进展滞后", en="{number:is|are} behind"),
    "achieved": Said(zh="{number}项实现", en="{number:was|were} achieved"),
    "missed": Said(zh="{number}项未实现", en="{number:was|were} missed"),
    "late": Said(zh="{number}项缺{as_of}年数据", en="{number:has|have} no value of {as_of}"),
    "no_data": Said(zh="{number}项缺数", en="{number:has|have} no data"),
    "not_due": Said(zh="{number}项尚未到期", en="{number:is|are} not yet due"),
    "unknown": Said(zh="{number}项暂无法判断", en="{number} cannot be judged"),
    "not_judged": Said(zh="{number}项不作判定", en="{number:has|have} no target"),
}
MOVES = {
    "good": Said(zh="{number}项朝承诺方向变化", en="{number} moved as promised"),
    "behind": Said(zh="{number}项持平或反向", en="{number} did not move or moved the other way"),
    "achieved": Said(zh="{number}项实现承诺", en="{number:was|were} kept"),
    "missed": Said(zh="{number}项未实现承诺", en="{number:was|were} not kept"),
    "late": Said(zh="{number}项缺{as_of}年数据", en="{number:has|have} no value of {as_of}"),
    "no_data": Said(zh="{number}项缺数", en="{number:has|have} no data"),
    "not_due": Said(zh="{number}项尚未到期", en="{number:is|are} not yet due"),
    "unknown": Said(zh="{number}项无法判断", en="{number} cannot be judged"),
    "not_judged": Said(zh="{number}项不作判定", en="{number:is|are} not judged"),
}
# The same where all commitments are alike.
MOVES_ALIKE = {
    "good": Said(zh="朝承诺方向变化", en="all moved as promised"),
    "behind": Said(zh="持平或反向", en="none moved as promised"),
    "achieved": Said(zh="实现承诺", en="all were kept"),
    "missed": Said(zh="未实现承诺", en="none was kept"),
    "late": Said(zh="缺{as_of}年数据", en="none has a value of {as_of}"),
    "no_data": Said(zh="缺数", en="none has data"),
    "not_due": Said(zh="尚未到期", en="none is due yet"),
    "unknown": Said(zh="无法判断", en="none can be judged"),
    "not_judged": Said(zh="不作判定", en="none is judged"),
}
# The groups of a final report, as heads of a column.
GROUP = {
    "achieved": Said(zh="实现", en="achieved"),
    "missed": Said(zh="未实现", en="missed"),
    "late": Said(zh="缺{as_of}年数据", en="no value of {as_of}"),
    "no_data": Said(zh="缺数", en="no data"),
    "not_due": Said(zh="尚未到期", en="not yet due"),
    "unknown": Said(zh="无法判断", en="not to be judged"),
    "not_judged": Said(zh="不作判定", en="without a target"),
}
# How an indicator is named in a list of the summary.
ITEM = {
    "plain": Said(zh="{name}", en="{name}"),
    "status": Said(zh="{name}（{status}）", en="{name} ({status})"),
    "gap": Said(zh="{name}（{status}，差{gap}）", en="{name} ({status}, {gap} away)"),
    "gap_down": Said(zh="{name}（{status}，高{gap}）", en="{name} ({status}, {gap} above)"),
    "beyond": Said(zh="{name}（超出{beyond}）", en="{name} (by {beyond})"),
    "within": Said(zh="{name}（在容差之内）", en="{name} (within its tolerance)"),
    "missed": Said(zh="{name}（差{gap}）", en="{name} (by {gap})"),
    "late": Said(zh="{name}（最近为{year}年{actual}，{owes}）", en="{name} (latest: {actual} in {year}; {owes})"),
    "late_alone": Said(zh="{name}（最近为{year}年{actual}）", en="{name} (latest: {actual} in {year})"),
    "owes": Said(zh="{name}（{owes}）", en="{name} ({owes})"),
    "not_due": Said(zh="{name}（{year}年）", en="{name} ({year})"),
    "stay": Said(zh="{name}{stay}", en="{name}: {stay}"),
    "stay_total": Said(zh="{name}累计{stay}", en="{name}: {stay} in total"),
    "pace": Said(
        zh="{name}（至今年均{observed}，今后须年均{remaining}）",
        en="{name} ({observed} a year so far, {remaining} a year needed)",
    ),
}
BOUND = {
    "at_least": Said(zh="不低于{value}", en="at least {value}"),
    "more_than": Said(zh="超过{value}", en="more than {value}"),
    "at_most": Said(zh="不高于{value}", en="at most {value}"),
    "less_than": Said(zh="低于{value}", en="less than {value}"),
}
LIMIT = {
    "at_least": Said(zh="{value}以上", en="at least {value}"),
    "more_than": Said(zh="{value}以上（不含）", en="more than {value}"),
    "at_most": Said(zh="{value}以下", en="at most {value}"),
    "less_than": Said(zh="{value}以下（不含）", en="less than {value}"),
}
CHANGE_BOUND = {
    "at_least": Said(zh="{way}{rate}以上", en="a {way} of at least {rate}"),
    "more_than": Said(zh="{way}超过{rate}", en="a {way} of more than {rate}"),
    "at_most": Said(zh="{way}不超过{rate}", en="a {way} of at most {rate}"),
    "less_than": Said(zh="{way}不到{rate}", en="a {way} of less than {rate}"),
}
QUANTITY = {"points": Said(zh="{value}个百分点", en="{value} percentage points")}
