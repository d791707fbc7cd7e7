"""Reading a million rows: against a bare loop of csv.reader over the same file, and what memory it takes.

The file is long: thousands of indicators, of which the plan needs a handful. Both run in processes of their own, in
turns; a pair is one of each. What counts is the processor's time, which other programs on the machine disturb least:
both read in one thread, from a file that is in the system's cache.

Run: python benchmarks/million_rows.py [rows=1000000] [pairs=7]
"""

import os
import platform
import statistics
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parent.parent
LIMIT = 2.5
NAMES = 5000
BARE = """
import csv, sys, time
start = time.process_time()
with open(sys.argv[1], newline="", encoding="utf-8") as text:
    for row in csv.reader(text):
        pass
print(time.process_time() - start)
"""
READ = """
import resource, sys, time
from ipplan.model.plan import Plan
from ipplan.reading.actuals.read import read_actuals
from ipplan.reading.plans.plan_file import read_plan
plan = read_plan(sys.argv[2])[0].plan
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
actuals, problems = read_actuals([sys.argv[1]], [plan])
took = time.process_time() - start
assert len(actuals.observations[plan.id]) == 4, actuals
print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def write(path: Path, rows: int) -> None:
    """So many rows, nearly all of indicators that no plan has."""
    with path.open("w", encoding="utf-8") as text:
        text.write("indicator,year,value,unit,source\n")
        for number in range(rows - 4):
            text.write(f"某统计指标第{number % NAMES}号,{2000 + number % 24},{number},件,统计年鉴\n")
        text.writelines(f"overseas-patent-grants,{year},{3000 + year},件,年报\n" for year in range(2021, 2025))


def measured(script: str, *arguments: str, source: Path | None = None) -> list[float]:
    """Return the numbers that a script prints; `source` comes to it through a pipe."""
    program = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(["/bin/cat", source or os.devnull], stdout=subprocess.PIPE) as writer:
        done = subprocess.run(program, check=True, capture_output=True, text=True, stdin=writer.stdout)
    return [float(word) for word in done.stdout.split()]


def main(rows: int, pairs: int) -> None:
    """Print the times of both, their ratio pair by pair, and the memory."""
    plan = str(ROOT / "plans" / "guangzhou.yaml")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.csv"
        write(file, rows)
        size = file.stat().st_size
        bare, read, piped, memory = [], [], [], []
        for _ in range(pairs):
            bare += measured(BARE, str(file))
            took, grown = measured(READ, str(file), plan)
            read.append(took)
            memory.append(grown)
            piped.append(measured(READ, "-", plan, source=file)[0])
        write(file, rows // 10)
        tenth = measured(READ, str(file), plan)[1]
    ratios = sorted(one / other for one, other in zip(read, bare, strict=True))
    through = statistics.median(one / other for one, other in zip(piped, bare, strict=True))
    versions = f"Python {platform.python_version()}, ipplan {version('ipplan')}"
    print(f"{rows} rows, {size / 1e6:.0f} MB, {NAMES} names; {versions}")
    print(f"bare csv.reader: {statistics.median(bare):.2f} s (median of {pairs})")
    print(f"ipplan:          {statistics.median(read):.2f} s, ratio {statistics.median(ratios):.2f}", end=" ")
    print(f"({ratios[0]:.2f} to {ratios[-1]:.2f})")
    print(f"ipplan, stdin:   {statistics.median(piped):.2f} s, ratio {through:.2f}")
    print(f"memory on top:   {max(memory) / 1024:.0f} MB; with a tenth of the rows {tenth / 1024:.0f} MB")
    if max(statistics.median(ratios), through) > LIMIT:
        sys.exit(f"slower than {LIMIT} times a bare loop")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000, int(sys.argv[2]) if sys.argv[2:] else 7)
