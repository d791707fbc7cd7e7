"""Plans and rows drawn for the work on columns, frames of each library, and what `assess` gives for the same."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import strategies as st

from ipplan.api.plans import LoadedPlan, load_plan
from ipplan.api.results import Assessment, Assessments
from ipplan.checks.errors import errors
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess_plan

Rows = Sequence[tuple[str, str, int, float | None]]
COLUMNS = ("plan", "indicator", "year", "value")
BOUNDS = ("at_least", "more_than", "at_most", "less_than")
MEASURES = ("level", "level", "level", "period_total", "increase", "relative_change", "average_growth")
# So close two figures of the same number are, one worked on decimals and one on binary fractions.
CLOSE = 1e-9


def polars_frame(rows: Rows) -> Any:
    """A frame of polars."""
    polars = pytest.importorskip("polars")
    kinds = (polars.String, polars.String, polars.Int64, polars.Float64)
    return polars.DataFrame(rows, schema=dict(zip(COLUMNS, kinds, strict=True)), orient="row")


def pandas_frame(rows: Rows) -> Any:
    """A frame of pandas."""
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(rows, columns=COLUMNS)
    return frame.astype({"plan": object, "indicator": object, "year": "int64", "value": "float64"})


def arrow_table(rows: Rows) -> Any:
    """A table of pyarrow."""
    pytest.importorskip("pyarrow")
    return polars_frame(rows).to_arrow()


def duckdb_relation(rows: Rows) -> Any:
    """A relation of DuckDB, on a connection of its own."""
    duckdb = pytest.importorskip("duckdb")
    return duckdb.connect().from_arrow(arrow_table(rows))


FRAMES: Mapping[str, Callable[[Rows], Any]] = {
    "polars": polars_frame,
    "polars lazy": lambda rows: polars_frame(rows).lazy(),
    "pandas": pandas_frame,
    "pyarrow": arrow_table,
    "duckdb": duckdb_relation,
}


def records(frame: Any) -> list[dict[str, Any]]:
    """The rows of a frame of any library, None where there is nothing."""
    package = type(frame).__module__.partition(".")[0].lstrip("_")
    if package == "pandas":
        plain = frame.astype(object).where(frame.notna(), None)
        return [dict(row) for row in plain.to_dict("records")]
    if package == "polars":
        return list((frame.collect() if hasattr(frame, "collect") else frame).to_dicts())
    if package == "pyarrow":
        return list(frame.to_pylist())
    if package == "duckdb":
        return list(frame.to_arrow_table().to_pylist())
    raise AssertionError(package)


def wanted(plans: Iterable[Plan | LoadedPlan], rows: Rows, **options: Any) -> list[dict[str, Any]]:
    """The rows of the assessment of the same actuals, worked on decimals one indicator after the other."""
    found = []
    for one in plans:
        loaded = load_plan(one)
        known = {indicator.id for indicator in loaded.plan.measured}
        observations = [
            Observation(indicator, year, Decimal(repr(value)), Place("rows", number))
            for number, (plan, indicator, year, value) in enumerate(rows, 1)
            if plan == loaded.id and indicator in known and value is not None
        ]
        found.append(Assessment(loaded, None, assess_plan(loaded.plan, observations, **options)))
    return Assessments(found).to_rows()


def differences(found: Sequence[Mapping[str, Any]], others: Sequence[Mapping[str, Any]]) -> list[str]:
    """What differs between the columns of a frame and those of an assessment, figures by more than nine digits."""
    said = []
    for row, other in zip(found, others, strict=True):
        for name, value in row.items():
            expected = other[name] if name != "reasons" else of_figures(other["reasons"], row)
            if not same(value, expected):
                said.append(f"{row['plan']} {row['id']}: {name} is {value!r}, not {expected!r}")
    return said


def of_figures(reasons: str | None, row: Mapping[str, Any]) -> str | None:
    """Those of the reasons that speak of figures which columns have."""
    kept = [one for one in (reasons or "").split() if one.partition("=")[0] in row]
    return " ".join(kept) or None


def same(one: Any, other: Any) -> bool:
    """True for equal values, numbers to nine digits."""
    if isinstance(one, float) and isinstance(other, (int, float)):
        return abs(one - other) <= CLOSE * max(1.0, abs(other))
    return bool(one == other)


def numbers(lowest: int, highest: int) -> st.SearchStrategy[float]:
    """Numbers with at most two decimals, whole ones often."""
    whole = st.integers(lowest, highest).map(float)
    return whole | st.integers(lowest * 100, highest * 100).map(lambda hundredths: hundredths / 100)


@st.composite
def targets(draw: st.DrawFn, number: float) -> Any:
    """A bound, sometimes with a tolerance or a year of its own, a direction or none."""
    kind = draw(st.sampled_from([*BOUNDS, *BOUNDS, "grow", "decline", "none"]))
    if kind not in BOUNDS:
        return kind
    given: dict[str, Any] = {kind: number}
    if draw(st.integers(0, 4)) == 0:
        given["tolerance"] = draw(st.sampled_from([0.5, 2, "3%"]))
    if draw(st.integers(0, 9)) == 0:
        given[kind] = {"value": number, "year": 2027}
    return given


@st.composite
def indicators(draw: st.DrawFn, number: int) -> dict[str, Any]:
    """An indicator of a kind that columns can work, possible or not."""
    measure = draw(st.sampled_from(MEASURES))
    bound, baseline = draw(numbers(-20, 60)), draw(st.none() | numbers(-20, 60))
    found: dict[str, Any] = {"id": f"i{number}", "name": {"en": f"I {number}"}, "unit": "%", "measure": measure}
    found["target"] = draw(targets(bound))
    if baseline is not None:
        found["baseline"] = bound if draw(st.integers(0, 9)) == 0 else baseline
    if measure != "average_growth" and draw(st.booleans()):
        found["path"] = draw(st.sampled_from(["geometric", "linear"]))
    if draw(st.integers(0, 4)) == 0:
        found["nature"] = "binding"
    if measure == "level" and draw(st.integers(0, 4)) == 0:
        found["every_year" if draw(st.booleans()) and found["target"] != "none" else "hold"] = True
    if draw(st.integers(0, 9)) == 0:
        found["baseline_year"] = 2019
    return found


@st.composite
def plans(draw: st.DrawFn, name: str, count: int) -> Plan:
    """A plan of so many indicators at most; those that `check` refuses are left out."""
    head = {
        "id": name,
        "title": {"en": name},
        "baseline_year": 2020,
        "target_year": draw(st.sampled_from([2024, 2025])),
    }
    if draw(st.integers(0, 3)) == 0:
        head["assessment"] = {"ahead": 1.2, "on_track": 0.9, "on_track_binding": 0.95, "lagging": 0.5}
    filler = {"id": "filler", "name": {"en": "Filler"}, "unit": "%", "target": {"at_least": 9}}
    kept = [filler]
    for number in range(count):
        one = draw(indicators(number))
        if not errors(Plan.model_validate({**head, "indicators": [one]})):
            kept.append(one)
    plan: Plan = Plan.model_validate({**head, "indicators": kept})
    return plan


@st.composite
def actuals(draw: st.DrawFn, drawn: Sequence[Plan]) -> Rows:
    """Rows for some indicators and years of the plans, in any order; some values are those of the plan itself."""
    rows: list[tuple[str, str, int, float | None]] = []
    for plan in drawn:
        for indicator in plan.indicators:
            known = [
                float(n)
                for n in (*indicator.target.numbers, *([indicator.baseline.value] if indicator.baseline else []))
            ]
            value = numbers(-30, 80) | st.sampled_from(known) if known else numbers(-30, 80)
            years = draw(st.lists(st.sampled_from(range(2018, 2028)), unique=True, max_size=5))
            rows += [(plan.id, indicator.id, year, draw(st.none() | value | value)) for year in years]
    return draw(st.permutations(rows))
