"""Where what was reported is not what other values that were reported make of it."""

from collections.abc import Sequence

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Message, Problem
from ipplan.progress.made import made


def contradictions(plan: Plan, observations: Sequence[Observation]) -> list[Problem]:
    """Warn of each reported value that its parts or its operands contradict by more than rounding, at its place."""
    if not any(one.by or one.derive for one in plan.indicators):
        return []
    found = made(plan, observations)
    problems = []
    for name, whole in found.from_parts.items():
        for own, value in whole.apart:
            said = Message("parts-apart", indicator=name, year=own.year, found=own.value, parts=value)
            problems.append(said.at(own.place))
    for name, derived in found.derived.items():
        for year in derived.apart:
            own, value = derived.reported[year], derived.values[year].value
            said = Message("derived-apart", indicator=name, year=year, found=own.value, derived=value)
            problems.append(said.at(own.place))
    return problems
