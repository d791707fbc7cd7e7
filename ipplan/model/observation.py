"""What an observation is: one reported value of one indicator for one year."""

from decimal import Decimal
from typing import Literal, NamedTuple

from ipplan.model.plan import Basis
from ipplan.problem import Place

# `about`: about the value (约). `above`: the true value lies above it (超, 突破), `at_least`: above it or on it
# (≥, 以上). `below`: it lies below it (近, 不到), `at_most`: below it or on it (≤, 以内).
Precision = Literal["exact", "about", "above", "at_least", "below", "at_most"]
# Read from a file; the plan's baseline; derived from other values; made of the parts' values.
Origin = Literal["reported", "plan", "derived", "parts"]


class Observation(NamedTuple):
    """`value` is in the indicator's unit; `month` is the last month it covers (12: the whole year).

    `since` is the first month it covers, 0 where nothing says whether it is counted from January.
    `basis` is None where the actuals do not say it: the indicator's own default then holds.
    `place` is where the value stands, `as_written` what stands there. `superseded` are the values
    that an earlier publication gave for the same indicator, year and basis. `part` is the id of the
    part (a district, a department) that it is a value of, empty for the whole; `made_of` are the
    values that one which is not `reported` was worked from.
    """

    indicator: str
    year: int
    value: Decimal
    place: Place
    as_written: str = ""
    basis: Basis | None = None
    month: int = 12
    since: int = 1
    precision: Precision = "exact"
    source: str = ""
    published: str = ""
    note: str = ""
    superseded: tuple["Observation", ...] = ()
    part: str = ""
    origin: Origin = "reported"
    made_of: tuple["Observation", ...] = ()
