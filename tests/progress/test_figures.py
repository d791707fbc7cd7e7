"""Every figure of an indicator, by hand, and the reason of each that has no value."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from ipplan.progress.figure import Undefined
from ipplan.progress.figures import Figures, due
from tests.support.building import Given, judge, near, observed, those

UP = {"baseline": 20, "target": {"at_least": 30}}
RATES = ("required_cagr", "observed_cagr", "remaining_cagr")
STEPS = ("required_step", "observed_step", "remaining_step")
FROM_THE_PATH = ("expected", "deviation", "earned_years", "pace", "years_ahead")


def of(values: Mapping[int, Given], **fields: Any) -> Figures:
    """The figures of an indicator by these values."""
    return judge(values, **fields).figures


def reasons(figures: Figures) -> dict[str, str]:
    """The reason of each figure that has no value."""
    return {name: str(figure) for name, figure in figures._asdict().items() if isinstance(figure, Undefined)}


def assert_near(figures: Figures, wanted: Mapping[str, str | float], tolerance: str = "0.0001") -> None:
    """Each figure is the one wanted, to within the tolerance."""
    found = figures._asdict()
    assert {name: found[name] for name, value in wanted.items() if not near(found[name], value, tolerance)} == {}


def test_the_example_of_the_design() -> None:
    """20 → 30 in five years, 26 after three: every figure of the design's JSON."""
    figures = of({2023: 26}, **UP)
    wanted = {
        "gap": 4, "completion": 0.6, "time_elapsed": 0.6, "expected": 25.5085, "deviation": 0.4915,
        "required_cagr": 0.08447, "observed_cagr": 0.09139, "remaining_cagr": 0.07417,
        "required_step": 2, "observed_step": 2, "remaining_step": 2,
        "earned_years": 3.2353, "pace": 1.0784, "years_ahead": 0.2353,
    }  # fmt: skip
    assert_near(figures, wanted, "0.00005")
    assert set(wanted) == set(Figures._fields)


def test_the_example_of_the_statistics_bureau() -> None:
    """+1.51, -2.20 and -4.18 % against -17 % in five years: -4.87 % so far and 1.34 of 5 years earned, 26.8 %."""
    rows = observed({2021: "1.51", 2022: "-2.20", 2023: "-4.18"}, basis="annual")
    found = judge(rows, measure="relative_change", target={"at_most": -17})
    assert near(found.case.now_shown, "-4.87", "0.005")
    wanted = {"observed_cagr": "-0.0165", "required_cagr": "-0.0366", "remaining_cagr": "-0.0659"}
    assert_near(found.figures, wanted, "0.00005")
    assert_near(found.figures, {"earned_years": "1.34"}, "0.005")
    assert isinstance(found.figures.earned_years, Decimal)
    assert near(found.figures.earned_years / 5, "0.268", "0.0005")


def test_a_linear_path() -> None:
    """9.85 → 10 in five years: 9.94 after three is on the path, and no noise is left."""
    figures = of({2023: "9.94"}, baseline=9.85, target={"at_least": 10}, path="linear")
    assert those(figures.expected, figures.deviation) == (Decimal("9.94"), 0)
    assert those(figures.earned_years, figures.pace, figures.years_ahead) == (3, 1, 0)
    assert (figures.gap, figures.required_step) == (Decimal("0.06"), Decimal("0.03"))


def test_gaps_are_subtracted_as_decimals() -> None:
    """10 - 9.999999 is 0.000001 and nothing else, and 10 - 9.85 is 0.15."""
    assert of({2023: "9.999999"}, baseline=5, target={"at_least": 10}).gap == Decimal("0.000001")
    assert of({2023: "9.85"}, baseline=5, target={"at_least": 10}).gap == Decimal("0.15")


def test_beyond_the_target_the_gap_is_negative() -> None:
    """31 of at least 30 is a gap of -1, and the completion is not clipped."""
    figures = of({2023: 31}, **UP)
    assert those(figures.gap, figures.completion) == (-1, Decimal("1.1"))


def test_where_less_is_wanted() -> None:
    """30 → 20, 26 after three years: the gap is 6, completion 40 %, and being above the path is behind it."""
    figures = of({2023: 26}, baseline=30, target={"at_most": 20}, path="linear")
    wanted = {
        "gap": 6, "completion": 0.4, "expected": 24, "deviation": -2, "required_step": -2, "observed_step": -1.3333,
        "remaining_step": -3, "earned_years": 2, "pace": 0.6667, "years_ahead": -1,
    }  # fmt: skip
    assert_near(figures, wanted)


def test_a_fall_against_a_rising_target_is_negative() -> None:
    """100 → 200 that stands at 47 is -53 %, not 0: of the way and of the growth."""
    figures = of({2021: 47}, baseline=100, target={"at_least": 200}, path="linear")
    assert figures.completion == Decimal("-0.53")
    assert figures.observed_cagr == Decimal("-0.53")
    assert (figures.earned_years, figures.pace) == (Decimal("-2.65"), Decimal("-2.65"))


def test_a_value_back_at_the_start_is_no_progress_but_moves_on() -> None:
    """At the start's value completion, pace and earned years are 0, and a year later they are not stuck there."""
    at_start, later = (of({2021: 20, **more}, **UP) for more in ({}, {2022: 24}))
    assert those(at_start.completion, at_start.pace, at_start.earned_years) == (0, 0, 0)
    assert_near(later, {"completion": 0.4, "pace": 1.1241})


def test_half_years() -> None:
    """A value through June of the fifth year stands at e = 4.5, r = 0.5."""
    figures = judge(observed({2025: 29}, month=6), path="linear", **UP).figures
    assert_near(figures, {"time_elapsed": 0.9, "expected": 29, "pace": 1, "observed_step": 2, "remaining_step": 2})


@pytest.mark.parametrize(
    ("year", "value", "expected", "earned"), [(2022, 25, 24, "2.5"), (2023, 27, 26, "3.5"), (2024, 29, 28, "4.5")]
)
def test_milestones_bend_what_is_expected(year: int, value: int, expected: int, earned: str) -> None:
    """20, 22 in 2021, 30 in 2025: expected and earned run piece by piece, completion and required growth do not."""
    figures = of({year: value}, milestones={2021: 22, 2022: 24, 2023: 26}, path="linear", **UP)
    assert those(figures.expected, figures.earned_years) == (expected, Decimal(earned))
    bent = of({2022: 24}, milestones={2023: 24}, path="linear", **UP)
    assert_near(bent, {"expected": 22.6667, "earned_years": 3, "pace": 1.5, "completion": 0.4, "required_step": 2})


def test_a_target_to_hold() -> None:
    """At least 47 from 47, standing at 50: nothing is required, the observed growth and the room to fall are told."""
    figures = of({2023: 50}, baseline=47, target={"at_least": 47}, hold=True)
    assert reasons(figures) == dict.fromkeys(("completion", *FROM_THE_PATH), "hold_target")
    assert those(figures.required_cagr, figures.required_step, figures.gap) == (0, 0, -3)
    assert_near(
        figures, {"observed_cagr": 0.02084, "remaining_cagr": -0.03046, "observed_step": 1, "remaining_step": -1.5}
    )
    assert figures.time_elapsed == Decimal("0.6")


def test_a_baseline_beyond_the_bound_is_held_too() -> None:
    """From 50 nothing is required to stay at 47 or more, not even a fall."""
    figures = of({2023: 48}, baseline=50, target={"at_least": 47})
    assert those(figures.required_cagr, figures.required_step) == (0, 0)
    assert reasons(figures)["pace"] == "hold_target"


def test_a_strict_target_at_the_baseline() -> None:
    """More than 47 from 47 is no target to hold: growth 0 to the bound, and no pace where there is no way."""
    figures = of({2023: 47}, baseline=47, target={"more_than": 47})
    assert those(figures.required_cagr, figures.required_step, figures.expected) == (0, 0, 47)
    no_way = dict.fromkeys(("completion", "earned_years", "pace", "years_ahead"), "target_equals_baseline")
    assert reasons(figures) == no_way


def test_the_baseline_is_zero() -> None:
    """From 0 no rate leads anywhere on a geometric path; the steps and the gap are told."""
    figures = of({2023: 6}, target={"at_least": 10}, baseline_year=2020, path="linear", baseline=0)
    assert reasons(figures) == {"required_cagr": "not_positive", "observed_cagr": "not_positive"}
    assert_near(figures, {"expected": 6, "pace": 1, "remaining_cagr": 0.29099, "observed_step": 2})


@pytest.mark.parametrize("now", [0, -3])
def test_a_geometric_path_and_nothing_left(now: int) -> None:
    """x_t ≤ 0: what needs a logarithm is null, the rest is not."""
    figures = of({2023: now}, **UP)
    lost = ("observed_cagr", "remaining_cagr", "earned_years", "pace", "years_ahead")
    assert reasons(figures) == dict.fromkeys(lost, "not_positive")
    assert those(figures.gap, figures.completion) == (30 - now, (Decimal(now) - 20) / 10)
    assert_near(figures, {"expected": 25.5085, "deviation": now - 25.5085})


@pytest.mark.parametrize("measure", ["period_total", "increase"])
def test_what_starts_at_zero_has_no_rates(measure: str) -> None:
    """800 over five years on a linear path, 400 after three: no CAGR, everything else from 0, whatever the stock."""
    figures = of({2023: 400}, measure=measure, target={"more_than": 800}, baseline=87)
    assert reasons(figures) == dict.fromkeys(RATES, "starts_at_zero")
    wanted = {
        "gap": 400, "completion": 0.5, "expected": 480, "deviation": -80, "required_step": 160,
        "observed_step": 133.3333, "remaining_step": 200, "earned_years": 2.5, "pace": 0.8333, "years_ahead": -0.5,
    }  # fmt: skip
    assert_near(figures, wanted)


def test_a_cap_on_a_total_has_a_path() -> None:
    """A total may rise to its cap: being above the path is a negative deviation, but there is no share of a way."""
    figures = of({2023: 350}, measure="period_total", target={"at_most": 500})
    without_way = dict.fromkeys(("completion", "earned_years", "pace", "years_ahead"), "cap")
    assert reasons(figures) == {**dict.fromkeys(RATES, "starts_at_zero"), **without_way}
    assert those(figures.expected, figures.deviation, figures.gap) == (300, -50, -150)
    assert figures.required_step == 100


def test_a_mean_growth() -> None:
    """6 % a year wanted, 5 % a year after three: expected is g, the deviation v - g, the pace from the index."""
    figures = of({2023: 5}, measure="average_growth", target={"at_least": 6})
    assert reasons(figures) == dict.fromkeys(("completion", *STEPS), "growth_target")
    assert those(figures.expected, figures.deviation, figures.gap) == (6, -1, 1)
    wanted = {"required_cagr": 0.06, "observed_cagr": 0.05, "remaining_cagr": 0.075178, "pace": 0.837327}
    assert_near(figures, wanted, "0.000001")
    assert_near(figures, {"earned_years": 2.511983, "years_ahead": -0.488017}, "0.000001")


@pytest.mark.parametrize("growth", ["6", "6.123456789", "0.001", "-3.3333333", "171.7171"])
def test_a_mean_growth_as_wanted_leaves_no_noise(growth: str) -> None:
    """v = g: expected is g to the last digit, and the deviation, the gap and the years ahead are exactly 0."""
    g = Decimal(growth)
    bound = "at_least" if g > 0 else "at_most"
    figures = of({2023: g}, measure="average_growth", target={bound: g})
    assert those(figures.expected, figures.deviation, figures.gap) == (g, 0, 0)
    assert those(figures.pace, figures.years_ahead) == (1, 0)
    assert (figures.required_cagr, figures.observed_cagr, figures.remaining_cagr) == (g / 100, g / 100, g / 100)


def test_a_cap_on_growth_is_expected_to_be_used_up() -> None:
    """At most 5 % a year: expected is 5, and 6 is one point beyond it."""
    figures = of({2023: 6}, measure="average_growth", target={"at_most": 5})
    assert those(figures.expected, figures.deviation, figures.gap) == (5, -1, 1)


def test_a_growth_that_left_nothing() -> None:
    """A mean growth of -100 % has no rates and no pace."""
    figures = of({2023: -100}, measure="average_growth", target={"at_least": 6})
    assert figures.observed_cagr == figures.remaining_cagr == figures.pace == "not_positive"
    assert those(figures.expected, figures.deviation) == (6, -106)


def test_a_relative_change_is_shown_in_per_cent() -> None:
    """-17 % in five years, -10 % after three: values and steps in points, rates of the index."""
    figures = of({2023: -10}, measure="relative_change", target={"at_most": -17})
    wanted = {
        "gap": 7, "completion": 0.588235, "expected": -10.57749, "deviation": -0.57749, "required_step": -3.4,
        "observed_step": -3.333333, "remaining_step": -3.5, "observed_cagr": -0.034511, "remaining_cagr": -0.039676,
    }  # fmt: skip
    assert_near(figures, wanted, "0.000005")


@pytest.mark.parametrize("target", ["grow", "decline"])
def test_a_direction_has_no_number_to_aim_at(target: str) -> None:
    """Only what was observed can be told of a commitment without a number."""
    figures = of({2023: 26}, baseline=20, target=target)
    told = {"time_elapsed", "observed_cagr", "observed_step"}
    assert reasons(figures) == dict.fromkeys(set(Figures._fields) - told, "direction_only")
    assert_near(figures, {"observed_cagr": 0.09139, "observed_step": 2, "time_elapsed": 0.6})


def test_without_data() -> None:
    """Only what is required can be told."""
    figures = of({}, **UP)
    told = {"required_cagr", "required_step"}
    assert reasons(figures) == dict.fromkeys(set(Figures._fields) - told, "no_data")
    assert_near(figures, {"required_cagr": 0.08447, "required_step": 2})


def test_without_data_and_without_a_start() -> None:
    """What is required needs a start."""
    figures = of({}, target={"at_least": 30})
    assert (figures.required_cagr, figures.required_step) == ("no_baseline", "no_baseline")


def test_the_first_actual_is_the_start() -> None:
    """20 in 2021 → 30 in 2025: n = 4, e = 2, but the time elapsed is that of the plan."""
    figures = of({2021: 20, 2023: 25}, target={"at_least": 30})
    wanted = {
        "time_elapsed": 0.6, "completion": 0.5, "required_cagr": 0.10668, "observed_cagr": 0.11803,
        "required_step": 2.5, "observed_step": 2.5, "expected": 24.4949, "earned_years": 2.20133, "pace": 1.10066,
    }  # fmt: skip
    assert_near(figures, wanted)


def test_a_single_actual_has_a_gap_and_a_remaining_growth() -> None:
    """Without a baseline one actual tells how far it is and how fast it must go on, and nothing of the way since."""
    figures = of({2023: 26}, target={"at_least": 30})
    since = ("completion", *FROM_THE_PATH, "observed_cagr", "observed_step")
    assert reasons(figures) == dict.fromkeys(since, "no_baseline")
    assert_near(figures, {"gap": 4, "remaining_cagr": 0.07417, "remaining_step": 2, "time_elapsed": 0.6})
    assert_near(figures, {"required_cagr": 0.07417, "required_step": 2})


def test_a_single_actual_in_the_target_year() -> None:
    """Its gap is all that one actual in the last year tells."""
    figures = of({2025: 26}, target={"at_least": 30})
    assert those(figures.gap, figures.time_elapsed) == (4, 1)
    found = reasons(figures)
    assert {name: found.pop(name) for name in ("remaining_cagr", "remaining_step")} == {
        "remaining_cagr": "target_year_passed", "remaining_step": "target_year_passed",
    }  # fmt: skip
    assert set(found.values()) == {"no_baseline"}


def test_a_first_actual_beyond_the_bound_has_no_way_to_go() -> None:
    """It makes no target to hold: what needs a way is null with a reason of its own, the rest is told."""
    figures = of({2021: 32, 2023: 31}, target={"at_least": 30})
    no_way = ("completion", *FROM_THE_PATH, "required_cagr", "required_step")
    assert reasons(figures) == dict.fromkeys(no_way, "start_meets_target")
    assert_near(figures, {"gap": -1, "observed_step": -0.5, "remaining_step": -0.5})


def test_in_the_target_year_nothing_remains() -> None:
    """The path has reached the target; the remaining growth and step are null."""
    figures = of({2025: 29}, **UP)
    assert reasons(figures) == dict.fromkeys(("remaining_cagr", "remaining_step"), "target_year_passed")
    assert_near(figures, {"expected": 30, "deviation": -1, "time_elapsed": 1, "pace": 0.91640})


def test_years_of_the_indicators_own() -> None:
    """An indicator may run from 2021 to 2023: every formula uses its years."""
    figures = of({2022: 25}, baseline_year=2021, target_year=2023, path="linear", **UP)
    assert_near(figures, {"time_elapsed": 0.5, "expected": 25, "required_step": 5, "pace": 1})
    written = of({2022: 25}, baseline={"value": 20, "year": 2021}, target={"at_least": {"value": 30, "year": 2023}})
    assert_near(written, {"time_elapsed": 0.5, "expected": 24.4949, "required_step": 5})


def test_computed_figures_are_settled() -> None:
    """Time elapsed, pace and expected values without end keep 20 digits."""
    figures = of({2021: 21}, years=(2020, 2023), **UP)
    for figure in (figures.time_elapsed, figures.expected):
        assert isinstance(figure, Decimal)
        assert len(figure.as_tuple().digits) == 20
    pace = of({2023: 21}, path="linear", **UP).pace
    assert str(pace) == "0.16666666666666666667"


@pytest.mark.parametrize(
    ("fields", "share"),
    [
        ({"path": "linear", **UP}, Decimal("0.6")),
        ({"path": "linear", "milestones": {2023: 22}, **UP}, Decimal("0.2")),
        ({"baseline": 20, "target": {"more_than": 20}, "path": "linear"}, "target_equals_baseline"),
        ({"target": {"at_least": 30}}, "no_baseline"),
        ({"measure": "period_total", "target": {"at_least": 100}}, Decimal("0.6")),
    ],
)
def test_the_share_of_the_way_that_is_due(fields: dict[str, Any], share: object) -> None:
    """The completion of the value that the path expects after three years of five."""
    found = judge({2023: 21}, **fields)
    assert due(found.case, found.figures) == share
