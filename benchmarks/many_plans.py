"""How judging grows with the number of plans: 22 indicators each, five years of actuals for all of them in one file.

`python -m benchmarks.many_plans 25 100` prints, for each number of plans, the processor's seconds of whole runs (their
processes together), peak memory and the ratio to `ipplan check` on the same plans; with `--jobs N` also the wall time
with so many processes. Plans are kept from a first run that is not counted, as on any day but the first.
"""

import argparse
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from ipplan import __version__
from tests.support.many_plans import write


class Run(NamedTuple):
    """One whole run: seconds of the clock and of the processor, MiB at most in one process."""

    wall: float
    processor: float
    memory: float


def run(arguments: list[str], folder: Path) -> Run:
    """Run ipplan on the plans of a folder."""
    own = {**os.environ, "IPPLAN_PATH": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), "IPPLAN_CACHE": ""}
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "ipplan", *arguments], env=own, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, process.returncode
    scale = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / scale)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("plans", type=int, nargs="*", default=[25, 100])
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    memory = resource.getpagesize() * os.sysconf("SC_PHYS_PAGES") >> 30
    print(f"ipplan {__version__}, Python {platform.python_version()}, {os.cpu_count()} cores, {memory} GiB\n")
    print(f"| plans | check | status, 1 job | / check | growth | memory | status, {asked.jobs} jobs | faster |")
    print("|---|---|---|---|---|---|---|---|")
    before: tuple[int, float] | None = None
    for count in asked.plans:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            actuals = write(folder, count)
            plans = sorted(map(str, folder.glob("*.yaml")))
            status = ["status", "-a", str(actuals), "--format", "ndjson", *plans]
            run(["list"], folder)
            check = run(["check", *plans], folder)
            alone, together = (run([*status, "--jobs", str(jobs)], folder) for jobs in (1, asked.jobs))
        growth = "" if before is None else f"{alone.processor / before[1]:.1f} for {count / before[0]:.0f} ×"
        before = (count, alone.processor)
        ratio = alone.processor / check.processor
        print(
            f"| {count} | {check.processor:.2f} s | {alone.processor:.2f} s | {ratio:.2f} | {growth} |"
            f" {alone.memory:.0f} MiB | {together.wall:.2f} s | {alone.wall / together.wall:.2f} |"
        )


if __name__ == "__main__":
    main()
