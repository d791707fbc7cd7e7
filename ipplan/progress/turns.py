"""What would turn a verdict: a value that would be written the same, another baseline."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from ipplan.model.observation import Observation
from ipplan.progress.case import Case
from ipplan.progress.digits import last_digit
from ipplan.progress.rounding import last_digit_written
from ipplan.progress.series import reported_baseline
from ipplan.progress.verdict import Status

Moved = Literal["actual", "baseline", "baseline_actuals"]


class Turn(NamedTuple):
    """A small change that turns the verdict: which number moves, to what, and the status then."""

    moved: Moved
    value: Decimal
    status: Status


class Other(NamedTuple):
    """Other values to judge by: the baseline of the actuals, or another number for the plan's; only `until` a year."""

    observations: Sequence[Observation]
    from_actuals: bool = False
    baseline: Decimal | None = None
    until: int | None = None


# The status that other values would give.
Again = Callable[[Other], Status]
Move = tuple[Moved, Decimal, Other]


def turns(case: Case, status: Status, observations: Sequence[Observation], again: Again) -> Iterator[Turn]:
    """Yield each small change that gives another status.

    None without a value, of an estimated year, and of what is done or not, which has no half.
    """
    if case.point is None or case.point.estimated or case.indicator.measure == "done":
        return
    moves = [*_rounded("actual", case.point.observation, observations), *_of_baseline(case, observations)]
    found = (Turn(moved, value, again(other)) for moved, value, other in moves)
    yield from (turn for turn in found if turn.status != status)


def _of_baseline(case: Case, observations: Sequence[Observation]) -> Iterator[Move]:
    """Move a baseline that plan and actuals state differently by half of its last digit; take that of the actuals."""
    stated = case.indicator.baseline
    reported = reported_baseline(case.indicator, observations, case.baseline_year)
    if stated is None or reported is None or stated.value == reported.value or case.start is None:
        return
    if case.start.origin == "actuals":
        yield from _rounded("baseline", reported, observations)
        return
    half = last_digit(stated.value) / 2
    for value in (stated.value - half, stated.value + half):
        yield "baseline", value, Other(observations, baseline=value)
    yield "baseline_actuals", reported.value, Other(observations, from_actuals=True)


def _rounded(moved: Moved, observation: Observation, observations: Sequence[Observation]) -> Iterator[Move]:
    """Put the ends of what would be written the same in place of a value."""
    half = last_digit_written(observation) / 2
    for value in (observation.value - half, observation.value + half):
        other = observation._replace(value=value)
        yield moved, value, Other([other if o == observation else o for o in observations])
