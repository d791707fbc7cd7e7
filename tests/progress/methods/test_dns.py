"""The weather symbols, by hand."""

from decimal import Decimal

import pytest

from ipplan.progress.methods.dns import dns, used_values
from ipplan.progress.methods.verdict import MethodVerdict
from tests.support.building import Given, judge, near, observed

YEARS = (2018, 2030)


def rising(last: Given, **fields: object) -> MethodVerdict:
    """Six values from 0 in 2018 to `last` in 2023."""
    middle = {2018: 0, 2019: 1, 2020: 2, 2021: 3, 2022: 4}
    plan: dict[str, object] = {"years": YEARS, "path": "linear", "baseline": 0, **fields}
    return dns(judge({**middle, 2023: last}, as_of=2023, **plan))


@pytest.mark.parametrize(
    ("target", "miss", "verdict", "light"),
    [
        (12, "0", "sun", "green"),
        ("12.35", "0.0476190476190476", "sun", "green"),
        ("12.36842105263157894737", "0.05", "sun_cloud", "green"),
        ("13.75", "0.2", "sun_cloud", "green"),
        (14, "0.2222222222222222", "cloud", "amber"),
    ],
)
def test_a_rising_target(target: Given, miss: str, verdict: str, light: str) -> None:
    """From 5 in 2023 one a year leads to 12 in 2030: the miss is what is lacking then over what is lacking now."""
    found = rising(5, target={"at_least": Decimal(target)})
    assert near(found.value, miss, "1e-12")
    assert found[1:] == (verdict, light, None)


def test_a_falling_target() -> None:
    """From 20 in 2018 to 15 in 2023 leads to 8 in 2030: a target of 5 is missed by 3 of the 10 still to go."""
    values = {2018: 20, 2019: 19, 2020: 18, 2021: 17, 2022: 16, 2023: 15}
    found = dns(judge(values, years=YEARS, baseline=20, target={"at_most": 5}))
    assert near(found.value, "0.3")
    assert found.verdict == "cloud"


def test_no_change_and_the_wrong_way_are_thunder() -> None:
    """Where the first and the last of the six values are equal, or worse, it thunders."""
    for last in (0, -1):
        found = rising(last, target={"at_least": 12})
        assert found[1:] == ("thunder", "red", None)


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ({2020: 50, 2021: 51, 2022: 52, 2023: 53}, "sun"),
        ({2020: 50, 2021: 52, 2022: 54, 2023: 50}, "sun"),
        ({2020: 56, 2021: 55, 2022: 54, 2023: 53}, "sun_cloud"),
    ],
)
def test_a_target_that_is_met(values: dict[int, int], verdict: str) -> None:
    """A target of 50 that is met shines while the trend does not go the wrong way."""
    found = dns(judge(values, target={"at_least": 50}))
    assert (found.value, *found[1:]) == ("target_met", verdict, "green", None)


@pytest.mark.parametrize(
    ("values", "verdict", "light"),
    [
        ({2020: 47, 2021: 48, 2022: 48, 2023: 47}, "sun", "green"),
        ({2020: 50, 2021: 49, 2022: 48, 2023: 47}, "sun_cloud", "green"),
        ({2018: 40, 2020: 47, 2021: 48, 2022: 44, 2023: 46}, "cloud", "amber"),
        ({2020: 47, 2021: 46, 2022: 45, 2023: 44}, "thunder", "red"),
    ],
)
def test_a_target_to_hold(values: dict[int, int], verdict: str, light: str) -> None:
    """To be held at 47: met or not, and the trend of the values there are, history included."""
    found = dns(judge(values, baseline=values[2020], target={"at_least": 47}, hold=True))
    assert found[1:] == (verdict, light, None)


@pytest.mark.parametrize(
    ("values", "verdict", "light"),
    [
        ((10, 11, 12, 13), "sun", "green"),
        ((10, 12, 14, 13), "sun_cloud", "green"),
        ((10, 8, 6, 7), "cloud", "amber"),
        ((10, 9, 8, 7), "thunder", "red"),
        ((10, 10, 10, 10), "thunder", "red"),
    ],
)
def test_a_direction(values: tuple[int, ...], verdict: str, light: str) -> None:
    """For a direction the mean change and the last change decide, and the figure is the mean change."""
    found = dns(judge(dict(zip(range(2020, 2024), values, strict=True)), target="grow"))
    assert near(found.value, (values[-1] - values[0]) / 3, "1e-12")
    assert found[1:] == (verdict, light, None)


def test_only_the_last_six_values_count() -> None:
    """Of eight values with gaps the last six are used, those before the baseline year among them."""
    values = {2009: 99, 2010: 99, 2011: 1, 2013: 2, 2015: 3, 2017: 4, 2019: 5, 2021: 6}
    assessed = judge(values, years=(2019, 2030), target={"at_least": 50}, path="linear")
    assert [int(knot.time) for knot in used_values(assessed)] == [2011, 2013, 2015, 2017, 2019, 2021]
    found = dns(assessed)
    assert near(found.value, (50 - (6 + 9 * 0.5)) / 44, "1e-12")


def test_values_after_the_year_judged_are_not_used() -> None:
    """A value after the year asked for changes nothing."""
    values = {2020: 1, 2021: 2, 2022: 3, 2023: 4}
    plan: dict[str, object] = {"target": {"at_least": 10}, "path": "linear", "as_of": 2023}
    assert dns(judge({**values, 2024: 99}, **plan)) == dns(judge(values, **plan))


def test_of_a_year_the_latest_value_stands() -> None:
    """Months of one year are one value."""
    months = [observed({2023: 4})[0]._replace(month=month) for month in (3, 6, 9)]
    years = observed({2020: 1, 2021: 2, 2022: 3})
    assessed = judge([*years, *months], target={"at_least": 10}, path="linear")
    assert [str(knot.time) for knot in used_values(assessed)] == ["2020", "2021", "2022", "2022.75"]


def test_a_mean_growth_is_judged_on_its_index() -> None:
    """A growth of 6 % a year is the index 1.338; 4 % a year so far leads linearly to 1.208."""
    found = dns(judge({2021: 4, 2022: 4, 2023: 4}, measure="average_growth", target={"at_least": 6}))
    now, target = 1.04**3, 1.06**5
    assert near(found.value, (target - now - 2 * (now - 1) / 3) / (target - now), "1e-12")


@pytest.mark.parametrize(
    ("values", "fields", "reason"),
    [
        ({2021: 1, 2022: 2}, {"baseline": 0, "target": {"at_least": 9}, "path": "linear"}, "too_few_years"),
        ({}, {"baseline": 1, "target": {"at_least": 9}}, "no_data"),
        ({2021: 1, 2022: 2, 2023: 3}, {"measure": "period_total", "target": {"at_most": 9}}, "cap"),
        (
            {2020: 6, 2021: 7, 2022: 8, 2023: 9},
            {"target": {"more_than": 9}, "path": "linear"},
            "no_way_left",
        ),
        (
            {2021: 6, 2022: 7, 2023: 8, 2024: 9, 2025: 9},
            {"target": {"at_least": 10}, "years": (2020, 2025)},
            None,
        ),
    ],
)
def test_grey(values: dict[int, int], fields: dict[str, object], reason: str | None) -> None:
    """Four values at least, and a way left to measure by; in the target year what is missing is all missed."""
    found = dns(judge(values, **fields))
    if reason is None:
        assert (near(found.value, 1), found.verdict) == (True, "cloud")
    else:
        assert found[1:] == (None, "grey", reason)


def test_a_mean_growth_from_nowhere_is_grey() -> None:
    """Without the amount of the baseline year a mean growth reported as amounts has no position."""
    amounts = observed({2021: 10, 2022: 11}, basis="level")
    found = dns(judge(amounts, measure="average_growth", target={"at_least": 6}))
    assert found[1:] == (None, "grey", "no_baseline")


@pytest.mark.parametrize(
    ("years", "enough"),
    [
        ((2018, 2019, 2020, 2021), True),
        ((2015, 2018, 2019, 2020, 2021), True),
        ((2017, 2019, 2020, 2021), False),
        ((2015, 2016, 2017, 2018, 2021), False),
        ((2009, 2011, 2013, 2015, 2017, 2019), True),
        ((2019, 2020, 2021), False),
    ],
)
def test_four_consecutive_values_are_the_minimum(years: tuple[int, ...], enough: bool) -> None:  # noqa: FBT001
    """Gaps only before them; six values may have gaps, as those of surveys every other year do."""
    values = {year: 10 + n for n, year in enumerate(years)}
    found = dns(judge(values, years=(2008, 2030), target={"at_least": 99}, path="linear"))
    assert (found.reason != "too_few_years") is enough


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ((0, 10, 5, 6), "sun"),
        ((0, -1, 5, 6), "sun"),
        ((0, 5, -1, 1), "sun"),
        ((0, 1, 9, 2, 3, 4), "sun"),
        ((0, 9, 9, 9, 5, 4), "sun_cloud"),
        ((5, 0, 0, 4), "cloud"),
    ],
)
def test_a_direction_goes_by_the_ends(values: tuple[int, ...], verdict: str) -> None:
    """First against last, and the last against the one before it; what lies between counts for nothing."""
    given = {2024 - len(values) + place: value for place, value in enumerate(values)}
    assert dns(judge(given, baseline=given.get(2020, 0), path="linear", target="grow")).verdict == verdict


def test_the_trend_of_a_met_target_goes_by_the_ends() -> None:
    """From 50 over 60 and 55 to 49: it fell, whatever was in between; one to hold says what it is."""
    values = {2020: 50, 2021: 60, 2022: 55, 2023: 49}
    found = dns(judge(values, baseline=50, target={"at_least": 45}))
    assert (found.verdict, found.value) == ("sun_cloud", "target_met")
    held = dns(judge(values, baseline=50, target={"at_least": 50}, hold=True))
    assert (held.verdict, held.value) == ("thunder", "hold_target")


def test_two_values_three_years_apart_are_no_four() -> None:
    """A start in 2020 and a value of 2023 are two."""
    assert dns(judge({2023: 5}, baseline=0, path="linear", target={"at_least": 10})).reason == "too_few_years"
