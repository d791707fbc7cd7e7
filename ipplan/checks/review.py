"""What a careful reviewer would ask about: warnings and notes. `status` does not mind them."""

from collections.abc import Iterator

from ipplan.checks import Finding, about, numbers, texts
from ipplan.model.plan import Plan

_OF_INDICATOR = (*texts.OF_INDICATOR, *numbers.CHECKS, *about.CHECKS)


def review(plan: Plan, stem: str) -> Iterator[Finding]:
    """Every question of a reviewer about a plan whose file has this stem."""
    yield from texts.plan_id(plan, stem)
    for whole in texts.OF_PLAN:
        yield from whole(plan)
    for row, indicator in enumerate(plan.indicators):
        for check in _OF_INDICATOR:
            for finding in check(indicator):
                yield finding._replace(location=("indicators", row, *finding.location))
