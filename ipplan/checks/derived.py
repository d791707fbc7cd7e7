"""What makes an indicator impossible to derive from other values of the plan, and what a reviewer would ask."""

from collections.abc import Iterator
from functools import lru_cache

from ipplan.checks import Finding, Location
from ipplan.model.derive import Derive, Operand
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message

_DEEPEST = 30


def operands(derive: Derive, location: Location = ("derive",)) -> Iterator[tuple[Location, Operand]]:
    """Every operand at every depth, with the names and positions that lead to it."""
    given = getattr(derive, derive.operation)
    for position, operand in enumerate(derive.operands):
        here = (*location, derive.operation, *((position,) if isinstance(given, tuple) else ()))
        yield here, operand
        if not operand.plain:
            yield from operands(operand, here)


def derive_unknown_id(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """What an indicator is derived from is an indicator or a series of the plan.

    Why: a value that nobody reports under that id can never be there.

    Example: `derive: {ratio: [urban-income, rural-incme]}` in a plan with `rural-income`.
    """
    if indicator.derive is None:
        return
    from difflib import get_close_matches

    known = [one.id for one in plan.measured]
    for location, operand in operands(indicator.derive):
        if operand.id is not None and operand.id not in known:
            close = get_close_matches(operand.id, known, 1)
            near = {"near": close[0]} if close else {}
            yield Finding(Message("derive-unknown-id", found=operand.id, **near), ("indicators", row, *location))


def derive_circle(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """No indicator is derived from itself, neither at once nor by way of others.

    Why: of such values none could be worked out first.

    Example: `a` with `derive: {sum: [b, c]}` beside `b` with `derive: {difference: [a, c]}`.
    """
    if indicator.derive is None:
        return
    derived = _derived(plan)
    for location, operand in operands(indicator.derive):
        if operand.id is not None and (way := _way(derived, operand.id, indicator.id)):
            yield Finding(
                Message("derive-circle", way=" -> ".join((indicator.id, *way))), ("indicators", row, *location)
            )
            return


def _way(derived: dict[str, tuple[str, ...]], begin: str, end: str) -> tuple[str, ...]:
    """Return the ids that lead from one to the other along `derive`; empty where none do."""
    before: dict[str, str] = {begin: ""}
    queue = [begin]
    while queue and end not in before:
        name = queue.pop()
        further = [one for one in derived.get(name, ()) if one not in before]
        before |= dict.fromkeys(further, name)
        queue += further
    way, name = list[str](), end if end in before else ""
    while name:
        way.append(name)
        name = before[name]
    return tuple(reversed(way))


def derive_too_deep(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A value is derived by way of at most thirty others.

    Why: nobody can follow what rests on so many steps.

    Example: `i0` with `derive: {change: i1}`, `i1` with `derive: {change: i2}`, and so on up to `i31`.
    """
    if indicator.derive is None:
        return
    derived = _derived(plan)
    steps, reached, passed = 1, set(indicator.derive.ids), set[str]()
    while reached and steps <= _DEEPEST:
        passed |= reached
        reached = {further for name in reached for further in derived.get(name, ())}
        steps += 1
    if reached and len(passed) >= _DEEPEST:  # so many steps by way of fewer run in a circle
        yield Finding(Message("derive-too-deep", most=_DEEPEST), ("indicators", row, "derive"))


class _Same:
    """A plan that is equal to itself alone: to compare two by all that they hold would take longer than the work."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.plan is self.plan

    def __hash__(self) -> int:
        return id(self.plan)


def _derived(plan: Plan) -> dict[str, tuple[str, ...]]:
    """Return what each derived indicator of the plan rests on."""
    return _rests_on(_Same(plan))


@lru_cache(2)
def _rests_on(same: _Same) -> dict[str, tuple[str, ...]]:
    return {one.id: one.derive.ids for one in same.plan.indicators if one.derive}


def derive_constant(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """What is derived rests on an indicator or a series of the plan.

    Why: of numbers alone the value would be the same in every year, whatever is reported.

    Example: `derive: {growth: 5}`.
    """
    if indicator.derive and not indicator.derive.ids:
        yield Finding(Message("derive-constant"), ("indicators", row, "derive"))


def derive_by_zero(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """Nothing is divided by the number 0.

    Why: there is no such ratio in any year.

    Example: `derive: {ratio: [urban-income, 0]}`.
    """
    if indicator.derive is None:
        return
    for location, derive in _operations(indicator.derive):
        for position, operand in enumerate(derive.operands):
            if derive.operation == "ratio" and position and operand.number == 0:
                yield Finding(Message("derive-by-zero"), ("indicators", row, *location, "ratio", position))


def derive_units(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """What is added, subtracted, averaged or compared has one unit.

    Why: 万元 and 元 added up are a number of nothing.

    Example: `derive: {sum: [grants, trademarks-in-10k]}` with the units 件 and 万件.
    """
    if indicator.derive is None:
        return
    units = {one.id: one.unit.say("zh") for one in plan.measured}
    for location, derive in _operations(indicator.derive):
        if derive.operation in {"ratio", "product", "growth", "change", "cumulative"}:
            continue
        found = dict.fromkeys(units[one.id] for one in derive.operands if one.id in units)
        if len(found) > 1:
            yield Finding(Message("derive-units", found=tuple(found)), ("indicators", row, *location))


def _operations(derive: Derive) -> Iterator[tuple[Location, Derive]]:
    yield ("derive",), derive
    for location, operand in operands(derive):
        if not operand.plain:
            yield location, operand


def series_unused(plan: Plan) -> Iterator[Finding]:
    """Every series is used: by an indicator that is derived from it, or as the weights of parts.

    Why: its values would be asked for and change nothing.

    Example: `series: [{id: gdp, …}]` with no `derive` that names `gdp`.
    """
    used = {name for one in plan.indicators if one.derive for name in one.derive.ids}
    used |= {one.by.weights for one in plan.indicators if one.by and one.by.weights}
    for row, series in enumerate(plan.series):
        if series.id not in used:
            yield Finding(Message("series-unused", id=series.id), ("series", row, "id"))


ERRORS = (derive_unknown_id, derive_circle, derive_too_deep, derive_constant, derive_by_zero)
REVIEW = (derive_units,)
REVIEW_OF_PLAN = (series_unused,)
