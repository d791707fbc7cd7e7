"""The whole of a year from a part of it (monitoring within the year): an estimate, which never meets a target."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.model.observation import Observation
from ipplan.problem import Aside, Message, Term
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, settle

MONTHS, HALF = Decimal(12), 6


def estimated(part: Observation) -> Observation:
    """Return the whole year's value that a part of the year, counted from January, leads to.

    `seasonal`: the part over the share that the same part had of the whole of the year before; `made_of` holds these
    two. `pro_rata`: the part times twelve months over its own. The unit is that of the part.
    """
    if part.rule == "seasonal":
        before, whole = part.made_of
        value = part.value * whole.value / before.value
    else:
        value = part.value * MONTHS / part.month
    return part._replace(value=settle(value), month=12, since=1, origin="estimated", made_of=(part, *part.made_of))


def notes_on_estimate(case: Case, expected: Figure) -> Iterator[Message]:
    """Say how the year judged was estimated, and how much of the year and of its task the part makes.

    The year's task is what the path expects for the year, of a total less what was there before it; of a level to
    hold the bound.
    """
    point = case.point
    part = part_of_year(point.observation) if point else None
    if point is None or part is None:
        return
    bound = case.last_shown if case.hold else expected
    task = bound - (point.value - point.observation.value) if isinstance(bound, Decimal) else Decimal(0)
    share = Aside("year_task", {"share": settle(part.value / task * 100)}) if task > 0 else ""
    time = Aside("half_year" if part.month == HALF else "months_gone", {"month": part.month})
    yield Message(
        "estimated_year",
        year=part.year,
        month=part.month,
        part=part.value,
        estimate=point.observation.value,
        rule=Term(f"rule_{part.rule}"),
        time=time,
        task=share,
    )


def part_of_year(observation: Observation) -> Observation | None:
    """Return the reported part of a year that a value was estimated from; None where it is no such estimate."""
    return observation.made_of[0] if observation.origin == "estimated" else None
