"""How well what was said held: coverage, Brier score, reliability, and what became of each verdict."""

from collections.abc import Sequence
from statistics import fmean, median
from typing import NamedTuple

from windows import Judged

BINS = 5


class Score(NamedTuple):
    """What was said of the plans with an outlook.

    `coverage`: share inside the 80 % interval. `width`: the interval's median width in shares of the start.
    `brier`: score of the probability; `base`: that of always saying the share that was met.
    """

    plans: int
    with_outlook: int
    coverage: float
    width: float
    brier: float
    base: float


class Bin(NamedTuple):
    """Plans whose probability lay between two bounds: how many, what was said on average, what came true."""

    low: float
    high: float
    plans: int
    said: float
    met: float


def score(judged: Sequence[Judged]) -> Score | None:
    """The score; None where no plan has an outlook."""
    sure = [j for j in judged if j.probability is not None]
    if not sure:
        return None
    share = fmean(j.met for j in sure)
    return Score(
        len(judged),
        len(sure),
        fmean(bool(j.inside) for j in sure),
        median(j.width for j in sure if j.width is not None),
        fmean(((j.probability or 0) - j.met) ** 2 for j in sure),
        share * (1 - share),
    )


def reliability(judged: Sequence[Judged]) -> list[Bin]:
    """The plans by their probability, in bins of equal width."""
    bins: dict[int, list[Judged]] = {}
    for j in judged:
        if j.probability is not None:
            bins.setdefault(min(int(j.probability * BINS), BINS - 1), []).append(j)
    return [
        Bin(n / BINS, (n + 1) / BINS, len(held), fmean(j.probability or 0 for j in held), fmean(j.met for j in held))
        for n, held in sorted(bins.items())
    ]


def by_status(judged: Sequence[Judged]) -> dict[str, tuple[int, float]]:
    """How many plans had each verdict, and which share of them met the target."""
    order = ("achieved", "ahead", "on_track", "lagging", "off_track", "reversing")
    held = {status: [j.met for j in judged if j.status == status] for status in order}
    return {status: (len(met), fmean(met)) for status, met in held.items() if met}
