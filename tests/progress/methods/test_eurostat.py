"""The ratio of two growth rates, by hand."""

from decimal import Decimal

import pytest

from ipplan.progress.methods.eurostat import eurostat
from ipplan.progress.methods.verdict import MethodVerdict
from tests.support.building import judge, near

# A target of 8 % a year for two years: 100 to 116.64.
TARGET: dict[str, object] = {"baseline": 100, "target": {"at_least": Decimal("116.64")}, "years": (2020, 2022)}


@pytest.mark.parametrize(
    ("value", "ratio", "verdict", "light"),
    [
        ("107.6", "0.95", "significant", "green"),
        ("107.59", "0.94875", "moderate", "amber"),
        ("104.8", "0.6", "moderate", "amber"),
        ("104.79", "0.59875", "insufficient", "red"),
        ("100", "0", "insufficient", "red"),
        ("99.2", "-0.1", "away", "red"),
    ],
)
def test_classes(value: str, ratio: str, verdict: str, light: str) -> None:
    """After one year of 8 % required, 7.6 % is 0.95 of it, 4.8 % is 0.60, no change is 0."""
    found = eurostat(judge({2021: value}, **TARGET))
    assert near(found.value, ratio)
    assert found[1:] == (verdict, light, None)


def test_a_falling_target() -> None:
    """100 to 81 in two years is -10 % a year: after a year at 95 half is done, at 105 it goes away."""
    falling = {"baseline": 100, "target": {"at_most": 81}, "years": (2020, 2022)}
    half, away = (eurostat(judge({2021: value}, **falling)) for value in (95, 105))
    assert near(half.value, "0.5")
    assert (half.verdict, away.verdict) == ("insufficient", "away")


@pytest.mark.parametrize(
    ("value", "verdict", "light"),
    [
        (101, "significant", "green"),
        (100, "moderate", "amber"),
        (99, "moderately_away", "red"),
        (98, "significantly_away", "red"),
    ],
)
def test_a_direction_to_grow(value: int, verdict: str, light: str) -> None:
    """Without a target the observed rate itself is held against 1 % a year either way."""
    found = eurostat(judge({2021: value}, baseline=100, target="grow"))
    assert near(found.value, (value - 100) / 100, "1e-15")
    assert found[1:] == (verdict, light, None)


def test_a_direction_to_decline() -> None:
    """Where less is wanted, falling by 1 % a year is significant progress; the rate keeps its sign."""
    found = eurostat(judge({2021: 99}, baseline=100, target="decline"))
    assert near(found.value, "-0.01")
    assert found.verdict == "significant"


def test_a_met_target_is_significant_whatever_the_ratio() -> None:
    """A target to hold has no ratio, and counts as significant progress while it is met."""
    held = eurostat(judge({2021: 48}, baseline=47, target={"at_least": 47}, hold=True))
    assert held == MethodVerdict(held.value, "significant", "green")
    assert held.value == "hold_target"
    beyond = eurostat(judge({2021: 130}, baseline=100, target={"at_least": 120}))
    assert (beyond.verdict, near(beyond.value, "8.0781", "0.0001")) == ("significant", True)


@pytest.mark.parametrize(
    ("values", "fields", "reason"),
    [
        ({2021: 47}, {"baseline": 47, "target": {"more_than": 47}}, "target_equals_baseline"),
        ({2021: -5}, {"baseline": 10, "target": {"at_least": 20}, "path": "linear"}, "not_positive"),
        ({2021: 5}, {"measure": "period_total", "target": {"at_least": 20}}, "starts_at_zero"),
        ({2021: 5}, {"measure": "period_total", "target": {"at_most": 20}}, "cap"),
        ({2021: 5}, {"target": {"at_least": 20}}, "no_baseline"),
        ({}, {"baseline": 10, "target": {"at_least": 20}}, "no_data"),
        ({2021: 5}, {"target": "grow"}, "no_baseline"),
    ],
)
def test_grey(values: dict[int, int], fields: dict[str, object], reason: str) -> None:
    """Where a rate is undefined or none is required the method does not judge, and says why."""
    found = eurostat(judge(values, **fields))
    assert found[1:] == (None, "grey", reason)
