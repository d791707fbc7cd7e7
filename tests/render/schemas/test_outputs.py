"""Every document is as its schema says, and has no field that the schema does not name."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.commands.schema import Command
from ipplan.reading.plans.plan_file import read_plan
from ipplan.render.schemas.registry import OUTPUTS, output_schema
from ipplan.wording.commands import COMMANDS
from tests.support.running import REPOSITORY

ONE, FIVE = "examples/guangzhou-2023.csv", "examples/guangzhou-2021-2025.csv"
KINDS, OF_KINDS = "tests/plans/every-kind.yaml", "tests/plans/every-kind.csv"
PLANS = ("guangzhou", "shantou", "examples/districts.yaml", KINDS)
RUNS = [
    "list",
    *(f"{command} {plan}" for command in ("show", "targets") for plan in PLANS),
    *(f"status guangzhou -a {FIVE} --as-of {year}" for year in range(2020, 2027)),
    *(f"status guangzhou -a {ONE} --method {method}" for method in ("eurostat", "dns", "wri", "barometre")),
    f"status guangzhou shantou -a {FIVE}",
    f"status guang* -a {ONE} --outlook none",
    f"explain guangzhou overseas-patent-grants -a {FIVE} --as-of 2023",
    *(f"status {KINDS} -a {OF_KINDS} --as-of {year}" for year in range(2020, 2026)),
    f"export {KINDS} -a {OF_KINDS}",
    f"methods {KINDS} -a {OF_KINDS}",
    f"compare {KINDS} guangzhou -a {OF_KINDS}",
    "explain shantou patent-attorneys",
    f"methods guangzhou -a {FIVE}",
    "methods",
    "compare guangzhou shantou",
    f"compare guangzhou shantou -a {ONE}",
    f"export guangzhou shantou -a {FIVE}",
    f"targets guangzhou --candidates -a {FIVE} --to 2030",
    f"targets --all --candidates -a {FIVE} --to 2030",
    "targets guangzhou shantou",
    "show guang*",
    "list shan*",
    "diff guangzhou shantou",
    "diff guangzhou guangzhou",
    "breakdown examples/districts.yaml agencies --by district",
    "check guangzhou",
    "check tests/ci/bad/plans",
    "check --list",
    "config",
    "check --explain duplicate-id",
]


def closed(node: Any) -> Any:
    """The same schema, but refusing fields that it does not name."""
    if isinstance(node, list):
        return [closed(part) for part in node]
    if not isinstance(node, dict):
        return node
    made = {key: closed(part) for key, part in node.items()}
    return {**made, "additionalProperties": False} if isinstance(node.get("properties"), dict) else made


def faults(schema: dict[str, Any], document: object) -> Iterator[str]:
    """Say where a document is not as its schema says; of several shapes, of the one that fits best."""
    choices = schema.get("anyOf")
    if choices:
        found = [[*faults(choice, document)] for choice in choices]
        yield from min(found, key=len)
        return
    for error in Draft202012Validator(closed(schema)).iter_errors(document):
        yield f"{'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def checked(*arguments: str) -> dict[str, Any]:
    """Run a command and hold what it prints against its schema."""
    result = CliRunner().invoke(app, [*arguments, "--format", "json"])
    assert result.stdout, result.output
    document: dict[str, Any] = json.loads(result.stdout)
    assert [*faults(output_schema(arguments[0]), document)] == [], arguments
    return document


@pytest.mark.parametrize("run", RUNS)
def test_documents_are_as_their_schemas_say(run: str) -> None:
    """Nothing is missing, nothing is of another type, nothing is left unsaid."""
    document = checked(*run.split())
    assert document["schema_version"] == 1


def test_every_kind_of_promise_is_explained_as_its_schema_says() -> None:
    """Each indicator of the plan that has every kind."""
    plan, problems = read_plan(REPOSITORY / KINDS)
    assert plan is not None, problems
    for indicator in plan.plan.indicators:
        checked("explain", KINDS, indicator.id, "-a", OF_KINDS)


def test_parts_are_as_their_schema_says(tmp_path: Path) -> None:
    """`status --by` with values of the parts, and with one that contradicts the whole."""
    rows = "".join(f"agencies,2022,{part},{value}\n" for part, value in (("east", 1600), ("west", 930), ("south", 640)))
    sheet = tmp_path / "2022.csv"
    sheet.write_text(f"indicator,year,part,value\n{rows}agencies,2022,,9999\n")
    document = checked("status", "examples/districts.yaml", "-a", str(sheet), "--by", "district")
    assert [part["part"] for part in document["indicators"][0]["parts"]]


def test_the_problems_of_a_run_stand_in_its_document(tmp_path: Path) -> None:
    """What stderr says stands in JSON too, as `check` gives it, also where the run ends with 2."""
    sheet = tmp_path / "2023.csv"
    sheet.write_text("indicator,value\noverseas-patent-grants,4100\nunheard-of,1\nip-service-agencies,many\n")
    document = checked("status", "guangzhou", "-a", str(sheet))
    found = [(problem["line"], problem["severity"]) for problem in document["problems"]]
    assert found == [(3, "warning"), (4, "error")]
    checks = checked("check", "--plan", "guangzhou", str(sheet))
    assert checks["problems"] == document["problems"]
    assert checked("show", "guangzhou")["problems"] == []


def test_one_plan_and_several() -> None:
    """Each document under `plans` is that of the plan alone but for the problems, which are of the run."""
    alone = checked("status", "guangzhou", "-a", ONE)
    assert alone.pop("problems") == []
    several = checked("status", "guangzhou", "shantou", "-a", ONE)
    assert several["plans"][0] == alone
    assert set(several) == {"schema_version", "plans", "problems"}


def test_every_command_with_json_has_a_schema() -> None:
    """The schemas are sound and those of all commands that take `--format json`."""
    assert set(get_args(Command)) == set(OUTPUTS)
    for command in COMMANDS:
        page = CliRunner().invoke(app, [command, "--help"]).stdout
        assert ("|json|" in page.replace("\n", "").replace(" ", "")) == (command in OUTPUTS), command
    for command in OUTPUTS:
        schema = json.loads(CliRunner().invoke(app, ["schema", "--output-of", command]).stdout)
        assert schema == output_schema(command)
        Draft202012Validator.check_schema(schema)
        assert "optional" not in json.dumps(schema).replace('"optional ', "")
