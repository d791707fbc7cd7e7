"""The way from start to target: where it stands at a time, and when it reaches a value."""

from decimal import Decimal

import pytest

from ipplan.model.plan import PathKind
from ipplan.progress.path import Knot, Path
from tests.support.building import near

KINDS: list[PathKind] = ["geometric", "linear"]


def path(kind: PathKind, knots: dict[str, str]) -> Path:
    """A path through these times and values."""
    return Path(kind, tuple(Knot(Decimal(time), Decimal(value)) for time, value in knots.items()))


def at(way: Path, time: str) -> object:
    """The value of a path at a time, rounded to 9 decimals."""
    value = way.expected(Decimal(time))
    return round(value, 9) if isinstance(value, Decimal) else value


def reached(way: Path, value: str) -> object:
    """The time at which a path reaches a value, rounded to 9 decimals."""
    time = way.time_of(Decimal(value))
    return round(time, 9) if isinstance(time, Decimal) else time


LINE = path("linear", {"2020": "20", "2025": "30"})
CURVE = path("geometric", {"2020": "20", "2025": "30"})
BENT_LINE = path("linear", {"2020": "20", "2022": "22", "2023": "25", "2025": "30"})
BENT_CURVE = path("geometric", {"2020": "10", "2022": "40", "2025": "320"})
FALLING_LINE = path("linear", {"2020": "30", "2023": "24", "2025": "14"})


def test_a_geometric_path_grows_at_equal_rates() -> None:
    """20 → 30 stands at 25.5085 after three of five years, and reaches 26 after 3.2353."""
    assert near(CURVE.expected(Decimal(2023)), "25.5085", "0.00005")
    assert near(CURVE.time_of(Decimal(26)), "2023.2353", "0.00005")


def test_a_linear_path_grows_by_equal_steps() -> None:
    """20 → 30 stands at 26 after three of five years, and reaches 26 then."""
    assert at(LINE, "2023") == 26
    assert reached(LINE, "26") == 2023


@pytest.mark.parametrize("way", [LINE, CURVE])
def test_a_path_runs_through_its_ends(way: Path) -> None:
    """Start and target are on the path, both ways."""
    assert (at(way, "2020"), at(way, "2025")) == (20, 30)
    assert (reached(way, "20"), reached(way, "30")) == (2020, 2025)


def test_part_years_are_on_the_path() -> None:
    """The middle of 2024 is 4.5 years after 2020."""
    assert at(LINE, "2024.5") == 29
    assert reached(LINE, "29") == Decimal("2024.5")


@pytest.mark.parametrize(
    ("time", "value"),
    [("2019", "19"), ("2021", "21"), ("2022", "22"), ("2022.5", "23.5"), ("2024", "27.5"), ("2026", "32.5")],
)
def test_milestones_bend_a_line_piece_by_piece(time: str, value: str) -> None:
    """Each piece has steps of its own, and beyond either end the outermost piece goes on."""
    assert at(BENT_LINE, time) == Decimal(value)
    assert reached(BENT_LINE, value) == Decimal(time)


@pytest.mark.parametrize(
    ("time", "value"), [("2019", "5"), ("2021", "20"), ("2022", "40"), ("2023", "80"), ("2024", "160"), ("2026", "640")]
)
def test_milestones_bend_a_curve_piece_by_piece(time: str, value: str) -> None:
    """Doubling every year on both pieces, and beyond both ends."""
    assert at(BENT_CURVE, time) == Decimal(value)
    assert reached(BENT_CURVE, value) == Decimal(time)


@pytest.mark.parametrize(
    ("time", "value"), [("2019", "32"), ("2021.5", "27"), ("2023", "24"), ("2024", "19"), ("2026", "9")]
)
def test_a_falling_path_finds_its_pieces_too(time: str, value: str) -> None:
    """Where less is wanted the pieces are gone through downwards."""
    assert at(FALLING_LINE, time) == Decimal(value)
    assert reached(FALLING_LINE, value) == Decimal(time)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", ["46", "47", "48"])
def test_a_path_that_stands_still_reaches_nothing(kind: PathKind, value: str) -> None:
    """Target = baseline: the path expects the same value always, and no time can be told from a value."""
    way = path(kind, {"2020": "47", "2025": "47"})
    assert at(way, "2023") == 47
    assert reached(way, value) == "target_equals_baseline"


@pytest.mark.parametrize(("first", "last"), [("0", "30"), ("-1", "30"), ("20", "0"), ("20", "-1")])
def test_no_rate_leads_from_or_to_zero(first: str, last: str) -> None:
    """A geometric piece with an end that is not positive has neither values nor times; a linear one has both."""
    ends = {"2020": first, "2025": last}
    assert at(path("geometric", ends), "2023") == "not_positive"
    assert reached(path("geometric", ends), "10") == "not_positive"
    middle = (Decimal(first) + Decimal(last)) / 2
    assert at(path("linear", ends), "2022.5") == middle
    assert reached(path("linear", ends), str(middle)) == Decimal("2022.5")


@pytest.mark.parametrize("value", ["0", "-3"])
def test_a_curve_never_reaches_zero(value: str) -> None:
    """A value that is not positive has no time on a geometric path, and one on a linear path."""
    assert reached(CURVE, value) == "not_positive"
    assert reached(LINE, value) == 2010 + Decimal(value) / 2


def test_numbers_just_above_zero_are_positive() -> None:
    """A geometric path works between numbers below 1."""
    way = path("geometric", {"2020": "0.01", "2022": "0.0001"})
    assert at(way, "2021") == Decimal("0.001")
    assert reached(way, "0.001") == 2021


def test_a_time_is_settled() -> None:
    """The time at which a value is reached keeps 20 digits, so that its distance from the start has no noise."""
    time = LINE.time_of(Decimal(20) + Decimal(1) / 3)
    assert isinstance(time, Decimal)
    assert len(time.as_tuple().digits) == 20
