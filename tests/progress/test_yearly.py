"""A plan year by year, with figures worked by hand."""

from decimal import Decimal

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess_plan
from ipplan.progress.figure import Undefined
from ipplan.progress.yearly import Year, yearly

PLAN = Plan.model_validate(
    {
        "id": "p",
        "title": {"en": "P"},
        "baseline_year": 2020,
        "target_year": 2024,
        "indicators": [
            {"id": "x", "name": {"en": "X"}, "unit": "u", "path": "linear", "baseline": 10, "target": {"at_least": 18}},
            {"id": "y", "name": {"en": "Y"}, "unit": "u", "path": "linear", "target": {"at_least": 18}},
        ],
    }
)


def seen(indicator: str, year: int, value: int) -> Observation:
    """One value of one year."""
    return Observation(indicator, year, Decimal(value), Place("a.csv", 2))


def rows(*observations: Observation, as_of: int | None = None) -> dict[tuple[str, int], Year]:
    """Every row by indicator and year."""
    found = yearly(assess_plan(PLAN, observations, as_of=as_of))
    return {(row.indicator.id, row.year): row for row in found}


def test_each_year_is_judged_as_of_its_end() -> None:
    """10 to 18 in four years are 2 a year: 12, 14, 16 are due; 12 is on track, 13 of 14 lagging at a pace of 0.75."""
    found = rows(seen("x", 2019, 9), seen("x", 2021, 12), seen("x", 2022, 13))
    assert [year for name, year in found if name == "x"] == [2019, 2020, 2021, 2022, 2023, 2024]
    assert [found["x", year].status for year in range(2019, 2025)] == [None, None, "on_track", "lagging", None, None]
    assert [found["x", year].due for year in (2021, 2022, 2023, 2024)] == [12, 14, 16, 18]
    assert found["x", 2022].position == 13
    assert found["x", 2022].pace == Decimal("0.75")
    assert found["x", 2020].position == 10
    read = found["x", 2019].read
    assert read is not None
    assert read.value == 9
    assert isinstance(found["x", 2019].due, Undefined)


def test_a_year_without_a_value_has_none() -> None:
    """An earlier value does not stand for it: no data, but what was due; nothing is judged after the year asked for."""
    found = rows(seen("x", 2021, 12), as_of=2022)
    assert found["x", 2022].status == "no_data"
    assert found["x", 2022].read is None
    assert found["x", 2022].due == 14
    assert found["x", 2023].status is None


def test_without_a_baseline_the_first_actual_is_the_start() -> None:
    """From 12 in 2021 to 18 in 2024 are 2 a year: 14 is due in 2022. Without any value nothing is due."""
    found = rows(seen("y", 2021, 12), seen("y", 2022, 14))
    assert found["y", 2022].due == 14
    assert found["y", 2022].status == "on_track"
    assert isinstance(found["y", 2023].due, Undefined)
    assert [row.status for row in rows().values()] == [None] * 10


def test_the_whole_year_counts_before_a_part_of_it() -> None:
    """The value up to June stands beside that of December."""
    june = seen("x", 2021, 11)._replace(month=6)
    read = rows(june, seen("x", 2021, 12))["x", 2021].read
    assert read is not None
    assert read.value == 12
