"""What all published methods share: when they do not judge, and what was lost."""

from typing import Any

import pytest

from ipplan.progress.methods.barometre import barometre
from ipplan.progress.methods.eurostat import eurostat
from ipplan.progress.methods.lookback import values_up_to_now
from ipplan.progress.methods.opensdg import leniency, opensdg
from ipplan.progress.methods.pace import pace
from ipplan.progress.methods.registry import METHODS
from ipplan.progress.methods.sdsn import sdsn
from ipplan.progress.methods.un import un
from ipplan.progress.methods.wri import wri
from ipplan.progress.path import Knot
from tests.support.building import judge, near, those

LINE: dict[str, Any] = {"baseline": 0, "target": {"at_least": 10}, "path": "linear"}
JUDGING = [name for name in METHODS if name not in {"pace", "barometre"}]
DIGITS = 20


@pytest.mark.parametrize("method", JUDGING)
def test_beyond_a_band_no_method_judges(method: str) -> None:
    """None has a word for what has gone too far."""
    values: dict[int, Any] = {2018: 0, 2019: 0, 2020: 1, 2021: 2, 2022: 3, 2023: "3.4"}
    found = METHODS[method](judge(values, target={"between": [2, 3]}, path="linear"))
    assert those(found.verdict, found.light, found.reason) == (None, "grey", "overshot")


@pytest.mark.parametrize("method", ["eurostat", "opensdg", "un", "sdsn", "wri"])
def test_a_cap_is_judged_in_its_year_alone(method: str) -> None:
    """At 15 of at most 20 nothing is said on the way; in the target year it is kept."""
    cap = {"measure": "relative_change", "target": {"at_most": 20}}
    assert METHODS[method](judge({2023: 15}, **cap)).reason == "cap"
    assert METHODS[method](judge({2025: 15}, **cap)).light == "green"


def test_a_figure_stands_without_a_verdict() -> None:
    """3 % after three years of at most 10 % in five: 1.03^(1/3) - 1 = 0.99 % a year of 1.92 %."""
    found = eurostat(judge({2023: 3}, measure="relative_change", target={"at_most": 10}))
    assert near(found.value, "0.51444", "0.0001")
    assert those(found.verdict, found.reason) == (None, "cap")


def test_the_reason_of_the_pace_is_that_of_the_verdict() -> None:
    """Due later than the plan ends: there is a pace, and the reason why it is not the last word."""
    late = {"baseline": 10, "target": {"at_least": {"value": 20, "year": 2035}}, "path": "linear"}
    assert pace(judge({2025: 14}, as_of=2025, **late)).reason == "not_due"


@pytest.mark.parametrize("method", JUDGING)
def test_figures_are_settled(method: str) -> None:
    """No figure has more than twenty digits, so that what rounding leaves behind reaches no difference."""
    values = {2018: 21, 2019: 22, 2020: 23, 2021: 24, 2022: 26, 2023: 29}
    value = METHODS[method](judge(values, target={"at_least": 37})).value
    assert not isinstance(value, str)
    assert len(value.as_tuple().digits) <= DIGITS


@pytest.mark.parametrize(
    ("values", "fields", "value"),
    [
        ({}, {"baseline": 12, "target": {"at_least": 10}}, "hold_target"),
        ({2021: 9}, {"baseline": 9, "target": {"at_least": 8}, "every_year": True}, "every_year"),
        ({2021: 9, 2023: 11}, {"target": {"at_least": 10}, "hold": True}, 1),
        ({2021: 9, 2023: "9.5"}, {"target": {"at_least": 10}, "hold": True}, 0),
        ({2023: 15}, {"measure": "period_total", "target": {"at_most": 20}}, 1),
        ({2023: 25}, {"measure": "period_total", "target": {"at_most": 20}}, 0),
    ],
)
def test_barometre_of_what_is_to_be_kept(values: dict[int, Any], fields: dict[str, Any], value: object) -> None:
    """All or nothing for a bound to hold and for a cap; nothing at all without data or for every year."""
    assert barometre(judge(values, **fields)).value == value


def test_only_a_share_of_all_or_nothing_is_nearly_reached() -> None:
    """49.5 of 50 % is a half missed, 99.5 of 100 % is rounding."""
    fields = {"baseline": 40, "path": "linear", "unit": "%"}
    assert un(judge({2021: "49.5"}, target={"at_least": 50}, **fields)).verdict == "on_track"
    assert un(judge({2021: "99.5"}, target={"at_least": 100}, **fields)).verdict == "reached"
    assert un(judge({2022: "41.5"}, target={"at_least": 42}, **fields)).verdict != "reached"


@pytest.mark.parametrize(
    ("value", "verdict"),
    [("90.9", "substantial_progress"), ("90.27", "moderate_progress"), ("90.1", "limited_progress")],
)
def test_near_its_limit_less_growth_is_enough(value: str, verdict: str) -> None:
    """At 90 of 100, C = 1 - 0.9^4.44 = 0.3736: 0.56 % a year are substantial and 0.187 % moderate."""
    fields = {"baseline": 90, "target": "grow", "limit": 100, "path": "linear", "unit": "%"}
    assert opensdg(judge({2021: value}, **fields)).verdict == verdict


def test_a_limit_below_zero_is_near_from_below_too() -> None:
    """-50 of a limit of -100 is half way: C = 1 - 0.5^4.44 = 0.95393."""
    case = judge({2021: -49}, baseline=-50, target="grow", limit=-100, path="linear").case
    assert near(leniency(case), 1 - 0.5**4.44, "1e-9")


def test_opensdg_needs_a_target_above_zero() -> None:
    """No rate leads to 0; to 1 one does: from 20 to 12 in three years is (12/20)^(1/3) - 1 of (1/20)^(1/5) - 1."""
    fields = {"baseline": 20, "path": "linear"}
    assert opensdg(judge({2023: 12}, target={"at_most": 0}, **fields)).value == "not_positive"
    ratio = ((12 / 20) ** (1 / 3) - 1) / ((1 / 20) ** (1 / 5) - 1)
    assert near(opensdg(judge({2023: 12}, target={"at_most": 1}, **fields)).value, ratio, "1e-12")


def test_wri_says_what_was_lost_and_goes_by_the_ends() -> None:
    """A target that was met at the start has no factor; a dip in between changes none."""
    assert wri(judge({2023: 46}, baseline=47, target={"at_least": 47})).value == "target_lost"
    assert wri(judge({2021: -1, 2023: 7}, **LINE)).verdict == "on_track"
    assert sdsn(judge({2021: -1, 2023: 7}, **LINE)).verdict == "on_track"


def test_a_total_is_looked_back_on_from_its_start() -> None:
    """What was before the plan, or in its baseline year, belongs to no total of the plan."""
    values = {2018: 50, 2020: 7, 2021: 2, 2022: 4}
    found = values_up_to_now(judge(values, measure="period_total", target={"at_least": 10}))
    assert found == [Knot(*pair) for pair in ((2020, 0), (2021, 2), (2022, 4))]  # type: ignore[arg-type]
    index = values_up_to_now(judge({2021: 2}, measure="relative_change", target={"at_least": 10}))
    assert [str(knot.value) for knot in index] == ["1", "1.02"]
