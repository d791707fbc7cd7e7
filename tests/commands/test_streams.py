"""The wheel with closed streams, full disks, pipes without a writer, Ctrl-C: an exit status says what happened."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.installed import Installed
from tests.support.running import run

Shell = Callable[[str], tuple[int, str, str]]


@pytest.fixture
def shell(ipplan: Installed) -> Shell:
    """Run a line of bash with the wheel; its status and what it wrote."""

    def shell(line: str) -> tuple[int, str, str]:
        program = line.replace("ipplan", f"{sys.executable} -m ipplan", 1)
        env = {"PYTHONPATH": str(ipplan.packages)}
        finished = run("-c", program, command=["bash"], cwd=ipplan.home, env=env)
        return finished.returncode, finished.stdout.decode(), finished.stderr.decode()

    return shell


@pytest.mark.parametrize("where", [">&-", ">/dev/full"], ids=["closed", "full"])
@pytest.mark.parametrize("command", ["show guangzhou", "list --format json", "--help", "schema"])
def test_an_answer_that_could_not_be_written_is_none(shell: Shell, command: str, where: str) -> None:
    """Standard output closed or full: 2 with the reason, never 0, 1 or a bug."""
    status, _, said = shell(f"ipplan {command} {where}")
    assert status == 2
    assert said.startswith("ipplan: the result could not be written: ")
    assert said.count("\n") == 1


@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full"], ids=["closed", "full"])
def test_messages_without_a_reader_change_nothing(shell: Shell, where: str) -> None:
    """Standard error closed or full: the same answer with the same status."""
    whole = shell("ipplan show guangzhou")
    assert shell(f"ipplan show guangzhou {where}") == (0, whole[1], "")
    assert shell(f"ipplan show nowhere {where}")[:2] == (2, "")
    assert shell(f"ipplan stauts {where}")[:2] == (2, "")


def test_a_result_goes_to_its_file_without_standard_output(shell: Shell, tmp_path: Path) -> None:
    """What is written to a file needs no standard output."""
    status, _, said = shell(f"ipplan list --format json -o {tmp_path / 'a.json'} >&-")
    assert (status, said) == (0, "")
    assert (tmp_path / "a.json").stat().st_size > 0


def test_a_pipe_as_a_plan_is_refused_at_once(ipplan: Installed, tmp_path: Path) -> None:
    """A named pipe without a writer would be waited for without end."""
    os.mkfifo(tmp_path / "pipe.yaml")
    for arguments in (["show", str(tmp_path / "pipe.yaml")], ["check", str(tmp_path / "pipe.yaml")]):
        finished = ipplan(*arguments)
        assert finished.returncode == 2
        assert "pipe.yaml: error[not-a-plan-file]" in (finished.stdout + finished.stderr).decode()
    assert ipplan("show", "pipe", env={"IPPLAN_PATH": str(tmp_path)}).returncode == 2


IN_AN_IMPORT = """
import sys
class Interrupted:
    def find_spec(self, name, *_):
        if name == {module!r}:
            raise KeyboardInterrupt
sys.meta_path.insert(0, Interrupted())
sys.argv = ["ipplan", "show", "guangzhou"]
from ipplan.__main__ import main
main()
"""


@pytest.mark.parametrize("module", ["ipplan.cli", "typer", "ipplan.commands.show", "ipplan.render.show", "yaml"])
def test_ctrl_c_is_130_at_any_moment(ipplan: Installed, module: str) -> None:
    """Interrupted while a module is imported, early or late: 130, no traceback, nothing printed."""
    env = {"PYTHONPATH": str(ipplan.packages)}
    finished = run("-c", IN_AN_IMPORT.format(module=module), command=[sys.executable], cwd=ipplan.home, env=env)
    assert (finished.returncode, finished.stdout) == (130, b"")
    assert b"Traceback" not in finished.stderr
