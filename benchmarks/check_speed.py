"""How fast `check` is: 1,000 plan files of eleven indicators, against composing and validating them bare.

`python benchmarks/check_speed.py --peer /path/to/check-jsonschema` prints the figures of benchmarks/README.md. Each
figure is the fastest of several runs, each in a process of its own, without start-up; those of the two programs are
whole runs. Seconds are those of the processor: none of these waits for anything, and other work does not count.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
INDICATORS = 11


def write_plans(folder: Path, count: int) -> list[Path]:
    """Plan files of eleven indicators each, the table of Guangzhou with names and numbers of their own."""
    text = (REPOSITORY / "plans" / "guangzhou.yaml").read_text(encoding="utf-8")
    table = text.split("\n  # Commitments of the prose", maxsplit=1)[0] + "\n"
    assert table.count("\n  - id: ") == INDICATORS
    paths = []
    for number in range(count):
        own = table.replace("id: guangzhou", f"id: plan-{number}", 1)
        own = re.sub(r"(zh: |aliases: \[)(?=\S*(?:量|率|度|点|构|数))", rf"\g<1>第{number}区", own)
        own = re.sub(r"(baseline: \d+)$", rf"\g<1>.{number % 10}1", own, flags=re.MULTILINE)
        path = folder / f"plan-{number}.yaml"
        path.write_text(own, encoding="utf-8")
        paths.append(path)
    return paths


def bare(paths: list[Path]) -> None:
    """Compose with PyYAML's C loader, construct, and validate with the same models."""
    import yaml

    from ipplan.model.plan import Plan
    from ipplan.model.validation import validating

    model = validating(Plan)
    for path in paths:
        model.model_validate(yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader))


def checked(paths: list[Path]) -> None:
    """What `ipplan check FILE…` does."""
    from ipplan.checking import Given, check_plans

    problems = check_plans(Given(path) for path in paths)
    assert not problems, problems[:3]


def seconds(work: Callable[[list[Path]], None], paths: list[Path]) -> float:
    """The time that one run takes, once everything is loaded."""
    work(paths[:1])
    begun = time.process_time()
    work(paths)
    return time.process_time() - begun


def in_process(work: str, folder: Path) -> float:
    """The same in a process of its own."""
    program = [sys.executable, __file__, "--work", work, "--folder", str(folder)]
    return float(subprocess.run(program, capture_output=True, text=True, check=True).stdout)


def whole_run(program: list[str], paths: list[Path]) -> float:
    """The time of a program with its start, all files in one run."""
    begun = os.times()
    subprocess.run([*program, *map(str, paths)], capture_output=True, check=True)
    ended = os.times()
    return ended.children_user + ended.children_system - begun.children_user - begun.children_system


def main() -> None:
    """Measure, and print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--peer", help="path of check-jsonschema")
    parser.add_argument("--work", choices=["bare", "checked"], help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.work:
        # As the program does for itself: ipplan/cli.py.
        import gc

        gc.set_threshold(100_000)
        print(seconds(globals()[asked.work], sorted(Path(asked.folder).glob("*.yaml"))))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_plans(folder, asked.count)
        times = {work: min(in_process(work, folder) for _ in range(asked.runs)) for work in ("bare", "checked")}
        for work, taken in times.items():
            print(f"{work}: {taken:.2f} s, {asked.count / taken:.0f} files a second")
        print(f"checked / bare: {times['checked'] / times['bare']:.2f}")
        ours = min(whole_run([sys.executable, "-m", "ipplan", "check"], paths) for _ in range(asked.runs))
        print(f"ipplan check, whole run: {ours:.2f} s")
        if asked.peer:
            schema = REPOSITORY / "schema" / "plan.schema.json"
            peer = whole_run([asked.peer, "--schemafile", str(schema)], paths)
            print(f"check-jsonschema, whole run: {peer:.2f} s, {peer / ours:.1f} times as long")


if __name__ == "__main__":
    main()
