"""Each indicator at the time it is judged, on columns: the symbols of the formulas, each with why it has no value."""

from typing import Any

import narwhals as nw

from ipplan.frames.choices import first_of, holds, known, larger
from ipplan.frames.native import Frame
from ipplan.frames.series import start
from ipplan.progress.growth import index_of_change, index_of_growth

# The columns of the symbols, and of the reasons of those that may have no value.
# SQL takes no account of upper and lower case in the names of columns.
COLUMNS = {
    "b": "_b", "T": "_until", "t": "_t", "n": "_n", "e": "_e", "r": "_r", "s": "_sign", "plan_b": "_plan_b",
    "x_b": "_x_b", "x_T": "_x_end", "x_t": "_x_t", "y_b": "_y_b", "y_T": "target_value", "y_t": "_last",
    "p_b": "_x_b", "p_T": "_x_end", "p_n": "_n", "p_e": "_e", "before": "_nothing",
    "expected": "expected", "earned_years": "earned_years",
}  # fmt: skip
WHY = {
    "t": "_why_t", "n": "_why_n", "e": "_why_e", "r": "_why_r", "x_b": "_why_b", "y_b": "_why_b",
    "x_T": "_why_end", "y_T": "_why_end", "x_t": "_why_t", "y_t": "_why_t",
    "expected": "_why_expected", "earned_years": "_why_earned_years",
}  # fmt: skip
FLAGS = {
    "none": "_is_none", "every_year": "_is_every_year", "growth": "_is_growth", "at_zero": "_is_at_zero",
    "hold": "_hold", "cap": "_is_cap", "first_meets": "_first_meets",
}  # fmt: skip
# Kinds that are never worked on columns.
NEVER = ("mean", "done", "turns")
_LEVEL, _SIGN = nw.col("_is_level"), nw.col("_sign")
_WHOLE_LOSS = -100.0


def cases(frame: Frame, *, reported_first: bool) -> Frame:
    """Add the symbols of the formulas to the compiled indicators beside what is known of their series."""
    return _flags(_values(_times(_starts(frame, reported_first=reported_first))))


def _starts(frame: Frame, *, reported_first: bool) -> Frame:
    """Add the start: the plan's baseline or the reported one, of a level without either its first actual."""
    base = nw.when(_LEVEL).then(nw.col("_base"))
    found = frame.with_columns(_stated=start(base, nw.col("_baseline"), reported_first=reported_first))
    of_plan = known("_baseline") & holds(nw.col("_base").is_null() | ~_LEVEL) if reported_first else known("_baseline")
    text: dict[str, Any] = {name: nw.lit(name) for name in ("plan", "actuals", "first_actual")}
    return found.with_columns(
        baseline_value=first_of([(known("_stated"), nw.col("_stated")), (_LEVEL, nw.col("_first"))]),
        baseline_from=first_of([
            (of_plan, text["plan"]),
            (known("_stated"), text["actuals"]),
            (_LEVEL & known("_first"), text["first_actual"]),
        ]),
        baseline_year=first_of([
            (known("_stated"), nw.col("_begin").cast(nw.Float64)),
            (_LEVEL, nw.col("_first_year").cast(nw.Float64)),
        ]),
        _first_actual=holds(_LEVEL & known("_first") & nw.col("_stated").is_null()),
        _nothing=nw.lit(0.0),
    )  # fmt: skip


def _times(frame: Frame) -> Frame:
    """Add b, T, t and the spans between them; in years."""
    begin, last = nw.col("_begin").cast(nw.Float64), nw.col("_last_year").cast(nw.Float64)
    found = frame.with_columns(
        _b=first_of([(nw.col("_first_actual"), nw.col("_first_year").cast(nw.Float64))], begin),
        _plan_b=begin,
        _until=nw.col("target_year").cast(nw.Float64),
        _t=last,
    )
    n, e, r = nw.col("_until") - nw.col("_b"), nw.col("_t") - nw.col("_b"), nw.col("_until") - nw.col("_t")
    missing = (nw.col("_t").is_null(), nw.lit("no_data"))
    return found.with_columns(
        _n=nw.when(n > 0).then(n),
        _e=nw.when(e > 0).then(e),
        _r=nw.when(r > 0).then(r),
        _why_t=first_of([missing]),
        _why_n=nw.when(n <= 0).then(nw.lit("no_baseline")),
        _why_e=first_of([missing, (e <= 0, nw.lit("no_baseline"))]),
        _why_r=first_of([missing, (r <= 0, nw.lit("target_year_passed"))]),
    )


def _values(frame: Frame) -> Frame:
    """Add x at the start and at t, in the indicator's unit and on the worked scale."""
    measure, now = nw.col("measure"), nw.col("_last")
    growth = index_of_growth(larger(now, nw.lit(_WHOLE_LOSS)), nw.col("_e"))
    index = first_of([
        (measure == "relative_change", index_of_change(now)), (measure == "average_growth", growth),
    ], now)  # fmt: skip
    stated = nw.col("baseline_value")
    at_index = (measure == "relative_change") | (measure == "average_growth")
    return frame.with_columns(
        _y_b=first_of([(_LEVEL, stated)], nw.lit(0.0)),
        _x_b=first_of([(_LEVEL, stated), (at_index, nw.lit(1.0))], nw.lit(0.0)),
        _x_t=index,
        _why_b=nw.when(_LEVEL & stated.is_null()).then(nw.lit("no_baseline")),
        _why_end=first_of(
            [(nw.col("_is_none"), nw.lit("no_target")), (nw.col("_is_direction"), nw.lit("direction_only"))]
        ),
    )


def _flags(frame: Frame) -> Frame:
    """Add what is to be held or stayed within, and whether start and position meet the bound."""
    bound = _SIGN * nw.col("_met_from")
    meets = _LEVEL & nw.col("_has_number") & (_SIGN * nw.col("_x_b") >= bound)
    found = frame.with_columns(
        _has_data=known("_t"),
        _start_meets=holds(meets | nw.col("_is_cap")),
        _met=holds(
            first_of(
                [(nw.col("_is_direction") & _LEVEL, _SIGN * nw.col("_x_t") > _SIGN * nw.col("_x_b"))],
                _SIGN * nw.col("_x_t") >= bound,
            )
        ),
        _within=holds(_SIGN * nw.col("_last") >= _SIGN * nw.col("_within_from")),
        _in_target_year=holds(nw.col("_t") == nw.col("_until")),
        _over=holds((nw.col("_plan_end") <= nw.col("as_of")) & (nw.col("as_of") < nw.col("_until"))),
        _reached=holds(nw.col("as_of") >= nw.col("_until")),
    )
    stated = known("_stated")
    hold = first_of([(stated, nw.col("_start_meets"))], nw.col("_says_hold"))
    return found.with_columns(
        _hold=holds(_LEVEL & nw.col("_has_number") & hold),
        _first_meets=holds(nw.col("_first_actual") & nw.col("_start_meets")),
        _due=holds(nw.col("_in_target_year") | nw.col("_reached")),
    )
