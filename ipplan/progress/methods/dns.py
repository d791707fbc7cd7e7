"""`dns`: the weather symbols of Germany's sustainability strategy.

Source: Deutsche Nachhaltigkeitsstrategie; Federal Statistical Office, indicator reports, "status".
"""

from decimal import ROUND_CEILING, Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, exceeds, reaches, settle
from ipplan.progress.methods.lookback import values_up_to_now
from ipplan.progress.methods.verdict import Light, MethodVerdict, not_judged, open_cap, without_data
from ipplan.progress.path import Knot

VALUES, ENOUGH = 6, 4
SUN, SUN_CLOUD = Decimal("0.05"), Decimal("0.20")
LIGHT: dict[str, Light] = {"sun": "green", "sun_cloud": "green", "cloud": "amber", "thunder": "red"}


def dns(assessed: Assessed) -> MethodVerdict:
    """Return miss = s·(x_T - projected)/|x_T - x_t|, the share of the way left that the trend will not make.

    projected = x_t + (T - t)·mean change, where mean change = (last - first)/years between them over the
    last six available values up to t. For a direction the figure is the mean change, in units a year.
    Undefined where there are fewer than six values and the last four are not consecutive (`too_few_years`), and
    for a target that is met or to be held, where the trend alone decides (`target_met`, `hold_target`). The method
    knows no baseline: a target is one to hold where the plan says so (`hold: true`), not where some baseline happens
    to meet it. Of one to hold that is missed and unchanged the source says cloud in one line and storm in the next:
    here it is the storm.
    """
    case = assessed.case
    if nothing := without_data(assessed):
        return nothing
    if open_cap(case):
        return not_judged("cap")
    values = used_values(assessed)
    if not _enough(values):
        return not_judged("too_few_years")
    return _by_direction(case, values) if case.indicator.target.direction else _by_target(case, values)


def used_values(assessed: Assessed) -> list[Knot]:
    """Return the last six available values up to t, gaps allowed, on the worked scale."""
    return values_up_to_now(assessed)[-VALUES:]


def _enough(values: list[Knot]) -> bool:
    """Return whether there are six values, or the last four are of consecutive years; gaps may come before.

    The official symbols of indicators that are surveyed every other year rest on six values with gaps.
    """
    if len(values) == VALUES:
        return True
    years = [value.time.to_integral_value(ROUND_CEILING) for value in values[-ENOUGH:]]
    return len(years) == ENOUGH and years[-1] - years[0] == ENOUGH - 1


def mean_change(values: list[Knot]) -> Decimal:
    """Return (last - first)/years between them, in units a year."""
    first, last = values[0], values[-1]
    return settle((last.value - first.value) / (last.time - first.time))


def _moves(before: Knot, after: Knot, sign: int) -> bool:
    """Return whether the value moved the wanted way."""
    return exceeds(sign * after.value, sign * before.value)


def _by_direction(case: Case, values: list[Knot]) -> MethodVerdict:
    """Return the mean change and the last change, each right or wrong."""
    mean = _moves(values[0], values[-1], case.sign)
    last = _moves(values[-2], values[-1], case.sign)
    return _symbol(mean_change(values), ("sun" if last else "sun_cloud") if mean else ("cloud" if last else "thunder"))


def _by_target(case: Case, values: list[Knot]) -> MethodVerdict:
    """Return a target met or to be held by the trend alone, any other by how far the trend will miss it."""
    right = _moves(values[0], values[-1], case.sign)
    if case.met:
        wrong = _moves(values[0], values[-1], -case.sign)
        return _symbol(Undefined("target_met"), "sun_cloud" if wrong else "sun")
    if case.indicator.hold:
        return _symbol(Undefined("hold_target"), "cloud" if right else "thunder")
    miss = derive(lambda last: _miss(case, last, values), case.last)
    if not right:
        return _symbol(miss, "thunder")
    if isinstance(miss, Undefined):
        return not_judged(miss)
    if not reaches(miss, SUN):
        return _symbol(miss, "sun")
    return _symbol(miss, "cloud" if exceeds(miss, SUN_CLOUD) else "sun_cloud")


def _symbol(value: Figure, verdict: str) -> MethodVerdict:
    return MethodVerdict(value, verdict, LIGHT[verdict])


def _miss(case: Case, last: Decimal, values: list[Knot]) -> Figure:
    """Return s·(x_T - projected)/|x_T - x_t|; a strict bound that is just equalled leaves no way to measure by."""
    now = values[-1]
    if now.value == last:
        return Undefined("no_way_left")
    projected = now.value + (case.end - now.time) * mean_change(values)
    return settle(case.sign * (last - projected) / abs(last - now.value))
