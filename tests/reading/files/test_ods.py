"""Sheets of .ods as a person sees them."""

import io
import zipfile
from pathlib import Path

import pytest

from ipplan.reading.files.archive import Archive
from ipplan.reading.files.ods import Ods
from ipplan.reading.files.sheet import Merge, Sheet
from ipplan.reading.files.workbook_limits import Oversized

SAMPLES = Path(__file__).parents[2] / "actuals"
SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for name, long in (
        *(("table", "table"), ("office", "office"), ("text", "text"), ("style", "style"), ("number", "datastyle")),
    )
)


def sheet(rows: str, styles: str = "") -> Sheet:
    """An OpenDocument sheet with these rows."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        page = f'<table:table table:name="x">{rows}</table:table>'
        archive.writestr("content.xml", f"<a {SPACES}>{styles}{page}</a>")
    return Ods(Archive(out)).sheet("x")


def row(cells: str, attributes: str = "") -> str:
    """A row of cells."""
    return f"<table:table-row {attributes}>{cells}</table:table-row>"


def number(value: str, attributes: str = "", kind: str = "float") -> str:
    """A cell with a number."""
    return f'<table:table-cell office:value-type="{kind}" office:value="{value}" {attributes}/>'


TEXT = "<table:table-cell><text:p>a<text:s text:c='2'/>b</text:p></table:table-cell>"


def test_sample() -> None:
    """A workbook as LibreOffice writes it."""
    with (SAMPLES / "workbook-ods-percent" / "a.ods").open("rb") as stream:
        book = Ods(Archive(stream))
    assert book.names == ["说明", "年度数据"]
    assert [text for cells in book.sheet("年度数据").rows.values() for text in cells.values() if "%" in text]


def test_repeated() -> None:
    """A cell or a row that stands for several stands in all of them; blank ones cost nothing."""
    blank = '<table:table-cell table:number-columns-repeated="16000"/>'
    cells = blank.replace("16000", "1") + number("0.5", 'table:number-columns-repeated="2"', "percentage") + blank
    found = sheet(row(cells, 'table:number-rows-repeated="2"') + row(blank, 'table:number-rows-repeated="1000000"'))
    assert found.rows == {0: {1: "50%", 2: "50%"}, 1: {1: "50%", 2: "50%"}}


@pytest.mark.parametrize("rows", ["9000000", "100001"])
def test_repeated_without_end(rows: str) -> None:
    """One row of text that stands for millions is refused."""
    with pytest.raises(Oversized):
        sheet(row(TEXT, f'table:number-rows-repeated="{rows}"'))


def test_hidden_and_merged() -> None:
    """Rows and columns out of sight, filtered rows and merged cells are known."""
    columns = '<table:table-column/><table:table-column table:visibility="collapse"/>'
    merged = '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>m</text:p>'
    found = sheet(columns + row(TEXT, 'table:visibility="filter"') + row(f"{merged}</table:table-cell>"))
    assert (set(found.hidden_rows), set(found.hidden_columns)) == ({0}, {1})
    assert list(found.merges) == [Merge(1, 0, 2, 1)]
    assert found.rows == {0: {0: "a  b"}, 1: {0: "m"}}


def test_formulas_and_remarks() -> None:
    """A formula without a result is a text with a sign of equality; a remark is no part of the text."""
    remark = "<office:annotation><text:p>who</text:p></office:annotation>"
    cells = f'<table:table-cell table:formula="of:=1"/><table:table-cell>{remark}<text:p>v</text:p></table:table-cell>'
    assert sheet(row(cells)).rows == {0: {0: "=of:=1", 1: "v"}}


def test_number_formats() -> None:
    """A format that divides, and the unit that it shows, are as in the sheet."""
    styles = (
        '<number:number-style style:name="N1"><number:number number:display-factor="1000"/>'
        "<number:text>千件</number:text></number:number-style>"
        '<style:style style:name="c1" style:data-style-name="N1"/>'
    )
    found = sheet(row(number("712345", 'table:style-name="c1"')), styles)
    assert found.rows == {0: {0: "712.345千件"}}
    assert set(found.scaled) == {(0, 0)}


def test_days() -> None:
    """A day is a day; where the sheet shows its year alone, it is a year."""
    start = '<table:table-cell office:value-type="date" office:date-value="2023-12-31">'
    cell = start + "<text:p>{}</text:p></table:table-cell>"
    assert sheet(row(cell.format("31.12.23") + cell.format("2023年"))).rows == {0: {0: "2023-12-31", 1: "2023"}}
