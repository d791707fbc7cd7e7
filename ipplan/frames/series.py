"""From rows to what is known of each series: its first and last value, and that of the baseline year."""

from functools import reduce
from operator import add
from typing import Any

import narwhals as nw

from ipplan.api.columns import Kind
from ipplan.frames.choices import first_of, holds
from ipplan.frames.compiled import Compiled
from ipplan.frames.native import Frame, small
from ipplan.reading.cells.period import FIRST_YEAR, LAST_YEAR

NAMES: dict[str, Kind] = {
    "_plan_text": "text", "_text": "text", "_row": "whole", "_plan": "whole", "_begin": "whole", "_end": "whole",
}  # fmt: skip
_EVERY: dict[str, Kind] = {
    "_row": "whole", "_sign": "number", "_within_from": "number", "_baseline": "number", "_is_direction": "flag",
}  # fmt: skip
_EVERY_ELSE = tuple(name for name in _EVERY if name != "_row")
# What each row of a series says alike.
_ENDS = ("_plan", "_first_year", "_last_year", "_latest", "_base", "_no_year", "_doubt")
_LOW = nw.col("_low")
# The year of rows that say none.
_NO_YEAR = 0
# Years before the baseline, and from it on, have each a bit in a sum of powers of two; a number holds 53 of them.
_BITS = 52
_YEAR, _VALUE = nw.col("_year"), nw.col("_value")


def known_rows(rows: Frame, compiled: Compiled) -> Frame:
    """Return the rows with a value that name an indicator of the plans, with the indicator's number and years.

    Rows of which the year cannot be read have the year 0.
    """
    found = rows.join(small(rows, compiled.names, NAMES), on=["_plan_text", "_text"], how="inner")
    year = first_of([(readable_year(), nw.col("_time"))], nw.lit(float(_NO_YEAR)))
    return found.filter(_VALUE.is_finite()).with_columns(_year=year)


def readable_year() -> Any:
    """Return whether a row has a year: a whole number that can be one."""
    time = nw.col("_time")
    return (time >= FIRST_YEAR) & (time <= LAST_YEAR) & (time % 1 == 0)


def ends(known_rows: Frame, as_of: int | None) -> Frame:
    """Return a row for each series: one pass over the rows, in which nothing is kept of each year.

    `_first_year` and `_last_year` are of the years after the baseline, up to the target year and the year asked for,
    `_latest` is of all; `_base` is the value of the baseline year; `_no_year` is 1 where a row has no year. `_doubt` is
    1 where a year may have two rows: each year adds its own power of two, and a sum has fewer bits than rows exactly
    where a year came twice.
    """
    walked = (_YEAR > nw.col("_begin")) & (_YEAR <= nw.col("_end"))
    if as_of is not None:
        walked &= _YEAR <= as_of
    since = _YEAR - nw.col("_begin")
    later = (since >= 0) & (since < _BITS)
    before = (since < 0) & (since >= -_BITS)
    marked = known_rows.with_columns(
        _walked=nw.when(walked).then(_YEAR),
        _of_base=nw.when(_YEAR == nw.col("_begin")).then(_VALUE),
        _bit=_power(later, since),
        _bit_before=_power(before, since + _BITS),
        _beyond=first_of([(later | before, nw.lit(0))], nw.lit(1)),
        _lost=first_of([(_YEAR == _NO_YEAR, nw.lit(1))], nw.lit(0)),
    )
    found = marked.group_by("_row", "_plan").agg(
        _first_year=nw.col("_walked").min(),
        _last_year=nw.col("_walked").max(),
        _latest=_YEAR.max(),
        _base=nw.col("_of_base").max(),
        _no_year=nw.col("_lost").max(),
        _rows=nw.len(),
        _sum=nw.col("_bit").sum(),
        _sum_before=nw.col("_bit_before").sum(),
        _far=nw.col("_beyond").max(),
    )
    doubtful = (nw.col("_rows") > _bits("_sum") + _bits("_sum_before")) | (nw.col("_far") > 0)
    found = found.with_columns(_doubt=first_of([(doubtful, nw.lit(1))], nw.lit(0)))
    return found.drop("_sum", "_sum_before", "_far", "_rows")


def _power(where: Any, place: Any) -> Any:
    """Return the power of two of a place; 0 where there is none."""
    return first_of([(where, nw.lit(2.0) ** first_of([(where, place)], nw.lit(0.0)))], nw.lit(0.0))


def _bits(column: str) -> Any:
    """Return how many different powers of two a whole number is the sum of."""
    total = nw.col(column)
    return total - reduce(add, [(total / 2.0**power).floor() for power in range(1, _BITS + 1)])


def asked_years(ends: Frame) -> Frame:
    """Return the latest year of each plan's actuals."""
    return ends.filter(nw.col("_latest") > _NO_YEAR).group_by("_plan").agg(_asked=nw.col("_latest").max())


def series(known_rows: Frame, ends: Frame, compiled: Compiled, *, reported_first: bool) -> Frame:
    """Return a row for each series with values: what `ends` has, and the values of its ends.

    `_first` and `_last` are the values of the first and the last year. `_apart` is 1 where a year has different values.
    `_broken` is 1 where a promise for every year is broken, `_years` says how many years have a value; only promises
    for every year have these. `reported_first`: a reported baseline takes the place of the plan's.
    """
    found = _values(known_rows, ends)
    every = [row for row in compiled.rows if row["_is_every_year"]]
    if not every:
        return found.with_columns(_broken=nw.lit(0), _years=nw.lit(0))
    rules = small(known_rows, every, _EVERY)
    return found.join(_breaches(known_rows, ends, rules, compiled, reported_first), on="_row", how="left")


def _values(known_rows: Frame, ends: Frame) -> Frame:
    """Add the values of the ends of each series, and 1 where a year has different values.

    All years are looked at of a series in which a year may have two rows, of the others the ends and the latest alone.
    """
    first, last = nw.col("_first_year"), nw.col("_last_year")
    kept = {name: nw.col(name).max() for name in _ENDS}
    chosen = known_rows.select("_row", "_year", "_value").join(ends, on="_row", how="inner")
    wanted = (_YEAR == first) | (_YEAR == last) | (_YEAR == nw.col("_latest")) | (nw.col("_doubt") > 0)
    years = chosen.filter(wanted).group_by("_row", "_year").agg(_low=_VALUE.min(), _high=_VALUE.max(), **kept)
    marked = years.with_columns(
        _of_first=nw.when(_YEAR == first).then(_LOW),
        _of_last=nw.when(_YEAR == last).then(_LOW),
        _differs=first_of([(nw.col("_high") > _LOW, nw.lit(1))], nw.lit(0)),
    )
    return marked.group_by("_row").agg(
        **kept, _first=nw.col("_of_first").max(), _last=nw.col("_of_last").max(), _apart=nw.col("_differs").max()
    )


def start(base: Any, baseline: Any, *, reported_first: bool) -> Any:
    """Return the baseline that counts of the reported one and that of the plan."""
    return nw.coalesce(base, baseline) if reported_first else nw.coalesce(baseline, base)


def _breaches(
    known_rows: Frame,
    ends: Frame,
    rules: Frame,
    compiled: Compiled,
    reported_first: bool,  # noqa: FBT001
) -> Frame:
    """Return 1 for each series that breaks a promise for every year, and how many years have a value.

    A bound is broken by a year's value, a commitment to grow or decline by one that is no better than the one before.
    """
    years = ends.select("_row", "_base", "_first_year", "_last_year")
    found = known_rows.join(rules, on="_row", how="inner").join(years, on="_row", how="inner")
    found = found.filter((_YEAR >= nw.col("_first_year")) & (_YEAR <= nw.col("_last_year")))
    sign, keys = nw.col("_sign"), ("_row", "_year", "_base", *_EVERY_ELSE)
    found = found.group_by(*keys).agg(_low=_VALUE.min())
    broken = sign * _LOW < sign * nw.col("_within_from")
    if compiled.looks_back:
        begun = start(nw.col("_base"), nw.col("_baseline"), reported_first=reported_first)
        found = _with_year_before(found).with_columns(_before=nw.coalesce(nw.col("_before"), begun))
        broken = first_of([(nw.col("_is_direction"), sign * (_LOW - nw.col("_before")) <= 0)], broken)
    marked = found.with_columns(_breach=first_of([(holds(broken), nw.lit(1))], nw.lit(0)))
    return marked.group_by("_row").agg(_broken=nw.col("_breach").max(), _years=nw.len())


def _with_year_before(found: Frame) -> Frame:
    """Add the value of the year before that has one; by joins, which every library has, and not by windows."""
    values = found.select("_row", "_year", "_low")
    earlier = values.select("_row", _earlier=nw.col("_year"), _before=_LOW)
    pairs = values.join(earlier, on="_row", how="inner").filter(nw.col("_earlier") < nw.col("_year"))
    latest = pairs.group_by("_row", "_year").agg(_earlier=nw.col("_earlier").max())
    before = latest.join(earlier, on=["_row", "_earlier"], how="inner").select("_row", "_year", "_before")
    return found.join(before, on=["_row", "_year"], how="left")
