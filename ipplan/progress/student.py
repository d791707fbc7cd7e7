"""Student's t distribution with a whole number of degrees of freedom, in closed form.

Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
"""

from math import atan, cos, pi, sin, sqrt, tan


def _central_mass(angle: float, degrees: int) -> float:
    """Return the probability between -t and t for the angle arctan(t/√degrees); odd in the angle."""
    square = cos(angle) ** 2
    odd = degrees % 2
    term = total = (cos(angle) if odd else 1.0) if degrees > 1 else 0.0
    for k in range(2 + odd, degrees - 1, 2):
        term *= (k - 1) / k * square
        total += term
    return (2 / pi) * (angle + sin(angle) * total) if odd else sin(angle) * total


def cdf(t: float, degrees: int) -> float:
    """Return P(T ≤ t) for `degrees` ≥ 1."""
    return (1 + _central_mass(atan(t / sqrt(degrees)), degrees)) / 2


def quantile(probability: float, degrees: int) -> float:
    """Return the t with P(T ≤ t) = probability, for 0 < probability < 1 and `degrees` ≥ 1; found by bisection."""
    low, high = -pi / 2, pi / 2
    while (middle := (low + high) / 2) not in {low, high}:
        if (1 + _central_mass(middle, degrees)) / 2 < probability:
            low = middle
        else:
            high = middle
    return tan(middle) * sqrt(degrees)
