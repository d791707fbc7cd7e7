"""Targets proposed for parts: worked by hand, exact in every year, and refused where something is missing."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.proposal import Proposal, Refusal, Rule, propose

D = Decimal
PLACE = Place("actuals.csv", 2)
RULES: tuple[Rule, ...] = ("share", "growth", "gap", "equal")


def plan_of(baselines: Sequence[Any], by: Any = None, targets: Mapping[str, int] | None = None, **fields: Any) -> Plan:
    """A plan whose indicator x is divided into parts a, b, c …; of None no baseline is known."""
    names = "abcdefghijkl"[: len(baselines)]
    parts: dict[str, Any] = {
        name: {} if value is None else {"baseline": value} for name, value in zip(names, baselines, strict=True)
    }
    for name, bound in (targets or {}).items():
        parts[name]["target"] = {"at_least": bound}
    dimension = {"name": {"en": "district"}, "parts": {name: {"en": name.upper()} for name in names}}
    x = {"id": "x", "name": {"en": "X"}, "unit": "家", "path": "linear", "target": {"at_least": 2400}, **fields}
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
    indicator = {**x, "by": {"dimension": "d", "parts": parts, **(by or {})}}
    series = [{"id": "people", "name": {"en": "People"}, "unit": "人"}]
    plan: Plan = Plan.model_validate(
        {**head, "dimensions": {"d": dimension}, "series": series, "indicators": [indicator]}
    )
    return plan


def proposed(plan: Plan, rule: Rule, given: Mapping[str, Mapping[int, Any]] | None = None, **more: Any) -> Proposal:
    """The proposal of a rule, by values of the parts."""
    found = propose(plan, plan.indicators[0], "d", rule, observations=observed(given or {}), **more)
    assert isinstance(found, Proposal), found
    return found


def observed(given: Mapping[str, Mapping[int, Any]], name: str = "x") -> list[Observation]:
    """Values by part and year."""
    rows = ((part, year, value) for part, values in given.items() for year, value in values.items())
    return [Observation(name, year, D(value), PLACE, part=part) for part, year, value in rows]


def last(found: Proposal) -> list[int]:
    """What the parts are to reach in the target year."""
    return [int(value) for value in found.years[2025]]


def test_share() -> None:
    """900 and 1,100 of 2,000 keep their shares of 2,400: 1,080 and 1,320, a fifth of the way a year."""
    found = proposed(plan_of([900, 1100]), "share")
    assert (found.start_year, found.start, found.start_whole) == (2020, (D(900), D(1100)), D(2000))
    assert found.whole == {2021: D(2080), 2022: D(2160), 2023: D(2240), 2024: D(2320), 2025: D(2400)}
    assert found.years[2021] == (D(936), D(1144))
    assert last(found) == [1080, 1320]


def test_equal() -> None:
    """400 more are 200 each."""
    assert last(proposed(plan_of([900, 1100]), "equal")) == [1100, 1300]


def test_gap_without_targets() -> None:
    """400 more: b lacks nothing of the best part, a lacks 200 of it; the other 200 are shared evenly."""
    assert last(proposed(plan_of([900, 1100]), "gap")) == [1200, 1200]


def test_gap_to_own_targets() -> None:
    """a lacks 150 of its own target and b 250: 400 more are divided alike."""
    assert last(proposed(plan_of([900, 1100], targets={"a": 1050, "b": 1350}), "gap")) == [1050, 1350]


def test_growth_so_far() -> None:
    """a doubled in two years while b stood still; going on for three years as 2^1.5 to 1 they make 2,400."""
    plan = plan_of([300, 600])
    found = proposed(plan, "growth", {"a": {2022: 600}, "b": {2022: 600}})
    a = 2400 * D(600) * D(2) ** D("1.5") / (600 * D(2) ** D("1.5") + 600)
    assert found.start_year == 2022
    assert last(found) == [round(a), 2400 - round(a)]
    assert not found.same_growth


def test_growth_without_two_years() -> None:
    """Without a second year nobody's growth is known: all grow alike, and it says so."""
    plan = plan_of([900, 1100])
    found = proposed(plan, "growth")
    assert found.same_growth
    assert found.years == proposed(plan, "share").years


def test_from_the_latest_common_year() -> None:
    """It starts from the latest year that is known of every part."""
    found = proposed(plan_of([900, 1100]), "share", {"a": {2022: 1000, 2023: 1100}, "b": {2022: 1200}})
    assert (found.start_year, found.start_whole) == (2022, D(2200))
    assert list(found.years) == [2023, 2024, 2025]


def test_a_target_that_is_met_is_kept() -> None:
    """Parts that make more than the target are asked for the target, not for more."""
    found = proposed(plan_of([1500, 1500]), "share")
    assert set(found.whole.values()) == {D(2400)}


def test_geometric_path_is_rounded_up() -> None:
    """2,000 to 2,400 at equal rates is 2,074.26 after a year: 2,075 suffices."""
    found = proposed(plan_of([900, 1100], path="geometric"), "share")
    assert (found.whole[2021], sum(found.years[2021])) == (D(2075), D(2075))


def test_less_is_wanted() -> None:
    """A target to fall is rounded down, and nobody falls below nothing."""
    plan = plan_of([10, 500], target={"at_most": 403}, path="geometric")
    found = proposed(plan, "equal")
    assert last(found) == [0, 403]
    assert all(sum(found.years[year]) == value for year, value in found.whole.items())


def test_mean() -> None:
    """The mean of the parts is the whole: 20 and 30 on the way to a mean of 40 add 15 each."""
    plan = plan_of([20, 30], {"combine": "mean"}, target={"at_least": 40}, unit="分")
    assert last(proposed(plan, "equal")) == [35, 45]


@pytest.mark.parametrize("combine", ["min", "max"])
def test_every_part_alike(combine: str) -> None:
    """Where the smallest or the largest part is the whole, every part is to reach what the whole is to reach."""
    plan = plan_of([20, 30], {"combine": combine}, target={"at_least": 40})
    assert last(proposed(plan, "share")) == [40, 40]


def test_rates_are_alike() -> None:
    """A mean growth of 6 % is 6 % for everybody in every year."""
    plan = plan_of([None, None], measure="average_growth", path=None, unit="%", target={"at_least": 6})
    found = proposed(plan, "share")
    assert set(found.years.values()) == {(D(6), D(6))}


def test_weighted() -> None:
    """Weights 1 and 3: 10 and 20 make 17.5; the parts that are proposed suffice for a mean of 22."""
    plan = plan_of([10, 20], {"combine": "weighted_mean", "weights": "people"}, target={"at_least": 22}, unit="%")
    weights = observed({"a": {2019: 100}, "b": {2019: 300}}, "people")
    found = proposed(plan, "equal", weights=weights)
    assert found.start_whole == D("17.5")
    a, b = found.years[2025]
    assert D(22) <= (a + 3 * b) / 4 < D(23)


def test_totals_by_what_was_done() -> None:
    """Of a total of 1,000 over the period 40 and 60 are done: by share the rest goes on in these parts."""
    plan = plan_of([None, None], measure="period_total", target={"more_than": 1000}, unit="万元")
    found = proposed(plan, "share", {"a": {2022: 40}, "b": {2022: 60}})
    assert last(found) == [400, 600]


def test_additions_by_stock() -> None:
    """10 additions on stocks of 30 and 70 are 3 and 7."""
    plan = plan_of([30, 70], measure="increase", target={"at_least": 10})
    assert last(proposed(plan, "share")) == [3, 7]
    assert last(proposed(plan, "equal")) == [5, 5]


def test_a_cap_is_used_up_year_by_year() -> None:
    """500 over five years allow for 100 a year, half of it each; the year's 500 is allowed in the last alone."""
    cap = plan_of([None, None], measure="period_total", path="linear", target={"at_most": 500})
    found = proposed(cap, "equal")
    assert [int(value) for value in found.whole.values()] == [100, 200, 300, 400, 500]
    assert last(found) == [250, 250]


@pytest.mark.parametrize("fields", [{"measure": "mean", "target": {"at_least": 1200}}, {"every_year": True}])
def test_a_bound_for_each_year_is_divided_in_each(fields: dict[str, Any]) -> None:
    """What holds on average, or in every year, is divided alike from the first year on."""
    found = proposed(plan_of([900, 1100], **fields), "equal")
    assert len(set(found.whole.values())) == 1
    assert len(set(found.years.values())) == 1


def test_without_by() -> None:
    """An indicator that is not divided yet is divided by the values that the actuals give."""
    plan = plan_of([900, 1100])
    bare = plan.indicators[0].model_copy(update={"by": None})
    found = propose(plan, bare, "d", "share", observations=observed({"a": {2020: 900}, "b": {2020: 1100}}))
    assert isinstance(found, Proposal)
    assert last(found) == [1080, 1320]


@pytest.mark.parametrize(
    ("plan", "refusal"),
    [
        (plan_of([1, 2], target="grow"), Refusal("direction_only")),
        (plan_of([1, 2], target={"between": [2, 3]}), Refusal("band")),
        (plan_of([None, None], {"combine": "min"}, measure="done", target={"at_least": 1}), Refusal("done")),
        (plan_of([1, None]), Refusal("no_start", ("b",))),
        (plan_of([None, None], measure="period_total"), Refusal("no_size", ("a", "b"))),
        (plan_of([0, 0], path="geometric"), Refusal("not_positive")),
        (plan_of([1, 2], {"combine": "weighted_mean", "weights": "people"}), Refusal("no_weights", ("a", "b"))),
    ],
)
def test_refused(plan: Plan, refusal: Refusal) -> None:
    """Without a number, a start, a size, a weight or a path nothing is proposed, and it says what is missing."""
    assert propose(plan, plan.indicators[0], "d", "share") == refusal


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=12), st.integers(1, 10**7), st.sampled_from(RULES))
def test_adds_up_in_every_year(baselines: list[int], target: int, rule: Rule) -> None:
    """In every year the parts are whole numbers that make the whole exactly, whatever the rule."""
    found = proposed(plan_of(baselines, target={"at_least": target}), rule)
    for year, values in found.years.items():
        assert sum(values) == found.whole[year]
        assert all(value == int(value) >= 0 for value in values)
    assert found.whole[2025] == target


@given(st.lists(st.integers(1, 1000), min_size=2, max_size=5), st.integers(2, 50), st.sampled_from(["share", "equal"]))
def test_no_part_steps_back(baselines: list[int], times: int, rule: Rule) -> None:
    """Where the whole at least doubles, no part falls from one year to the next."""
    found = proposed(plan_of(baselines, target={"at_least": sum(baselines) * times}), rule)
    for position in range(len(baselines)):
        way = [found.start[position], *(values[position] for values in found.years.values())]
        assert way == sorted(way)
