"""What a program hands over as actuals, as rows of texts: records, mappings, frames of any library."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from numbers import Real
from os import PathLike, fspath
from typing import Any

from ipplan.reading.files.table import Records

_KINDS = "a file's path, records, a mapping, a frame, or several of them"
# What frames of many libraries have, so that one is known without narwhals.
_MARKS = ("__arrow_c_stream__", "__dataframe__", "__narwhals_dataframe__", "__narwhals_lazyframe__")
_INSTALL = 'run pip install ".[frames]" in a checkout of ipplan'


def sources(given: Any) -> list[str | Records]:
    """Return the files and the records in what was handed over; raise TypeError at anything else."""
    found = list(_each(given))
    several = sum(isinstance(one, Records) for one in found) > 1
    named = enumerate(found, 1)
    return [one._replace(name=f"<records {n}>") if several and isinstance(one, Records) else one for n, one in named]


def _each(given: Any) -> Iterable[str | Records]:
    if isinstance(given, (str, PathLike)):
        return [fspath(given)]
    if isinstance(given, Mapping):
        return [_of_mapping(given)]
    if (frame := _columns_of_frame(given)) is not None:
        return [_of_columns(frame)]
    if isinstance(given, (bytes, bytearray)) or not isinstance(given, Iterable):
        raise TypeError(f"actuals are expected ({_KINDS}), not {type(given).__name__}")
    items = list(given)
    records = [_record(item) for item in items]
    if records and all(record is not None for record in records):
        return [_of_records([record for record in records if record is not None])]
    return [one for item in items for one in _each(item)]


def _record(item: Any) -> Mapping[Any, Any] | None:
    """Return what holds one row under the names of its columns: a mapping, a named tuple, a data class."""
    if isinstance(item, Mapping):
        return item
    if isinstance(item, tuple) and hasattr(item, "_asdict"):
        found: Mapping[Any, Any] = item._asdict()
        return found
    return asdict(item) if is_dataclass(item) and not isinstance(item, type) else None


def _of_records(records: Sequence[Mapping[Any, Any]]) -> Records:
    columns = list(dict.fromkeys(key for record in records for key in record))
    rows = tuple(tuple(text_of(record.get(column)) for column in columns) for record in records)
    return Records("<records>", tuple(map(text_of, columns)), rows)


def _of_mapping(given: Mapping[Any, Any]) -> Records:
    """Read a mapping of columns to lists, or of indicators to their values, by year or alone."""
    if given and all(_is_column(column) for column in given.values()):
        return _of_columns(given)
    if any(_is_column(column) for column in given.values()):
        raise TypeError("a mapping of actuals has lists (columns), or for each indicator a value or values by year")
    records = []
    for indicator, held in given.items():
        by_year = held if isinstance(held, Mapping) else {None: held}
        for year, value in by_year.items():
            dated = {} if year is None else {"year": year}
            records.append({"indicator": indicator, **dated, "value": value})
    return _of_records(records) if records else Records("<records>", ("indicator", "value"), ())


def _is_column(value: Any) -> bool:
    return not isinstance(value, (str, bytes, Mapping)) and hasattr(value, "__len__") and hasattr(value, "__iter__")


def _of_columns(columns: Mapping[Any, Any]) -> Records:
    lengths = {text_of(name): len(column) for name, column in columns.items()}
    if len(set(lengths.values())) > 1:
        raise ValueError(f"columns of one length are expected, not {lengths}")
    rows = zip(*(map(text_of, column) for column in columns.values()), strict=True)
    return Records("<records>", tuple(lengths), tuple(rows))


def _columns_of_frame(given: Any) -> Mapping[Any, Sequence[Any]] | None:
    """Return the columns of a frame: of pandas and polars by themselves, of every other library by narwhals."""
    package, kind = type(given).__module__.partition(".")[0], type(given).__name__
    if (package, kind) == ("pandas", "DataFrame"):
        return _of_pandas(given)
    if package == "polars" and kind in {"DataFrame", "LazyFrame"}:
        frame = given.collect() if kind == "LazyFrame" else given
        return dict(frame.to_dict(as_series=False))
    if isinstance(given, (bytes, bytearray, Sequence, AbstractSet, Iterator)):
        return None
    return _by_narwhals(given, sure=any(hasattr(given, mark) for mark in _MARKS))


def _by_narwhals(given: Any, *, sure: bool) -> Mapping[Any, Sequence[Any]] | None:
    try:
        import narwhals
    except ModuleNotFoundError:
        if sure:
            raise TypeError(f"frames of {type(given).__module__} are read by narwhals: {_INSTALL}") from None
        return None
    frame = narwhals.from_native(given, pass_through=True)
    if isinstance(frame, narwhals.LazyFrame):
        frame = frame.collect()
    return frame.to_dict(as_series=False) if isinstance(frame, narwhals.DataFrame) else None


def _of_pandas(frame: Any) -> Mapping[Any, Sequence[Any]]:
    """Return the columns of a pandas frame; an index that is more than a count of rows is one of them."""
    if not frame.columns.is_unique:
        raise ValueError("a frame of actuals needs a name of its own for each column")
    if list(frame.index.names) != [None]:
        frame = frame.reset_index()
    elif len(frame) and all(str(column).strip().isdigit() for column in frame.columns):
        frame = frame.rename_axis("indicator").reset_index()
    plain = frame.astype(object).where(frame.notna(), None)
    return {column: plain[column].tolist() for column in plain.columns}


def text_of(value: Any) -> str:
    """Write a value as a file would have it: nothing for a missing one, a number with all its digits."""
    if value is None or isinstance(value, str):
        return value or ""
    if type(value).__name__ in {"bool", "bool_"}:
        return "yes" if value else "no"
    if isinstance(value, (Real, Decimal)):
        return _digits(value)
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else str(value)


def _digits(number: Any) -> str:
    exact = number if isinstance(number, Decimal) else Decimal(str(number))
    if not exact.is_finite():
        return "" if exact.is_nan() else str(number)
    return str(int(exact)) if exact == exact.to_integral_value() else f"{exact:f}"
