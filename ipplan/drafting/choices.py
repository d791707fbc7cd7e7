"""What is chosen for a row of an indicator table, from its words, its numbers and the prose, and why."""

import re
from decimal import Decimal
from typing import NamedTuple

from ipplan.drafting.draft import Choice, Why
from ipplan.drafting.prose import Mention
from ipplan.drafting.wanted import Wanted
from ipplan.model.share import POINTS, is_share

_MONEY = re.compile(r"元$|yuan|cny|dollars?|euros?|[$€£]", re.IGNORECASE)
_GROWTH = re.compile(r"年均.*(?:增长|增速|增幅|递增)|average annual growth|annual growth rate|cagr", re.IGNORECASE)
_RATE = re.compile(r"增长率|增速|增幅|增长$|growth", re.IGNORECASE)
_FALL = re.compile(r"降低|下降|减少|减排|压缩|reduction|decrease", re.IGNORECASE)
_ADDED = re.compile(r"新增|净增|增加(?:数|量|额|值$)|^new |additional", re.IGNORECASE)
_TOTAL = re.compile(r"总额|合计|累计|总金额|cumulative|total", re.IGNORECASE)
_RUNNING = re.compile(r"累计|总量|cumulative", re.IGNORECASE)
_LESS = re.compile(
    r"能耗|排放|浓度|失业|死亡|发生率|侵权|投诉|周期|时限|时长|缺口|负担|成本|劣[ⅤV]类"
    r"|emission|unemploy|mortality|death|consumption|waiting|waste|poverty|crime|accident",
    re.IGNORECASE,
)
_STOCK = re.compile(
    r"拥有量|有效|存量|网点|机构|人数|师$|累计|总量|企业|单位|平台|基地|园区|中心|里程|面积|床位|人口|装机|规模$"
)
_FLOW = re.compile(
    r"授权量|申请量|登记|案件|办案|产值|增加值|成交|金额|总额|数额|收入|支出|投入|产量|消费|进出口|接待|总值"
)
_FLOWS_ONLY = re.compile(r"授权|申请|登记|办案|案件|成交")
_GROW = re.compile(r"增长|提升|提高|增加|上升|扩大|grow|increas|improv|rais", re.IGNORECASE)
_DECLINE = re.compile(r"下降|降低|减少|缩短|缩小|reduc|decreas|declin|lower", re.IGNORECASE)


class Given(NamedTuple):
    """What the choices rest on: texts and numbers of the row, and what the prose says of the same number."""

    name: str
    unit: str
    yearly: bool
    baseline: Decimal | None
    wanted: Wanted
    mentions: tuple[Mention, ...] = ()
    has_prose: bool = False
    notes: str = ""
    by_rate: bool = False

    @property
    def mention(self) -> Mention | None:
        """Return the place of the prose that says most."""
        best = sorted(self.mentions, key=lambda m: (m.bound is None, not m.added, m.line))
        return best[0] if best else None


def measure_of(row: Given) -> Choice:  # noqa: C901, PLR0911, PLR0912 - a list of rules, the first that holds
    """Choose what the target constrains."""
    said, mention = row.wanted, row.mention
    in_points = row.unit in POINTS
    where = {"line": mention.line, "section": mention.section} if mention else {}
    if said.done:
        return Choice("done", Why("yes_or_no", decide=True))
    if said.mean or _GROWTH.search(row.name) or (row.by_rate and not said.bracketed and _RATE.search(row.name)):
        return Choice("average_growth", Why("mean_growth"))
    if said.change == "down" and said.number is not None and said.unit == "%" and not said.points:
        return Choice("relative_change", Why("fall_written", decide=in_points and not _FALL.search(row.name)))
    if said.change == "up" and said.unit == "%" and not in_points:
        return Choice("relative_change", Why("rise_written", decide=True))
    if said.change and said.points:
        return Choice("increase", Why("points_written", decide=True))
    if in_points and _FALL.search(row.name) and not re.search(r"率$|发生率|失业率", row.name):
        return Choice("relative_change", Why("fall", decide=not said.bracketed and row.baseline is not None))
    if said.bracketed and row.baseline is not None:
        return Choice("increase", Why("brackets_and_baseline", decide=True))
    if said.bracketed:
        return Choice("period_total", Why("brackets", decide=in_points))
    if row.by_rate and not (in_points and _RATE.search(row.name)):
        return Choice("level", Why("yearly_mean", decide=True))
    if in_points and _RATE.search(row.name):
        return Choice("level", Why("yearly_rate", decide=True))
    if _ADDED.search(row.name):
        return Choice("increase", Why("added", decide=row.baseline is not None))
    if _MONEY.search(row.unit) and _TOTAL.search(row.name) and row.baseline is None:
        over = bool(mention and re.search(r"期间|时期|五年", mention.sentence))
        return Choice("period_total", Why("money_over_period", where) if over else Why("money_total", decide=True))
    if row.yearly or "年度" in row.notes:
        return Choice("level", Why("per_year"))
    if is_share(row.name, row.unit):
        return Choice("level", Why("share"))
    if mention and mention.added and row.baseline is None and not mention.cumulative:
        return Choice("increase", Why("added_in_prose", where, decide=bool(_FLOWS_ONLY.search(row.name))))
    if mention and mention.added and not _FLOWS_ONLY.search(row.name):
        return Choice("level", Why("added_or_level", where, decide=True))
    if _RUNNING.search(row.name) or (mention and mention.cumulative):
        return Choice("level", Why("running_total", where, decide=not (mention and mention.cumulative)))
    if row.baseline is not None:
        return Choice("level", Why("with_baseline"))
    return Choice("level", Why("as_in_prose", where) if mention else Why("alone", decide=True))


def path_of(row: Given, measure: str) -> Choice | None:
    """Choose the way to the target; only a level has a choice."""
    target = row.wanted.number
    if measure != "level" or target is None:
        return None
    if is_share(row.name, row.unit):
        return Choice("linear", Why("points"))
    if min(target, target if row.baseline is None else row.baseline) <= 0:
        return Choice("linear", Why("not_positive"))
    return Choice("geometric", Why("amounts"))


def timing_of(row: Given, measure: str) -> Choice | None:  # noqa: PLR0911 - a list of rules, the first that holds
    """Choose whether it is counted at the end of a year or over it; None where nothing tells."""
    if measure == "done":
        return None
    if row.yearly or "年度" in row.notes:
        return Choice("over_period", Why("per_year"))
    if measure == "increase":
        return Choice("end_of_period", Why("added_to_stock"))
    if measure != "level":
        return Choice("over_period", Why("of_flows"))
    if is_share(row.name, row.unit):
        return Choice("over_period", Why("share_of_year"))
    if _STOCK.search(row.name):
        return Choice("end_of_period", Why("stock"))
    if row.mention and row.mention.cumulative:
        return Choice("end_of_period", Why("running_total", {"line": row.mention.line, "section": row.mention.section}))
    return Choice("over_period", Why("flow", decide=not row.has_prose)) if _FLOW.search(row.name) else None


def bound_of(row: Given, measure: str) -> Choice:
    """Choose on which side of the number the target is met, or the direction of a commitment without one."""
    said, mention = row.wanted, row.mention
    if said.number is None:
        return _without_number(row)
    if said.bound is not None:
        return Choice(said.bound, Why("written"))
    less = measure == "relative_change" and said.change != "up"
    if mention and mention.bound:
        where = {"line": mention.line, "section": mention.section}
        return Choice(mention.bound, Why("bound_in_prose", where))
    less = less or bool(_LESS.search(row.name)) or _falls(row)
    # With prose around the table a stricter word would have stood beside the number.
    sure = bool(mention) or (row.has_prose and (row.baseline is not None or is_share(row.name, row.unit) or row.yearly))
    if less:
        return Choice(
            "at_most", Why("less_is_wanted", decide=not (sure and (_falls(row) or measure == "relative_change")))
        )
    return Choice(
        "at_least", Why("reached_in_prose" if mention else "more_is_wanted", _place(mention), decide=not sure)
    )


def _place(mention: Mention | None) -> dict[str, object]:
    return {"line": mention.line, "section": mention.section} if mention else {}


def _without_number(row: Given) -> Choice:
    text = row.wanted.text
    if row.wanted.keep and row.baseline is not None and "合理" not in text:
        return Choice("keep", Why("kept", decide=True))
    if _DECLINE.search(text):
        return Choice("decline", Why("words", decide=True))
    if _GROW.search(text):
        return Choice("grow", Why("words", decide=True))
    return Choice("none", Why("no_target" if row.wanted.nothing else "no_number", decide=True))


def _falls(row: Given) -> bool:
    target = row.wanted.number
    return row.baseline is not None and target is not None and not row.wanted.bracketed and target < row.baseline
