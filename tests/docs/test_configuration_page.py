"""docs/configuration.md: its configuration is read as it stands, its commands run in a project that has it."""

import re
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.configuration.settings import SETTINGS, read
from tests.support.running import REPOSITORY

PAGE = (REPOSITORY / "docs" / "configuration.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
COMMANDS = "".join(re.findall(r"^```sh\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)).splitlines()
USED = "".join(line for line in EXAMPLE.splitlines(keepends=True) if "remove this line" not in line)


def test_every_setting_is_shown(tmp_path: Path) -> None:
    """The example has each setting; without the line that is to be removed nothing is wrong with it."""
    file = tmp_path / "pyproject.toml"
    file.write_text(EXAMPLE)
    found = read(file)
    assert found is not None
    assert [str(problem.place.line) for problem in found.problems] == ["7"]
    assert [name for name in SETTINGS if not re.search(rf"\b{name}\b", EXAMPLE)] == []
    file.write_text(USED)
    found = read(file)
    assert found is not None
    assert found.problems == ()


def test_the_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a project with plans, actuals and notes where the example says."""
    shutil.copytree(REPOSITORY / "plans", tmp_path / "plans")
    for folder, file in (("data", "guangzhou-2023.csv"), ("notes", "guangzhou.md")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / file).write_text("")
    shutil.copy(REPOSITORY / "examples" / "guangzhou-2023.csv", tmp_path / "data")
    (tmp_path / "pyproject.toml").write_text(USED)
    monkeypatch.chdir(tmp_path)
    assert len(COMMANDS) >= 5
    for command in COMMANDS:
        program, *arguments = command.split()
        result = CliRunner().invoke(app, arguments)
        assert (program, result.exit_code) == ("ipplan", 0), (command, result.output)
