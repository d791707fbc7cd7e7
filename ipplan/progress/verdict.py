"""The verdict of the default method: is the pace that of the path?"""

from decimal import Decimal
from typing import Literal, NamedTuple, get_args

from ipplan.model.plan import Assessment as Cuts
from ipplan.progress.case import Case
from ipplan.progress.figure import Undefined, reaches, side
from ipplan.progress.figures import Figures

Status = Literal[
    "achieved", "ahead", "on_track", "lagging", "off_track", "reversing", "missed", "undetermined", "no_data"
]
STATUSES: tuple[Status, ...] = get_args(Status)
# What a pace can be.
PACES: tuple[Status, ...] = ("ahead", "on_track", "lagging", "off_track", "reversing")
BEHIND: tuple[Status, ...] = ("lagging", "off_track", "reversing", "missed")


class Verdict(NamedTuple):
    """The status, and the reason where it is not the pace that decided."""

    status: Status
    reason: str | None = None


def cut_of(case: Case, cuts: Cuts) -> Decimal:
    """Return the pace from which on the indicator is on track: a binding one has its own, higher cut."""
    return cuts.on_track_binding if case.indicator.nature == "binding" else cuts.on_track


def by_pace(judged: Verdict) -> bool:
    """Whether the pace decided, and not the bound, the start or the direction."""
    return judged.reason is None and judged.status in PACES


def verdict(  # noqa: PLR0911 - the order of the cases is the rule
    case: Case, figures: Figures, cuts: Cuts, unusable: Undefined | None = None
) -> Verdict:
    """Section 6 of the design, in its order."""
    if case.point is None:
        return Verdict("undetermined", unusable) if unusable else Verdict("no_data", "no_data")
    in_target_year = isinstance(case.remaining, Undefined)
    if case.indicator.target.direction:
        return _by_direction(case, in_target_year=in_target_year)
    if in_target_year:
        return Verdict("achieved" if case.met else "missed")
    if case.hold:
        return Verdict("on_track" if case.met else "reversing", "hold_target")
    if case.start_meets:
        return _from_beyond(case, figures)
    if case.met:
        return Verdict("achieved")
    return _by_pace(case, figures.pace, cuts)


def _by_direction(case: Case, *, in_target_year: bool) -> Verdict:
    """A commitment to grow or decline: has the value moved the wanted way since the baseline?"""
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


def _from_beyond(case: Case, figures: Figures) -> Verdict:
    """The start already meets the bound.

    A first actual is no promise to hold: achieved while met. A cap on a total or on growth is a path to stay
    within; a total over its cap cannot come back.
    """
    if case.indicator.measure == "level":
        return Verdict("achieved") if case.met else Verdict("reversing", "start_meets_target")
    if case.indicator.measure == "period_total" and not case.met:
        return Verdict("off_track", "cap_exceeded")
    now, expected = case.now_shown, figures.expected
    if isinstance(now, Undefined) or isinstance(expected, Undefined):
        return Verdict("undetermined", str(expected))
    within = reaches(case.sign * now, case.sign * expected)
    return Verdict("on_track" if within else "lagging", "start_meets_target")


def _by_pace(case: Case, pace: Decimal | Undefined, cuts: Cuts) -> Verdict:
    """The pace against the cuts; a binding indicator is on track only from its own, higher cut."""
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
    """Whether an upward geometric path has lost its value altogether: no logarithm, but no doubt either."""
    first, now = case.first, case.now
    if isinstance(first, Undefined) or isinstance(now, Undefined):
        return False
    return case.indicator.path_kind == "geometric" and case.sign > 0 and now <= 0 < first
