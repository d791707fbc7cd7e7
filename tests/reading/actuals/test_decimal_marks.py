"""Tables in every way of writing numbers: the reader gives the values that were written, or refuses; never others."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.reading.actuals.read import Actuals, read_actuals
from ipplan.reading.cells.decimal_mark import MARKS

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


def plan(baseline: object = None, target: object = "grow", unit: str = "patents") -> Plan:
    """A plan with one indicator."""
    indicator: dict[str, Any] = {"id": "x", "name": {"en": "Inventors"}, "unit": unit, "target": target}
    indicator |= {} if baseline is None else {"baseline": baseline}
    fields = {"id": "p", "title": {"en": "Plan"}, "baseline_year": 2020, "target_year": 2025}
    return Plan.model_validate({**fields, "indicators": (indicator,)})


def found(result: tuple[Actuals | None, list[Problem]]) -> list[Decimal] | str:
    """The values that were read, else the first error."""
    actuals, problems = result
    if actuals is None:
        return next(problem.code for problem in problems if problem.severity == "error")
    return [one.value for one in actuals.observations["p"]]


@pytest.mark.parametrize(
    ("text", "baseline", "expected"),
    [
        ('id,2021,2022,other\nx,"5,129","3,915","466,1"\n', None, ["5.129", "3.915"]),
        ('id,2021,2022,other\nx,"5,129","3,915","466,1"\n', 5.129, ["5.129", "3.915"]),
        ('id,2021,2022,other\nx,"5,129","3,915","466,1"\n', 5000, "decimal-mark"),
        ('id,2021,2022\nx,"5,129","3,915"\n', 5.129, ["5.129", "3.915"]),
        ('id,2021,2022\nx,"5,129","3,915"\n', 5000, ["5129", "3915"]),
        ('id,2021,2022\nx,"5,129","3,915"\n', None, "decimal-mark"),
        ('id,2021,2022\nx,"5,129","1,234,567"\n', None, ["5129", "1234567"]),
        ('指标,2021年,2022年\nInventors,"5,129","3,915"\n', None, ["5129", "3915"]),
        ("id;2021;2022\nx;50,125;51,375\n", None, "decimal-mark"),
        ("id;2021;2022\nx;50,125;51,375\n", 50, ["50.125", "51.375"]),
        ("id;2021;2022\nx;50,125;51,375\n", 50000, ["50125", "51375"]),
        ("id;2021;2022\nx;987;1.234\n", 900, ["987", "1234"]),
        ("id;2021;2022\nx;1;1.234\n", 1.1, ["1", "1.234"]),
        ("id;2021;2022\nx;1.234;1.345\n", None, "decimal-mark"),
        ("id;2021;2022\nx;1.234,5;1.345,5\n", None, ["1234.5", "1345.5"]),
        ("id,2021,2022\nx,1.125,1.234\n", None, "decimal-mark"),
        ("id,2021,2022\nx,1.12,1.234\n", None, ["1.12", "1.234"]),
        ("指标,2021年,2022年\nInventors,1.125,1.234\n", None, ["1.125", "1.234"]),
        ("id,2021,2022\nx,987,1.234\n", 900, "decimal-mark"),
        ('id,2021,2022\nx,24.5,"4,1"\n', None, "wrong-grouping"),
        ('id,2021,2022\nx,24,"4,1"\n', 5, ["24", "4.1"]),
        ('id,2021,2022\nx,24,"4,1"\n', 4000, "wrong-grouping"),
        ('id,2021,2022\nx,24,"4,1"\n', None, "wrong-grouping"),
        ('id,2021,2022\nx,"24,2","4,1"\n', None, ["24.2", "4.1"]),
    ],
)
def test_decided(read: Read, text: str, baseline: object, expected: list[str] | str) -> None:
    """What stands beside a number and the size that the plan has decide its mark; where not, it is asked for."""
    result = found(read(text, "a.csv", [plan(baseline)]))
    assert result == (expected if isinstance(expected, str) else [Decimal(value) for value in expected])


@pytest.mark.parametrize(("mark", "expected"), [("point", "3915"), ("comma", "3.915")])
def test_asked_for(read: Read, mark: str, expected: str) -> None:
    """The mark that the user says is the one, whatever the sizes."""
    for baseline in (None, 3.9, 4000):
        assert found(read('id,2022\nx,"3,915"\n', "a.csv", [plan(baseline)], decimal=mark)) == [Decimal(expected)]
    other = {"point": '"466,1"', "comma": "466.1"}[mark]
    assert found(read(f"id,2022\nx,{other}\n", "a.csv", [plan()], decimal=mark)) == "wrong-grouping"


def written(value: Decimal, mark: Literal["point", "comma"], decimals: int, *, grouped: bool) -> str:
    """A number as a program of some country writes it."""
    text = f"{value:,.{decimals}f}" if grouped else f"{value:.{decimals}f}"
    return text if mark == "point" else text.translate(str.maketrans(",.", ".,"))


@settings(max_examples=1500, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_right_or_refused(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """A table made from known values in any layout, mark, grouping and delimiter gives them or is refused."""
    mark = data.draw(st.sampled_from(MARKS))
    delimiter = data.draw(st.sampled_from([",", ";", "\t"]))
    decimals, grouped = data.draw(st.integers(0, 3)), data.draw(st.booleans())
    baseline = data.draw(st.decimals("0.5", "90000", places=1))
    factors = data.draw(st.lists(st.decimals("0.4", "2.5", places=2), min_size=1, max_size=5))
    values = [round(baseline * factor, decimals) for factor in factors]
    years = range(2021, 2021 + len(values))
    cells = [f'"{written(value, mark, decimals, grouped=grouped)}"' for value in values]
    wide = data.draw(st.booleans())
    lines = [["id", *map(str, years)], ["x", *cells]]
    if not wide:
        lines = [["id", "year", "value"], *(["x", str(year), cell] for year, cell in zip(years, cells, strict=True))]
    file = tmp_path_factory.getbasetemp() / "sheet.csv"
    file.write_text("".join(delimiter.join(line) + "\n" for line in lines), encoding="utf-8")
    known = data.draw(st.booleans())
    actuals, problems = read_actuals([str(file)], [plan(float(baseline) if known else None)])
    if actuals is None:
        assert {problem.code for problem in problems} <= {"decimal-mark", "wrong-grouping", "doubtful-size"}
    else:
        assert [one.value for one in actuals.observations["p"]] == values
    told, _ = read_actuals([str(file)], [plan(float(baseline) if known else None)], decimal=mark)
    assert told is not None
    assert [one.value for one in told.observations["p"]] == values
