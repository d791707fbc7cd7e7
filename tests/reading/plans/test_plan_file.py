"""From a plan file to a plan: what is read, where it stands, and everything that is wrong at once."""

import hashlib
import os
from pathlib import Path

import pytest

from ipplan.loading import checked
from ipplan.problem import in_order
from ipplan.reading.plans.located import PlanFile
from ipplan.reading.plans.plan_file import read_plan
from ipplan.render.problems.sentences import problem_line

HEAD = """\
id: p
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
indicators:
"""
ROW = """\
  - id: a
    name: {zh: 名, en: Name}
    unit: 件
    baseline: 20
    target: {at_least: {value: 30, source: {section: 二}}}
    milestones: {2023: 25}
"""


def sound(tmp_path: Path, text: str) -> PlanFile:
    """A plan file that is in order."""
    path = tmp_path / "p.yaml"
    path.write_text(text, encoding="utf-8")
    file, problems = read_plan(path)
    assert problems == []
    assert file is not None
    return file


def said(path: str) -> list[str]:
    """What reading says of a file that cannot be read."""
    file, problems = read_plan(path)
    assert file is None
    return [problem_line(problem, "en") for problem in problems]


def test_sound_file(tmp_path: Path) -> None:
    """A sound file gives its plan, its path as it was named, and the hash of its bytes."""
    file = sound(tmp_path, HEAD + ROW)
    assert file.plan.id == "p"
    assert file.path == str(tmp_path / "p.yaml")
    assert file.sha256 == hashlib.sha256((HEAD + ROW).encode()).hexdigest()
    assert file.rows == (0,)


@pytest.mark.parametrize(
    ("location", "place"),
    [
        ((), "1:1"),
        (("target_year",), "4:14"),
        (("indicators", 0), "6:5"),
        (("indicators", 0, "name", "en"), "7:23"),
        (("indicators", 0, "target", "at_least", "value"), "10:32"),
        (("indicators", 0, "milestones", 2023), "11:24"),
        (("indicators", 0, "definition"), "6:5"),
        (("indicators", 0, "baseline", "value"), "9:15"),
    ],
)
def test_place_of(location: tuple[str | int, ...], place: str, tmp_path: Path) -> None:
    """Every value has its place; one that is missing has that of what it is missing from."""
    file = sound(tmp_path, HEAD + ROW)
    assert str(file.place_of(location)) == f"{file.path}:{place}"


def test_missing_file() -> None:
    """A file that is not there is no crash."""
    assert said("gone/p.yaml") == [
        "gone/p.yaml: error[unreadable-file]: the file cannot be read: No such file or directory"
    ]


def test_directory(tmp_path: Path) -> None:
    """A directory is no plan file."""
    assert said(str(tmp_path)) == [f"{tmp_path}: error[is-directory]: this is a directory, a file is expected"]


def test_impossible_name() -> None:
    """A name that no file can have is a file that cannot be read."""
    assert said("p\0.yaml") == ["p\\x00.yaml: error[unreadable-file]: the file cannot be read: embedded null byte"]


DENIED = "error[unreadable-file]: the file cannot be read: Permission denied"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_without_permission(tmp_path: Path) -> None:
    """A file that may not be read is told so."""
    path = tmp_path / "p.yaml"
    path.touch(mode=0)
    assert said(str(path)) == [f"{path}: {DENIED}"]


def test_refused_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system says against opening a file is passed on, whoever runs the test."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "p.yaml"
    path.touch()
    monkeypatch.setattr(Path, "open", refuse)
    assert said(str(path)) == [f"{path}: {DENIED}"]


def test_large_file(tmp_path: Path) -> None:
    """A file of 6 MB is not read to its end."""
    path = tmp_path / "p.yaml"
    path.write_bytes(b"#" * 6_000_000)
    assert said(str(path)) == [f"{path}: error[plan-too-large]: a plan file is expected, found more than 5 MB"]


def test_endless_file() -> None:
    """A file without an end is given up at the same size."""
    assert said("/dev/zero") == ["/dev/zero: error[plan-too-large]: a plan file is expected, found more than 5 MB"]


TEN = """\
id: p
title: {zh: 规划, en: Plan}
region: 3
baseline_year: 2020
target_year: 2025年
indicators:
  - id: a
    name: {zh: 名, en: High-value invention patents per 10,000 residents}
    unit: 件
    target: {at_least: 30}
  - id: b
    name: {zh: 乙, en: Second}
    unti: 件
    target: groww
  - id: c
    name: {zh: 丙, en: Third}
    unit: 件
    baseline: -5
    target: {at_least: 30}
  - id: d
    name: {zh: 丁, en: Fourth}
    unit: 元
    measure: period_total
    path: geometric
    baseline: 010
    target: {more_than: 800}
  - id: d
    name: {zh: 丙, en: Fifth}
    unit: 元
    target: {at_least: "30", at_most: 40}
  - id: d
    name: {zh: 戊, en: third}
    unit: 元
    target: {at_least: 30}
"""


def test_ten_mistakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mistakes of form and impossible figures, of the plan and of its rows, are all shown in one run."""
    monkeypatch.chdir(tmp_path)
    Path("p.yaml").write_text(TEN, encoding="utf-8")
    _, problems = checked(Path("p.yaml"))
    assert [problem_line(problem, "en") for problem in in_order(problems)] == [
        "p.yaml:3:9: error[wrong-type]: `region`: text or {zh: …, en: …} is expected, found 3",
        "p.yaml:5:14: error[wrong-type]: `target_year`: a whole number is expected, found “2025年”",
        (
            "p.yaml:8:59: error[comma-in-braces]: a comma inside {…} cuts the text in two and leaves a field"
            " `000 residents`"
        ),
        "p.yaml:13:5: error[unknown-field]: there is no field `unti` here",
        "p.yaml:14:13: error[wrong-value]: `target`: one of grow, decline is expected, found “groww”",
        "p.yaml:18:15: error[geometric-not-positive]: a geometric path needs ends above 0, found -5",
        (
            "p.yaml:24:11: error[geometric-from-zero]: a total or an addition starts at zero, no geometric path"
            " leads from there"
        ),
        "p.yaml:25:15: error[ambiguous-value]: YAML would read `010` as 8",
        "p.yaml:30:24: error[wrong-type]: `at_least`: a number is expected, found “30”",
        "p.yaml:31:9: error[duplicate-id]: the id `d` is there twice",
        "p.yaml:32:23: error[duplicate-name]: the name `third` is also one of c",
    ]


def test_hundreds_for_one_reason(tmp_path: Path) -> None:
    """Of one mapping a hundred fields are told for one reason, and the last of them counts the others."""
    path = tmp_path / "p.yaml"
    fields = "".join(f"field{number}: 1\n" for number in range(250))
    path.write_text(f"{fields}id: p\ntitle: {{zh: 规划, en: Plan}}\nindicators: []\n", encoding="utf-8")
    problems = [problem for problem in read_plan(path)[1] if problem.code == "unknown-field"]
    assert [problem.place.line for problem in problems] == list(range(1, 101))
    assert [problem.details["more"] for problem in problems if "more" in problem.details] == [150]


def test_sound_rows_are_checked_in_their_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a row is refused, the rows after it keep their places."""
    monkeypatch.chdir(tmp_path)
    Path("p.yaml").write_text(HEAD + "  - x\n" + ROW.replace("20\n", "0\n"), encoding="utf-8")
    file, problems = checked(Path("p.yaml"))
    assert file is not None
    assert file.rows == (1,)
    assert [str(problem.place) for problem in in_order(problems)] == ["p.yaml:6:5", "p.yaml:10:15"]
