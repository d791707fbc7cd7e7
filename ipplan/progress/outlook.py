"""The outlook: where the indicator will stand in the target year if it goes on as it did.

A random walk with drift through the start and the actuals, on logarithms where the path is
geometric. The m differences d_i span k_i years each, K = Σk_i, r years remain:

    μ = Σd_i / K        σ² = Σ (d_i - k_i μ)² / k_i / (m - 1)
    value in the target year = x_t + rμ ± t_(m-1) σ √(r + r²/K)

It starts at the last actual, not on a fitted line.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ipplan.model.plan import PathKind
from ipplan.progress.path import Knot
from ipplan.progress.student import cdf, quantile

LEVEL = Decimal("0.8")
ENOUGH_DIFFERENCES = 3
NO_VARIATION = Decimal("1e-12")
# Beyond this no growth is a forecast, and no double holds the number.
LARGEST = Decimal("1e300")


class Working(NamedTuple):
    """What the outlook was worked from, on logarithms where the path is geometric: x_t, μ, K, r, and
    with enough differences σ and the Student quantile."""

    now: Decimal
    drift: Decimal
    span: Decimal
    remaining: Decimal
    sigma: Decimal | None = None
    quantile: Decimal | None = None


class Outlook(NamedTuple):
    """Worked values in the target year, not yet settled: the central one, the interval that holds `LEVEL` of the
    probability, and the probability of meeting the bound; `reason` says why one is missing."""

    differences: int
    reason: str | None
    working: Working | None = None
    central: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    probability: Decimal | None = None


def outlook(kind: PathKind, walk: Sequence[Knot], end: Decimal, bound: Decimal, sign: int) -> Outlook:
    """The outlook at time `end` from the walk of start and actuals, at least one difference long.

    Interval and probability need three differences (`too_few_years`) that are not all alike
    (`no_variation`). On a geometric path every value must be positive (`not_positive`), and the
    result a number that still means something (`out_of_range`).
    """
    m = len(walk) - 1
    geometric = kind == "geometric"
    if geometric and any(knot.value <= 0 for knot in walk):
        return Outlook(m, "not_positive")
    steps = [Knot(k.time, k.value.ln() if geometric else k.value) for k in walk]
    remaining, span = end - steps[-1].time, steps[-1].time - steps[0].time
    drift = (steps[-1].value - steps[0].value) / span
    working = Working(steps[-1].value, drift, span, remaining)
    centre = working.now + remaining * drift
    if geometric and abs(centre) > LARGEST.ln():
        return Outlook(m, "out_of_range", working)
    central = _unwork(centre, geometric=geometric)
    if m < ENOUGH_DIFFERENCES:
        return Outlook(m, "too_few_years", working, central)
    sigma = _sigma(steps, drift)
    if sigma <= NO_VARIATION * max(abs(knot.value) for knot in steps):
        return Outlook(m, "no_variation", working, central)

    t = Decimal(quantile(float((1 + LEVEL) / 2), m - 1))
    working = working._replace(sigma=sigma, quantile=t)
    deviation = sigma * (remaining + remaining**2 / span).sqrt()
    low, high = (_unwork(centre + side * t * deviation, geometric=geometric) for side in (-1, 1))
    if high > LARGEST:
        return Outlook(m, "out_of_range", working, central)
    probability = _probability(centre, deviation, bound, sign, m - 1, geometric=geometric)
    return Outlook(m, None, working, central, low, high, probability)


def _sigma(steps: Sequence[Knot], drift: Decimal) -> Decimal:
    """σ of the yearly differences about their drift; at least two differences."""
    squares = [(b.value - a.value - (b.time - a.time) * drift) ** 2 / (b.time - a.time) for a, b in pairwise(steps)]
    return (sum(squares, Decimal(0)) / (len(squares) - 1)).sqrt()


def _unwork(value: Decimal, *, geometric: bool) -> Decimal:
    return value.exp() if geometric else value


def _probability(
    centre: Decimal, deviation: Decimal, bound: Decimal, sign: int, degrees: int, *, geometric: bool
) -> Decimal:
    """Probability of lying on the wanted side of the bound; on a geometric path every value is above 0."""
    if geometric and bound <= 0:
        return Decimal(1 if sign > 0 else 0)
    cut = bound.ln() if geometric else bound
    return Decimal(repr(round(cdf(float(sign * (centre - cut) / deviation), degrees), 15)))
