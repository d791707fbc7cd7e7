"""Plans judged on columns: the same figures and verdicts as one indicator after the other on decimals."""

import csv
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("narwhals")

from ipplan.api.plans import load_plan
from ipplan.frames import assess_frame, compile_plans
from tests.support.frames import FRAMES, Rows, actuals, differences, plans, records, wanted
from tests.support.running import REPOSITORY


def example(name: str, plan: str) -> Rows:
    """The rows of an example that ships, as those of a plan."""
    with (REPOSITORY / "examples" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    values = [(row["indicator"], row.get("year") or 2023, row["value"]) for row in rows]
    return [(plan, indicator, int(year), float(value) if value else None) for indicator, year, value in values]


def judged_alike(library: str, data: Any) -> None:
    """Judge what is drawn on columns and on decimals, and compare."""
    drawn = [data.draw(plans(name, 6)) for name in ("p", "q")]
    rows = data.draw(actuals(drawn))
    as_of = data.draw(st.none() | st.sampled_from(range(2020, 2028)))
    options = {"as_of": as_of, "baseline_from": data.draw(st.sampled_from(["plan", "actuals"]))}
    found = records(assess_frame(FRAMES[library](rows), drawn, others="leave_out", **options))
    kept = {(row["plan"], row["id"]) for row in found}
    expected = [row for row in wanted(drawn, rows, **options) if (row["plan"], row["id"]) in kept]
    assert differences(found, expected) == []
    assert len(found) >= 2


QUICK = settings(deadline=None, suppress_health_check=list(HealthCheck))


@settings(QUICK, max_examples=30)
@given(st.data())
def test_as_on_decimals(data: Any) -> None:
    """Whatever the promises and the rows, every figure, verdict and reason is that of `assess`."""
    judged_alike("polars", data)


# Each costs a second of pandas, whatever the number of rows.
@settings(QUICK, max_examples=5)
@given(st.data())
def test_as_on_decimals_in_pandas(data: Any) -> None:
    """The same in the library whose missing numbers are no numbers."""
    judged_alike("pandas", data)


@pytest.mark.parametrize("library", FRAMES)
def test_plans_that_ship(library: str) -> None:
    """Both plans that ship are worked on columns as a whole, and judged as `status` judges them."""
    rows = [*example("guangzhou-2021-2025", "guangzhou"), *example("guangzhou-2021-2025", "shantou")]
    loaded = [load_plan(name) for name in ("guangzhou", "shantou")]
    for as_of in (None, 2023):
        found = records(assess_frame(FRAMES[library](rows), loaded, as_of=as_of))
        assert differences(found, wanted(loaded, rows, as_of=as_of)) == []


def test_compiled_once_and_judged_by_many_frames() -> None:
    """Plans can be compiled once; how they were compiled changes nothing."""
    compiled = compile_plans(["guangzhou", "shantou"])
    rows = [*example("guangzhou-2023", "guangzhou"), *example("guangzhou-2023", "shantou")]
    frame = FRAMES["polars"](rows)
    assert records(assess_frame(frame, compiled)) == records(assess_frame(frame, ["guangzhou", "shantou"]))
    assert repr(compiled) == "<Compiled 2 plans: 32 indicators on columns, 0 others>"


ROWS: Rows = [("guangzhou", "overseas-patent-grants", year, value) for year, value in ((2022, 3900.0), (2023, 4100.0))]


def one(rows: Rows, **options: Any) -> dict[str, Any]:
    """The answer about one indicator by a lazy frame."""
    [found] = records(assess_frame(FRAMES["polars lazy"](rows), "guangzhou", only="overseas-patent-grants", **options))
    return found


def test_one_by_hand() -> None:
    """From 3100 to 5000 in five years, at 4100 after three: a pace of 0.975, 900 to go."""
    found = one(ROWS)
    assert (found["as_of"], found["actual_year"], found["actual_value"], found["gap"]) == (2023, 2023, 4100.0, 900.0)
    assert (found["status"], round(found["pace"], 6), round(found["required_cagr"], 6)) == (
        "on_track",
        0.97477,
        0.100327,
    )


def test_nothing_is_run_before_it_is_asked_for() -> None:
    """The answer to a lazy frame is lazy, and has the kinds of columns that every answer has."""
    polars = pytest.importorskip("polars")
    found = assess_frame(FRAMES["polars lazy"](ROWS), "guangzhou", only="overseas-patent-grants")
    assert isinstance(found, polars.LazyFrame)
    schema = found.collect_schema()
    assert (schema["pace"], schema["actual_year"], schema["status"], schema["early"]) == (
        polars.Float64, polars.Int64, polars.String, polars.Boolean,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ([("guangzhou", "overseas-patent-grants", 2021, 1.0), ("guangzhou", "overseas-patent-grants", 2021, 2.0)],
         "contradicting-values"),
        ([("guangzhou", "overseas-patent-grants", 20233, 1.0)], "unreadable-year"),
    ],
)  # fmt: skip
def test_bad_rows_leave_no_verdict(more: Rows, reason: str) -> None:
    """Where two rows differ, or one has no year, the series has no verdict; the reason is the code of the problem."""
    found = one([*ROWS, *more])
    assert (found["status"], found["reason"]) == ("undetermined", reason)


def test_rows_that_say_the_same_twice() -> None:
    """A row that repeats another is counted once, one without a value says nothing, one of another plan neither."""
    more: Rows = [
        *ROWS,
        ("guangzhou", "overseas-patent-grants", 2025, None),
        ("foshan", "overseas-patent-grants", 2024, 1.0),
    ]
    assert one([*ROWS, *more]) == one(ROWS)


def test_names_in_chinese_and_headings_in_chinese() -> None:
    """Columns and rows may use the words of files: names of plan and indicator, 规划, 指标, 年份, 数值."""
    title = load_plan("guangzhou").plan.title.zh or ""
    rows = [(title, "海外发明专利授权量", year, value) for _, _, year, value in ROWS]
    frame = FRAMES["polars"](rows).rename({"plan": "规划", "indicator": "指标", "year": "年份", "value": "数值"})
    [found] = records(assess_frame(frame, "guangzhou", only="overseas-patent-grants"))
    assert found == one(ROWS)


MEAN = {"id": "m", "name": {"en": "M"}, "unit": "%", "measure": "mean", "target": {"at_least": 3}}
PLAIN = {"id": "x", "name": {"en": "X"}, "unit": "%", "baseline": 20, "target": {"at_least": 30}}
STONES = {**PLAIN, "id": "s", "name": {"en": "S"}, "milestones": {2022: 24}}
CLOSE = {**PLAIN, "id": "c", "name": {"en": "C"}, "baseline": 29.99999999}
MIXED = {
    "id": "p",
    "title": {"en": "P"},
    "baseline_year": 2020,
    "target_year": 2025,
    "indicators": [PLAIN, MEAN, STONES, CLOSE],
}


def test_what_cannot_be_worked_on_columns_is_refused_by_name() -> None:
    """Every such indicator is listed with what in the plan file says so; left out only where that is asked for."""
    frame = FRAMES["polars"]([("p", "x", 2023, 26.0)])
    with pytest.raises(ValueError, match="cannot be worked on columns") as refused:
        assess_frame(frame, MIXED)
    assert "p: m (measure: mean), p: s (milestones), p: c (target close to the baseline)" in str(refused.value)
    assert [row["id"] for row in records(assess_frame(frame, MIXED, others="leave_out"))] == ["x"]
    assert [row["id"] for row in records(assess_frame(frame, MIXED, only=["x"]))] == ["x"]


def test_frames_without_what_is_needed() -> None:
    """What is missing, twice there or no number is said with the name of the column."""
    frame = FRAMES["polars"](ROWS)
    for changed, message in (
        (frame.drop("value"), "needs the columns value too"),
        (frame.with_columns(unit=frame["plan"]), "unit cannot be worked on columns"),
        (frame.with_columns(frame["value"].alias("数值")), "one column of each kind is expected, not value and 数值"),
    ):
        with pytest.raises(ValueError, match=message):
            assess_frame(changed, "guangzhou")
    with pytest.raises(TypeError, match="the column year must hold numbers, not String"):
        assess_frame(frame.with_columns(frame["year"].cast(str)), "guangzhou")
    with pytest.raises(ValueError, match="needs the columns plan too"):
        assess_frame(frame.drop("plan"), ["guangzhou", "shantou"])
    assert len(records(assess_frame(frame.drop("plan"), "guangzhou"))) == 22


def test_a_tolerance_is_written_as_in_the_csv() -> None:
    """The tolerance is a text, in the indicator's unit, and moves the bound for the verdict alone."""
    tolerant = {**PLAIN, "target": {"at_least": 30, "tolerance": 2}}
    plan = {**MIXED, "indicators": [tolerant]}
    rows: Rows = [("p", "x", 2025, 28.0)]
    [found] = records(assess_frame(FRAMES["polars"](rows), plan))
    assert (found["target_tolerance"], found["gap"], found["status"]) == ("2", 2.0, "achieved")
    assert differences([found], wanted([load_plan(plan)], rows)) == []


def test_years_far_from_the_plan() -> None:
    """A year a century before the plan changes nothing, said twice neither; two values for it leave no verdict."""
    far: Rows = [("guangzhou", "overseas-patent-grants", 1920, 7.0)]
    assert one([*ROWS, *far, *far]) == one(ROWS)
    other: Rows = [("guangzhou", "overseas-patent-grants", 1920, 8.0)]
    assert one([*ROWS, *far, *other])["reason"] == "contradicting-values"
