"""Each kind of promise by hand: verdict, reason, notes and figures."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.problem import Term
from ipplan.progress.assess import Assessed, assess, assess_plan
from ipplan.progress.figure import Undefined
from ipplan.progress.methods.eurostat import eurostat
from tests.support.building import Given, judge, near, observed, plan_of, those

LINE: dict[str, Any] = {"baseline": 0, "path": "linear"}
BAND: dict[str, Any] = {**LINE, "target": {"between": [10, 12]}}


def said(found: Assessed) -> tuple[str, str | None]:
    """The verdict and its reason."""
    return found.status, found.reason


def notes(found: Assessed) -> set[str]:
    """The codes of what is said beside the verdict."""
    return {note.code for note in found.notes}


@pytest.mark.parametrize(
    ("target", "value", "status", "by_tolerance"),
    [
        ({"at_least": 10, "tolerance": 0.5}, "9.5", "achieved", True),
        ({"at_least": 10, "tolerance": 0.5}, "9.4", "missed", False),
        ({"at_least": 10, "tolerance": "5%"}, 10, "achieved", False),
        ({"more_than": 10, "tolerance": 0.5}, "9.5", "missed", False),
        ({"at_most": 10, "tolerance": "5%"}, "10.5", "achieved", True),
        ({"between": [10, 12], "tolerance": 1}, 13, "achieved", True),
        ({"between": [10, 12], "tolerance": 1}, "13.1", "missed", False),
    ],
)
def test_tolerance(target: dict[str, Any], value: Given, status: str, by_tolerance: bool) -> None:  # noqa: FBT001
    """The tolerance moves the bound to its lenient side; the gap is counted to the bound itself."""
    found = judge({2025: value}, baseline=20 if "at_most" in target else 0, path="linear", target=target)
    assert found.status == status
    assert ("met_within_tolerance" in notes(found)) == by_tolerance


def test_gap_is_to_the_bound_itself() -> None:
    """9.5 of about 10: achieved, and half of one is missing."""
    found = judge({2025: "9.5"}, **LINE, target={"at_least": 10, "tolerance": 0.5})
    assert those(found.figures.gap, found.figures.completion) == (Decimal("0.5"), Decimal("0.95"))


@pytest.mark.parametrize(
    ("start", "year", "value", "status", "gap"),
    [
        (0, 2023, 6, "on_track", 4),
        (0, 2023, 11, "achieved", 0),
        (0, 2023, 13, "reversing", 1),
        (0, 2025, 13, "missed", 1),
        (0, 2025, 12, "achieved", 0),
        (20, 2023, 15, "on_track", 3),
        (20, 2023, 9, "reversing", 1),
        (11, 2023, 11, "on_track", 0),
        (11, 2023, 13, "reversing", 1),
        (11, 2023, 9, "reversing", 1),
        (11, 2025, 12, "achieved", 0),
    ],
)
def test_band(start: int, year: int, value: int, status: str, gap: int) -> None:
    """Progress goes to the nearer edge; beyond the far one it is reversing; a start inside is held at both edges."""
    found = judge({year: value}, **{**BAND, "baseline": start})
    assert those(found.status, found.figures.gap) == (status, gap)
    beyond = start in {0, 20} and status in {"reversing", "missed"}
    assert found.case.overshot == beyond
    assert ("overshot" in notes(found)) == (beyond or status == "reversing")


def test_band_without_a_start() -> None:
    """Without a baseline the first value is the start; without any value nothing is said."""
    assert judge({2022: 5, 2023: 8}, **{**BAND, "baseline": None}).case.sign == 1
    assert judge({2022: 11, 2023: 13}, **{**BAND, "baseline": None}).status == "reversing"
    assert judge({}, **BAND).status == "no_data"


@pytest.mark.parametrize(("value", "met", "gap"), [(27, False, 1), (28, True, 0), (29, True, -1)])
def test_stretch(value: int, met: bool, gap: int) -> None:  # noqa: FBT001
    """A stretch has its own gap and completion; the verdict is the bound's."""
    found = judge({2025: value}, baseline=20, target={"at_least": 26, "stretch": 28})
    stretch = found.promises.stretch
    assert stretch is not None
    assert those(found.status, stretch.met, stretch.gap) == ("achieved", met, gap)
    assert near(stretch.completion, (value - 20) / 8)
    assert ("stretch_met" in notes(found)) == met


def test_no_target() -> None:
    """What has no target is never judged; the growth that was observed is there."""
    found = judge({2022: 110, 2023: 121}, baseline=100, target="none")
    assert said(found) == ("not_judged", "no_target")
    assert those(found.figures.gap, found.figures.pace, found.figures.required_step) == ("no_target",) * 3
    assert those(found.figures.observed_step) == (7,)
    assert judge({}, target="none").status == "not_judged"


@pytest.mark.parametrize(
    ("values", "as_of", "expected"),
    [
        ({2021: 8, 2022: 9}, None, ("on_track", "every_year")),
        ({2021: 8, 2022: 7, 2023: 9}, None, ("missed", "every_year")),
        ({2021: 8, 2022: 8, 2023: 8, 2024: 8, 2025: 8}, None, ("achieved", None)),
        ({2021: 8, 2022: 8, 2024: 8, 2025: 8}, None, ("undetermined", "years_missing")),
        ({2021: 8, 2022: 8, 2023: 8}, 2025, ("undetermined", "years_missing")),
        ({}, None, ("no_data", "no_data")),
    ],
)
def test_every_year(values: dict[int, Given], as_of: int | None, expected: tuple[str, str | None]) -> None:
    """One breach breaks it for good; kept is what has a value for every year and no breach."""
    found = judge(values, as_of=as_of, path="linear", target={"at_least": 8}, every_year=True)
    assert said(found) == expected
    assert ("breached" in notes(found)) == (expected[0] == "missed")
    if values:
        assert those(found.figures.pace, found.figures.completion, found.figures.earned_years) == ("every_year",) * 3


@pytest.mark.parametrize(
    ("direction", "values", "status"),
    [
        ("grow", {2021: 101, 2022: 102}, "on_track"),
        ("grow", {2021: 101, 2022: 101}, "missed"),
        ("grow", {2021: 99}, "missed"),
        ("decline", {2021: 99, 2022: 98}, "on_track"),
        ("decline", {2021: 99, 2022: 100}, "missed"),
        ("grow", {2021: 101, 2022: 102, 2023: 103, 2024: 104, 2025: 105}, "achieved"),
    ],
)
def test_steadily(direction: str, values: dict[int, Given], status: str) -> None:
    """To grow steadily is to grow over the year before, every year, from the baseline on."""
    assert judge(values, baseline=100, target=direction, every_year=True).status == status


@pytest.mark.parametrize(
    ("values", "as_of", "expected", "needed"),
    [
        ({2021: 10, 2022: 12}, None, ("lagging", "mean_target"), 38 / 3),
        ({2021: 12, 2022: 12}, None, ("on_track", "mean_target"), 12),
        ({2021: 12, 2022: 12, 2023: 12, 2024: 12, 2025: 12}, None, ("achieved", None), "target_year_passed"),
        ({2021: 12, 2022: 12, 2023: 12, 2024: 12, 2025: 11}, None, ("missed", None), "target_year_passed"),
        ({2021: 12, 2022: 12}, 2025, ("undetermined", "years_missing"), 12),
        ({2021: 12, 2023: 12}, None, ("on_track", "mean_target"), 12),
    ],
)
def test_mean(values: dict[int, Given], as_of: int | None, expected: tuple[str, str | None], needed: object) -> None:
    """12 a year on average of five: after 10 and 12 the other three must average 38/3."""
    found = judge(values, as_of=as_of, measure="mean", target={"at_least": 12})
    assert said(found) == expected
    mean = found.promises.needed_mean
    assert mean == needed if isinstance(needed, str) else near(mean, str(needed), "1e-9")
    assert those(found.figures.pace, found.figures.remaining_step) == ("mean_target",) * 2
    assert found.outlook == "mean_target"


def test_mean_of_the_last_three() -> None:
    """Of 350, 310 and 260 the mean is 306.67; 260 is known of the last three, so that the others need 320."""
    found = judge({2021: 350, 2022: 310, 2023: 260}, measure="mean", over=3, target={"at_most": 300})
    assert near(found.case.now_shown, "306.6666666666667", "1e-9")
    assert found.promises.needed_mean == 320
    assert found.status == "lagging"


@pytest.mark.parametrize(
    ("values", "expected", "now"),
    [
        ({2023: 10, 2024: 9, 2025: 11}, ("achieved", None), 10),
        ({2023: 10, 2024: 9, 2025: 10}, ("missed", None), None),
        ({2021: 1, 2023: 10, 2024: 9, 2025: 11}, ("achieved", None), 10),
        ({2021: 11, 2022: 12}, ("on_track", "mean_target"), Decimal("11.5")),
        ({2023: 10, 2025: 11}, ("no_data", "no_data"), None),
    ],
)
def test_mean_of_the_last_three_needs_no_earlier_year(
    values: dict[int, Given], expected: tuple[str, str | None], now: object
) -> None:
    """Three years make the mean of three: what the years before them were does not matter, what is among them does."""
    found = judge(values, measure="mean", over=3, target={"at_least": 10})
    assert said(found) == expected
    assert now is None or found.case.now_shown == now
    assert ("chain_broken" in notes(found)) == (expected[0] == "no_data")


@pytest.mark.parametrize(
    ("value", "year", "expected"),
    [
        (1, 2023, ("achieved", None)),
        (0, 2023, ("undetermined", "not_due")),
        ("0.6", 2023, ("undetermined", "not_due")),
        ("0.9", 2025, ("missed", None)),
        (1, 2025, ("achieved", None)),
    ],
)
def test_done(value: Given, year: int, expected: tuple[str, str | None]) -> None:
    """It is done, or not done yet, or was not done in time."""
    found = judge({year: value}, measure="done", unit="件", target={"at_least": 1})
    assert said(found) == expected
    assert those(found.figures.pace, found.figures.remaining_step) == ("done_or_not",) * 2
    assert "verdict_turns" not in notes(found)


def test_done_without_word_from_the_target_year() -> None:
    """Not done in 2024 and no word of 2025: nobody can say, though it is due."""
    found = judge({2024: 0}, as_of=2025, measure="done", unit="件", target={"at_least": 1})
    assert said(found) == ("undetermined", "years_missing")


def test_milestones() -> None:
    """Each is a promise of its own, with the target's bound unless it has one; the verdict stays the target's."""
    stones: dict[int, Any] = {2021: 22, 2022: {"at_most": 25}, 2023: {"between": [25, 27]}, 2024: 28}
    found = judge({2021: 21, 2022: 24}, as_of=2023, baseline=20, target={"at_least": 30}, milestones=stones)
    assert [(p.year, p.actual, p.gap, p.status) for p in found.promises.milestones] == [
        (2021, 21, 1, "missed"), (2022, 24, -1, "met"), (2023, None, None, "no_data"), (2024, None, None, "not_due"),
    ]  # fmt: skip
    assert [p.year for p in found.promises.missed] == [2021]
    assert "milestone_missed" in notes(found)


YEARLY = {2021: 60, 2022: 62, 2023: 61}


@pytest.mark.parametrize(
    ("values", "expected", "due"),
    [
        ({2022: 62}, ("on_track", "path_not_monotone"), 62),
        ({2022: "61.9"}, ("lagging", "path_not_monotone"), 62),
        ({2023: 70}, ("on_track", "path_not_monotone"), 61),
        ({2025: 64}, ("missed", None), 65),
    ],
)
def test_yearly_values_that_turn(values: dict[int, Given], expected: tuple[str, str | None], due: int) -> None:
    """On a path that goes up and down only the value due in the year counts: no pace, nothing achieved early."""
    found = judge(values, baseline=58, path="linear", target={"at_least": 65}, yearly=YEARLY)
    assert said(found) == expected
    assert those(found.figures.expected, found.figures.pace, found.figures.earned_years) == (
        due, "path_not_monotone", "path_not_monotone",
    )  # fmt: skip


def test_yearly_values_without_a_start() -> None:
    """Without a baseline the plan's own value for the year is what was due."""
    found = judge({2022: 63}, target={"at_least": 65}, yearly=YEARLY)
    assert those(found.figures.expected, found.status, found.reason) == (62, "on_track", "path_not_monotone")


def test_yearly_values_that_rise_have_a_pace() -> None:
    """60, 61 and 63 lead to 65: at 61 after two years the pace is 1."""
    found = judge(
        {2022: 61}, baseline=58, path="linear", target={"at_least": 65}, yearly={2021: 60, 2022: 61, 2023: 63}
    )
    assert those(found.figures.pace, found.status) == (1, "on_track")


REVISED: dict[str, Any] = {
    "baseline": 20,
    "target": {"at_least": 30},
    "revisions": [{"date": "2023-06-30", "target": {"at_least": 25}, "reason": "review"}],
}


@pytest.mark.parametrize(("as_of", "bound"), [(2022, 30), (2023, 25)])
def test_revised(as_of: int, bound: int) -> None:
    """Judged by what was in force at the end of the year asked for."""
    found = judge({2022: 26, 2023: 26}, as_of=as_of, **REVISED)
    assert found.case.last_shown == bound
    assert ("target_revised" in notes(found)) == (as_of == 2023)


def test_revised_judged_by_the_first() -> None:
    """With `original` the first target counts, and the revision is still said."""
    plan = plan_of(**REVISED)
    found = assess_plan(plan, observed({2023: 26}), original=True).indicators[0]
    assert those(found.case.last_shown) == (30,)
    assert "target_revised" in notes(found)


@pytest.mark.parametrize(
    ("value", "expected"), [(21, ("ahead", "not_due")), (11, ("off_track", "not_due")), (9, ("reversing", "not_due"))]
)
def test_not_due_when_the_plan_is_over(value: int, expected: tuple[str, str]) -> None:
    """What is due in 2035 is neither achieved nor missed in 2025."""
    found = judge({2025: value}, baseline=10, path="linear", target={"at_least": {"value": 20, "year": 2035}})
    assert said(found) == expected
    assert found.case.over


def test_broken_before_it_is_due() -> None:
    """A promise for every year to 2030 that is broken in 2022 is off track when the plan ends in 2025."""
    fields: dict[str, Any] = {"path": "linear", "target": {"at_least": {"value": 8, "year": 2030}}, "every_year": True}
    assert said(judge({2021: 8, 2022: 7, 2025: 9}, **fields)) == ("off_track", "not_due")


def test_used() -> None:
    """300 of a cap of 500 are used: 0.6."""
    found = judge({2023: 300}, measure="period_total", target={"at_most": 500})
    assert those(found.promises.used) == (Decimal("0.6"),)
    zero = judge({2023: 0}, measure="increase", target={"at_most": 0})
    assert zero.promises.used == "target_equals_baseline"


@pytest.mark.parametrize(
    "fields",
    [
        {"baseline": 35, "target": {"at_least": 30}},
        {"measure": "relative_change", "target": {"at_least": -17}},
    ],
)
def test_a_bound_that_asks_for_nothing(fields: dict[str, Any]) -> None:
    """At least -17 for a reduction, at least 30 from 35: the verdict says it too."""
    assert "target_wrong_side" in notes(judge({2023: 33 if "baseline" in fields else -9}, **fields))
    assert "target_wrong_side" not in notes(judge({2023: 33}, baseline=35, target={"at_least": 30}, hold=True))


@pytest.mark.parametrize("value", [3, 5, 9, 10, 11, 13])
@pytest.mark.parametrize("start", [0, 11, 20])
def test_mirror_of_a_band(start: int, value: int) -> None:
    """A band on negated values is the band: same verdict, same gap."""
    one = judge({2023: value}, **{**BAND, "baseline": start})
    other = judge({2023: -value}, baseline=-start, path="linear", target={"between": [-12, -10]})
    assert those(one.status, one.figures.gap, one.figures.pace) == those(
        other.status, other.figures.gap, other.figures.pace
    )


def test_one_alone_without_anything() -> None:
    """An indicator without values is judged by its last target, and nothing is due."""
    plan = plan_of(**{**REVISED, "milestones": {2023: 22}})
    found = assess(plan, plan.indicators[0], ())
    assert those(found.case.last_shown, found.promises.milestones[0].status) == (25, "not_due")


def test_a_band_without_any_value() -> None:
    """With neither start nor actual, progress would be counted to the low edge."""
    found = judge({}, target={"between": [10, 12]}, path="linear")
    assert found.case.last_shown == Decimal(10)


def test_growing_every_year_from_the_first_actual() -> None:
    """Without a baseline the first actual is what the next years are compared with."""
    found = judge({2021: 5, 2022: 6, 2023: 4}, as_of=2023, target="grow", every_year=True)
    assert "breached" in notes(found)
    assert judge({2021: 5, 2022: 6}, as_of=2022, target="grow", every_year=True).status == "on_track"


def test_what_a_mean_still_needs_without_data_or_bound() -> None:
    """Without any year the whole bound is needed; without a bound nothing is."""
    assert judge({}, measure="mean", target={"at_least": 12}).promises.needed_mean == Decimal(12)
    assert judge({2021: 3}, measure="mean", target="none").promises.needed_mean == Undefined("no_target")


def test_a_revised_direction() -> None:
    """A direction that becomes a number is said by its word."""
    revision = {"date": "2023-06-30", "target": {"at_least": 25}, "reason": "review"}
    found = judge({2023: 22}, as_of=2023, baseline=20, target="grow", revisions=[revision])
    (note,) = [note for note in found.notes if note.code == "target_revised"]
    assert note.details["old"] == Term("target_grow")


def test_the_plans_own_years_and_an_actual_before_the_first() -> None:
    """With yearly values, no start and no value of the plan for the year, nothing can be said."""
    found = judge({2022: 10}, as_of=2022, target={"at_least": 30}, yearly={2024: 28})
    assert said(found)[0] == "undetermined"


def test_methods_without_a_word_for_a_kind() -> None:
    """A published method says why it does not judge a promise for every year."""
    found = judge({2021: 9}, as_of=2021, target={"at_least": 8}, every_year=True)
    assert (eurostat(found).verdict, eurostat(found).reason) == (None, "every_year")


def test_yearly_values_that_no_rate_leads_through() -> None:
    """A geometric path through a value below zero has no expected value: the verdict says why it is undetermined."""
    found = judge({2022: 10}, as_of=2022, baseline=5, target={"at_least": 30}, yearly={2021: -12, 2023: 11, 2024: 28})
    assert said(found) == ("undetermined", "not_positive")
