"""Verdicts on columns: how long they take beside what DuckDB needs to group the same rows, and in how much memory.

Plans of 25 indicators, as many as give so many verdicts, and 40 rows for each of them in one Parquet file. Every run is
a process of its own; what counts is the processor's time.

Run: python -m benchmarks.columns [rows=1000000] [duckdb polars …]
"""

import platform
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

PER_SERIES, PER_PLAN = 40, 25
FIRST = 1986
WANTED = 1.5
COUNTED = """
import resource, sys, time
{before}
start = (time.process_time(), time.perf_counter())
{work}
print(time.process_time() - start[0], time.perf_counter() - start[1],
      resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, count)
"""
COMPILED = """
from benchmarks.columns import compiled
from ipplan.frames import assess_frame
plans = compiled(int(sys.argv[2]))
"""
QUIET = """
import duckdb
duckdb.sql("set enable_progress_bar = false")
"""
RUNS = {
    "grouping, DuckDB": (QUIET, """
grouped = "select plan, indicator, max(year), arg_max(value, year) from '{}' group by all"
count = duckdb.sql(grouped.format(sys.argv[1])).to_arrow_table().num_rows
"""),
    "duckdb": (QUIET + COMPILED, """
count = assess_frame(duckdb.read_parquet(sys.argv[1]), plans).to_arrow_table().num_rows
"""),
    "polars": ("import polars" + COMPILED, """
count = assess_frame(polars.scan_parquet(sys.argv[1]), plans).collect(engine="streaming").height
"""),
}  # fmt: skip


def compiled(plans: int) -> object:
    """Compile so many plans of the same shape; one is checked, the others differ in their ids alone."""
    from ipplan.api.plans import load_plan
    from ipplan.frames import compile_plans

    indicators = [
        {"id": f"indicator-{n}", "name": {"en": f"Indicator {n}"}, "unit": "%", "baseline": 100 + n,
         "path": "linear" if n % 3 == 0 else "geometric", "target": {"at_least": 150 + n}}
        for n in range(PER_PLAN)
    ]  # fmt: skip
    first = load_plan({"id": "county-0", "title": {"en": "County"}, "baseline_year": 2020, "target_year": 2025,
                       "indicators": indicators})  # fmt: skip
    named = [(f"county-{n}", first.plan.model_copy(update={"id": f"county-{n}"})) for n in range(plans)]
    titles = {name: plan.title.model_copy(update={"en": name}) for name, plan in named}
    return compile_plans(
        first._replace(plan=plan.model_copy(update={"title": titles[name]}), path=f"<{name}>") for name, plan in named
    )


def write(file: Path, rows: int) -> None:
    """Write the rows of every indicator: a value for each of forty years."""
    import duckdb

    duckdb.sql(f"""
        copy (select 'county-' || (s // {PER_PLAN}) as plan, 'indicator-' || (s % {PER_PLAN}) as indicator,
                     {FIRST} + y as year, 100.0 + s % 17 + 1.5 * y as value
              from range({rows // PER_SERIES}) r(s), range({PER_SERIES}) t(y) order by hash(s * 100 + y))
        to '{file}' (format parquet)""")  # noqa: S608 - our own numbers


def main(rows: int, names: list[str]) -> None:
    """Print processor time, wall time, memory and verdicts of each run, and the ratio to the grouping."""
    versions = ", ".join(f"{name} {version(name)}" for name in ("ipplan", "narwhals", "duckdb", "polars"))
    print(f"{rows} rows, {rows // PER_SERIES} verdicts; Python {platform.python_version()}, {versions}")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "actuals.parquet"
        write(file, rows)
        bare = 0.0
        for name in ("grouping, DuckDB", *names):
            before, work = RUNS[name]
            script = COUNTED.replace("{before}", before).replace("{work}", work)
            plans = rows // PER_SERIES // PER_PLAN
            program = [sys.executable, "-c", script, str(file), str(plans)]
            done = subprocess.run(program, check=True, capture_output=True, text=True)
            processor, wall, memory, count = map(float, done.stdout.split())
            bare = bare or processor
            ratio = f", {processor / bare:.2f} times (wanted {WANTED})" if name in names else ""
            print(f"{name}: {processor:.2f} s, wall {wall:.2f} s, {memory:.0f} MiB, {count:.0f} rows{ratio}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000, sys.argv[2:] or ["duckdb", "polars"])
