"""`ipplan fmt`: exit statuses, what is written and what is only shown."""

from pathlib import Path

import pytest

from tests.support.running import run

ODD = "target_year: 2025  # why\nid: 'a'\n"
EVEN = "id: a\ntarget_year: 2025  # why\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project with a plan that is laid out and one that is not."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "even.yaml").write_text(EVEN)
    (tmp_path / "plans" / "odd.yaml").write_text(ODD)
    return tmp_path


def test_in_place(folder: Path) -> None:
    """Files are written in place, once; a second run changes nothing."""
    finished = run("fmt", "plans", "--lang", "en", cwd=folder)
    assert (finished.returncode, finished.stdout) == (0, b"")
    assert finished.stderr.decode() == "1 file formatted, 2 files looked at\n"
    assert (folder / "plans" / "odd.yaml").read_text() == EVEN
    assert run("fmt", "plans", "--lang", "en", cwd=folder).stderr.startswith(b"0 files formatted")


def test_check_and_diff_change_nothing(folder: Path) -> None:
    """`--check` names the files, `--diff` shows the changes; both exit with 1 and leave the files alone."""
    checked = run("fmt", "--check", "plans", cwd=folder)
    assert (checked.returncode, checked.stdout) == (1, b"plans/odd.yaml\n")
    shown = run("fmt", "--diff", "plans", cwd=folder)
    assert shown.returncode == 1
    assert "--- plans/odd.yaml" in shown.stdout.decode()
    assert "-id: 'a'\n" in shown.stdout.decode()
    assert (folder / "plans" / "odd.yaml").read_text() == ODD
    assert run("fmt", "--check", "plans/even.yaml", cwd=folder).returncode == 0


def test_standard_input(folder: Path) -> None:
    """`-` is laid out onto standard output."""
    assert run("fmt", "-", stdin=ODD.encode(), cwd=folder).stdout.decode() == EVEN


def test_what_cannot_be_laid_out(folder: Path) -> None:
    """A file that is no YAML is said with its place and is 2; one with anchors is left and said."""
    broken = folder / "broken.yaml"
    broken.write_text("a: {\n")
    finished = run("fmt", "broken.yaml", cwd=folder)
    assert finished.returncode == 2
    assert b"broken.yaml:2:1: error[yaml-syntax]" in finished.stderr
    broken.write_text("id: &a x\ntitle: *a\n")
    finished = run("fmt", "broken.yaml", "--lang", "en", cwd=folder)
    assert finished.returncode == 0
    assert b"left as it is" in finished.stderr
    assert broken.read_text() == "id: &a x\ntitle: *a\n"
    assert run("fmt", "none.yaml", cwd=folder).returncode == 2
