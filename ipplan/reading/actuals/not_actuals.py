"""Refuse tables whose values are no actuals: the plan's own table, and years that have not begun."""

from collections.abc import Sequence
from datetime import UTC, datetime

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Message, Problem
from ipplan.reading.actuals.header import Header
from ipplan.reading.actuals.heading_words import NATURE_WORDS
from ipplan.reading.actuals.headings import key_of

# So many values of the target year, all of them the targets, are no chance.
_NO_CHANCE = 3


def not_actuals(
    plans: Sequence[Plan], header: Header, observations: Sequence[tuple[str, Observation]], this_year: int | None = None
) -> list[Problem]:
    """Return an error where the values of the target year are the targets themselves, and where a year is to come.

    A column for the nature of the indicators (属性) stands in a plan's own table alone: then one such value is enough.
    """
    year = datetime.now(UTC).year if this_year is None else this_year
    to_come = [observation for _, observation in observations if observation.year > year]
    if to_come:
        return [Message("year-to-come", found=to_come[0].year).at(to_come[0].place)]
    has_nature = any(key_of(heading.text) in NATURE_WORDS for heading in header.headings)
    targets = {
        (plan.id, indicator.id): (plan.years(indicator)[1], figure.value)
        for plan in plans
        for indicator in plan.indicators
        if (figure := indicator.target.figure)
    }
    last = [
        (observation, targets[plan, observation.indicator][1])
        for plan, observation in observations
        if not observation.part
        and (plan, observation.indicator) in targets
        and observation.year == targets[plan, observation.indicator][0]
    ]
    same = [observation for observation, target in last if observation.value == target]
    if same and len(same) == len(last) and (has_nature or len(same) >= _NO_CHANCE):
        return [Message("plan-table", year=same[0].year, count=len(same)).at(same[0].place)]
    return []
