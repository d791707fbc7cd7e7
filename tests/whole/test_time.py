"""Parts of a year, from the file to the verdict: a stock at a month's end, totals and additions so far."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ipplan.cli import app

STOCK, TOTAL, ADDED = "registered-trademarks", "ip-pledge-financing-total", "national-provincial-ip-enterprises"


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """June 2025 in Shantou: a stock, a total so far and additions so far."""
    file = tmp_path / "a.csv"
    rows = (f"{STOCK},2025-06,330000", f"{TOTAL},2025年6月,7.2亿", f"{ADDED},2025年1-6月,9")
    file.write_text("\n".join(("indicator,year,value", *rows)), encoding="utf-8")
    return file


def run(*arguments: object) -> str:
    """What a run that must succeed prints."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return result.stdout


def judged(sheet: Path) -> dict[str, Any]:
    """The entries of the JSON by indicator."""
    document = json.loads(run("status", "shantou", "-a", sheet, "--format", "json"))
    return {entry["id"]: entry for entry in document["indicators"]}


def test_a_stock_at_a_months_end(sheet: Path) -> None:
    """The end of June 2025 is 4.5 years after the end of 2020, in every formula; half a year remains."""
    entry = judged(sheet)[STOCK]
    first, now, last = 266259, 330000, 350000
    assert (entry["actual"]["year"], entry["actual"]["through"], entry["actual"]["value"]) == (2025, "2025-06", now)
    assert entry["time_elapsed"] == 0.9
    assert entry["observed_cagr"] == pytest.approx((now / first) ** (1 / 4.5) - 1, rel=1e-12)
    assert entry["remaining_cagr"] == pytest.approx((last / now) ** (1 / 0.5) - 1, rel=1e-12)
    assert entry["required_cagr"] == pytest.approx((last / first) ** (1 / 5) - 1, rel=1e-12)
    assert entry["expected"] == pytest.approx(first * (last / first) ** (4.5 / 5), rel=1e-12)
    assert entry["observed_step"] == pytest.approx((now - first) / 4.5, rel=1e-12)
    assert entry["remaining_step"] == 40000
    assert entry["years_ahead"] == pytest.approx(entry["earned_years"] - 4.5, rel=1e-9)
    assert entry["pace"] == pytest.approx(entry["earned_years"] / 4.5, rel=1e-12)
    assert entry["outlook"]["central"] == pytest.approx(now * (now / first) ** (0.5 / 5.5), rel=1e-12)
    assert entry["status"] == "lagging"


@pytest.mark.parametrize(("indicator", "expected", "step"), [(TOTAL, 720_000_000, 160_000_000), (ADDED, 9, 2)])
def test_so_far(sheet: Path, indicator: str, expected: float, step: float) -> None:
    """A total or additions so far are compared with nine tenths of the way."""
    entry = judged(sheet)[indicator]
    assert entry["actual"]["through"] == "2025-06"
    assert (entry["expected"], entry["completion"], entry["pace"]) == (expected, 0.9, 1)
    assert (entry["observed_step"], entry["remaining_step"], entry["earned_years"]) == (step, step, 4.5)
    assert entry["status"] == "on_track"


def test_the_month_is_shown(sheet: Path) -> None:
    """Tables and explanations name the month, and the numbers put in are those of the fraction."""
    rows = run("status", "shantou", "-a", sheet, "--only", STOCK).splitlines()
    assert rows[1].split("\t")[2:7] == [STOCK, "table", "lagging", "2025-06", "330000"]
    explained = run("explain", "shantou", STOCK, "-a", sheet)
    assert "actual 2025-06: 330,000" in explained
    assert "t = 2024.5  n = 5  e = 4.5  r = 0.5" in explained
    assert "(330000 / 266259)^(1/4.5) - 1" in explained


def test_the_end_of_the_year_overrules_june(sheet: Path) -> None:
    """The value of the year's end is later than that of June; June is no other version of it."""
    sheet.write_text(sheet.read_text() + f"\n{STOCK},2025,351000\n", encoding="utf-8")
    entry = judged(sheet)[STOCK]
    assert (entry["status"], entry["actual"]["value"], "through" in entry["actual"]) == ("achieved", 351000, False)


def test_the_times_of_a_year_are_one(tmp_path: Path) -> None:
    """2023, 2023年, 2023年底, 2023-12-31 and 截至2023年12月 are the same time and give the same figures."""
    entries = []
    for time in ("2023", "2023年", "2023年底", "2023-12-31", "截至2023年12月"):
        file = tmp_path / "a.csv"
        file.write_text(f"indicator,year,value\n{STOCK},{time},300000\n", encoding="utf-8")
        entries.append(judged(file)[STOCK])
    assert entries[0]["time_elapsed"] == float(Decimal("0.6"))
    assert all(entry == entries[0] for entry in entries)


def test_every_indicator_says_when_it_is_counted() -> None:
    """Both plans that ship say of every indicator whether it is counted at a year's end or over a year."""
    for plan in ("guangzhou", "shantou"):
        shown = json.loads(run("show", plan, "--format", "json"))
        assert {entry["timing"] for entry in shown["indicators"]} <= {"end_of_period", "over_period"}
