"""Workbooks."""

import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ipplan.model.plan import Plan
from ipplan.problem import Place, Problem
from ipplan.reading.actuals.read import Actuals, read_actuals
from ipplan.reading.files.sheet import Merge, Sheet, SheetTable
from ipplan.reading.files.table import NoHeader

Read = Callable[..., tuple[Actuals | None, list[Problem]]]

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAMPLES = Path(__file__).parents[2] / "actuals"


def test_cells_are_named_as_in_the_sheet() -> None:
    """A place is the sheet's name, the column's letters and the row's number."""
    sheet = Sheet("表1", {0: dict.fromkeys(range(800), "x"), 1: {0: "y"}})
    table = SheetTable("a.xlsx", sheet, lambda _rows, _merged: NoHeader())
    first = next(iter(table))
    assert [table.place(first, index).cell for index in (0, 25, 26, 701, 702)] == [
        "表1!A1",
        "表1!Z1",
        "表1!AA1",
        "表1!ZZ1",
        "表1!AAA1",
    ]
    assert table.place(next(iter(table))) == Place("a.xlsx", 2, 1, "表1!A2")


def test_covered_cells() -> None:
    """What lies under a merged cell is not seen and not read, be it left there by a program."""
    rows = {0: {0: "指标", 1: "2023年", 2: "2022年"}, 1: {0: "专利", 1: "3", 2: "4"}, 2: {1: "5", 2: "6"}}
    sheet = Sheet("表1", rows, [Merge(0, 1, 0, 2), Merge(1, 1, 2, 1)])
    table = SheetTable("a.xlsx", sheet, lambda _rows, _merged: NoHeader())
    assert list(table) == [["指标", "2023年", ""], ["专利", "3", "4"], ["", "", "6"]]


def test_extra_missing(monkeypatch: pytest.MonkeyPatch, plan: Plan) -> None:
    """Without the extra a workbook is told as one, with what installs its reader."""
    monkeypatch.setitem(sys.modules, "xlrd", None)
    path = str(SAMPLES / "workbook-xls" / "a.xls")
    assert [problem.code for problem in read_actuals([path], [plan])[1]] == ["excel-extra-missing"]


def test_sheets(plan: Plan) -> None:
    """Two sheets of actuals ask for a choice; a sheet that is not there is told with those that are."""
    path = str(SAMPLES / "several-sheets" / "a.xlsx")
    (several,), (missing,) = (read_actuals([path], [plan], sheet=sheet)[1] for sheet in (None, "2024"))
    assert (several.code, several.details) == ("several-sheets", {"known": ("2022", "2023")})
    assert (missing.code, missing.details) == ("no-sheet", {"found": "2024", "known": ("2022", "2023")})


def archive(**parts: bytes) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in parts.items():
            target.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (archive(a=b"x"), "not-a-table"),
        (b"PK\x03\x04" + b"x" * 100, "unreadable-workbook"),
        (OLD + b"\0" * 600, "unreadable-workbook"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "workbook-locked"),
        (OLD + "WordDocument".encode("utf-16-le"), "not-a-table"),
    ],
)
def test_no_workbook(read: Read, content: bytes, code: str) -> None:
    """What begins like a workbook and is none is named for what it is, never raised."""
    if content.startswith(OLD) and code == "unreadable-workbook":
        pytest.importorskip("xlrd", reason="only the reader of old workbooks can say that one is damaged")
    assert [problem.code for problem in read(content, "a.xlsx")[1]] == [code]


def test_bomb(read: Read) -> None:
    """A small archive that unpacks to far more is refused before it is unpacked."""
    assert [problem.code for problem in read(archive(xl__workbook_xml=b"0" * (300 << 20)), "a.xlsx")[1]] == [
        "workbook-too-large"
    ]


def sample(name: str, **replaced: tuple[bytes, bytes]) -> bytes:
    """A sample workbook with texts of its parts replaced."""
    with zipfile.ZipFile(SAMPLES / name / "a.xlsx") as source:
        parts = {part: source.read(part) for part in source.namelist()}
    for old, new in replaced.values():
        parts = {part: content.replace(old, new) for part, content in parts.items()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for part, content in parts.items():
            target.writestr(part, content)
    return out.getvalue()


def test_far_away_cell(read: Read) -> None:
    """A stray cell in the last corner costs no more than any other: the sheet is read without it."""
    content = sample("sheet-asked-for", corner=(b'r="C2"', b'r="XFD1048576"'))
    assert [problem.code for problem in read(content, "a.xlsx", sheet="2023")[1]] == ["blank-value"]


def test_damaged_workbooks(read: Read) -> None:
    """A workbook that is cut off or changed anywhere ends in observations or in problems."""
    whole = (SAMPLES / "workbook-two-row-header" / "a.xlsx").read_bytes()
    for position in range(8, len(whole), 97):
        for damaged in (whole[:position], whole[:position] + bytes([whole[position] ^ 255]) + whole[position + 1 :]):
            actuals, problems = read(damaged, "a.xlsx")
            assert actuals is not None or problems
