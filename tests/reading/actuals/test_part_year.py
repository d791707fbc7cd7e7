"""Which parts of a year can be used."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from ipplan.model.plan import Basis, Indicator, Plan
from ipplan.problem import Aside, Problem
from ipplan.reading.actuals.part_year import part_year_flaw
from ipplan.reading.actuals.read import Actuals, read_actuals
from ipplan.reading.cells.period import Period
from ipplan.render.problems.sentences import problem_line

Read = Callable[..., tuple[Actuals | None, list[Problem]]]

HALF, JUNE, THIRD_QUARTER = Period(2023, 1, 6), Period(2023, 0, 6), Period(2023, 7, 9)


def of(plan: Plan, identifier: str, **changes: object) -> Indicator:
    """An indicator of the plan, with changes."""
    return next(one for one in plan.indicators if one.id == identifier).model_copy(update=changes)


@pytest.mark.parametrize(
    ("identifier", "basis", "period", "code"),
    [
        ("patents", "as_stated", JUNE, None),
        ("patents", "as_stated", THIRD_QUARTER, None),
        ("pledge", "as_stated", HALF, None),
        ("pledge", "as_stated", JUNE, None),
        ("grants", "as_stated", Period(2023), None),
        ("grants", "as_stated", HALF, "part-year"),
        ("grants", "as_stated", Period(2023, 7, 12), "part-year"),
        ("share", "as_stated", JUNE, "part-year"),
        ("pledge", "annual", HALF, "part-year-annual"),
        ("pledge", "as_stated", THIRD_QUARTER, "part-year-not-from-january"),
        ("growth", "as_stated", HALF, "part-year-growth"),
        ("growth", "annual", HALF, "part-year-growth"),
        ("growth", "level", HALF, "part-year"),
    ],
)
def test_part_of_a_year(plan: Plan, identifier: str, basis: Basis, period: Period, code: str | None) -> None:
    """Stocks and totals so far have parts of years; flows and growth have not."""
    flaw = part_year_flaw(of(plan, identifier), basis, period)
    assert (flaw and flaw.code) == code


def test_unknown_timing(plan: Plan) -> None:
    """Where the plan does not say how a level is counted, nothing is guessed."""
    flaw = part_year_flaw(of(plan, "grants", timing=None), "as_stated", JUNE)
    assert flaw is not None
    assert flaw.code == "part-year-unknown-timing"


def test_increase(plan: Plan) -> None:
    """Additions so far have parts of years, a year's additions have not."""
    additions = of(plan, "patents", measure="increase")
    flaws = [part_year_flaw(additions, basis, HALF) for basis in ("as_stated", "level", "annual")]
    assert [flaw and flaw.code for flaw in flaws] == [None, None, "part-year-annual"]


HEAD = "indicator,year,value\n"


@pytest.mark.parametrize(
    "part", ["2020-12", "2020年12月", "2020Q4", "2020年第四季度", "2020H2", "2020年7-12月", "2020-06"]
)
def test_before_the_plan(read: Read, part: str) -> None:
    """Before the plan too a December or a last quarter alone is no value of its year, and no measure of one later."""
    actuals, problems = read(f"{HEAD}grants,{part},30\ngrants,2023,420\n")
    assert (actuals is not None, problems) == (True, [])
    assert actuals is not None
    assert [(one.year, one.value) for one in actuals.observations["sample"]] == [(2023, Decimal(420))]
    actuals, problems = read(f"{HEAD}grants,{part},30\ngrants,2020,400\ngrants,2021年1-6月,180\n")
    assert (actuals, [problem.code for problem in problems]) == (None, ["part-year"])


def test_unknown_timing_before_the_plan(plan: Plan, tmp_path: Path) -> None:
    """Where nothing says how a level is counted a part of the baseline year is not its value."""
    rows = [of(plan, "grants", timing=None)]
    (tmp_path / "a.csv").write_text(f"{HEAD}grants,2020-12,30\ngrants,2023,420\n")
    actuals, _ = read_actuals([str(tmp_path / "a.csv")], [plan.model_copy(update={"indicators": tuple(rows)})])
    assert actuals is not None
    assert [one.year for one in actuals.observations["sample"]] == [2023]


def said(problems: list[Problem]) -> list[tuple[int, object]]:
    """The line of each problem and what it is compared with."""
    return [(problem.place.line, problem.details["compared"]) for problem in problems]


def test_compared_with_the_year_before(read: Read) -> None:
    """A refused part of a year tells its growth over the same part of the year before, where that is there too."""
    _, problems = read(HEAD + "grants,2022H1,100\ngrants,2023年1-6月,115\ngrants,2024H1,120\ngrants,2024Q1,50\n")
    assert said(problems) == [
        (2, ""),
        (3, Aside("compared_per_cent", {"before": "100", "change": Decimal(15)})),
        (4, Aside("compared_per_cent", {"before": "115", "change": (Decimal(120) / 115 - 1) * 100})),
        (5, ""),
    ]


def test_compared_with_a_year_before_the_plan(read: Read) -> None:
    """The part of the baseline year is history, which nobody refuses; it is compared with all the same."""
    _, problems = read(HEAD + "grants,2020H1,1万\ngrants,2021H1,9000\n")
    assert said(problems) == [(3, Aside("compared_per_cent", {"before": "1万", "change": Decimal(-10)}))]


def test_compared_in_points(read: Read) -> None:
    """Shares and growth are compared in percentage points; an amount beneath a growth in per cent."""
    _, problems = read(HEAD + "share,2022H1,9.5\nshare,2023H1,9.25\ngrowth,2022H1,4%\ngrowth,2023H1,5%\n")
    compared = [compared for _, compared in said(problems)]
    assert compared[1::2] == [
        Aside("compared_points", {"before": "9.5", "change": Decimal("-0.25")}),
        Aside("compared_points", {"before": "4%", "change": Decimal(1)}),
    ]
    _, problems = read("indicator,year,value,basis\ngrowth,2022H1,40,level\ngrowth,2023H1,50,level\n")
    assert said(problems)[1][1] == Aside("compared_per_cent", {"before": "40", "change": Decimal(25)})


def test_nothing_to_compare_with(read: Read) -> None:
    """From zero there is no growth; another basis, another part or an unreadable value is no comparison."""
    for before in ("grants,2022H1,0", "grants,2022Q1,50", "grants,2022年7-12月,50", "grants,2022H1,x"):
        _, problems = read(f"{HEAD}{before}\ngrants,2023H1,60\n")
        assert problems[-1].details["compared"] == ""


def test_in_two_files(tmp_path: Path, plan: Plan) -> None:
    """The two years may stand in two files; the words are in both languages."""
    files = []
    for year, value in ((2022, 50), (2023, 60)):
        file = tmp_path / f"{year}.csv"
        file.write_text(f"{HEAD}grants,{year}H1,{value}\n", encoding="utf-8")
        files.append(str(file))
    _, problems = read_actuals(files, [plan])
    assert (
        'no value of that year; what can be said: +20.00% on "50" in the same part of the year before'
    ) in problem_line(problems[1], "en")
    assert "完成值；可以说的是，与上年同期的“50”相比 +20.00%" in problem_line(problems[1], "zh")
