"""Plans from Python: by name, by path, built in code and checked like files."""

import pickle
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ipplan import Plan, PlanError, assess, check, load_plan
from tests.support.running import REPOSITORY

FOSHAN: dict[str, Any] = {
    "id": "foshan",
    "title": {"zh": "佛山市规划", "en": "Plan of Foshan"},
    "baseline_year": 2020,
    "target_year": 2025,
    "indicators": [
        {
            "id": "patents",
            "name": {"zh": "有效发明专利量", "en": "Valid invention patents"},
            "unit": "件",
            "baseline": Decimal("15000.5"),
            "target": {"at_least": 30000},
            "milestones": {2023: 20000},
            "source": {"page": 12},
            "data_source": "市市场监管局",
            "definition": "年末有效的发明专利",
        }
    ],
}


def changed(**fields: Any) -> dict[str, Any]:
    """The plan with other fields of its indicator."""
    return {**FOSHAN, "indicators": [{**FOSHAN["indicators"][0], **fields}]}


def test_a_plan_built_in_code() -> None:
    """A mapping with the fields of a plan file is a plan; numbers of any kind keep their digits."""
    plan = load_plan(FOSHAN)
    assert repr(plan) == "<Plan foshan 2020-2025: 1 indicators>"
    assert plan.indicators[0].baseline is not None
    assert plan.indicators[0].baseline.value == Decimal("15000.5")
    assert assess(plan, {"patents": {2023: 26000}})["patents"]["actual"]["value"] == 26000
    assert load_plan(plan) is plan
    assert check(plan) == check(FOSHAN) == []


def test_a_plan_of_models() -> None:
    """A `Plan` is taken too; what its model cannot see is checked all the same."""
    assert load_plan(Plan.model_validate(load_plan(FOSHAN).plan.model_dump(exclude_unset=True))).id == "foshan"
    late = Plan.model_validate({**FOSHAN, "baseline_year": 2025})
    with pytest.raises(PlanError) as raised:
        load_plan(late)
    assert "target-year-not-later" in {problem.code for problem in raised.value.problems}
    assert "target-year-not-later" in {problem.code for problem in check(late)}


def test_problems_stand_at_the_fields_of_the_program() -> None:
    """Every problem of a mapping is found at once and names the field as a program writes it."""
    with pytest.raises(PlanError) as raised:
        load_plan({**changed(unti="件", target={"at_least": float("inf")}), "target_year": "2025"})
    assert {(str(problem.place), problem.code) for problem in raised.value.problems} == {
        ("<foshan>:target_year", "wrong-type"),
        ("<foshan>:indicators[0].unti", "unknown-field"),
        ("<foshan>:indicators[0].target.at_least", "not-finite"),
    }


def test_a_reviewer_of_a_mapping() -> None:
    """`check` says of a mapping what it would say of the file."""
    said = check(changed(definition=None))
    assert [(str(problem.place), problem.code) for problem in said] == [
        ("<foshan>:indicators[0]", "missing-definition")
    ]
    assert said.errors == []
    assert said.to_dict()["problems"][0]["code"] == "missing-definition"
    assert str(said).startswith("<foshan>:indicators[0]: note[missing-definition]: ")
    assert repr(said) == "<Problems: 0 errors, 1 warnings>"
    assert repr(said[0]) == "<Problem <foshan>:indicators[0]: note[missing-definition]>"
    assert said._repr_html_().startswith("<pre>&lt;foshan&gt;:indicators[0]: note[missing-definition]: ")


def test_the_same_as_the_command(tmp_path: Path) -> None:
    """`check` takes names and paths, and knows what is no plan."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: broken\nid: broken\n")
    assert check("guangzhou", REPOSITORY / "plans" / "shantou.yaml") == []
    assert {problem.code for problem in check("guangzou", broken)} >= {"unknown-plan", "duplicate-key"}
    assert check(load_plan("guangzhou")) == []


@pytest.mark.parametrize("wrong", [3, None, b"guangzhou", [{"a": 1}, 2]])
def test_what_is_no_plan(wrong: Any) -> None:
    """What is no plan at all is a TypeError that says what is expected."""
    with pytest.raises((TypeError, PlanError), match=r"a plan is expected|missing-field"):
        assess(wrong)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [("note", object(), r"indicators\[0\]\.note"), ("milestones", {2.5: 1}, r"indicators\[0\]\.milestones")],
)
def test_what_no_plan_can_hold(field: str, value: Any, said: str) -> None:
    """A value that no file could hold is a TypeError at its field."""
    with pytest.raises(TypeError, match=said):
        load_plan(changed(**{field: value}))


def test_exceptions_travel() -> None:
    """An exception keeps its problems and its words through pickle; it speaks Chinese too."""
    with pytest.raises(PlanError) as raised:
        load_plan("guangzou")
    copy = pickle.loads(pickle.dumps(raised.value))  # noqa: S301 - of our own making
    assert (type(copy), copy.message, copy.problems) == (PlanError, raised.value.message, raised.value.problems)
    assert str(copy) == copy.message
    assert "unknown-plan" in copy.message
    assert copy.say("zh") != copy.message


def test_several_plans() -> None:
    """Several plans are loaded once each; all that is wrong with any of them is said."""
    with pytest.raises(PlanError) as raised:
        assess(["guangzou", "shanto"])
    assert len(raised.value.problems) == 2
    with pytest.raises(ValueError, match="two plans have the id 'foshan'"):
        assess([FOSHAN, changed(note="x")])
