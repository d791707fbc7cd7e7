"""From a plan and its observations to an assessment of every indicator."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from ipplan.model.base import Words
from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message
from ipplan.progress.ahead import Asked, as_asked, look_ahead
from ipplan.progress.case import Case, Start
from ipplan.progress.certainty import Certainty, certainty
from ipplan.progress.estimate import notes_on_estimate
from ipplan.progress.figure import Figure, Undefined, settle
from ipplan.progress.figures import AskedFigures, Figures, figures
from ipplan.progress.made import Made, lacks_operands, made, notes_on_made
from ipplan.progress.next_year import NextYear, next_year
from ipplan.progress.outlook import Outlook
from ipplan.progress.promise_remarks import notes_on_promises, notes_on_revisions
from ipplan.progress.promises import Promises, promises
from ipplan.progress.remarks import notes_on_start, notes_on_time, notes_on_values
from ipplan.progress.series import Point, Series, moment, positions, reported_baseline
from ipplan.progress.turns import Other
from ipplan.progress.verdict import STATUSES, Status, Verdict, verdict

BaselineFrom = Literal["plan", "actuals"]


class Assessed(NamedTuple):
    """Everything that is known of one indicator; `outlook` is in the indicator's unit."""

    case: Case
    series: Series
    figures: Figures
    outlook: Outlook | Undefined
    status: Status
    reason: str | None
    notes: tuple[Message, ...]
    next_year: NextYear | Undefined
    promises: Promises = Promises()
    sure: Certainty | None = None

    @property
    def early(self) -> bool:
        """Return whether the target is achieved before its year."""
        return self.status == "achieved" and not self.case.in_target_year

    @property
    def other_notes(self) -> tuple[Message, ...]:
        """Return the notes but for those on how sure the verdict is."""
        doubts = self.sure.notes if self.sure else ()
        return tuple(note for note in self.notes if note not in doubts)

    @property
    def indicator(self) -> Indicator:
        """Return the indicator that was assessed."""
        return self.case.indicator


class PartAssessed(NamedTuple):
    """One part as it was assessed, and its share of all that is still missing in the parts that fall short."""

    part: str
    name: Words
    assessed: Assessed
    gap_share: Figure

    @property
    def named(self) -> Assessed:
        """Return the assessment under the part's own id and name, as a row of a table shows it."""
        case = self.assessed.case
        named = case.indicator.model_copy(update={"id": self.part, "name": self.name})
        return self.assessed._replace(case=case._replace(indicator=named))


class Beside(NamedTuple):
    """The parts of one indicator, the worst first."""

    dimension: str
    name: Words
    parts: tuple[PartAssessed, ...]


class PlanAssessed(NamedTuple):
    """`as_of` is the year asked for, else the latest in the actuals, None without any.

    `made` holds the observations that all of it rests on, those of the parts too; `beside` the parts of the indicators
    that are divided by the dimension asked for, by the indicators' ids.
    """

    plan: Plan
    as_of: int | None
    indicators: tuple[Assessed, ...]
    made: Made
    beside: Mapping[str, Beside] = {}

    def summary(self, group: str = "table") -> dict[Status, int]:
        """Return how many indicators of a group have each status."""
        found = [a.status for a in self.indicators if a.indicator.group == group]
        return {status: found.count(status) for status in STATUSES}

    def with_outlook(self, asked: Asked, *, fewest: int = 0) -> "PlanAssessed":
        """Leave of every outlook what was asked for."""
        kept = (a._replace(outlook=as_asked(a.outlook, asked, fewest=fewest)) for a in self.indicators)
        return self._replace(indicators=tuple(kept))

    @property
    def time_elapsed(self) -> Figure:
        """Share of the plan's period that is over at the end of the year asked for, from 0 to 1."""
        if self.as_of is None:
            return Undefined("no_data")
        span = self.plan.target_year - self.plan.baseline_year
        elapsed = min(max(self.as_of, self.plan.baseline_year), self.plan.target_year) - self.plan.baseline_year
        return settle(Decimal(elapsed) / span)


def assess_plan(  # noqa: PLR0913 - options of one question
    plan: Plan,
    observations: Sequence[Observation],
    *,
    as_of: int | None = None,
    baseline_from: BaselineFrom = "plan",
    only: Iterable[str] = (),
    original: bool = False,
) -> PlanAssessed:
    """Assess the indicators of a plan (those named in `only`, or all) as of the end of a year.

    Each is judged by the target in force at the end of that year, with `original` by the first one.
    """
    found = made(plan, observations)
    if as_of is None:
        as_of = max((o.year for o in observations), default=None)
    wanted = set(only)
    assessed = (
        assess(
            plan,
            indicator,
            found.wholes[indicator.id],
            as_of=as_of,
            baseline_from=baseline_from,
            original=original,
        )
        for indicator in plan.indicators
        if not wanted or indicator.id in wanted
    )
    return PlanAssessed(plan, as_of, tuple(_told(plan, one, found, as_of) for one in assessed), found)


def _told(plan: Plan, assessed: Assessed, found: Made, as_of: int | None) -> Assessed:
    """Add what is to be said of values that were made of others, and why none could be derived."""
    indicator = assessed.indicator
    if as_of is None or (indicator.by is None and indicator.derive is None):
        return assessed
    notes = (*assessed.notes, *notes_on_made(plan, indicator, found, as_of))
    if assessed.case.point is None and lacks_operands(plan, indicator, found, as_of):
        return assessed._replace(notes=notes, **Verdict("undetermined", "not_derived")._asdict())
    return assessed._replace(notes=notes)


def assess(  # noqa: PLR0913 - options of one question
    plan: Plan,
    indicator: Indicator,
    observations: Sequence[Observation],
    *,
    as_of: int | None = None,
    baseline_from: BaselineFrom = "plan",
    original: bool = False,
) -> Assessed:
    """Assess one indicator at its latest value up to `as_of` (by default its latest), never after the target year."""
    asked = max((o.year for o in observations), default=None) if as_of is None else as_of
    case, series, walked, unusable = _stand(plan, indicator, observations, asked, baseline_from, original=original)
    as_of = case.target_year if asked is None else asked
    known = figures(case)
    judged = verdict(case, known, plan.assessment, unusable, walked)
    beside = promises(case, series)
    ahead = look_ahead(case, walked, series)

    def again(other: Other) -> Status:
        """Judge once more by other values."""
        year = as_of if other.until is None else other.until
        origin: BaselineFrom = "actuals" if other.from_actuals else baseline_from
        moved = indicator if other.baseline is None else indicator.with_baseline(other.baseline)
        stand = _stand(plan, moved, other.observations, year, origin, original=original)
        return verdict(stand.case, AskedFigures(stand.case), plan.assessment, stand.unusable, stand.walked).status

    history = [point for point in series.points if point.time < case.baseline_year]
    sure = certainty(
        case, known, judged, plan.assessment, ahead,
        walked=walked, history=history, observations=observations, again=again,
    )  # fmt: skip
    notes = (
        *series.notes,
        *notes_on_time(case, series, as_of),
        *notes_on_start(case, observations),
        *notes_on_values(case, walked),
        *notes_on_estimate(case, known.expected),
        *notes_on_promises(case, walked, beside),
        *notes_on_revisions(indicator, None if asked is None else plan.end_of(asked), original=original),
        *sure.notes,
    )
    broken = judged.status == "missed" and not case.in_target_year
    needed = Undefined("every_year") if broken else next_year(case, plan.assessment)
    return Assessed(case, series, known, ahead, judged.status, judged.reason, notes, needed, beside, sure)


class _Stand(NamedTuple):
    """Where an indicator stands: `unusable` says why values that were reported give no position."""

    case: Case
    series: Series
    walked: list[Point]
    unusable: Undefined | None


def _stand(  # noqa: PLR0913 - options of one question
    plan: Plan,
    indicator: Indicator,
    observations: Sequence[Observation],
    asked: int | None,
    baseline_from: BaselineFrom,
    *,
    original: bool,
) -> _Stand:
    """Find the positions of an indicator, and the case as of the end of the year asked for."""
    if not original:
        indicator = plan.in_force(indicator, asked)
    begin, end = plan.years(indicator)
    last = end if asked is None else min(asked, end)
    baseline = _baseline(indicator, observations, begin, baseline_from)
    series = positions(indicator, observations, begin, baseline.value if baseline else None)
    walked = [point for point in series.points if begin < point.time and point.year <= last]
    start = baseline or _first_actual(indicator, walked)
    over = asked is not None and plan.target_year <= asked < end
    case = Case(indicator, begin, end, start, walked[-1] if walked else None, asked, over)
    reported = any(begin < o.year <= last for o in observations)
    return _Stand(case, series, walked, series.unusable if reported else None)


def _baseline(
    indicator: Indicator, observations: Sequence[Observation], begin: int, baseline_from: BaselineFrom
) -> Start | None:
    """Return the baseline as the plan states it, or as the actuals do where the plan does not or is overruled."""
    reported = reported_baseline(indicator, observations, begin)
    if indicator.baseline and not (reported and baseline_from == "actuals"):
        return Start(begin, moment(begin), indicator.baseline.value, "plan")
    return Start(begin, moment(begin), reported.value, "actuals") if reported else None


def _first_actual(indicator: Indicator, walked: Sequence[Point]) -> Start | None:
    """Return the earliest actual as the start of a level that has no baseline."""
    if indicator.measure != "level" or not walked:
        return None
    first = walked[0]
    return Start(first.year, first.time, first.value, "first_actual")
