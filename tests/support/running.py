"""Run ipplan as a process, as a shell does."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
Finished = subprocess.CompletedProcess[bytes]


def surroundings(**more: str) -> dict[str, str]:
    """The environment of a run: a path, a language, nothing that changes output, no plan kept."""
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": os.environ.get("HOME", "/"),
        "IPPLAN_CACHE": "off",
        **more,
    }


def run(
    *arguments: str,
    stdin: bytes = b"",
    cwd: Path = REPOSITORY,
    command: Sequence[str] = (),
    env: Mapping[str, str] | None = None,
) -> Finished:
    """The finished process: its exit status and what it wrote."""
    program = list(command) or [sys.executable, "-m", "ipplan"]
    return subprocess.run(
        [*program, *arguments], input=stdin, capture_output=True, cwd=cwd, env=surroundings(**(env or {})), check=False
    )


def out(*arguments: str, env: Mapping[str, str] | None = None) -> str:
    """What a run that must succeed prints."""
    finished = run(*arguments, env=env)
    assert finished.returncode == 0, finished.stderr.decode()
    return finished.stdout.decode()
