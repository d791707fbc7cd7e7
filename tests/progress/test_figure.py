"""Exact decimals, the reasons why there are none, and the tolerance that keeps binary fractions from deciding."""

from decimal import Decimal

import pytest

from ipplan.progress.figure import Undefined, derive, exceeds, meets, reaches, settle


def test_a_computed_figure_keeps_twenty_digits() -> None:
    """A third is kept to 20 significant digits, wherever its point stands."""
    assert str(settle(Decimal(1) / 3)) == "0.33333333333333333333"
    assert str(settle(Decimal(200000) / 3)) == "66666.666666666666667"


def test_a_formula_gets_the_figures_in_their_order() -> None:
    """Where every figure is defined the formula is worked with all of them."""
    assert derive(lambda a, b: a - b, Decimal(5), Decimal(3)) == 2


def test_the_first_reason_is_handed_on() -> None:
    """Where figures are undefined, the reason of the first of them is the reason of the result."""
    first, second = Undefined("no_data"), Undefined("no_baseline")
    assert derive(lambda *_: Decimal(1), Decimal(1), first, second) is first
    assert derive(lambda *_: Decimal(1), second, Decimal(1), first) is second


def test_a_formula_may_find_its_own_reason() -> None:
    """What a formula itself leaves undefined stays so."""
    assert derive(lambda _: Undefined("not_positive"), Decimal(1)) == "not_positive"


@pytest.mark.parametrize(
    ("value", "cut", "reached", "beyond"),
    [
        ("1", "1", True, False),
        ("0.999999999", "1", True, False),
        ("0.9999999989", "1", False, False),
        ("1.000000001", "1", True, False),
        ("1.0000000011", "1", True, True),
        ("-0.000000001", "0", True, False),
        ("-0.0000000011", "0", False, False),
        ("0.0000000011", "0", True, True),
        ("999.999999", "1000", True, False),
        ("999.9999989", "1000", False, False),
        ("1000.000001", "1000", True, False),
        ("1000.0000011", "1000", True, True),
        ("-1000.000001", "-1000", True, False),
        ("-1000.0000011", "-1000", False, False),
        ("-999.9999989", "-1000", True, True),
    ],
)
def test_a_billionth_of_the_cut_is_no_difference(value: str, cut: str, reached: bool, beyond: bool) -> None:  # noqa: FBT001
    """Within 1e-9·max(1, |cut|), ends included, a value reaches the cut and is not beyond it."""
    assert reaches(Decimal(value), Decimal(cut)) is reached
    assert exceeds(Decimal(value), Decimal(cut)) is beyond


@pytest.mark.parametrize(
    ("value", "sign", "strict", "met"),
    [
        ("30", 1, False, True),
        ("30", 1, True, False),
        ("31", 1, True, True),
        ("29", 1, False, False),
        ("29.99999999", 1, False, True),
        ("30.00000001", 1, True, False),
        ("30", -1, False, True),
        ("30", -1, True, False),
        ("29", -1, True, True),
        ("31", -1, False, False),
        ("30.00000001", -1, False, True),
        ("29.99999999", -1, True, False),
    ],
)
def test_each_of_the_four_bounds_at_30(value: str, sign: int, strict: bool, met: bool) -> None:  # noqa: FBT001
    """An inclusive bound is met by equality, a strict one only beyond it, upwards as downwards."""
    assert meets(Decimal(value), Decimal(30), sign, strict=strict) is met
