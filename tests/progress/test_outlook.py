"""A random walk with drift, worked by hand."""

from collections.abc import Mapping
from decimal import Decimal
from math import isclose

import pytest

from ipplan.model.plan import PathKind
from ipplan.progress.outlook import Outlook, cut_to_share, fan, outlook
from ipplan.progress.path import Knot
from tests.support.building import Given, near, those

# Student's quantiles of 0.9, as printed tables have them: 3.0777, 1.8856, 1.6377, 1.5332.
T1, T2 = Decimal("3.077683537175253"), Decimal("1.885618083164127")
T3, T4 = Decimal("1.637744353696210"), Decimal("1.533206274058943")


def ahead(
    kind: PathKind, values: Mapping[int | str, Given], *, end: int = 2025, bound: Given = 30, sign: int = 1
) -> Outlook:
    """The outlook of a walk through these values."""
    walk = [Knot(Decimal(time), Decimal(value)) for time, value in values.items()]
    return outlook(kind, walk, Decimal(end), Decimal(bound), sign)


YEARLY: Mapping[int | str, Given] = {2020: 100, 2021: 110, 2022: 130, 2023: 135}
WITH_A_GAP: Mapping[int | str, Given] = {2020: 100, 2021: 110, 2023: 136, 2024: 140}


def test_yearly_values() -> None:
    """Steps 10, 20, 5, and a year of 0 among them.

    μ = 35/4 = 8.75, σ² = (1.5625 + 126.5625 + 14.0625 + 76.5625)/3 = 218.75/3, and in two years the spread is
    √(218.75/3 · (2 + 8/3)) = 18.4466.
    """
    found = ahead("linear", YEARLY, bound=150)
    assert (found.differences, found.reason) == (3, None)
    assert found.central == Decimal("152.5")
    spread = (Decimal("218.75") / 3 * Decimal(14) / 3).sqrt()
    assert near(spread, "18.4466", "0.0001")
    assert near(found.low, Decimal("152.5") - T3 * spread, "1e-12")
    assert near(found.high, Decimal("152.5") + T3 * spread, "1e-12")


def test_one_difference_is_enough() -> None:
    """A step of 6: μ = 3, σ² = (9 + 9)/1 = 18; in two years √(18 · (2 + 8)), with one degree of freedom."""
    found = ahead("linear", {2020: 20, 2021: 26}, end=2023, bound=32)
    assert (found.differences, found.reason, found.central) == (1, None, Decimal(32))
    assert near(found.high, 32 + T1 * Decimal(180).sqrt(), "1e-12")
    assert found.probability == Decimal("0.5")


def test_steps_that_are_alike_leave_doubt() -> None:
    """Steps 2, 2, 2: μ = 1.5, σ² = (3 · 0.25 + 2.25)/3 = 1, in two years √(2 + 8/3)."""
    found = ahead("linear", {2020: 10, 2021: 12, 2022: 14, 2023: 16})
    assert found.reason is None
    assert found.central == 19
    assert near(found.high, 19 + T3 * (Decimal(14) / 3).sqrt(), "1e-12")


def test_a_gap_of_two_years_counts_as_two() -> None:
    """Steps 10, 26 over two years, 4: μ = 40/5 = 8, σ² = (4 + 100/2 + 16 + 64)/3 = 134/3."""
    found = ahead("linear", WITH_A_GAP, end=2026, bound=156)
    assert found.central == 156
    spread = (Decimal(134) / 3 * (2 + Decimal(8) / 4)).sqrt()
    assert near(found.low, 156 - T3 * spread, "1e-12")
    assert near(found.high, 156 + T3 * spread, "1e-12")
    assert found.probability == Decimal("0.5")


@pytest.mark.parametrize(("end", "factor"), [(2025, "1.5"), (2028, "12")])
def test_the_spread_grows_with_the_years_that_remain(end: int, factor: str) -> None:
    """√(134/3 · (1 + 2/4)) after one year, √(134/3 · (4 + 32/4)) after four."""
    found = ahead("linear", WITH_A_GAP, end=end)
    spread = (Decimal(134) / 3 * Decimal(factor)).sqrt()
    centre = 140 + 8 * (end - 2024)
    assert near(found.high, centre + T3 * spread, "1e-12")
    assert near(found.low, centre - T3 * spread, "1e-12")


def test_the_working_is_handed_on() -> None:
    """x_t, μ, K, r, the differences, σ and Student's quantile are those of the formula."""
    working = ahead("linear", WITH_A_GAP, end=2026).working
    assert working is not None
    assert those(working.now, working.drift, working.span, working.remaining) == (140, 8, 4, 2)
    assert those(*working.differences) == ((10, 1), (26, 2), (4, 1))
    assert near(working.sigma, (Decimal(134) / 3).sqrt(), "1e-14")
    assert near(working.quantile, T3, "1e-14")
    assert (working.degrees, working.weight) == (3, 2)


def test_a_fourth_difference_has_four_degrees_of_freedom() -> None:
    """Steps 1, 3, 1, 5: μ = 10/5 = 2, σ² = (1 + 1 + 1 + 9 + 4)/4 = 4; the spread in two years is 2√(2 + 8/4) = 4."""
    found = ahead("linear", {2020: 0, 2021: 1, 2022: 4, 2023: 5, 2024: 10}, end=2026)
    assert found.central == 14
    assert near(found.high, 14 + 4 * T4, "1e-12")
    assert found.differences == 4


def test_half_a_year_is_half_a_step() -> None:
    """A last value at the middle of the year has a step of half a year, and half a year less to go."""
    found = ahead("linear", {2020: 0, 2021: 7, 2022: 14, "2022.5": 21}, end=2025)
    working = found.working
    assert working is not None
    assert (working.span, working.remaining) == (Decimal("2.5"), Decimal("2.5"))
    assert working.drift == 6
    # residuals 1, 1, 4: (1 + 1 + 16/0.5 + 36)/3
    assert near(working.sigma, (Decimal(70) / 3).sqrt(), "1e-14")
    assert found.central == 36


def test_a_geometric_walk_is_worked_on_logarithms() -> None:
    """Factors 2, 4, 2: doublings 1, 2, 1, a drift of one a year, σ² = (0 + 1 + 0 + 1)/3 doublings."""
    found = ahead("geometric", {2020: 1, 2021: 2, 2022: 8, 2023: 16}, bound=64)
    spread = (Decimal(2) / 3 * Decimal(14) / 3).sqrt()
    assert near(found.central, 64, "1e-18")
    assert near(found.low, 2 ** (6 - T3 * spread), "1e-11")
    assert near(found.high, 2 ** (6 + T3 * spread), "1e-9")
    assert near(found.probability, "0.5")


def test_the_example_of_the_design() -> None:
    """20 → 26 in three years: ln 1.3 over 3 + 1 years goes on to 26 · 1.3^(2/4)."""
    found = ahead("geometric", {2020: 20, 2023: 26})
    assert near(found.central, 26 * Decimal("1.3").sqrt(), "1e-15")
    assert (found.differences, found.reason) == (1, None)


@pytest.mark.parametrize(
    ("kind", "values", "central"),
    [
        ("linear", {2020: 5, 2021: 5, 2022: 5, 2023: 5}, "5"),
        ("linear", {2020: 0, 2021: 0}, "0"),
        ("geometric", {2020: 1, 2021: 1, 2022: 1, 2023: 1}, "1"),
        ("geometric", {2020: 2, 2021: "2.0000000000001", 2022: 2, 2023: 2}, "2"),
    ],
)
def test_without_variation_nothing_is_said_of_chances(
    kind: PathKind, values: Mapping[int | str, Given], central: str
) -> None:
    """Nothing ever changed: a central figure, neither interval nor probability."""
    found = ahead(kind, values)
    assert found.reason == "no_variation"
    assert near(found.central, central, "1e-15")
    assert (found.low, found.high, found.probability) == (None, None, None)
    assert found.working is not None
    assert found.working.quantile is None


def test_variation_begins_at_a_trillionth_of_the_scale() -> None:
    """σ is held against the largest value of the walk, whatever its sign."""
    small: dict[int | str, Given] = {2020: 0, 2021: 1, 2022: 0, 2023: 1}
    big = Decimal(-(10**13))
    assert ahead("linear", small).reason is None
    assert ahead("linear", {year: big + Decimal(value) for year, value in small.items()}).reason == "no_variation"
    assert ahead("linear", {year: big / 100 + Decimal(value) for year, value in small.items()}).reason is None


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
    assert ahead("linear", WITH_A_GAP, end=2026, bound=156).probability == Decimal("0.5")


@pytest.mark.parametrize("bound", ["0", "-0.5", "-5"])
def test_a_geometric_walk_stays_above_zero(bound: str) -> None:
    """What grows by rates is surely above a bound at zero or below, and surely not under it."""
    values: Mapping[int | str, Given] = {2020: 10, 2021: 12, 2022: 13, 2023: 15}
    assert ahead("geometric", values, bound=bound).probability == 1
    assert ahead("geometric", values, bound=bound, sign=-1).probability == 0
    assert 0 < (ahead("geometric", values, bound="0.5", sign=-1).probability or 0) < 1


def test_a_growth_beyond_all_numbers_is_no_forecast() -> None:
    """Where the centre leaves the numbers, up or down, only the working is left, and the reason is named."""
    for last in ("1e40", "1e-40"):
        found = ahead("geometric", {2020: 1, 2021: last}, end=2040)
        assert (found.reason, found.central) == ("out_of_range", None)
        assert found.working is not None


@pytest.mark.parametrize(("last", "central"), [("9e99", "2.7e299"), ("2e200", None)])
def test_numbers_end_at_1e300(last: str, central: str | None) -> None:
    """From 1 to 9e99 and on: the centre can still be said, the upper end of the interval cannot."""
    found = ahead("geometric", {2020: 1, 2021: last}, end=2025)
    assert found.reason == "out_of_range"
    assert (found.low, found.high, found.probability) == (None, None, None)
    assert (found.central is None) == (central is None)


def test_the_largest_number_of_an_interval() -> None:
    """Both sides of 1e300: an upper end of 1.0e299 is given, one ten times larger than the largest is not."""
    walk: dict[int | str, Given] = {2020: Decimal("1e-100"), 2021: Decimal("1e-50"), 2022: 1, 2023: Decimal("1e50")}
    inside, outside = (ahead("geometric", {y: Decimal(v).scaleb(e) for y, v in walk.items()}) for e in (0, 102))
    assert inside.reason is None
    assert inside.high is not None
    assert Decimal("1e190") < inside.high < Decimal("1e300")
    assert outside.reason == "out_of_range"
    assert outside.central is not None


def test_a_probability_has_fifteen_decimals() -> None:
    """Digits that binary fractions make up are not handed on."""
    probability = ahead("linear", YEARLY, bound=150).probability
    assert probability is not None
    assert probability == round(probability, 15)
    assert isclose(float(probability), 0.549611, abs_tol=1e-6)


def test_the_fan_opens_from_the_last_actual_to_the_target_year() -> None:
    """At once there is the actual and no spread, after one year √(134/3 · 1.5), in the target year the interval."""
    found = ahead("linear", WITH_A_GAP, end=2026)
    assert found.working is not None
    now, later, end = (fan("linear", found.working, Decimal(r)) for r in (0, 1, 2))
    assert those(*now) == (140, 140, 140)
    spread = (Decimal(134) / 3 * Decimal("1.5")).sqrt()
    assert later.central == 148
    assert near(later.low, 148 - T3 * spread, "1e-12")
    assert near(later.high, 148 + T3 * spread, "1e-12")
    assert those(*end) == (found.central, found.low, found.high)


def test_the_fan_of_a_geometric_path_is_worked_on_logarithms() -> None:
    """It ends in the interval, and starts in the last actual."""
    found = ahead("geometric", YEARLY)
    assert found.working is not None
    assert those(*fan("geometric", found.working, Decimal(2))) == (found.central, found.low, found.high)
    assert near(fan("geometric", found.working, Decimal(0)).central, 135, "1e-9")


def test_without_an_interval_the_fan_is_a_line() -> None:
    """Where nothing ever changed there is a central figure alone."""
    found = ahead("linear", {2020: 5, 2021: 5})
    assert found.working is not None
    assert those(*fan("linear", found.working, Decimal(3))) == (5, None, None)


def test_a_share_is_cut_at_its_ends() -> None:
    """What lies beyond 0 or 100 is cut there and says so; the probability stays."""
    found = ahead("linear", {2020: 90, 2021: 97}, bound=99)
    cut = cut_to_share(found)
    assert found.high is not None
    assert found.high > 100
    assert those(cut.high, cut.low, cut.cut, cut.share) == (100, max(found.low or 0, Decimal(0)), True, True)
    assert cut.probability == found.probability
    inside = ahead("linear", {2020: 50, 2021: "50.1"}, bound=60, end=2022)
    assert cut_to_share(inside) == inside._replace(share=True)
