"""A verdict of any method is one word in every format, and `--fail-on` and `summary` follow the method asked for."""

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest

from ipplan.progress.methods.counted import words_of
from ipplan.progress.methods.registry import METHODS
from ipplan.wording.results import STATUS
from tests.support.running import run

PLAN = """id: every
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
indicators:
"""
ROW = '  - {{id: {id}, name: {{zh: 名称{id}, en: Name-{id}}}, unit: "%", path: linear, {rest}}}\n'
UP = "baseline: 10, target: {at_least: 20}"
EVERY = {
    "ahead": (UP, 18),
    "on_track": (UP, 16),
    "lagging": (UP, 14),
    "off_track": (UP, 11),
    "reversing": (UP, 9),
    "achieved": (UP, 21),
    "missed": ("baseline: 10, target: {at_least: {value: 20, year: 2023}}", 15),
    "undetermined": ("target: {at_least: 20}", 15),
    "no_data": (UP, None),
    "not_judged": ("baseline: 10, target: none", 15),
}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """A plan with an indicator of each status, with four years so that every method judges, and its actuals."""
    folder: Path = tmp_path_factory.mktemp("every")
    rows = [ROW.format(id=status.replace("_", "-"), rest=rest) for status, (rest, _) in EVERY.items()]
    (folder / "plan.yaml").write_text(PLAN + "".join(rows), encoding="utf-8")
    lines = ["indicator,year,value"]
    for status, (_, value) in EVERY.items():
        if value is not None:
            years = (2023,) if status == "undetermined" else (2019, 2020, 2021, 2022, 2023)
            lines += [f"{status.replace('_', '-')},{year},{10 if year < 2023 else value}" for year in years]
    (folder / "actuals.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return ["status", str(folder / "plan.yaml"), "-a", str(folder / "actuals.csv")]


def said(*arguments: str) -> str:
    """What a command prints."""
    finished = run(*arguments)
    assert finished.returncode == 0, finished.stderr.decode()
    return finished.stdout.decode()


def test_the_plan_has_every_status(given: list[str]) -> None:
    """Each indicator has the status that it is named for."""
    found = json.loads(said(*given, "--format", "json"))["indicators"]
    assert {i["id"].replace("-", "_") for i in found} == set(STATUS) - {"achieved_early"}
    assert all(i["status"] == i["id"].replace("-", "_") for i in found)


@pytest.mark.parametrize("method", METHODS)
def test_one_word_in_every_format(given: list[str], method: str) -> None:
    """Over every method, status and language: the word of the data in English, one Chinese word, in the same column."""
    document = json.loads(said(*given, "--method", method, "--format", "json"))
    words = [i["method_verdict"] or _else(method, i["status"]) for i in document["indicators"]]
    table = list(csv.DictReader(io.StringIO(said(*given, "--method", method, "--format", "csv"))))
    assert [row["method_verdict"] for row in table] == [i["method_verdict"] or "" for i in document["indicators"]]
    counted = [i["method_verdict"] or _else("", i["status"]) for i in document["indicators"]]
    assert {word: n for word, n in document["summary"].items() if n} == Counter(counted)
    assert set(document["summary"]) == set(words_of(method))
    for language in ("en", "zh"):
        text = said(*given, "--method", method, "--lang", language)
        header, *rows = [line.split("\t") for line in text.splitlines()]
        assert {len(row) for row in rows} == {len(header)}
        assert [row[header.index("status")] for row in rows] == [word or "-" for word in words]


def _else(method: str, status: str) -> str:
    """The word of what a method does not judge; nothing where it never does."""
    return "" if method == "barometre" else "no_data" if status == "no_data" else "not_judged"


@pytest.mark.parametrize(
    ("method", "gate", "culprits"),
    [
        ("pace", "behind", {"lagging", "off-track", "reversing", "missed"}),
        ("sdsn", "behind", {"lagging", "off-track", "reversing", "missed"}),
        ("sdsn", "decreasing", {"reversing"}),
        ("un", "stagnation", {"reversing"}),
        ("un", "behind", {"lagging", "off-track", "reversing", "missed"}),
        ("eurostat", "insufficient", {"off-track", "missed"}),
        ("pace", "missing", {"no-data"}),
        ("eurostat", "missing", {"no-data"}),
    ],
)
def test_a_gate_follows_the_method(given: list[str], method: str, gate: str, culprits: set[str]) -> None:
    """Words of the method asked for fail the run, and `behind` is its amber and red lights."""
    finished = run(*given, "--method", method, "--fail-on", gate)
    assert finished.returncode == 1, finished.stderr.decode()
    lines = [line for line in finished.stderr.decode().splitlines() if "--fail-on" in line]
    assert {line.split(" every ")[1].split()[0] for line in lines} == culprits


def test_a_word_of_another_method_is_no_gate(given: list[str]) -> None:
    """`lagging` is no word of SDSN."""
    finished = run(*given, "--method", "sdsn", "--fail-on", "lagging")
    assert (finished.returncode, finished.stdout) == (2, b"")
