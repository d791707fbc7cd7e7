"""Words of what stands beside a verdict."""

from ipplan.codes import Code
from ipplan.wording import Entry, Said

REMARKS: dict[Code, Entry] = {
    "close_call": Entry(
        Said(
            zh="差距在误差之内：进度比 {pace:.2f}，界限 {cut}，误差 ±{error:.2f}",
            en="a close call: the pace of {pace:.2f} is within its error of +-{error:.2f} of the cut {cut}",
        )
    ),
    "verdict_turns": Entry(
        Said(
            zh="判定不稳：{moved}若为 {value}，就是“{status}”",
            en="the verdict would turn: with {value} for {moved} it is {status}",
        )
    ),
    "rests_on_last_year": Entry(
        Said(
            zh="判定全靠 {year} 年：没有这一年，就是“{status}”",
            en="the verdict rests on {year} alone: without that year it is {status}",
        )
    ),
    "below_history": Entry(
        Said(
            zh="进度不慢，但 {now} 还不如基期以前 {year} 年的 {value}",
            en="not behind, but {now} is worse than {value} in {year}, before the baseline",
        )
    ),
    "last_year_fell": Entry(
        Said(zh="{year} 年走了反方向：由 {before} 变为 {now}", en="{year} went the wrong way: from {before} to {now}")
    ),
    "short_way": Entry(
        Said(
            zh="从基期到目标只差 {way}，而数据只精确到 {digit}：差一个末位，判定就可能不同",
            en="the whole way is {way}, and values are given to {digit}: one unit of the last digit may turn the verdict",
        )
    ),
    "year_on_year": Entry(
        Said(
            zh="{year} 年填报的 {value}% 按 {base} 年以来的年均增长读，意味着单 {year} 一年增长 {alone}%；是否误填了当年增速？",
            en="{value} % on average since {base} means {alone} % in {year} alone: is it the growth of that year?",
        )
    ),
    "stale": Entry(
        Said(zh="最新的实际值是 {year} 年的，不是 {as_of} 年", en="the latest actual is of {year}, not {as_of}")
    ),
    "target_year_without_value": Entry(
        Said(
            zh="目标年 {target_year} 没有实际值，按 {year} 年判定",
            en="no actual for the target year {target_year}: judged by {year}",
        )
    ),
    "later_value": Entry(
        Said(
            zh="{year} 年的 {value} 在目标年 {target_year} 之后，不改变判定",
            en="{value} in {year} comes after the target year {target_year} and changes no verdict",
        )
    ),
    "first_actual": Entry(
        Said(
            zh="没有基期值，从首个实际值算起：{year} 年 {value}",
            en="no baseline: counted from the first actual, {value} in {year}",
        )
    ),
    "baseline_differs_plan_used": Entry(
        Said(
            zh="{year} 年基期值：规划为 {plan}，实际值为 {actuals}；采用规划的",
            en="baseline of {year}: {plan} in the plan, {actuals} in the actuals; the plan's is used",
        )
    ),
    "baseline_differs_actuals_used": Entry(
        Said(
            zh="{year} 年基期值：规划为 {plan}，实际值为 {actuals}；采用实际值的",
            en="baseline of {year}: {plan} in the plan, {actuals} in the actuals; that of the actuals is used",
        )
    ),
    "chain_broken": Entry(
        Said(
            zh="缺 {missing} 年的当年数，只算到上一年",
            en="the yearly figure of {missing} is missing: counted up to the year before",
        )
    ),
    "so_far_falls": Entry(
        Said(
            zh="累计数从 {before} 年到 {year} 年下降，是否误填了当年数？",
            en="the total so far falls from {before} to {year}: are these yearly figures?",
        )
    ),
    "bases_disagree": Entry(
        Said(
            zh="{year} 年按不同口径得出 {kept} 和 {other}，采用前者",
            en="for {year} different bases give {kept} and {other}; the first is used",
        )
    ),
    "reached_and_lost": Entry(
        Said(zh="{year} 年曾达到目标，之后又失去", en="the target was reached in {year} and lost again")
    ),
    "gross_additions": Entry(
        Said(zh="新增数按新增的个数计（不扣减退出的）", en="additions are counted gross, what left is not taken off")
    ),
    "net_additions": Entry(
        Said(zh="新增数按存量之差计（已扣减退出的）", en="additions are net: a difference of stocks")
    ),
    "value_about": Entry(Said(zh="实际值是约数：{as_written}", en="the actual is approximate: {as_written}")),
    "value_above": Entry(Said(zh="实际值只是下限：{as_written}", en="the actual is only a lower bound: {as_written}")),
    "value_at_least": Entry(
        Said(zh="实际值只是下限（含本数）：{as_written}", en="the actual is that much or more: {as_written}")
    ),
    "value_below": Entry(Said(zh="实际值只是上限：{as_written}", en="the actual is only an upper bound: {as_written}")),
    "value_at_most": Entry(
        Said(zh="实际值只是上限（含本数）：{as_written}", en="the actual is that much or less: {as_written}")
    ),
    "start_not_exact": Entry(
        Said(
            zh="作为起点的 {year} 年数值不是确数：{as_written}",
            en="the value of {year} that all is counted from is not exact: {as_written}",
        )
    ),
    "revised": Entry(
        Said(zh="{year} 年的数修订过，原为 {older}，采用 {kept}", en="{year} was revised from {older}; {kept} is used")
    ),
    "estimated_year": Entry(
        Said(
            zh="{year} 年全年按 1—{month} 月的 {part} 推算为 {estimate}（{rule}），不能据此认定实现目标；{time}{task}",
            en="{year} is estimated at {estimate} from {part} up to month {month} ({rule}): no target is achieved by "
            "that; {time}{task}",
        )
    ),
    "whole_from_parts": Entry(
        Said(zh="{years} 年的全体由各{dimension}合成", en="the whole of {years} is made of the values by {dimension}")
    ),
    "parts_apart": Entry(
        Said(
            zh="{year} 年全体填报为 {kept}，各部分合成为 {other}，采用前者",
            en="{year}: {kept} for the whole, {other} from its parts; the first is used",
        )
    ),
    "parts_missing": Entry(
        Said(
            zh="{year} 年缺 {names} 的数，无从得出全体",
            en="no whole of {year}: {names} missing",
        )
    ),
    "weights_missing": Entry(
        Said(zh="{year} 年缺 {names} 的权重，无从得出全体", en="no whole of {year}: the weight of {names} is missing")
    ),
    "not_derived": Entry(Said(zh="{year} 年无从推算，缺：{lacks}", en="{year} cannot be derived; missing: {lacks}")),
    "derived_agrees": Entry(
        Said(
            zh="{year} 年填报为 {kept}，与推算的 {other} 相符",
            en="{year}: {kept} is reported, and agrees with {other} as derived",
        )
    ),
    "derived_apart": Entry(
        Said(
            zh="{year} 年填报为 {kept}，按推算为 {other}，采用前者",
            en="{year}: {kept} is reported, {other} is derived; the first is used",
        )
    ),
    "met_within_tolerance": Entry(
        Said(zh="{value} 在容差之内才算达到 {target}", en="{value} meets {target} only within the tolerance")
    ),
    "overshot": Entry(
        Said(zh="{value} 越过了区间的另一端 {bound}", en="{value} went beyond the edge {bound} of the band")
    ),
    "stretch_met": Entry(Said(zh="力争目标 {value} 也已达到", en="the stretch of {value} is met too")),
    "breached": Entry(Said(zh="{years} 年{how}，承诺已被打破", en="{how} in {years}: the promise is broken")),
    "milestone_missed": Entry(
        Said(
            zh="{year} 年的阶段目标 {value} 未达到：实际为 {actual}",
            en="the milestone {value} of {year} was missed: it was {actual}",
        )
    ),
    "target_revised": Entry(
        Said(
            zh="目标于 {date} 由 {old} 调整为 {new}，{used}",
            en="the target was revised from {old} to {new} on {date}; {used}",
        )
    ),
    "target_wrong_side": Entry(
        Said(
            zh="规划值 {target} 的界限没有要求什么：起点 {baseline} 已在界限之内，请核对界限的方向",
            en="the bound {target} asks for nothing, the start {baseline} meets it: check its direction",
        )
    ),
}
