"""How sure a verdict is: the error of the pace, what would turn the verdict, what it rests on."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.codes import Remark
from ipplan.model.observation import Observation
from ipplan.model.plan import Assessment as Cuts
from ipplan.problem import Message, Term
from ipplan.progress.case import Case
from ipplan.progress.digits import last_digit
from ipplan.progress.figure import Figure, Undefined, derive, settle
from ipplan.progress.figures import Figures
from ipplan.progress.formulas import no_path_reason
from ipplan.progress.outlook import Outlook
from ipplan.progress.rounding import last_digit_written
from ipplan.progress.scale import PER_CENT, shown, worked
from ipplan.progress.series import YEAR_END, Point, effective_basis, reported_baseline
from ipplan.progress.turns import Again, Other, Turn, turns
from ipplan.progress.verdict import Status, Verdict, by_pace, cut_of

CLASSES: tuple[Status, ...] = ("achieved", "ahead", "on_track", "lagging", "off_track", "reversing")
APART = 2
LAST_TWO = 2
SHORT = 20
# A year alone whose growth is further from the mean than the mean itself, and than two points, is asked about.
DOUBTFUL_POINTS = Decimal(2)


class Certainty(NamedTuple):
    """`pace_error` is one standard error of the pace; `flip` the value in t from which on the indicator is on track.

    `turns` are small changes that would give another verdict, `without_last_year` the status without the latest
    year where it is two classes away.
    """

    pace_error: Figure
    flip: Figure
    close_call: bool
    turns: tuple[Turn, ...]
    without_last_year: Status | None
    notes: tuple[Message, ...]

    def noted(self, code: Remark) -> bool:
        """Return whether a note of this code is among its notes."""
        return any(note.code == code for note in self.notes)


def certainty(  # noqa: PLR0913 - what a verdict rests on
    case: Case,
    figures: Figures,
    judged: Verdict,
    cuts: Cuts,
    outlook: Outlook | Undefined,
    *,
    walked: Sequence[Point],
    history: Sequence[Point],
    observations: Sequence[Observation],
    again: Again,
) -> Certainty:
    """Say how sure a verdict is; `walked` are the positions since the start, `history` those before it."""
    error = pace_error(case, outlook)
    close = _close_call(case, figures, judged, cuts, error)
    turnable = judged.status in {*CLASSES, "missed"}
    found = tuple(turns(case, judged.status, observations, again)) if turnable else ()
    without = _without_last_year(case, judged, walked, observations, again)
    notes = (
        *_note_close_call(case, figures, cuts, error, close=close),
        *(_note_turn(turn) for turn in found),
        *([] if without is None or case.point is None else [_note_rests(case.point, without)]),
        *_below_history(case, judged, history),
        *_last_year_fell(case, walked),
        *_short_way(case, walked, observations),
        *_year_on_year(case, walked),
    )
    return Certainty(error, flip(case, cuts), close, found, without, notes)


def pace_error(case: Case, outlook: Outlook | Undefined) -> Figure:
    """Compute σ / (|required step| · √e), on logarithms where the path is geometric; a pure number.

    Undefined without an outlook, for a target to hold, and where nothing varied (`no_variation`).
    """
    if isinstance(outlook, Undefined):
        return outlook
    if outlook.working is None or outlook.working.quantile is None:
        return Undefined(outlook.reason or "no_variation")
    if reason := no_path_reason(case):
        return reason
    sigma = outlook.working.sigma
    return derive(lambda step, elapsed: settle(sigma / (step * elapsed.sqrt())), required(case), case.elapsed)


def required(case: Case) -> Figure:
    """Return the size of the required step a year, on logarithms where the path is geometric; more than 0."""

    def step_of(first: Decimal, last: Decimal, span: Decimal) -> Figure:
        if first == last:
            return Undefined("target_equals_baseline")
        if case.indicator.path_kind == "linear":
            return abs(last - first) / span
        return Undefined("not_positive") if min(first, last) <= 0 else abs((last / first).ln()) / span

    return derive(step_of, case.first, case.last, case.span)


def flip(case: Case, cuts: Cuts) -> Figure:
    """Return the value in t from which on the indicator is on track: x(b + c·e), in its unit."""
    if reason := no_path_reason(case):
        return reason

    def value(first: Decimal, last: Decimal, elapsed: Decimal) -> Figure:
        index = case.path(first, last).expected(case.begin + cut_of(case, cuts) * elapsed)
        return derive(lambda found: shown(case.indicator.measure, found, elapsed), index)

    return derive(value, case.first, case.last, case.elapsed)


def _close_call(case: Case, figures: Figures, judged: Verdict, cuts: Cuts, error: Figure) -> bool:
    pace = figures.pace
    if isinstance(pace, Undefined) or isinstance(error, Undefined) or not by_pace(judged):
        return False
    return abs(pace - cut_of(case, cuts)) <= error


def _without_last_year(
    case: Case, judged: Verdict, walked: Sequence[Point], observations: Sequence[Observation], again: Again
) -> Status | None:
    """Return the status without the latest year where it is two classes away.

    What was on track and is achieved in its year came as it had to.
    """
    point = case.point
    if point is None or judged.status not in CLASSES or not [p for p in walked if p.year < point.year]:
        return None
    before = again(Other([o for o in observations if o.year < point.year], until=point.year - 1))
    if before not in CLASSES or (
        case.in_target_year and judged.status == "achieved" and before in {"ahead", "on_track"}
    ):
        return None
    return before if abs(CLASSES.index(before) - CLASSES.index(judged.status)) >= APART else None


def _note_close_call(case: Case, figures: Figures, cuts: Cuts, error: Figure, *, close: bool) -> Iterator[Message]:
    if close:
        yield Message("close_call", pace=figures.pace, cut=cut_of(case, cuts), error=error)


def _note_turn(turn: Turn) -> Message:
    return Message("verdict_turns", moved=Term(f"moved_{turn.moved}"), value=turn.value, status=Term(turn.status))


def _note_rests(point: Point, before: Status) -> Message:
    return Message("rests_on_last_year", year=point.year, status=Term(before))


def _below_history(case: Case, judged: Verdict, history: Sequence[Point]) -> Iterator[Message]:
    """Return whether what is ahead or on track is worse than in a year before the baseline."""
    point = case.point
    if point is None or judged.status not in {"ahead", "on_track"} or case.indicator.measure != "level" or not history:
        return
    best = max(history, key=lambda p: case.sign * p.value)
    if case.sign * point.value < case.sign * best.value:
        yield Message("below_history", year=best.year, value=best.value, now=point.value)


def _last_year_fell(case: Case, walked: Sequence[Point]) -> Iterator[Message]:
    """Yield a commitment to grow or decline, or a target to hold, that moved the wrong way in the latest year."""
    if not (case.indicator.target.direction or case.hold) or case.point is None:
        return
    known = [(case.start.time, case.start.value)] if case.start else []
    known += [(p.time, p.value) for p in walked if p.time > case.begin]
    if len(known) > 1:
        (_, before), (time, now) = known[-2:]
        if case.sign * now < case.sign * before:
            yield Message("last_year_fell", year=int(time), before=before, now=now)


def _short_way(case: Case, walked: Sequence[Point], observations: Sequence[Observation]) -> Iterator[Message]:
    """Yield the whole way from start to target is under twenty times the last digit given."""
    figure, first = case.indicator.target.figure, case.first_shown
    if figure is None or isinstance(first, Undefined) or case.hold or case.cap or case.indicator.measure == "done":
        return
    given = [last_digit(figure.value), *_digits_of_start(case, walked, observations)]
    given += [last_digit_written(case.point.observation)] if case.point else []
    digit, way = min(given), abs(figure.value - first)
    if 0 < way < SHORT * digit:
        yield Message("short_way", way=way, digit=digit)


def _digits_of_start(case: Case, walked: Sequence[Point], observations: Sequence[Observation]) -> Iterator[Decimal]:
    """Yield the last digit of the start of a level, as the plan or the actuals give it."""
    if case.start is None or case.indicator.measure != "level":
        return
    if case.start.origin == "plan":
        yield last_digit(case.start.value)
    elif case.start.origin == "first_actual":
        yield last_digit_written(walked[0].observation)
    else:
        reported = reported_baseline(case.indicator, observations, case.baseline_year)
        yield from [last_digit_written(reported)] if reported else []


def _year_on_year(case: Case, walked: Sequence[Point]) -> Iterator[Message]:
    """Ask whether a mean growth is a year's own, where the latest year alone would be far from it."""
    stated = [
        p for p in walked if effective_basis(case.indicator, p.observation) == "as_stated" and p.month == YEAR_END
    ]
    if case.indicator.measure != "average_growth" or len(stated) < LAST_TWO:
        return
    before, now = stated[-2:]
    was, index = (worked("average_growth", p.value, p.time - case.begin) for p in (before, now))
    if before.year != now.year - 1 or was <= 0:
        return
    alone = settle((index / was - 1) * PER_CENT)
    if abs(alone - now.value) > max(abs(now.value), DOUBTFUL_POINTS):
        details = {"year": now.year, "base": case.baseline_year, "value": now.value, "alone": round(alone, 1)}
        yield Message("year_on_year", **details)
