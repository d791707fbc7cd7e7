"""The same indicator table in every kind of document that people have."""

import csv
import io
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ipplan.drafting.document import Document, Paragraph
from ipplan.drafting.documents.open import open_document
from ipplan.drafting.tables import Row, indicator_tables

HEADER = ["序号", "指标", "单位", "2020年完成值", "2023年", "2025年规划值", "属性", "责任单位"]
ROWS = [
    ["1", "每万人口发明专利拥有量", "件", "20", "25", "30", "预期性", "市知识产权局"],
    ["2", "版权产业增加值占比", "%", "9.85", "9.9", "10以上", "约束性", "市版权局"],
    ["3", "知识产权服务机构", "家", "——", "", "3500左右", "预期性", "市市场监管局"],
]
BEFORE, AFTER = "一、主要指标", "注：数据以统计公报为准"
FOUND = [
    Row(1, "每万人口发明专利拥有量", "件", "20", ((2023, "25"), (2025, "30")), "", "预期性", "市知识产权局"),
    Row(2, "版权产业增加值占比", "%", "9.85", ((2023, "9.9"), (2025, "10以上")), "", "约束性", "市版权局"),
    Row(3, "知识产权服务机构", "家", "——", ((2023, ""), (2025, "3500左右")), "", "预期性", "市市场监管局"),
]


def delimited(delimiter: str) -> bytes:
    """Lines of a sheet."""
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows([HEADER, *ROWS])
    return stream.getvalue().encode()


def converted() -> bytes:
    """Word's text: a tab begins a cell, an empty line ends a row."""
    rows = "\n\n".join("\n".join(f"\t{cell}" for cell in row) for row in [HEADER, *ROWS])
    return f"{BEFORE}\n{rows}\n\n{AFTER}\n".encode()


def markdown() -> bytes:
    """A table with pipes."""
    lines = [f"| {' | '.join(row)} |" for row in [HEADER, ["---"] * len(HEADER), *ROWS]]
    return "\n".join([f"# {BEFORE}", "", *lines, "", AFTER]).encode()


def columns() -> bytes:
    """Columns set by spaces, as wide as a terminal shows them."""

    def width(text: str) -> int:
        return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)

    table = [HEADER, *ROWS]
    widths = [max(width(row[column]) for row in table) + 3 for column in range(len(HEADER))]
    lines = [
        "".join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)) for row in table
    ]
    return "\n".join([BEFORE, "", *lines, "", AFTER]).encode()


def cells() -> bytes:
    """One cell a line; what is empty is a dash there."""
    return "\n".join(cell or "—" for row in [HEADER, *ROWS] for cell in row).encode()


def page() -> bytes:
    """A web page whose header has merged cells."""
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    merged = (
        "<tr><th rowspan=2>序号</th><th rowspan=2>指标</th><th rowspan=2>单位</th><th rowspan=2>2020年完成值</th>"
        "<th colspan=2>规划值</th><th rowspan=2>属性</th><th rowspan=2>责任单位</th></tr><tr><th>2023年</th><th>2025年</th></tr>"  # noqa: E501
    )
    pytest.importorskip("lxml")
    return f"<!DOCTYPE html><meta charset=utf-8><h2>{BEFORE}</h2><table>{merged}{body}</table><p>{AFTER}</p>".encode()


def word() -> bytes:
    """A Word document with a merged header."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading(BEFORE, 1)
    table = document.add_table(rows=0, cols=len(HEADER))
    for row in [HEADER, *ROWS]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    document.add_paragraph(AFTER)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def workbook() -> bytes:
    """A sheet beside another one."""
    xlsxwriter = pytest.importorskip("xlsxwriter")
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream)
    book.add_worksheet("封面").write(0, 0, "规划")
    sheet = book.add_worksheet("指标")
    for number, row in enumerate([[BEFORE], HEADER, *ROWS]):
        for column, cell in enumerate(row):
            if cell.replace(".", "").isdigit():
                sheet.write_number(number, column, float(cell))
            else:
                sheet.write_string(number, column, cell)
    book.close()
    return stream.getvalue()


def pdf(*, ruled: bool = True) -> bytes:
    """A PDF with a text layer, the table ruled or not."""
    pytest.importorskip("pdfplumber")
    pdfbase = pytest.importorskip("reportlab.pdfbase.cidfonts")
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.platypus import SimpleDocTemplate, Table

    pdfmetrics.registerFont(pdfbase.UnicodeCIDFont("STSong-Light"))
    style: list[tuple[object, ...]] = [
        ("FONTNAME", (0, 0), (-1, -1), "STSong-Light"),
        ("FONTSIZE", (0, 0), (-1, -1), 9),
    ]
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=landscape(A4)).build([Table([HEADER, *ROWS], style=style)])
    return stream.getvalue()


MAKERS: dict[str, Callable[[], bytes]] = {
    "t.csv": lambda: delimited(","),
    "t.tsv": lambda: delimited("\t"),
    "semicolons.csv": lambda: delimited(";"),
    "word.txt": converted,
    "t.md": markdown,
    "layout.txt": columns,
    "cells.txt": cells,
    "t.html": page,
    "t.docx": word,
    "t.xlsx": workbook,
    "ruled.pdf": pdf,
    "open.pdf": lambda: pdf(ruled=False),
}


def read(name: str, content: bytes, folder: Path) -> Document:
    """The document that a file of this name holds."""
    path = folder / name
    path.write_bytes(content)
    document, problems = open_document(str(path))
    assert document is not None, problems
    return document


@pytest.mark.parametrize("name", MAKERS)
def test_every_form_has_the_same_rows(name: str, tmp_path: Path) -> None:
    """A table is the same table, however it came."""
    (table,) = indicator_tables(read(name, MAKERS[name](), tmp_path))
    nothing = {"—": "", "——": "——"}
    rows = [
        row._replace(line=0, others=(), targets=tuple((y, nothing.get(t, t)) for y, t in row.targets))
        for row in table.rows
    ]
    assert rows == FOUND
    assert (table.baseline_year, table.target_year) == (2020, 2025)


def test_a_page_without_its_scripts(tmp_path: Path) -> None:
    """Scripts are no text, headings have their level, cells inside a layout are paragraphs."""
    pytest.importorskip("lxml")
    body = b"<script>1</script><h3>A</h3><div>B <b>c</b></div>"
    document = read("p.html", b"<html><head><title>x</title></head><body>" + body + b"</body>", tmp_path)
    assert document.blocks == (Paragraph("A", 1, 3), Paragraph("B c", 1, 0))


def refused(name: str, content: bytes, folder: Path) -> str:
    """The code of what is wrong with a document."""
    path = folder / name
    path.write_bytes(content)
    document, (problem,) = open_document(str(path))
    assert document is None
    return problem.code


def test_a_scan(tmp_path: Path) -> None:
    """A PDF without text is refused by name."""
    pytest.importorskip("pdfplumber")
    objects = b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    page = b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
    assert refused("scan.pdf", b"%PDF-1.4\n" + objects + page, tmp_path) == "no-text-layer"


def test_damaged(tmp_path: Path) -> None:
    """A damaged document is refused, whatever its library says."""
    pytest.importorskip("docx")
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w")
    assert refused("a.docx", stream.getvalue(), tmp_path) == "unreadable-document"


@pytest.mark.parametrize(("name", "code"), [("none.txt", "file-not-found"), (".", "not-a-file")])
def test_no_file(name: str, code: str, tmp_path: Path) -> None:
    """What is not there, or no file, is said like everywhere."""
    document, (problem,) = open_document(str(tmp_path / name))
    assert (document, problem.code) == (None, code)
