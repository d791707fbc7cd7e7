"""Plans as a table: a row for each indicator, with everything that the columns need to know of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from math import inf, nextafter
from typing import Any, NamedTuple

from ipplan.api.plans import LoadedPlan, PlanLike, load_plans
from ipplan.frames.kinds import why_not
from ipplan.model.indicator import INDEXED, STARTS_AT_ZERO, Indicator
from ipplan.model.plan import Assessment as Cuts
from ipplan.model.plan import Plan
from ipplan.progress.bounds import Edge, edges
from ipplan.progress.case import Case
from ipplan.progress.figure import Undefined, least, meets
from ipplan.wording.numerals import plain

Row = dict[str, Any]
# What the table says of an indicator under the names of the CSV, and what only the work on columns needs.
SAID = {
    "plan": "text", "id": "text", "name_zh": "text", "name_en": "text", "unit": "text", "measure": "text",
    "path": "text", "nature": "text", "group": "text", "target_year": "whole", "target_bound": "text",
    "target_value": "number", "target_tolerance": "text",
}  # fmt: skip
WORKED = {
    "_row": "whole", "_plan": "whole", "_begin": "whole", "_plan_end": "whole",
    "_baseline": "number", "_sign": "number", "_x_end": "number",
    "_met_from": "number", "_within_from": "number",
    "_ahead": "number", "_on_track": "number", "_lagging": "number", "_off_track": "number",
    "_is_level": "flag", "_is_none": "flag", "_is_direction": "flag", "_is_every_year": "flag", "_is_growth": "flag",
    "_is_at_zero": "flag", "_is_cap": "flag", "_says_hold": "flag", "_has_number": "flag",
}  # fmt: skip


class Compiled(NamedTuple):
    """Plans that were compiled once, to be judged by many frames.

    `rows` are the indicators that were asked for and can be worked on columns, in the order of the plans, `names` what
    a row of actuals may call any of the plan's indicators. `others` are the indicators that cannot be, with the field
    of the plan file that says so.
    """

    plans: tuple[LoadedPlan, ...]
    rows: tuple[Row, ...]
    names: tuple[Row, ...]
    others: Mapping[str, Mapping[str, str]]

    @property
    def looks_back(self) -> bool:
        """Return whether a value is compared with the one before it: a commitment to grow or decline every year."""
        return any(row["_is_every_year"] and row["_is_direction"] for row in self.rows)

    def __repr__(self) -> str:
        count = sum(map(len, self.others.values()))
        return f"<Compiled {len(self.plans)} plans: {len(self.rows)} indicators on columns, {count} others>"


def compile_plans(
    plans: "PlanLike | Iterable[PlanLike] | Compiled", only: Mapping[str, Sequence[str]] | None = None
) -> Compiled:
    """Compile plans for the work on columns; `only` are the ids of each plan's indicators that are asked for."""
    if isinstance(plans, Compiled):
        return plans
    loaded = load_plans(plans)
    rows: list[Row] = []
    names: list[Row] = []
    others: dict[str, dict[str, str]] = {}
    number = 0
    for position, one in enumerate(loaded):
        cuts = _cuts(one.plan.assessment)
        wanted = set(only[one.id]) if only and any(only.values()) else None
        for place, indicator in enumerate(one.plan.measured):
            asked = place < len(one.indicators) and (wanted is None or indicator.id in wanted)
            number += 1
            begin, end = one.plan.years(indicator)
            known = {"_row": number, "_plan": position, "_begin": begin, "_end": end}
            names += [{**known, "_plan_text": plan, "_text": text} for plan, text in _texts(one.plan, indicator)]
            if not asked:
                continue
            if reason := why_not(one.plan, indicator):
                others.setdefault(one.id, {})[indicator.id] = reason
            else:
                rows.append({**known, **_row(one.plan, indicator, begin, end), **cuts(indicator)})
    return Compiled(tuple(loaded), tuple(rows), tuple(names), others)


def _texts(plan: Plan, indicator: Indicator) -> Iterator[tuple[str, str]]:
    """Yield what a row may call the plan and the indicator, each as the plan file writes it."""
    names = (indicator.id, indicator.name.zh, indicator.name.en, *indicator.aliases)
    for title in dict.fromkeys(text for text in (plan.id, plan.title.zh, plan.title.en) if text):
        for name in dict.fromkeys(text.strip() for text in names if text):
            yield title, name


def _cuts(cuts: Cuts) -> Any:
    """Return a function of an indicator that gives the least pace of each verdict."""
    from_pace = {f"_{name}": float(least(cut)) for name, cut in cuts}
    binding = from_pace.pop("_on_track_binding")

    def of(indicator: Indicator) -> Row:
        return {**from_pace, "_on_track": binding} if indicator.nature == "binding" else from_pace

    return of


def _row(plan: Plan, indicator: Indicator, begin: int, end: int) -> Row:
    target, figure = indicator.target, indicator.target.figure
    case = Case(indicator, begin, end, None, None)
    last = case.last
    return {
        "plan": plan.id,
        "id": indicator.id,
        "name_zh": indicator.name.zh,
        "name_en": indicator.name.en,
        "unit": indicator.unit.say("zh"),
        "measure": indicator.measure,
        "path": indicator.path_kind,
        "nature": indicator.nature,
        "group": indicator.group,
        "target_year": end,
        "target_bound": target.kind,
        "target_value": figure and float(figure.value),
        "target_tolerance": plain(target.tolerance.of(figure.value)) if target.tolerance and figure else None,
        "_plan_end": plan.target_year,
        "_baseline": indicator.baseline and float(indicator.baseline.value),
        "_sign": float(case.sign),
        "_x_end": None if isinstance(last, Undefined) else float(last),
        **_thresholds(case),
        "_is_level": indicator.measure == "level",
        "_is_none": bool(target.none),
        "_is_direction": bool(target.direction),
        "_is_every_year": indicator.every_year,
        "_is_growth": indicator.measure == "average_growth",
        "_is_at_zero": indicator.measure in STARTS_AT_ZERO,
        "_is_cap": case.cap,
        "_says_hold": indicator.hold,
        "_has_number": bool(target.numbers),
    }


def _thresholds(case: Case) -> Row:
    """Return from which number on a column's value meets the bound on the worked scale, and keeps it as it is stated.

    A number v of a column meets it where s·v ≥ s·threshold: what is strict and what is tolerated is in the threshold.
    """
    bounds = edges(case.indicator.target)
    if not bounds:
        return {"_met_from": None, "_within_from": None}
    within = _threshold(bounds[0], bounds[0].lenient, exact=case.exact)
    if case.indicator.measure not in INDEXED:
        return {"_met_from": within, "_within_from": within}
    [lenient] = case.lenient
    assert isinstance(lenient, Decimal)
    return {"_met_from": _threshold(bounds[0], lenient, exact=case.exact), "_within_from": within}


def _threshold(edge: Edge, bound: Decimal, *, exact: bool) -> float:
    """Return the outermost number that a column can hold and that still meets the bound."""

    def passes(number: float) -> bool:
        return meets(Decimal(repr(number)), bound, edge.sign, strict=edge.strict, exact=exact)

    inward, outward = inf * edge.sign, -inf * edge.sign
    slack = Decimal(0) if exact else least(edge.sign * bound) - edge.sign * bound
    found = float(bound + edge.sign * (-slack if edge.strict else slack))
    while passes(before := nextafter(found, outward)):
        found = before
    while not passes(found):
        found = nextafter(found, inward)
    return found
