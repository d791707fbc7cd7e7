"""One indicator at the time it is judged: its symbols, and whether a value meets the bound."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.model.observation import Observation
from ipplan.progress.case import Case, Origin, Start
from ipplan.progress.series import Point
from tests.support.building import PLACE, Given, near, plan_of, those


def case_of(  # noqa: PLR0913
    now: Given | None = 26,
    *,
    year: int = 2023,
    month: int = 12,
    first: Given | None = 20,
    start_year: int = 2020,
    origin: Origin = "plan",
    **fields: Any,
) -> Case:
    """A case of 2020 to 2025, at least 30 unless said otherwise."""
    indicator = plan_of(**{"target": {"at_least": 30}, **fields}).indicators[0]
    start = None if first is None else Start(start_year, Decimal(start_year), Decimal(first), origin)
    point = None if now is None else Point(year, month, Decimal(now), Observation("x", year, Decimal(now), PLACE))
    return Case(indicator, 2020, 2025, start, point)


def test_the_symbols_of_a_level() -> None:
    """b, T, t, n, e and r are years; x_b, x_t and x_T are the values themselves."""
    case = case_of()
    assert those(case.begin, case.end, case.time) == (2020, 2025, 2023)
    assert those(case.span, case.elapsed, case.remaining) == (5, 3, 2)
    assert those(case.first_shown, case.now_shown, case.last_shown) == (20, 26, 30)
    assert those(case.first, case.now, case.last) == (20, 26, 30)


def test_the_middle_of_a_year() -> None:
    """A stock at the end of June 2025 is the time 2024.5: e = 4.5 and r = 0.5."""
    case = case_of(year=2025, month=6)
    assert (case.time, case.elapsed, case.remaining) == (Decimal("2024.5"), Decimal("4.5"), Decimal("0.5"))


def test_without_data_there_is_no_time() -> None:
    """What needs the position is undefined as `no_data`; start and target are not."""
    case = case_of(None)
    assert {case.time, case.elapsed, case.remaining, case.now_shown, case.now} == {"no_data"}
    assert those(case.first, case.last, case.span) == (20, 30, 5)
    assert not case.met


@pytest.mark.parametrize("year", [2025, 2026])
def test_nothing_remains_in_the_target_year(year: int) -> None:
    """From the target year on no time remains."""
    assert case_of(year=year).remaining == "target_year_passed"


def test_a_first_actual_is_the_beginning() -> None:
    """Where the first actual is the start, b is its year."""
    case = case_of(start_year=2021, origin="first_actual")
    assert those(case.begin, case.span, case.elapsed) == (2021, 4, 2)


def test_a_start_that_is_the_only_actual() -> None:
    """No time has passed since the start, and none lies between a start and a target in one year."""
    assert case_of(start_year=2023, origin="first_actual").elapsed == "no_baseline"
    alone_in_target_year = case_of(year=2025, start_year=2025, origin="first_actual")
    assert (alone_in_target_year.span, alone_in_target_year.elapsed) == ("no_baseline", "no_baseline")


def test_a_level_without_a_start() -> None:
    """Without any start x_b is undefined, and b is the plan's."""
    case = case_of(first=None)
    assert those(case.first, case.first_shown, case.begin) == ("no_baseline", "no_baseline", 2020)
    assert not case.start_meets


@pytest.mark.parametrize("measure", ["period_total", "increase"])
def test_totals_and_additions_start_at_zero(measure: str) -> None:
    """The stock beneath is never the start of the path, nor does its year move b."""
    case = case_of(first=87, start_year=2021, measure=measure)
    assert those(case.first, case.first_shown, case.begin) == (0, 0, 2020)


def test_a_change_is_worked_as_an_index() -> None:
    """-17 % is the index 0.83, from 1; what is shown stays in per cent."""
    case = case_of(-5, measure="relative_change", target={"at_most": -17}, first=300)
    assert those(case.first, case.now, case.last) == (1, Decimal("0.95"), Decimal("0.83"))
    assert those(case.first_shown, case.now_shown, case.last_shown) == (0, -5, -17)


def test_a_mean_growth_is_worked_as_an_index() -> None:
    """A target of 6 % is the index 1.06^5, a mean growth of 10 % after two years the index 1.21."""
    case = case_of(10, year=2022, measure="average_growth", target={"at_least": 6}, first=None)
    assert those(case.first, case.now, case.last) == (1, Decimal("1.21"), Decimal("1.06") ** 5)
    assert those(case.now_shown, case.last_shown) == (10, 6)


def test_a_direction_has_no_number() -> None:
    """The value that is aimed at is undefined for `grow`."""
    case = case_of(target="grow")
    assert (case.last_shown, case.last) == ("direction_only", "direction_only")


@pytest.mark.parametrize(
    ("bound", "values"),
    [("at_least", "fttt"), ("more_than", "fftt"), ("at_most", "ttff"), ("less_than", "tfff")],
)
def test_the_four_bounds_at_30(bound: str, values: str) -> None:
    """29, 30, a little more than 30, and 31 against each bound: reported levels are compared exactly."""
    met = [case_of(value, target={bound: 30}).met for value in ("29", "30", "30.00000001", "31")]
    assert met == [letter == "t" for letter in values]


@pytest.mark.parametrize(("now", "grow", "decline"), [(26, True, False), (20, False, False), (14, False, True)])
def test_a_direction_is_met_beyond_the_start(now: int, grow: bool, decline: bool) -> None:  # noqa: FBT001
    """More than at the start meets `grow`, less `decline`, the same neither."""
    assert case_of(now, target="grow").met is grow
    assert case_of(now, target="decline").met is decline
    assert not case_of(now, target="grow", first=None).met


def test_a_mean_growth_is_met_on_the_index() -> None:
    """(1+v)^e ≥ (1+g)^n: 16 % a year in two years is more than 6 % in five, 15 % is not."""
    growth: dict[str, Any] = {"measure": "average_growth", "target": {"at_least": 6}, "first": None, "year": 2022}
    assert case_of("16", **growth).met
    assert not case_of("15", **growth).met


@pytest.mark.parametrize(
    ("first", "origin", "fields", "hold"),
    [
        (47, "plan", {}, True),
        (47, "actuals", {}, True),
        (50, "plan", {"hold": True}, True),
        (46, "plan", {"hold": True}, False),
        (47, "first_actual", {}, False),
        (46, "first_actual", {"hold": True}, True),
        (None, "plan", {"hold": True}, True),
        (None, "plan", {}, False),
        (47, "plan", {"target": {"more_than": 47}}, False),
        (47, "plan", {"target": {"at_most": 47}}, True),
        (48, "plan", {"target": {"at_most": 47}}, False),
        (47, "plan", {"target": "grow"}, False),
        (47, "plan", {"target": "grow", "hold": True}, False),
        (47, "first_actual", {"target": "grow", "hold": True}, False),
        (None, "plan", {"target": "decline", "hold": True}, False),
        (47, "plan", {"measure": "period_total", "target": {"at_most": 47}}, False),
        (47, "plan", {"measure": "increase", "target": {"at_most": 47}, "hold": True}, False),
        (47, "plan", {"measure": "average_growth", "target": {"at_most": 5}}, False),
    ],
)
def test_what_is_to_be_held(first: int | None, origin: Origin, fields: dict[str, Any], hold: bool) -> None:  # noqa: FBT001
    """Only a level whose baseline meets its bound is held; a first actual makes none, but the plan may say so."""
    case = case_of(47, first=first, origin=origin, **{"target": {"at_least": 47}, **fields})
    assert case.hold is hold


@pytest.mark.parametrize(
    ("measure", "bound", "meets"),
    [
        ("period_total", {"at_most": 500}, True),
        ("period_total", {"at_least": 500}, False),
        ("increase", {"at_most": 10}, True),
        ("average_growth", {"at_most": 5}, True),
        ("average_growth", {"at_least": 5}, False),
        ("average_growth", {"at_least": 0}, True),
        ("relative_change", {"at_most": 5}, True),
        ("relative_change", {"at_most": -17}, False),
    ],
)
def test_a_cap_is_met_at_the_start(measure: str, bound: dict[str, int], meets: bool) -> None:  # noqa: FBT001
    """Nothing so far is within any cap."""
    assert case_of(0, measure=measure, target=bound).start_meets is meets


def knots(case: Case, first: Given, last: Given) -> list[Any]:
    """The knots of a case's path."""
    return [tuple(knot) for knot in case.path(Decimal(first), Decimal(last)).knots]


def test_the_path_runs_over_the_milestones() -> None:
    """Start, milestones in the order of years, target; of the indicator's kind."""
    case = case_of(milestones={2023: 25, 2021: 21}, path="linear")
    assert knots(case, 20, 30) == [(2020, 20), (2021, 21), (2023, 25), (2025, 30)]
    assert case.path(Decimal(20), Decimal(30)).kind == "linear"
    assert case_of().path(Decimal(20), Decimal(30)).kind == "geometric"
    assert knots(case_of(), 20, 30) == [(2020, 20), (2025, 30)]


def test_a_falling_path_runs_over_its_milestones() -> None:
    """Milestones on the way down are on the path."""
    case = case_of(milestones={2022: 27, 2023: 25}, target={"at_most": 20}, first=30)
    assert knots(case, 30, 20) == [(2020, 30), (2022, 27), (2023, 25), (2025, 20)]


def test_milestones_outside_the_period_are_none() -> None:
    """A milestone in the year of the start or of the target, or beyond them, is no knot."""
    case = case_of(milestones={2019: 22, 2020: 23, 2025: 28, 2026: 29})
    assert knots(case, 20, 30) == [(2020, 20), (2025, 30)]


@pytest.mark.parametrize(("first", "left"), [(24, [25, 27]), (25, [27]), (26, [27]), (27, []), (28, [])])
def test_a_milestone_that_the_start_is_beyond_lies_on_no_way(first: int, left: list[int]) -> None:
    """A start other than the plan's may have reached a milestone before its year: the path then skips it."""
    case = case_of(milestones={2022: 25, 2023: 27}, first=first, origin="actuals")
    assert [value for _, value in knots(case, first, 30)[1:-1]] == left
    mirrored = case_of(milestones={2022: 35, 2023: 33}, target={"at_most": 30}, first=60 - first)
    assert [60 - value for _, value in knots(mirrored, 60 - first, 30)[1:-1]] == left


def test_milestones_are_worked_like_the_target() -> None:
    """A milestone of a mean growth is an index over the years up to it, one of a change is one plus it."""
    growth = case_of(measure="average_growth", target={"at_least": 6}, milestones={2022: 5}, first=None)
    assert those(*growth.path(Decimal(1), Decimal("1.34")).knots[1]) == (2022, Decimal("1.1025"))
    change = case_of(measure="relative_change", target={"at_most": -17}, milestones={2022: -6}, first=None)
    assert those(*change.path(Decimal(1), Decimal("0.83")).knots[1]) == (2022, Decimal("0.94"))


def test_milestones_never_lead_back() -> None:
    """Mean growths of 10 % by 2021 and 2 % by 2023 are the indices 1.1 and 1.061: the second lies behind the first."""
    case = case_of(measure="average_growth", target={"at_least": 6}, milestones={2021: 10, 2023: 2}, first=None)
    assert [time for time, _ in knots(case, 1, Decimal("1.338"))] == [2020, 2021, 2025]


def test_a_milestone_after_a_first_actual_counts_from_the_plan_for_a_growth() -> None:
    """A mean growth is counted from the plan's baseline year whatever the first actual is."""
    case = case_of("6", year=2022, measure="average_growth", target={"at_least": 6}, first=100, start_year=2021)
    assert near(case.now, "1.1236")


def test_a_growth_over_no_year_is_never_met() -> None:
    """Where the target year is the baseline year there is no span to grow over."""
    case = case_of(measure="average_growth", target={"at_least": 6}, now=7)._replace(target_year=2020)
    assert not case.met
