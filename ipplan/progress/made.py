"""What a plan's observations make: wholes of their parts, then indicators of what they are derived from."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from ipplan.model.base import Words
from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Aside, Message
from ipplan.progress.derived import Derivation, Lack, agrees, as_observation, derivation, values_by_year
from ipplan.progress.estimate import estimated
from ipplan.progress.wholes import Whole, whole


class Made(NamedTuple):
    """The observations of each indicator and series, reported or made, and how those that were made came about.

    `parts` are the observations of each part, by indicator and part.
    """

    wholes: Mapping[str, tuple[Observation, ...]]
    parts: Mapping[str, Mapping[str, tuple[Observation, ...]]]
    from_parts: Mapping[str, Whole]
    derived: Mapping[str, Derivation]


def made(plan: Plan, observations: Iterable[Observation]) -> Made:
    """Add to what was reported of a plan what it makes. Of a time with a reported value the reported one stays."""
    by_id: dict[str, list[Observation]] = {one.id: [] for one in plan.measured}
    for reported in observations:
        observation = estimated(reported) if reported.rule else reported
        by_id.setdefault(observation.indicator, []).append(observation)
    from_parts = {
        one.id: whole(plan, one, by_id[one.id], by_id[one.by.weights] if one.by.weights else ())
        for one in plan.indicators
        if one.by
    }
    wholes = {name: [o for o in found if not o.part] for name, found in by_id.items()}
    for name, found in from_parts.items():
        wholes[name] += found.made
    derived = {}
    if any(one.derive for one in plan.indicators):
        values = values_by_year(plan, wholes)
        derived = {one.id: derivation(plan, one, values) for one in plan.indicators if one.derive}
        for one in plan.indicators:
            if one.derive:
                wholes[one.id] += _derived(plan, one, derived[one.id])
    return Made(
        {name: tuple(found) for name, found in wholes.items()},
        {name: _by_part(found) for name, found in by_id.items() if any(o.part for o in found)},
        from_parts,
        derived,
    )


def _derived(plan: Plan, indicator: Indicator, found: Derivation) -> Iterator[Observation]:
    """Yield the derived values of years without a reported one; of the baseline year only what the plan contradicts."""
    begin, _ = plan.years(indicator)
    for year, worth in found.values.items():
        if year in found.reported:
            continue
        if year == begin and indicator.baseline and agrees(indicator, worth, indicator.baseline.value):
            continue
        yield as_observation(indicator, year, worth)


def _by_part(observations: Sequence[Observation]) -> dict[str, tuple[Observation, ...]]:
    found: dict[str, list[Observation]] = {}
    for one in observations:
        if one.part:
            found.setdefault(one.part, []).append(one)
    return {part: tuple(mine) for part, mine in found.items()}


def notes_on_made(plan: Plan, indicator: Indicator, found: Made, as_of: int) -> Iterator[Message]:
    """Say where values come from that nobody reported, what contradicts them, and what is missing to make more."""
    begin, end = plan.years(indicator)
    last = min(as_of, end)
    own = found.wholes[indicator.id]
    if years := tuple(o.year for o in own if o.origin == "parts" and begin <= o.year <= last):
        yield Message("whole_from_parts", years=years, dimension=_dimension(plan, indicator))
    if mine := found.from_parts.get(indicator.id):
        for stated, value in mine.apart:
            yield Message("parts_apart", year=stated.year, kept=stated.value, other=value)
        for lacking in mine.lacks:
            if begin < lacking.year <= last:
                names = tuple(_part_name(plan, indicator, part) for part in lacking.parts)
                if lacking.weights:
                    yield Message("weights_missing", year=lacking.year, names=names)
                else:
                    yield Message("parts_missing", year=lacking.year, names=names)
    if indicator.id in found.derived:
        yield from _notes_on_derived(plan, found.derived[indicator.id], begin, last)


def lacks_operands(plan: Plan, indicator: Indicator, found: Made, as_of: int) -> bool:
    """Return whether some operand has a value after the baseline year, but no year has every one."""
    begin, end = plan.years(indicator)
    derived = found.derived.get(indicator.id)
    return derived is not None and any(begin < year <= min(as_of, end) for year in derived.lacks)


def _notes_on_derived(plan: Plan, found: Derivation, begin: int, last: int) -> Iterator[Message]:
    for year, lacks in found.lacks.items():
        if begin < year <= last and year not in found.reported:
            yield Message("not_derived", year=year, lacks=tuple(_lack(plan, lack) for lack in lacks))
    for year, worth in found.values.items():
        if begin <= year <= last and year in found.reported:
            if year in found.apart:
                yield Message("derived_apart", year=year, kept=found.reported[year].value, other=worth.value)
            else:
                yield Message("derived_agrees", year=year, kept=found.reported[year].value, other=worth.value)


def _lack(plan: Plan, lack: Lack) -> Aside:
    """Name a missing operand, with its year, and why it cannot be used where it is there."""
    name: object = next((one.name for one in plan.measured if one.id == lack.id), lack.id)
    return Aside(f"lack_{lack.reason}", {"name": name, "year": lack.year})


def _dimension(plan: Plan, indicator: Indicator) -> Words:
    assert indicator.by is not None
    return plan.dimensions[indicator.by.dimension].name


def _part_name(plan: Plan, indicator: Indicator, part: str) -> Words:
    assert indicator.by is not None
    return plan.dimensions[indicator.by.dimension].parts[part]
