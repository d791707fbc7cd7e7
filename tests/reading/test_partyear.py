"""Which parts of a year can be used."""

import pytest

from ipplan.model.plan import Basis, Indicator, Plan
from ipplan.reading.partyear import part_year_flaw
from ipplan.reading.period import Period

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
        ("grants", "as_stated", Period(2020, 1, 6), None),
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
    """Stocks and totals so far have parts of years; flows and growth have not, except before the plan."""
    flaw = part_year_flaw(of(plan, identifier), basis, period, 2020)
    assert (flaw and flaw.code) == code


def test_unknown_timing(plan: Plan) -> None:
    """Where the plan does not say how a level is counted, nothing is guessed."""
    flaw = part_year_flaw(of(plan, "grants", timing=None), "as_stated", JUNE, 2020)
    assert flaw is not None
    assert flaw.code == "part-year-unknown-timing"


def test_increase(plan: Plan) -> None:
    """Additions so far have parts of years, a year's additions have not."""
    additions = of(plan, "patents", measure="increase")
    flaws = [part_year_flaw(additions, basis, HALF, 2020) for basis in ("as_stated", "level", "annual")]
    assert [flaw and flaw.code for flaw in flaws] == [None, None, "part-year-annual"]
