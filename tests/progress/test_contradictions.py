"""Values that what else was reported contradicts."""

from decimal import Decimal
from typing import Any

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.contradictions import contradictions

HEAD = {"id": "p", "title": {"en": "P"}, "baseline_year": 2020, "target_year": 2025}
X: dict[str, Any] = {"id": "x", "name": {"en": "X"}, "unit": "件", "target": {"at_least": 60}}
PARTS = {"d": {"name": {"en": "district"}, "parts": {"east": {"en": "East"}, "west": {"en": "West"}}}}
SERIES = [{"id": name, "name": {"en": name.upper()}, "unit": "件"} for name in "ab"]


def reported(name: str, value: int, line: int, part: str = "") -> Observation:
    """A value of 2023 at a line."""
    return Observation(name, 2023, Decimal(value), Place("a.csv", line), as_written=str(value), part=part)


def found(plan: dict[str, Any], *observations: Observation) -> list[tuple[str, int]]:
    """The codes and lines of what is said."""
    return [(p.code, p.place.line) for p in contradictions(Plan.model_validate({**HEAD, **plan}), observations)]


def test_parts_that_make_another_whole() -> None:
    """20 and 30 make 50, not 55; what agrees is silent."""
    plan = {"dimensions": PARTS, "indicators": [{**X, "by": {"dimension": "d"}}]}
    parts = (reported("x", 20, 3, "east"), reported("x", 30, 4, "west"))
    assert found(plan, reported("x", 55, 2), *parts) == [("parts-apart", 2)]
    assert found(plan, reported("x", 50, 2), *parts) == []


def test_operands_that_make_another_value() -> None:
    """20 and 30 make 50, not 55."""
    other = {**X, "id": "y", "name": {"en": "Y"}}
    plan = {"series": SERIES, "indicators": [{**X, "derive": {"sum": ["a", "b"]}}, other]}
    operands = (reported("a", 20, 3), reported("b", 30, 4))
    assert found(plan, reported("x", 55, 2), *operands) == [("derived-apart", 2)]
    assert found(plan, reported("x", 50, 2), *operands) == []


def test_a_plan_without_either() -> None:
    """Nothing can contradict where nothing is derived or divided."""
    assert found({"indicators": [X]}, reported("x", 55, 2)) == []
