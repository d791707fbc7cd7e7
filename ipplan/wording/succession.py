"""Words of a plan set beside the one that it follows."""

from ipplan.wording import Said

COLUMNS = {
    "target_old": Said(zh="{year}年规划值", en="target {year}"),
    "reached": Said(zh="实际", en="reached"),
    "verdict": Said(zh="结果", en="result"),
    "target_new": Said(zh="{year}年规划值", en="target {year}"),
    "required_old": Said(zh="原要求", en="required then"),
    "required_new": Said(zh="现要求", en="now"),
}
KIND = {"ended": Said(zh="不再列入", en="ended"), "new": Said(zh="新设", en="new")}
CHANGED = Said(zh="口径有变（{fields}），不作比较", en="meaning changed ({fields}): not compared")
HEADING = Said(zh="{new}，接{old}", en="{new}, after {old}")
NO_ACTUALS = Said(
    zh="加 -a 实际值文件，即可并列原规划的完成情况", en="with -a FILE what the old plan reached stands beside it"
)
FIELD = {
    "unit": Said(zh="单位", en="unit"),
    "measure": Said(zh="类型", en="measure"),
    "timing": Said(zh="时点", en="timing"),
    "definition": Said(zh="定义", en="definition"),
}
