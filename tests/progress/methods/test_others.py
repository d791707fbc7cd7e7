"""The methods `un`, `sdsn`, `wri`, `barometre` and `pace`, by hand."""

import pytest

from ipplan.progress.methods.barometre import barometre
from ipplan.progress.methods.pace import LIGHT, pace
from ipplan.progress.methods.registry import METHODS
from ipplan.progress.methods.sdsn import sdsn
from ipplan.progress.methods.un import un
from ipplan.progress.methods.wri import used_values, wri
from ipplan.progress.verdict import STATUSES
from tests.support.building import judge, near

LINEAR: dict[str, object] = {"path": "linear", "baseline": 0, "target": {"at_least": 10}}


@pytest.mark.parametrize(
    ("value", "share", "verdict", "light"),
    [
        (110, "1", "on_track", "green"),
        (109, "0.895714285714", "progress", "amber"),
        (101, "0.095714285714", "stagnation", "red"),
        (99, "-0.09476190476", "stagnation", "red"),
    ],
)
def test_un(value: int, share: str, verdict: str, light: str) -> None:
    """100 to 121 in two years: 9 % in the first year leads to 118.81, which is 0.896 of the way."""
    found = un(judge({2021: value}, baseline=100, target={"at_least": 121}, years=(2020, 2022)))
    assert near(found.value, share, "1e-10")
    assert found[1:] == (verdict, light, None)


def test_un_of_a_met_target_and_of_the_target_year() -> None:
    """A target that is met is reached; in its year what was done counts as it is."""
    assert un(judge({2021: 130}, baseline=100, target={"at_least": 121})).verdict == "reached"
    missed = un(judge({2022: 120}, baseline=100, target={"at_least": 121}, years=(2020, 2022)))
    assert near(missed.value, 20 / 21, "1e-15")
    assert missed.verdict == "on_track"
    held = un(judge({2021: 48}, baseline=47, target={"at_least": 47}))
    assert (held.value, held.verdict) == ("hold_target", "reached")


@pytest.mark.parametrize(
    ("value", "target", "verdict"),
    [
        ("102", "grow", "on_track"),
        ("101.9", "grow", "progress"),
        ("100.4", "grow", "stagnation"),
        ("98", "decline", "on_track"),
        ("98", "grow", "stagnation"),
    ],
)
def test_un_of_a_direction(value: str, target: str, verdict: str) -> None:
    """Two per cent a year the wanted way is on track, half a per cent is progress."""
    assert un(judge({2021: value}, baseline=100, target=target)).verdict == verdict


@pytest.mark.parametrize(
    ("value", "ratio", "verdict", "light"),
    [
        (2, "1", "on_track", "green"),
        (1, "0.5", "moderately_improving", "amber"),
        (0, "0", "stagnating", "red"),
        (-1, "-0.5", "decreasing", "red"),
    ],
)
def test_sdsn(value: int, ratio: str, verdict: str, light: str) -> None:
    """Ten in five years is two a year."""
    found = sdsn(judge({2021: value}, **LINEAR))
    assert near(found.value, ratio)
    assert found[1:] == (verdict, light, None)


def test_sdsn_of_a_falling_target_and_of_a_met_one() -> None:
    """Half the fall required is half the step; a target that is met is on track, also one to hold."""
    assert near(sdsn(judge({2021: 9}, baseline=10, target={"at_most": 0}, path="linear")).value, "0.5")
    assert sdsn(judge({2021: 11}, **LINEAR)).verdict == "on_track"
    held = sdsn(judge({2021: 48}, baseline=47, target={"at_least": 47}))
    assert (held.value, held.verdict) == ("hold_target", "on_track")


@pytest.mark.parametrize(
    ("values", "factor", "verdict", "light"),
    [
        ({2023: 6}, "1", "on_track", "green"),
        ({2023: 5}, "1.5", "off_track", "amber"),
        ({2022: 4}, "1", "on_track", "green"),
        ({2023: 4}, "2.25", "well_off_track", "red"),
        ({2023: -3}, "-6.5", "wrong_direction", "red"),
    ],
)
def test_wri(values: dict[int, int], factor: str, verdict: str, light: str) -> None:
    """What is left a year over what was done a year: 5 of 10 after three of five years is 2.5 / 1.667 = 1.5."""
    found = wri(judge(values, **LINEAR))
    assert near(found.value, factor)
    assert found[1:] == (verdict, light, None)


def test_wri_looks_back_five_years() -> None:
    """Values of the years before the baseline count where they lie within five years of the latest."""
    values = {2014: 90, 2016: 70, 2018: 80, 2019: 81, 2021: 82}
    assessed = judge(values, years=(2019, 2025), target={"at_least": 90}, path="linear")
    assert [int(knot.time) for knot in used_values(assessed)] == [2016, 2018, 2019, 2021]
    found = wri(assessed)
    assert near(found.value, (8 / 4) / (12 / 5), "1e-15")
    assert found.verdict == "on_track"


def test_wri_without_change_or_with_a_met_target() -> None:
    """No change has no factor and is the wrong direction; a target that is met is on track."""
    unchanged = wri(judge({2022: 0}, **LINEAR))
    assert (unchanged.value, unchanged.verdict) == ("no_change", "wrong_direction")
    met = wri(judge({2022: 12}, **LINEAR))
    assert (met.value, met.verdict) == ("target_met", "on_track")


@pytest.mark.parametrize(("value", "share"), [(-53, 0), (0, 0), (4, "0.4"), (10, 1), (14, 1)])
def test_barometre_is_cut(value: int, share: float | str) -> None:
    """Below the start it is 0, beyond the target 1; there are neither classes nor lights."""
    found = barometre(judge({2022: value}, **LINEAR))
    assert near(found.value, share)
    assert found[1:] == (None, None, None)


@pytest.mark.parametrize(("value", "share"), [(48, 1), (47, 1), (46, 0)])
def test_barometre_of_a_start_that_meets_the_target(value: int, share: int) -> None:
    """All or nothing."""
    assert barometre(judge({2022: value}, baseline=47, target={"at_least": 47})).value == share


@pytest.mark.parametrize("method", ["un", "sdsn", "wri", "barometre"])
@pytest.mark.parametrize(
    ("values", "fields", "reason"),
    [
        (
            {},
            {"baseline": 10, "target": {"at_least": 20}},
            dict.fromkeys(("un", "sdsn", "wri", "barometre"), "no_data"),
        ),
        (
            {2021: 5},
            {"target": {"at_least": 20}},
            {"un": "no_baseline", "sdsn": "no_baseline", "wri": "too_few_years", "barometre": "no_baseline"},
        ),
        (
            {2021: 5},
            {"measure": "average_growth", "target": {"at_least": 6}},
            {"sdsn": "growth_target", "wri": "growth_target", "barometre": "growth_target"},
        ),
        ({2021: 5}, {"measure": "period_total", "target": {"at_least": 20}}, {"un": "starts_at_zero"}),
        (
            {2021: 5},
            {"measure": "period_total", "target": {"at_most": 20}},
            {"un": "cap", "sdsn": "cap", "wri": "cap"},
        ),
        (
            {2021: 47},
            {"baseline": 47, "target": {"more_than": 47}},
            {"un": "target_equals_baseline", "sdsn": "target_equals_baseline", "barometre": "target_equals_baseline"},
        ),
        (
            {2021: 50},
            {"baseline": 47, "target": "grow"},
            {"sdsn": "direction_only", "wri": "direction_only", "barometre": "direction_only"},
        ),
        ({2025: 15}, {"baseline": 10, "target": {"at_least": 20}}, {"wri": "target_year_passed"}),
    ],
)
def test_grey(method: str, values: dict[int, int], fields: dict[str, object], reason: dict[str, str]) -> None:
    """Where a method does not judge it says why; the one without lights has none to show."""
    if method in reason:
        light = None if method == "barometre" else "grey"
        assert METHODS[method](judge(values, **fields))[1:] == (None, light, reason[method])


def test_pace_is_the_status() -> None:
    """The default method's figure is the pace, its verdict the status, every status has a light."""
    assert set(LIGHT) == set(STATUSES)
    found = pace(judge({2023: 26}, baseline=20, target={"at_least": 30}))
    assert near(found.value, "1.0784", "0.0001")
    assert found[1:] == ("ahead", "green", None)
    held = pace(judge({2023: 46}, baseline=47, target={"at_least": 47}))
    assert held == ("hold_target", "reversing", "red", "hold_target")
    beyond = pace(judge({2023: 5}, target={"at_least": 4}))
    assert beyond[1:] == ("achieved", "green", "start_meets_target")


def test_history_changes_no_pace() -> None:
    """Values before the baseline year move neither the pace nor the completion."""
    plan: dict[str, object] = {"baseline": 20, "target": {"at_least": 30}}
    with_history = judge({2017: 5, 2018: 50, 2023: 26}, **plan)
    without = judge({2023: 26}, **plan)
    assert with_history.figures == without.figures
    assert pace(with_history) == pace(without)
    assert barometre(with_history) == barometre(without)


@pytest.mark.parametrize(
    ("value", "target", "unit", "verdict"),
    [
        ("99.2", {"at_least": 100}, "%", "reached"),
        ("98.9", {"at_least": 100}, "%", "on_track"),
        ("99.2", {"at_least": 100}, "件", "on_track"),
        ("99.2", {"at_least": 101}, "%", "on_track"),
        ("1", {"at_most": 0}, "％", "reached"),
    ],
)
def test_within_a_point_of_all_or_nothing_is_reached(
    value: str, target: dict[str, int], unit: str, verdict: str
) -> None:
    """The rule of the UN for targets of 0 % and 100 %."""
    fields = {"baseline": 50, "target": target, "unit": unit, "path": "linear"}
    assert METHODS["un"](judge({2024: value}, **fields)).verdict == verdict
