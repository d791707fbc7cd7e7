"""Small tables in the kind of frame that was given, and results with the types that every answer has."""

from collections.abc import Mapping, Sequence
from typing import Any

import narwhals as nw

from ipplan.api.columns import KINDS, Kind

_TYPES: dict[str, Any] = {"text": nw.String, "whole": nw.Int64, "number": nw.Float64, "flag": nw.Boolean}
_SQL = {"text": "string", "whole": "bigint", "number": "double", "flag": "boolean"}
_PANDAS = {"text": "string", "whole": "Int64", "number": "float64", "flag": "boolean"}
_LIKE_PANDAS = ("pandas", "modin", "cudf")

Frame = Any  # a DataFrame or a LazyFrame of narwhals, which may not be there when types are checked


def library(frame: Frame) -> str:
    """Return the name of the library that a frame belongs to."""
    return str(frame.implementation.value if hasattr(frame.implementation, "value") else frame.implementation)


def small(like: Frame, rows: Sequence[Mapping[str, Any]], kinds: Mapping[str, Kind]) -> Frame:
    """Make a table of rows that can be joined to a frame: in its library, on its connection or session."""
    columns = {name: [row[name] for row in rows] for name in kinds}
    name = library(like)
    native = like.to_native()
    if name == "polars":
        import polars  # noqa: ICN001 - its own name

        types = {"text": polars.String, "whole": polars.Int64, "number": polars.Float64, "flag": polars.Boolean}
        made: Any = polars.DataFrame(columns, schema={column: types[kind] for column, kind in kinds.items()})
        made = made.lazy() if isinstance(like, nw.LazyFrame) else made
    elif name in {"pyarrow", "duckdb"}:
        made = _arrow(columns, kinds)
        if name == "duckdb":
            made = native.query("_frame", "select * from made")  # the same connection; `made` is the table above
    elif name == "pyspark":
        schema = ", ".join(f"`{column}` {_SQL[kind]}" for column, kind in kinds.items())
        made = native.sparkSession.createDataFrame(list(zip(*columns.values(), strict=True)), schema)
    elif name == "dask":
        from dask import dataframe

        made = dataframe.from_pandas(_pandas(columns, kinds), npartitions=1)
    elif name == "pandas":
        made = _pandas(columns, kinds)
    else:
        raise TypeError(f"frames of {name} are not worked yet: hand over one of polars, pandas, pyarrow, duckdb, ...")
    return nw.from_native(made)


def _arrow(columns: Mapping[str, list[Any]], kinds: Mapping[str, Kind]) -> Any:
    import pyarrow  # noqa: ICN001 - its own name

    types = {"text": pyarrow.string(), "whole": pyarrow.int64(), "number": pyarrow.float64(), "flag": pyarrow.bool_()}
    return pyarrow.table(columns, schema=pyarrow.schema([(name, types[kind]) for name, kind in kinds.items()]))


def _pandas(columns: Mapping[str, list[Any]], kinds: Mapping[str, Kind]) -> Any:
    """Make a frame of NumPy's own types: a missing number is not a number, a missing text is None."""
    import pandas  # noqa: ICN001 - its own name

    types = {"text": "object", "whole": "int64", "number": "float64", "flag": "bool"}
    made = {name: pandas.Series(values, dtype=types[kinds[name]]) for name, values in columns.items()}
    return pandas.DataFrame(made)


def typed(frame: Frame, columns: Sequence[str], kinds: Mapping[str, Kind] | None = None) -> Any:
    """Return the native frame of a result: these columns, each of its kind, by default that of every answer."""
    chosen = frame.select(*columns)
    kind_of = (kinds or KINDS).__getitem__
    if library(frame) in {*_LIKE_PANDAS, "dask"}:
        native = chosen.to_native()
        native = native if library(frame) == "dask" else native.reset_index(drop=True)
        return native.astype({name: _PANDAS[kind_of(name)] for name in columns})
    return chosen.with_columns(nw.col(name).cast(_TYPES[kind_of(name)]) for name in columns).to_native()
