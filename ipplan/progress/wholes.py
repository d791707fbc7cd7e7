"""The whole from its parts: at each time at which every one of them has reported, and at no other."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.parts import Combine
from ipplan.model.plan import Basis, Indicator, Plan
from ipplan.progress.figure import combined, exceeds, settle
from ipplan.progress.rounding import half_unit
from ipplan.progress.series import effective_basis

Time = tuple[int, int, Basis]


class Apart(NamedTuple):
    """A value of the whole that is not what its parts make, by more than rounding explains."""

    own: Observation
    from_parts: Decimal


class Lacking(NamedTuple):
    """The parts without which a year has no whole: those that have not reported, or (`weights`) have no weight."""

    year: int
    parts: tuple[str, ...]
    weights: bool


class Whole(NamedTuple):
    """What the parts of an indicator say of the whole.

    `made` are its values at times for which it has no row of its own, `apart` its own values that the parts
    contradict, `lacks` the years for which neither is there.
    """

    made: tuple[Observation, ...] = ()
    apart: tuple[Apart, ...] = ()
    lacks: tuple[Lacking, ...] = ()


def whole(
    plan: Plan, indicator: Indicator, observations: Sequence[Observation], weights: Sequence[Observation]
) -> Whole:
    """Combine the parts at each time; `observations` are the indicator's own and its parts', `weights` a series'."""
    assert indicator.by is not None
    names = tuple(plan.dimensions[indicator.by.dimension].parts)
    weight_of = {(one.year, one.part): one.value for one in weights if one.part}
    own, parts = _by_time(indicator, observations)
    made, apart, lacks = [], [], []
    for time, reported in sorted(parts.items()):
        heavy = [weight_of.get((time[0], name), Decimal(0)) for name in names]
        lacking = _lacking(time[0], names, reported, heavy if indicator.by.weights else None)
        if lacking:
            if time not in own:
                lacks.append(lacking)
            continue
        used = [reported[name] for name in names]
        value = combine(indicator.by.combine, [one.value for one in used], heavy)
        room = _room(indicator, used)
        if time not in own:
            made.append(_made(indicator, value, used))
        elif exceeds(abs(own[time].value - value), room + half_unit(indicator, own[time])):
            apart.append(Apart(own[time], value))
    return Whole(tuple(made), tuple(apart), tuple(lacks))


def combine(how: Combine, values: Sequence[Decimal], weights: Sequence[Decimal]) -> Decimal:
    """Make the whole's value of the parts': their sum, mean, smallest, largest, or mean weighted by `weights`."""
    if how == "sum":
        return sum(values, Decimal(0))
    if how == "mean":
        return settle(sum(values, Decimal(0)) / len(values))
    if how == "weighted_mean":
        weighted = sum((value * weight for value, weight in zip(values, weights, strict=True)), Decimal(0))
        return settle(weighted / sum(weights, Decimal(0)))
    return min(values) if how == "min" else max(values)


def _by_time(
    indicator: Indicator, observations: Sequence[Observation]
) -> tuple[dict[Time, Observation], dict[Time, dict[str, Observation]]]:
    own: dict[Time, Observation] = {}
    parts: dict[Time, dict[str, Observation]] = {}
    for one in observations:
        time = (one.year, one.month, effective_basis(indicator, one))
        if one.part:
            parts.setdefault(time, {})[one.part] = one
        else:
            own[time] = one
    return own, parts


def _lacking(
    year: int, names: Sequence[str], reported: Mapping[str, Observation], weights: Sequence[Decimal] | None
) -> Lacking | None:
    """Return the parts that have not reported, else those without a weight above 0."""
    if missing := tuple(name for name in names if name not in reported):
        return Lacking(year, missing, weights=False)
    light = tuple(name for name, weight in zip(names, weights, strict=True) if weight <= 0) if weights else ()
    return Lacking(year, light, weights=True) if light else None


def _room(indicator: Indicator, used: Sequence[Observation]) -> Decimal:
    """Return how far rounding of the parts may move what they make: a sum by all of them, a mean by one."""
    assert indicator.by is not None
    halves = [half_unit(indicator, one) for one in used]
    return sum(halves, Decimal(0)) if indicator.by.combine == "sum" else max(halves)


def _made(indicator: Indicator, value: Decimal, used: Sequence[Observation]) -> Observation:
    first = used[0]
    return Observation(
        indicator.id,
        first.year,
        value,
        first.place,
        basis=first.basis,
        month=first.month,
        since=first.since,
        precision=combined(one.precision for one in used),
        origin="parts",
        rule=next((one.rule for one in used if one.rule), None),
        made_of=tuple(used),
    )
