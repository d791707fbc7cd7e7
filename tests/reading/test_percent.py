"""Cells that are shown as per cent."""

import io
from pathlib import Path

from ipplan.reading.percent import percent_cells

SAMPLES = Path(__file__).parent.parent / "actuals"


def test_percent_formats() -> None:
    """Cells with a percent format, built in or the sheet's own, are found by row and column from 0."""
    with (SAMPLES / "workbook-two-row-header" / "a.xlsx").open("rb") as stream:
        assert percent_cells(stream, "监测表") == {(7, 3), (7, 5)}
        assert stream.tell() == 0


def test_other_sheets_and_files() -> None:
    """Another sheet has none, nor has what is no .xlsx."""
    with (SAMPLES / "workbook-two-row-header" / "a.xlsx").open("rb") as stream:
        assert percent_cells(stream, "填表说明") == frozenset()
        assert percent_cells(stream, "none") == frozenset()
    assert percent_cells(io.BytesIO(b"PK\x03\x04"), "x") == frozenset()
    with (SAMPLES / "workbook-ods" / "a.ods").open("rb") as stream:
        assert percent_cells(stream, "表1") == frozenset()
