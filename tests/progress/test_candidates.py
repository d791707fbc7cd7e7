"""Candidate targets, worked by hand."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.progress.candidates import Candidates, candidates
from ipplan.progress.figure import Undefined
from ipplan.progress.path import Knot
from tests.support.building import near, observed, plan_of


def found(values: dict[int, Any], end: int = 2030, **fields: Any) -> Candidates:
    """The candidates of one indicator for a year."""
    plan = plan_of(**{"target": {"at_least": 150}, "baseline": 100, **fields})
    return candidates(plan, plan.indicators[0], observed(values), end)


def test_geometric() -> None:
    """100 doubles in five years: the same again is 400, the growth required towards 150 carries 200 to 300."""
    made = found({2020: 100, 2025: 200}, baseline=100, target={"at_least": 150})
    by_rule = {one.rule: one for one in made.candidates}
    assert near(by_rule["same_growth"].value, "400")
    assert near(by_rule["last_five_years"].value, "400")
    assert near(by_rule["old_requirement"].value, "300")
    assert near(by_rule["same_growth"].growth, str(Decimal(2) ** (Decimal(1) / 5) - 1))
    assert made.spans == 1
    assert by_rule["same_growth"].rank == by_rule["old_requirement"].rank == Decimal(0)


def test_linear_and_falling() -> None:
    """A share that fell from 10 to 8 in five years falls to 6; required towards 9 it comes to 7."""
    made = found({2020: 10, 2025: 8}, baseline=10, target={"at_most": 9}, path="linear", unit="%")
    by_rule = {one.rule: one for one in made.candidates}
    assert near(by_rule["same_growth"].value, "6")
    assert near(by_rule["old_requirement"].value, "7")
    assert near(by_rule["old_requirement"].growth, "-0.2")


def test_rank_among_past_spans() -> None:
    """Of two past spans of two years, 100 to 110 and 110 to 144, growth of 10 % a year exceeds the slower one."""
    values: dict[int, Any] = {2019: 100, 2021: 110, 2023: 144}
    made = found(values, end=2025, baseline=None, target={"at_least": 150})
    assert made.spans == 2
    trend = next(one for one in made.candidates if one.rule == "last_five_years")
    assert near(trend.growth, str((Decimal("1.44")) ** (Decimal(1) / 4) - 1))
    assert trend.rank == Decimal("0.5")


def test_history_before_the_plan_counts() -> None:
    """A plan whose years have not begun has its history: growth is that of the last years."""
    values = {2016: 50, 2021: 100, 2026: 200}
    made = found(values, end=2031, baseline=None, target={"at_least": 300}, years=(2026, 2031))
    by_rule = {one.rule: one for one in made.candidates}
    assert near(by_rule["last_five_years"].value, "400")
    assert by_rule["same_growth"].value == Undefined("too_few_years")
    assert by_rule["old_requirement"].value == Undefined("no_baseline")


@pytest.mark.parametrize(
    ("values", "fields", "reason"),
    [
        ({2025: 5}, {"measure": "period_total", "baseline": None}, "not_a_level"),
        ({2025: 5}, {"target": "grow"}, "not_a_level"),
        ({}, {"baseline": None}, "no_data"),
        ({2030: 5}, {}, "no_year_to_go"),
        ({2025: -5}, {}, "not_positive"),
    ],
)
def test_none(values: dict[int, Any], fields: dict[str, Any], reason: str) -> None:
    """Where nothing can be carried on, the reason is said."""
    made = found(values, **fields)
    assert (made.reason, made.candidates) == (reason, ())


def test_a_part_of_a_year_is_no_value() -> None:
    """Only whole years are carried on."""
    plan = plan_of(target={"at_least": 150}, baseline=100)
    made = candidates(plan, plan.indicators[0], observed({2025: 90}, month=6), 2030)
    assert made.last == Knot(Decimal(2020), Decimal(100))


def test_an_undecided_target_requires_nothing() -> None:
    """The growth that a plan requires is told of a decided target alone; the other rules do not ask it."""
    plan = plan_of(target={"at_least": 150}, baseline=100)
    made = candidates(plan, plan.indicators[0], observed({2020: 100, 2025: 200}), 2030, decided=False)
    by_rule = {one.rule: one for one in made.candidates}
    assert by_rule["old_requirement"].value == Undefined("undecided")
    assert near(by_rule["same_growth"].value, "400")
