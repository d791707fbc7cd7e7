"""The parts of a divided indicator in every kind of report: beside the whole, the worst first."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY

PLAN = str(REPOSITORY / "examples" / "districts.yaml")
ROWS = "indicator,part,year,value\n" + "".join(
    f"agencies,{part},{year},{value}\n"
    for part, values in {"east": (1540, 1600), "west": (905, 910), "south": (640, 690)}.items()
    for year, value in zip((2021, 2022), values, strict=True)
)


def made(folder: Path, kind: str, language: str = "en") -> bytes:
    """The report of that kind."""
    (folder / "a.csv").write_text(ROWS)
    out = folder / f"r.{kind}"
    argv = ["report", PLAN, "-a", str(folder / "a.csv"), "--by", "district", "-o", str(out), "--lang", language]
    result = CliRunner().invoke(app, argv)
    assert result.exit_code == 0, result.output
    return out.read_bytes()


def test_markdown(tmp_path: Path) -> None:
    """West lacks 140 of 310, East 160, South 10; the whole stands below its parts."""
    text = made(tmp_path, "md").decode()
    section = text.partition("## Parts beside the whole")[2].partition("\n## ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    assert rows[0] == [
        "district", "Actual", "Target", "Completion", "Needed a year", "Pace", "Verdict", "Share of the gap",
    ]  # fmt: skip
    assert [(row[0], row[-2], row[-1]) for row in rows[2:]] == [
        ("West", "off track", "45%"),
        ("East", "on track", "52%"),
        ("South", "ahead", "3%"),
        ("IP service agencies", "on track", ""),
    ]
    assert "IP service agencies: of what is still missing, East 52%, West 45%, South 3%" in section


def test_html(tmp_path: Path) -> None:
    """The table has a heading of its own, in the reader's language, and a row for each part and the whole."""
    text = made(tmp_path, "html", "zh").decode()
    section = text.partition('<h2 id="divided">分解落实情况</h2>')[2].partition("<h2")[0]
    assert re.findall(r'<th scope="row">([^<]+)</th>', section) == ["西区", "东区", "南区", "知识产权服务机构"]
    assert "知识产权服务机构：尚缺的部分中，东区 52%、西区 45%、南区 3%" in section


def test_word(tmp_path: Path) -> None:
    """A real table, with the share in its last column."""
    docx = pytest.importorskip("docx")
    pytest.importorskip("resvg_py")
    document = docx.Document(BytesIO(made(tmp_path, "docx")))
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    (table,) = [table for table in tables if table[0][0] == "district"]
    assert [(row[0], row[-1]) for row in table[1:]] == [
        ("West", "45%"), ("East", "52%"), ("South", "3%"), ("IP service agencies", ""),
    ]  # fmt: skip


def test_official_document(tmp_path: Path) -> None:
    """The official document has the table too, with its caption."""
    docx = pytest.importorskip("docx")
    pytest.importorskip("resvg_py")
    document = docx.Document(BytesIO(made(tmp_path, "docx", "zh")))
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    (table,) = [table for table in tables if table[0][0] == "区"]
    assert [(row[0], row[-2], row[-1]) for row in table[1:]] == [
        ("西区", "严重滞后", "45%"), ("东区", "符合预期", "52%"), ("南区", "快于预期", "3%"),
        ("知识产权服务机构", "符合预期", ""),
    ]  # fmt: skip
    assert any("尚缺的部分中，东区 52%" in paragraph.text for paragraph in document.paragraphs)


def test_workbook(tmp_path: Path) -> None:
    """A sheet of numbers: gap, completion, pace and share of each part."""
    pytest.importorskip("xlsxwriter")
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(BytesIO(made(tmp_path, "xlsx")))["Parts beside the whole"]
    rows = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
    assert [(row[1], row[5], round(row[9], 4) if row[9] else None) for row in rows[1:]] == [
        ("West", 140, 0.4516), ("East", 160, 0.5161), ("South", 10, 0.0323), ("IP service agencies", 300, None),
    ]  # fmt: skip


def test_nothing_asked_for(tmp_path: Path) -> None:
    """Without `--by` a report has no such section."""
    (tmp_path / "a.csv").write_text(ROWS)
    argv = ["report", PLAN, "-a", str(tmp_path / "a.csv"), "-o", str(tmp_path / "r.md")]
    assert CliRunner().invoke(app, argv).exit_code == 0
    assert "Parts beside the whole" not in (tmp_path / "r.md").read_text(encoding="utf-8")
