"""The comparison of plans: what is shared, what only one has, and where two numbers do not mean the same."""

from ipplan.wording import Said

WARNING = {
    "definition_differs": Said(
        "定义不同，数值不可直接相比", "the definitions differ: the values are not directly comparable"
    ),
    "unit_differs": Said("单位不同：{values}", "the units differ: {values}"),
    "measure_differs": Said("目标约束的量不同：{values}", "the targets constrain different things: {values}"),
    "denominator": Said(
        "按人口平均的指标：人口数在2020年普查前后差别很大，相比之前请核对两地用的是哪一个人口数",
        "a figure per head: populations before and after the census of 2020 differ much, check which each plan uses",
    ),
    "share_of_gdp": Said(
        "占GDP比重：地区生产总值会修订，请核对两地的核算时点",
        "a share of GDP: GDP is revised; check of when the accounts of each plan are",
    ),
    "path_differs": Said("路径不同：{values}", "the paths differ: {values}"),
    "timing_differs": Said(
        "一处是期末数，一处是全年数：{values}", "one is counted at the year's end, one over the year: {values}"
    ),
    "years_differ": Said("起止年份不同：{values}", "the periods differ: {values}"),
    "direction_only": Said("{plan}只承诺方向，没有数值", "{plan} commits to a direction only, without a number"),
}
LINE = {
    "shared": Said("共有的指标", "What the plans share"),
    "nothing": Said("没有共有的指标", "The plans share no indicator"),
    "warning": Said("{name}：{warning}", "{name}: {warning}"),
    "definition": Said("{plan}：{text}", "{plan}: {text}"),
    "only": Said("只有{plan}有（{count}项）：{names}", "Only in {plan} ({count}): {names}"),
    "value_of": Said("{plan} {value}", "{plan} {value}"),
    "no_unit": Said("未写明", "not said"),
}
