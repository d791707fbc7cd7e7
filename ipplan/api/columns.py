"""The columns of the frames, in their order and each of one kind: those of the CSV, under the same names.

A frame has all of them whatever it holds, so that frames of several plans and years can be put below each other.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

Kind = Literal["text", "whole", "number", "flag"]
Library = Literal["pandas", "polars", "pyarrow"]

_KINDS: dict[Kind, str] = {
    "text": (
        "plan id part name_zh name_en unit measure path nature group baseline_from target_bound target_tolerance "
        "actual_through actual_rule outlook_reason status reason milestones yearly method_verdict light reasons "
        "verdict_turns notes warnings"
    ),
    "whole": "as_of baseline_year target_year actual_year outlook_differences outlook_history next_year_year",
    "flag": (
        "shared early every_year stretch_met outlook_cut rests_on_last_year close_call below_history last_year_fell "
        "short_way"
    ),
    "number": (
        "baseline_value target_value target_high actual_value actual_part actual_estimate gap gap_share completion "
        "time_elapsed expected deviation required_cagr observed_cagr remaining_cagr required_step observed_step "
        "remaining_step earned_years pace years_ahead outlook_central outlook_low outlook_high outlook_probability "
        "next_year_back_on_path next_year_stay_on_track stretch_value stretch_gap stretch_completion needed_mean used "
        "method_value pace_error"
    ),
}
KINDS: dict[str, Kind] = {name: kind for kind, names in _KINDS.items() for name in names.split()}

# The columns of an assessment's frame. They are as those of `status --format csv`; `part` and `gap_share` are filled
# where parts were asked for.
_STATUS = (
    "plan as_of id part name_zh name_en unit measure path nature group baseline_year baseline_value baseline_from "
    "target_year target_bound target_value target_high target_tolerance actual_year actual_through actual_value "
    "actual_part actual_estimate actual_rule gap gap_share completion time_elapsed expected deviation required_cagr "
    "observed_cagr remaining_cagr required_step observed_step remaining_step earned_years pace years_ahead "
    "outlook_central outlook_low outlook_high outlook_probability outlook_differences outlook_history outlook_cut "
    "outlook_reason next_year_year next_year_back_on_path next_year_stay_on_track status reason early every_year "
    "milestones yearly stretch_value stretch_gap stretch_completion stretch_met needed_mean used method_value "
    "method_verdict light reasons pace_error verdict_turns rests_on_last_year close_call below_history "
    "last_year_fell short_way notes"
)
STATUS = tuple(_STATUS.split())
_PANDAS = {"text": "string", "whole": "Int64", "number": "float64", "flag": "boolean"}


def kind_of(column: str) -> Kind:
    """Return the kind of a column; those named by years hold numbers."""
    return KINDS.get(column, "number" if column.isdigit() else "text")


def typed(rows: Iterable[Sequence[str]], columns: Sequence[str] = ()) -> list[dict[str, Any]]:
    """Return rows of a CSV, the header first, as mappings of values; `columns` are those that there must be."""
    header, *others = rows
    found = []
    for row in others:
        cells = dict(zip(header, row, strict=True))
        order = dict.fromkeys((*columns, *header))
        found.append({name: _value(cells.get(name, ""), kind_of(name)) for name in order})
    return found


def _value(cell: str, kind: Kind) -> Any:
    if cell == "":
        return None
    match kind:
        case "whole":
            return int(cell)
        case "number":
            return float(cell)
        case "flag":
            return cell == "true"
    return cell


def frame(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], library: str) -> Any:
    """Return rows as a frame of a library, every column of the kind it has in every frame."""
    names = list(dict.fromkeys((*columns, *(name for row in rows[:1] for name in row))))
    data = {name: [row.get(name) for row in rows] for name in names}
    if library == "pandas":
        import pandas  # noqa: ICN001 - its own name

        made = {name: pandas.array(values, dtype=_PANDAS[kind_of(name)]) for name, values in data.items()}
        return pandas.DataFrame(made)
    if library == "polars":
        import polars  # noqa: ICN001 - its own name

        kinds = {"text": polars.String, "whole": polars.Int64, "number": polars.Float64, "flag": polars.Boolean}
        return polars.DataFrame(data, schema={name: kinds[kind_of(name)] for name in names})
    if library == "pyarrow":
        import pyarrow  # noqa: ICN001 - its own name

        types = {
            "text": pyarrow.string(),
            "whole": pyarrow.int64(),
            "number": pyarrow.float64(),
            "flag": pyarrow.bool_(),
        }
        return pyarrow.table(data, schema=pyarrow.schema([(name, types[kind_of(name)]) for name in names]))
    raise ValueError(f"library must be pandas, polars or pyarrow, not {library!r}")
