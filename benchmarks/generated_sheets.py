"""Reading sheets that are made from known values: each gives these values or is refused.

The sheets are made at random in every combination of layout, numbers, unit, language, encoding and file type
(tests/support/generated_sheets.py). A wrong value, and a value that is missing without a word, ends the run.

Run: python -m benchmarks.generated_sheets [sheets=20000] [seed=1]
"""

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.support.generated_sheets import judge, make, the_plan


def main(count: int, seed: int) -> None:
    """Make and read so many sheets and print what became of them."""
    rng = random.Random(seed)  # noqa: S311 - to be repeated, not to be secret
    plan, outcomes, reasons, made = the_plan(), Counter[str](), Counter[str](), Counter[str]()
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            sheet = make(rng)
            outcome = judge(sheet, Path(folder), plan)
            if outcome.kind in {"wrong", "silent"}:
                kept = Path(tempfile.gettempdir()) / f"ipplan-sheet-{seed}-{number}-{sheet.name}"
                kept.write_bytes(sheet.content)
                sys.exit(f"{outcome.kind}: {outcome.detail}, made by {', '.join(sheet.made)}: {kept}")
            outcomes[outcome.kind] += 1
            reasons[outcome.detail] += outcome.kind == "refused"
            made[" ".join(sheet.made)] += 1
    print(f"{count} sheets, seed {seed}, {len(made)} combinations: {time.perf_counter() - begun:.0f} s")
    print(", ".join(f"{kind}: {number}" for kind, number in outcomes.most_common()))
    print("refused for: " + "; ".join(f"{reason} ({number})" for reason, number in reasons.most_common(6) if reason))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20_000, int(sys.argv[2]) if sys.argv[2:] else 1)
