"""The built wheel, installed apart from the checkout."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tests.support.running import REPOSITORY, Finished, run, surroundings

# Runs one command a line in the same process, for tests with hundreds of them.
_SERVER = """
import json, sys
sys.path.insert(0, sys.argv[1])
import ipplan
from typer.testing import CliRunner
from ipplan.cli import app
assert ipplan.__file__.startswith(sys.argv[1]), ipplan.__file__
for line in sys.stdin:
    result = CliRunner().invoke(app, json.loads(line))
    broken = "" if result.exception is None or isinstance(result.exception, SystemExit) else repr(result.exception)
    print(json.dumps([result.exit_code, result.stdout, result.stderr, broken]), flush=True)
"""


class Served(NamedTuple):
    """How a command ended in a process that runs many, and the exception that nobody expected, if any."""

    exit_code: int
    stdout: str
    stderr: str
    exception: str


class Installed:
    """ipplan as a user has it: the wheel in a folder of its own, run from another one."""

    def __init__(self, packages: Path, home: Path) -> None:
        self.packages, self.home = packages, home
        self._server: subprocess.Popen[str] | None = None

    def served(self, *arguments: str) -> Served:
        """Run a command in one process with all others that are asked for so."""
        if self._server is None:
            self._server = subprocess.Popen(
                [sys.executable, "-c", _SERVER, str(self.packages)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                cwd=self.home,
                env=surroundings(),
            )
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(json.dumps(arguments) + "\n")
        self._server.stdin.flush()
        return Served(*json.loads(self._server.stdout.readline()))

    def close(self) -> None:
        """End the process that runs many commands."""
        if self._server is not None:
            self._server.communicate()

    def __call__(self, *arguments: str, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Finished:
        """Run the console script."""
        script = [sys.executable, str(self.packages / "bin" / "ipplan")]
        found = {"PYTHONPATH": str(self.packages), **(env or {})}
        return run(*arguments, stdin=stdin, cwd=self.home, command=script, env=found)


def install(dist: Path, packages: Path, home: Path) -> Installed:
    """Build the wheel and install it in a folder of its own."""
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    build = [*pip, "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(dist), str(REPOSITORY)]
    subprocess.run(build, check=True)
    (wheel,) = dist.glob("*.whl")
    subprocess.run([*pip, "install", "-q", "--no-deps", "--target", str(packages), str(wheel)], check=True)
    return Installed(packages, home)
