"""Values that are derived from others: worked by hand, and what is said where they cannot be."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import Assessed, assess_plan
from ipplan.progress.derived import Derivation, Lack, derivation, values_by_year
from ipplan.wording.codes import sentence

D = Decimal
PLACE = Place("actuals.csv", 2)
Given = Mapping[str, Mapping[int, int | str]]


def plan_of(derive: Any, *, others: Any = (), **fields: Any) -> Plan:
    """A plan with the series a and b, and an indicator x that is derived."""
    series = [{"id": name, "name": {"zh": name, "en": name.upper()}, "unit": "亿元"} for name in "ab"]
    x = {"id": "x", "name": {"en": "X"}, "unit": "%", "path": "linear", "target": {"more_than": 0}, **fields}
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
    plan: Plan = Plan.model_validate({**head, "series": series, "indicators": [{**x, "derive": derive}, *others]})
    return plan


def observed(given: Given) -> list[Observation]:
    """An observation for each value by id and year, as it is written."""
    return [
        Observation(name, year, D(value), PLACE, as_written=str(value))
        for name, values in given.items()
        for year, value in values.items()
    ]


def derived(derive: Any, given: Given, **fields: Any) -> Derivation:
    """What the operands of x give."""
    plan = plan_of(derive, **fields)
    by_id: dict[str, list[Observation]] = {}
    for one in observed(given):
        by_id.setdefault(one.indicator, []).append(one)
    return derivation(plan, plan.indicators[0], values_by_year(plan, by_id))


def judged(derive: Any, given: Given, *, as_of: int | None = None, **fields: Any) -> Assessed:
    """The assessment of x."""
    return assess_plan(plan_of(derive, **fields), observed(given), as_of=as_of).indicators[0]


@pytest.mark.parametrize(
    ("derive", "wanted"),
    [
        ({"sum": ["a", "b", 5]}, "155"),
        ({"difference": ["a", "b", 5]}, "85"),
        ({"ratio": ["a", "b"]}, "4"),
        ({"ratio": ["a", "b", 2]}, "2"),
        ({"mean": ["a", "b", 5]}, "51.666666666666666667"),
        ({"min": ["a", "b"]}, "30"),
        ({"max": ["a", "b", 200]}, "200"),
        ({"product": ["a", "b", 0.01]}, "36"),
        ({"growth": "a"}, "20"),
        ({"change": "a"}, "20"),
        ({"difference": [{"growth": "a"}, {"growth": "b"}]}, "-30"),
        ({"growth": {"sum": ["a", "b"]}}, "25"),
        ({"sum": ["a", {"product": ["b", 2]}]}, "180"),
    ],
)
def test_operations(derive: Any, wanted: str) -> None:
    """a grows from 100 to 120, b from 20 to 30."""
    found = derived(derive, {"a": {2020: 100, 2021: 120}, "b": {2020: 20, 2021: 30}})
    assert found.values[2021].value == D(wanted)


def test_cumulative() -> None:
    """The sum of the years after the baseline year: 10, 30, 60; the years up to the baseline have none."""
    found = derived({"cumulative": "a"}, {"a": {2019: 7, 2020: 8, 2021: 10, 2022: 20, 2023: 30}})
    assert {year: worth.value for year, worth in found.values.items()} == {2021: D(10), 2022: D(30), 2023: D(60)}
    assert found.lacks[2020] == (Lack("a", 2020, "not_after_baseline"),)


def test_what_is_missing_is_named() -> None:
    """Every operand that is missing, with its year: those of the year before too where growth needs them."""
    given = {"a": {2020: 100, 2022: 120}, "b": {2021: 30}}
    found = derived({"difference": [{"growth": "a"}, {"growth": "b"}]}, given)
    assert found.values == {}
    assert found.lacks[2021] == (Lack("a", 2021), Lack("b", 2020))
    assert found.lacks[2022] == (Lack("a", 2021), Lack("b", 2022))


def test_no_growth_from_nothing() -> None:
    """Nothing grows from zero, and nothing is divided by it."""
    assert derived({"growth": "a"}, {"a": {2020: 0, 2021: 5}}).lacks[2021] == (Lack("a", 2020, "not_positive"),)
    zero = {"a": {2021: 5}, "b": {2021: 0}}
    assert derived({"ratio": ["a", {"sum": ["b", "b"]}]}, zero).lacks[2021] == (Lack("b", 2021, "zero"),)
    assert derived({"ratio": ["a", 0]}, zero).lacks[2021] == (Lack("0", 2021, "zero"),)


def test_from_a_derived_indicator() -> None:
    """An operand that is derived itself is worked out first; where it is reported, the reported value is used."""
    y = {"id": "y", "name": {"en": "Y"}, "unit": "%", "path": "linear", "target": "grow", "derive": {"sum": ["a", "b"]}}
    given: dict[str, dict[int, int | str]] = {"a": {2021: 10}, "b": {2021: 20}}
    assert derived({"product": ["y", 2]}, given, others=[y]).values[2021].value == D(60)
    assert derived({"product": ["y", 2]}, {**given, "y": {2021: 31}}, others=[y]).values[2021].value == D(62)


def test_an_operand_that_is_named_twice() -> None:
    """c = 100 + 20 is worked out once for both of its places; its operands are used once each."""
    c = {"id": "c", "name": {"en": "C"}, "unit": "亿元", "target": {"more_than": 0}, "derive": {"sum": ["a", "b"]}}
    found = derived({"sum": ["c", "c"]}, {"a": {2021: 100}, "b": {2021: 20}}, others=[c]).values[2021]
    assert found.value == D(240)
    assert [(one.indicator, one.value) for one in found.made_of] == [("a", D(100)), ("b", D(20))]


def test_the_plan_gives_the_baseline_of_an_operand() -> None:
    """The baseline that the plan states for an operand is its value in that year."""
    y = {"id": "y", "name": {"en": "Y"}, "unit": "亿元", "baseline": 100, "target": {"at_least": 150}}
    assert derived({"growth": "y"}, {"y": {2021: 108}}, others=[y]).values[2021].value == D(8)


def test_agrees_within_rounding() -> None:
    """120.4 after 100.3 is +20.04 %, of which rounding leaves 19.9 to 20.2: 20 and 20.1 agree, 21 does not."""
    given: dict[str, dict[int, int | str]] = {"a": {2020: "100.3", 2021: "120.4"}}
    for value, apart in (("20", ()), ("20.1", ()), ("20.3", (2021,)), ("21", (2021,))):
        assert derived({"growth": "a"}, {**given, "x": {2021: value}}).apart == apart


def test_counts_agree_exactly() -> None:
    """Whole counts have no rounding: 51 is not the sum of 20 and 30."""
    y = [
        {"id": name, "name": {"en": name}, "unit": "件", "target": "grow"} for name in ("m", "n")
    ]  # counted, unlike the series
    given: Given = {"m": {2021: 20}, "n": {2021: 30}, "x": {2021: 51}}
    assert derived({"sum": ["m", "n"]}, given, others=y, unit="件").apart == (2021,)


def test_reported_is_used_and_both_are_shown() -> None:
    """A reported value is judged; a note gives the derived one beside it."""
    found = judged({"growth": "a"}, {"a": {2020: 100, 2021: 120}, "x": {2021: 25}})
    assert found.case.point is not None
    assert (found.case.point.value, found.case.point.observation.origin) == (D(25), "reported")
    assert [sentence(note, "en") for note in found.notes if note.code == "derived_apart"] == [
        "2021: 25 is reported, 20 is derived; the first is used"
    ]


def test_derived_is_judged() -> None:
    """Without a reported value the derived one is judged, and its operands are kept."""
    found = judged({"difference": ["a", "b"]}, {"a": {2020: 1, 2021: 3}, "b": {2020: 0, 2021: 1}})
    assert found.case.point is not None
    assert found.case.point.value == D(2)
    assert [(one.indicator, one.year) for one in found.case.point.observation.made_of] == [("a", 2021), ("b", 2021)]
    assert found.case.start is not None
    assert found.case.start.value == D(1)


def test_not_derived() -> None:
    """Where no year has every operand the verdict is open, and a note names what is missing."""
    found = judged({"ratio": ["a", "b"]}, {"a": {2021: 3}})
    assert (found.status, found.reason) == ("undetermined", "not_derived")
    said = [sentence(note, "en") for note in found.notes]
    assert "2021 cannot be derived; missing: B of 2021" in said
    assert "2021 年无从推算，缺：b 2021 年的数" in [sentence(note, "zh") for note in found.notes]


def test_without_any_operand() -> None:
    """Where nothing at all was reported, there is no data."""
    assert judged({"ratio": ["a", "b"]}, {}, as_of=2023).status == "no_data"
    assert judged({"ratio": ["a", "b"]}, {"a": {2019: 3}}, as_of=2023).status == "no_data"


def test_approximate_operands() -> None:
    """What is derived from approximate values is approximate."""
    plan = plan_of({"sum": ["a", 1]})
    about = [one._replace(precision="above") for one in observed({"a": {2021: 3}})]
    point = assess_plan(plan, about).indicators[0].case.point
    assert point is not None
    assert point.precision == "about"


def test_a_baseline_that_agrees_is_no_second_one() -> None:
    """A baseline of 2.3 in the plan agrees with 2.2954 as derived, 2.5 does not."""
    given: Given = {"a": {2020: "50.5", 2021: "51"}, "b": {2020: "22", 2021: "22"}}
    for baseline, codes in ((2.3, set()), (2.5, {"baseline_differs_plan_used"})):
        found = judged({"ratio": ["a", "b"]}, given, baseline=baseline, target={"at_most": 2})
        assert {note.code for note in found.notes} & {"baseline_differs_plan_used"} == codes


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=6), st.permutations(range(6)))
def test_derived_against_reported(values: list[int], order: list[int]) -> None:
    """A sum that is reported as it is derived agrees; one unit more does not; the order of rows decides nothing."""
    given: dict[str, dict[int, int | str]] = {"a": {2020 + n: v for n, v in enumerate(values)}}
    whole = {2020 + n: v * 3 for n, v in enumerate(values)}
    plan = plan_of({"product": ["a", 3]}, unit="件", target={"at_least": 10**9})
    counted = plan.model_copy(
        update={"series": tuple(s.model_copy(update={"unit": plan.indicators[0].unit}) for s in plan.series)}
    )
    rows = observed({**given, "x": whole})
    mixed = [rows[at] for at in order if at < len(rows)] + [row for at, row in enumerate(rows) if at >= len(order)]
    agreed, alone = assess_plan(counted, mixed), assess_plan(counted, observed(given))
    assert agreed.made.derived["x"].apart == ()
    assert (agreed.indicators[0].status, agreed.indicators[0].figures) == (
        alone.indicators[0].status,
        alone.indicators[0].figures,
    )
    one_more = observed({**given, "x": {year: value + 1 for year, value in whole.items()}})
    assert assess_plan(counted, one_more).made.derived["x"].apart == tuple(sorted(whole))


def test_a_part_of_a_year_is_no_operand() -> None:
    """A half year stands for no year: its year is derived from nothing."""
    half = Observation("y", 2023, D(7), PLACE, as_written="7", month=6)
    y = {"id": "y", "name": {"en": "Y"}, "unit": "亿元", "timing": "end_of_period", "target": {"at_least": 9}}
    plan = plan_of({"sum": ["a", "y"]}, others=[y])
    values = values_by_year(plan, {"a": observed({"a": {2023: 3}}), "y": [half], "x": []})
    assert 2023 not in derivation(plan, plan.indicators[0], values).values
