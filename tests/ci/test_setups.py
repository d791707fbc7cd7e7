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

from tests.support.action import BASH, ran
from tests.support.running import REPOSITORY, surroundings

HERE = Path(__file__).parent
FOLDERS = ("good", "doubtful", "bad")
HOOKS: list[dict[str, Any]] = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
DOCUMENT = (REPOSITORY / "docs" / "ci.md").read_text(encoding="utf-8")
SETUPS: list[str] = re.findall(r"^```yaml\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)
SHELL: list[str] = re.findall(r"^```sh\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


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
    shutil.copy(REPOSITORY / "examples" / "guangzhou-2023.csv", tmp_path / "2023.csv")
    return tmp_path


@pytest.mark.parametrize("name", FOLDERS)
@pytest.mark.parametrize("hook", [hook for hook in HOOKS if " check" in hook["entry"]], ids=lambda hook: hook["id"])
def test_check_hooks(hook: dict[str, Any], name: str) -> None:
    """The entry of each hook passes good files and fails on bad ones; doubtful ones fail the strict hook alone."""
    files = sorted(path.relative_to(HERE / name).as_posix() for path in (HERE / name).rglob("*.yaml"))
    assert files
    assert all(re.search(hook["files"], file) for file in files)
    finished = run([*shlex.split(hook["entry"]), *files], HERE / name)
    fails = name == "bad" or (name == "doubtful" and "--strict" in hook["entry"])
    assert finished.returncode == int(fails), finished.stdout
    assert (finished.stdout == "") == (name == "good")


def entry(hook: str) -> list[str]:
    """The words of a hook's command."""
    return shlex.split(next(one["entry"] for one in HOOKS if one["id"] == hook))


def test_fmt_hook(folder: Path) -> None:
    """The hook lays a file out, which is what pre-commit fails on; a second time nothing changes."""
    plan = folder / "plans" / "foshan.yaml"
    even = plan.read_text(encoding="utf-8")
    plan.write_text(even.replace("id: foshan", "id:   foshan", 1), encoding="utf-8")
    for _ in range(2):
        assert run([*entry("ipplan-fmt"), "plans/foshan.yaml"], folder).returncode == 0
        assert plan.read_text(encoding="utf-8") == even


@pytest.mark.parametrize(("more", "status"), [((), 0), (("--fail-on", "behind"), 1), (("--as-of", "2021"), 2)])
def test_status_hook(more: tuple[str, ...], status: int, folder: Path) -> None:
    """The gate judges by what args name, with the statuses that args ask for; it never passes without a verdict."""
    assert run([*entry("ipplan-status"), "guangzhou", "-a", "2023.csv", *more], folder).returncode == status


def test_hooks_are_complete() -> None:
    """Every hook has what pre-commit asks for, and is of a kind that installs this package."""
    assert [hook["id"] for hook in HOOKS] == ["ipplan-check", "ipplan-check-strict", "ipplan-fmt", "ipplan-status"]
    for hook in HOOKS:
        assert {"id", "name", "entry", "language", "files"} <= set(hook)
        assert (hook["language"], hook["require_serial"]) == ("python", True)
        assert hook["entry"].split()[0] == "ipplan"


def test_workflow(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """The workflows call the action with inputs that it has, and it passes the good plans."""
    for name in (".github/workflows/plans.yml", ".github/workflows/scan.yml"):
        (job,) = setup(name)["jobs"].values()
        (step,) = (step for step in job["steps"] if "/ipplan@" in step["uses"])
        inputs = {key.replace("-", "_"): value for key, value in step["with"].items()}
        found = ran(folder, tmp_path_factory.mktemp("temp"), **inputs)
        assert found.status == 0, found.log
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
    args = {
        hook["id"]: hook.get("args", ["plans/foshan.yaml"])
        for repository in setup(".pre-commit-config.yaml")["repos"]
        for hook in repository["hooks"]
    }
    for hook in hooks:
        assert run([*shlex.split(entries[hook]), *args[hook]], folder).returncode == 0, hook


def test_the_comment_silences() -> None:
    """The comment that the page shows is the one of the good plan."""
    (line,) = re.findall(r"^target: .*ignore.*$", DOCUMENT, re.MULTILINE)
    assert line in (HERE / "good" / "plans" / "foshan.yaml").read_text(encoding="utf-8")


def test_the_first_hour(folder: Path) -> None:
    """The scripts of the page run one after the other in a repository with plans, and each ends well."""
    git = "git init -q -b main . && git add . && git -c user.name=x -c user.email=x commit -qm x && git branch -q work"
    assert run([*BASH, f"{git} && git checkout -q work"], folder, HOME=str(folder)).returncode == 0
    assert len(SHELL) > 6
    for script in SHELL:
        finished = run([*BASH, script], folder, HOME=str(folder))
        assert finished.returncode == 0, script + finished.stdout + finished.stderr
        assert ": error[" not in finished.stdout, script
