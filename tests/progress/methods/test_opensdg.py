"""The method of Open SDG, by hand and at its edges."""

from typing import Any

import pytest

from ipplan.progress.methods.opensdg import leniency, opensdg
from tests.support.building import judge, near

UP = {"baseline": 100, "target": {"at_least": 200}, "years": (2020, 2025)}


def test_the_ratio_by_hand() -> None:
    """100 to 121 in two years is 10 % a year; required are 2^(1/5) - 1 = 14.87 %: 0.6725."""
    found = opensdg(judge({2022: 121}, **UP))
    assert near(found.value, "0.672502", "0.000001")
    assert (found.verdict, found.light) == ("moderate_progress", "amber")


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        (200, "target_achieved"), (149, "substantial_progress"), (130, "moderate_progress"), (101, "limited_progress"),
        (100, "limited_progress"), (99, "deterioration"),
    ],
)  # fmt: skip
def test_verdicts_with_a_target(value: int, verdict: str) -> None:
    """After three years of five; unchanged is limited progress, a fall deterioration."""
    assert opensdg(judge({2023: value}, **UP)).verdict == verdict


def test_less_is_wanted() -> None:
    """100 down to 50: a fall is progress."""
    found = opensdg(judge({2023: 66}, baseline=100, target={"at_most": 50}))
    assert found.verdict == "substantial_progress"
    assert near(found.value, "1.0000", "0.01")


@pytest.mark.parametrize(
    ("value", "verdict"),
    [
        ("101.6", "substantial_progress"), ("101.5", "substantial_progress"), ("101.4", "moderate_progress"),
        ("100.5", "moderate_progress"), ("100.4", "limited_progress"), ("100", "limited_progress"),
        ("99.9", "deterioration"),
    ],
)  # fmt: skip
def test_verdicts_of_a_direction(value: str, verdict: str) -> None:
    """1.5 % and 0.5 % a year."""
    assert opensdg(judge({2021: value}, baseline=100, target="grow")).verdict == verdict


@pytest.mark.parametrize(
    ("first", "limit", "factor"),
    [
        (50, None, "1"), (50, 100, "0.953929"), (80, 100, "0.628705"), (100, 100, "0"), (150, 100, "0.953929"),
        (200, 100, "1"), (250, 100, "1"), (-50, 100, "0.953929"),
    ],
)  # fmt: skip
def test_near_a_natural_limit_the_cuts_are_lower(first: int, limit: int | None, factor: str) -> None:
    """C = 1 - (|x_b|/|limit|)^4.44, mirrored beyond the limit, 1 from twice the limit on."""
    fields: dict[str, Any] = {} if limit is None else {"limit": limit}
    case = judge({2021: first + 1}, baseline=first, target="grow", **fields).case
    assert near(leniency(case), factor, "0.000001")


@pytest.mark.parametrize(
    ("values", "fields", "reason"),
    [
        ({}, UP, "no_data"),
        ({2021: 5}, {"target": {"at_least": 20}}, "no_baseline"),
        ({2021: 5}, {"target": "grow"}, "no_baseline"),
        ({2021: 47}, {"baseline": 47, "target": {"more_than": 47}}, "target_equals_baseline"),
        ({2021: 5}, {"baseline": 10, "target": {"at_most": -2}, "path": "linear"}, "not_positive"),
        ({2021: 5}, {"measure": "period_total", "target": {"at_least": 20}}, "starts_at_zero"),
        ({2021: 5}, {"measure": "period_total", "target": {"at_most": 20}}, "cap"),
    ],
)
def test_grey(values: dict[int, Any], fields: dict[str, Any], reason: str) -> None:
    """Without a rate there is no verdict, and the reason is named."""
    found = opensdg(judge(values, **fields))
    assert (found.verdict, found.light, found.reason) == (None, "grey", reason)


def test_a_direction_without_start_has_no_leniency() -> None:
    """There is nothing to be near to a limit."""
    assert leniency(judge({}, target="grow", limit=100).case) == 1
