"""Sheets of .xlsx as a person sees them."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from ipplan.reading.files.archive import Archive
from ipplan.reading.files.sheet import Merge, Sheet
from ipplan.reading.files.workbook_limits import Oversized
from ipplan.reading.files.xlsx import Xlsx

openpyxl = pytest.importorskip("openpyxl")


def book(fill: Callable[[Any], None], change: Callable[[dict[str, bytes]], dict[str, bytes]] = dict) -> Xlsx:
    """A workbook whose first sheet was filled; its parts changed afterwards."""
    written, out = openpyxl.Workbook(), io.BytesIO()
    fill(written.active)
    written.save(out)
    with zipfile.ZipFile(out) as source:
        parts = change({name: source.read(name) for name in source.namelist()})
    changed = io.BytesIO()
    with zipfile.ZipFile(changed, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return Xlsx(Archive(changed))


def sheet(fill: Callable[[Any], None]) -> Sheet:
    """The one sheet of a workbook that was filled."""
    return book(fill).sheet("Sheet")


def test_values() -> None:
    """Texts, numbers, truth values, errors and days are texts; blank cells are none."""

    def fill(page: Any) -> None:
        page.append(["指标", None, 3.1, True, "#N/A", dt.date(2023, 12, 31), " a "])
        page["C1"].number_format = '0.0"万件"'

    assert sheet(fill).rows == {
        0: {0: "指标", 2: "3.1万件", 3: "TRUE", 4: "#N/A", 5: "2023-12-31", 6: " a "},
    }


def test_formulas_that_nobody_computed() -> None:
    """A formula without a result is a text with a sign of equality, never a blank or a zero."""

    def fill(page: Any) -> None:
        page["A1"] = "=1+1"

    assert sheet(fill).rows == {0: {0: "=1+1"}}


@pytest.mark.parametrize(("result", "text"), [("0", "=1+1"), ("2", "2")])
def test_formulas_left_to_the_program_that_opens_the_file(result: str, text: str) -> None:
    """Zero is no result where the workbook asks for everything to be computed when it is opened."""

    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        page = parts["xl/worksheets/sheet1.xml"]
        page = page.replace(b"<v></v>", f"<v>{result}</v>".encode()).replace(b"<v />", f"<v>{result}</v>".encode())
        return parts | {"xl/worksheets/sheet1.xml": page}

    def fill(page: Any) -> None:
        page["A1"] = "=1+1"

    assert book(fill, change).sheet("Sheet").rows == {0: {0: text}}


def test_hidden() -> None:
    """Rows and columns out of sight are told apart from the others."""

    def fill(page: Any) -> None:
        page.append(["a", "b", "c"])
        page.append(["d", "e", "f"])
        page.column_dimensions["B"].hidden = True
        page.row_dimensions[2].hidden = True

    found = sheet(fill)
    assert (set(found.hidden_rows), set(found.hidden_columns)) == ({1}, {1})


def test_merged_and_scaled() -> None:
    """Merged cells and formats that show thousands as 1 are known."""

    def fill(page: Any) -> None:
        page["A1"], page["C1"] = "x", 7000
        page["C1"].number_format = "#,##0,"
        page.merge_cells("A1:B2")

    found = sheet(fill)
    assert list(found.merges) == [Merge(0, 0, 1, 1)]
    assert set(found.scaled) == {(0, 2)}
    assert found.rows == {0: {0: "x", 2: "7"}}


def test_parts_elsewhere() -> None:
    """Parts whose names have strokes that lean back, and that stand outside of `xl`, are found."""

    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        moved = {name.replace("xl/", "book/").replace("/", "\\"): content for name, content in parts.items()}
        return {
            name: content.replace(b"/xl/", b"/book/").replace(b'"xl/', b'"book/') for name, content in moved.items()
        }

    assert book(lambda page: page.append(["a"]), change).sheet("Sheet").rows == {0: {0: "a"}}


def test_sheets_out_of_sight() -> None:
    """Hidden sheets have names and are not among those in sight."""

    def fill(page: Any) -> None:
        other = page.parent.create_sheet("other")
        other.sheet_state = "hidden"

    found = book(fill)
    assert (found.names, found.visible) == (["Sheet", "other"], ["Sheet"])


def test_texts_in_pieces() -> None:
    """A text of several fonts is one text; its reading aid is no part of it."""
    pieces = b"<is><r><t>a</t></r><r><t>b</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is>"
    page = b"<x><sheetData><row><c t='inlineStr'>%s</c></row></sheetData></x>" % pieces

    def change(parts: dict[str, bytes]) -> dict[str, bytes]:
        return parts | {"xl/worksheets/sheet1.xml": page}

    assert book(lambda page: page.append(["a"]), change).sheet("Sheet").rows == {0: {0: "ab"}}


def test_columns_hidden_again_and_again() -> None:
    """A thousand elements that each hide every column are no sheet of actuals."""

    def hide(parts: dict[str, bytes]) -> dict[str, bytes]:
        name = "xl/worksheets/sheet1.xml"
        columns = b"<cols>" + b'<col min="1" max="16384" hidden="1"/>' * 1000 + b"</cols><sheetData"
        return {**parts, name: parts[name].replace(b"<sheetData", columns, 1)}

    with pytest.raises(Oversized):
        book(lambda page: page.append(["a"]), hide).sheet("Sheet")
