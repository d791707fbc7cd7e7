"""The surroundings of every test: none of the variables that change what is printed."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support.installed import Installed, install

REPOSITORY = Path(__file__).parent.parent
CHANGE_OUTPUT = (
    "IPPLAN_LANG",
    "IPPLAN_PATH",
    "IPPLAN_DEBUG",
    "IPPLAN_CONFIG",
    "IPPLAN_PAGER",
    "PAGER",
    "NO_COLOR",
    "FORCE_COLOR",
    "COLUMNS",
    "LC_ALL",
)

_LONGEST_ID = 60

settings.register_profile("ipplan", deadline=None, derandomize=True)
settings.load_profile("ipplan")


@pytest.fixture(autouse=True)
def plain_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    """English, no colour asked for or forbidden, no configuration, the plans that ship, none of them kept."""
    for name in (*CHANGE_OUTPUT, *(name for name in os.environ if name.startswith(("GITHUB_", "_IPPLAN")))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("IPPLAN_CACHE", "off")
    monkeypatch.setattr("ipplan.configuration._Run.now", None)
    monkeypatch.chdir(REPOSITORY)


@pytest.fixture(scope="session")
def ipplan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    """The wheel, built once and installed where no checkout is."""
    installed = install(*(tmp_path_factory.mktemp(name) for name in ("dist", "packages", "home")))
    yield installed
    installed.close()


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Run the whole suite on all processors, and what was named on the command line at once in one process."""
    return None if config.args == config.getini("testpaths") else 0


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a long value by its beginning, and bytes by their number: a zip holds the minute it was made in."""
    if isinstance(val, bytes):
        return f"{len(val)} bytes"
    if isinstance(val, str) and len(val) > _LONGEST_ID:
        return f"{val[:_LONGEST_ID].encode('unicode_escape').decode('ascii')}…{len(val)}"
    return None
