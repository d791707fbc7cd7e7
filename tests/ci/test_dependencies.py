"""The versions of the dependencies that are allowed are the versions that are tested."""

import re
import tomllib

import pytest

from tests.support.running import REPOSITORY

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
RUN = (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "requirement", [*PROJECT["dependencies"], *(r for e in EXTRAS if e != "dev" for r in EXTRAS[e])]
)
def test_lowest(requirement: str) -> None:
    """Every requirement of a user names the lowest version, so that "the lowest" can be installed and tested."""
    assert re.fullmatch(r"[A-Za-z0-9_.-]+(\[\w+\])?>=\d[\d.]*(,<\d[\d.]*)?", requirement)


def steps() -> dict[str, str]:
    """Return the steps of `.ci/run` by their titles."""
    parts = re.split(r'^step "(.*)"$', RUN, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def test_both_ends_are_tested() -> None:
    """Every test runs with the newest versions and with the lowest, with every extra that a user can have."""
    assert 'pip install -q -e ".[dev]"\n' in steps()["lint and types"]
    assert steps()["every test, with the newest versions and every extra"].strip() == "pytest"
    lowest = steps()["every test, with the lowest versions and every extra"]
    (extras,) = re.findall(r'--resolution lowest-direct -e "\.\[([\w,]+)\]"', lowest)
    assert set(extras.split(",")) == set(EXTRAS) - {"dev"}
    assert "\n  pytest\n" in lowest


def test_the_readmes_command_is_run() -> None:
    """The test command of the README stands in the run of everything, but for its quietness, in a venv of its own."""
    command = steps()["the README's test command, on a fresh machine"].replace("install -q -e", "install -e")
    assert 'pip install -e ".[test]" && pytest\n' in command
    assert "python3 -m venv" in command
