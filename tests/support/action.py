"""Run the steps of action.yml as GitHub does: inputs put in, each script by bash, files for summary and outputs."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.support.running import REPOSITORY, surroundings

ACTION: dict[str, Any] = yaml.safe_load((REPOSITORY / "action.yml").read_text(encoding="utf-8"))
# As GitHub runs `shell: bash`.
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]
INSTALL = "Install ipplan"


class Ran(NamedTuple):
    """What the steps came to: the first status that is not 0, what they printed, the summary, the outputs."""

    status: int
    log: str
    summary: str
    outputs: str


def put_in(text: str, values: dict[str, str]) -> str:
    """Return a text with its expressions replaced."""
    return re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda found: values[found[1]], text)


def ran(folder: Path, room: Path, **inputs: str) -> Ran:
    """Run the steps in a folder; the program of these tests stands where the action would install itself."""
    (room / "ipplan" / "bin").mkdir(parents=True)
    (room / "ipplan" / "bin" / "ipplan").symlink_to(Path(sys.executable).parent / "ipplan")
    return _ran(folder, room, inputs, install=False)


def installed_and_ran(folder: Path, room: Path) -> Ran:
    """Run every step in a folder, the one that installs too."""
    return _ran(folder, room, {}, install=True)


def _ran(folder: Path, room: Path, inputs: dict[str, str], *, install: bool) -> Ran:
    given = {name: str(spec["default"]) for name, spec in ACTION["inputs"].items()}
    given |= {name.replace("_", "-"): value for name, value in inputs.items()}
    assert set(given) == set(ACTION["inputs"])
    values = {f"inputs.{name}": value for name, value in given.items()}
    values |= {"steps.python.outputs.python-path": sys.executable, "github.server_url": "https://github.example"}
    values |= {"github.action_repository": "o/ipplan", "github.action_ref": "v1"}
    summary, outputs = room / "summary", room / "outputs"
    summary.write_text("")
    outputs.write_text("")
    env = {"RUNNER_TEMP": str(room), "GITHUB_ACTION_PATH": str(REPOSITORY), "GITHUB_STEP_SUMMARY": str(summary)}
    env |= {"GITHUB_OUTPUT": str(outputs), "GITHUB_ACTIONS": "true"}
    if install:  # nothing is fetched: what ipplan needs and what builds it are those of these tests
        packages = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
        env |= {"PYTHONPATH": packages, "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0", "PIP_NO_INDEX": "1"}
    status, log, is_checked = 0, "", False
    for step in ACTION["runs"]["steps"]:
        if (
            "run" not in step
            or (step["name"] == INSTALL and not install)
            or not _is_on(step, given, status, is_checked)
        ):
            continue
        is_checked = is_checked or step.get("id") == "check"
        own = {name: put_in(value, values) for name, value in step["env"].items()}
        finished = subprocess.run(
            [*BASH, step["run"]],
            cwd=folder,
            env=surroundings(**env, **own),
            capture_output=True,
            text=True,
            check=False,
        )
        status, log = status or finished.returncode, log + finished.stdout + finished.stderr
    return Ran(status, log, summary.read_text(encoding="utf-8"), outputs.read_text())


def _is_on(step: dict[str, Any], given: dict[str, str], status: int, is_checked: bool) -> bool:  # noqa: FBT001
    """True for a step whose condition holds: a step without one runs while all is well."""
    if "if" not in step:
        return status == 0
    assert step["if"] == "${{ !cancelled() && inputs.actuals != '' && steps.check.outcome != 'skipped' }}"
    return given["actuals"] != "" and is_checked
