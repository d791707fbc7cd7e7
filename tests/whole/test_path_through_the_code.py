"""How much of the package one command walks through: what a reader of the code has to follow."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.running import REPOSITORY, surroundings

MOST = 107
COUNT = f"""
import inspect, json, sys
from pathlib import Path
import ipplan
ROOT = str(Path(ipplan.__file__).parent)
files = set()

def count(frame, event, argument):
    code = frame.f_code
    if event == "call" and code.co_flags & inspect.CO_OPTIMIZED and code.co_filename.startswith(ROOT):
        name = code.co_filename[len(ROOT) + 1 :]
        while name not in files and frame:
            if frame.f_code.co_name == "<module>":
                if frame.f_code.co_filename == "<string>":
                    files.add(name)
                break
            frame = frame.f_back

sys.argv = ["ipplan", *{["status", "guangzhou", "-a", "examples/guangzhou-2023.csv"]!r}]
from ipplan.cli import main
sys.setprofile(count)
try:
    main()
except SystemExit:
    pass
sys.setprofile(None)
print(json.dumps(sorted(files)), file=sys.stderr)
"""


def counted(folder: Path) -> list[str]:
    """The files of which functions run in one `status`."""
    own = surroundings(IPPLAN_CACHE="", XDG_CACHE_HOME=str(folder))
    run = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, cwd=REPOSITORY, env=own, check=True)
    found: list[str] = json.loads(run.stderr.decode().splitlines()[-1])
    return found


def test_files_of_a_status(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One `status` runs functions of so many files, counted by the interpreter; what runs on import does not count.

    The first one also reads and checks the plan, and keeps it; the second is what a user waits for every day.
    """
    assert {"checks/errors.py", "reading/plans/plan_file.py"} <= set(counted(tmp_path))
    files = counted(tmp_path)
    with capsys.disabled():
        sys.stdout.write(f"\none status runs functions of {len(files)} files of the package\n")
    assert "progress/verdict.py" in files
    assert len(files) <= MOST, files
