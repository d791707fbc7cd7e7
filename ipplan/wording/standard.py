"""Words of the standard table: its columns, its bounds and its footnotes."""

from ipplan.wording import Said

COLUMN = {
    "number": Said(zh="序号", en="No."),
    "indicator": Said(zh="指标", en="Indicator"),
    "unit": Said(zh="单位", en="Unit"),
    "nature": Said(zh="属性", en="Nature"),
    "baseline": Said(zh="{base}年基期值", en="Baseline {base}"),
    "target": Said(zh="{target_year}年规划值", en="Target {target_year}"),
    "year": Said(zh="{year}年", en="{year}"),
    "change": Said(zh="同比", en="On the year before"),
    "due": Said(zh="时序应达", en="Due by now"),
    "completion": Said(zh="目标完成率", en="Completion"),
    "outlook": Said(zh="{target_year}年预计", en="Outlook {target_year}"),
    "verdict": Said(zh="评估结果", en="Verdict"),
    "responsible": Said(zh="责任单位", en="Responsible"),
    "none": Said(zh="—", en="–"),
}
SIGNED = {
    "at_least": Said(zh="≥{value}", en="≥{value}"),
    "more_than": Said(zh=">{value}", en=">{value}"),
    "at_most": Said(zh="≤{value}", en="≤{value}"),
    "less_than": Said(zh="<{value}", en="<{value}"),
    "between": Said(zh="{value}～{high}", en="{value} to {high}"),
    "grow": Said(zh="增长", en="grow"),
    "decline": Said(zh="下降", en="decline"),
    "none": Said(zh="未设目标", en="none"),
    "done": Said(zh="完成", en="to be done"),
}
FOOTNOTE = {
    "late": Said(
        zh="{as_of}年数据尚未报来，按最近一年数据评估。",
        en="No value of {as_of} has been reported; judged by the latest.",
    ),
    "inexact": Said(zh="来源给出的是约数或界限，照录原文。", en="Not exact in its source; shown as it was written."),
    "estimated": Said(zh="由年内部分月份数据推算。", en="Estimated from a part of the year."),
    "month": Said(zh="截至当年{month}月。", en="As of month {month} of that year."),
    "no_baseline": Said(zh="规划未载基期值。", en="The plan states no baseline."),
    "first_actual": Said(
        zh="规划未载基期值，以{year}年数据为起点。", en="The plan states no baseline; counted from the value of {year}."
    ),
    "baseline_from_actuals": Said(zh="基期值取自填报数据。", en="The baseline is taken from the actuals."),
    "supplier": Said(
        zh="规划未明确责任单位，所列为数据来源单位。", en="The plan names nobody; listed is who supplies the data."
    ),
    "other_baseline": Said(zh="为{year}年数据。", en="Value of {year}."),
}
MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
TITLE = Said(zh="主要指标完成情况", en="Main indicators")
NOTE = Said(zh="注：", en="Notes:")
