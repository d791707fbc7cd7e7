"""Large and hostile inputs: what reading them takes beside reading the same bytes.

Each input is written to a file; the bytes are read and parsed once by the bare library (csv.reader, PyYAML's events,
the archive unpacked), then by ipplan, with everything that it says put into words. Processor time, one run each.

Run: python benchmarks/large_inputs.py [share=1] (0.1 for a tenth of every size)
"""

import csv
import io
import platform
import resource
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from ipplan.loading import checked
from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.reading.actuals.read import read_actuals
from ipplan.render.problems.sentences import to_lines

HEAD = "id: p\ntitle: {zh: 规划, en: Plan}\nbaseline_year: 2020\ntarget_year: 2025\nindicators:\n"
ROW = "  - id: a\n    name: {zh: 指标甲, en: Name}\n    unit: 件\n    target: {at_least: 30}\n"
HEADER = "indicator,year,value\n"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
SHEET = """<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet><table:table table:name="a">{rows}</table:table></office:spreadsheet></office:body>
</office:document-content>"""


def ods(repeated: int) -> bytes:
    """Make a sheet whose second row an attribute repeats."""

    def row(*texts: str, times: int = 1) -> str:
        cells = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>' for text in texts
        )
        return f'<table:table-row table:number-rows-repeated="{times}">{cells}</table:table-row>'

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        rows = row("indicator", "year", "value") + row("a", "2023", "7", times=repeated)
        archive.writestr("content.xml", SHEET.format(rows=rows))
    return out.getvalue()


def inputs(share: float) -> Iterator[tuple[str, str, bytes]]:
    """Yield name, ending and bytes of every input."""

    def many(count: int) -> range:
        return range(int(count * share))

    unknown = "".join(f"    field{i}: 1\n" for i in many(20_000))
    milestones = ", ".join(f"{i}: 1" for i in many(30_000))
    yield "20,000 unknown fields", ".yaml", (HEAD + ROW + unknown).encode()
    yield "30,000 milestones", ".yaml", f"{HEAD}{ROW}    milestones: {{{milestones}}}\n".encode()
    yield "20,000 contradicting rows", ".csv", (HEADER + "".join(f"a,2023,{i}\n" for i in many(20_000))).encode()
    yield "20,000 rows without a number", ".csv", (HEADER + "".join(f"a,2023,x{i}\n" for i in many(20_000))).encode()
    yield "a million rows that an attribute repeats", ".ods", ods(len(many(1_000_000)))
    yield "five million rows of one indicator", ".csv", (HEADER + "a,2023,7\n" * len(many(5_000_000))).encode()
    years = "".join(f"a,{1900 + i % 150},7\n" for i in range(1_000))
    yield (
        "five million rows of one indicator in 150 years",
        ".csv",
        (HEADER + years * (len(many(5_000_000)) // 1_000)).encode(),
    )


def bare(suffix: str, content: bytes) -> None:
    """Read the same bytes with the library alone."""
    if suffix == ".yaml":
        for _ in yaml.parse(content, Loader=LOADER):
            pass
    elif suffix == ".csv":
        for _ in csv.reader(io.StringIO(content.decode())):
            pass
    else:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            archive.read("content.xml")


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def main(share: float) -> None:
    """Read every input and print a line for each."""
    plan = Plan.model_validate(
        {
            "id": "p",
            "title": {"zh": "规划"},
            "baseline_year": 2020,
            "target_year": 2025,
            "indicators": [{"id": "a", "name": {"zh": "指标甲"}, "unit": "件", "target": {"at_least": 30}}],
        }
    )
    with tempfile.TemporaryDirectory() as folder:
        for name, suffix, content in inputs(share):
            file = Path(folder) / f"input{suffix}"
            file.write_bytes(content)
            problems: list[Problem] = []

            def read(file: Path = file, suffix: str = suffix, problems: list[Problem] = problems) -> None:
                found = checked(file)[1] if suffix == ".yaml" else read_actuals([str(file)], [plan])[1]
                problems += found
                to_lines(found, "en")

            alone, ours = seconds(lambda suffix=suffix, content=content: bare(suffix, content)), seconds(read)  # type: ignore[misc]
            codes = ", ".join(f"{count} {code}" for code, count in Counter(p.code for p in problems).most_common(3))
            within = "within" if ours <= 3 * alone + 1 else "NOT within"
            print(f"{name}: {alone:.2f} s bare, {ours:.2f} s, {within} 3 times and a second; {codes or 'values'}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"sizes x {share:g}, memory {peak} MB at most, Python {platform.python_version()}, PyYAML {yaml.__version__}")


if __name__ == "__main__":
    main(float(sys.argv[1]) if sys.argv[1:] else 1)
