"""What a careful reviewer would ask about: warnings and notes. `status` does not mind them."""

from collections.abc import Callable, Iterator

from ipplan.checks import Finding, about, derived, numbers, parts, texts
from ipplan.model.plan import Indicator, Plan

WHOLE: tuple[Callable[[Plan], Iterator[Finding]], ...] = (*derived.REVIEW_OF_PLAN, *parts.REVIEW_OF_PLAN)
REFERRING: tuple[Callable[[Plan, int, Indicator], Iterator[Finding]], ...] = (*derived.REVIEW, *parts.REVIEW)
_OF_INDICATOR = (*texts.OF_INDICATOR, *numbers.CHECKS, *about.CHECKS)


def review(plan: Plan, stem: str) -> Iterator[Finding]:
    """Every question of a reviewer about a plan whose file has this stem."""
    yield from texts.plan_id(plan, stem)
    for whole in (*texts.OF_PLAN, *WHOLE):
        yield from whole(plan)
    for row, indicator in enumerate(plan.indicators):
        for check in _OF_INDICATOR:
            for finding in check(indicator):
                yield finding._replace(location=("indicators", row, *finding.location))
        for referring in REFERRING:
            yield from referring(plan, row, indicator)
