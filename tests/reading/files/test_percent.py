"""Cells that are shown as per cent."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from ipplan.reading.files.percent import percent_cells
from ipplan.reading.files.workbook_limits import Oversized
from ipplan.reading.files.zipped import Damaged

SAMPLES = Path(__file__).parents[2] / "actuals"


def test_percent_formats() -> None:
    """Cells with a percent format, built in or the sheet's own, are found by row and column from 0."""
    with (SAMPLES / "workbook-two-row-header" / "a.xlsx").open("rb") as stream:
        assert percent_cells(stream, "监测表") == {(7, 3), (7, 5)}
        assert stream.tell() == 0


def test_other_sheets_and_files() -> None:
    """Another sheet has none; a sheet that is not there, and what is no workbook, cannot be measured."""
    with (SAMPLES / "workbook-two-row-header" / "a.xlsx").open("rb") as stream:
        assert percent_cells(stream, "填表说明") == frozenset()
        with pytest.raises(Damaged):
            percent_cells(stream, "none")
        assert stream.tell() == 0
    with pytest.raises(Damaged):
        percent_cells(io.BytesIO(b"PK\x03\x04"), "x")


def test_open_document() -> None:
    """An OpenDocument cell says that it is one of per cent, for as many rows and columns as it is repeated in."""
    with (SAMPLES / "workbook-ods-percent" / "a.ods").open("rb") as stream:
        assert percent_cells(stream, "年度数据") == {(5, 2), (5, 3)}
        assert percent_cells(stream, "说明") == {(0, 0)}
        assert percent_cells(stream, "none") == frozenset()


def ods(rows: bytes) -> io.BytesIO:
    """An OpenDocument sheet with these rows."""
    names = b" ".join(
        b'xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (n, n) for n in (b"table", b"office")
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", b'<a %s><table:table table:name="x">%s</table:table></a>' % (names, rows))
    out.seek(0)
    return out


def test_repeated_cells() -> None:
    """A cell repeated over rows and columns counts wherever it stands; one repeated over a whole sheet is refused."""
    row = b'<table:table-row table:number-rows-repeated="%d">%s</table:table-row>'
    cell = b'<table:table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="percentage"/>'
    assert percent_cells(ods(row % (2, cell)), "x") == {(0, 1), (0, 2), (1, 1), (1, 2)}
    with pytest.raises(Oversized):
        percent_cells(ods(row % (10**6, cell)), "x")


def test_old_excel() -> None:
    """In .xls and .et the styles of the cells tell, wherever the records of the sheet stand."""
    for name in ("workbook-xls/a.xls", "workbook-et/a.et"):
        with (SAMPLES / name).open("rb") as stream:
            assert percent_cells(stream, "年度数据") == {(5, 2), (5, 3)}
            assert percent_cells(stream, "说明") == percent_cells(stream, "none") == frozenset()


def test_damaged_old_excel() -> None:
    """A compound file that is cut off, or whose sectors lead in circles, ends in cells or in none."""
    whole = (SAMPLES / "workbook-xls" / "a.xls").read_bytes()
    for position in [*range(8, 600, 3), *range(600, len(whole), 61)]:
        for value in (0, 1, 255):
            changed = whole[:position] + bytes([value]) + whole[position + 1 :]
            with suppress(Damaged):
                assert len(percent_cells(io.BytesIO(changed), "年度数据")) <= 4
        with suppress(Damaged):
            percent_cells(io.BytesIO(whole[:position]), "年度数据")
