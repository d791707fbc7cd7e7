"""Rules of an outlook to be compared: each says an interval and a chance from the values so far."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from math import exp, sqrt
from typing import NamedTuple

from windows import Window

from ipplan.progress.outlook import WHOLE, cut_to_share, outlook
from ipplan.progress.path import Knot
from ipplan.progress.student import cdf, quantile

LEVEL = 0.9
DAMPING = 0.8
FEWEST = 2


class Said(NamedTuple):
    """The ends of the 80 % interval in the unit of the series, and the chance of meeting the target."""

    low: float
    high: float
    chance: float
    cut: bool = False


Rule = Callable[[Window], "Said | None"]


def ours(window: Window) -> Said | None:
    """The outlook of ipplan itself from the values of the plan alone."""
    return _outlook(window, {})


def ours_with_history(window: Window) -> Said | None:
    """The outlook of ipplan itself, with every value that the series has of the years before the plan."""
    return _outlook(window, window.history)


def _outlook(window: Window, history: Mapping[int, float]) -> Said | None:
    end, bound = Decimal(window.begin + window.length), Decimal(repr(window.target))
    walk, before = _knots(window.known), _knots(history)
    found = outlook("linear" if window.linear else "geometric", walk, end, bound, window.sign, before)
    values = [bound, *(knot.value for knot in (*before, *walk))]
    if window.share and all(0 <= value <= WHOLE for value in values):
        found = cut_to_share(found)
    if found.low is None or found.high is None or found.probability is None:
        return None
    return Said(float(found.low), float(found.high), float(found.probability), found.cut)


def _knots(values: Mapping[int, float]) -> list[Knot]:
    return [Knot(Decimal(year), Decimal(repr(value))) for year, value in sorted(values.items())]


def _student(window: Window, centre: float, spread: float, degrees: int) -> Said:
    """What Student's distribution around a centre says, on logarithms where the path is geometric."""
    half, away = quantile(LEVEL, degrees) * spread, window.sign * (centre - window.bound)
    low, high = (end if window.linear else exp(end) for end in (centre - half, centre + half))
    return Said(low, high, cdf(away / spread, degrees) if spread else float(away >= 0))


def _differences(values: Sequence[float]) -> list[float]:
    return [after - before for before, after in pairwise(values)]


def _walk(window: Window, share: float) -> Said | None:
    """A random walk whose drift is a share of the mean difference; σ about the mean, from two differences on."""
    d, years = _differences(window.values), window.remaining
    m, mean = len(d), sum(d) / len(d)
    if m < FEWEST:
        return None
    sigma = sqrt(sum((x - mean) ** 2 for x in d) / (m - 1))
    return _student(window, window.values[-1] + years * share * mean, sigma * sqrt(years + years**2 / m), m - 1)


def former(window: Window) -> Said | None:
    """The former rule: the mean difference goes on, σ² over m - 1, from three differences on."""
    return _walk(window, 1) if len(window.values) > FEWEST + 1 else None


def half_drift(window: Window) -> Said | None:
    """Half the mean difference goes on."""
    return _walk(window, 0.5)


def no_drift(window: Window) -> Said | None:
    """It stays where it is; σ² is the mean square of the differences."""
    d = _differences(window.values)
    spread = sqrt(sum(x * x for x in d) / len(d) * window.remaining)
    return _student(window, window.values[-1], spread, len(d))


def damped(window: Window) -> Said | None:
    """The mean difference goes on, each year by a fifth less."""
    years = window.remaining
    return _walk(window, sum(DAMPING**year for year in range(1, years + 1)) / years)


OURS, HISTORY, FORMER = "ipplan", "ipplan, history given", "the former rule"
RULES: dict[str, Rule] = {
    OURS: ours,
    HISTORY: ours_with_history,
    FORMER: former,
    "no drift": no_drift,
    "half the drift": half_drift,
    "damped trend (0.8 a year)": damped,
}
