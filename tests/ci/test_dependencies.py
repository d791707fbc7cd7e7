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


def test_both_ends_are_tested() -> None:
    """The tests run with the newest versions, then with the lowest; each time with every extra that a user can have."""
    newest, lowest = RUN.split("--resolution lowest-direct")
    assert 'pip install -q -e ".[dev]"' in newest
    assert newest.index('".[dev]"') < newest.index("&& pytest\n")
    (extras,) = re.findall(r'"\.\[([\w,]+)\]"', lowest)
    assert set(extras.split(",")) == set(EXTRAS) - {"dev"}
    assert "-m pytest\n" in lowest


def test_the_readmes_command_is_run() -> None:
    """The test command of the README stands in the run of everything, but for its quietness."""
    assert 'pip install -e ".[test]" && pytest\n' in RUN.replace("install -q -e", "install -e")
