"""The Python API: stable by its names, typed, light to import, equal to the command line by its data."""

import json
import re
import subprocess
import sys
from doctest import DocTestParser, DocTestRunner
from pathlib import Path

import pytest

import ipplan
from ipplan import ActualsError, PlanError, api, assess, load_plan, read_actuals
from tests.support.running import REPOSITORY, out

BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_document_is_that_of_the_command_line() -> None:
    """`to_dict` is what `status --format json` prints, hashes included."""
    plan = load_plan("guangzhou")
    document = assess(plan, read_actuals("examples/guangzhou-2023.csv", plan)).to_dict()
    printed = json.loads(out("status", "guangzhou", "-a", "examples/guangzhou-2023.csv", "--format", "json"))
    assert json.loads(json.dumps(document)) == printed


def test_python_blocks_of_the_documentation_run() -> None:
    """Every python block of docs/python.md runs in order and shows what it shows."""
    text = (REPOSITORY / "docs" / "python.md").read_text()
    code = "\n".join(
        block if block.startswith(">>>") else "".join(f">>> {line}\n" for line in block.splitlines() if line)
        for block in BLOCK.findall(text)
    )
    test = DocTestParser().get_doctest(code, {}, "python.md", None, 0)
    runner = DocTestRunner(verbose=False)
    runner.run(test)
    assert runner.summarize(verbose=False).failed == 0
    assert len(test.examples) > 10


def test_a_wrong_plan_holds_every_problem(tmp_path: Path) -> None:
    """An exception has all problems, each with its place, and says them in full."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: broken\nid: broken\ntitel: x\n")
    with pytest.raises(PlanError, match="duplicate-key") as raised:
        load_plan(broken)
    assert len(raised.value.problems) > 1
    assert all(problem.place.path == str(broken) for problem in raised.value.problems)


def test_wrong_actuals_are_refused_and_doubtful_ones_warned_about(tmp_path: Path) -> None:
    """Contradicting rows raise; a row that nobody knows is a warning."""
    plan = load_plan("guangzhou")
    rows = tmp_path / "2023.csv"
    rows.write_text("indicator,value\noverseas-patent-grants,1\noverseas-patent-grants,2\n")
    with pytest.raises(ActualsError, match="contradicting-values"):
        read_actuals(rows, plan)
    rows.write_text("indicator,value\noverseas-patent-grants,4100\nnothing we know,2\n")
    actuals = read_actuals([rows], plan)
    assert [warning.severity for warning in actuals.warnings] == ["warning"]
    assert assess(plan, actuals)["overseas-patent-grants"].status == "on_track"


def test_names_are_those_that_are_promised() -> None:
    """What the package offers is what the documentation names; anything else is an AttributeError."""
    page = (REPOSITORY / "docs" / "python.md").read_text()
    assert {name for name in ipplan.__all__ if f"`{name}`" not in page} == {"__version__"}
    assert set(ipplan.__all__) - {"__version__"} == set(api.__all__)
    assert set(ipplan.__all__) <= set(dir(ipplan))
    for name in ipplan.__all__:
        assert getattr(ipplan, name)
    with pytest.raises(AttributeError, match="nonsense"):
        _ = ipplan.nonsense


def test_importing_the_package_loads_nothing() -> None:
    """`import ipplan` costs nothing until a function is asked for."""
    script = (
        "import sys, ipplan; print(sorted(m for m in sys.modules if m.startswith(('ipplan.', 'pydantic', 'yaml'))))"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, cwd=REPOSITORY)
    assert said.stdout.decode().strip() == "[]"


def test_types_are_there_for_others() -> None:
    """The package says that it is typed."""
    assert (REPOSITORY / "ipplan" / "py.typed").is_file()
