"""What the headings of an indicator table say of their columns."""

import re
from typing import Literal

from ipplan.model.folding import folded

Role = Literal[
    "number", "category", "name", "unit", "value", "baseline", "target", "rate", "nature", "lead", "source", "note"
]

YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
# In this order: 指标属性 is no name, 目标单位 no target. Each is sought in the folded heading.
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("number", re.compile(r"^(?:序号|编号|no\.?|#|s/n|id|ref\.?|nr\.?)$")),
    ("nature", re.compile(r"属性|性质|^(?:指标)?类型$|^nature$|^type$")),
    ("lead", re.compile(r"责任|牵头|主管|负责|实施单位|responsib|^lead|owner|accountab|department|agency|zuständig")),
    ("source", re.compile(r"来源|出处|提供单位|统计部门|source|verification|quelle")),
    ("note", re.compile(r"备注|说明|^注$|remark|note|comment|definition|口径")),
    ("unit", re.compile(r"^(?:计量|指标)?单位|unit|einheit|unité|^measure(?:ment)?unit")),
    ("rate", re.compile(r"年均|累计|增速|增幅|cagr|annualgrowth|average")),
    ("baseline", re.compile(r"基期|基数|基准|现状|baseline|baseyear|current|starting|ausgangs|référence|^base")),
    ("target", re.compile(r"规划值|目标|预期|计划|十四五|十五五|规划期|target|goalvalue|planned|ziel|cible|objectif|milestone")),  # noqa: E501
    ("baseline", re.compile(r"完成|实际|实绩|actual|achieved|ist-?wert|valeur")),
    ("category", re.compile(r"^(?:指标)?(?:类别|分类|领域|维度|方面)$|^一级指标|^theme|^category|^goal|^area|^pillar|^outcome|^domain")),  # noqa: E501
    ("name", re.compile(r"指标|项目|^名称|^内容$|indicator|indikator|indicateur|^kpi|^measure|^metric|performance")),
    ("value", re.compile(r"^(?:数值|指标值|值|value|wert)$")),
)  # fmt: skip
_LONGEST = 40
_NAMED_TARGET = re.compile(r"^(?:目标名称|目标指标|targetname|targetdescription|目标任务)$")


def heading_role(text: str) -> Role | None:
    """Tell what a heading says of its column; None where it is none that is known.

    A year alone is a value: whether baseline or target, only the years beside it decide.
    """
    plain = folded(text)
    if not plain or len(plain) > _LONGEST:
        return None
    if _NAMED_TARGET.search(plain):
        return "name"
    rest = YEAR.sub("", plain)
    # 具体指标, 指标（单位）, 主要指标名称: what stands in brackets belongs to the name.
    outside = re.sub(r"\(.*?\)", "", rest) or rest
    if re.fullmatch(
        r"(?:具体|核心|主要|二级|三级|发展|考核|评价|约束性|预期性|监测|序号)*指标(?:名称|内容|项目)?(?:及单位)?",
        outside,
    ):
        return "name"
    if re.search(r"[“”\"《》].*(?:指标|规划|纲要|体系|表)$", plain):
        return None  # a title
    for role, pattern in _ROLES:
        if pattern.search(rest):
            return role
    return "value" if YEAR.search(plain) and len(rest) <= len("年年底末fy") else None
