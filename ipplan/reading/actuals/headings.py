"""What the heading of a column says."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from ipplan.model.folding import folded
from ipplan.reading.cells.period import Period, read_period

Role = Literal[
    "id", "indicator", "name", "plan", "year", "value", "unit", "multiplier", "basis", "source", "published", "note"
]
Kind = Literal["known", "planned", "ignored", "unknown"]

# As they fold: in lower case, in half width, without spaces.
HEADINGS: Mapping[Role, tuple[str, ...]] = {
    "id": ("id", "indicator_id", "code", "指标编号", "指标代码", "编号", "代码"),
    "indicator": ("indicator", "指标", "监测指标", "评价指标", "主要指标", "规划指标"),
    "name": ("name", "indicator_name", "名称", "指标名称", "指标名", "项目", "项目名称"),
    "plan": ("plan", "规划", "规划名称", "所属规划"),
    "year": (
        *("year", "period", "date", "time", "年份", "年度", "年", "时间", "日期", "期间"),
        *("统计年度", "统计时间", "数据年份"),
    ),
    "value": (
        *("value", "actual", "数值", "值", "数据", "实绩", "完成值", "完成数", "完成情况"),
        *("实际值", "实际数", "实际完成", "实际完成值", "指标值", "统计值"),
    ),
    "unit": ("unit", "units", "单位", "计量单位"),
    "multiplier": (
        "unit_mult",
        "unitmult",
        "unitmultiplier",
        "multiplier",
        "powercode",
        "powercodecode",
        "单位倍数",
        "倍数",
    ),
    "basis": ("basis", "口径", "填报口径", "统计口径", "数据口径"),
    "source": ("source", "来源", "数据来源", "资料来源"),
    "published": ("published", "发布日期", "公布日期", "发布时间", "公布时间"),
    "note": ("note", "notes", "备注", "说明"),
}
_IGNORED = (
    *("asked", "填报说明", "序号", "no", "no.", "指标类型", "指标属性", "属性", "性质"),
    *("责任单位", "牵头单位", "填报单位"),
)
_ROLES = {heading: role for role, headings in HEADINGS.items() for heading in headings}
_ACTUAL = {*HEADINGS["value"], "", "完成", "实际"}
_PLANNED = r"年?(?:规划目标|规划|目标|计划|预期|预计|预测)[值数]?|target|plan(?:ned)?|forecast"
_BRACKETED = r"(?P<name>.*?)[(\[](?P<inside>[^()\[\]]*)[)\]]"
_LONGEST, _LONGEST_TIME = 100, 16
_BEGINS_WITH_YEAR = r"(?:截[至止])?(?:19|20)\d\d"


class Heading(NamedTuple):
    """What a column's heading says: its role, the time that its values are for, their unit."""

    kind: Kind
    role: Role | Literal[""] = ""
    period: Period | None = None
    unit: str = ""


@lru_cache(256)
def read_heading(text: str) -> Heading:
    """What a heading says: `年份`, `数值（万件）`, `2023年完成值`, `2025年规划值`."""
    plain = folded(text) if len(text) <= _LONGEST else "?"
    if plain in _IGNORED or not plain:
        return Heading("ignored")
    if role := _ROLES.get(plain):
        return Heading("known", role)
    bracket = re.fullmatch(_BRACKETED, plain)
    name, inside = (bracket["name"], bracket["inside"]) if bracket else (plain, "")
    if name in _ACTUAL and inside:
        period = read_period(inside)
        return Heading("known", "value", period, "" if period else inside)
    if role := _ROLES.get(name):
        return Heading("known", role)
    return Heading("planned") if re.fullmatch(_PLANNED, name) else _timed(name, inside)


def _timed(name: str, unit: str) -> Heading:
    """A heading that begins with a time: the actual or the planned value of that time."""
    longest = min(len(name), _LONGEST_TIME) if re.match(_BEGINS_WITH_YEAR, name) else 0
    for end in range(longest, 3, -1):
        period = read_period(name[:end])
        rest = name[end:]
        if period is not None and rest in _ACTUAL:
            return Heading("known", "value", period, unit)
        if period is not None and re.fullmatch(_PLANNED, rest):
            return Heading("planned", "", period, unit)
    return Heading("unknown")


def known_headings() -> list[str]:
    """Every heading that is understood, as people write it."""
    return [heading for headings in HEADINGS.values() for heading in headings]
