"""Cells in the indicator's unit."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message, Problem
from ipplan.reading.actuals.cell_values import Around, Converter, converter
from ipplan.reading.actuals.read import Actuals
from ipplan.reading.cells.number import Quantity, read_number

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


def indicator(unit: str) -> Indicator:
    """An indicator that is counted in a unit."""
    return Indicator.model_validate({"id": "x", "name": {"en": "x"}, "unit": unit, "target": "grow"})


def value(cell: str, own: str, around: Around) -> Decimal | str:
    """The value of a cell in the own unit, else the code of what is wrong."""
    quantity = read_number(cell)
    assert isinstance(quantity, Quantity)
    found = converter(indicator(own), quantity.unit, around)
    return found.code if isinstance(found, Message) else found.value(quantity.value)


@pytest.mark.parametrize(
    ("cell", "own", "around", "expected"),
    [
        ("70", "件", Around(), "70"),
        ("70", "亿元", Around(), "70"),
        ("7000", "EUR billion", Around("EUR million"), "7"),
        ("70", "千瓦时", Around("亿千瓦时"), "7000000000"),
        ("75", "ratio", Around("%"), "0.75"),
        ("7.5m", "GBP", Around(), "7500000"),
        ("7.5m", "km", Around(), "0.0075"),
        ("5万", "公斤", Around("吨"), "50000000"),
        ("5万", "吨", Around(), "50000"),
        ("8亿", "元", Around("万元"), "800000000"),
        ("€7.5", "EUR million", Around("EUR million"), "7.5"),
        ("2822.5", "EUR", Around("EUR", "9"), "2822500000000"),
        ("2822.5", "EUR", Around("", "Billions"), "2822500000000"),
        ("5", "EUR million", Around("EUR million", "6"), "5"),
        ("5", "EUR", Around("EUR", "Units"), "5"),
        ("5", "EUR", Around("EUR", "many"), "unknown-multiplier"),
        ("5", "元", Around("美元"), "unit-of-other-kind"),
        ("5%", "EUR", Around(), "unit-of-other-kind"),
        ("0.2", "%", Around("百分点"), "unit-of-other-kind"),
        ("0.2个百分点", "%", Around(), "unit-of-other-kind"),
        ("0.2", "%", Around("percentage points"), "unit-of-other-kind"),
        ("0.2", "百分点", Around("个百分点"), "0.2"),
        ("0.2", "percentage points", Around("%"), "0.2"),
        ("5", "件", Around("1234"), "unit-is-number"),
        ("700", "件", Around("千件", scaled=True), "700000"),
        ("700", "千件", Around(scaled=True), "700"),
        ("700", "件", Around(scaled=True), "scaled-cell"),
        ("700", "件", Around("件", scaled=True), "scaled-cell"),
    ],
)
def test_converted(cell: str, own: str, around: Around, expected: str) -> None:
    """The cell's own unit counts first, then that around it; what does not belong together is refused."""
    found = value(cell, own, around)
    assert found == (expected if isinstance(found, str) else Decimal(expected))


@pytest.mark.parametrize(
    ("cell", "own", "unit", "expected"),
    [
        ("5", "件", "项", "5"),
        ("5", "件", "千项", "5000"),
        ("5", "件", "dwellings of F", "5"),
        ("2万", "件", "盒子", "20000"),
    ],
)
def test_another_word(cell: str, own: str, unit: str, expected: str) -> None:
    """Another word for what is counted is told, and the number used with its multiplier."""
    quantity = read_number(cell)
    assert isinstance(quantity, Quantity)
    found = converter(indicator(own), quantity.unit, Around(unit))
    assert isinstance(found, Converter)
    assert found.remark is not None
    assert (found.remark.code, found.value(quantity.value)) == ("unit-not-converted", Decimal(expected))


UNITS = [
    "件",
    "万件",
    "元",
    "亿元",
    "美元",
    "EUR million",
    "%",
    "‰",
    "吨",
    "kg",
    "千瓦时",
    "亿千瓦时",
    "人",
    "公顷",
    "分",
]


@given(st.integers(1, 10**9), st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_never_another_quantity(number: int, given_unit: str, own: str) -> None:
    """Of two known units a number is converted exactly or refused: it is never used as it stands."""
    quantity = Quantity(Decimal(number))
    found = converter(indicator(own), quantity.unit, Around(given_unit))
    if isinstance(found, Message):
        assert found.code == "unit-of-other-kind"
        return
    assert found.remark is None
    back = converter(indicator(given_unit), quantity.unit, Around(own))
    assert isinstance(back, Converter)
    assert found.factor * back.factor == 1


def of(measure: str, **fields: Any) -> Plan:
    """A plan with one indicator of a kind."""
    one: dict[str, Any] = {"id": "x", "name": {"en": "Hall"}, "measure": measure, **fields}
    plan = {"id": "p", "title": {"en": "Plan"}, "baseline_year": 2020, "target_year": 2025, "indicators": (one,)}
    return Plan.model_validate(plan)


def test_whether_it_is_done(read: Read) -> None:
    """A word that is no answer is an error of its row alone; the other rows are read."""
    text = "id,year,value\nx,2021,在建\nx,2022,60%\nx,2023,maybe\nx,2024,是\n"
    actuals, problems = read(text, "a.csv", [of("done")])
    assert [(problem.code, problem.place.line) for problem in problems] == [("no-answer", 4)]
    assert actuals is not None
    values = [(one.year, one.value) for one in actuals.observations["p"]]
    assert values == [(2021, 0), (2022, Decimal("0.6")), (2024, 1)]


def test_words_in_a_cell(read: Read) -> None:
    """Words where a number is expected stop no other row; an unreadable number does."""
    plan = of("level", unit="件", target="grow")
    actuals, problems = read("id,year,value\nx,2022,建设中\nx,2023,70\n", "a.csv", [plan])
    assert [problem.code for problem in problems] == ["not-a-number"]
    assert actuals is not None
    assert [one.year for one in actuals.observations["p"]] == [2023]
    assert read("id,year,value\nx,2022,3-5\nx,2023,70\n", "a.csv", [plan])[0] is None


@pytest.mark.parametrize(
    ("measure", "baseline", "target", "value", "asked"),
    [
        ("increase", 87, 10, "95", True),
        ("increase", 87, 10, "12", False),
        ("increase", 5, 100, "8", False),
        ("increase", None, 10, "95", False),
        ("relative_change", 300, -17, "270", True),
        ("relative_change", 300, -17, "-12", False),
    ],
)
def test_a_stock(read: Read, measure: str, baseline: object, target: object, value: str, *, asked: bool) -> None:  # noqa: PLR0913
    """A stock in place of what was added to it is asked for."""
    fields = {} if baseline is None else {"baseline": baseline}
    plan = of(measure, unit="家" if measure == "increase" else "%", target={"at_least": target}, **fields)
    _, problems = read(f"id,year,value\nx,2023,{value}\n", "a.csv", [plan])
    assert [problem.code for problem in problems] == ["stock-reported"] * asked
    _, problems = read(f"id,year,value,basis\nx,2023,{value},level\n", "a.csv", [plan])
    assert "stock-reported" not in {problem.code for problem in problems}


def test_split_number(read: Read) -> None:
    """A number that its own comma has split runs into the column beside it: it is refused where its size says so."""
    fields = {"unit": "patents", "target": {"at_least": 1500}}
    text = "id,year,value,note\nx,2023,1,234\n"
    assert [p.code for p in read(text, "a.csv", [of("level", baseline=900, **fields)])[1]] == ["split-number"]
    small = of("level", unit="patents", baseline=1, target={"at_least": 2})
    assert read(text, "a.csv", [small])[1] == []


@pytest.mark.parametrize(
    ("year_ends", "time", "expected"),
    [
        (None, "2023/24", "fiscal-year"),
        ("03-31", "2023/24", (2024, 12)),
        ("03-31", "2023-24", (2024, 12)),
        ("03-31", "FY2024", (2024, 12)),
        ("03-31", "2024", (2024, 12)),
        ("03-31", "2024-03-31", (2024, 12)),
        ("03-31", "2023-06-30", (2024, 3)),
        (None, "2021-2025", "span-of-years"),
        (None, "2023-12-31", (2023, 12)),
    ],
)
def test_fiscal_years(read: Read, year_ends: str | None, time: str, expected: tuple[int, int] | str) -> None:
    """Years that run over two are those of a plan with `year_ends`, and an error for any other."""
    plan = of("level", unit="件", target="grow", timing="end_of_period")
    plan = Plan.model_validate(
        {**plan.model_dump(exclude_unset=True), **({"year_ends": year_ends} if year_ends else {})}
    )
    actuals, problems = read(f"id,year,value\nx,{time},5\n", "a.csv", [plan])
    if actuals is None:
        assert [problem.code for problem in problems] == [expected]
    else:
        (one,) = actuals.observations["p"]
        assert (one.year, one.month) == expected


def test_spans_below_one_another(read: Read) -> None:
    """Spans in a column of times are no months, wherever the one stands that shows it."""
    plan = of("level", unit="件", target="grow", timing="end_of_period")
    rows = "".join(f"x,{time},5\n" for time in ("2008-12", "2013-17"))
    assert read(f"id,year,value\n{rows}", "a.csv", [plan])[0] is None
    late = "".join(f"x,{year}-11,5\n" for year in range(1930, 2010)) + "x,2011-13,5\n"
    assert read(f"id,year,value\n{late}", "a.csv", [plan])[0] is None
