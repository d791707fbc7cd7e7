"""A plan beside the one that it follows."""

from typing import Any

from ipplan.model.plan import Plan
from ipplan.progress.succession import follows, succession
from tests.support.building import near, observed


def plan(name: str, years: tuple[int, int], *indicators: dict[str, Any]) -> Plan:
    """A plan of some indicators."""
    head = {"id": name, "title": {"en": name}, "baseline_year": years[0], "target_year": years[1]}
    made: Plan = Plan.model_validate({**head, "indicators": list(indicators)})
    return made


X = {"id": "x", "name": {"zh": "专利", "en": "Patents"}, "unit": "件", "baseline": 100, "target": {"at_least": 200}}
OLD = plan("old", (2020, 2025), X, {**X, "id": "y", "name": {"en": "Y"}})


def test_follows() -> None:
    """A plan follows another if it starts from the year in which that ends, or later."""
    assert follows(OLD, plan("new", (2025, 2030), X))
    assert not follows(OLD, plan("new", (2024, 2030), X))


def test_kept_ended_and_new() -> None:
    """The new plan's indicators come first, what it leaves out has ended; a name matches where an id does not."""
    renamed = {**X, "id": "patents", "baseline": 180, "target": {"at_least": 360}}
    found = succession(
        OLD, plan("new", (2025, 2030), {**X, "id": "z", "name": {"en": "Z"}}, renamed), observed({2025: 180})
    )
    assert [(one.indicator.id, one.kind) for one in found] == [("z", "new"), ("patents", "kept"), ("y", "ended")]
    kept = found[1]
    assert kept.reached is not None
    assert kept.reached.status == "missed"
    assert near(kept.required[0], 2 ** (1 / 5) - 1)
    assert near(kept.required[1], 2 ** (1 / 5) - 1)
    assert kept.changed == ()
    assert found[2].reached is not None
    assert found[2].reached.status == "no_data"


def test_a_broken_series_is_named() -> None:
    """Another unit, measure, time of counting or definition makes another indicator of it."""
    now = {**X, "unit": "项", "definition": "其他", "timing": "over_period"}
    (one, _) = succession(OLD, plan("new", (2025, 2030), now))
    assert one.changed == ("unit", "timing", "definition")
    assert one.reached is None


def test_steps_on_a_linear_path() -> None:
    """What is required of a share is a step a year."""
    share = {**X, "path": "linear", "unit": "%", "baseline": 10, "target": {"at_least": 20}}
    (one, _) = succession(OLD, plan("new", (2025, 2030), share))
    assert near(one.required[1], 2)
