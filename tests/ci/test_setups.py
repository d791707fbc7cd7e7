"""Hooks, action and the set-ups of docs/ci.md, run as far as a machine without network can."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.running import REPOSITORY, surroundings

HERE = Path(__file__).parent
FOLDERS = ("good", "doubtful", "bad")
HOOKS: list[dict[str, Any]] = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
ACTION: dict[str, Any] = yaml.safe_load((REPOSITORY / "action.yml").read_text(encoding="utf-8"))
DOCUMENT = (REPOSITORY / "docs" / "ci.md").read_text(encoding="utf-8")
SETUPS: list[str] = re.findall(r"^```yaml\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
SHELL: list[str] = re.findall(r"^```sh\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
# As GitHub runs `shell: bash`.
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]


def run(command: list[str], folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """A command in a folder, with ipplan on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        command, cwd=folder, env=surroundings(**{**env, "PATH": path}), capture_output=True, text=True, check=False
    )


def setup(name: str) -> Any:
    """The set-up that begins with a comment of this name."""
    (text,) = (text for text in SETUPS if text.startswith(f"# {name}\n"))
    return yaml.safe_load(text)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with sound plans and a file of actuals."""
    shutil.copytree(HERE / "good", tmp_path, dirs_exist_ok=True)
    (tmp_path / "2023.csv").write_text("indicator,value\nvalid-invention-patents,25000\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", FOLDERS)
@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_hook(hook: dict[str, Any], name: str) -> None:
    """The entry of each hook passes good files and fails on bad ones; doubtful ones fail the strict hook alone."""
    files = sorted(path.relative_to(HERE / name).as_posix() for path in (HERE / name).rglob("*.yaml"))
    assert files
    assert all(re.search(hook["files"], file) for file in files)
    finished = run([*shlex.split(hook["entry"]), *files], HERE / name)
    fails = name == "bad" or (name == "doubtful" and "--strict" in hook["entry"])
    assert finished.returncode == int(fails), finished.stdout
    assert (finished.stdout == "") == (name == "good")


def test_hooks_are_complete() -> None:
    """Every hook has what pre-commit asks for, and is of a kind that installs this package."""
    for hook in HOOKS:
        assert {"id", "name", "entry", "language"} <= set(hook)
        assert (hook["language"], hook["types"], hook["require_serial"]) == ("python", ["yaml"], True)


def checked_by_action(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The last step of the action, with its inputs put in as GitHub does."""
    given = {name: str(spec["default"]) for name, spec in ACTION["inputs"].items()} | inputs
    step = ACTION["runs"]["steps"][-1]
    env = {
        key: re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda m: given[m[1]], value) for key, value in step["env"].items()
    }
    return run([*BASH, step["run"]], folder, **env)


@pytest.mark.parametrize("name", FOLDERS)
def test_action(name: str) -> None:
    """The action shows each problem at its line, and fails where there is an error, or with `strict` a warning."""
    loose, strict = checked_by_action(HERE / name), checked_by_action(HERE / name, strict="true")
    assert loose.returncode == int(name == "bad")
    assert strict.returncode == int(name != "good")
    assert (loose.stdout == "") == (name == "good")
    if name == "bad":
        assert "::error file=plans/foshan.yaml,line=9,col=15,title=wrong-type::" in loose.stdout
        assert "::error file=plans/zhuhai.yaml,line=14,col=9,title=duplicate-id::" in loose.stdout


def test_workflow(folder: Path) -> None:
    """The workflows call the action with inputs that it has, and it passes the good plans."""
    for name in (".github/workflows/plans.yml", ".github/workflows/scan.yml"):
        (job,) = setup(name)["jobs"].values()
        (step,) = (step for step in job["steps"] if "/ipplan@" in step["uses"])
        assert set(step["with"]) <= set(ACTION["inputs"])
        assert checked_by_action(folder, **step["with"]).returncode == 0
    assert '"version": "2.1.0"' in (folder / "ipplan.sarif").read_text(encoding="utf-8")


def test_step(folder: Path) -> None:
    """The single step is a command that passes the good plans and shows what is wrong with bad ones."""
    (step,) = setup("one step of a job")
    assert run([*BASH, step["run"]], folder).returncode == 0
    assert run([*BASH, step["run"]], HERE / "bad").returncode == 1


def test_pre_commit_config(folder: Path) -> None:
    """The configuration names hooks that are there; their entries pass the good plans."""
    hooks = [hook["id"] for repository in setup(".pre-commit-config.yaml")["repos"] for hook in repository["hooks"]]
    entries = {hook["id"]: hook["entry"] for hook in HOOKS}
    for hook in hooks:
        assert run([*shlex.split(entries[hook]), "plans/foshan.yaml"], folder).returncode == 0


def test_the_comment_silences() -> None:
    """The comment that the page shows is the one of the good plan."""
    (line,) = re.findall(r"^target: .*ignore.*$", DOCUMENT, re.MULTILINE)
    assert line in (HERE / "good" / "plans" / "foshan.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("script", SHELL, ids=range(len(SHELL)))
def test_shell(script: str, folder: Path) -> None:
    """Every script of the page runs in a repository with plans, and says nothing or what it is asked for."""
    git = "git init -q . && git add . && git -c user.name=x -c user.email=x commit -qm x"
    assert run([*BASH, git], folder, HOME=str(folder)).returncode == 0
    finished = run([*BASH, script], folder)
    assert (finished.returncode, finished.stderr) == (0, "")
    assert finished.stdout in {"", "0\n"} or "0 changed" in finished.stdout
