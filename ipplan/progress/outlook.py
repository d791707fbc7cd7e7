"""The outlook: where the indicator will stand in the target year if it goes on as it did.

A random walk with drift through the start and the actuals, on logarithms where the path is geometric. The m
differences d_i span k_i years each, K = Σk_i, r years remain. One more year without change is counted among them:

    μ = Σd_i / (K + 1)      σ² = [ Σ (d_i - k_i μ)² / k_i + μ² ] / m
    value in the target year = x_t + rμ ± t_m σ √(r + 2r²/K)

It starts at the last actual, not on a fitted line. With h differences of the years before the start σ² runs over all
m + h and is divided by m + h, with t_(m+h-1) and √(r + r²/K); the drift μ and K stay those of the plan's years.
How often this held on real series is measured in benchmarks/backtest.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ipplan.model.plan import PathKind
from ipplan.progress.figure import Undefined
from ipplan.progress.path import Knot
from ipplan.progress.student import cdf, quantile

LEVEL = Decimal("0.8")
NO_VARIATION = Decimal("1e-12")
# Below this chance a target is at risk: unlikely, in the words of the climate panel.
AT_RISK = Decimal(1) / 3
# Beyond this no growth is a forecast, and no double holds the number.
LARGEST = Decimal("1e300")
WHOLE = Decimal(100)


class Difference(NamedTuple):
    """What changed between two values, on the scale of the walk, and over how many years."""

    change: Decimal
    years: Decimal


class Working(NamedTuple):
    """The numbers that the outlook was worked from, on logarithms where the path is geometric: x_t, μ, K, r, d_i, σ, t.

    `quantile` is None where there is no interval; `since` is the time from which on differences were used for σ.
    """

    now: Decimal
    drift: Decimal
    span: Decimal
    remaining: Decimal
    differences: tuple[Difference, ...]
    history: tuple[Difference, ...]
    since: Decimal
    sigma: Decimal
    quantile: Decimal | None = None

    @property
    def degrees(self) -> int:
        """Return degrees of freedom of Student's distribution."""
        m, h = len(self.differences), len(self.history)
        return m + h - 1 if h else m

    @property
    def weight(self) -> int:
        """Return how much the drift's uncertainty counts: twice where no history says how much the indicator varies."""
        return 1 if self.history else 2

    def deviation(self, years: Decimal) -> Decimal:
        """Return σ √(r + 2r²/K), with history σ √(r + r²/K), for r `years` after the last actual."""
        return self.sigma * (years + self.weight * years**2 / self.span).sqrt()


class Fan(NamedTuple):
    """The worked outlook some years after the last actual: its central figure and, where there is one, its interval."""

    central: Decimal
    low: Decimal | None = None
    high: Decimal | None = None


class Outlook(NamedTuple):
    """Worked values in the target year, not yet settled.

    The central one, the interval that holds `LEVEL` of the probability, and the probability of meeting the bound;
    `reason` says why one is missing. `differences` are those of the plan's years, `history` those of the years
    before them. A `share` cannot leave 0-100; `cut` says that it would have, and was cut there.
    """

    differences: int
    reason: str | None
    working: Working | None = None
    central: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    probability: Decimal | None = None
    history: int = 0
    share: bool = False
    cut: bool = False


def outlook(  # noqa: PLR0913, PLR0917 - the symbols of the formula
    kind: PathKind, walk: Sequence[Knot], end: Decimal, bound: Decimal, sign: int, history: Sequence[Knot] = ()
) -> Outlook:
    """Work the outlook at time `end` from the walk of start and actuals, at least one difference long.

    `history` are the values before the start. Without any change there is neither interval nor probability
    (`no_variation`). On a geometric path every value must be positive (`not_positive`; a history that is not is
    left out), and the result a number that still means something (`out_of_range`).
    """
    m, geometric = len(walk) - 1, kind == "geometric"
    if geometric and any(knot.value <= 0 for knot in walk):
        return Outlook(m, "not_positive")
    if geometric and any(knot.value <= 0 for knot in history):
        history = ()
    steps, before = _scaled(walk, geometric=geometric), _scaled(history, geometric=geometric)
    working = _working(steps, before, end)
    h = len(working.history)
    centre = working.now + working.remaining * working.drift
    if geometric and abs(centre) > LARGEST.ln():
        return Outlook(m, "out_of_range", working, history=h)
    known = Outlook(m, None, working, fan(kind, working, working.remaining).central, history=h)
    if working.sigma <= NO_VARIATION * max(abs(knot.value) for knot in (*before, *steps)):
        return known._replace(reason=Undefined("no_variation"))
    working = working._replace(quantile=Decimal(quantile(float((1 + LEVEL) / 2), working.degrees)))
    _, low, high = fan(kind, working, working.remaining)
    if high is None or high > LARGEST:
        return known._replace(reason=Undefined("out_of_range"))
    probability = _probability(working, centre, bound, sign, geometric=geometric)
    return known._replace(working=working, low=low, high=high, probability=probability)


def fan(kind: PathKind, working: Working, years: Decimal) -> Fan:
    """Return the outlook `years` after the last actual."""
    geometric = kind == "geometric"
    centre = working.now + years * working.drift
    if working.quantile is None:
        return Fan(centre.exp() if geometric else centre)
    spread = working.quantile * working.deviation(years)
    return Fan(*(value.exp() if geometric else value for value in (centre, centre - spread, centre + spread)))


def cut_to_share(found: Outlook) -> Outlook:
    """Cut the outlook of a share, in per cent, at 0 and 100."""
    ends = (found.central, found.low, found.high)
    central, low, high = (None if value is None else min(max(value, Decimal(0)), WHOLE) for value in ends)
    return found._replace(central=central, low=low, high=high, share=True, cut=(central, low, high) != ends)


def _working(walk: Sequence[Knot], history: Sequence[Knot], end: Decimal) -> Working:
    differences = tuple(_differences(walk))
    before = tuple(_differences((*history, walk[0])))
    now, span = walk[-1], walk[-1].time - walk[0].time
    drift = sum((d.change for d in differences), Decimal(0)) / (span + 1)
    since = history[0].time if history else walk[0].time
    sigma = _sigma((*before, *differences), drift)
    return Working(now.value, drift, span, end - now.time, differences, before, since, sigma)


def _scaled(walk: Sequence[Knot], *, geometric: bool) -> list[Knot]:
    return [Knot(k.time, k.value.ln() if geometric else k.value) for k in walk]


def _differences(walk: Sequence[Knot]) -> Iterator[Difference]:
    return (Difference(b.value - a.value, b.time - a.time) for a, b in pairwise(walk))


def _sigma(differences: Sequence[Difference], drift: Decimal) -> Decimal:
    """Return σ of the yearly differences about their drift, a year without change among them."""
    squares = [(d.change - d.years * drift) ** 2 / d.years for d in differences]
    return ((sum(squares, Decimal(0)) + drift**2) / len(differences)).sqrt()


def _probability(working: Working, centre: Decimal, bound: Decimal, sign: int, *, geometric: bool) -> Decimal:
    """Return the probability of the wanted side of the bound; on a geometric path every value is above 0."""
    if geometric and bound <= 0:
        return Decimal(1 if sign > 0 else 0)
    cut = bound.ln() if geometric else bound
    t = sign * (centre - cut) / working.deviation(working.remaining)
    return Decimal(repr(round(cdf(float(t), working.degrees), 15)))
