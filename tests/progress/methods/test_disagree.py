"""Why methods disagree, by the rules."""

from decimal import Decimal

from ipplan.progress.methods.disagree import Why, agree, disagreements
from ipplan.progress.methods.registry import METHODS
from tests.support.building import judge, near


def why(values: object, **fields: object) -> dict[str, Why]:
    """The reasons by their codes."""
    assessed = judge(values, **fields)  # type: ignore[arg-type]
    verdicts = {name: method(assessed) for name, method in METHODS.items()}
    found = disagreements(assessed, verdicts)
    assert agree(verdicts) == (not found)
    return {reason.code: reason for reason in found}


def test_agreement_needs_no_reason() -> None:
    """Where every method that judges shows the same light nothing is said."""
    assert why({2021: 5, 2022: 10}, path="linear", baseline=0, target={"at_least": 11}) == {}
    assert why({}, baseline=1, target={"at_least": 11}) == {}


def test_geometric_against_linear() -> None:
    """100 → 400: at 220 in the third of five years the geometric path is at 230, the linear one at 280."""
    found = why({2023: 225}, baseline=100, target={"at_least": 400})
    details = found["path"].details
    assert (details["path"], details["year"], details["now"], details["linear"]) == ("geometric", 2023, 225, 280)
    assert near(details["geometric"], 100 * 4**0.6, "1e-10")  # type: ignore[arg-type]


def test_paths_that_lie_together_are_no_reason() -> None:
    """100 → 101: both paths are at the same place, and the cuts are what differs."""
    found = why({2023: "100.57"}, baseline=100, target={"at_least": 101})
    assert "path" not in found


def test_an_undefined_path_is_no_reason() -> None:
    """From zero there is no geometric path to compare with."""
    found = why({2020: 0, 2021: "1.2", 2022: "2.4", 2023: "5.9"}, path="linear", target={"at_least": 10})
    assert "path" not in found


def test_end_points_against_the_mean_of_changes() -> None:
    """Slow since the start, but steep in the years before: looking back five years gives another step."""
    values = {2018: 20, 2020: 50, 2022: 56, 2023: 58}
    found = why(values, years=(2020, 2026), path="linear", target={"at_least": 70})
    details = found["trend"].details
    assert (details["method"], details["years"]) == ("wri", "2018-2023")
    assert near(details["ends"], 8 / 3, "1e-12")  # type: ignore[arg-type]
    assert near(details["mean"], "7.6")  # type: ignore[arg-type]


def test_a_mean_growth_has_no_trend_of_its_steps_before_its_start() -> None:
    """Where a method that looks back does not judge, it is no reason."""
    assert "trend" not in why({2021: 4}, measure="average_growth", target={"at_least": 6}, nature="binding")


def test_time_left_to_catch_up_in() -> None:
    """7.7 of 10 after four of five years: 2.3 are left for the last one."""
    found = why({2024: "7.7"}, path="linear", baseline=0, target={"at_least": 10})
    assert found["time_left"].details == {"observed": Decimal("1.925"), "remaining": Decimal("2.3"), "left": 1}
    assert "path" not in found


def test_what_is_ahead_eases_the_years_left() -> None:
    """6.3 of 10 after three of five years is ahead; with two years of nothing before, the trend is not."""
    values = {2018: 0, 2020: 0, 2023: "6.3"}
    found = why(values, path="linear", baseline=0, target={"at_least": 10})
    assert set(found) == {"trend", "surplus"}


def test_a_target_to_hold() -> None:
    """Some methods have no verdict for what is to be held."""
    found = why({2019: 30, 2020: 47, 2021: 48, 2022: 46}, baseline=47, target={"at_least": 47}, hold=True)
    assert found == {"hold": Why("hold", {})}


def test_a_target_missed_by_a_hair() -> None:
    """9.9 of 10 in the target year is missed, and almost all of the steps: nothing but the cuts differs."""
    found = why({2025: "9.9"}, path="linear", baseline=0, target={"at_least": 10})
    assert set(found) == {"classes"}


def test_different_cuts() -> None:
    """A binding mean growth of 5.83 instead of 6 % is a pace of 0.97: enough for one method, too little for another."""
    found = why({2023: "5.83"}, measure="average_growth", target={"at_least": 6}, nature="binding")
    assert found == {"classes": Why("classes", {"figures": list(METHODS)})}
