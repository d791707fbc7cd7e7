"""The JSON Schema of a plan file, beside the models that it is made of."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from pydantic import BaseModel

from ipplan.model.base import Bilingual, Words
from ipplan.model.derive import Derive, Operand, ReferenceSeries
from ipplan.model.parts import By, Dimension, PartTarget, Responsible
from ipplan.model.plan import Assessment, Figure, Indicator, Locator, Plan, Target
from ipplan.problem import has_errors
from ipplan.reading.plans.plan_file import read_plan
from ipplan.reading.plans.yaml_nodes import Construction, compose
from ipplan.render.datatext import to_json
from ipplan.render.schema import plan_schema

ROOT = Path(__file__).parent.parent.parent
COMMITTED = ROOT / "schema" / "plan.schema.json"
EXAMPLES = ROOT / "tests" / "model"


def json_terms(value: object) -> object:
    """What a file's data is to a JSON validator: keys are texts, numbers as YAML gives them."""
    if isinstance(value, dict):
        return {str(key): json_terms(item) for key, item in value.items()}
    if isinstance(value, list):
        return [json_terms(item) for item in value]
    return float(value) if isinstance(value, Decimal) else value


def data_of(path: Path) -> object:
    """The data of a YAML file, for a JSON validator."""
    root, problems = compose(str(path), path.read_text(encoding="utf-8"))
    assert root is not None, problems
    construction = Construction(str(path))
    data = construction.build(root)
    assert construction.problems == []
    return json_terms(data)


def files(folder: str) -> list[Any]:
    """The files of a folder of examples, by name."""
    return [pytest.param(path, id=path.stem) for path in sorted((EXAMPLES / folder).glob("*.yaml"))]


@pytest.fixture(scope="module")
def validator() -> Draft7Validator:
    """A validator that knows nothing of our models."""
    schema = json.loads(COMMITTED.read_text(encoding="utf-8"))
    Draft7Validator.check_schema(schema)
    return Draft7Validator(schema)


def test_committed() -> None:
    """The schema in the repository is the one the program prints."""
    assert COMMITTED.read_text(encoding="utf-8") == to_json(plan_schema())


@pytest.mark.parametrize("plan", sorted((ROOT / "plans").glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_plans(plan: Path, validator: Draft7Validator) -> None:
    """The plans that ship are valid by the schema, and name it for editors."""
    assert [error.message for error in validator.iter_errors(data_of(plan))] == []
    assert plan.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=../schema/plan.schema.json\n")


@pytest.mark.parametrize("path", files("good"))
def test_good(path: Path, validator: Draft7Validator) -> None:
    """What the models accept, the schema accepts."""
    file, problems = read_plan(path)
    assert problems == []
    assert file is not None
    assert [error.message for error in validator.iter_errors(data_of(path))] == []


@pytest.mark.parametrize("path", files("bad"))
def test_bad(path: Path, validator: Draft7Validator) -> None:
    """What the models refuse for its form, the schema refuses: in one place, as one problem."""
    _, problems = read_plan(path)
    assert has_errors(problems)
    assert len({problem.place for problem in problems}) == 1
    assert not validator.is_valid(data_of(path))


@pytest.mark.parametrize(
    "model",
    [
        *(Assessment, Bilingual, Figure, Indicator, Locator, Plan, Target, Words),
        *(By, Derive, Dimension, Operand, PartTarget, ReferenceSeries, Responsible),
    ],
)
def test_hover_texts(model: type[BaseModel]) -> None:
    """Every field of every model has a text that an editor shows."""
    schema = plan_schema()
    named = schema if model is Plan else schema["definitions"][model.__name__]
    described = {field: spec for mapping in mappings(named) for field, spec in mapping["properties"].items()}
    assert set(described) == {field.alias or name for name, field in model.model_fields.items()}
    assert [field for field, spec in described.items() if not spec.get("description")] == []


def mappings(named: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The forms in which a model may be written as a mapping."""
    for form in (named, *named.get("anyOf", ())):
        if form.get("type") == "object":
            yield form
