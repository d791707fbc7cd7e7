"""What is wrong with the rows of a frame: named by plan, indicator and year, and counted."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import narwhals as nw

from ipplan.api.columns import Kind
from ipplan.api.plans import PlanLike
from ipplan.frames.choices import first_of, known
from ipplan.frames.columns import tidy
from ipplan.frames.compiled import Compiled, compile_plans
from ipplan.frames.native import Frame, small, typed
from ipplan.frames.series import NAMES, readable_year

# The columns of the answer: the code of the problem as `ipplan check` has it, and the smallest and the largest value
# where values contradict each other.
COLUMNS: dict[str, Kind] = {
    "code": "text", "plan": "text", "indicator": "text", "year": "whole", "rows": "whole", "lowest": "number",
    "highest": "number",
}  # fmt: skip
_TIME, _VALUE = nw.col("_time"), nw.col("_value")


def problems_in_frame(actuals: Any, plans: PlanLike | Iterable[PlanLike] | Compiled) -> Any:
    """Return what is wrong with a frame of actuals as a frame of the same kind, lazy where that one is.

    A row for each code, plan and indicator, as they are written, with the number of `rows` and the first `year`:
    `other-plan`, `unknown-indicator`, `blank-value`, `not-a-number`, `unreadable-year`, `year-to-come`, and, for each
    year, `contradicting-values`. No row where all is well. Raises as `assess_frame` does.
    """
    compiled = compile_plans(plans)
    rows = tidy(nw.from_native(actuals), [one.id for one in compiled.plans])
    titles = dict.fromkeys(row["_plan_text"] for row in compiled.names)
    asked = small(rows, [{"_plan_text": title, "_asked": 1} for title in titles], _ASKED)
    found = rows.join(asked, on="_plan_text", how="left")
    found = found.join(small(rows, compiled.names, NAMES), on=["_plan_text", "_text"], how="left")
    found = found.with_columns(code=_code())
    answer = nw.concat([_unused(found), _contradictions(found)], how="vertical")
    return typed(answer.sort("code", "plan", "indicator", "year"), tuple(COLUMNS), COLUMNS)


_ASKED: dict[str, Kind] = {"_plan_text": "text", "_asked": "whole"}


def _code() -> Any:
    """Return what is wrong with a row by itself; nothing where it is used."""
    blank = _VALUE.is_null() | _VALUE.is_nan()
    this_year = datetime.now(UTC).year
    return first_of([
        (nw.col("_asked").is_null(), nw.lit("other-plan")),
        (nw.col("_row").is_null(), nw.lit("unknown-indicator")),
        (blank, nw.lit("blank-value")),
        (~_VALUE.is_finite(), nw.lit("not-a-number")),
        (_TIME > this_year, first_of([(readable_year(), nw.lit("year-to-come"))], nw.lit("unreadable-year"))),
        (readable_year(), _nothing()),
    ], nw.lit("unreadable-year"))  # fmt: skip


def _nothing() -> Any:
    return nw.when(nw.col("_asked").is_null()).then(nw.lit(""))


def _unused(found: Frame) -> Frame:
    """Return the rows that are not used, counted; of another plan all together."""
    named = nw.when(nw.col("code") != "other-plan").then(nw.col("_text"))
    wrong = found.filter(known("code")).select("code", "_time", plan=nw.col("_plan_text"), indicator=named)
    counted = wrong.group_by("code", "plan", "indicator").agg(year=_TIME.min(), rows=nw.len())
    nothing = nw.when(nw.col("rows") < 0).then(nw.lit(0.0))
    return _in_order(counted.with_columns(lowest=nothing, highest=nothing))


def _contradictions(found: Frame) -> Frame:
    """Return the years of which rows that are used have different values."""
    used = found.filter(nw.col("code").is_null())
    grouped = used.group_by("_row", "_time").agg(
        plan=nw.col("_plan_text").min(),
        indicator=nw.col("_text").min(),
        rows=nw.len(),
        lowest=_VALUE.min(),
        highest=_VALUE.max(),
    )
    apart = grouped.filter(nw.col("highest") > nw.col("lowest"))
    return _in_order(apart.with_columns(code=nw.lit("contradicting-values"), year=_TIME))


def _in_order(found: Frame) -> Frame:
    """Return the columns of the answer, of the same types in both parts; years and counts as numbers for now."""
    numbers = {name: nw.col(name).cast(nw.Float64) for name in ("year", "rows", "lowest", "highest")}
    texts = {name: nw.col(name).cast(nw.String) for name in ("code", "plan", "indicator")}
    return found.select(**texts, **numbers)
