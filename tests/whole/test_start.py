"""What each command loads: start-up is most of what a shell user waits for."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.support.running import REPOSITORY, run

ACTUALS = "examples/guangzhou-2023.csv"
WATCHED = (
    "rich",
    "yaml",
    "pydantic",
    "pydantic_core",
    "xlrd",
    "statistics",
    "ipplan.model.plan",
    "ipplan.reading.plans.plan_file",
)
LOADED = f"""
import sys
from ipplan.cli import main
try:
    main()
finally:
    import json
    loaded = sorted(m for m in sys.modules if m in {WATCHED!r} or m.startswith("ipplan."))
    sys.stderr.write(json.dumps(loaded))
"""


def loaded_by(*arguments: str, **environment: str) -> set[str]:
    """The watched modules that a run has loaded when it ends."""
    finished = run("-c", LOADED, *arguments, command=[sys.executable], env=environment)
    return set(json.loads(finished.stderr.decode().splitlines()[-1]))


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["status", "--help"]], ids=" ".join)
def test_help_loads_neither_models_nor_yaml_nor_rich(arguments: list[str]) -> None:
    """Help and version cost what Typer costs."""
    loaded = loaded_by(*arguments)
    assert not loaded & set(WATCHED)
    assert len({module for module in loaded if module.startswith("ipplan.")}) <= 13


@pytest.mark.parametrize("line", ["ipplan st", "ipplan status --fo", "ipplan status gu"])
def test_completion_of_commands_options_and_plans_reads_no_plan(line: str) -> None:
    """Completion knows commands, options and plan names without reading a plan."""
    count = str(len(line.split()) - 1)
    loaded = loaded_by(_IPPLAN_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD=count)
    assert not loaded & {"rich", "yaml", "pydantic", "ipplan.model.plan", "ipplan.reading.plans.plan_file"}


@pytest.mark.parametrize("form", ["json", "csv", "text"])
def test_status_in_a_pipe_never_loads_rich(form: str) -> None:
    """Only a terminal gets what only a terminal needs."""
    loaded = loaded_by("status", "guangzhou", "-a", ACTUALS, "--format", form)
    assert not loaded & {"rich", "xlrd", "statistics"}
    assert "ipplan.render.status.page" in loaded or form != "text"
    assert "ipplan.render.status.page" not in loaded or form == "text"


@pytest.mark.parametrize("form", ["json", "csv", "text"])
def test_a_plan_that_was_checked_before_needs_neither_pydantic_nor_yaml(form: str, tmp_path: Path) -> None:
    """The second run reads the plan as the first one kept it, and prints the same."""
    asked = ("status", "guangzhou", "-a", ACTUALS, "--format", form)
    own = {"IPPLAN_CACHE": "", "XDG_CACHE_HOME": str(tmp_path)}
    assert loaded_by(*asked, **own) >= {"yaml", "pydantic"}
    second = loaded_by(*asked, **own)
    assert not second & {"yaml", "pydantic", "pydantic_core", "ipplan.reading.plans.plan_file"}
    assert not any(module.startswith("ipplan.checks") for module in second)
    assert run(*asked, env=own).stdout == run(*asked).stdout


def test_a_clean_run_loads_no_words_of_problems() -> None:
    """The words of problems, formulas and help pages are loaded when something of the kind is said."""
    loaded = loaded_by("status", "guangzhou", "-a", ACTUALS, "--format", "json")
    assert not loaded & {"ipplan.wording.problems", "ipplan.wording.actuals", "ipplan.wording.formulas"}
    assert not loaded & {"ipplan.checks.review", "ipplan.checks.across", "ipplan.render.explain.page"}


def test_a_plan_that_is_not_asked_for_is_not_parsed(tmp_path: os.PathLike[str]) -> None:
    """A broken neighbour in the catalogue disturbs nobody."""
    folder = os.fspath(tmp_path)
    with open(os.path.join(folder, "broken.yaml"), "w", encoding="utf-8") as broken:  # noqa: PTH118, PTH123
        broken.write("a: [")
    finished = run("show", "shantou", "-q", env={"IPPLAN_PATH": folder})
    assert (finished.returncode, finished.stderr) == (0, b"")
    assert run("list", env={"IPPLAN_PATH": folder}).returncode == 2
    assert REPOSITORY.joinpath("plans", "shantou.yaml").exists()


def test_without_a_configuration_nothing_of_it_is_loaded(tmp_path: Path) -> None:
    """Looking for the file is all that a run without one pays; the reader of TOML is loaded where there is one."""
    found = {"ipplan.configuration", "ipplan.configuration.settings"}
    script = LOADED.replace(f"{WATCHED!r}", "('tomllib',)")
    for text, loaded in ((None, {"ipplan.configuration"}), ('lang = "zh"', {*found, "tomllib"})):
        if text:
            (tmp_path / ".ipplan.toml").write_text(text)
        finished = run("-c", script, "list", command=[sys.executable], cwd=tmp_path)
        assert set(json.loads(finished.stderr.decode().splitlines()[-1])) & {*found, "tomllib"} == loaded
