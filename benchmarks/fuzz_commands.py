"""Fuzzing the whole command line: whatever the plan, the actuals and the options, a run ends as it promises.

Each run takes a plan (one that ships or one of the tests, with values, fields or characters changed), actuals (rows
made for the plan or a sample, mutated too), a command and its options, and runs it in this process. A run may end
with 0, 1 (`check` and `--fail-on` alone) or 2; JSON must parse, CSV have one width, SARIF and workbooks be what they
say. Every other end is kept with its input and counted once by the place where it broke.

Run: python benchmarks/fuzz_commands.py [runs=20000] [seed=1]
"""

import csv
import io
import json
import os
import platform
import random
import resource
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml
from fuzz_readers import mutated, mutated_text, one_input
from typer.testing import CliRunner

from ipplan.cli import app

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "tests" / "actuals"
ODD: list[Any] = [
    *(None, True, 0, -1, 1, 100, 2020, 2025, 1e99, -1e-99, 0.1, "", " ", "x", "%", "元", "万元", "亿", "percent"),
    *("geometric", "linear", "grow", "decline", "annual", "level", "increase", "period_total", "average_growth"),
    *("relative_change", "2:1", "a\nb", "a|b", "<b>", "=1+1", "\u202e", "名" * 300, [], {}, [1], {"zh": "名"}),
    *({"at_least": 30}, {"at_most": 5}, {"more_than": 0}, {"less_than": -3}, {"between": [1, 2]}, {"at_least": 0}),
    *({"value": 20, "year": 2019}, {2022: 25}, {2021: 1, 2023: 1}, 10**30),
]
FIELDS = (
    *("baseline", "target", "hold", "path", "measure", "basis", "timing", "unit", "milestones", "nature", "group"),
    *("baseline_year", "target_year", "aliases", "note", "name", "id", "assessment", "tolerance", "stretch", "derive"),
)
# What a row can say instead and be right.
SOUND: list[dict[str, Any]] = [
    *({"target": {"at_most": 5}}, {"target": "grow"}, {"target": "decline"}, {"target": {"more_than": 3000}}),
    *({"measure": "increase", "target": {"at_least": 10}}, {"measure": "period_total", "target": {"more_than": 8e8}}),
    *({"measure": "relative_change", "target": {"at_most": -17}}, {"path": "linear"}, {"timing": "end_of_period"}),
    *({"measure": "average_growth", "target": {"at_least": 6}}, {"hold": True}, {"nature": "binding"}),
    *({"milestones": {2023: 25}}, {"basis": "annual"}, {"target_year": 2030}, {"baseline_year": 2019}),
    *({"target": {"between": [1, 9000]}}, {"baseline": 0.0001}, {"baseline": -5, "path": "linear"}),
]
VALUES = (
    *("1", "25", "0", "-3", "1e5", "18万", "约20", "突破8亿", "6%", "——", "nan", "9" * 40, "3,100", "1,2", "0.0001"),
)
ONE_A_YEAR, ANOTHER_PROMISE = 0.97, 0.1
YEARS = ("2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026", "2023年底", "2023-06", "2023H1", "")
FORMATS = ("text", "json", "csv")
METHODS = ("pace", "eurostat", "dns", "un", "sdsn", "wri", "barometre")


def leaves(node: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value of a plan."""
    if way:
        yield way
    pairs = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in pairs:
        yield from leaves(value, (*way, key))


def mutated_plan(plan: Any, rng: random.Random) -> Any:
    """Change, add, drop or swap a few values of a plan."""
    plan = deepcopy(plan)
    for row in plan["indicators"]:
        if rng.random() < ANOTHER_PROMISE:
            row.update(deepcopy(rng.choice(SOUND)))
    for _ in range(rng.choice((0,) * 9 + (1, 1, 2, 4))):
        *way, last = rng.choice(list(leaves(plan)))
        holder = plan
        for key in way:
            holder = holder[key]
        rows = plan.get("indicators")
        match rng.randrange(4):
            case 0:
                holder[last] = deepcopy(rng.choice(ODD))
            case 1:
                del holder[last]
            case 2 if isinstance(rows, list) and rows and isinstance(row := rng.choice(rows), dict):
                row[rng.choice(FIELDS)] = deepcopy(rng.choice(ODD))
            case _:
                plan[rng.choice(FIELDS)] = deepcopy(rng.choice(ODD))
    return plan


def names_of(plan: Any) -> list[str]:
    """List the ids of a plan's indicators, as far as it has any."""
    rows = plan.get("indicators")
    return [str(row.get("id")) for row in rows if isinstance(row, dict)] or ["x"] if isinstance(rows, list) else ["x"]


def actuals_for(plan: Any, rng: random.Random) -> str:
    """Write rows for the indicators of a plan."""
    names = names_of(plan)
    lines = ["indicator,year,value,basis"]
    odd = rng.choice((0.0, 0.0, 0.0, 0.02, 0.3))
    for _ in range(rng.choice((0, 3, 20, 60))):
        value = rng.choice(VALUES) if rng.random() < odd else str(rng.randint(1, 5000))
        year = rng.choice(YEARS) if rng.random() < odd else str(rng.randint(2019, 2026))
        basis = rng.choice(("annual", "level", "as_stated")) if rng.random() < odd else ""
        lines.append(f"{rng.choice(names)},{year},{value},{basis}")
    lines = list({line.rsplit(",", 2)[0]: line for line in lines}.values()) if rng.random() < ONE_A_YEAR else lines
    return "\n".join(lines) + "\n"


def command(plan: str, actuals: str, names: list[str], folder: str, rng: random.Random) -> list[str]:
    """Choose a command and its options."""
    read = ["-a", actuals, *(["--as-of", rng.choice(("2022", "2023", "2025"))] if rng.random() < 0.5 else [])]  # noqa: PLR2004
    form = ["-f", rng.choice(FORMATS)]
    out = os.path.join(folder, "out")  # noqa: PTH118 - twenty thousand times
    status = ["status", plan, *read, *form, "--method", rng.choice(METHODS)]
    commands = (
        status,
        [*status, "--fail-on", "behind,missing"],
        ["explain", plan, rng.choice(names), *read, *form],
        ["methods", plan, *read, *form],
        ["show", plan, *form],
        ["targets", plan, *form],
        ["compare", plan, "guangzhou", *(read if rng.random() < 0.5 else []), *form],  # noqa: PLR2004
        ["diff", plan, "shantou", *form],
        ["check", plan, "-f", rng.choice((*FORMATS, "github", "sarif"))],
        ["check", "--plan", plan, actuals, "-f", rng.choice((*FORMATS, "github", "sarif"))],
        ["template", plan, "--force", "-o", out + rng.choice((".csv", ".xlsx"))],
        ["report", plan, *read, "--force", "-o", out + rng.choice((".html", ".md", ".docx", ".xlsx", ".html", ".md"))],
        ["init", "x", "--from", actuals, "--force", "-o", out + ".yaml"],
    )
    chosen = rng.choice(commands)
    return [*chosen, "--lang", rng.choice(("zh", "en"))]


def wrong(arguments: list[str], result: Any) -> str:
    """Say what is wrong with how a run ended; nothing where all is as promised."""
    error = result.exception
    if error is not None and not isinstance(error, SystemExit):
        frames = [f for f in traceback.extract_tb(error.__traceback__) if "/ipplan/" in f.filename]
        where = f"{frames[-1].filename.rpartition('/ipplan/')[2]}:{frames[-1].lineno}" if frames else "?"
        return f"{type(error).__name__} at {where}: {str(error)[:100]}"
    if result.exit_code not in {0, 2} and not (
        result.exit_code == 1 and ("check" in arguments or "--fail-on" in arguments)
    ):
        return f"{arguments[0]} ended with {result.exit_code}"
    if result.exit_code == 2 and not result.stderr.strip():  # noqa: PLR2004
        return f"{arguments[0]} ended with 2 and said nothing"
    return _bad_output(arguments, result.stdout) if result.exit_code != 2 else ""  # noqa: PLR2004


def _bad_output(arguments: list[str], stdout: str) -> str:
    form = arguments[arguments.index("-f") + 1] if "-f" in arguments else ""
    try:
        if form in {"json", "sarif"}:
            json.loads(stdout, parse_constant=float.fromhex)
        elif form == "csv" and len({len(row) for row in csv.reader(io.StringIO(stdout))}) > 1:
            return f"{arguments[0]}: rows of several widths"
        if "-o" in arguments and arguments[arguments.index("-o") + 1].endswith(("docx", "xlsx")):
            with zipfile.ZipFile(arguments[arguments.index("-o") + 1]) as archive:
                archive.testzip()
    except Exception as error:  # noqa: BLE001 - whatever a reader of the output says of it
        return f"{arguments[0]} {form}: {type(error).__name__} {str(error)[:80]}"
    return ""


def main(count: int, seed: int) -> None:
    """Run so many commands and print what became of them."""
    texts = [path.read_bytes() for path in (*ROOT.glob("plans/*.yaml"), *ROOT.glob("tests/model/good/*.yaml"))]
    plans = [yaml.safe_load(text) for text in texts]
    samples = [(p.suffix, p.read_bytes()) for p in sorted(SAMPLES.glob("*/*")) if p.name != "expected.json"]
    rng = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    ended: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    slowest, begun = (0.0, ""), time.perf_counter()
    runner = CliRunner()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            chosen = rng.randrange(len(plans))
            plan = mutated_plan(plans[chosen], rng)
            content = yaml.safe_dump(plan, allow_unicode=True, sort_keys=False).encode()
            if rng.random() < 0.1:  # noqa: PLR2004 - one plan in ten by its bytes
                content = mutated(texts[chosen], rng) if rng.random() < 0.5 else mutated_text(texts[chosen], rng)  # noqa: PLR2004
            file = Path(folder) / "plan.yaml"
            file.write_bytes(content)
            name, rows = one_input(samples, rng)
            if rng.random() < 0.8:  # noqa: PLR2004 - most actuals speak of the plan
                name, rows = "2023.csv", actuals_for(plan, rng).encode()
                rows = mutated_text(rows, rng) if rng.random() < 0.15 else rows  # noqa: PLR2004
            actuals = Path(folder) / name
            actuals.write_bytes(rows)
            ids = names_of(plan)
            arguments = command(str(file), str(actuals), ids, folder, rng)
            start = time.perf_counter()
            result = runner.invoke(app, arguments)
            slowest = max(slowest, (time.perf_counter() - start, f"run {number}: {arguments[0]}"))
            ended[f"{arguments[0]} {result.exit_code}"] += 1
            if said := wrong(arguments, result):
                if not broken[said]:
                    kept = Path(tempfile.gettempdir()) / f"ipplan-fuzz-{seed}-{number}"
                    kept.mkdir(exist_ok=True)
                    (kept / "plan.yaml").write_bytes(content)
                    (kept / name).write_bytes(rows)
                    print(f"run {number}: {said}\n  {' '.join(arguments)}\n  kept in {kept}", flush=True)
                broken[said] += 1
            actuals.unlink()
    seconds = time.perf_counter() - begun
    print(f"{count} runs, seed {seed}: {seconds:.0f} s, slowest {slowest[0] * 1000:.0f} ms ({slowest[1]})")
    print(", ".join(f"{kind}: {number}" for kind, number in sorted(ended.items())))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"memory {peak} MB at most, {len(broken)} kinds of wrong ends")
    print(f"Python {platform.python_version()}")
    if broken:
        sys.exit("\n".join(f"{number} x {said}" for said, number in broken.most_common()))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20_000, int(sys.argv[2]) if sys.argv[2:] else 1)
