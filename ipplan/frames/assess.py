"""Judge plans by a frame of actuals, on columns."""

from collections.abc import Iterable
from typing import Any, Literal

import narwhals as nw

from ipplan.api.arguments import checked_choice, checked_year, chosen
from ipplan.api.columns import STATUS, Kind
from ipplan.api.plans import PlanLike, load_plans
from ipplan.frames.case import cases
from ipplan.frames.columns import tidy
from ipplan.frames.compiled import SAID, WORKED, Compiled, compile_plans
from ipplan.frames.figures import figures, reasons
from ipplan.frames.native import Frame, small, typed
from ipplan.frames.series import asked_years, ends, known_rows, series
from ipplan.frames.verdict import verdicts
from ipplan.progress.assess import BaselineFrom
from ipplan.progress.formulas import FIGURES

Others = Literal["refuse", "leave_out"]
_FOUND = {
    "as_of",
    "baseline_year",
    "baseline_value",
    "baseline_from",
    "actual_year",
    "actual_value",
    "status",
    "reason",
    "early",
    "reasons",
}
# The columns of the answer, in the order of the CSV.
COLUMNS = tuple(name for name in STATUS if name in {*SAID, *_FOUND, *FIGURES})


def assess_frame(  # noqa: PLR0913 - options of one question
    actuals: Any,
    plans: PlanLike | Iterable[PlanLike] | Compiled,
    *,
    as_of: int | None = None,
    only: Iterable[str] | str = (),
    baseline_from: BaselineFrom = "plan",
    others: Others = "refuse",
) -> Any:
    """Judge plans by a frame of actuals: a frame of the same kind with a row for each plan and indicator.

    `actuals` is a frame that narwhals knows: of polars (also lazy), pandas, pyarrow, DuckDB, PySpark or Dask, with the
    columns `plan` (not needed for one plan), `indicator`, `year` and `value`, numbers in the indicators' units. Nothing
    is run of a lazy frame before the answer is asked for its rows.

    Columns, their names, kinds and values are those of `ipplan status --format csv` that rest on the first, the last
    and the baseline's value of a series: every figure to nine digits, every verdict the same. Series with two values
    for one year, or with a row whose year cannot be read, are `undetermined` with the code of the problem as reason.

    Raises `ValueError` for indicators that cannot be worked on columns (`others="leave_out"` leaves them out, and
    `only` names those that are asked for), for columns that are missing or change what a value means, and `TypeError`
    where years or values are no numbers.
    """
    checked_year("as_of", as_of)
    checked_choice("baseline_from", baseline_from, BaselineFrom)
    checked_choice("others", others, Others)
    compiled = _compiled(plans, only)
    _refuse_others(compiled, others)
    frame: Frame = nw.from_native(actuals)
    rows = tidy(frame, [one.id for one in compiled.plans])
    return typed(_judged(rows, compiled, as_of, reported_first=baseline_from == "actuals"), COLUMNS)


def _compiled(plans: Any, only: Iterable[str] | str) -> Compiled:
    if isinstance(plans, Compiled):
        return plans
    loaded = load_plans(plans)
    return compile_plans(loaded, chosen([one.plan for one in loaded], only))


def _refuse_others(compiled: Compiled, others: Others) -> None:
    found = [f"{plan}: {one} ({why})" for plan, rest in compiled.others.items() for one, why in rest.items()]
    if found and others == "refuse":
        raise ValueError(
            f"cannot be worked on columns: {', '.join(found)}; judge these with ipplan.assess, "
            'and leave them out here with others="leave_out"'
        )


def _judged(rows: Frame, compiled: Compiled, as_of: int | None, *, reported_first: bool) -> Frame:
    known = known_rows(rows, compiled)
    found_ends = ends(known, as_of)
    kinds: dict[str, Kind] = {**SAID, **WORKED}  # type: ignore[dict-item]
    table = small(rows, compiled.rows, kinds)
    found = table.join(series(known, found_ends, compiled, reported_first=reported_first), on="_row", how="left")
    if as_of is None:
        found = found.join(asked_years(found_ends), on="_plan", how="left").rename({"_asked": "as_of"})
    else:
        found = found.with_columns(as_of=nw.lit(as_of))
    found = verdicts(figures(cases(found, reported_first=reported_first)))
    found = found.with_columns(actual_year=nw.col("_t"), actual_value=nw.col("_last"), _reasons=reasons())
    text = nw.col("_reasons")
    return found.with_columns(reasons=nw.when(text != "").then(text)).sort("_row")
