"""Milestones, yearly values and revised targets."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from ipplan.model.plan import Indicator, Plan, Target


def indicator(**fields: Any) -> Indicator:
    """Build an indicator with these fields and, unless they say another, a target of at least 30."""
    given = {"id": "x", "name": {"en": "X"}, "unit": "件", "target": {"at_least": 30}, **fields}
    return Indicator.model_validate(given)


def test_milestone_with_the_targets_bound() -> None:
    """A plain milestone has the kind of bound and the tolerance of the target."""
    found = indicator(target={"at_most": 30, "tolerance": "10%"}, milestones={2023: 40}).milestones[2023]
    promised = found.bound(Target.model_validate({"at_most": 30, "tolerance": "10%"}))
    assert (promised.kind, promised.numbers, found.number) == ("at_most", (Decimal(40),), Decimal(40))
    assert promised.tolerance is not None


def test_milestone_with_its_own_bound() -> None:
    """A milestone that says its own bound keeps it."""
    found = indicator(milestones={2023: {"between": [20, 25], "source": {"page": 3}}}).milestones[2023]
    promised = found.bound(Target.model_validate({"at_least": 30, "tolerance": 1}))
    assert (promised.kind, promised.numbers, promised.tolerance, found.number) == (
        "between",
        (Decimal(20), Decimal(25)),
        None,
        Decimal(20),
    )


@pytest.mark.parametrize("given", [{}, {"value": 1, "at_least": 1}, {"at_least": 1, "at_most": 2}])
def test_milestone_of_one_number(given: object) -> None:
    """A milestone has one value or one bound."""
    with pytest.raises(ValidationError) as caught:
        indicator(milestones={2023: given})
    assert caught.value.errors()[0]["type"] == "one_milestone"


REVISED = [
    {"date": "2022-06-30", "target": {"at_least": 28}},
    {"date": "2024-01-01", "target": {"at_least": 26}},
]


@pytest.mark.parametrize(("year", "expected"), [(2021, 30), (2022, 28), (2023, 28), (2024, 26), (None, 26)])
def test_in_force(year: int | None, expected: int) -> None:
    """The target in force at the end of a year is the last that was decided by then."""
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
    given = indicator(revisions=REVISED)
    found = Plan.model_validate({**head, "indicators": [given.model_dump(exclude_unset=True)]}).in_force(given, year)
    assert found.target.numbers == (Decimal(expected),)


def test_in_force_in_fiscal_years() -> None:
    """The fiscal year 2022 that ends in March knows nothing of a decision in June."""
    given = indicator(revisions=REVISED)
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025, "year_ends": "03-31"}
    fiscal = Plan.model_validate({**head, "indicators": [given.model_dump(exclude_unset=True)]})
    assert [fiscal.in_force(given, year).target.numbers[0] for year in (2022, 2023)] == [30, 28]


@pytest.mark.parametrize("given", ["2023-02-30", "2023", "June 2023", "1850-01-01"])
def test_no_date(given: str) -> None:
    """A decision has a day that exists."""
    with pytest.raises(ValidationError) as caught:
        indicator(revisions=[{"date": given, "target": {"at_least": 28}}])
    assert caught.value.errors()[0]["type"] == "date_form"
