"""Records of a delimited text and their places."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.problem import Place
from ipplan.reading.actuals.header import find_header
from ipplan.reading.files.delimited import DelimitedText
from ipplan.reading.files.table import Broken


def table(text: str) -> DelimitedText:
    """A table of the text as a file would give it."""
    return DelimitedText("a.csv", io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8", newline=""), find_header)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiter_of_the_header(delimiter: str) -> None:
    """The header decides on the delimiter, whatever the rows hold more of."""
    text = 'a title, with; all\tof them\nindicator,year,value\np,2023,"3,1;2;3;4"\n'.replace(",", delimiter)
    assert list(table(text))[1:] == [["indicator", "year", "value"], ["p", "2023", f"3{delimiter}1;2;3;4"]]


def test_places_count_characters() -> None:
    """A column counts characters from 1, quotes and all; a row that is too short is told by its start."""
    rows = table('指标,"数,""值",年\n专利,"3,100",2023\n')
    record = next(iter(rows))
    assert [rows.place(record, index).column for index in (0, 1, 2, 9)] == [1, 4, 12, 1]
    record = next(iter(rows))
    assert [rows.place(record, index) for index in (1, 2)] == [Place("a.csv", 2, 4), Place("a.csv", 2, 12)]


def test_places_in_records_of_several_lines() -> None:
    """A field after a line end inside quotes is told by the line it stands in."""
    rows = table('indicator,value\r\n"a\r\nb",1\r\nc,2\r\n')
    records = iter(rows)
    next(records)
    record = next(records)
    assert (rows.place(record), rows.place(record, 1)) == (Place("a.csv", 2, 1), Place("a.csv", 3, 4))
    assert rows.place(next(records), 1) == Place("a.csv", 4, 3)


def test_places_in_very_long_records() -> None:
    """A record of more lines than are kept is told by its first line alone."""
    rows = table('indicator,value\n"' + "\n" * 100 + '",1\n')
    records = iter(rows)
    next(records)
    assert rows.place(next(records), 1) == Place("a.csv", 2)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('indicator,value\na,1\n"b,2\nc,3\n', 3),
        ('indicator,value\n"a"b,1\n', 2),
        ("indicator,value\n" + "x" * 200_000, 2),
    ],
)
def test_broken(text: str, line: int) -> None:
    """Quotes that are not closed and fields without end are told with the line in which their record begins."""
    with pytest.raises(Broken) as caught:
        list(table(text))
    assert (caught.value.problem.code, caught.value.problem.place) == ("broken-record", Place("a.csv", line))


FIELDS = st.text(alphabet='ab指,;"\n\r ', max_size=6)


@given(st.lists(st.lists(FIELDS, min_size=2, max_size=4), min_size=1, max_size=5))
def test_every_place_is_where_the_field_stands(records: list[list[str]]) -> None:
    """At the place of each field stands its text, quoted or not."""
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows([["indicator", "value"], *records])
    rows = table(out.getvalue())
    lines = list(io.StringIO(out.getvalue(), newline=""))
    next(iter(rows))
    for expected in records:
        record = next(iter(rows))
        assert record == expected
        for index, field in enumerate(record):
            place = rows.place(record, index)
            rest = lines[place.line - 1][place.column - 1 :] + "".join(lines[place.line :])
            assert rest.startswith('"' + field.replace('"', '""') + '"')
