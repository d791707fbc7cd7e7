"""`ipplan config`: each setting with its value and where that comes from."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app

SETTINGS = """[tool.ipplan]
plans = ["plans", "more"]
lang = "zh"
per-file-ignores = {"drafts/*" = ["plan-id", "missing-locator"]}
[tool.ipplan.cuts]
ahead = 1.1
"""


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def shown(*arguments: str, **env: str) -> dict[str, tuple[object, str, str | None]]:
    """Return the value, the source and the place of each setting."""
    result = CliRunner().invoke(app, ["config", "--format", "json", *arguments], env=env)
    assert result.exit_code == 0, result.output
    return {s["name"]: (s["value"], s["source"], s["place"]) for s in json.loads(result.stdout)["settings"]}


def test_without_a_file() -> None:
    """Every setting is there with its default."""
    found = shown()
    assert {source for _, source, _ in found.values()} == {"default"}
    assert found["plans"] == ([], "default", None)
    assert found["lang"] == ("en", "default", None)
    assert found["strict"] == (False, "default", None)
    assert found["cuts.ahead"] == (1.05, "default", None)


def test_with_a_file() -> None:
    """What the file says stands at its line; what it does not say is the default."""
    Path("pyproject.toml").write_text(SETTINGS)
    found = shown()
    assert found["plans"] == (["plans", "more"], "file", "pyproject.toml:2")
    assert found["lang"] == ("zh", "file", "pyproject.toml:3")
    ignores = {"drafts/*": ["plan-id", "missing-locator"]}
    assert found["per-file-ignores"] == (ignores, "file", "pyproject.toml:4")
    assert found["cuts.ahead"] == (1.1, "file", "pyproject.toml:6")
    assert found["cuts.lagging"] == (0.6, "default", None)


def test_command_line_before_environment_before_file() -> None:
    """The language says who decided; folders of IPPLAN_PATH are found before the plans of the file."""
    Path("pyproject.toml").write_text(SETTINGS)
    assert shown(IPPLAN_LANG="en")["lang"] == ("en", "environment", "IPPLAN_LANG")
    assert shown("--lang", "en", IPPLAN_LANG="zh")["lang"] == ("en", "command_line", "--lang")
    result = CliRunner().invoke(app, ["config", "--format", "csv"], env={"IPPLAN_PATH": "own"})
    rows = [line for line in result.stdout.splitlines() if line.startswith("plans,")]
    assert rows == [
        "plans,,own,environment,IPPLAN_PATH",
        "plans,,plans,file,pyproject.toml:2",
        "plans,,more,file,pyproject.toml:2",
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["configuration: pyproject.toml", "default", "drafts/* = plan-id, missing-locator"]),
        ("zh", ["配置文件：pyproject.toml", "默认", "drafts/* = plan-id、missing-locator"]),
    ],
)
def test_for_people(language: str, said: list[str]) -> None:
    """A table in either language, with the file above it."""
    Path("pyproject.toml").write_text(SETTINGS)
    page = CliRunner().invoke(app, ["config", "--lang", language]).output
    assert [part for part in said if part not in page] == []


def test_what_is_wrong_is_said_beside_what_holds() -> None:
    """The settings that can be read are shown, the others are problems: 2."""
    Path(".ipplan.toml").write_text('lang = "fr"\nstrict = true\n')
    result = CliRunner().invoke(app, ["config", "--format", "csv"])
    assert result.exit_code == 2
    assert "strict,,true,file,.ipplan.toml:2" in result.stdout
    assert "lang,,en,default," in result.stdout
    assert ".ipplan.toml:1: error[setting-wrong]" in result.stderr
