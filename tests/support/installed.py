"""The built wheel, installed apart from the checkout."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.support.running import REPOSITORY, Finished, run


class Installed:
    """ipplan as a user has it: the wheel in a folder of its own, run from another one."""

    def __init__(self, packages: Path, home: Path) -> None:
        self.packages, self.home = packages, home

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
