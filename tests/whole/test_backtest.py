"""The back-test runs with one command and prints its tables."""

import sys
from pathlib import Path

import pytest

from tests.support.running import REPOSITORY, run

REPLAYS = REPOSITORY / ".." / "shared" / "replays" / "germany_dns.json"
SCRIPT = "benchmarks/backtest/run.py"


def test_it_prints_every_table() -> None:
    """On the series of Germany alone: coverage, Brier score, reliability, and what became of the verdicts."""
    if not REPLAYS.exists():
        pytest.skip(f"the official cases are not here: {REPLAYS}")
    finished = run(SCRIPT, "Germany", command=[sys.executable])
    assert finished.returncode == 0, finished.stderr.decode()
    text = finished.stdout.decode()
    assert text.count("### ") == 7
    assert "| sustainability indicators of Germany, to 2024 | 82 |" in text
    document = (REPOSITORY / "docs" / "methods.md").read_text(encoding="utf-8")
    (row,) = [line for line in text.splitlines() if "Germany" in line]
    assert row in document


def test_without_series_it_says_so(tmp_path: Path) -> None:
    """A set that is not there is no back-test of nothing."""
    finished = run(str(REPOSITORY / SCRIPT), "no such set", command=[sys.executable], cwd=tmp_path)
    assert finished.returncode == 1
    assert b"no series" in finished.stderr
