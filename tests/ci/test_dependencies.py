"""The versions of the dependencies that are allowed are the versions that are tested."""

import re
import tomllib

import pytest

from tests.support.running import REPOSITORY

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
OWN = {f"ipplan[{extras}]" for extras in ("core-test,excel,office,documents,frames,polars,duckdb,pdf", "test")}
USERS = ("excel", "office", "documents", "frames", "polars", "duckdb", "pdf")
RUN = (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "requirement", [*PROJECT["dependencies"], *(r for e in EXTRAS if e != "dev" for r in EXTRAS[e] if r not in OWN)]
)
def test_lowest(requirement: str) -> None:
    """Every requirement of a user names the lowest version, so that "the lowest" can be installed and tested."""
    assert re.fullmatch(r"[A-Za-z0-9_.-]+(\[\w+\])?>=\d[\d.]*(,<\d[\d.]*)?", requirement)


def test_the_tests_need_every_extra() -> None:
    """What the README's test command installs holds every extra that a user can have, so that no test is skipped."""
    assert EXTRAS["test"][0] == f"ipplan[{','.join(('core-test', *USERS))}]"


def steps() -> dict[str, str]:
    """Return the steps of `.ci/run` by their titles."""
    parts = re.split(r'^step "(.*)"$', RUN, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_both_ends_are_tested() -> None:
    """With the lowest versions and every extra the tests run of what rests on a dependency: files, models, commands."""
    lowest = steps()["what rests on a dependency, with the lowest versions and every extra"]
    assert '--resolution lowest-direct -e ".[test]"\n' in RUN
    assert '"$room/lowest/bin/activate"' in lowest
    rooms = ("reading", "render", "commands", "api", "model", "checks", "drafting", "whole/test_wheel.py")
    assert " ".join(f"tests/{room}" for room in rooms) + "\n" in lowest


def test_the_readmes_command_is_run() -> None:
    """The test command of the README stands in the run of everything, but for its quietness, in a venv of its own."""
    title = "the README's test command, on a fresh machine: every test, with the newest versions and every extra"
    command = steps()[title].replace("install -q -e", "install -e")
    assert 'pip install -e ".[test]" && pytest\n' in command
    assert "python3 -m venv" in command


def test_the_core_is_tested_alone() -> None:
    """What reads and writes files runs without any extra as well."""
    core = steps()["what is read and written without any extra"]
    assert '"$room/core/bin/pip" install -q -e ".[core-test]"\n' in RUN
    assert '"$room/core/bin/activate"' in core
    assert "tests/reading/files tests/drafting tests/render" in core
    assert set(EXTRAS) == {*USERS, "core-test", "test", "dev"}
