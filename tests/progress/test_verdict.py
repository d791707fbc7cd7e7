"""Section 6 of the design, in its order."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from ipplan.model.plan import Assessment
from ipplan.progress.figure import Undefined
from ipplan.progress.figures import Figures, figures
from ipplan.progress.verdict import BEHIND, STATUSES, Verdict, by_pace, cut_of, verdict
from tests.progress.test_case import case_of
from tests.support.building import Given, judge, observed, plan_of

LINE = {"baseline": 0, "target": {"at_least": 100}, "path": "linear", "years": (2020, 2030)}
CURVE = {"baseline": 20, "target": {"at_least": 30}}
BINDING = {"nature": "binding"}


def of(values: Mapping[int, Given], **fields: Any) -> Verdict:
    """The verdict on an indicator by these values."""
    found = judge(values, **fields)
    return Verdict(found.status, found.reason)


def test_the_ten_words() -> None:
    """The statuses are those of the design, and four of them count as behind."""
    assert set(STATUSES) == {
        "no_data", "achieved", "missed", "undetermined", "ahead", "on_track", "lagging", "off_track", "reversing",
        "not_judged",
    }  # fmt: skip
    assert len(STATUSES) == 10
    assert set(BEHIND) == {"lagging", "off_track", "reversing", "missed"}


@pytest.mark.parametrize("values", [{}, {2020: 20}, {2019: 18, 2020: 20}])
def test_no_data(values: dict[int, Given]) -> None:
    """Without a value after the baseline year there is nothing to judge."""
    assert of(values, **CURVE) == ("no_data", "no_data")


# After five of ten years on the line from 0 to 100 a value of 50 is a pace of 1.
@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("99", "ahead"),
        ("52.5", "ahead"),
        ("52.49999996", "ahead"),
        ("52.4999999", "on_track"),
        ("50", "on_track"),
        ("47.5", "on_track"),
        ("47.49999996", "on_track"),
        ("47.4999999", "lagging"),
        ("30", "lagging"),
        ("29.99999996", "lagging"),
        ("29.9999999", "off_track"),
        ("10", "off_track"),
        ("0", "off_track"),
        ("-0.00000004", "off_track"),
        ("-0.0000001", "reversing"),
        ("-60", "reversing"),
    ],
)
def test_the_pace_against_the_cuts(value: str, status: str) -> None:
    """1.05, 0.95, 0.60 and 0 are reached by equality, and by what differs from it only as binary fractions do."""
    assert of({2025: value}, **LINE) == (status, None)


@pytest.mark.parametrize(
    ("value", "status"),
    [
        ("52.5", "ahead"),
        ("50", "on_track"),
        ("49.99999996", "on_track"),
        ("49.9999999", "lagging"),
        ("48", "lagging"),
        ("29", "off_track"),
        ("-1", "reversing"),
    ],
)
def test_a_binding_indicator_is_on_track_from_1(value: str, status: str) -> None:
    """What a plan must reach is on track only at the path's own pace."""
    assert of({2025: value}, **LINE, **BINDING) == (status, None)


def test_a_plans_own_cuts() -> None:
    """A plan may draw every cut elsewhere."""
    cuts = {"ahead": 1.5, "on_track": 1.1, "on_track_binding": 1.2, "lagging": 0.9, "off_track": 0.5}
    steps = {
        75: "ahead",
        74: "on_track",
        55: "on_track",
        54: "lagging",
        45: "lagging",
        44: "off_track",
        25: "off_track",
    }
    for value, status in {**steps, 24: "reversing"}.items():
        assert of({2025: value}, **LINE, cuts=cuts).status == status
    assert of({2025: 59}, **LINE, cuts=cuts, **BINDING).status == "lagging"
    assert of({2025: 60}, **LINE, cuts=cuts, **BINDING).status == "on_track"


def test_the_design_cuts_are_the_default() -> None:
    """Without cuts of its own a plan is judged by those of the design."""
    cuts = plan_of(target="grow").assessment
    assert tuple(cuts.model_dump().values()) == tuple(map(Decimal, ("1.05", "0.95", "1", "0.60", "0")))


def test_the_examples_of_the_design() -> None:
    """26 of 20 → 30 after three years is ahead; the NBS example, 1.34 of 3 years earned, is far behind."""
    assert of({2023: 26}, **CURVE) == ("ahead", None)
    rows = observed({2021: "1.51", 2022: "-2.20", 2023: "-4.18"}, basis="annual")
    assert judge(rows, measure="relative_change", target={"at_most": -17}).status == "off_track"
    assert judge(rows[:1], measure="relative_change", target={"at_most": -17}).status == "reversing"


def test_a_falling_target() -> None:
    """Where less is wanted a fall is progress and a rise is not."""
    down = {"baseline": 100, "target": {"at_most": 50}, "path": "linear"}
    assert [of({2023: value}, **down).status for value in (65, 70, 75, 95, 101)] == [
        "ahead", "on_track", "lagging", "off_track", "reversing",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("bound", "at", "beyond"),
    [("at_least", True, 31), ("more_than", False, 31), ("at_most", True, 29), ("less_than", False, 29)],
)
def test_the_bound_is_met(bound: str, at: bool, beyond: int) -> None:  # noqa: FBT001
    """Achieved, before the target year and in it; at the bound itself only where the bound includes it."""
    fields = {"baseline": 20 if beyond > 30 else 40, "target": {bound: 30}}
    assert of({2023: beyond}, **fields) == of({2025: beyond}, **fields) == ("achieved", None)
    assert of({2025: 30}, **fields) == ("achieved" if at else "missed", None)
    assert of({2023: 30}, **fields) == ("achieved" if at else "ahead", None)


@pytest.mark.parametrize("value", [29, 5, -3])
def test_the_bound_is_missed(value: int) -> None:
    """In the target year there is no pace any more."""
    assert of({2025: value}, **CURVE) == ("missed", None)


def test_reported_values_are_compared_exactly() -> None:
    """7,999,999,992 does not reach 8,000,000,000; 30.00000001 is more than 30."""
    assert of({2025: 7999999992}, baseline=1, target={"at_least": 8000000000}).status == "missed"
    assert of({2025: 8000000000}, baseline=1, target={"at_least": 8000000000}).status == "achieved"
    assert of({2025: "30.00000001"}, baseline=20, target={"more_than": 30}).status == "achieved"
    for measure in ("period_total", "increase"):
        assert of({2025: "99.99999999"}, measure=measure, target={"at_least": 100}).status == "missed"


def test_a_rounding_error_decides_no_index() -> None:
    """What is worked from roots and ratios reaches a bound within 1e-9 of it, and does not lie beyond a strict one."""
    for bound, status in (("at_least", "achieved"), ("more_than", "missed")):
        change = {"measure": "relative_change", "target": {bound: 50}}
        assert of({2025: "49.99999999"}, **change).status == status
        assert of({2025: "50.00000001"}, **change).status == status
        assert of({2025: "49.9999"}, **change).status == "missed"


@pytest.mark.parametrize(
    ("year", "value", "expected"),
    [
        (2023, 47, ("on_track", "hold_target")),
        (2023, 60, ("on_track", "hold_target")),
        (2023, 46, ("reversing", "hold_target")),
        (2025, 47, ("achieved", None)),
        (2025, 46, ("missed", None)),
    ],
)
def test_a_target_to_hold(year: int, value: int, expected: tuple[str, str | None]) -> None:
    """Held before the target year it is on track, lost it is reversing; achieved or missed only in the target year."""
    assert of({year: value}, baseline=47, target={"at_least": 47}, hold=True) == expected
    assert of({year: 94 - value}, baseline=47, target={"at_most": 47}) == expected


def test_a_target_to_hold_without_a_baseline() -> None:
    """Where the plan says hold and gives no number, the first actual is no start to grow from."""
    fields = {"target": {"at_least": 47}, "hold": True}
    assert of({2022: 45, 2023: 46}, **fields) == ("reversing", "hold_target")
    assert of({2023: 48}, **fields) == ("on_track", "hold_target")


@pytest.mark.parametrize("value", [46, 47])
def test_a_strict_target_at_the_baseline(value: int) -> None:
    """More than 47 from 47: there is no way to be judged by before it is met."""
    fields = {"baseline": 47, "target": {"more_than": 47}}
    assert of({2023: value}, **fields) == ("undetermined", "target_equals_baseline")
    assert of({2023: 48}, **fields) == ("achieved", None)
    assert of({2025: value}, **fields) == ("missed", None)


@pytest.mark.parametrize(
    ("year", "value", "expected"),
    [
        (2023, 300, ("on_track", "cap")),
        (2023, "315.789473", ("on_track", "cap")),
        (2023, "315.79", ("lagging", "cap")),
        (2023, 500, ("lagging", "cap")),
        (2022, 333, ("lagging", "cap")),
        (2022, 334, ("off_track", "cap")),
        (2023, 501, ("off_track", "cap_exceeded")),
        (2025, 500, ("achieved", None)),
        (2025, 501, ("missed", None)),
    ],
)
def test_a_cap_on_a_total(year: int, value: Given, expected: tuple[str, str | None]) -> None:
    """Expected over used: 0.95 is 300/315.789 and 0.60 is 200/333.3; a total over its cap cannot come back."""
    assert of({year: value}, measure="period_total", target={"at_most": 500}) == expected


@pytest.mark.parametrize(
    ("year", "value", "expected"),
    [
        (2023, 6, ("on_track", "cap")),
        (2023, -6, ("on_track", "cap")),
        (2023, 7, ("lagging", "cap")),
        (2023, 11, ("off_track", "cap_exceeded")),
        (2025, 10, ("achieved", None)),
        (2025, 11, ("missed", None)),
    ],
)
def test_a_cap_on_additions(year: int, value: int, expected: tuple[str, str | None]) -> None:
    """6 of 10 are due after three of five years: 6/7 lags, 11 is over the cap."""
    assert of({year: value}, measure="increase", target={"at_most": 10}) == expected


@pytest.mark.parametrize("measure", ["average_growth", "relative_change"])
def test_a_cap_on_growth(measure: str) -> None:
    """Within the path of the cap it is on track, over the cap off track; in the target year met or missed."""
    fields = {"measure": measure, "target": {"at_most": 5}}
    assert of({2023: 2}, **fields) == ("on_track", "cap")
    if measure == "average_growth":  # 5 % a year is due in every year, and more than that is over the cap
        assert of({2023: 5}, **fields) == ("on_track", "cap")
        assert of({2023: "5.1"}, **fields) == ("off_track", "cap_exceeded")
    else:  # 1.05^(3/5) - 1 is 2.97 %
        assert of({2023: 4}, **fields) == ("lagging", "cap")
    assert of({2023: 40}, **fields) == ("off_track", "cap_exceeded")
    assert of({2025: 5}, **fields) == ("achieved", None)
    assert of({2025: 6}, **fields) == ("missed", None)


def test_growth_of_any_kind_asked_for() -> None:
    """A growth of at least 0 is met at the start: on track while nothing shrinks."""
    fields = {"measure": "average_growth", "target": {"at_least": 0}}
    assert of({2023: 0}, **fields) == ("on_track", "cap")
    assert of({2023: -1}, **fields) == ("off_track", "cap_exceeded")


def test_a_mean_growth_met_early() -> None:
    """16 % a year for two years is more than 6 % for five: achieved; 15 % is ahead, 6 % on track."""
    fields = {"measure": "average_growth", "target": {"at_least": 6}}
    assert of({2022: 16}, **fields) == ("achieved", None)
    assert [of({2022: v}, **fields) for v in (15, 6, 4, 1, -1)] == [
        ("ahead", None), ("on_track", None), ("lagging", None), ("off_track", None), ("reversing", None),
    ]  # fmt: skip
    assert of({2025: "5.9"}, **fields) == ("missed", None)


@pytest.mark.parametrize("value", [0, -5])
def test_an_upward_target_and_nothing_left(value: int) -> None:
    """On a geometric path x_t ≤ 0 has no logarithm, and is a fall beyond doubt."""
    assert of({2023: value}, **CURVE) == ("reversing", "not_positive")
    assert of({2023: value}, **CURVE, path="linear") == ("reversing", None)
    assert of({2025: value}, **CURVE) == ("missed", None)


def test_a_strict_target_at_the_baseline_and_nothing_left() -> None:
    """Where there is no way to go, a curve still knows that nothing left is a fall; a line has no such end."""
    fields = {"baseline": 47, "target": {"more_than": 47}}
    assert of({2023: 0}, **fields) == ("reversing", "target_equals_baseline")
    assert of({2023: 0}, **fields, path="linear") == ("undetermined", "target_equals_baseline")


@pytest.mark.parametrize("measure", ["average_growth", "relative_change"])
def test_growth_asked_for_and_nothing_left(measure: str) -> None:
    """All lost where growth was wanted is reversing too."""
    assert of({2023: -100}, measure=measure, target={"at_least": 6}) == ("reversing", "not_positive")


def test_a_downward_target_and_nothing_left() -> None:
    """Where less is wanted, nothing is enough."""
    assert of({2023: 0}, baseline=30, target={"at_most": 20}) == ("achieved", None)


@pytest.mark.parametrize("value", [0, -5, 4])
def test_a_start_at_zero_decides_nothing_on_a_curve(value: int) -> None:
    """Actuals may give a baseline of 0: no rate leads from it, up or down, and the reason is named."""
    assert of({2020: 0, 2023: value}, target={"at_least": 30}) == ("undetermined", "not_positive")


def test_nothing_left_under_a_target_below_zero() -> None:
    """A downward geometric path to a target below zero is no path: nothing can be told before it is met."""
    assert of({2023: -5}, baseline=20, target={"at_most": -10}) == ("undetermined", "not_positive")


def test_a_single_actual_without_a_baseline() -> None:
    """Its pace is undetermined; a bound met is met, and in the target year the bound decides."""
    fields = {"target": {"at_least": 30}}
    assert of({2023: 26}, **fields) == ("undetermined", "no_baseline")
    assert of({2023: 30}, **fields) == ("achieved", None)
    assert of({2025: 26}, **fields) == ("missed", None)
    assert of({2025: 30}, **fields) == ("achieved", None)


def test_a_first_actual_that_meets_the_bound() -> None:
    """Achieved while the latest value does, otherwise reversing: it is no target to hold."""
    fields = {"target": {"at_least": 30}}
    assert of({2021: 32, 2023: 31}, **fields) == ("achieved", None)
    assert of({2021: 32, 2023: 29}, **fields) == ("reversing", "start_meets_target")
    assert of({2021: 32, 2025: 29}, **fields) == ("missed", None)


def test_a_first_actual_as_the_start() -> None:
    """Two actuals without a baseline are judged by the way between the first and the target."""
    fields = {"target": {"at_least": 30}, "path": "linear"}
    assert [of({2021: 20, 2023: value}, **fields).status for value in (26, 25, 24, 21, 19)] == [
        "ahead", "on_track", "lagging", "off_track", "reversing",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "grow", "decline"),
    [
        ({2023: 26}, "on_track", "reversing"),
        ({2023: 20}, "off_track", "off_track"),
        ({2023: "20.00000001"}, "on_track", "off_track"),
        ({2023: "19.99999999"}, "off_track", "on_track"),
        ({2023: 14}, "reversing", "on_track"),
        ({2025: 26}, "achieved", "missed"),
        ({2025: 20}, "missed", "missed"),
        ({2025: 14}, "missed", "achieved"),
    ],
)
def test_a_direction(values: dict[int, Given], grow: str, decline: str) -> None:
    """A commitment to grow or decline asks which way the value has moved since the baseline, if any."""
    assert of(values, baseline=20, target="grow") == (grow, "direction_only")
    assert of(values, baseline=20, target="decline") == (decline, "direction_only")


def test_a_direction_without_a_start() -> None:
    """A single actual has not moved, in the target year as before; a second one has the first for its start."""
    assert of({2023: 26}, target="grow") == ("undetermined", "no_baseline")
    assert of({2025: 26}, target="grow") == ("undetermined", "no_baseline")
    assert of({2022: 25, 2023: 26}, target="grow") == ("on_track", "direction_only")
    assert of({}, target="grow") == ("no_data", "no_data")


@pytest.mark.parametrize("measure", ["period_total", "increase", "relative_change", "average_growth"])
def test_a_direction_of_what_needs_no_baseline(measure: str) -> None:
    """Totals, additions, changes and growths move from 0."""
    assert [of({2023: v}, measure=measure, target="grow").status for v in (2, 0, -2)] == [
        "on_track", "off_track", "reversing",
    ]  # fmt: skip


def test_values_that_give_no_position() -> None:
    """Where values were reported and none can be used, the reason is that of the values."""
    case = case_of(None)
    found = verdict(case, figures(case), Assessment(), Undefined("no_baseline"))
    assert found == ("undetermined", "no_baseline")


def test_a_level_without_any_start() -> None:
    """Where there is no start there is no pace, whatever the value."""
    case = case_of(-1, first=None)
    assert verdict(case, figures(case), Assessment()) == ("undetermined", "no_baseline")
    moving = case_of(26, first=None, target="grow")
    assert verdict(moving, figures(moving), Assessment()) == ("undetermined", "no_baseline")


def test_a_cap_whose_path_cannot_be_worked() -> None:
    """A figure that the verdict needs and that is undefined leaves it open, with the reason of the figure."""
    case = case_of(100, measure="period_total", path="geometric", target={"at_most": 500})
    assert verdict(case, figures(case), Assessment()) == ("undetermined", "not_positive")


def test_the_pace_that_is_judged_is_the_figure() -> None:
    """The verdict reads the figures it is given and works none of its own."""
    case = case_of(26)
    slow = Figures(*[Decimal("0.7")] * len(Figures._fields))
    assert verdict(case, slow, Assessment()).status == "lagging"


def test_milestones_bend_the_verdict() -> None:
    """24 in 2023 is behind the straight line from 20 to 30, and on time where the plan says so."""
    fields = {**CURVE, "path": "linear"}
    assert of({2023: 24}, **fields).status == "lagging"
    assert of({2023: 24}, **fields, milestones={2023: 24}).status == "on_track"
    assert of({2023: 26}, **fields, milestones={2023: 28}).status == "lagging"


def test_which_cut_decided() -> None:
    """The pace decides only where nothing else did; a binding indicator has its own cut of on track."""
    assert by_pace(Verdict("lagging"))
    assert not by_pace(Verdict("on_track", "hold_target"))
    assert not by_pace(Verdict("achieved"))
    up = {"baseline": 20, "target": {"at_least": 30}, "cuts": {"on_track": 0.9, "on_track_binding": 0.97}}
    for nature, cut in (("expected", "0.9"), ("binding", "0.97")):
        plan = plan_of(nature=nature, **up)
        assert cut_of(judge({}, nature=nature, **up).case, plan.assessment) == Decimal(cut)
