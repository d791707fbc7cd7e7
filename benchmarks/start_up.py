"""Whole processes in paired, alternating runs: what ipplan costs beyond the packages it stands on.

Run by hand, from the root of a checkout with ipplan installed (not editable, compiled):

    python benchmarks/start_up.py [--pairs 15] [--peers DIRECTORY_WITH_THEIR_BIN]

Prints Markdown: medians of the processor's time and of peak memory, and the medians of the ratios pair by pair. The
processor's time and not the clock's: on a machine that does other work a process waits for its turn. A warm run has the
plan kept from before, a cold one (`IPPLAN_CACHE=off`) reads and checks it.
"""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
ROOT = HERE.parent
BIN = Path(sys.executable).parent
PLAN, ACTUALS = "plans/guangzhou.yaml", "examples/guangzhou-2023.csv"
BARE = [sys.executable, "benchmarks/bare_stack.py", PLAN]
TYPER = [sys.executable, "-c", "import typer"]
IPPLAN = str(BIN / "ipplan")
STATUS = [IPPLAN, "status", "guangzhou", "-a", ACTUALS]
JSON = [*STATUS, "--format", "json"]
RICH = "import rich.console, rich.table, rich.text"


class Run(NamedTuple):
    """Seconds of the clock and of the processor, and peak memory in MiB, of one finished process."""

    wall: float
    processor: float
    memory: float


def run(command: list[str], environment: dict[str, str], *, terminal: bool) -> Run:
    """One run; its output goes to a terminal of our own, or nowhere."""
    import pty

    master, slave = pty.openpty() if terminal else (-1, os.open(os.devnull, os.O_RDWR))
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, env=environment)
    os.close(slave)
    while terminal:
        try:
            if not os.read(master, 65536):
                break
        except OSError:
            break
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    wall = time.perf_counter() - start
    if terminal:
        os.close(master)
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def compared(name: str, ours: list[str], theirs: list[str], pairs: int, **more: object) -> str:
    """A row of the table: ours against theirs, alternating."""
    environment = {**os.environ, "COLUMNS": "100", **(more.get("environment") or {})}  # type: ignore[dict-item]
    terminal = bool(more.get("terminal"))
    for command in (ours, theirs):
        run(command, environment, terminal=terminal)
    runs = [(run(ours, environment, terminal=terminal), run(theirs, environment, terminal=False)) for _ in range(pairs)]

    def median(which: int, field: str) -> float:
        return float(statistics.median(getattr(pair[which], field) for pair in runs))

    ratio = statistics.median(a.processor / b.processor for a, b in runs)
    clock = statistics.median(a.wall / b.wall for a, b in runs)
    memory = statistics.median(a.memory / b.memory for a, b in runs)
    cells = [f"{median(which, 'processor') * 1000:.0f} ms, {median(which, 'memory'):.1f} MiB" for which in (0, 1)]
    return f"| {name} | {cells[0]} | {cells[1]} | {ratio:.2f} | {clock:.2f} | {memory:.2f} |"


def completing(line: str) -> dict[str, str]:
    """The environment in which bash asks for completions of a line."""
    return {"_IPPLAN_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split(" ")) - 1)}


def hledger_budget(folder: Path) -> list[str] | None:
    """A journal with as many budgeted accounts as the plan has indicators, and the report on it."""
    if (program := shutil.which("hledger")) is None:
        return None
    journal = folder / "budget.journal"
    goals = "".join(f"    indicator:{n:02}  {n + 10}\n" for n in range(22))
    facts = "".join(f"2023-12-{n + 1:02}\n    indicator:{n:02}  {n + 8}\n    source\n\n" for n in range(22))
    journal.write_text(f"~ yearly from 2021-01-01 to 2026-01-01\n{goals}    target\n\n{facts}")
    return [program, "-f", str(journal), "balance", "--budget", "-b", "2023", "-e", "2024"]


def peers(folder: Path, work: Path) -> list[tuple[str, list[str]]]:
    """Programs that do a part of the same work, where they are installed."""
    found = []
    check, friction = folder / "check-jsonschema", folder / "frictionless"
    if check.exists():
        found.append(("check-jsonschema on the plan", [str(check), "--schemafile", "schema/plan.schema.json", PLAN]))
    if friction.exists():
        found.append(("frictionless validate on the actuals", [str(friction), "validate", ACTUALS]))
    if budget := hledger_budget(work):
        found.append(("hledger balance --budget, a journal of this size", budget))
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=int, default=15)
    parser.add_argument("--peers", type=Path, default=BIN)
    asked = parser.parse_args()
    packages = ", ".join(f"{name} {version(name)}" for name in ("ipplan", "typer", "pydantic", "pyyaml", "rich"))
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    print(f"{machine}; {packages}; {asked.pairs} pairs\n")
    print("| ours against theirs | ours | theirs | processor | clock | memory |\n|---|---|---|---|---|---|")
    n = asked.pairs
    warm, cold = {"IPPLAN_CACHE": ""}, {"IPPLAN_CACHE": "off"}
    print(compared("warm `status --format json` / bare stack", JSON, BARE, n, environment=warm))
    print(compared("cold `status --format json` / bare stack", JSON, BARE, n, environment=cold))
    print(compared("`--help` / `import typer`", [IPPLAN, "--help"], TYPER, n))
    print(compared("`--version` / `import typer`", [IPPLAN, "--version"], TYPER, n))
    for line in ("ipplan st", "ipplan status --fo", "ipplan status gu"):
        print(compared(f"completing `{line}` / `import typer`", [IPPLAN], TYPER, n, environment=completing(line)))
    print(compared("the table on a terminal / JSON + `import rich`", STATUS, JSON, n, terminal=True))
    print(
        compared(
            "`import` of rich's console, table and text / Python alone",
            [sys.executable, "-c", RICH],
            [sys.executable, "-c", ""],
            n,
        )
    )
    work = Path(os.environ.get("TMPDIR", "/tmp"))  # noqa: S108 - a journal to measure, nothing else
    for name, command in peers(asked.peers, work):
        print(compared(f"`status --format json` / {name}", JSON, command, n))


if __name__ == "__main__":
    main()
