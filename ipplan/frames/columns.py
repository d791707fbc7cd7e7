"""Which columns of a frame hold the plan, the indicator, the year and the value."""

from collections.abc import Sequence
from typing import Any

import narwhals as nw

from ipplan.frames.native import Frame
from ipplan.reading.actuals.heading_words import Role
from ipplan.reading.actuals.headings import read_heading

# What names an indicator, the surest first.
_NAMING: tuple[Role, ...] = ("id", "indicator", "name")
# Columns that change what a value is: they are read row by row alone.
_MEANING: tuple[Role, ...] = ("part", "unit", "multiplier", "basis", "published")


def tidy(frame: Frame, plans: Sequence[str]) -> Frame:
    """Return a frame's rows as `_plan_text`, `_text`, `_time` and `_value`.

    Columns are known by the headings that a file could have. Raise `ValueError` where one is missing, twice there, or
    would change what a value means; `TypeError` where years or values are no numbers. Of several `plans` each row must
    say which one it is for.
    """
    schema = frame.collect_schema()
    roles: dict[Role, list[str]] = {}
    for name in schema.names():
        heading = read_heading(name)
        if heading.role and heading.kind == "known":
            roles.setdefault(heading.role, []).append(name)
    naming = next(([roles[role][0]] for role in _NAMING if role in roles), [])
    found = {"indicator": naming, **{role: roles.get(role, []) for role in ("year", "value")}}
    if len(plans) > 1 or "plan" in roles:
        found["plan"] = roles.get("plan", [])
    _refuse(found, [name for role in _MEANING for name in roles.get(role, [])], schema.names())
    [indicator], [year], [value] = found["indicator"], found["year"], found["value"]
    _numbers(schema, year, value)
    plan = nw.col(found["plan"][0]).cast(nw.String) if "plan" in found else nw.lit(plans[0])
    return frame.select(
        plan.alias("_plan_text"),
        nw.col(indicator).cast(nw.String).alias("_text"),
        nw.col(year).cast(nw.Float64).alias("_time"),
        nw.col(value).cast(nw.Float64).alias("_value"),
    )


def _refuse(found: dict[str, list[str]], meaning: Sequence[str], names: Sequence[str]) -> None:
    if missing := [role for role, columns in found.items() if not columns]:
        raise ValueError(f"a frame of actuals needs the columns {', '.join(missing)} too; it has {', '.join(names)}")
    if twice := [columns for columns in found.values() if len(columns) > 1]:
        raise ValueError(f"one column of each kind is expected, not {' and '.join(twice[0])}")
    if meaning:
        raise ValueError(
            f"{', '.join(meaning)} cannot be worked on columns: leave out what changes no value, "
            "and hand the frame to ipplan.assess where it does"
        )


def _numbers(schema: Any, year: str, value: str) -> None:
    for name in (year, value):
        if not schema[name].is_numeric():
            raise TypeError(f"the column {name} must hold numbers, not {schema[name]}; ipplan.assess reads texts")
