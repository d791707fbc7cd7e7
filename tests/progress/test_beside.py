"""Parts beside their whole: each by its own target, the worst first, with its share of the gap."""

from decimal import Decimal
from typing import Any

from ipplan.model.plan import Plan
from ipplan.progress.assess import Beside, assess_plan
from ipplan.progress.beside import beside, with_parts
from ipplan.progress.figure import Undefined
from tests.progress.test_wholes import Given, observed

D = Decimal
PARTS = ("north", "east", "west", "south")


def beside_of(given: Given, parts: Any, *, combine: str = "sum", as_of: int = 2023) -> Beside:
    """The parts of an indicator divided into four districts."""
    dimension = {"name": {"en": "district"}, "parts": {part: {"en": part.title()} for part in PARTS}}
    x = {"id": "x", "name": {"en": "X"}, "unit": "件", "path": "linear", "target": {"at_least": 200}}
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
    by = {"dimension": "d", "combine": combine, "parts": parts}
    plan: Plan = Plan.model_validate({**head, "dimensions": {"d": dimension}, "indicators": [{**x, "by": by}]})
    result = assess_plan(plan, observed(given), as_of=as_of)
    return beside(plan, result.indicators[0], result.made, as_of=as_of, baseline_from="plan")


def stated(baseline: int, target: int) -> dict[str, object]:
    """A part's baseline and target."""
    return {"baseline": baseline, "target": {"at_least": target}}


TARGETS = {"north": stated(10, 20), "east": stated(20, 50), "west": stated(30, 60), "south": {}}
VALUES: Given = {"north": {2023: 16}, "east": {2023: 28}, "west": {2023: 61}, "south": {2023: 5}}


def test_worst_first_with_shares_of_the_gap() -> None:
    """After three of five years: east 8 of 30 is off track, north 6 of 10 on track, west is there, south has no target.

    East lacks 22 and north 4: 22 and 4 parts of 26. West is beyond its target.
    """
    found = beside_of(VALUES, TARGETS)
    assert [one.part for one in found.parts] == ["east", "south", "north", "west"]
    statuses = {one.part: one.assessed.status for one in found.parts if one.part != "south"}
    assert statuses == {"east": "off_track", "north": "on_track", "west": "achieved"}
    shares = {one.part: one.gap_share for one in found.parts}
    assert shares["east"] == D("0.84615384615384615385")
    assert shares["north"] == D("0.15384615384615384615")
    assert shares["west"] == 0
    assert isinstance(shares["south"], Undefined)


def test_no_part_falls_short() -> None:
    """Where every part has reached its target no share is defined."""
    values: Given = {part: {2023: 70} for part in PARTS}
    found = beside_of(values, {**TARGETS, "south": stated(1, 2)})
    assert {one.gap_share for one in found.parts} == {"target_met"}


def test_gaps_that_do_not_add_up() -> None:
    """The whole is the smallest part: no part has a share of its gap."""
    assert {one.gap_share for one in beside_of(VALUES, TARGETS, combine="min").parts} == {"not_added_up"}


def test_parts_without_rows() -> None:
    """A part that has not reported has no data, and is shown."""
    found = beside_of({"east": {2023: 28}}, TARGETS)
    assert {one.part for one in found.parts if one.assessed.status == "no_data"} >= {"north", "west"}


def test_a_plan_with_its_parts() -> None:
    """Each divided indicator has its parts beside it, each under the part's own id and name."""
    x = {"id": "x", "name": {"en": "X"}, "unit": "件", "target": {"at_least": 60}}
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
    dimension = {"name": {"en": "district"}, "parts": {"north": {"en": "North"}, "east": {"en": "East"}}}
    divided = {**x, "by": {"dimension": "d", "parts": {"north": stated(10, 20), "east": stated(20, 50)}}}
    whole = {**x, "id": "y", "name": {"en": "Y"}}
    plan: Plan = Plan.model_validate({**head, "dimensions": {"d": dimension}, "indicators": [divided, whole]})
    result = with_parts(assess_plan(plan, observed({"north": {2023: 16}, "east": {2023: 28}}), as_of=2023), "d")
    assert set(result.beside) == {"x"}
    named = [one.named.indicator for one in result.beside["x"].parts]
    assert [(one.id, one.name.en) for one in named] == [("east", "East"), ("north", "North")]
