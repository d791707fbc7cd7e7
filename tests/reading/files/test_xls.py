"""Sheets of .xls and .et as a person sees them."""

from pathlib import Path

import pytest

from ipplan.reading.files.xls import Xls

SAMPLES = Path(__file__).parents[2] / "actuals"
pytest.importorskip("xlrd")


@pytest.mark.parametrize("name", ["workbook-xls/a.xls", "workbook-et/a.et"])
def test_percent(name: str) -> None:
    """Cells formatted as per cent are per cent."""
    book = Xls((SAMPLES / name).read_bytes(), None)
    assert book.visible == ["说明", "年度数据"]
    rows = book.sheet("年度数据").rows
    assert rows[5] == {0: "版权产业增加值占比", 1: "%", 2: "9.9%", 3: "9.95%"}
