"""A random walk with drift, worked by hand."""

from collections.abc import Mapping
from decimal import Decimal
from math import isclose

import pytest

from ipplan.model.plan import PathKind
from ipplan.progress.outlook import Outlook, Working, fan, outlook
from ipplan.progress.path import Knot
from tests.support.building import Given, near, those

T2, T3 = Decimal("1.885618083164127"), Decimal("1.637744353696210")  # printed tables: 1.8856, 1.6377


def ahead(
    kind: PathKind, values: Mapping[int | str, Given], *, end: int = 2025, bound: Given = 30, sign: int = 1
) -> Outlook:
    """The outlook of a walk through these values."""
    walk = [Knot(Decimal(time), Decimal(value)) for time, value in values.items()]
    return outlook(kind, walk, Decimal(end), Decimal(bound), sign)


YEARLY: Mapping[int | str, Given] = {2020: 100, 2021: 110, 2022: 130, 2023: 135}
WITH_A_GAP: Mapping[int | str, Given] = {2020: 100, 2021: 110, 2023: 136, 2024: 140}


def test_yearly_values() -> None:
    """Steps 10, 20, 5: μ = 35/3, σ² = 175/3, and the spread in two years is √(175/3 · 10/3) = 13.9443."""
    found = ahead("linear", YEARLY, bound=150)
    assert (found.differences, found.reason) == (3, None)
    assert near(found.central, "158.333333333333333")
    assert near(found.low, "132.0396", "0.0001")
    assert near(found.high, "184.6270", "0.0001")
    assert near(found.probability, "0.694625", "0.000001")


def test_a_gap_of_two_years_counts_as_two() -> None:
    """Steps 10, 26 over two years, 4: μ = 10, σ² = (0 + 36/2 + 36)/2 = 27, and the spread is √27·√(2 + 4/4) = 9."""
    found = ahead("linear", WITH_A_GAP, end=2026, bound=151)
    assert near(found.central, 160)
    assert near(found.low, 160 - 9 * T2, "1e-12")
    assert near(found.high, 160 + 9 * T2, "1e-12")
    assert near(found.probability, "0.788675134594813", "5e-16")


@pytest.mark.parametrize(("end", "spread"), [(2025, "5.809475019311125"), (2028, "14.696938456699069")])
def test_the_spread_grows_with_the_years_that_remain(end: int, spread: str) -> None:
    """√27·√(1 + 1/4) after one year, √27·√(4 + 16/4) after four."""
    found = ahead("linear", WITH_A_GAP, end=end)
    assert near(found.high, 140 + 10 * (end - 2024) + T2 * Decimal(spread), "1e-12")
    assert near(found.low, 140 + 10 * (end - 2024) - T2 * Decimal(spread), "1e-12")


def test_the_working_is_told() -> None:
    """x_t, μ, K, r, σ and Student's quantile are those of the formula."""
    working = ahead("linear", WITH_A_GAP, end=2026).working
    assert working is not None
    assert those(working.now, working.drift, working.span, working.remaining) == (140, 10, 4, 2)
    assert near(working.sigma, 27**0.5, "1e-14")
    assert near(working.quantile, T2, "1e-14")


def test_a_fourth_difference_has_three_degrees_of_freedom() -> None:
    """Steps 1, 3, 1, 3: μ = 2, σ² = 4/3, and the spread in two years is √(4/3 · 3) = 2."""
    found = ahead("linear", {2020: 0, 2021: 1, 2022: 4, 2023: 5, 2024: 8}, end=2026)
    assert near(found.central, 12)
    assert near(found.high, 12 + 2 * T3, "1e-12")
    assert found.differences == 4


def test_half_a_year_is_half_a_step() -> None:
    """A last value at the middle of the year has a step of half a year, and half a year less to go."""
    found = ahead("linear", {2020: 0, 2021: 10, 2022: 20, "2022.5": 27}, end=2025)
    working = found.working
    assert working is not None
    assert (working.span, working.remaining) == (Decimal("2.5"), Decimal("2.5"))
    assert near(working.drift, "10.8")
    # residuals -0.8, -0.8, 1.6: (0.64 + 0.64 + 2.56/0.5)/2
    assert near(working.sigma, "1.788854381999832", "1e-14")
    assert near(found.central, 54)


def test_a_geometric_walk_is_worked_on_logarithms() -> None:
    """Factors 2, 4, 2: two years on at a drift of 4/3 doublings a year, give or take √(10/9) doublings."""
    found = ahead("geometric", {2020: 1, 2021: 2, 2022: 8, 2023: 16}, bound=64)
    middle, spread = Decimal(20) / 3, (Decimal(10) / 9).sqrt()
    assert near(found.central, 2**middle, "1e-18")
    assert near(found.low, 2 ** (middle - T2 * spread), "1e-11")
    assert near(found.high, 2 ** (middle + T2 * spread), "1e-10")
    t = float((middle - 6) / spread)
    assert isclose(float(found.probability or 0), 0.5 * (1 + t / (2 + t * t) ** 0.5), rel_tol=1e-12)


def test_the_example_of_the_design() -> None:
    """20 → 26 in three years goes on to 30.97, and one difference says nothing of how sure that is."""
    found = ahead("geometric", {2020: 20, 2023: 26})
    assert near(found.central, "30.97", "0.0005")
    assert (found.differences, found.reason) == (1, "too_few_years")
    assert (found.low, found.high, found.probability) == (None, None, None)


@pytest.mark.parametrize("kind", ["linear", "geometric"])
def test_two_differences_are_too_few(kind: PathKind) -> None:
    """With two differences the central figure stands alone, and neither σ nor a quantile was worked."""
    found = ahead(kind, {2020: 100, 2021: 110, 2022: 130})
    assert (found.differences, found.reason) == (2, "too_few_years")
    assert found.central is not None
    assert (found.low, found.high, found.probability) == (None, None, None)
    assert found.working is not None
    assert (found.working.sigma, found.working.quantile) == (None, None)


@pytest.mark.parametrize(
    ("kind", "values", "central"),
    [
        ("linear", {2020: 10, 2021: 12, 2022: 14, 2023: 16}, "20"),
        ("linear", {2020: 0, 2021: 0, 2022: 0, 2023: 0}, "0"),
        ("linear", {2020: 10, 2022: 14, 2023: 16, 2024: 18}, "20"),
        ("geometric", {2020: 100, 2021: 110, 2022: 121, 2023: "133.1"}, "161.051"),
        ("geometric", {2020: 1, 2021: 1, 2022: 1, 2023: 1}, "1"),
        ("geometric", {2020: 2, 2021: "2.0000000000001", 2022: 2, 2023: 2}, "2"),
    ],
)
def test_without_variation_nothing_is_said_of_chances(
    kind: PathKind, values: Mapping[int | str, Given], central: str
) -> None:
    """Equal steps, or equal rates on a geometric path: a central figure, neither interval nor probability."""
    found = ahead(kind, values)
    assert found.reason == "no_variation"
    assert near(found.central, central, "1e-15")
    assert (found.low, found.high, found.probability) == (None, None, None)


def test_variation_begins_at_a_trillionth_of_the_scale() -> None:
    """σ is held against the largest value of the walk, whatever its sign."""
    small: dict[int | str, Given] = {2020: 0, 2021: 1, 2022: 0, 2023: 1}
    big = Decimal(-(10**13))
    assert ahead("linear", small).reason is None
    assert ahead("linear", {year: big + Decimal(value) for year, value in small.items()}).reason == "no_variation"
    assert ahead("linear", {year: big / 100 + Decimal(value) for year, value in small.items()}).reason is None


def test_the_scale_is_that_of_the_largest_value() -> None:
    """A walk from 0 in steps of ten trillion does not vary by a difference of one."""
    step = 10**13
    values: dict[int | str, Given] = {2020: 0, 2021: step, 2022: 2 * step, 2023: 3 * step + 1}
    assert ahead("linear", values).reason == "no_variation"
    assert ahead("linear", {**values, 2023: 3 * step + 100}).reason is None


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("value", [0, -1])
def test_a_geometric_walk_needs_positive_values(place: int, value: int) -> None:
    """One value at zero or below, and there is no outlook on a geometric path; a linear one does not mind."""
    values: dict[int | str, Given] = {2020: 10, 2021: 12, 2022: 13}
    values[2020 + place] = value
    found = ahead("geometric", values)
    assert found == Outlook(2, "not_positive")
    assert ahead("linear", values).central is not None


@pytest.mark.parametrize("sign", [1, -1])
def test_the_chances_of_both_sides_are_one(sign: int) -> None:
    """The probability of being above a bound and that of being below it make one."""
    above, below = (ahead("linear", YEARLY, bound=150, sign=s).probability for s in (sign, -sign))
    assert above is not None
    assert below is not None
    assert near(above + below, 1, "1e-14")


def test_a_bound_at_the_centre_is_an_even_chance() -> None:
    """The central figure is met as likely as not."""
    assert ahead("linear", WITH_A_GAP, end=2026, bound=160).probability == Decimal("0.5")


@pytest.mark.parametrize("bound", ["0", "-0.5", "-5"])
def test_a_geometric_walk_stays_above_zero(bound: str) -> None:
    """What grows by rates is surely above a bound at zero or below, and surely not under it."""
    values: Mapping[int | str, Given] = {2020: 10, 2021: 12, 2022: 13, 2023: 15}
    assert ahead("geometric", values, bound=bound).probability == 1
    assert ahead("geometric", values, bound=bound, sign=-1).probability == 0
    assert 0 < (ahead("geometric", values, bound="0.5", sign=-1).probability or 0) < 1


def test_a_growth_beyond_all_numbers_is_no_forecast() -> None:
    """Where the centre leaves the numbers, up or down, only the working is left, and the reason is named."""
    for last in ("1e20", "1e-20"):
        found = ahead("geometric", {2020: 1, 2021: last}, end=2040)
        assert (found.reason, found.central) == ("out_of_range", None)
        assert found.working is not None
    at_the_edge = ahead("geometric", {2020: 1, 2021: Decimal("1e20")}, end=2034)
    assert at_the_edge.reason == "too_few_years"
    assert at_the_edge.central is not None


@pytest.mark.parametrize(("last", "reason"), [("5e99", "too_few_years"), ("2e100", "out_of_range")])
def test_numbers_end_at_1e300(last: str, reason: str) -> None:
    """2.5e299 can still be said, 4e300 cannot."""
    assert ahead("geometric", {2020: "1e-100", 2021: last}, end=2022).reason == reason


def test_an_interval_beyond_all_numbers_is_none() -> None:
    """Where only the upper end leaves the numbers, the central figure stands alone, with the reason."""
    values: dict[int | str, Given] = {2020: 1, 2021: Decimal("1e60"), 2022: 1, 2023: 1}
    found = ahead("geometric", values, end=2045)
    assert found.reason == "out_of_range"
    assert near(found.central, 1)
    assert (found.low, found.high, found.probability) == (None, None, None)
    assert found.working is not None
    assert found.working.sigma is not None


def test_a_probability_has_fifteen_decimals() -> None:
    """Digits that binary fractions make up are not handed on."""
    probability = ahead("linear", YEARLY, bound=150).probability
    assert probability is not None
    assert probability == round(probability, 15)
    assert isclose(float(probability), 0.694624, abs_tol=1e-6)


def test_the_fan_opens_from_the_last_actual_to_the_target_year() -> None:
    """At once there is the actual and no spread, after one year √27·√(1 + 1/4), in the target year the interval."""
    found = ahead("linear", WITH_A_GAP, end=2026)
    assert found.working is not None
    now, later, end = (fan("linear", found.working, Decimal(r)) for r in (0, 1, 2))
    assert those(*now) == (140, 140, 140)
    assert near(later.central, 150)
    assert near(later.low, 150 - T2 * Decimal("5.809475019311125"), "1e-12")
    assert near(later.high, 150 + T2 * Decimal("5.809475019311125"), "1e-12")
    assert those(*end) == (found.central, found.low, found.high)


def test_the_fan_of_a_geometric_path_is_worked_on_logarithms() -> None:
    """It ends in the interval, and lies around the path of equal rates."""
    found = ahead("geometric", YEARLY)
    assert found.working is not None
    assert those(*fan("geometric", found.working, Decimal(2))) == (found.central, found.low, found.high)
    assert near(fan("geometric", found.working, Decimal(0)).central, 135, "1e-9")


def test_without_an_interval_the_fan_is_a_line() -> None:
    """A single difference has a central figure alone."""
    working = Working(Decimal(10), Decimal(2), Decimal(1), Decimal(3))
    assert those(*fan("linear", working, Decimal(3))) == (16, None, None)
