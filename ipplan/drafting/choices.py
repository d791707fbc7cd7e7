"""What is chosen for a row of an indicator table, from its name and its unit, and why."""

import re
from decimal import Decimal
from typing import NamedTuple

from ipplan.drafting.draft import Choice

MONEY = re.compile(r"元$")
POINTS = {"%", "‰", "分", "百分点", "个百分点"}
_SHARE = re.compile(r"占.*比重|比例|占比|率$|满意度|指数$|得分|评分")
_GROWTH = re.compile(r"年均.*(?:增长|增速|增幅|递增)")
_RATE = re.compile(r"增长率|增速|增幅")
_FALL = re.compile(r"降低|下降|减少|减排|压缩")
_ADDED = re.compile(r"新增|净增|增加(?:数|量|额|值$)")
_TOTAL = re.compile(r"总额|合计|累计|总金额")
_RUNNING = re.compile(r"累计|总量")
_LESS = re.compile(r"能耗|排放|浓度|失业|死亡|发生率|侵权|投诉|周期|时限|时长|缺口|负担|成本")
_STOCK = re.compile(r"拥有量|有效|存量|网点|机构|人数|师$|累计|总量|企业|单位|平台|基地|园区|中心")
_FLOW = re.compile(r"授权量|申请量|登记|案件|办案|产值|增加值|成交|金额|总额|数额|收入|支出|投入")
_AT_LEAST = re.compile(r"≥|>=|不少于|不低于|至少|以上|达到|不小于")
_AT_MOST = re.compile(r"≤|<=|不超过|不高于|不多于|不大于|至多|以内|以下|控制在")
_MORE = re.compile(r">|超过|超|突破|多于|高于|大于|逾")
_LESS_THAN = re.compile(r"<|低于|少于|小于|不到|不足")
_GROW = re.compile(r"增长|提升|提高|增加|上升|扩大")
_DECLINE = re.compile(r"下降|降低|减少|缩短|缩小")


class Given(NamedTuple):
    """What the choices rest on: texts of the row, and its numbers in the unit."""

    name: str
    unit: str
    yearly: bool
    bracketed: bool
    baseline: Decimal | None
    target: Decimal | None
    target_text: str


def measure_of(row: Given) -> Choice:  # noqa: PLR0911 - a list of rules, the first that holds
    """What the target constrains."""
    if row.bracketed:
        return Choice("period_total", "brackets")
    if _GROWTH.search(row.name):
        return Choice("average_growth", "mean_growth")
    if row.unit in POINTS and _FALL.search(row.name):
        return Choice("relative_change", "fall", decide=True)
    if row.unit in POINTS and _RATE.search(row.name):
        return Choice("level", "yearly_rate", decide=True)
    if _ADDED.search(row.name):
        return Choice("increase", "added", decide=True)
    if MONEY.search(row.unit) and _TOTAL.search(row.name) and row.baseline is None:
        return Choice("period_total", "money_total", decide=True)
    if row.yearly:
        return Choice("level", "per_year")
    if is_share(row):
        return Choice("level", "share")
    if _RUNNING.search(row.name):
        return Choice("level", "running_total", decide=True)
    return Choice("level", "with_baseline") if row.baseline is not None else Choice("level", "alone", decide=True)


def is_share(row: Given) -> bool:
    """Whether it moves by points."""
    return row.unit in POINTS or bool(_SHARE.search(row.name))


def path_of(row: Given, measure: str) -> Choice | None:
    """The way to the target; only a level has a choice."""
    if measure != "level" or row.target is None:
        return None
    if is_share(row):
        return Choice("linear", "points")
    if min(row.target, row.target if row.baseline is None else row.baseline) <= 0:
        return Choice("linear", "not_positive")
    return Choice("geometric", "amounts")


def timing_of(row: Given, measure: str) -> Choice:
    """Whether it is counted at the end of a year or over it."""
    if row.yearly:
        return Choice("over_period", "per_year")
    if measure == "increase":
        return Choice("end_of_period", "added_to_stock")
    if measure != "level":
        return Choice("over_period", "of_flows")
    if is_share(row):
        return Choice("over_period", "share_of_year")
    if _STOCK.search(row.name):
        return Choice("end_of_period", "stock")
    return Choice("over_period", "flow", decide=True) if _FLOW.search(row.name) else Choice("", "unknown", decide=True)


def bound_of(row: Given, measure: str) -> Choice:
    """On which side of the number the target is met, or the direction of a commitment without one."""
    if row.target is None:
        if _DECLINE.search(row.target_text):
            return Choice("decline", "words", decide=True)
        return (
            Choice("grow", "words", decide=True)
            if _GROW.search(row.target_text)
            else Choice("", "no_number", decide=True)
        )
    for pattern, kind in (
        (_AT_MOST, "at_most"),
        (_AT_LEAST, "at_least"),
        (_MORE, "more_than"),
        (_LESS_THAN, "less_than"),
    ):
        if pattern.search(row.target_text):
            return Choice(kind, "written")
    if measure == "relative_change" or _LESS.search(row.name) or _falls(row):
        return Choice("at_most", "less_is_wanted", decide=True)
    return Choice("at_least", "more_is_wanted", decide=True)


def _falls(row: Given) -> bool:
    return row.baseline is not None and row.target is not None and row.target < row.baseline
