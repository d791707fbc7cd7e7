"""Student's t against printed tables."""

from math import isclose, pi

import pytest

from ipplan.progress.student import cdf, quantile


@pytest.mark.parametrize(
    ("degrees", "table"),
    [
        (1, 3.0777),
        (2, 1.8856),
        (3, 1.6377),
        (4, 1.5332),
        (5, 1.4759),
        (6, 1.4398),
        (7, 1.4149),
        (10, 1.3722),
        (29, 1.3114),
        (30, 1.3104),
    ],
)
def test_the_ninth_decile(degrees: int, table: float) -> None:
    """The quantile that an 80 % interval needs is that of the printed tables."""
    assert isclose(quantile(0.9, degrees), table, abs_tol=5.1e-5)


@pytest.mark.parametrize(
    ("probability", "degrees", "table"),
    [
        (0.975, 1, 12.7062),
        (0.975, 2, 4.3027),
        (0.975, 3, 3.1824),
        (0.975, 8, 2.3060),
        (0.95, 5, 2.0150),
        (0.995, 9, 3.2498),
    ],
)
def test_other_quantiles(probability: float, degrees: int, table: float) -> None:
    """Further entries of the printed tables, with odd and even degrees of freedom."""
    assert isclose(quantile(probability, degrees), table, abs_tol=5.1e-5)


@pytest.mark.parametrize("degrees", range(1, 9))
def test_the_distribution_is_symmetric(degrees: int) -> None:
    """Half lies below 0, and as much below -t as above t."""
    assert cdf(0, degrees) == 0.5
    assert isclose(quantile(0.5, degrees), 0, abs_tol=1e-15)
    assert isclose(cdf(-1.3, degrees) + cdf(1.3, degrees), 1, abs_tol=1e-15)
    assert isclose(quantile(0.1, degrees), -quantile(0.9, degrees), rel_tol=1e-12)


@pytest.mark.parametrize("degrees", [*range(1, 13), 99, 100])
@pytest.mark.parametrize("probability", [0.01, 0.3, 0.6, 0.9, 0.999])
def test_quantile_and_probability_undo_each_other(degrees: int, probability: float) -> None:
    """The probability below a quantile is the one that was asked for."""
    assert isclose(cdf(quantile(probability, degrees), degrees), probability, rel_tol=1e-12)


def test_known_values_in_closed_form() -> None:
    """P(T ≤ 1) is 3/4 with one degree of freedom, (1+1/√3)/2 with two, 2/3 + √3/4π at √3 with three."""
    assert isclose(cdf(1, 1), 0.75, rel_tol=1e-15)
    assert isclose(cdf(1, 2), (1 + 3**-0.5) / 2, rel_tol=1e-15)
    assert isclose(cdf(3**0.5, 3), 0.5 + (pi / 4 + 0.5) / pi, rel_tol=1e-15)


def test_the_tails_are_full() -> None:
    """Beyond every number lies nothing."""
    assert cdf(float("inf"), 3) == 1
    assert isclose(cdf(float("-inf"), 4), 0, abs_tol=1e-15)
