"""Words of what people write beside the figures: the parts, the subjects, and what is asked for."""

from ipplan.wording import Language, Said

PART = {
    "overall": Said(zh="总体情况", en="Overall"),
    "highlights": Said(zh="主要成效", en="Highlights"),
    "problems": Said(zh="存在问题", en="Problems"),
    "causes": Said(zh="原因分析", en="Causes"),
    "measures": Said(zh="采取的措施", en="Measures"),
    "next_steps": Said(zh="下一步工作安排", en="Next steps"),
}
SUBJECT = {
    "plan": Said(zh="规划整体", en="The whole plan"),
    "department": Said(zh="部门：{name}", en="Department: {name}"),
    "indicator": Said(zh="指标：{name}", en="Indicator: {name}"),
}
SHEET = {
    "name": Said(zh="文字材料", en="Notes"),
    "title": Said(zh="{plan}：文字材料", en="Notes on {plan}"),
    "year": Said(zh="{year}年", en="{year}"),
    "year_heading": Said(zh="年份", en="Year"),
    "id": Said(zh="编号", en="id"),
    "subject": Said(zh="名称", en="Name"),
    "part": Said(zh="部分", en="Part"),
    "text": Said(zh="文字", en="Text"),
    "how": Said(
        zh="在各标题下填写，不写的留空：报告中不会留下空标题。请勿改动标题后花括号中的编号。",
        en="Write below the headings; what is left empty leaves no heading in the report. Keep the ids in braces as they are.",
    ),
    "how_cells": Said(
        zh="逐格填写，换行用 Alt+Enter；不写的留空，报告中不会留下空标题。前三列请勿改动。",
        en="Write into the cells, Alt+Enter begins a new line; what is left empty leaves no heading. Keep the first three columns.",
    ),
}
HINT = Said(zh="（填写：{part}）", en="(to write: {part})")


def hint(part: str, language: Language) -> str:
    """Return what stands in a slot before anything is written into it."""
    return HINT.say(language, {"part": PART[part].say(language)})
