"""The whole from its parts: worked by hand, and never from some of them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess_plan
from ipplan.progress.wholes import Lacking, Whole, combine, whole
from ipplan.wording.codes import sentence

D = Decimal
PLACE = Place("actuals.csv", 2)
Given = Mapping[str, Mapping[int, int | str]]


def plan_of(by: Any = None, **fields: Any) -> Plan:
    """A plan whose indicator x is divided into the districts east and west, with a series of their people."""
    dimension = {"name": {"zh": "区", "en": "district"}, "parts": {"east": {"en": "East"}, "west": {"en": "West"}}}
    x = {"id": "x", "name": {"en": "X"}, "unit": "件", "target": {"at_least": 60}, **fields}
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
    plan: Plan = Plan.model_validate(
        {
            **head,
            "dimensions": {"district": dimension},
            "series": [{"id": "people", "name": {"en": "People"}, "unit": "人"}],
            "indicators": [{**x, "by": {"dimension": "district", **(by or {})}}],
        }
    )
    return plan


def observed(given: Given, name: str = "x") -> list[Observation]:
    """Values by part ("" is the whole) and year, as they are written."""
    return [
        Observation(name, year, D(value), PLACE, as_written=str(value), part=part)
        for part, values in given.items()
        for year, value in values.items()
    ]


def made(given: Given, by: Any = None, people: Given | None = None, **fields: Any) -> Whole:
    """What the parts say of the whole."""
    plan = plan_of(by, **fields)
    return whole(plan, plan.indicators[0], observed(given), observed(people or {}, "people"))


@pytest.mark.parametrize(("how", "wanted"), [("sum", 50), ("mean", 25), ("min", 20), ("max", 30)])
def test_combined(how: str, wanted: int) -> None:
    """20 in the east and 30 in the west."""
    (value,) = made({"east": {2021: 20}, "west": {2021: 30}}, {"combine": how}).made
    assert (value.value, value.year, value.origin) == (D(wanted), 2021, "parts")
    assert [one.part for one in value.made_of] == ["east", "west"]


def test_weighted() -> None:
    """20 for one million people and 30 for three are 27.5."""
    by = {"combine": "weighted_mean", "weights": "people"}
    (value,) = made({"east": {2021: 20}, "west": {2021: 30}}, by, {"east": {2021: 1}, "west": {2021: 3}}).made
    assert value.value == D("27.5")


def test_weights_of_every_part() -> None:
    """Without the weight of a part, or with one of nothing, there is no whole, and the part is named."""
    by = {"combine": "weighted_mean", "weights": "people"}
    values = {"east": {2021: 20}, "west": {2021: 30}}
    for people in ({"east": {2021: 1}}, {"east": {2021: 1}, "west": {2021: 0}}):
        found = made(values, by, people)
        assert (found.made, found.lacks) == ((), (Lacking(2021, ("west",), weights=True),))


def test_never_of_some_parts() -> None:
    """A year in which a part has not reported has no whole, and the part is named."""
    found = made({"east": {2021: 20, 2022: 22}, "west": {2021: 30}})
    assert [value.year for value in found.made] == [2021]
    assert found.lacks == (Lacking(2022, ("west",), weights=False),)


def test_own_rows_come_first() -> None:
    """A year with a value of the whole uses it; nothing is missing there, and where they agree nothing is said."""
    found = made({"": {2021: 50, 2022: 55}, "east": {2021: 20, 2022: 22}, "west": {2021: 30}})
    assert found == Whole()


@pytest.mark.parametrize(
    ("total", "parts", "apart"),
    [
        ("50", ("20", "30"), False),
        ("51", ("20", "30"), True),
        ("50.1", ("20.0", "30.2"), False),
        ("50.4", ("20.0", "30.2"), True),
        ("50万", ("20万", "31万"), False),
    ],
)
def test_apart_beyond_rounding(total: str, parts: tuple[str, str], apart: bool) -> None:  # noqa: FBT001
    """Counts agree exactly, decimals and 万 to half a unit of each last digit."""

    def one(part: str, text: str) -> Observation:
        times = 10**4 if text.endswith("万") else 1
        return Observation("x", 2021, D(text.rstrip("万")) * times, PLACE, as_written=text, part=part)

    plan = plan_of()
    rows = [one("", total), one("east", parts[0]), one("west", parts[1])]
    assert bool(whole(plan, plan.indicators[0], rows, ()).apart) is apart


def test_a_mean_is_moved_by_no_more_than_one_part() -> None:
    """25.1 is within rounding of the mean of 20.0 and 30.1, 25.2 is not."""
    for total, apart in (("25.1", False), ("25.2", True)):
        given = {"": {2021: total}, "east": {2021: "20.0"}, "west": {2021: "30.1"}}
        assert bool(made(given, {"combine": "mean"}).apart) is apart


def test_bases_are_not_mixed() -> None:
    """A yearly figure of one part and a total so far of another make no whole."""
    plan = plan_of(measure="period_total", target={"at_least": 100})
    east, west = observed({"east": {2021: 20}, "west": {2021: 30}})
    rows = [east._replace(basis="annual"), west]
    found = whole(plan, plan.indicators[0], rows, ())
    assert found.made == ()


def test_whole_from_parts_is_judged_and_told() -> None:
    """The whole is judged by what its parts make; notes say so, and what is missing or apart."""
    given = {"": {2023: 60}, "east": {2021: 20, 2022: 22, 2023: 24}, "west": {2021: 30, 2023: 35}}
    result = assess_plan(plan_of(baseline=45), observed(given), as_of=2023)
    (one,) = result.indicators
    assert one.case.point is not None
    assert (one.case.point.value, one.case.point.year) == (D(60), 2023)
    said = [sentence(note, "en") for note in one.other_notes]
    assert said == [
        "the whole of 2021 is made of the values by district",
        "2023: 60 for the whole, 59 from its parts; the first is used",
        "no whole of 2022: West missing",
    ]


def test_weights_missing_is_told() -> None:
    """Which part has no weight is said."""
    by = {"combine": "weighted_mean", "weights": "people"}
    rows = [*observed({"east": {2021: 20}, "west": {2021: 30}}), *observed({"east": {2021: 1}}, "people")]
    (one,) = assess_plan(plan_of(by), rows).indicators
    assert [note.code for note in one.other_notes] == ["weights_missing"]
    assert one.status == "no_data"


PARTS = st.lists(st.integers(0, 10**9), min_size=2, max_size=2)


@given(PARTS, st.sampled_from(["sum", "mean", "min", "max"]), st.permutations(range(4)))
def test_parts_against_whole(values: list[int], how: Any, order: list[int]) -> None:
    """A whole reported as its parts make it agrees with them; the order of rows decides nothing."""
    total = combine(how, [D(value) for value in values], ())
    rows = [*observed({"east": {2021: values[0]}, "west": {2021: values[1]}}), *observed({"": {2020: 1}})]
    rows.append(Observation("x", 2021, total, PLACE, as_written=str(total)))
    plan = plan_of({"combine": how})
    assert whole(plan, plan.indicators[0], [rows[at] for at in order], ()).apart == ()
    (alone,) = whole(plan, plan.indicators[0], [rows[at] for at in order if at < 2], ()).made
    assert alone.value == total


@given(PARTS, st.lists(st.integers(1, 10**6), min_size=2, max_size=2), st.integers(1, 1000))
def test_a_weighted_mean_lies_between(values: list[int], weights: list[int], times: int) -> None:
    """It lies between its parts, and does not mind the size of the weights."""
    parts = [D(value) for value in values]
    found = combine("weighted_mean", parts, [D(weight) for weight in weights])
    assert min(parts) <= found <= max(parts) or abs(found - parts[0]) < D("1e-9") * max(D(1), parts[0])
    again = combine("weighted_mean", parts, [D(weight * times) for weight in weights])
    assert abs(again - found) <= D("1e-15") * max(D(1), found)


def test_what_lacks_outside_the_years_judged_is_not_said() -> None:
    """A part that is missing in a year after the one judged is no matter of the verdict."""
    plan = plan_of()
    given: Given = {"east": {2022: 20, 2024: 25}, "west": {2022: 30}}
    result = assess_plan(plan, observed(given), as_of=2022)
    assert "parts_missing" not in {note.code for note in result.indicators[0].notes}
