"""What makes figures impossible: each check where it must speak, and where it must not."""

from typing import Any

import pytest

from ipplan.checks.errors import errors
from ipplan.model.plan import Plan

Location = tuple[str | int, ...]


def plan(*rows: dict[str, Any], **fields: Any) -> Plan:
    """A plan of these indicators."""
    own = {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2020, "target_year": 2025, **fields}
    return Plan.model_validate({**own, "indicators": [row(number, **given) for number, given in enumerate(rows)]})


def row(number: int, **fields: Any) -> dict[str, Any]:
    """An indicator that is sound but for these fields."""
    name = "甲乙丙丁"[number] if number < len("甲乙丙丁") else f"指标{number}"
    return {"id": f"i{number}", "name": {"zh": name}, "unit": "件", "target": {"at_least": 30}, **fields}


def found(one: Plan) -> list[tuple[str, Location]]:
    """The codes of what is found, and where."""
    assert {finding.message.severity for finding in errors(one)} <= {"error"}
    return [(finding.message.code, finding.location) for finding in errors(one)]


def test_sound() -> None:
    """A plan of every measure in its usual form has no error."""
    rows: list[dict[str, Any]] = [
        {"baseline": 20, "milestones": {2022: 24, 2024: 28}},
        {"measure": "period_total", "target": {"more_than": 800}, "milestones": {2023: 300}},
        {"measure": "average_growth", "target": {"at_least": 6}, "baseline": 100, "milestones": {2023: 7}},
        {"measure": "relative_change", "target": {"at_most": -17}, "path": "geometric", "milestones": {2023: -9}},
    ]
    assert found(plan(*rows)) == []


def test_duplicate_ids() -> None:
    """The second and every later use of an id is shown."""
    one = plan({"id": "x"}, {"id": "x"}, {"id": "y"}, {"id": "x"})
    assert found(one) == [("duplicate-id", ("indicators", 1, "id")), ("duplicate-id", ("indicators", 3, "id"))]


@pytest.mark.parametrize(
    ("second", "location"),
    [
        ({"name": {"zh": "甲"}}, ("name", "zh")),
        ({"name": {"en": "Grants a year"}}, ("name", "en")),
        ({"name": {"en": "GRANTS  A year"}}, ("name", "en")),
        ({"aliases": ["别的", "甲 "]}, ("aliases", 1)),
        ({"aliases": ["ＧＲＡＮＴＳ a year"]}, ("aliases", 0)),
        ({"aliases": ["其中：甲①"]}, ("aliases", 0)),
        ({"aliases": ["I0"]}, ("aliases", 0)),
    ],
)
def test_duplicate_names(second: dict[str, object], location: Location) -> None:
    """A name or alias that is another's, in whatever width, case or spacing, could mean either."""
    one = plan({"name": {"zh": "甲", "en": "Grants a year"}}, second)
    assert found(one) == [("duplicate-name", ("indicators", 1, *location))]


def test_own_names_may_repeat() -> None:
    """An indicator may have one name twice itself."""
    assert found(plan({"name": {"zh": "甲", "en": "甲"}, "aliases": ["甲"]})) == []


@pytest.mark.parametrize(
    ("fields", "location"),
    [
        ({"target_year": 2020}, ("indicators", 0, "target_year")),
        ({"baseline_year": 2025}, ("indicators", 0, "baseline_year")),
        ({"baseline": {"value": 20, "year": 2026}}, ("indicators", 0, "baseline", "year")),
        ({"target": {"at_most": {"value": 1, "year": 2019}}}, ("indicators", 0, "target", "at_most", "year")),
    ],
)
def test_period(fields: dict[str, object], location: Location) -> None:
    """No growth can be required in no time: the error stands where the indicator says the year."""
    assert found(plan(fields)) == [("target-year-not-later", location)]


def test_period_of_the_plan() -> None:
    """Years of the plan itself that do not follow each other are shown where the plan has them."""
    assert set(found(plan({}, {}, target_year=2020))) == {("target-year-not-later", ("target_year",))}


@pytest.mark.parametrize(
    ("fields", "location"),
    [
        ({"baseline": 0}, ("baseline",)),
        ({"baseline": -3}, ("baseline",)),
        ({"target": {"at_most": 0}}, ("target",)),
        ({"milestones": {2023: -5}}, ("milestones", 2023)),
        ({"measure": "relative_change", "target": {"at_most": -100}}, ("target",)),
        ({"measure": "average_growth", "target": {"at_most": -120}}, ("target",)),
    ],
)
def test_geometric_ends(fields: dict[str, object], location: Location) -> None:
    """No rate leads from zero, to zero or through it."""
    assert found(plan(fields)) == [("geometric-not-positive", ("indicators", 0, *location))]


@pytest.mark.parametrize(
    "fields",
    [
        {"baseline": 0, "path": "linear"},
        {"baseline": -3, "target": {"at_least": 0}, "path": "linear"},
        {"measure": "relative_change", "target": {"at_most": -99}},
        {"baseline": -3, "target": "grow"},
    ],
)
def test_ends_that_may_be(fields: dict[str, object]) -> None:
    """Equal steps lead anywhere, a fall of less than a hundred per cent leaves something, a direction has no path."""
    assert found(plan(fields)) == []


@pytest.mark.parametrize("measure", ["period_total", "increase"])
def test_geometric_from_zero(measure: str) -> None:
    """What starts at zero has no geometric path."""
    assert found(plan({"measure": measure, "path": "geometric"})) == [
        ("geometric-from-zero", ("indicators", 0, "path"))
    ]
    assert found(plan({"measure": measure, "path": "linear"})) == []


def test_growth_path() -> None:
    """A mean growth is a rate each year, whatever the file says of its path."""
    assert found(plan({"measure": "average_growth", "path": "linear"})) == [
        ("growth-path-linear", ("indicators", 0, "path"))
    ]
    assert found(plan({"measure": "average_growth", "path": "geometric"})) == []


@pytest.mark.parametrize("year", [2019, 2020, 2025, 2026])
def test_milestone_outside(year: int) -> None:
    """A milestone lies between baseline and target year, and outside it is no step of the order."""
    one = plan({"baseline": 20, "milestones": {year: 50}})
    assert found(one) == [("milestone-outside-period", ("indicators", 0, "milestones", year))]


@pytest.mark.parametrize(
    ("fields", "year"),
    [
        ({"baseline": 20, "milestones": {2022: 20}}, 2022),
        ({"baseline": 20, "milestones": {2022: 26, 2023: 25}}, 2023),
        ({"baseline": 20, "milestones": {2023: 25, 2022: 26}}, 2023),
        ({"baseline": 20, "milestones": {2023: 31}}, 2023),
        ({"milestones": {2022: 26, 2023: 25}}, 2023),
        ({"baseline": 40, "target": {"at_most": 30}, "milestones": {2023: 41}}, 2023),
        ({"measure": "period_total", "milestones": {2023: 31}}, 2023),
        ({"measure": "relative_change", "target": {"at_most": -17}, "milestones": {2022: -9, 2023: -8}}, 2023),
    ],
)
def test_milestone_order(fields: dict[str, object], year: int) -> None:
    """The way from the start to the target is strictly monotone; the milestone that breaks it is shown."""
    assert found(plan(fields)) == [("milestone-order", ("indicators", 0, "milestones", year))]


def test_milestone_without_target() -> None:
    """Where no number is to be reached there is no way to put milestones on."""
    assert found(plan({"target": "grow", "milestones": {2023: 25}})) == [
        ("milestone-without-target", ("indicators", 0, "milestones", 2023))
    ]


@pytest.mark.parametrize("measure", ["relative_change", "average_growth"])
@pytest.mark.parametrize("value", [0, -5])
def test_underlying_baseline(measure: str, value: int) -> None:
    """A change in per cent is counted from a positive amount."""
    fields = {"measure": measure, "target": {"at_least": 6}}
    assert found(plan({**fields, "baseline": value})) == [("baseline-not-positive", ("indicators", 0, "baseline"))]
    assert found(plan({**fields, "baseline": 5})) == []


def test_details() -> None:
    """What a message needs to be understood goes with the finding."""
    one = plan({"baseline": 20, "milestones": {2022: 26, 2023: 25}})
    (finding,) = errors(one)
    assert {key: str(value) for key, value in finding.message.details.items()} == {
        "year": "2023",
        "found": "25",
        "before": "26",
    }


def test_the_years_of_the_plan_itself_are_in_order() -> None:
    """A plan whose target year is not later is an error even where every indicator has years of its own."""
    indicator = {"id": "a", "name": {"zh": "甲"}, "unit": "件", "target": "grow", "target_year": 2030}
    data = {"id": "p", "title": {"zh": "题"}, "baseline_year": 2025, "target_year": 2025, "indicators": [indicator]}
    (finding,) = errors(Plan.model_validate(data))
    assert (finding.message.code, finding.location) == ("target-year-not-later", ("target_year",))
