"""The verdict of the default method: is the pace that of the path?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple, get_args

from ipplan.model.plan import Assessment as Cuts
from ipplan.progress.case import Case
from ipplan.progress.figure import Undefined, reaches, side
from ipplan.progress.figures import AskedFigures, Figures
from ipplan.progress.promises import breaches, every_year_known
from ipplan.progress.series import Point

Status = Literal[
    "achieved",
    "ahead",
    "on_track",
    "lagging",
    "off_track",
    "reversing",
    "missed",
    "undetermined",
    "no_data",
    "not_judged",
]
STATUSES: tuple[Status, ...] = get_args(Status)
# What a pace can be.
PACES: tuple[Status, ...] = ("ahead", "on_track", "lagging", "off_track", "reversing")
BEHIND: tuple[Status, ...] = ("lagging", "off_track", "reversing", "missed")


# What the figures are known by: all of them, or each once it is asked for.
Known = Figures | AskedFigures


class Verdict(NamedTuple):
    """The status, and the reason where it is not the pace that decided."""

    status: Status
    reason: str | None = None


def cut_of(case: Case, cuts: Cuts) -> Decimal:
    """Return the pace from which on the indicator is on track: a binding one has its own, higher cut."""
    return cuts.on_track_binding if case.indicator.nature == "binding" else cuts.on_track


def by_pace(judged: Verdict) -> bool:
    """Return whether the pace decided, also where the target is not due yet, and not the bound, start or direction."""
    return judged.reason in {None, "not_due"} and judged.status in PACES


def verdict(
    case: Case,
    figures: Known,
    cuts: Cuts,
    unusable: Undefined | None = None,
    walked: Sequence[Point] = (),
) -> Verdict:
    """Judge a case by the position last reached; `walked` are all positions from the start on.

    What is not due when the plan is over is neither achieved nor missed by then (`not_due`).
    """
    judged = _verdict(case, figures, cuts, unusable, walked)
    if case.point is not None and case.point.estimated:
        judged = _of_estimate(case, figures, cuts, judged)
    if not case.over or judged.status in {"not_judged", "no_data", "undetermined"}:
        return judged
    if judged.status == "missed":
        return Verdict("off_track", "not_due")
    if judged.status == "achieved":
        pace = figures.pace
        return Verdict("on_track" if isinstance(pace, Undefined) else _by_pace(case, pace, cuts).status, "not_due")
    return Verdict(judged.status, judged.reason or "not_due")


def _of_estimate(case: Case, figures: Known, cuts: Cuts, judged: Verdict) -> Verdict:
    """Return an estimated year neither keeps nor breaks a promise: the pace decides, else the side of the bound."""
    if judged.status not in {"achieved", "missed"}:
        return judged
    if isinstance(figures.pace, Undefined):
        return Verdict("on_track" if case.met else "lagging", figures.pace)
    return _by_pace(case, figures.pace, cuts)


def _verdict(case: Case, figures: Known, cuts: Cuts, unusable: Undefined | None, walked: Sequence[Point]) -> Verdict:
    """Judge by section 6 of the design, in its order, each kind of promise by its own rule."""
    if case.indicator.target.none:
        return Verdict("not_judged", "no_target")
    if case.point is None:
        return Verdict("undetermined", unusable) if unusable else Verdict("no_data", "no_data")
    if judged := _by_kind(case, walked):
        return judged
    if case.in_target_year:
        return Verdict("achieved" if case.met else "missed")
    return _on_the_way(case, figures, cuts)


def _by_kind(case: Case, walked: Sequence[Point]) -> Verdict | None:
    """Judge what is no bound for the target year alone; None for all that is one."""
    if case.indicator.every_year:
        return _by_every_year(case, walked)
    if case.indicator.measure == "mean":
        return _by_mean(case)
    if case.indicator.measure == "done":
        return _by_doing(case)
    if case.indicator.target.direction:
        return _by_direction(case, in_target_year=case.in_target_year)
    return None


def _on_the_way(case: Case, figures: Known, cuts: Cuts) -> Verdict:  # noqa: PLR0911 - the order is the rule
    """Judge a bound before its target year: by what must be kept, else by the pace."""
    if case.path_turns or isinstance(case.planned, Decimal):
        return _by_plan(case, figures)
    if case.hold:
        return Verdict("on_track" if case.met else "reversing", "hold_target")
    if case.overshot:
        return Verdict("reversing", "overshot")
    if case.cap:
        return _by_cap(case, figures, cuts)
    if case.start_meets:
        # A first actual is no promise to hold: achieved while met.
        return Verdict("achieved") if case.met else Verdict("reversing", "start_meets_target")
    if case.met:
        return Verdict("achieved")
    return _by_pace(case, figures.pace, cuts)


def _by_every_year(case: Case, walked: Sequence[Point]) -> Verdict:
    """Judge every year: one breach breaks the promise for good; it is kept once each year has a value."""
    if breaches(case, walked):
        return Verdict("missed", "every_year")
    if not case.due:
        return Verdict("on_track", "every_year")
    return Verdict("achieved") if every_year_known(case, walked) else Verdict("undetermined", "years_missing")


def _by_mean(case: Case) -> Verdict:
    """Judge by the mean: in the target year it decides; before, whether the mean so far would do."""
    if case.in_target_year:
        return Verdict("achieved" if case.met else "missed")
    if case.due:
        return Verdict("undetermined", "years_missing")
    return Verdict("on_track" if case.met else "lagging", "mean_target")


def _by_doing(case: Case) -> Verdict:
    """Judge what is done or not; until the target year ends, or without word from it, nothing is said."""
    if case.met:
        return Verdict("achieved")
    if case.in_target_year:
        return Verdict("missed")
    return Verdict("undetermined", "years_missing" if case.due else "not_due")


def _by_plan(case: Case, figures: Known) -> Verdict:
    """Judge by the plan's own value for t, where a path turns back or a year's value has no start."""
    reason = "path_not_monotone" if case.path_turns else "no_baseline"
    if isinstance(figures.deviation, Undefined):
        return Verdict("undetermined", figures.deviation)
    return Verdict("on_track" if reaches(figures.deviation, Decimal(0)) else "lagging", reason)


def _by_cap(case: Case, figures: Known, cuts: Cuts) -> Verdict:
    """Return a bound to stay within: how far what was to be used by now goes for what was used, expected / x_t.

    What is over its cap is off track, and nothing is achieved before the target year.
    """
    if not case.within_bound:
        return Verdict("off_track", "cap_exceeded")
    now, expected = case.now_shown, figures.expected
    if isinstance(now, Undefined) or isinstance(expected, Undefined):
        return Verdict("undetermined", str(expected))
    if reaches(case.sign * now, case.sign * expected):
        return Verdict("on_track", "cap")
    ratio = expected / now
    steps: tuple[tuple[Status, Decimal], ...] = (("on_track", cut_of(case, cuts)), ("lagging", cuts.lagging))
    return Verdict(next((status for status, cut in steps if reaches(ratio, cut)), "off_track"), "cap")


def _by_direction(case: Case, *, in_target_year: bool) -> Verdict:
    """Return a commitment to grow or decline: has the value moved the wanted way since the baseline?"""
    first, now, elapsed = case.first, case.now, case.elapsed
    if isinstance(first, Undefined) or isinstance(now, Undefined) or isinstance(elapsed, Undefined):
        return Verdict("undetermined", "no_baseline")
    if in_target_year:
        return Verdict("achieved" if case.met else "missed", "direction_only")
    if case.met:
        return Verdict("on_track", "direction_only")
    below = side(case.point.precision, case.sign) == -case.sign if case.point else False
    unchanged = reaches(case.sign * now, case.sign * first) and not below
    return Verdict("off_track" if unchanged else "reversing", "direction_only")


def _by_pace(case: Case, pace: Decimal | Undefined, cuts: Cuts) -> Verdict:
    """Return the pace against the cuts; a binding indicator is on track only from its own, higher cut."""
    if isinstance(pace, Undefined):
        return Verdict("reversing" if _fell_to_nothing(case) else "undetermined", str(pace))
    steps: tuple[tuple[Status, Decimal], ...] = (
        ("ahead", cuts.ahead),
        ("on_track", cut_of(case, cuts)),
        ("lagging", cuts.lagging),
        ("off_track", cuts.off_track),
    )
    return Verdict(next((status for status, cut in steps if reaches(pace, cut)), "reversing"))


def _fell_to_nothing(case: Case) -> bool:
    """Return whether an upward geometric path has lost its value altogether: no logarithm, but no doubt either."""
    first, now = case.first, case.now
    if isinstance(first, Undefined) or isinstance(now, Undefined):
        return False
    return case.indicator.path_kind == "geometric" and case.sign > 0 and now <= 0 < first
