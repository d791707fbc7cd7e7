"""Sheets made from known values give these values or are refused.

`python -m benchmarks.generated_sheets` reads 20,000 of them.
"""

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.support.generated_sheets import judge, make, the_plan

pytest.importorskip("xlsxwriter")


@pytest.mark.parametrize("seed", range(3))
def test_generated_sheets(tmp_path: Path, seed: int) -> None:
    """No value is ever wrong, none is lost without a word, and most sheets are read."""
    rng, plan = random.Random(seed), the_plan()  # noqa: S311 - to be repeated, not to be secret
    outcomes: Counter[str] = Counter()
    for _ in range(80):
        sheet = make(rng)
        outcome = judge(sheet, tmp_path, plan)
        assert outcome.kind not in {"wrong", "silent"}, f"{outcome.detail}: {sheet.made} {sheet.content!r}"
        outcomes[outcome.kind] += 1
    assert outcomes["read"] > 50
