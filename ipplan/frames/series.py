"""From rows to what is known of each series: its first and last value, and that of the baseline year."""

from typing import Any

import narwhals as nw

from ipplan.api.columns import Kind
from ipplan.frames.choices import first_of, holds, known
from ipplan.frames.compiled import Compiled
from ipplan.frames.native import Frame, small
from ipplan.reading.cells.period import FIRST_YEAR, LAST_YEAR

NAMES: dict[str, Kind] = {
    "_plan_text": "text", "_text": "text", "_row": "whole", "_plan": "whole", "_begin": "whole", "_end": "whole",
}  # fmt: skip
_EVERY: dict[str, Kind] = {
    "_row": "whole", "_sign": "number", "_within_from": "number", "_baseline": "number", "_is_direction": "flag",
}  # fmt: skip
# The year of rows that say none.
_NO_YEAR = 0
_YEAR, _LOW = nw.col("_year"), nw.col("_low")


def by_year(rows: Frame, compiled: Compiled) -> Frame:
    """Return the smallest and the largest value of each indicator and year; rows without a value say nothing.

    Rows of which the year cannot be read stand under the year 0.
    """
    found = rows.join(small(rows, compiled.names, NAMES), on=["_plan_text", "_text"], how="inner")
    year = first_of([(readable_year(), nw.col("_time"))], nw.lit(float(_NO_YEAR)))
    found = found.filter(nw.col("_value").is_finite()).with_columns(_year=year)
    keys = ("_row", "_plan", "_begin", "_end", "_year")
    return found.group_by(*keys).agg(_low=nw.col("_value").min(), _high=nw.col("_value").max())


def readable_year() -> Any:
    """Return whether a row has a year: a whole number that can be one."""
    time = nw.col("_time")
    return (time >= FIRST_YEAR) & (time <= LAST_YEAR) & (time % 1 == 0)


def asked_years(years: Frame) -> Frame:
    """Return the latest year of each plan's actuals."""
    return years.filter(_YEAR > _NO_YEAR).group_by("_plan").agg(_asked=_YEAR.max())


def series(years: Frame, compiled: Compiled, as_of: int | None, *, reported_first: bool) -> Frame:
    """Return a row for each series with values.

    `_first_year`, `_first`, `_last_year` and `_last` are of the years after the baseline, up to the target year and the
    year asked for, `_years` is how many of them have a value; `_base` is the value of the baseline year. `_apart` is 1
    where a year has different values, `_no_year` where a row has no year, `_broken` where a promise for every year is
    broken. `reported_first`: a reported baseline takes the place of the plan's.
    """
    walked = (_YEAR > nw.col("_begin")) & (_YEAR <= nw.col("_end"))
    if as_of is not None:
        walked &= _YEAR <= as_of
    marked = years.with_columns(
        _walked=nw.when(walked).then(_YEAR),
        _of_base=nw.when(_YEAR == nw.col("_begin")).then(_LOW),
        _differs=first_of([(nw.col("_high") > _LOW, nw.lit(1))], nw.lit(0)),
        _lost=first_of([(_YEAR == _NO_YEAR, nw.lit(1))], nw.lit(0)),
    )
    ends = marked.group_by("_row").agg(
        _first_year=nw.col("_walked").min(),
        _last_year=nw.col("_walked").max(),
        _years=nw.col("_walked").count(),
        _base=nw.col("_of_base").max(),
        _apart=nw.col("_differs").max(),
        _no_year=nw.col("_lost").max(),
    )
    valued = marked.select("_row", "_walked", "_low").join(ends, on="_row", how="inner")
    valued = valued.with_columns(
        _of_first=nw.when(nw.col("_walked") == nw.col("_first_year")).then(_LOW),
        _of_last=nw.when(nw.col("_walked") == nw.col("_last_year")).then(_LOW),
    )
    values = valued.group_by("_row").agg(_first=nw.col("_of_first").max(), _last=nw.col("_of_last").max())
    found = ends.join(values, on="_row", how="inner")
    every = [row for row in compiled.rows if row["_is_every_year"]]
    if not every:
        return found.with_columns(_broken=nw.lit(0))
    rules = small(years, every, _EVERY)
    return found.join(_breaches(valued, rules, compiled, reported_first), on="_row", how="left")


def start(base: Any, baseline: Any, *, reported_first: bool) -> Any:
    """Return the baseline that counts of the reported one and that of the plan."""
    return nw.coalesce(base, baseline) if reported_first else nw.coalesce(baseline, base)


def _breaches(valued: Frame, rules: Frame, compiled: Compiled, reported_first: bool) -> Frame:  # noqa: FBT001
    """Return 1 for each series that breaks a promise for every year.

    A bound is broken by a year's value, a commitment to grow or decline by one that is no better than the one before.
    """
    found = valued.filter(known("_walked")).join(rules, on="_row", how="inner")
    sign = nw.col("_sign")
    broken = sign * _LOW < sign * nw.col("_within_from")
    if compiled.looks_back:
        begun = start(nw.col("_base"), nw.col("_baseline"), reported_first=reported_first)
        found = _with_year_before(found).with_columns(_before=nw.coalesce(nw.col("_before"), begun))
        broken = first_of([(nw.col("_is_direction"), sign * (_LOW - nw.col("_before")) <= 0)], broken)
    marked = found.with_columns(_breach=first_of([(holds(broken), nw.lit(1))], nw.lit(0)))
    return marked.group_by("_row").agg(_broken=nw.col("_breach").max())


def _with_year_before(found: Frame) -> Frame:
    """Add the value of the year before that has one; by joins, which every library has, and not by windows."""
    values = found.select("_row", "_walked", "_low")
    earlier = values.select("_row", _earlier=nw.col("_walked"), _before=_LOW)
    pairs = values.join(earlier, on="_row", how="inner").filter(nw.col("_earlier") < nw.col("_walked"))
    latest = pairs.group_by("_row", "_walked").agg(_earlier=nw.col("_earlier").max())
    before = latest.join(earlier, on=["_row", "_earlier"], how="inner").select("_row", "_walked", "_before")
    return found.join(before, on=["_row", "_walked"], how="left")
