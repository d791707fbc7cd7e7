"""`check --fix`, `--baseline`, `--write-baseline` and `diff --exit-code`."""

import json
from pathlib import Path

import pytest

from tests.support.running import run

PLAN = """\
id: foshan
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
indicators:
  - id: patents
    name: {zh: 有效发明专利量, en: Patents}
    unit: 件
    measure: level
    baseline: 3
    target: {at_least: 30}
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A plan with what a reviewer asks about, and no error."""
    file = tmp_path / "foshan.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return file


def test_what_is_safe_is_fixed(plan: Path) -> None:
    """Misspelled fields and choices, hidden characters and comments that silence nothing are mended."""
    broken = PLAN.replace("baseline_year", "baselin_year").replace("level", "levl  # ipplan: ignore[plan-id] x")
    plan.write_text(broken.replace("Patents", "Pat\u200bents"), encoding="utf-8")
    finished = run("check", "--fix", "foshan.yaml", "--lang", "en", cwd=plan.parent)
    assert finished.returncode == 0
    assert finished.stderr.decode() == "4 problems fixed\n"
    assert plan.read_text(encoding="utf-8") == PLAN


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    unit: 件\n", "    unit: 件\n    units: 个\n"),  # the right name is there already
        ("target: {at_least: 30}", "target: {at_leest: many}"),  # the right name could not have this value
        ("level", "something else"),
    ],
)
def test_what_is_not_safe_stays(plan: Path, old: str, new: str) -> None:
    """What could mean two things, or would be wrong under the right name, stays and is reported."""
    broken = PLAN.replace(old, new)
    plan.write_text(broken, encoding="utf-8")
    finished = run("check", "--fix", "foshan.yaml", cwd=plan.parent)
    assert finished.returncode == 1
    assert finished.stdout
    assert plan.read_text(encoding="utf-8") == broken


def test_a_baseline(plan: Path) -> None:
    """Known problems are left out, also when lines move and from another folder; new ones are reported."""
    folder = plan.parent
    assert run("check", "--strict", "foshan.yaml", cwd=folder).returncode == 1
    written = run("check", "--strict", "foshan.yaml", "--write-baseline", "known.json", "--lang", "en", cwd=folder)
    assert (written.returncode, written.stdout) == (0, b"")
    assert written.stderr.decode() == "wrote known.json: 3 problems\n"
    assert {entry["file"] for entry in json.loads((folder / "known.json").read_text())["problems"]} == {"foshan.yaml"}
    plan.write_text("# a line more\n" + PLAN, encoding="utf-8")
    for name, known, cwd in (("foshan.yaml", "known.json", folder), (str(plan), str(folder / "known.json"), Path("/"))):
        held = run("check", "--strict", name, "--baseline", known, "--lang", "en", cwd=cwd)
        assert (held.returncode, held.stdout) == (0, b"")
        assert held.stderr.decode() == "3 known problems left out\n"
    plan.write_text(PLAN.replace("id: foshan", "id: fo-shan"), encoding="utf-8")
    found = run("check", "--strict", "foshan.yaml", "--baseline", "known.json", cwd=folder)
    assert found.returncode == 1
    assert found.stdout.count(b"[plan-id]") == 1
    assert b"missing" not in found.stdout


def test_a_baseline_that_is_outdated(plan: Path) -> None:
    """Problems of the baseline that are gone are said, and change no exit status."""
    run("check", "foshan.yaml", "--write-baseline", "known.json", cwd=plan.parent)
    plan.write_text(PLAN + "    definition: 数量\n", encoding="utf-8")
    held = run("check", "foshan.yaml", "--baseline", "known.json", "--lang", "en", cwd=plan.parent)
    assert held.returncode == 0
    assert "1 problem of the baseline are gone" in held.stderr.decode()


@pytest.mark.parametrize("content", [None, "[]", "{", '{"problems": [3]}', "[" * 100_000])
def test_a_baseline_that_is_none(plan: Path, content: str | None) -> None:
    """A baseline that is missing or is something else gives no answer: nothing passes for known."""
    if content is not None:
        (plan.parent / "known.json").write_text(content)
    finished = run("check", "foshan.yaml", "--baseline", "known.json", cwd=plan.parent)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert b"known.json" in finished.stderr


def test_not_for_actuals(plan: Path) -> None:
    """A fix or a baseline of actuals is refused."""
    finished = run("check", "--fix", "--plan", "foshan.yaml", "2023.csv", cwd=plan.parent)
    assert finished.returncode == 2
    assert b"--plan" in finished.stderr
    assert run("check", "--fix", "-", stdin=PLAN.encode(), cwd=plan.parent).returncode == 2


def test_diff_exit_code(plan: Path) -> None:
    """`--exit-code` is 1 where anything changed, and 0 where nothing did."""
    other = plan.with_name("other.yaml")
    other.write_text(PLAN.replace("30", "31"), encoding="utf-8")
    words = ("diff", "foshan.yaml", "other.yaml")
    assert run(*words, cwd=plan.parent).returncode == 0
    assert run(*words, "--exit-code", cwd=plan.parent).returncode == 1
    assert run("diff", "foshan.yaml", "foshan.yaml", "--exit-code", cwd=plan.parent).returncode == 0
