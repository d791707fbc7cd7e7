"""Several values for one indicator and time."""

from decimal import Decimal

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis
from ipplan.problem import Place
from ipplan.reading.actuals.revisions import read_date, settle


def observation(
    line: int, value: int, published: str = "", basis: Basis | None = None, year: int = 2023
) -> Observation:
    """A value in a line of a file."""
    return Observation("x", year, Decimal(value), Place("a.csv", line), str(value), basis, published=published)


BASES: dict[str, Basis] = {"x": "as_stated"}


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024", (2024,)),
        ("2024年", (2024,)),
        ("2024-03", (2024, 3)),
        ("2024年3月", (2024, 3)),
        ("2024-03-01", (2024, 3, 1)),
        ("2024/3/1", (2024, 3, 1)),
        ("2024年3月1日", (2024, 3, 1)),
        ("20240301", (2024, 3, 1)),
        ("2024-03-01 09:30:00", (2024, 3, 1)),
        ("2024-13", None),
        ("三月", None),
        ("", None),
    ],
)
def test_date(text: str, date: tuple[int, ...] | None) -> None:
    """A date is read as far as it is said."""
    assert read_date(text) == date


def test_equal_values() -> None:
    """Equal values count once, the first of them; a basis left out is the indicator's own."""
    first = observation(2, 5)
    assert settle([first, observation(3, 5), observation(4, 5, basis="as_stated")], BASES) == ((first,), [])


def test_times_and_bases_apart() -> None:
    """Values of other years or another basis are no duplicates."""
    values = (observation(2, 5), observation(3, 6, year=2022), observation(4, 7, basis="annual"))
    assert settle(values, BASES) == (values, [])


def test_published_later() -> None:
    """The last published value counts, the older ones are kept with it, in whatever order they stand."""
    old, new, older = observation(2, 5, "2024-01"), observation(3, 6, "2024-03-01"), observation(4, 4, "2023")
    assert settle([old, new, older], BASES) == ((new._replace(superseded=(old, older)),), [])


@pytest.mark.parametrize(
    ("one", "other"), [("", ""), ("2024-01", ""), ("2024", "2024-03"), ("2024-03", "2024-03"), ("soon", "2024")]
)
def test_nothing_decides(one: str, other: str) -> None:
    """Different values without a later date of publication are an error that names both places and values."""
    settled, problems = settle([observation(2, 5, one), observation(3, 6, other)], BASES)
    assert settled == ()
    assert [(problem.code, problem.place, problem.details) for problem in problems] == [
        (
            "contradicting-values",
            Place("a.csv", 3),
            {"indicator": "x", "year": 2023, "value": "6", "first_value": "5", "first_place": "a.csv:2"},
        )
    ]
