"""Workbooks that would need more memory than they are worth."""

import io
import zipfile
from pathlib import Path

import pytest

from ipplan.reading.files.workbook_limits import Area, Oversized
from ipplan.reading.files.xls import MAGIC
from ipplan.reading.files.zipped import Damaged, refuse_bomb

SAMPLES = Path(__file__).parents[2] / "actuals"


def ods(repeated: str) -> io.BytesIO:
    """The sample in OpenDocument, its first row with an attribute."""
    out = io.BytesIO()
    with zipfile.ZipFile(SAMPLES / "workbook-ods" / "a.ods") as source, zipfile.ZipFile(out, "w") as target:
        for part in source.namelist():
            content = source.read(part)
            if part == "content.xml":
                content = content.replace(b"<table:table-row>", f"<table:table-row {repeated}>".encode(), 1)
            target.writestr(part, content)
    return out


def test_area() -> None:
    """Many rows or many columns are a sheet, both together are not."""
    area = Area()
    area.reach(1_000_000, 1)
    area.reach(1, 8)
    with pytest.raises(Oversized):
        area.reach(1, 9)


def test_text() -> None:
    """A long text in many cells is refused, though each of them is small."""
    area = Area()
    area.hold(1_000_000, 200)
    with pytest.raises(Oversized):
        area.hold(1_000_000, 100)


def test_repeated_rows() -> None:
    """One row of OpenDocument that stands for millions is refused; an ordinary sheet is not."""
    with pytest.raises(Oversized):
        refuse_bomb(ods('table:number-rows-repeated="9000000"'))
    ordinary = ods("")
    refuse_bomb(ordinary)
    assert ordinary.tell() == 0


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04", ods('table:number-rows-repeated="x"').getvalue(), MAGIC + b"\0" * 600, (MAGIC + b"\xfe" * 5000)],
)
def test_damaged(content: bytes) -> None:
    """What cannot be measured is not handed on to what would read it all the same."""
    with pytest.raises(Damaged):
        refuse_bomb(io.BytesIO(content))


def test_two_parts_of_one_name() -> None:
    """Two parts of one name, of which two readers would take one each, are refused."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name in ("xl/workbook.xml", "XL\\workbook.xml"):
            target.writestr(name, b"<a/>")
    with pytest.raises(Damaged):
        refuse_bomb(out)


def changed(old: bytes, new: bytes) -> io.BytesIO:
    """The sample of an old workbook with some bytes replaced."""
    whole = (SAMPLES / "workbook-xls" / "a.xls").read_bytes()
    assert old in whole
    return io.BytesIO(whole.replace(old, new, 1))


def test_circle_of_sectors() -> None:
    """A chain of sectors that leads in a circle is refused: following it would fill the memory."""
    with pytest.raises(Damaged):
        refuse_bomb(changed(b"\x01\0\0\0\x02\0\0\0\x03\0\0\0", b"\x01\0\0\0\x02\0\0\0\x01\0\0\0"))


def test_far_cell_of_an_old_workbook() -> None:
    """A number in the last row and column of a sheet would need gigabytes."""
    number = b"\x03\x02\x0e\0"
    whole = (SAMPLES / "workbook-xls" / "a.xls").read_bytes()
    start = whole.find(number)
    if start < 0:
        number = b"\x7e\x02\x0a\0"
        start = whole.index(number)
    cell = whole[start : start + 8]
    with pytest.raises(Oversized):
        refuse_bomb(changed(cell, number + b"\xff\xff\xff\xff"))


def test_extent_of_an_old_workbook() -> None:
    """A sheet that says of itself that it is vast, or ends before it begins, is refused: room would be made for it."""
    whole = (SAMPLES / "workbook-xls" / "a.xls").read_bytes()
    start = whole.index(b"\x00\x02\x0e\0") + 4
    for at, error in ((start + 4, Oversized), (start, Damaged)):
        with pytest.raises(error):
            refuse_bomb(io.BytesIO(whole[:at] + b"\0\0\0\x19" + whole[at + 4 :]))
