"""What it takes: the value that next year must bring to be back on the path, and to stay on track at all."""

from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import INDEXED
from ipplan.model.plan import Assessment as Cuts
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, settle
from ipplan.progress.formulas import kind_reason
from ipplan.progress.scale import PER_CENT, shown, worked
from ipplan.progress.series import effective_basis
from ipplan.progress.verdict import cut_of


class NextYear(NamedTuple):
    """Positions at the end of `year`, in the indicator's unit.

    `back_on_path` is the path's value. `stay_on_track` is the flip point of the verdict: the least favourable
    value that still counts as on track. Where `beyond` is true, it must be passed, not only reached.
    """

    year: int
    back_on_path: Figure
    stay_on_track: Figure
    beyond: bool = False


def next_year(case: Case, cuts: Cuts) -> NextYear | Undefined:
    """Return path value x(t+1) and flip point x(b + c·(e+1)), c the cut of `on_track`; never beyond x_T.

    The pace at t+1 is earned years/(e+1), so that pace = c is the value that the path reaches after
    c·(e+1) years. In the target year only the bound counts, as it does for a target to hold; a commitment to
    grow or decline must stay beyond its start, and a start that meets a cap must stay within the path.
    Undefined without a value (`no_data`), in the target year (`target_year_passed`), for a total that is over
    its cap (`cap_exceeded`), and without a path (`no_baseline`, `not_positive`).
    """
    if case.point is None:
        return Undefined("no_data")
    if isinstance(case.remaining, Undefined):
        return case.remaining
    found = _by_kind(case, cuts, int(case.point.time) + 1)
    return found.stay_on_track if isinstance(found.stay_on_track, Undefined) else found


def decided_by_pace(case: Case, cuts: Cuts, year: int) -> bool:
    """Return whether the pace, and not the bound, the start or the direction, decides the verdict of next year."""
    if case.indicator.target.direction or year == case.target_year or case.start_meets or case.hold or case.path_turns:
        return False
    return case.begin + cut_of(case, cuts) * (year - case.begin) < case.end and case.first != case.last


def own_part(case: Case, position: Figure, year: int) -> Decimal | None:
    """Return the year's own flow, additions or growth in per cent that leads from x_t to a position at its end.

    None where the actuals do not report the years' own parts, or where there is no position to go by.
    """
    measure, now = case.indicator.measure, case.now
    if measure == "mean" and case.point and isinstance(position, Decimal):
        known = [o.value for o in (*case.point.before, case.point.observation)]
        taken = known[-(case.indicator.over - 1) :] if case.indicator.over else known
        return settle((len(taken) + 1) * position - sum(taken, Decimal(0)))
    if case.point is None or effective_basis(case.indicator, case.point.observation) != "annual":
        return None
    if isinstance(position, Undefined) or isinstance(now, Undefined) or (measure in INDEXED and not now):
        return None
    reached = worked(measure, position, Decimal(year) - case.begin)
    return settle((reached / now - 1) * PER_CENT) if measure in INDEXED else reached - now


def _by_kind(case: Case, cuts: Cuts, year: int) -> NextYear:  # noqa: PLR0911 - the order is the rule
    target, level = case.indicator.target, case.indicator.measure == "level"
    if found := _without_path(case, year):
        return found
    if year == case.target_year or case.hold or case.overshot or (case.start_meets and level):
        return NextYear(year, case.last_shown, case.last_shown, beyond=target.strict)
    if case.cap and case.indicator.measure == "period_total" and not case.met:
        return _none(year, Undefined("cap_exceeded"))
    on_path = _path_value(case, Decimal(year), year)
    if case.cap:
        return NextYear(year, on_path, _within_cap(case, on_path, cuts))
    if case.path_turns:
        return NextYear(year, on_path, on_path)
    if not decided_by_pace(case, cuts, year):
        bound = derive(lambda last: shown(case.indicator.measure, last, year - case.begin), case.last)
        return NextYear(year, on_path, bound, beyond=target.strict)
    return NextYear(year, on_path, _path_value(case, case.begin + cut_of(case, cuts) * (year - case.begin), year))


def _none(year: int, reason: Undefined) -> NextYear:
    return NextYear(year, reason, reason)


def _without_path(case: Case, year: int) -> NextYear | None:
    """Return what next year must bring where no path says it; None where one does."""
    target, reason = case.indicator.target, kind_reason(case)
    if reason in {"no_target", "done_or_not"}:
        return _none(year, reason)
    if target.direction:
        better_than = case.now if case.indicator.every_year else case.first
        return NextYear(year, Undefined("direction_only"), better_than, beyond=True)
    return NextYear(year, case.last_shown, case.last_shown, beyond=target.strict) if reason else None


def _within_cap(case: Case, on_path: Figure, cuts: Cuts) -> Figure:
    """Return the most that is still on track: expected / x = c, but never over the cap."""

    def formula(expected: Decimal, last: Decimal) -> Decimal:
        most = settle(expected / cut_of(case, cuts))
        return case.sign * max(case.sign * most, case.sign * last)

    return derive(formula, on_path, case.last_shown)


def _path_value(case: Case, time: Decimal, year: int) -> Figure:
    """Return the value that the path has at a time, as it is shown when it is reached at the end of `year`."""

    def formula(first: Decimal, last: Decimal) -> Figure:
        value = case.path(first, last).expected(time)
        return derive(lambda index: shown(case.indicator.measure, index, year - case.begin), value)

    return derive(formula, case.first, case.last)
