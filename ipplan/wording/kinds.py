"""Sentences of a report on kinds of promise that are no bound for the target year alone, and on what is beside it."""

from ipplan.wording import Said

# Kinds of promise that are no bound for the target year alone, and what is promised beside the target.
KIND = {
    "done": Said(zh="{when}已经完成。", en="It was done {when}."),
    "not_done": Said(zh="{when}仍未完成，到期未实现。", en="It was not done {when}, and its time is over."),
    "not_done_yet": Said(
        zh="{when}尚未完成，应在{target_year}年底前完成。",
        en="It was not done {when} yet; it is due by the end of {target_year}.",
    ),
    "every_year": Said(
        zh="{when}为{actual}；目标是每年{bound}，有数的各年均已达到。",
        en="It was {actual} {when}; the target is {bound} in every year, and no year known missed it.",
    ),
    "every_year_broken": Said(
        zh="{when}为{actual}；目标是每年{bound}，{years}年未达到，承诺已被打破。",
        en="It was {actual} {when}; the target is {bound} in every year, and {years} missed it: the promise is broken.",
    ),
    "steady_grow": Said(
        zh="{when}为{actual}，有数的各年逐年增长。", en="It was {actual} {when}; it grew in every year known."
    ),
    "steady_grow_broken": Said(
        zh="{when}为{actual}；{years}年没有比上一年增长，未能稳步增长。",
        en="It was {actual} {when}; it did not grow in {years}, so that growth was not steady.",
    ),
    "steady_decline": Said(
        zh="{when}为{actual}，有数的各年逐年下降。", en="It was {actual} {when}; it fell in every year known."
    ),
    "steady_decline_broken": Said(
        zh="{when}为{actual}；{years}年没有比上一年下降，未能稳步下降。",
        en="It was {actual} {when}; it did not fall in {years}, so that the decline was not steady.",
    ),
    "mean_met": Said(
        zh="到{year}年平均每年为{actual}，达到目标的水平（年均{bound}）。",
        en="On average it was {actual} up to {year}, which is what the target asks for ({bound} on average).",
    ),
    "mean_away": Said(
        zh="到{year}年平均每年为{actual}，没有达到目标的水平（年均{bound}）。",
        en="On average it was {actual} up to {year}, which is not what the target asks for ({bound} on average).",
    ),
    "mean_needed": Said(
        zh="到{target_year}年，其余各年平均须为{needed}。",
        en="Up to {target_year} the other years must average {needed}.",
    ),
    "milestones": Said(zh="阶段目标：{promised}。", en="Milestones: {promised}."),
    "yearly": Said(zh="各年计划：{promised}。", en="Planned for each year: {promised}."),
    "promised_met": Said(zh="{year}年{bound}（已达到，实际{actual}）", en="{bound} in {year} (met: {actual})"),
    "promised_missed": Said(zh="{year}年{bound}（未达到，实际{actual}）", en="{bound} in {year} (missed: {actual})"),
    "promised_no_data": Said(zh="{year}年{bound}（缺数）", en="{bound} in {year} (no data)"),
    "promised_not_due": Said(zh="{year}年{bound}（未到期）", en="{bound} in {year} (not due yet)"),
    "stretch": Said(zh="距力争目标（{value}）还差{gap}。", en="The stretch of {value} is {gap} away."),
    "revised": Said(
        zh="目标于{date}由{old}调整为{new}，理由：{reason}。",
        en="The target was revised from {old} to {new} on {date}: {reason}.",
    ),
    "inside": Said(
        zh="{when}为{actual}，在规划的区间（{bound}）之内。",
        en="It was {actual} {when}, inside the band that is the target ({bound}).",
    ),
    "outside": Said(
        zh="{when}为{actual}，在{target_year}年规划的区间（{bound}）之外，差{gap}。",
        en="It was {actual} {when}, {gap} outside the band that is the target for {target_year} ({bound}).",
    ),
    "met_within": Said(
        zh="{when}为{actual}，在容差之内达到{target_year}年规划值（{bound}），与界限本身还差{gap}。",
        en="It was {actual} {when}: within its tolerance the target for {target_year} ({bound}) is met, {gap} short of it.",
    ),
    "between": Said(zh="{low}至{high}", en="{low} to {high}"),
}
