"""Time and memory of `ipplan site` on 200 plans of 20 indicators: `python benchmarks/public_site.py [PLANS]`."""

import resource
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

PLANS, INDICATORS, YEARS = 200, 20, (2021, 2022, 2023)


def write(folder: Path, plans: int) -> tuple[list[str], str]:
    """Write the plans, and actuals of three years for every indicator."""
    names, rows = [], ["plan,indicator,year,value"]
    for number in range(plans):
        lines = [
            f"id: city-{number}",
            f"title: {{zh: 城市{number}知识产权规划, en: IP plan of city {number}}}",
            "baseline_year: 2020",
            "target_year: 2025",
            "indicators:",
        ]
        for one in range(INDICATORS):
            start = 1000 + 37 * number + 101 * one
            lines += [
                f"  - id: indicator-{one}",
                f"    name: {{zh: 第{one}项指标, en: Indicator {one}}}",
                "    unit: {zh: 件, en: patents}",
                f"    category: {{zh: 类别{one % 4}, en: Category {one % 4}}}",
                f"    responsible: {{lead: {{zh: 部门{one % 7}, en: Office {one % 7}}}}}",
                "    timing: end_of_period",
                "    definition: {zh: 年末拥有量, en: Held at the end of the year}",
                "    source: {section: 二, table_row: 1}",
                f"    baseline: {start}",
                f"    target: {{at_least: {start * 3 // 2}}}",
            ]
            for step, year in enumerate(YEARS, 1):
                value = start * (100 + (3 + (number + one) % 9) * step) // 100
                rows.append(f"city-{number},indicator-{one},{year},{value}")
        path = folder / f"city-{number}.yaml"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        names.append(str(path))
    actuals = folder / "actuals.csv"
    actuals.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return names, str(actuals)


def main() -> None:
    """Build the site once and say what it took; children are the processes that make the pages."""
    plans = int(sys.argv[1]) if len(sys.argv) > 1 else PLANS
    with TemporaryDirectory() as name:
        folder = Path(name)
        names, actuals = write(folder, plans)
        begun = time.perf_counter()
        command = [sys.executable, "-m", "ipplan", "site", *names, "-a", actuals, "-o", str(folder / "public")]
        subprocess.run(command, check=True)
        took = time.perf_counter() - begun
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        count = sum(1 for path in (folder / "public").rglob("*") if path.is_file())
        print(f"{plans} plans x {INDICATORS} indicators: {count} files, {took:.1f} s, ", end="")
        print(f"{used.ru_utime + used.ru_stime:.1f} s of processor, at most {used.ru_maxrss // 1024} MiB in a process")


if __name__ == "__main__":
    main()
