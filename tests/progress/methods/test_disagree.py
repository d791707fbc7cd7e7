"""Why methods disagree, by the rules."""

from decimal import Decimal

import pytest

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
    assert set(found) == {"time_left"}


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


@pytest.mark.parametrize("method", ["pace", "eurostat", "opensdg"])
def test_any_method_of_rates_against_steps(method: str) -> None:
    """One of them beside `sdsn` is enough to say that the paths are apart, whatever other methods there are."""
    assessed = judge({2023: 225}, baseline=100, target={"at_least": 400})
    verdicts = {name: METHODS[name](assessed) for name in (method, "sdsn")}
    assert [found.code for found in disagreements(assessed, verdicts)] == ["path"]


@pytest.mark.parametrize(
    ("target", "value", "apart"),
    [("at_least 130", "117.5", True), ("at_least 110", "105.8", False), ("at_most 90", "94.1", False)],
)
def test_how_far_paths_are_apart(target: str, value: str, apart: bool) -> None:  # noqa: FBT001
    """By more than 2 % of the way: 118 and 117.05 of 30, but not 106 and 105.89 of 10, nor 94 and 93.87 of 10."""
    kind, bound = target.split()
    found = why({2023: value}, baseline=100, target={kind: Decimal(bound)})
    assert ("path" in found) is apart


@pytest.mark.parametrize(
    ("before", "now", "unlike"),
    [("-1.1", "1.5", True), ("-1.0505", "1.5", False), ("1.0505", "-1.5", False), ("0.9697", "-1.5303", False)],
)
def test_how_unlike_two_steps_are(before: str, now: str, unlike: bool) -> None:  # noqa: FBT001
    """0.52 against 0.5 a year is told, 0.5101 is not: less than 2 % of the larger one, rising or falling."""
    bound = {"at_least": Decimal("2.6")} if Decimal(now) > 0 else {"at_most": Decimal("-2.6")}
    found = why({2018: Decimal(before), 2023: Decimal(now)}, baseline=0, path="linear", target=bound)
    assert ("trend" in found) is unlike


def test_only_the_methods_that_differ_have_a_trend() -> None:
    """`dns` does not judge by so few values; `wri` does."""
    assessed = judge(
        {2018: 20, 2020: 50, 2022: 56, 2023: 58}, years=(2020, 2026), path="linear", target={"at_least": 70}
    )
    found = disagreements(assessed, {name: method(assessed) for name, method in METHODS.items()})
    assert [reason.details["method"] for reason in found if reason.code == "trend"] == ["wri"]


def test_as_much_left_as_was_done_is_no_catching_up() -> None:
    """2 a year so far and 2 from now on; the flat years before make the weather bad."""
    values = {2018: 0, 2019: 0, 2020: 0, 2021: 2, 2022: 4, 2023: 6}
    assert "surplus" in why(values, path="linear", target={"at_least": 10})
