"""Actuals from Python: records, mappings and frames are read as files with these columns are."""

import sys
from collections import namedtuple
from collections.abc import Callable
from dataclasses import make_dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ipplan import ActualsError, Assessment, assess, load_plan, read_actuals
from ipplan.api.given import text_of

GRANTS = "overseas-patent-grants"
ROWS: list[dict[str, Any]] = [
    {"indicator": GRANTS, "year": 2022, "value": 3900},
    {"indicator": GRANTS, "year": 2023, "value": 4100},
    {"indicator": "high-value-patents-per-10k", "year": 2023, "value": 26.125},
]
COLUMNS: dict[str, list[Any]] = {name: [row[name] for row in ROWS] for name in ROWS[0]}
Record = namedtuple("Record", ["indicator", "year", "value"])  # noqa: PYI024 - one without types, as programs have them
Reported = make_dataclass("Reported", ["indicator", "year", "value"])


def judged(given: Any) -> Assessment:
    """Guangzhou by some actuals."""
    return assess("guangzhou", given)


def outcome(found: Assessment) -> list[tuple[Any, ...]]:
    """What the rows come to."""
    return [(one.id, one["actual"]["value"], one.status) for one in found.values() if one["actual"]]


EXPECTED = [("high-value-patents-per-10k", 26.125, "ahead"), (GRANTS, 4100, "on_track")]


@pytest.mark.parametrize(
    "given",
    [
        ROWS,
        iter(ROWS),
        COLUMNS,
        [Record(**row) for row in ROWS],
        [Reported(**row) for row in ROWS],
        {GRANTS: {2022: 3900, 2023: 4100}, "high-value-patents-per-10k": {2023: Decimal("26.125")}},
        [{"指标": row["indicator"], "年份": row["year"], "数值": row["value"]} for row in ROWS],
        [{"indicator": GRANTS, 2022: 3900, 2023: 4100}, {"indicator": "high-value-patents-per-10k", 2023: 26.125}],
        [ROWS[:1], ROWS[1:]],
    ],
    ids=["records", "iterator", "columns", "named-tuples", "data-classes", "by-year", "chinese", "wide", "several"],
)
def test_records(given: Any) -> None:
    """Whatever shape the rows have, they come to the same as a file of them."""
    assert outcome(judged(given)) == EXPECTED


def pandas_long(rows: list[dict[str, Any]]) -> Any:
    """A frame with missing values, which makes floats of years."""
    pandas = pytest.importorskip("pandas")
    return pandas.DataFrame([*rows, {"indicator": None, "year": None, "value": None}])


def pandas_wide(rows: list[dict[str, Any]]) -> Any:
    """Years as columns, indicators as the index."""
    return pandas_long(rows[:3]).dropna().astype({"year": int}).pivot_table("value", "indicator", "year")


def pandas_bare(rows: list[dict[str, Any]]) -> Any:
    """The same with an index that has no name."""
    return pandas_wide(rows).rename_axis(None).rename_axis(None, axis=1)


def polars(rows: list[dict[str, Any]]) -> Any:
    """An eager frame."""
    return pytest.importorskip("polars").DataFrame(rows, strict=False)


def polars_lazy(rows: list[dict[str, Any]]) -> Any:
    """A lazy frame."""
    return polars(rows).lazy()


def arrow(rows: list[dict[str, Any]]) -> Any:
    """A table that ipplan itself knows nothing of."""
    pytest.importorskip("narwhals")
    return pytest.importorskip("pyarrow").Table.from_pylist(rows)


def narwhals(rows: list[dict[str, Any]]) -> Any:
    """A frame of narwhals itself."""
    return pytest.importorskip("narwhals").from_native(polars(rows))


FRAMES = (pandas_long, pandas_wide, pandas_bare, polars, polars_lazy, arrow, narwhals)


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.__name__)
def test_frames(frame: Callable[[Any], Any]) -> None:
    """Frames of every library come to the same as records."""
    assert outcome(judged(frame([{**row, "value": float(row["value"])} for row in ROWS]))) == EXPECTED


def test_a_file_and_records_together(tmp_path: Any) -> None:
    """Files and records can be handed over together, each with its own places."""
    file = tmp_path / "2022.csv"
    file.write_text(f"indicator,value\n{GRANTS},3900\n")
    actuals = read_actuals([file, [ROWS[1]]], "guangzhou")
    assert [str(one.place) for one in actuals.observations] == [f"{file}:2:24", "<records>:[0].value"]
    assert repr(actuals) == "<Actuals of guangzhou: 2 values, 0 warnings>"


def test_a_value_alone_needs_a_year() -> None:
    """A value for each indicator is one of the year that is said."""
    assert read_actuals({GRANTS: 4100}, "guangzhou", year=2023).observations[0].year == 2023
    with pytest.raises(ActualsError, match="no-year"):
        read_actuals({GRANTS: 4100}, "guangzhou")


def test_places_of_records() -> None:
    """What is wrong stands at the record and the column that a program would write."""
    with pytest.raises(ActualsError, match=r"<records>:\[1\]\.value: error\[wrong-grouping\]"):
        read_actuals([ROWS[0], {**ROWS[1], "value": "4,1"}], "guangzhou")
    warned = read_actuals([*ROWS, {"indicator": "nothing we know", "year": 2023, "value": 1}], "guangzhou").warnings
    assert [str(problem.place) for problem in warned] == ["<records>:[3].indicator"]


def test_a_point_is_no_thousand() -> None:
    """A program's number has no marks to be doubted: 4.125 is no 4125, whatever else there is."""
    assert judged({"high-value-patents-per-10k": {2023: 26.125}})["high-value-patents-per-10k"]["gap"] == 3.875


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (3, "not int"),
        (b"x.csv", "not bytes"),
        ([[1, 2]], "not int"),
        ([4100], "not int"),
        ({"indicator": [GRANTS], "value": 3}, "a mapping of actuals has lists"),
        (object(), "not object"),
    ],
)
def test_what_are_no_actuals(given: Any, said: str) -> None:
    """What cannot be actuals is a TypeError that says what can."""
    with pytest.raises(TypeError, match=said):
        read_actuals(given, load_plan("guangzhou"))


def test_columns_of_unlike_length() -> None:
    """Columns that do not fit together are said with their lengths."""
    with pytest.raises(ValueError, match="'year': 2"):
        read_actuals({"indicator": [GRANTS], "year": [2022, 2023], "value": [1]}, "guangzhou")


def test_texts() -> None:
    """A number keeps its digits, nothing is an empty cell, a day is a day."""
    numpy = pytest.importorskip("numpy")
    expected: list[tuple[Any, str]] = [
        *(
            (None, ""),
            (float("nan"), ""),
            (0.1, "0.1"),
            (1e22, "1" + "0" * 22),
            (Decimal("1E+2"), "100"),
            (True, "yes"),
        ),
        *((numpy.float32(0.1), "0.1"), (numpy.int64(7), "7"), (numpy.bool_(0), "no"), (numpy.float64("nan"), "")),
    ]
    assert [text_of(given) for given, _ in expected] == [text for _, text in expected]
    assert text_of(date(2023, 12, 31)) == "2023-12-31"


def test_without_narwhals(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frame of a library that only narwhals knows says what to install where that is not there."""

    class Frame:
        """What any library's frame has."""

        def __dataframe__(self) -> None:
            """Stand for the columns."""

    monkeypatch.setitem(sys.modules, "narwhals", None)
    with pytest.raises(TypeError, match=r'pip install "\.\[frames\]"'):
        read_actuals(Frame(), "guangzhou")
