"""Fuzzing the readers: every mutated sample ends in values or in problems.

Each input is a file of tests/actuals with a few bytes inserted, deleted, changed, copied or replaced; of a
workbook either the file itself or one part of its archive, so that damage also gets past the checksums. It is
read in this process; a traceback, or values beside an error, ends the run and leaves the input behind.

Run: python benchmarks/fuzz_readers.py [inputs=100000] [seed=1]
"""

import io
import os
import platform
import random
import resource
import sys
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from ipplan.model.plan import Plan
from ipplan.problem import has_errors
from ipplan.reading.actuals.read import read_actuals, stops

SAMPLES = Path(__file__).parent.parent / "tests" / "actuals"
NAMES = ("2023", "a", "2021-2025")
TOKENS = [
    *(b'"', b",", b"\n", b"\r", b"\0", b";", b"\t", b"\xff", b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf", b'"' * 7),
    *(b"1e999", b"-", b"2023", b"nan", b"indicator", b"value", b"plan", b"basis", b"unit", b"9" * 300, b"PK\x03\x04"),
    *(b"&lt;", b"<c>", b"%", b'r="XFD1048576"', b'number-rows-repeated="1048576"', b"<!ENTITY a 'b'>"),
    *(t.encode() for t in ("万亿", "（", "％", "约", "①", "½", "年", "1-6月", "件", "突破", "以上", "\u202e", "指标")),
]
WORDS = (
    *(
        "万",
        "亿",
        "万亿",
        "（",
        "）",
        "%",
        "％",
        "‰",
        "约",
        "近",
        "突破",
        "以上",
        "①",
        "½",
        "年",
        "1-6月",
        "H1",
        "Q3",
        "-06",
    ),
    *(
        "2023",
        "2019",
        "2025年规划值",
        "件",
        "元",
        "项",
        "\u202e",
        "指标",
        "其中：",
        "#",
        "▲",
        "annual",
        "level",
        "当年",
        "存量",
    ),
    *(
        ",",
        '"',
        "\n",
        "\r\n",
        "\t",
        ";",
        " ",
        "\u3000",
        "-",
        "——",
        "0",
        "1e5",
        "1e999",
        "nan",
        "３",
        "1,234",
        "99999999999",
    ),
)
SLOW = 5.0


def mutated_text(content: bytes, rng: random.Random) -> bytes:
    """A text with one to six words put in, cut out or moved, in the encoding that it has."""
    for encoding in ("utf-8", "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "gb18030"):
        try:
            text = content.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        return mutated(content, rng)
    for _ in range(rng.randint(1, 6)):
        at, end = sorted((rng.randint(0, len(text)), rng.randint(0, len(text))))
        end = min(end, at + 12)
        match rng.randrange(4):
            case 0:
                text = text[:at] + rng.choice(WORDS) + text[at:]
            case 1:
                text = text[:at] + text[end:]
            case 2:
                text = text[:at] + rng.choice(WORDS) + text[end:]
            case _:
                to = rng.randint(0, len(text))
                text = text[:to] + text[at:end] + text[to:]
    return text.encode(encoding)


def mutated(content: bytes, rng: random.Random) -> bytes:
    """The content with one to six changes."""
    changed = bytearray(content)
    for _ in range(rng.randint(1, 6)):
        at = rng.randint(0, len(changed))
        match rng.randrange(6):
            case 0:
                changed[at:at] = rng.choice(TOKENS)
            case 1:
                del changed[at : at + rng.randint(1, 10)]
            case 2 if changed:
                changed[at % len(changed)] = rng.randrange(256)
            case 3:
                start = rng.randint(0, len(changed))
                changed[at:at] = changed[start : start + rng.randint(1, 40)]
            case 4 if rng.random() < 0.1:  # noqa: PLR2004 - one cut in ten
                del changed[at:]
            case _:
                changed[at : at + rng.randint(0, 3)] = rng.choice(TOKENS)
    return bytes(changed)


def mutated_part(content: bytes, rng: random.Random) -> bytes:
    """An archive with one of its parts mutated, whole otherwise."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        chosen = rng.choice(source.namelist())
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, mutated(part, rng) if name == chosen else part)
    return out.getvalue()


def one_input(samples: list[tuple[str, bytes]], rng: random.Random) -> tuple[str, bytes]:
    """The name and the bytes of an input."""
    suffix, content = rng.choice(samples)
    if content.startswith(b"PK\x03\x04") and rng.random() < 0.5:  # noqa: PLR2004 - every other one
        return rng.choice(NAMES) + suffix, mutated_part(content, rng)
    if suffix in {".csv", ".txt"} and rng.random() < 0.7:  # noqa: PLR2004 - most, because other bytes end early
        return rng.choice(NAMES) + suffix, mutated_text(content, rng)
    return rng.choice(NAMES) + suffix, mutated(content, rng)


def main(count: int, seed: int) -> None:
    """Read so many inputs and print what became of them."""
    plan = Plan.model_validate_json((SAMPLES / "plan.json").read_text(encoding="utf-8"))
    files = sorted(path for path in SAMPLES.glob("*/*") if path.name != "expected.json")
    samples = [(path.suffix, path.read_bytes()) for path in files]
    rng = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    ended: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    slowest, begun = 0.0, time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(count):
            name, content = one_input(samples, rng)
            path = os.path.join(folder, name)  # noqa: PTH118 - a hundred thousand times
            Path(path).write_bytes(content)
            start = time.process_time()
            try:
                actuals, problems = read_actuals([path], [plan], year=rng.choice((None, 2022)))
                if (not has_errors(problems)) if actuals is None else any(map(stops, problems)):
                    sys.exit(f"values beside errors, or neither: {problems}")
            except BaseException:
                kept = Path(tempfile.gettempdir()) / f"ipplan-fuzz-{seed}-{name}"
                kept.write_bytes(content)
                print(f"failed on {kept}")
                raise
            slowest = max(slowest, time.process_time() - start)
            ended["problems" if actuals is None else "values and problems" if problems else "values"] += 1
            codes.update({problem.code for problem in problems})
            Path(path).unlink()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = time.perf_counter() - begun
    print(f"{count} inputs from {len(samples)} samples, seed {seed}: {seconds:.0f} s, slowest {slowest * 1000:.0f} ms")
    print(", ".join(f"{kind}: {number}" for kind, number in sorted(ended.items())))
    print(f"{len(codes)} kinds of problems, most often {', '.join(code for code, _ in codes.most_common(5))}")
    print(f"memory {before // 1024} MB at the beginning, {peak // 1024} MB at most")
    print(f"Python {platform.python_version()}, xlrd {version('xlrd')}, zlib {zlib.ZLIB_VERSION}")
    if slowest > SLOW:
        sys.exit(f"an input took longer than {SLOW} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 100_000, int(sys.argv[2]) if sys.argv[2:] else 1)
