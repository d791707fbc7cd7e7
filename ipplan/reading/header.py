"""Which column of a table holds what."""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from ipplan.reading.folding import folded
from ipplan.reading.period import Period, read_period

Role = Literal["id", "indicator", "name", "plan", "year", "value", "unit", "basis", "source", "published", "note"]
Kind = Literal["role", "actual", "planned", "ignored", "unknown"]

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "indicator_id", "code", "指标编号", "指标代码", "编号", "代码"),
    "indicator": ("indicator", "指标", "监测指标", "评价指标", "主要指标", "规划指标"),
    "name": ("name", "indicator_name", "名称", "指标名称", "指标名", "项目", "项目名称"),
    "plan": ("plan", "规划", "规划名称", "所属规划"),
    "year": ("year", "年份", "年度", "时间", "统计年度", "期间", "period", "date", "time", "日期", "统计时间", "数据年份", "年"),
    "value": ("value", "数值", "完成值", "实际值", "数据", "实际完成值", "实际完成", "完成情况", "完成数", "指标值", "统计值", "值", "actual", "实绩"),
    "unit": ("unit", "units", "单位", "计量单位"),
    "basis": ("basis", "口径", "填报口径", "统计口径", "数据口径"),
    "source": ("source", "来源", "数据来源", "资料来源"),
    "published": ("published", "发布日期", "公布日期", "发布时间", "公布时间"),
    "note": ("note", "notes", "备注", "说明"),
}  # fmt: skip
_IGNORED = ("asked", "填报说明", "序号", "no", "no.", "指标类型", "指标属性", "属性", "性质", "责任单位", "牵头单位", "填报单位")
_ROLES = {folded(heading): role for role, headings in HEADINGS.items() for heading in headings}
_QUIET = {folded(heading) for heading in _IGNORED}
_ACTUAL = {folded(heading) for heading in HEADINGS["value"]} | {"", "年", "实际数", "完成", "实际"}
_PLANNED = re.compile(r"规划(?:目标)?[值数]?|目标[值数]?|计划[值数]?|预期[值数]?|预计[值数]?|预测[值数]?|target|plan(?:ned)?|forecast")
_BRACKETED = re.compile(r"(?P<name>.*?)[(\[](?P<inside>[^()\[\]]*)[)\]]")
_TIMED = re.compile(r"(?P<time>(?:截[至止])?\d{4}(?:[-/.年]?(?:q[1-4]|h[12]|\d.*?[月日季度]|\d[\d./-]*|[上下]半年|.{0,3}季度)|年)?(?:全年|年?度?[底末终]?)?份?)(?P<rest>.*)")


class Heading(NamedTuple):
    """What a column's heading says: its role, the time its values are for, their unit."""

    kind: Kind
    role: str = ""
    period: Period | None = None
    unit: str = ""


def read_heading(text: str) -> Heading:
    """What a heading says: `年份`, `数值（万件）`, `2023年完成值`, `2025年规划值`."""
    plain = folded(text)
    if plain in _QUIET or not plain:
        return Heading("ignored")
    if role := _ROLES.get(plain):
        return Heading("role", role)
    name, inside = _bracketed(plain)
    if timed := _timed(name):
        return Heading(*timed, unit=inside)
    if inside and _ROLES.get(name) == "value":
        if (period := read_period(inside)) is not None:
            return Heading("actual", "value", period)
        return Heading("role", "value", None, inside)
    if _PLANNED.fullmatch(name):
        return Heading("planned")
    return Heading("role", _ROLES[name]) if name in _ROLES else Heading("unknown")


def _bracketed(plain: str) -> tuple[str, str]:
    match = _BRACKETED.fullmatch(plain)
    return (match["name"], match["inside"]) if match else (plain, "")


def _timed(plain: str) -> tuple[Kind, str, Period] | None:
    """A heading that begins with a time: an actual or a planned value of that time."""
    if (period := read_period(plain)) is not None:
        return "actual", "value", period
    match = _TIMED.fullmatch(plain)
    if match is None or (period := read_period(match["time"])) is None:
        return None
    if match["rest"] in _ACTUAL:
        return "actual", "value", period
    return ("planned", "value", period) if _PLANNED.fullmatch(match["rest"]) else None


def known_headings() -> list[str]:
    """Every heading that is understood, as people write it."""
    return [heading for headings in HEADINGS.values() for heading in headings]
