"""How much of the package one command walks through: what a reader of the code has to follow."""

import json
import subprocess
import sys

import pytest

from tests.support.running import REPOSITORY, surroundings

MOST = 100
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


def test_files_of_a_status(capsys: pytest.CaptureFixture[str]) -> None:
    """One `status` runs functions of so many files, counted by the interpreter; what runs on import does not count."""
    run = subprocess.run(
        [sys.executable, "-c", COUNT], capture_output=True, cwd=REPOSITORY, env=surroundings(), check=True
    )
    files = json.loads(run.stderr.decode().splitlines()[-1])
    with capsys.disabled():
        sys.stdout.write(f"\none status runs functions of {len(files)} files of the package\n")
    assert "progress/verdict.py" in files
    assert len(files) <= MOST, files
