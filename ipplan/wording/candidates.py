"""Words of candidate targets."""

from ipplan.wording import Said

RULE = {
    "same_growth": Said(zh="与规划期以来同速", en="same growth as since the baseline"),
    "last_five_years": Said(zh="与近五年同速", en="growth of the last five years"),
    "old_requirement": Said(zh="与原规划要求同速", en="growth that the plan required"),
    "trend": Said(zh="按趋势外推", en="trend carried on"),
}
HEAD = {
    "rule": Said(zh="算法", en="rule"),
    "value": Said(zh="{year}年数值", en="value {year}"),
    "growth": Said(zh="年均", en="a year"),
    "chance": Said(zh="达到的可能性", en="chance"),
    "rank": Said(zh="快于以往", en="past spans exceeded"),
}
LINE = {
    "heading": Said(zh="{title}：{year}年的测算值", en="{title}: candidates for {year}"),
    "advice": Said(
        zh="以上是算术，不是建议：由最近一年的数值按各种速度推算",
        en="This is arithmetic, not advice: the last value carried on at several speeds",
    ),
    "rank": Said(
        zh="“快于以往”：同样年数的以往各段中，有多少段慢于它",
        en="past spans exceeded: of the past spans of as many years, how many were slower",
    ),
    "none": Said(zh="{names}：{reason}", en="{names}: {reason}"),
    "from": Said(zh="自{year}年的{value}起", en="from {value} in {year}"),
}
WHY_NONE = {
    "not_a_level": Said(zh="只有目标年数值（level）可以这样测算", en="only a level is carried on like this"),
    "no_data": Said(zh="没有可用的数值", en="no usable value"),
    "no_year_to_go": Said(zh="最近的数值不早于所问的年份", en="the last value is not before the year asked for"),
    "not_positive": Said(zh="有不大于零的数，没有增长率", en="a value is not above zero, no rate exists"),
}
