"""Every folder of tests/actuals holds a shape that actuals have, and the observations that must come out of it."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.reading.actuals.read import read_actuals

SAMPLES = Path(__file__).parent.parent / "actuals"
SHAPES = sorted(folder.name for folder in SAMPLES.iterdir() if folder.is_dir())
DEFAULTS: dict[str, object] = {
    "month": 12,
    "basis": None,
    "precision": "exact",
    "source": "",
    "published": "",
    "note": "",
    "superseded": [],
}


def told(problem: Problem) -> str:
    """Severity, code and place within the file."""
    place = problem.place
    where = place.cell or ":".join(str(number) for number in (place.line, place.column) if number)
    return " ".join(filter(None, (problem.severity, problem.code, where)))


def shown(observation: Observation) -> dict[str, object]:
    """An observation as expected.json writes it: what is as usual is left out, values are exact."""
    fields = {
        name: getattr(observation, name) for name in ("month", "basis", "precision", "source", "published", "note")
    } | {"superseded": [str(other.value) for other in observation.superseded]}
    values = {"indicator": observation.indicator, "year": observation.year, "value": observation.value}
    return values | {name: value for name, value in fields.items() if value != DEFAULTS[name]}


def in_any_order(observations: list[dict[str, object]]) -> list[dict[str, object]]:
    """Shapes differ in the order of rows and columns; what they say does not."""
    return sorted(observations, key=lambda one: (str(one["indicator"]), str(one["year"])))


@pytest.mark.parametrize("shape", SHAPES)
def test_shape(shape: str) -> None:
    """The files of a sample give exactly the observations and the problems that stand beside them."""
    folder = SAMPLES / shape
    if any(file.suffix in {".xls", ".et"} for file in folder.iterdir()):
        pytest.importorskip("xlrd")
    plan = Plan.model_validate_json((SAMPLES / "plan.json").read_text(encoding="utf-8"))
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    files = sorted(str(file) for file in folder.iterdir() if file.name != "expected.json")

    actuals, problems = read_actuals(files, [plan], **expected.get("options", {}))

    assert sorted(told(problem) for problem in problems) == sorted(expected["problems"])
    if expected["observations"] is None:
        assert actuals is None
    else:
        assert actuals is not None
        wanted = [one | {"value": Decimal(one["value"])} for one in expected["observations"]]
        assert in_any_order([shown(one) for one in actuals.observations["sample"]]) == in_any_order(wanted)
        assert [file.path for file in actuals.files] == files
