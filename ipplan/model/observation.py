"""What an observation is: one reported value of one indicator for one year."""

from decimal import Decimal
from typing import Literal, NamedTuple

from ipplan.model.plan import Basis
from ipplan.problem import Place

# `about`: about the value (约). `above`: the true value lies above it (超, 突破), `at_least`: above it or on it
# (≥, 以上). `below`: it lies below it (近, 不到), `at_most`: below it or on it (≤, 以内).
Precision = Literal["exact", "about", "above", "at_least", "below", "at_most"]
# Read from a file; the plan's baseline; derived from other values; made of the parts' values; the whole of a year
# estimated from a part of it.
Origin = Literal["reported", "plan", "derived", "parts", "estimated"]
# How the whole of a year is estimated from a part of it: by the same part of the year before, or by the months.
Estimate = Literal["seasonal", "pro_rata"]


class Observation(NamedTuple):
    """`value` is in the indicator's unit; `month` is the last month it covers (12: the whole year).

    `since` is the first month it covers, 0 where nothing says whether it is counted from January.
    `basis` is None where the actuals do not say it: the indicator's own default then holds.
    `place` is where the value stands, `as_written` what stands there. `superseded` are the values
    that an earlier publication gave for the same indicator, year and basis. `part` is the id of the
    part (a district, a department) that it is a value of, empty for the whole; `made_of` are the
    values that one which is not `reported` was worked from. `rule` says that it is a part of a year
    that is no value of the year by itself, or rests on one, and how the year is estimated: `seasonal`
    by the same part and the whole of the year before, which `made_of` then holds.
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
    rule: Estimate | None = None
