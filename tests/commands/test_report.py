"""`ipplan report`: the kind follows the file's ending; what cannot be written says what to do."""

import sys
from pathlib import Path

import pytest

from tests.support.running import out, run

ONE = "examples/guangzhou-2023.csv"


@pytest.mark.parametrize(
    ("name", "head"), [("r.html", b"<!DOCTYPE html>"), ("r.HTM", b"<!DOCTYPE html>"), ("r.md", b"# Guangzhou")]
)
def test_the_ending_says_the_kind(name: str, head: bytes, tmp_path: Path) -> None:
    """HTML and Markdown are written without anything to install."""
    file = tmp_path / name
    assert out("report", "guangzhou", "-a", ONE, "-o", str(file)) == ""
    assert file.read_bytes().startswith(head)


@pytest.mark.parametrize(("name", "module"), [("r.docx", "docx"), ("r.xlsx", "xlsxwriter")])
def test_office_files(name: str, module: str, tmp_path: Path) -> None:
    """Word and Excel files are what their endings say."""
    pytest.importorskip(module)
    pytest.importorskip("resvg_py")
    file = tmp_path / name
    assert out("report", "guangzhou", "-a", ONE, "-o", str(file), "--stage", "mid-term", "--lang", "zh") == ""
    assert file.read_bytes().startswith(b"PK")


def test_standard_output() -> None:
    """`-` with --format, or --format alone, writes to standard output."""
    by_dash = out("report", "guangzhou", "-a", ONE, "-o", "-", "--format", "md")
    assert by_dash == out("report", "guangzhou", "-a", ONE, "--format", "md")
    assert out("report", "guangzhou", "-a", ONE, "--format", "html").endswith("</body></html>\n")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-a", ONE], "say where the report goes"),
        (["-a", ONE, "-o", "r.odt"], "unknown report type `.odt`; use one of .html, .htm, .md, .docx, .xlsx, .pdf"),
        (["-a", ONE, "--format", "docx"], "a docx report needs a file: give -o report.docx"),
        (["-o", "r.html"], "actuals are needed: ipplan report guangzhou"),
    ],
)
def test_usage(arguments: list[str], said: str) -> None:
    """What is missing is said in one line, with what to write; nothing is on standard output."""
    finished = run("report", "guangzhou", *arguments)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert said in finished.stderr.decode()


@pytest.mark.parametrize(("kind", "module"), [("docx", "docx"), ("docx", "resvg_py"), ("xlsx", "xlsxwriter")])
def test_without_the_extra_it_says_how_to_install(kind: str, module: str, tmp_path: Path) -> None:
    """A missing writer is named with the command that installs it, and leaves the old file alone."""
    file = tmp_path / f"r.{kind}"
    file.write_text("old")
    script = f"import sys; sys.modules[{module!r}] = None; from ipplan.cli import main; main()"
    finished = run("-c", script, "report", "guangzhou", "-a", ONE, "-o", str(file), command=[sys.executable])
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert 'pip install ".[office]"' in finished.stderr.decode()
    assert file.read_text() == "old"


def test_the_stage_follows_the_year_where_none_is_asked_for() -> None:
    """Before the target year it is the annual report, in it the final evaluation."""
    five = "examples/guangzhou-2021-2025.csv"
    assert "Final evaluation" in out("report", "guangzhou", "-a", five, "--format", "md")
    assert "Annual monitoring report" in out("report", "guangzhou", "-a", five, "--as-of", "2024", "--format", "md")


@pytest.mark.parametrize(("stage", "as_of"), [("final", "2023"), ("mid-term", "2025")])
def test_a_stage_that_does_not_fit(stage: str, as_of: str, tmp_path: Path) -> None:
    """A final evaluation before the target year, a mid-term one after it, is refused; by request it says so."""
    actuals = ("-a", "examples/guangzhou-2021-2025.csv", "--as-of", as_of)
    arguments = ("report", "guangzhou", *actuals, "--stage", stage, "-o", str(tmp_path / "r.md"), "--lang", "en")
    refused = run(*arguments)
    assert refused.returncode == 2
    assert b"that is no " + stage.encode() in refused.stderr
    assert not (tmp_path / "r.md").exists()
    assert run(*arguments, "--any-stage").returncode == 0
    assert "it does not fit the plan's time" in (tmp_path / "r.md").read_text(encoding="utf-8")
