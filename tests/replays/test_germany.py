"""The symbols that the Federal Government of Germany published, from the values it had."""

from pathlib import Path

import pytest

from tests.support.replaying import Case, cases, indicator, status

OF = 87
# Judged by values that were revised after the symbol was given.
OTHERWISE = {("7-2-b", 2020), ("8-5-ab", 2022), ("12-4", 2021)}


def symbol(folder: Path, case: Case, begin: int, *, with_baseline: bool) -> str | None:
    """The verdict of the method `dns` on one case, whose plan begins in the year `begin`."""
    kind = {"up": "at_least", "down": "at_most"}[case["direction"]]
    fields: Case = {"target": {kind: case["target"]}, "path": "linear"}
    if with_baseline:
        fields["baseline"] = case["series"][str(begin)]
    series = [("x", int(year), value) for year, value in case["series"].items()]
    years, year = (begin, case["target_year"]), str(case["eval_year"])
    found = status(folder, years, [indicator("x", **fields)], series, "--method", "dns", "--as-of", year)
    verdict: str | None = found["x"]["method_verdict"]
    return verdict


@pytest.mark.parametrize("with_baseline", [True, False], ids=["stated", "from-actuals"])
def test_symbols_from_the_first_value_on(tmp_path: Path, *, with_baseline: bool) -> None:
    """84 of the 87 symbols come out; the three that do not are named."""
    official = cases("germany_dns.json")
    said = [symbol(tmp_path, case, min(map(int, case["series"])), with_baseline=with_baseline) for case in official]
    assert len(said) == OF
    pairs = zip(said, official, strict=True)
    assert {(c["indicator"], c["eval_year"]) for verdict, c in pairs if verdict != c["official"]} == OTHERWISE


def test_a_later_baseline_leaves_the_symbol(tmp_path: Path) -> None:
    """With the last value but one as the baseline the earlier ones are history, and every symbol stays."""
    for case in cases("germany_dns.json"):
        first, *_, late, _ = sorted(map(int, case["series"]))
        early_symbol = symbol(tmp_path, case, first, with_baseline=True)
        late_symbol = symbol(tmp_path, case, late, with_baseline=True)
        assert (case["indicator"], case["eval_year"], late_symbol) == (
            case["indicator"],
            case["eval_year"],
            early_symbol,
        )
