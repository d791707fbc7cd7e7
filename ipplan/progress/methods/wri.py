"""`wri`: how much faster it must go from now on than it went.

Source: World Resources Institute, State of Climate Action, acceleration factor.
"""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, exceeds, reaches, settle
from ipplan.progress.methods.lookback import values_up_to_now
from ipplan.progress.methods.verdict import Light, MethodVerdict, lost, not_judged, open_cap, without_data
from ipplan.progress.path import Knot

YEARS_BACK = 5
ON_TRACK, WELL_OFF_TRACK = Decimal(1), Decimal(2)
LIGHT: dict[str, Light] = {
    "on_track": "green",
    "off_track": "amber",
    "well_off_track": "red",
    "wrong_direction": "red",
}


def wri(assessed: Assessed) -> MethodVerdict:  # noqa: PLR0911 - the order of the cases is the rule
    """Return acceleration factor = remaining step / observed step, the observed one of the last five years.

    Where the values do not reach back five years, it is the step of the years there are. Undefined where
    the remaining step is (`target_year_passed`, `growth_target`, `direction_only`), with a single value
    (`too_few_years`), without any change (`no_change`), for a target that is met (`target_met`), and
    for one that was met at the start and is lost again (`target_lost`): the wrong direction.
    """
    case, remaining = assessed.case, assessed.figures.remaining_step
    if nothing := without_data(assessed):
        return nothing
    if lost(case):
        return MethodVerdict(Undefined("target_lost"), "wrong_direction", LIGHT["wrong_direction"])
    if open_cap(case):
        return not_judged("cap")
    if case.met and not case.indicator.target.direction:
        return MethodVerdict(Undefined("target_met"), "on_track", "green")
    if isinstance(remaining, Undefined) or isinstance(case.last, Undefined):
        return not_judged(str(remaining))
    values = used_values(assessed)
    if len(values) == 1:
        return not_judged("too_few_years")
    factor = _factor(case, case.last, values)
    moved = exceeds(case.sign * values[-1].value, case.sign * values[0].value)
    verdict = "wrong_direction" if isinstance(factor, Undefined) or not moved else _class(factor)
    return MethodVerdict(factor, verdict, LIGHT[verdict])


def used_values(assessed: Assessed) -> list[Knot]:
    """Return the values from five years before t up to t, on the worked scale."""
    values = values_up_to_now(assessed)
    return [value for value in values if value.time >= values[-1].time - YEARS_BACK]


def _factor(case: Case, last: Decimal, values: list[Knot]) -> Figure:
    """Return ((x_T - x_t)/(T - t)) / ((x_t - x_first)/(t - first)); without any change there is none."""
    first, now = values[0], values[-1]
    if now.value == first.value:
        return Undefined("no_change")
    remaining, observed = (
        (last - now.value) / (case.end - now.time),
        (now.value - first.value) / (now.time - first.time),
    )
    return settle(remaining / observed)


def _class(factor: Decimal) -> str:
    """Return the class of a factor that goes the wanted way."""
    if not exceeds(factor, ON_TRACK):
        return "on_track"
    return "well_off_track" if reaches(factor, WELL_OFF_TRACK) else "off_track"
