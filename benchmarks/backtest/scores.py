"""How well what was said held: coverage, Brier score, reliability, and what became of each verdict."""

from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import NamedTuple

from rules import Said
from windows import Window

BINS = 5
Spoken = tuple[Window, Said | None]


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


def score(spoken: Sequence[Spoken]) -> Score | None:
    """The score of what a rule said; None where it said no interval at all."""
    made = [(window, said) for window, said in spoken if said is not None]
    if not made:
        return None
    inside = [said.low <= window.end <= said.high for window, said in made]
    briers = [(said.chance - window.met) ** 2 for window, said in made]
    return Score(len(made), fmean(inside), fmean(briers))


def reliability(spoken: Sequence[Spoken]) -> list[Bin]:
    """The plans by their chance, in bins of equal width."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for window, said in spoken:
        if said is not None:
            bins.setdefault(min(int(said.chance * BINS), BINS - 1), []).append((said.chance, window.met))
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
