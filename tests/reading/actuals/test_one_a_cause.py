"""One message a cause."""

from collections.abc import Callable

import pytest

from ipplan.problem import Message, Place, Problem
from ipplan.reading.actuals.one_a_cause import one_a_cause
from ipplan.reading.actuals.read import Actuals

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


@pytest.mark.parametrize(("count", "shown", "more"), [(1, 1, None), (3, 3, None), (4, 1, 3), (500, 1, 499)])
def test_many(count: int, shown: int, more: int | None) -> None:
    """A few of one cause are shown each, many as the first of them with the number of the others."""
    problems = [Message("forecast-cell", found=f"{n} f").at(Place("a.csv", n)) for n in range(1, count + 1)]
    found = one_a_cause(problems)
    assert (len(found), found[0].details.get("more"), found[0].place.line) == (shown, more, 1)


def test_apart() -> None:
    """Other indicators and other files are other causes."""
    problems = [
        Message("error-cell", found=found).at(Place(path, n))
        for n in range(4)
        for path in ("a.csv", "b.csv")
        for found in ("#N/A", "#REF!")
    ]
    assert len(one_a_cause(problems)) == 4


def test_a_unit_once(read: Read) -> None:
    """A unit that does not convert is told once an indicator."""
    rows = "".join(f"patents,{year},3{year},项\n" for year in (2021, 2022))
    _, problems = read(f"indicator,year,value,unit\n{rows}")
    assert [(problem.code, problem.details.get("more")) for problem in problems] == [("unit-not-converted", 1)]
