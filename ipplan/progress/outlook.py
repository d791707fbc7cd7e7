"""The outlook: where the indicator will stand in the target year if it goes on as it did.

A random walk with drift through the start and the actuals, on logarithms where the path is
geometric. The m differences d_i span k_i years each, K = Σk_i, r years remain:

    μ = Σd_i / K        σ² = Σ (d_i - k_i μ)² / k_i / (m - 1)
    value in the target year = x_t + rμ ± t_(m-1) σ √(r + r²/K)

It starts at the last actual, not on a fitted line. Values of the years before the start, where there
are any, add their differences to the d_i that σ is estimated from; the drift μ and K stay those of the
plan's years. What that gains is measured in benchmarks/backtest.
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
    """What the outlook was worked from, on logarithms where the path is geometric: x_t, μ, K, r.

    With enough differences also σ, the Student quantile and the time from which on differences were used for σ.
    """

    now: Decimal
    drift: Decimal
    span: Decimal
    remaining: Decimal
    sigma: Decimal | None = None
    quantile: Decimal | None = None
    since: Decimal | None = None


class Fan(NamedTuple):
    """The worked outlook some years after the last actual: its central figure and, where there is one, its interval."""

    central: Decimal
    low: Decimal | None = None
    high: Decimal | None = None


class Outlook(NamedTuple):
    """Worked values in the target year, not yet settled.

    The central one, the interval that holds `LEVEL` of the probability, and the probability of meeting the bound;
    `reason` says why one is missing. `differences` are those of the plan's years, `history` those of the years
    before them that σ rests on as well.
    """

    differences: int
    reason: str | None
    working: Working | None = None
    central: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    probability: Decimal | None = None
    history: int = 0


def outlook(  # noqa: PLR0913, PLR0917 - the symbols of the formula
    kind: PathKind, walk: Sequence[Knot], end: Decimal, bound: Decimal, sign: int, history: Sequence[Knot] = ()
) -> Outlook:
    """The outlook at time `end` from the walk of start and actuals, at least one difference long.

    Interval and probability need three differences (`too_few_years`) that are not all alike
    (`no_variation`); those of `history`, the values before the start, count. On a geometric path every
    value must be positive (`not_positive`; a history that is not is left out), and the result a number
    that still means something (`out_of_range`).
    """
    m = len(walk) - 1
    geometric = kind == "geometric"
    if geometric and any(knot.value <= 0 for knot in walk):
        return Outlook(m, "not_positive")
    if geometric and any(knot.value <= 0 for knot in history):
        history = ()
    steps = _scaled(walk, geometric=geometric)
    remaining, span = end - steps[-1].time, steps[-1].time - steps[0].time
    drift = (steps[-1].value - steps[0].value) / span
    working = Working(steps[-1].value, drift, span, remaining)
    centre = working.now + remaining * drift
    if geometric and abs(centre) > LARGEST.ln():
        return Outlook(m, "out_of_range", working)
    central, h = _unwork(centre, geometric=geometric), len(history)
    observed = [*_scaled(history, geometric=geometric), *steps]
    degrees = len(observed) - 2
    if degrees + 1 < ENOUGH_DIFFERENCES:
        return Outlook(m, "too_few_years", working, central, history=h)
    sigma = _sigma(observed, drift)
    if sigma <= NO_VARIATION * max(abs(knot.value) for knot in observed):
        return Outlook(m, "no_variation", working, central, history=h)

    t = Decimal(quantile(float((1 + LEVEL) / 2), degrees))
    working = working._replace(sigma=sigma, quantile=t, since=observed[0].time)
    _, low, high = fan(kind, working, remaining)
    assert high is not None
    if high > LARGEST:
        return Outlook(m, "out_of_range", working, central, history=h)
    probability = _probability(centre, _deviation(working, remaining), bound, sign, degrees, geometric=geometric)
    return Outlook(m, None, working, central, low, high, probability, h)


def fan(kind: PathKind, working: Working, years: Decimal) -> Fan:
    """Return the outlook `years` after the last actual: its interval widens as √(r + r²/K)."""
    geometric = kind == "geometric"
    centre = working.now + years * working.drift
    if working.quantile is None:
        return Fan(_unwork(centre, geometric=geometric))
    spread = working.quantile * _deviation(working, years)
    return Fan(*(_unwork(value, geometric=geometric) for value in (centre, centre - spread, centre + spread)))


def _deviation(working: Working, years: Decimal) -> Decimal:
    """σ √(r + r²/K); needs a σ."""
    assert working.sigma is not None
    return working.sigma * (years + years**2 / working.span).sqrt()


def _scaled(walk: Sequence[Knot], *, geometric: bool) -> list[Knot]:
    return [Knot(k.time, k.value.ln() if geometric else k.value) for k in walk]


def _sigma(steps: Sequence[Knot], drift: Decimal) -> Decimal:
    """σ of the yearly differences about their drift; at least two differences."""
    squares = [(b.value - a.value - (b.time - a.time) * drift) ** 2 / (b.time - a.time) for a, b in pairwise(steps)]
    return (sum(squares, Decimal(0)) / (len(squares) - 1)).sqrt()


def _unwork(value: Decimal, *, geometric: bool) -> Decimal:
    return value.exp() if geometric else value


def _probability(  # noqa: PLR0913 - the symbols of the formula
    centre: Decimal, deviation: Decimal, bound: Decimal, sign: int, degrees: int, *, geometric: bool
) -> Decimal:
    """Probability of lying on the wanted side of the bound; on a geometric path every value is above 0."""
    if geometric and bound <= 0:
        return Decimal(1 if sign > 0 else 0)
    cut = bound.ln() if geometric else bound
    return Decimal(repr(round(cdf(float(sign * (centre - cut) / deviation), degrees), 15)))
