"""What changed since an earlier assessment, by hand."""

from decimal import Decimal

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess_plan
from ipplan.progress.since import known_by, since

PLACE = Place("a.csv", 2)


def plan() -> Plan:
    """Two levels of 100 that are to be 200, one of which was to be 220 until 2023."""
    common = {"unit": "件", "baseline": 100, "path": "linear"}
    revised = {"date": "2023-06-30", "target": {"at_least": 200}, "reason": {"zh": "中期调整"}}
    rows = [
        {"id": "steady", "name": {"zh": "甲"}, **common, "target": {"at_least": 200}},
        {"id": "moved", "name": {"zh": "乙"}, **common, "target": {"at_least": 220}, "revisions": [revised]},
    ]
    made: Plan = Plan.model_validate(
        {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2020, "target_year": 2025, "indicators": rows}
    )
    return made


def seen(indicator: str, year: int, value: str, published: str = "") -> Observation:
    """One value, with the day of its publication."""
    return Observation(indicator, year, Decimal(value), PLACE, published=published)


def test_verdicts_values_and_targets() -> None:
    """A verdict that is worse, one that is better, a value that was revised, and a target."""
    then = [seen("steady", 2022, "140"), seen("moved", 2022, "130")]
    now = [
        seen("steady", 2022, "138"),
        seen("moved", 2022, "130"),
        seen("steady", 2023, "145"),
        seen("moved", 2023, "160"),
    ]
    found = since(assess_plan(plan(), then, as_of=2022), assess_plan(plan(), now, as_of=2023))
    assert found.as_of == 2022
    steady, moved = found.changes
    # Of 40 in two years 40: on the path; of 60 in three years 45.
    assert (steady.before.status, steady.now.status, steady.way) == ("on_track", "lagging", "worse")
    assert [(one.before.value, one.now.value, one.now.year) for one in steady.values] == [
        (Decimal(140), Decimal(138), 2022)
    ]
    assert not steady.target_revised
    # Of 48 in two years 30; of 60 in three years 60, by the target in force from 2023.
    assert (moved.before.status, moved.now.status, moved.way) == ("lagging", "on_track", "better")
    assert moved.target_revised
    assert moved.values == ()


def test_the_first_verdict_and_the_last() -> None:
    """What had no data is judged for the first time; what has none any more is no longer judged; neither is better."""
    nothing, something = (assess_plan(plan(), held, as_of=2022) for held in ([], [seen("steady", 2022, "140")]))
    assert [change.way for change in since(nothing, something).changes] == ["first", "alike"]
    assert [change.way for change in since(something, nothing).changes] == ["lost", "alike"]


def test_what_was_known_then() -> None:
    """A value published after the next year gives way to the one before it, and without one is not known."""
    first = seen("steady", 2022, "140", "2023-03-01")
    revised = seen("steady", 2022, "138", "2024-03-01")._replace(superseded=(first,))
    late = seen("steady", 2021, "120", "2024-05-01")
    undated = seen("moved", 2022, "130")
    assert known_by([revised, late, undated], 2022) == (first, undated)
    assert known_by([revised, late, undated], 2023) == (revised, late, undated)
