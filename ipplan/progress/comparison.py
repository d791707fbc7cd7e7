"""Plans side by side: the concepts that they share, what only one has, and where the numbers do not mean the same.

The same concept has the same id in every plan.
"""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ipplan.model.plan import Plan
from ipplan.progress.assess import Assessed, PlanAssessed

Doubt = Literal[
    "definition_differs", "unit_differs", "measure_differs", "denominator", "share_of_gdp",
    "direction_only", "combine_differs", "derived_differs", "path_differs", "timing_differs", "years_differ",
]  # fmt: skip


class Side(NamedTuple):
    """One plan's part of a shared concept."""

    plan: Plan
    assessed: Assessed


class Warned(NamedTuple):
    """Why values are not to be compared just so, and the sides whose values show it."""

    code: Doubt
    sides: tuple[Side, ...] = ()


class Shared(NamedTuple):
    """A concept that several plans have."""

    id: str
    sides: tuple[Side, ...]
    warnings: tuple[Warned, ...]


class Comparison(NamedTuple):
    """`only` are the indicators that just one of the plans has, by the plan's id."""

    plans: tuple[Plan, ...]
    shared: tuple[Shared, ...]
    only: dict[str, tuple[Assessed, ...]]


def comparison(results: Sequence[PlanAssessed]) -> Comparison:
    """Lay plans side by side, in the order in which the first of them has the concepts."""
    by_id: dict[str, list[Side]] = {}
    for result in results:
        for assessed in result.indicators:
            by_id.setdefault(assessed.indicator.id, []).append(Side(result.plan, assessed))
    shared = (Shared(name, tuple(sides), tuple(warnings(sides))) for name, sides in by_id.items() if len(sides) > 1)
    only = {r.plan.id: tuple(a for a in r.indicators if len(by_id[a.indicator.id]) == 1) for r in results}
    return Comparison(tuple(r.plan for r in results), tuple(shared), only)


def warnings(sides: Sequence[Side]) -> Iterator[Warned]:
    """Ask what a careful reader asks before comparing; definition, unit and denominator first."""
    indicators = [side.assessed.indicator for side in sides]
    every = tuple(sides)
    numbered = tuple(side for side in sides if side.assessed.indicator.target.figure)
    if len({(i.definition.say("zh") if i.definition else "").strip() for i in indicators}) > 1:
        yield Warned("definition_differs")
    if len({i.unit.say("zh") for i in indicators}) > 1:
        yield Warned("unit_differs", every)
    if len({i.measure for i in indicators}) > 1:
        yield Warned("measure_differs", every)
    if any("-per-" in i.id for i in indicators):
        yield Warned("denominator")
    if any("-gdp-share" in i.id for i in indicators):
        yield Warned("share_of_gdp")
    yield from _made_otherwise(every)
    yield from (Warned("direction_only", (side,)) for side in sides if side not in numbered)
    if len({side.assessed.indicator.path_kind for side in numbered}) > 1:
        yield Warned("path_differs", numbered)
    if len({i.timing for i in indicators if i.timing}) > 1:
        yield Warned("timing_differs", every)
    if len({side.plan.years(side.assessed.indicator) for side in sides}) > 1:
        yield Warned("years_differ", every)


def _made_otherwise(sides: tuple[Side, ...]) -> Iterator[Warned]:
    """Yield where a whole is made of its parts, or a value of others, in different ways."""
    divided = tuple(side for side in sides if side.assessed.indicator.by)
    if len({side.assessed.indicator.by.combine for side in divided if side.assessed.indicator.by}) > 1:
        yield Warned("combine_differs", divided)
    if any(side.assessed.indicator.derive != sides[0].assessed.indicator.derive for side in sides):
        yield Warned("derived_differs", sides)
