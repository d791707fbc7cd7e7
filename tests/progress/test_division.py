"""Dividing a total among parts: worked by hand, and what holds for every division."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.progress.division import by_distance, by_growth, by_share, evenly, rounded

D = Decimal
COUNTS = st.lists(st.integers(0, 10**6).map(Decimal), min_size=2, max_size=12)


def test_by_share_grows_all_alike() -> None:
    """900 and 1,100 on the way to 2,400 both grow by a fifth: 1,080 and 1,320."""
    assert by_share([D(900), D(1100)], [D(900), D(1100)], D(2400)) == (D(1080), D(1320))


def test_by_share_of_a_stock() -> None:
    """10 additions on stocks of 30 and 70 are 3 and 7, whatever was added so far."""
    assert by_share([D(0), D(0)], [D(30), D(70)], D(10)) == (D(3), D(7))


def test_by_growth_is_scaled() -> None:
    """100 doubling and 100 standing still are 200 and 100; to make 330 both are a tenth more: 220 and 110."""
    assert by_growth([D(100), D(100)], [D(2), D(1)], D(330)) == (D(220), D(110))


def test_by_distance_gives_most_to_the_furthest() -> None:
    """Short of 100 by 60, 20 and 0: 40 more are divided 3 to 1 to nothing."""
    assert by_distance([D(40), D(80), D(100)], [D(100)] * 3, D(260)) == (D(70), D(90), D(100))


def test_by_distance_goes_on_evenly() -> None:
    """When all have reached their goals, what is left is the same for each."""
    assert by_distance([D(40), D(80)], [D(100), D(100)], D(210)) == (D(105), D(105))
    assert by_distance([D(100), D(100)], [D(100), D(100)], D(210)) == (D(105), D(105))


def test_by_distance_downwards() -> None:
    """Where less is wanted, the furthest above gives most."""
    assert by_distance([D(60), D(20)], [D(20), D(20)], D(60)) == (D(40), D(20))


def test_evenly_stops_at_nothing() -> None:
    """5, 50 and 80 less 45: 15 each would leave the first at -10, so that it gives 5 and the others 20 each."""
    assert evenly([D(5), D(50), D(80)], D(90)) == (D(0), D(30), D(60))
    assert evenly([D(-5), D(50)], D(15)) == (D(-20), D(35))


def test_rounded_by_the_largest_remainder() -> None:
    """2.6, 3.6 and 3.8 make 10: the two largest remainders go up."""
    assert rounded([D("2.6"), D("3.6"), D("3.8")], D(10), 0, [D(0)] * 3) == (D(3), D(3), D(4))


def test_rounded_does_not_fall() -> None:
    """A part that had 3 keeps them although another has the larger remainder."""
    assert rounded([D("2.4"), D("4.6")], D(7), 0, [D(3), D(4)]) == (D(3), D(4))


@pytest.mark.parametrize("total", [D(12), D(7)])
def test_rounded_to_any_total(total: Decimal) -> None:
    """Even where the ideals do not make the total, the rounded values do."""
    assert sum(rounded([D("2.5"), D("3.5"), D("4.0")], total, 0, [D(0)] * 3)) == total


@given(COUNTS, st.integers(0, 10**7), st.integers(0, 3))
def test_every_division_adds_up(start: list[Decimal], total: int, decimals: int) -> None:
    """Whatever the rule, the rounded parts make the total exactly, and none is further than one unit from its ideal."""
    whole = D(total)
    found = [evenly(start, whole), by_distance(start, [max(start)] * len(start), whole)]
    if sum(start):
        found += [by_share(start, start, whole), by_growth(start, [D(1)] * len(start), whole)]
    unit = D(10) ** -decimals
    for ideal in found:
        values = rounded(ideal, whole, decimals, start)
        assert sum(values) == whole
        assert all(abs(value - one) <= unit for value, one in zip(values, ideal, strict=True))
        assert min(ideal) >= D("-1e-12")
