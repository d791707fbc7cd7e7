"""What next year must bring, by hand, and by giving it to the verdict."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.plan import Assessment
from ipplan.progress.figure import Undefined
from ipplan.progress.next_year import NextYear, decided_by_pace, own_part
from tests.support.building import judge, near, observed, those

GOOD = {"achieved", "ahead", "on_track"}
LINEAR: dict[str, object] = {"path": "linear", "baseline": 0, "target": {"at_least": 10}}
# Far enough from the flip point for the tolerance of a cut, near enough for a reader.
STEP = Decimal("1e-6")


def found(values: object, **fields: object) -> NextYear:
    """What next year must bring, where something can be said."""
    needed = judge(values, **fields).next_year  # type: ignore[arg-type]
    assert not isinstance(needed, Undefined)
    return needed


def test_a_linear_path() -> None:
    """Ten in five years: after the third year the path is at 6, and 0.95 of three years at 5.7."""
    needed = found({2022: 1}, **LINEAR)
    assert (needed.year, near(needed.back_on_path, 6), near(needed.stay_on_track, "5.7")) == (2023, True, True)
    assert not needed.beyond


def test_a_geometric_path() -> None:
    """20 → 30: in 2023 the path is at 20·1.5^(3/5), and on track from 20·1.5^(2.85/5) on."""
    needed = found({2022: 21}, baseline=20, target={"at_least": 30})
    assert near(needed.back_on_path, 20 * 1.5**0.6, "1e-12")
    assert near(needed.stay_on_track, 20 * 1.5**0.57, "1e-12")


def test_a_binding_indicator_stays_on_track_on_the_path_alone() -> None:
    """Its cut is a pace of 1."""
    needed = found({2022: 1}, nature="binding", **LINEAR)
    assert near(needed.stay_on_track, 6)


def test_the_plans_own_cuts() -> None:
    """A cut of 0.8 lets 4.8 of 6 do; one above 1 asks for no more than the target itself."""
    low = {"ahead": Decimal("1.1"), "on_track": Decimal("0.8"), "on_track_binding": Decimal("0.8")}
    assert near(found({2022: 1}, cuts=low, **LINEAR).stay_on_track, "4.8")
    high = {"ahead": Decimal("1.5"), "on_track": Decimal("1.4"), "on_track_binding": Decimal("1.4")}
    needed = found({2023: 1}, cuts=high, path="linear", baseline=0, target={"more_than": 10})
    assert those(needed.stay_on_track, needed.beyond) == (10, True)


def test_the_target_year_asks_for_the_target() -> None:
    """Next year is the last: the bound itself, or beyond it where it is a strict one."""
    assert found({2024: 1}, **LINEAR) == NextYear(2025, Decimal(10), Decimal(10))
    assert found({2024: 1}, path="linear", baseline=0, target={"more_than": 10}).beyond


def test_a_target_to_hold_asks_for_its_bound() -> None:
    """A level that its baseline already meets must stay there."""
    assert found({2022: 46}, baseline=47, target={"at_least": 47}, hold=True) == NextYear(
        2023, Decimal(47), Decimal(47)
    )
    assert found({2021: 8, 2022: 3}, target={"at_least": 5}).stay_on_track == 5


def test_a_direction_asks_for_more_than_its_start() -> None:
    """There is no path to be back on."""
    needed = found({2022: 9}, baseline=10, target="grow")
    assert needed == NextYear(2023, Undefined("direction_only"), Decimal(10), beyond=True)


def test_a_mean_growth_may_make_up_for_a_poor_year() -> None:
    """6 % a year to be back on the path, on track from 1.06^(0.95·4) in the fourth year on."""
    needed = found({2023: 4}, measure="average_growth", target={"at_least": 6})
    assert near(needed.back_on_path, 6)
    assert near(needed.stay_on_track, (1.06**3.8) ** 0.25 * 100 - 100, "1e-10")


def test_a_change_in_per_cent() -> None:
    """-17 % in five years: after four 0.83^(4/5) - 1."""
    needed = found({2023: -5}, measure="relative_change", target={"at_most": -17})
    assert near(needed.back_on_path, 100 * 0.83**0.8 - 100, "1e-10")


def test_a_cap_on_a_total_is_a_path_to_stay_within() -> None:
    """A total under its cap must not run ahead of it; over the cap nothing helps."""
    cap: dict[str, object] = {"measure": "period_total", "target": {"at_most": 10}}
    assert found({2022: 5}, **cap) == NextYear(2023, Decimal(6), Decimal("6.3157894736842105263"))
    assert found({2022: 9}, **{**cap, "milestones": {2023: 9.8}}).stay_on_track == 10
    assert judge({2022: 11}, **cap).next_year == "cap_exceeded"


def test_half_a_year_leads_to_the_end_of_the_same_year() -> None:
    """After June 2023 it is the end of 2023 that comes next."""
    months = [o._replace(month=6) for o in observed({2023: 1})]
    assert found(months, **LINEAR).year == 2023


def test_a_first_actual_alone_has_a_path_ahead() -> None:
    """Without a baseline the first value is the start: 4 → 10 in four years is 5.5 after one."""
    needed = found({2021: 4}, path="linear", target={"at_least": 10})
    assert near(needed.back_on_path, "5.5")


@pytest.mark.parametrize(
    ("values", "fields", "reason"),
    [
        ({}, LINEAR, "no_data"),
        ({2025: 3}, LINEAR, "target_year_passed"),
        ({2022: 3}, {"baseline": -5, "target": {"at_least": 10}}, "not_positive"),
    ],
)
def test_nothing_to_be_said(values: dict[int, int], fields: dict[str, object], reason: str) -> None:
    """Without a value, a year or a path there is a reason instead."""
    assert judge(values, **fields).next_year == reason


def test_a_start_that_equals_a_strict_bound_asks_for_more() -> None:
    """More than 47 from 47: the path does not move, and only passing it helps."""
    needed = found({2022: 46}, baseline=47, target={"more_than": 47})
    assert those(needed.stay_on_track, needed.beyond) == (47, True)


@pytest.mark.parametrize(
    ("measure", "position", "own"),
    [
        ("period_total", 60, 40),
        ("relative_change", "32", "10"),
        ("average_growth", "10", "-8.33333333333333333"),
    ],
)
def test_the_years_own_part(measure: str, position: str, own: str) -> None:
    """Where the actuals are yearly parts, what the year itself must bring is said too: 60 after 20 takes 40."""
    yearly = observed({2021: 20}, basis="annual")
    case = judge(yearly, measure=measure, target={"at_least": 90}).case
    found_part = own_part(case, Decimal(position), 2022 if measure != "average_growth" else 2021)
    assert near(found_part, own, "1e-12")


def test_no_own_part_where_none_is_reported() -> None:
    """A position as stated, or none at all, or an index that is gone has no yearly part."""
    assert own_part(judge({2021: 20}, measure="period_total", target={"at_least": 90}).case, Decimal(60), 2022) is None
    gone = judge(observed({2021: -100}, basis="annual"), measure="relative_change", target={"at_least": 9}).case
    assert own_part(gone, Decimal(5), 2022) is None
    yearly = judge(observed({2021: 2}, basis="annual"), measure="period_total", target={"at_least": 90}).case
    assert own_part(yearly, Undefined("cap_exceeded"), 2022) is None
    assert own_part(judge({}, target={"at_least": 9}).case, Decimal(5), 2022) is None


@pytest.mark.parametrize(
    ("fields", "values", "by_pace"),
    [
        (LINEAR, {2022: 1}, True),
        (LINEAR, {2024: 1}, False),
        ({"baseline": 47, "target": {"at_least": 47}, "hold": True}, {2022: 46}, False),
        ({"baseline": 10, "target": "grow"}, {2022: 9}, False),
        ({"baseline": 47, "target": {"more_than": 47}}, {2022: 46}, False),
    ],
)
def test_what_decides_next_year(fields: dict[str, object], values: dict[int, int], *, by_pace: bool) -> None:
    """The pace, unless the bound, the start or the direction does."""
    assessed = judge(values, **fields)
    needed = assessed.next_year
    assert isinstance(needed, NextYear)
    assert decided_by_pace(assessed.case, Assessment(), needed.year) == by_pace


MEASURES = st.sampled_from(["level", "period_total", "increase", "relative_change", "average_growth"])


@given(
    measure=MEASURES,
    kind=st.sampled_from(["at_least", "more_than", "at_most", "less_than"]),
    path=st.sampled_from(["geometric", "linear"]),
    baseline=st.integers(1, 90),
    target=st.integers(1, 90),
    now=st.integers(1, 95),
    year=st.integers(2021, 2024),
    nature=st.sampled_from(["expected", "binding"]),
)
def test_the_verdict_flips_there(  # noqa: PLR0913 - what a plan can say
    *, measure: str, kind: str, path: str, baseline: int, target: int, now: int, year: int, nature: str
) -> None:
    """With the value on the wanted side of the flip point next year is good, on the other side it is not."""
    if measure in {"period_total", "increase"}:
        path = "linear"
    if measure in {"relative_change", "average_growth"}:
        path = "geometric"
    fields: dict[str, object] = {"measure": measure, "path": path, "target": {kind: target}, "nature": nature}
    if measure == "level":
        fields["baseline"] = baseline
    assessed = judge({year: now}, **fields)
    needed = assessed.next_year
    if isinstance(needed, Undefined):
        return
    stay, sign = needed.stay_on_track, assessed.case.sign
    assert isinstance(stay, Decimal)
    enough, short = (judge({year: now, needed.year: stay + sign * side * STEP}, **fields) for side in (1, -1))
    assert enough.status in GOOD
    assert short.status not in GOOD
    if not needed.beyond:
        assert judge({year: now, needed.year: stay}, **fields).status in GOOD


def test_a_mean_asks_for_a_years_own_value() -> None:
    """10 and 14 so far: to bring the mean to 13 the third year must be 15; of the last two years alone, 12."""
    whole = judge({2021: 10, 2022: 14}, measure="mean", target={"at_least": 13})
    assert own_part(whole.case, Decimal(13), 2023) == Decimal(15)
    last_two = judge({2021: 10, 2022: 14}, measure="mean", over=2, target={"at_least": 13})
    assert own_part(last_two.case, Decimal(13), 2023) == Decimal(12)


def test_a_total_on_its_way() -> None:
    """100 in five years: 40 after two on the path, and 0.95 of two years of it is 38."""
    needed = found({2021: 10}, measure="period_total", target={"at_least": 100})
    assert those(needed.back_on_path, needed.stay_on_track) == (40, 38)


def test_only_a_total_cannot_come_back_under_its_cap() -> None:
    """What was spent stays spent; additions counted net may fall again."""
    assert judge({2021: 12}, measure="period_total", target={"at_most": 10}).next_year == "cap_exceeded"
    assert found({2021: 12}, measure="increase", target={"at_most": 10}).back_on_path == 4


def test_a_path_that_turns_asks_for_the_plans_own_value() -> None:
    """Before the target year the plan's value of the year; in it the bound, to be passed where it is strict."""
    yearly: dict[int, str] = {2021: "80.5", 2022: "82", 2023: "81"}
    turning = {"baseline": 80, "path": "linear", "yearly": {year: Decimal(value) for year, value in yearly.items()}}
    needed = found({2022: "81.2"}, target={"at_least": 83}, **turning)
    assert those(needed.back_on_path, needed.stay_on_track, needed.beyond) == (81, 81, False)
    last = found({2024: "81.2"}, target={"more_than": 83}, **turning)
    assert those(last.back_on_path, last.stay_on_track, last.beyond) == (83, 83, True)


def test_what_has_no_path_asks_for_its_bound() -> None:
    """Every year the bound, or more than this year; a hold that is not met its bound; a band its nearer edge."""
    every = {"baseline": 100, "every_year": True}
    assert found({2021: 106}, target="grow", **every).stay_on_track == 106
    assert found({2021: 106}, baseline=100, target="grow").stay_on_track == 100
    bound = found({2021: 109}, target={"more_than": 108}, **every)
    assert those(bound.back_on_path, bound.stay_on_track, bound.beyond) == (108, 108, True)
    held = found({2021: 45, 2022: 46}, target={"at_least": 47}, hold=True)
    assert those(held.back_on_path, held.stay_on_track) == (47, 47)
    beyond = found({2023: "3.4"}, baseline=1, target={"between": [2, 3]}, path="linear")
    assert those(beyond.back_on_path, beyond.stay_on_track) == (3, 3)


@pytest.mark.parametrize(
    ("fields", "reason"), [({"baseline": 1, "target": "none"}, "no_target"), ({"measure": "done"}, "done_or_not")]
)
def test_what_asks_for_nothing_says_why(fields: dict[str, object], reason: str) -> None:
    """Neither what has no target nor what is done or not has a value for next year."""
    assert judge({2021: 0}, **fields).next_year == reason


def test_where_the_path_of_the_cut_ends_the_bound_decides() -> None:
    """A cut of 1.25 is at the target after four of five years: the mean growth then that makes 1.06^5."""
    cuts = {"ahead": "1.3", "on_track": "1.25", "on_track_binding": "1.25", "lagging": "0.6", "off_track": "0"}
    own = {name: Decimal(cut) for name, cut in cuts.items()}
    needed = found({2023: 2}, measure="average_growth", target={"at_least": 6}, cuts=own)
    assert near(needed.stay_on_track, (1.06**1.25 - 1) * 100, "1e-10")
    case = judge({2023: 2}, cuts=own, **LINEAR).case
    assert not decided_by_pace(case, Assessment(**own), 2024)


def test_no_pace_decides_what_is_to_be_kept() -> None:
    """A hold from a first actual that does not meet it, a cap whose start does, a path that turns."""
    cuts = Assessment()
    held = judge({2021: 45, 2022: 46}, target={"at_least": 47}, hold=True).case
    cap = judge({2021: 1}, measure="period_total", target={"at_most": 10}).case
    turning = judge({2022: 81}, baseline=80, target={"at_least": 83}, path="linear", yearly={2021: 84, 2022: 82}).case
    assert not any(decided_by_pace(case, cuts, 2023) for case in (held, cap, turning))


def test_the_own_part_by_hand() -> None:
    """A mean of the last three years; a total that has nothing yet; none without a position or a value."""
    mean = judge({2021: 10, 2022: 20, 2023: 30, 2024: 40}, measure="mean", over=3, target={"at_least": 35}).case
    assert own_part(mean, Decimal(35), 2025) == 105 - 30 - 40
    assert own_part(mean, Undefined("no_data"), 2025) is None
    assert own_part(judge({}, measure="mean", target={"at_least": 35}).case, Decimal(35), 2021) is None
    total = judge(observed({2021: 0}, basis="annual"), measure="period_total", target={"at_least": 10}).case
    assert own_part(total, Decimal(5), 2022) == 5
    growth = judge(observed({2021: 3}, basis="annual"), measure="average_growth", target={"at_least": 6}).case
    own = own_part(growth, Decimal(6), 2022)
    assert near(own, (1.06**2 / 1.03 - 1) * 100, "1e-10")
    assert isinstance(own, Decimal)
    assert len(own.as_tuple().digits) <= 20
