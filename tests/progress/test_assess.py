"""From a plan and its observations to the assessment of every indicator."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.progress.assess import Assessed, PlanAssessed, assess, assess_plan
from ipplan.progress.case import Start
from ipplan.progress.outlook import Outlook
from tests.support.building import Given, judge, near, observed, plan_of, those

UP = {"baseline": 20, "target": {"at_least": 30}}


def judged(found: Assessed) -> object:
    """Year, month and value of the position that an assessment judges."""
    point = found.case.point
    return point and (point.year, point.month, point.value)


def start_of(found: Assessed) -> object:
    """Year, time, value and origin of the start of an assessment."""
    return found.case.start


def test_the_example_of_the_design() -> None:
    """20 → 30, 26 in 2023: ahead, and on to 26 · 1.3^(2/4) = 29.64 if it goes on like this."""
    found = judge({2023: 26}, **UP)
    assert (found.status, found.reason, found.other_notes) == ("ahead", None, ())
    assert start_of(found) == Start(2020, Decimal(2020), Decimal(20), "plan")
    assert isinstance(found.outlook, Outlook)
    assert near(found.outlook.central, "29.6446", "0.0001")
    assert (found.outlook.differences, found.outlook.reason) == (1, None)
    assert found.indicator is found.case.indicator


@pytest.mark.parametrize(
    ("as_of", "year"),
    [(2020, None), (2021, 2021), (2022, 2021), (2023, 2023), (2025, 2025), (2026, 2025), (None, 2025)],
)
def test_the_latest_value_up_to_the_year_asked_for_is_judged(as_of: int | None, year: int | None) -> None:
    """t is the indicator's own latest year up to the one asked for, and never after T."""
    found = judge({2019: 18, 2020: 20, 2021: 21, 2023: 26, 2025: 31, 2026: 40}, as_of=as_of, **UP)
    point = found.case.point
    assert (point.year if point else None) == year


def test_months_are_times() -> None:
    """Through June of a year is in that year; through a month of the baseline year is before the start."""
    rows = [*observed({2021: 21}), *observed({2020: 19, 2022: 24}, month=6)]
    assert judged(judge(rows, **UP)) == (2022, 6, 24)
    assert judged(judge(rows, as_of=2021, **UP)) == (2021, 12, 21)
    assert judged(judge(rows[1:], as_of=2021, **UP)) is None
    assert judged(judge(observed({2021: 20}, month=1), **UP)) == (2021, 1, 20)


def test_a_baseline_goes_from_the_plan_to_the_actuals_to_the_first_actual() -> None:
    """The plan's own, else the row of the baseline year, else the earliest actual, else none."""
    rows: dict[int, Given] = {2020: 21, 2021: 22, 2023: 26}
    later: dict[int, Given] = {2021: 22, 2023: 26}
    bare = {"target": {"at_least": 30}}
    assert start_of(judge(rows, **UP)) == (2020, 2020, 20, "plan")
    assert start_of(judge(rows, **bare)) == (2020, 2020, 21, "actuals")
    assert start_of(judge(later, **bare)) == (2021, 2021, 22, "first_actual")
    assert judge({}, **bare).case.start is None


def test_the_actuals_may_overrule_the_plan() -> None:
    """When asked, the actual of the baseline year is used; where there is none, the plan's stays."""
    rows: dict[int, Given] = {2020: 21, 2023: 26}
    assert start_of(judge(rows, baseline_from="actuals", **UP)) == (2020, 2020, 21, "actuals")
    assert start_of(judge({2023: 26}, baseline_from="actuals", **UP)) == (2020, 2020, 20, "plan")


def test_a_first_actual_in_the_middle_of_a_year() -> None:
    """The start keeps its time."""
    rows = [*observed({2021: 21}, month=6), *observed({2023: 26})]
    assert start_of(judge(rows, target={"at_least": 30})) == (2021, Decimal("2020.5"), 21, "first_actual")


@pytest.mark.parametrize("measure", ["period_total", "increase", "relative_change", "average_growth"])
def test_other_measures_have_no_first_actual(measure: str) -> None:
    """What is counted from 0 or as an index has its start by nature."""
    found = judge({2021: 4, 2023: 9}, measure=measure, target={"at_least": 20})
    assert found.case.start is None
    assert found.case.begin == 2020
    assert found.status not in {"undetermined", "no_data"}


def test_only_values_of_the_plans_years_can_be_the_start() -> None:
    """A value from before the baseline year or after the target year is no first actual."""
    assert judge({2018: 10, 2026: 31}, target={"at_least": 30}).case.start is None
    assert start_of(judge({2018: 10, 2022: 25}, target={"at_least": 30})) == (2022, 2022, 25, "first_actual")


@pytest.mark.parametrize(
    ("baseline", "rows", "reason"),
    [(None, {2022: 97}, "no_baseline"), (0, {2022: 97}, "not_positive"), (-1, {2022: 97}, "not_positive")],
)
def test_stocks_without_a_usable_baseline(baseline: int | None, rows: dict[int, Given], reason: str) -> None:
    """A stock that nothing can be counted from is undetermined with its reason, not missing data."""
    fields = {"measure": "relative_change", "target": {"at_most": -17}, "baseline": baseline}
    found = judge(observed(rows, basis="level"), **fields)
    assert (found.status, found.reason, found.outlook) == ("undetermined", reason, "no_data")
    assert found.figures.gap == "no_data"


def test_stocks_of_other_years_are_no_data() -> None:
    """A stock reported only outside the years that are judged says nothing of them: no data."""
    fields = {"measure": "increase", "target": {"at_least": 10}, "basis": "level"}
    for values, as_of in (({2023: 97}, 2022), ({2026: 97}, None), ({2019: 80, 2020: 87}, None)):
        assert judge(values, as_of=as_of, **fields).status == "no_data"
    for values, as_of in (({2021: 97}, None), ({2025: 97}, 2025), ({2023: 97}, 2023), ({2023: 97, 2026: 99}, None)):
        assert judge(values, as_of=as_of, **fields).status == "undetermined"


def test_a_baseline_alone_is_no_data() -> None:
    """An unusable amount in the baseline year itself says nothing of the years that are judged."""
    fields = {"measure": "relative_change", "target": {"at_most": -17}, "basis": "level"}
    assert judge({2020: 0, 2023: 97}, as_of=2022, **fields).status == "no_data"
    assert judge({2020: 0, 2023: 97}, as_of=2023, **fields).reason == "not_positive"


def test_stocks_count_from_the_row_of_the_baseline_year() -> None:
    """The stock in the baseline year may come from the actuals."""
    found = judge({2020: 87, 2023: 93}, measure="increase", target={"at_least": 10}, basis="level")
    assert those(found.case.now_shown, found.case.start) == (6, (2020, 2020, 87, "actuals"))
    assert found.figures.expected == 6


def test_a_broken_chain_is_judged_by_its_last_complete_year() -> None:
    """Flows of 2021 and 2023: 2021 is judged, and 2022 is named."""
    rows = observed({2021: 150, 2023: 300}, basis="annual")
    found = judge(rows, measure="period_total", target={"more_than": 800})
    assert judged(found) == (2021, 12, 150)
    assert [(note.code, dict(note.details)) for note in found.other_notes] == [
        ("chain_broken", {"missing": 2022}), ("stale", {"year": 2021, "as_of": 2023}),
    ]  # fmt: skip


def test_a_mean_growth_is_one_whatever_is_reported() -> None:
    """As a mean, as yearly rates and as amounts: 5 % a year after three years."""
    fields = {"measure": "average_growth", "target": {"at_least": 6}, "baseline": 100}
    mean = judge({2023: 5}, **fields)
    yearly = judge(dict.fromkeys((2021, 2022, 2023), 5), basis="annual", **fields)
    amount = judge({2023: "115.7625"}, basis="level", **fields)
    assert mean.figures == yearly.figures == amount.figures
    assert {mean.status, yearly.status, amount.status} == {"lagging"}


# The outlook


def test_an_outlook_in_the_unit() -> None:
    """Totals that grow by 150, 100 and 150 a year from 0: 600 by 2025, give or take t·√(15000/3 · (2 + 8/3)).

    μ = 400/4 = 100, Σ(d - μ)² + μ² = 2500 + 0 + 2500 + 10000 = 15000.
    """
    found = judge({2021: 150, 2022: 250, 2023: 400}, measure="period_total", target={"more_than": 800}).outlook
    assert isinstance(found, Outlook)
    assert (found.differences, found.reason) == (3, None)
    assert near(found.central, 600, "1e-11")
    assert near(found.high, 600 + 1.637744353696 * (15000 / 3 * 14 / 3) ** 0.5, "1e-6")
    assert near(found.low, 600 - 1.637744353696 * (15000 / 3 * 14 / 3) ** 0.5, "1e-6")


def test_the_outlook_of_a_change() -> None:
    """-10 % and then -19 % over 2 + 1 years go on to 0.81^(1 + 3/3) - 1 = -34.4 %."""
    found = judge({2021: -10, 2022: -19}, measure="relative_change", target={"at_most": -50}).outlook
    assert isinstance(found, Outlook)
    assert near(found.central, "-34.39", "1e-15")


def test_the_outlook_of_a_growth_is_the_mean_over_the_whole_period() -> None:
    """5 % a year for two years goes on at two thirds of it: a mean of 1.05^(4/5) - 1; a shrinking is a shrinking."""
    for growth in (5, -5):
        found = judge({2021: 7, 2022: growth}, measure="average_growth", target={"at_least": 6}).outlook
        assert isinstance(found, Outlook)
        assert near(found.central, ((1 + Decimal(growth) / 100) ** Decimal("0.8") - 1) * 100, "1e-15")
    shares = judge({2021: 8, 2022: 2, 2023: 6}, measure="average_growth", target={"at_least": 6}).outlook
    assert isinstance(shares, Outlook)
    assert shares.low is not None
    assert shares.high is not None
    assert shares.central is not None
    low, central, high = (1 + value / 100 for value in (shares.low, shares.central, shares.high))
    assert near(low * high, central**2, "1e-15")


def test_the_outlook_starts_with_the_start() -> None:
    """Values from before the baseline year do not count; those up to the year asked for do, and no later ones."""
    values: dict[int, Given] = {2018: 1, 2020: 99, 2021: 22, 2022: 24, 2023: 27, 2024: 28}
    found = judge(values, as_of=2023, path="linear", **UP).outlook
    assert isinstance(found, Outlook)
    assert found.differences == 3
    assert found.central == 27 + 2 * Decimal(7) / 4


def test_the_outlook_from_a_first_actual() -> None:
    """It starts at the first actual, and a single one makes none."""
    found = judge({2021: 22, 2023: 26}, target={"at_least": 30}, path="linear").outlook
    assert isinstance(found, Outlook)
    assert those(found.differences, found.reason) == (1, None)
    assert near(found.central, 26 + 2 * Decimal(4) / 3, "1e-15")
    assert judge({2023: 26}, target={"at_least": 30}).outlook == "no_baseline"


@pytest.mark.parametrize(("values", "reason"), [({}, "no_data"), ({2025: 29}, "target_year_passed")])
def test_no_outlook(values: dict[int, Given], reason: str) -> None:
    """Without data and in the target year there is none."""
    assert judge(values, **UP).outlook == reason


def test_the_chance_of_a_direction() -> None:
    """A commitment to grow asks for the chance of standing above the baseline."""
    values: dict[int, Given] = {2021: 22, 2022: 21, 2023: 20}
    grow, decline = (judge(values, baseline=20, path="linear", target=t).outlook for t in ("grow", "decline"))
    assert isinstance(grow, Outlook)
    assert isinstance(decline, Outlook)
    assert grow.probability == decline.probability == Decimal("0.5")


def test_no_figure_in_the_unit_where_there_is_none() -> None:
    """A walk through zero has no outlook on a geometric path: no figures, one reason."""
    found = judge({2022: 0}, **UP).outlook
    assert isinstance(found, Outlook)
    assert (found.reason, found.central, found.low, found.high) == ("not_positive", None, None, None)


# The plan


def two() -> Plan:
    """A plan with a table row and a commitment of the prose."""
    plan = plan_of(**UP)
    row = plan.indicators[0]
    other = plan_of(target="grow", group="narrative").indicators[0]
    return plan.model_copy(update={"indicators": (row, other.model_copy(update={"id": "y"}))})


def rows_of(key: str, values: dict[int, Given]) -> list[Observation]:
    """Observations of the indicator with this id."""
    return [observation._replace(indicator=key) for observation in observed(values)]


def assessed(values: dict[str, dict[int, Given]], **fields: Any) -> PlanAssessed:
    """The assessment of the plan of two by the values of each."""
    rows = [row for key, given in values.items() for row in rows_of(key, given)]
    return assess_plan(two(), rows, **fields)


def test_every_indicator_is_assessed_by_its_own_values() -> None:
    """In the plan's order; values of an unknown indicator judge nothing."""
    found = assessed({"y": {2021: 5, 2023: 6}, "x": {2023: 26}, "z": {2022: 7}})
    assert [(a.indicator.id, a.status) for a in found.indicators] == [("x", "ahead"), ("y", "on_track")]
    assert found.plan == two()


def test_the_year_judged_is_the_latest_in_the_actuals() -> None:
    """An indicator whose own latest year is older says so; a year asked for goes before."""
    found = assessed({"x": {2023: 26}, "y": {2021: 5, 2024: 6}})
    assert found.as_of == 2024
    assert [[note.code for note in a.other_notes] for a in found.indicators] == [["stale"], ["first_actual"]]
    asked = assessed({"x": {2021: 21, 2023: 26}}, as_of=2022)
    assert asked.as_of == 2022
    assert asked.indicators[0].figures.time_elapsed == Decimal("0.2")


def test_without_any_actuals() -> None:
    """No year, nothing elapsed, and every indicator without data."""
    found = assessed({})
    assert (found.as_of, found.time_elapsed) == (None, "no_data")
    assert [a.status for a in found.indicators] == ["no_data", "no_data"]
    assert [a.other_notes for a in found.indicators] == [(), ()]


@pytest.mark.parametrize(("as_of", "share"), [(2019, "0"), (2020, "0"), (2023, "0.6"), (2025, "1"), (2030, "1")])
def test_time_elapsed_of_the_plan(as_of: int, share: str) -> None:
    """The share of the plan's years that is over by the year judged, and no more than all of them."""
    assert assessed({}, as_of=as_of).time_elapsed == Decimal(share)


def test_time_elapsed_is_settled() -> None:
    """A third of the time keeps 20 digits."""
    plan = plan_of(years=(2020, 2023), **UP)
    assert str(assess_plan(plan, [], as_of=2021).time_elapsed) == "0.33333333333333333333"


def test_only_the_indicators_asked_for() -> None:
    """Named ones, in the plan's order; none named means all."""
    assert [a.indicator.id for a in assessed({}, only=["y"]).indicators] == ["y"]
    assert [a.indicator.id for a in assessed({}, only=["y", "x"]).indicators] == ["x", "y"]
    assert [a.indicator.id for a in assessed({}, only=iter(["y"])).indicators] == ["y"]
    assert [a.indicator.id for a in assessed({}, only=[]).indicators] == ["x", "y"]
    assert assessed({}, only=["z"]).indicators == ()


def test_the_baseline_of_the_actuals_is_handed_on() -> None:
    """The choice of the baseline holds for every indicator."""
    found = assessed({"x": {2020: 21, 2023: 26}}, baseline_from="actuals")
    assert start_of(found.indicators[0]) == (2020, 2020, 21, "actuals")


def test_the_summary_counts_the_table() -> None:
    """Every status has its count, the table's and the prose's apart."""
    found = assessed({"x": {2023: 26}, "y": {2023: 6}})
    none = dict.fromkeys(found.summary(), 0)
    assert len(none) == 10
    assert found.summary() == {**none, "ahead": 1}
    assert found.summary("narrative") == {**none, "undetermined": 1}


def test_one_indicator_alone_is_judged_as_of_its_latest_value() -> None:
    """Without a year asked for an indicator is never older than asked for; without values the target year stands."""
    plan = two()
    found = assess(plan, plan.indicators[0], observed({2021: 21, 2023: 26}))
    assert (judged(found), found.other_notes) == ((2023, 12, 26), ())
    assert assess(plan, plan.indicators[0], []).status == "no_data"


def test_cuts_are_the_plans() -> None:
    """The plan's own cuts decide the verdict."""
    cuts = {"ahead": 1.5, "on_track": 1.2, "on_track_binding": 1.2, "lagging": 1.1, "off_track": 1.08}
    assert judge({2023: 26}, cuts=cuts, **UP).status == "reversing"
