"""Compound rates, equal steps and the share of the way that is done."""

from decimal import Decimal

import pytest

from ipplan.progress.growth import cagr, completion, step
from tests.support.building import near


def rate(first: str, last: str, years: str = "5") -> object:
    """The growth rate between two numbers that are written as text."""
    return cagr(Decimal(first), Decimal(last), Decimal(years))


@pytest.mark.parametrize(
    ("first", "last", "per_cent"),
    [
        ("20", "30", "8.447"),
        ("3100", "5000", "10.033"),
        ("2949", "4000", "6.286"),
        ("266259", "350000", "5.622"),
        ("47", "47", "0"),
    ],
)
def test_the_growth_that_the_two_plans_ask_for(first: str, last: str, per_cent: str) -> None:
    """The design's hand-worked rates over five years, to the third decimal of a per cent."""
    found = cagr(Decimal(first), Decimal(last), Decimal(5))
    assert isinstance(found, Decimal)
    assert near(found * 100, per_cent, "0.0005")


def test_a_falling_value_has_a_negative_rate() -> None:
    """From 100 to 47 in one year is -53 %, and it is not shown as 0."""
    assert rate("100", "47", "1") == Decimal("-0.53")


def test_part_years_count() -> None:
    """10 % in half a year is 21 % a year."""
    assert near(cagr(Decimal(100), Decimal(110), Decimal("0.5")), "0.21", "1e-18")


def test_the_smallest_positive_numbers_have_a_rate() -> None:
    """A number just above zero is positive."""
    assert near(cagr(Decimal("1e-90"), Decimal("4e-90"), Decimal(2)), 1, "1e-18")


def test_a_step_is_the_same_every_year() -> None:
    """20 to 30 in five years is 2 a year, 30 to 20 is -2, and 9.85 to 10 is 0.03 without noise."""
    assert step(Decimal(20), Decimal(30), Decimal(5)) == 2
    assert step(Decimal(30), Decimal(20), Decimal(5)) == -2
    assert step(Decimal("9.85"), Decimal(10), Decimal(5)) == Decimal("0.03")


@pytest.mark.parametrize(("now", "share"), [("20", "0"), ("26", "0.6"), ("30", "1"), ("35", "1.5"), ("14.7", "-0.53")])
def test_completion_is_never_clipped(now: str, share: str) -> None:
    """The share of the way from 20 to 30 is above 1 beyond the target and below 0 behind the start."""
    assert completion(Decimal(20), Decimal(now), Decimal(30)) == Decimal(share)


def test_completion_of_a_falling_target() -> None:
    """From 30 down to 20, 24 is 60 % of the way, and a rise counts against it."""
    assert completion(Decimal(30), Decimal(24), Decimal(20)) == Decimal("0.6")
    assert completion(Decimal(30), Decimal(33), Decimal(20)) == Decimal("-0.3")
