"""How well what was said held: coverage, Brier score, reliability, and what became of each verdict."""

from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import NamedTuple

from rules import Rule
from windows import Window

BINS = 5


class Score(NamedTuple):
    """Of the plans that a rule has an interval for: how many lay in the 80 % interval, and the chance's Brier score."""

    plans: int
    coverage: float
    brier: float


class Bin(NamedTuple):
    """Plans whose chance lay between two bounds: how many, what was said on average, what came true."""

    low: float
    high: float
    plans: int
    said: float
    met: float


def score(windows: Sequence[Window], rule: Rule) -> Score | None:
    """The score of a rule; None where it has no interval at all."""
    made = [(w, forecast) for w in windows if (forecast := rule(w.values, w.remaining)) is not None]
    if not made:
        return None
    inside = [forecast.ends[0] <= w.end <= forecast.ends[1] for w, forecast in made]
    briers = [(forecast.chance(w.bound, w.sign) - w.met) ** 2 for w, forecast in made]
    return Score(len(made), fmean(inside), fmean(briers))


def reliability(said: Iterable[tuple[float | None, bool]]) -> list[Bin]:
    """The plans by their chance, in bins of equal width."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for chance, met in said:
        if chance is not None:
            bins.setdefault(min(int(chance * BINS), BINS - 1), []).append((chance, met))
    return [
        Bin(n / BINS, (n + 1) / BINS, len(held), fmean(c for c, _ in held), fmean(met for _, met in held))
        for n, held in sorted(bins.items())
    ]


def by_status(judged: Iterable[tuple[str, bool]]) -> dict[str, tuple[int, float]]:
    """How many plans had each verdict, and which share of them met the target."""
    order = ("achieved", "ahead", "on_track", "lagging", "off_track", "reversing")
    held: dict[str, list[bool]] = {}
    for status, met in judged:
        held.setdefault(status, []).append(met)
    return {status: (len(held[status]), fmean(held[status])) for status in order if status in held}
