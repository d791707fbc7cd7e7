"""Workbooks that would need more memory than they are worth."""

import io
import zipfile
from pathlib import Path

import pytest

from ipplan.reading.archive import Area, Oversized, refuse_bomb

SAMPLES = Path(__file__).parent.parent / "actuals"


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


def test_repeated_rows() -> None:
    """One row of OpenDocument that stands for millions is refused; an ordinary sheet and a damaged one are not."""
    with pytest.raises(Oversized):
        refuse_bomb(ods('table:number-rows-repeated="9000000"'))
    for stream in (ods(""), ods('table:number-rows-repeated="x"'), io.BytesIO(b"PK\x03\x04")):
        refuse_bomb(stream)
        assert stream.tell() == 0
