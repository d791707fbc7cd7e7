"""`ipplan notes`: what people write is merged into every report, comes back from Word, and is never overwritten."""

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app

ONE = "examples/guangzhou-2023.csv"
PLACES = {
    "plan": ("{#overall}", "总体进展<b>顺利</b>。"),
    "department:市统计局": ("{#measures}", "加强统计工作。"),
    "indicator:overseas-patent-grants": ("{#causes}", "审查周期长。"),
}


def run(*arguments: str) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(app, [*arguments], env={"IPPLAN_LANG": "zh", "COLUMNS": "200"})


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """A file of notes with three texts, as a person writes them."""
    file = tmp_path / "notes.md"
    assert run("notes", "guangzhou", "--year", "2023", "-o", str(file)).exit_code == 0
    text = file.read_text(encoding="utf-8")
    for subject, (part, said) in PLACES.items():
        before, mark, after = text.partition(f"{{#{subject}}}")
        text = before + mark + after.replace(part, f"{part}\n\n{said}", 1)
    file.write_text(text, encoding="utf-8")
    return file


def texts_of(path: Path) -> str:
    """Everything that a report says, as another program reads it."""
    if path.suffix == ".docx":
        docx = pytest.importorskip("docx")
        pytest.importorskip("resvg_py")
        from docx.oxml.ns import qn

        return "\n".join(node.text or "" for node in docx.Document(str(path)).element.body.iter(qn("w:t")))
    if path.suffix == ".xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        book = openpyxl.load_workbook(path)
        return "\n".join(str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value)
    return path.read_text(encoding="utf-8").replace("\\", "")


@pytest.mark.parametrize("kind", ["md", "html", "docx", "xlsx"])
def test_every_report_has_the_texts(kind: str, notes: Path, tmp_path: Path) -> None:
    """Each text stands in it once, below its heading; what was not written has none.

    An official document has a chapter of the heading's name, and it in the contents.
    """
    if kind in {"docx", "xlsx"}:
        pytest.importorskip("docx" if kind == "docx" else "xlsxwriter")
        pytest.importorskip("resvg_py")
    file = tmp_path / f"r.{kind}"
    result = run("report", "guangzhou", "-a", ONE, "--notes", str(notes), "-o", str(file))
    assert (result.exit_code, result.stderr) == (0, "")
    said = texts_of(file)
    assert [said.count(text) for text in ("加强统计工作。", "审查周期长。")] == [1, 1]
    assert said.count("总体进展") == (3 if kind == "docx" else 1)
    assert "原因分析" in said
    assert "主要成效" not in said
    assert run("report", "guangzhou", "-a", ONE, "--notes", str(notes), "-o", str(file)).exit_code == 0


@pytest.mark.parametrize("kind", ["md", "html"])
def test_no_notes_no_difference(kind: str, tmp_path: Path) -> None:
    """Places in which nothing was written change nothing."""
    blank = tmp_path / "notes.md"
    run("notes", "guangzhou", "--year", "2023", "-o", str(blank))
    without = run("report", "guangzhou", "-a", ONE, "--format", kind).stdout
    assert run("report", "guangzhou", "-a", ONE, "--format", kind, "--notes", str(blank)).stdout == without


def test_texts_of_another_year_are_said(notes: Path) -> None:
    """A report of a year that the notes have no text of says so."""
    five = ("-a", "examples/guangzhou-2021-2025.csv", "--as-of", "2024")
    result = run("report", "guangzhou", *five, "--notes", str(notes), "--format", "md")
    assert result.exit_code == 0
    assert "没有 2024 年的文字（有 2023 年的）" in result.stderr
    assert "审查周期长" not in result.stdout


def test_notes_with_errors_are_refused(notes: Path, tmp_path: Path) -> None:
    """A text that would be lost ends the run, and no report is written."""
    notes.write_text(notes.read_text(encoding="utf-8").replace("{#causes}", "{#reason}"), encoding="utf-8")
    result = run("report", "guangzhou", "-a", ONE, "--notes", str(notes), "-o", str(tmp_path / "r.md"))
    assert result.exit_code == 2
    assert "note-place-unknown" in result.stderr
    assert not (tmp_path / "r.md").exists()


def edit(path: Path, texts: dict[str, str]) -> None:
    """Write texts into the controls of a Word file by the end of their tags, as Word does."""
    docx = pytest.importorskip("docx")
    from docx.oxml.ns import qn

    document: Any = docx.Document(str(path))
    for control in document.element.body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))
        for name, text in texts.items():
            if name in tag:
                paragraphs = list(control.iter(qn("w:p")))
                for extra in paragraphs[1:]:
                    extra.getparent().remove(extra)
                runs = list(paragraphs[0].iter(qn("w:t")))
                runs[0].text = text
                for node in runs[1:]:
                    node.text = ""
    document.save(str(path))


def test_texts_come_back_from_word(notes: Path, tmp_path: Path) -> None:
    """What was changed or written in the report is put into the notes; the rest of them stays."""
    pytest.importorskip("resvg_py")
    word = tmp_path / "r.docx"
    line = ("report", "guangzhou", "-a", ONE, "--notes", str(notes), "--places", "-o", str(word))
    assert run(*line).exit_code == 0
    assert run("notes", "pull", str(word), "-o", str(notes)).stderr.startswith("取回 0 处文字")
    edit(word, {"/p//overall": "进展<顺利>，# 好。", "/i/ip-arbitration-cases/problems": "案源不足。"})
    before = notes.read_text(encoding="utf-8")
    result = run("notes", "pull", str(word), "-o", str(notes))
    assert (result.exit_code, result.stderr) == (0, f"取回 2 处文字，写入 {notes}\n")
    after = notes.read_text(encoding="utf-8")
    assert "进展\\<顺利\\>，\\# 好。" in after
    assert "案源不足。" in after
    assert len(set(after.splitlines()) - set(before.splitlines())) == 2
    fresh = run("notes", "pull", str(word))
    assert "加强统计工作。" in fresh.stdout
    assert run(*line).exit_code == 2  # the report was changed by hand
    assert run("report", "guangzhou", "-a", ONE, "--notes", str(notes), "--format", "md").stdout.count("案源不足") == 1


def test_changed_on_both_sides(notes: Path, tmp_path: Path) -> None:
    """A text that was changed in the notes too is refused, both stay; --force takes the report's."""
    pytest.importorskip("resvg_py")
    word = tmp_path / "r.docx"
    assert run("report", "guangzhou", "-a", ONE, "--notes", str(notes), "-o", str(word)).exit_code == 0
    edit(word, {"/causes": "周期太长。"})
    notes.write_text(notes.read_text(encoding="utf-8").replace("审查周期长。", "审查慢。"), encoding="utf-8")
    before = notes.read_bytes()
    result = run("notes", "pull", str(word), "-o", str(notes))
    assert result.exit_code == 2
    assert "note-changed-twice" in result.stderr
    assert "海外发明专利授权量 原因分析" in result.stderr
    assert notes.read_bytes() == before
    assert run("notes", "pull", str(word), "-o", str(notes), "--force").exit_code == 0
    assert "周期太长。" in notes.read_text(encoding="utf-8")


def test_a_text_that_was_emptied_in_word_stays_in_the_notes(notes: Path, tmp_path: Path) -> None:
    """An empty control takes nothing away."""
    pytest.importorskip("resvg_py")
    word = tmp_path / "r.docx"
    assert run("report", "guangzhou", "-a", ONE, "--notes", str(notes), "-o", str(word)).exit_code == 0
    edit(word, {"/causes": ""})
    assert run("notes", "pull", str(word), "-o", str(notes)).exit_code == 0
    assert "审查周期长。" in notes.read_text(encoding="utf-8")


@pytest.mark.parametrize("suffix", [".md", ".xlsx", ".docx"])
def test_what_was_written_is_never_overwritten(suffix: str, tmp_path: Path) -> None:
    """A file of notes is written again only while nobody wrote into it."""
    pytest.importorskip("xlsxwriter")
    pytest.importorskip("docx")
    file = tmp_path / f"notes{suffix}"
    line = ("notes", "guangzhou", "--year", "2023", "-o", str(file))
    assert [run(*line).exit_code, run(*line).exit_code] == [0, 0]
    written = file.read_bytes()
    file.write_bytes(written + b"x")
    result = run(*line)
    assert result.exit_code == 2
    assert "--force" in result.stderr
    assert file.read_bytes() == written + b"x"
    assert run(*line, "--force").exit_code == 0
    assert file.read_bytes() == written


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["notes", "pull"], "请写明一个规划"),
        (["notes", "guangzhou", "shantou"], "请写明一个规划"),
        (["notes", "guangzhou", "-o", "n.pdf"], "不能写成“.pdf”"),
        (["notes", "pull", "nowhere.docx"], "nowhere.docx"),
        (["notes", "pull", "README.md"], "not-word"),
        (["report", "guangzhou", "-a", ONE, "--format", "md", "--places"], "--places 只用于 Word"),
        (["report", "guangzhou", "-a", ONE, "--format", "md", "--notes", "nowhere.md"], "file-not-found"),
    ],
)
def test_usage(arguments: list[str], said: str) -> None:
    """What does not fit is said."""
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
