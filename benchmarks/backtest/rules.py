"""Rules of an outlook to be compared: each gives centre, spread and degrees of freedom from the values so far."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import sqrt
from typing import NamedTuple

from ipplan.progress.student import cdf, quantile

LEVEL = 0.9
DAMPING = 0.8
FEWEST = 2


class Forecast(NamedTuple):
    """A value to come: Student's distribution around a centre."""

    centre: float
    spread: float
    degrees: int

    @property
    def ends(self) -> tuple[float, float]:
        """The ends of the 80 % interval."""
        half = quantile(LEVEL, self.degrees) * self.spread
        return self.centre - half, self.centre + half

    def chance(self, bound: float, sign: int) -> float:
        """The probability of lying on the wanted side of a bound."""
        away = sign * (self.centre - bound)
        return cdf(away / self.spread, self.degrees) if self.spread else float(away >= 0)


Rule = Callable[[Sequence[float], int], "Forecast | None"]


def _differences(values: Sequence[float]) -> list[float]:
    return [after - before for before, after in pairwise(values)]


def _walk(values: Sequence[float], years: int, share: float) -> "Forecast | None":
    """A random walk whose drift is a share of the mean difference; σ about the mean, from two differences on."""
    d = _differences(values)
    m, mean = len(d), sum(d) / len(d)
    if m < FEWEST:
        return None
    sigma = sqrt(sum((x - mean) ** 2 for x in d) / (m - 1))
    return Forecast(values[-1] + years * share * mean, sigma * sqrt(years + years**2 / m), m - 1)


def former(values: Sequence[float], years: int) -> "Forecast | None":
    """The former rule: the mean difference goes on, σ² over m - 1, from three differences on."""
    return _walk(values, years, 1) if len(values) > FEWEST + 1 else None


def half_drift(values: Sequence[float], years: int) -> "Forecast | None":
    """Half the mean difference goes on."""
    return _walk(values, years, 0.5)


def no_drift(values: Sequence[float], years: int) -> "Forecast | None":
    """It stays where it is; σ² is the mean square of the differences."""
    d = _differences(values)
    return Forecast(values[-1], sqrt(sum(x * x for x in d) / len(d) * years), len(d))


def damped(values: Sequence[float], years: int) -> "Forecast | None":
    """The mean difference goes on, each year by a fifth less."""
    share = sum(DAMPING**year for year in range(1, years + 1)) / years
    return _walk(values, years, share)


def ours(values: Sequence[float], years: int) -> "Forecast | None":
    """The rule of ipplan: one more year without change is counted among the differences."""
    d = _differences(values)
    m, drift = len(d), sum(d) / (len(d) + 1)
    sigma = sqrt((sum((x - drift) ** 2 for x in d) + drift**2) / m)
    return Forecast(values[-1] + years * drift, sigma * sqrt(years + 2 * years**2 / m), m)


RULES: dict[str, Rule] = {
    "one more year without change (ipplan)": ours,
    "the former rule": former,
    "no drift": no_drift,
    "half the drift": half_drift,
    "damped trend (0.8 a year)": damped,
}
