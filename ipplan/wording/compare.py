"""The comparison of plans: what is shared, what only one has, and where two numbers do not mean the same."""

from ipplan.wording import Said

WARNING = {
    "definition_differs": Said(
        zh="定义不同，数值不可直接相比", en="the definitions differ: the values are not directly comparable"
    ),
    "unit_differs": Said(zh="单位不同：{values}", en="the units differ: {values}"),
    "measure_differs": Said(zh="目标约束的量不同：{values}", en="the targets constrain different things: {values}"),
    "denominator": Said(
        zh="按人口平均的指标：人口数在2020年普查前后差别很大，相比之前请核对两地用的是哪一个人口数",
        en="a figure per head: populations before and after the census of 2020 differ much, check which each plan uses",
    ),
    "share_of_gdp": Said(
        zh="占GDP比重：地区生产总值会修订，请核对两地的核算时点",
        en="a share of GDP: GDP is revised; check of when the accounts of each plan are",
    ),
    "combine_differs": Said(
        zh="由各部分得出全体的方法不同：{values}", en="the whole is made of its parts in different ways: {values}"
    ),
    "derived_differs": Said(
        zh="推算方法不同，或一处推算、一处填报：{values}", en="derived in different ways, or in one plan only: {values}"
    ),
    "path_differs": Said(zh="路径不同：{values}", en="the paths differ: {values}"),
    "timing_differs": Said(
        zh="一处是期末数，一处是全年数：{values}", en="one is counted at the year's end, one over the year: {values}"
    ),
    "years_differ": Said(zh="起止年份不同：{values}", en="the periods differ: {values}"),
    "direction_only": Said(zh="{plan}只承诺方向，没有数值", en="{plan} commits to a direction only, without a number"),
}
LINE = {
    "shared": Said(zh="共有的指标", en="What the plans share"),
    "nothing": Said(zh="没有共有的指标", en="The plans share no indicator"),
    "warning": Said(zh="{name}：{warning}", en="{name}: {warning}"),
    "definition": Said(zh="{plan}：{text}", en="{plan}: {text}"),
    "only": Said(zh="只有{plan}有（{count}项）：{names}", en="Only in {plan} ({count}): {names}"),
    "value_of": Said(zh="{plan} {value}", en="{plan} {value}"),
    "derived": Said(zh="推算", en="derived"),
    "reported": Said(zh="填报", en="reported"),
    "not_said": Said(zh="未写明", en="not said"),
}
