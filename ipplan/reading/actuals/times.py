"""The time of a value, by the years that its plan counts in."""

import re

from ipplan.model.plan import Plan
from ipplan.problem import Message
from ipplan.reading.cells.period import Period, in_fiscal_year, read_period, read_span

_SPAN_LIKE = r"\d{4}[-–—/]\d\d"


def time_of(text: str, plan: Plan, *, spans: bool) -> Period | Message:
    """Return the time that a text names for a plan; a message where it names none, or no year of the plan.

    `spans` says that texts such as `2008-12` are spans of years in this table, and no months.
    """
    span = read_span(text)
    if spans and re.fullmatch(_SPAN_LIKE, text):
        period = Period(span[1], written="fiscal") if span and span[1] == span[0] + 1 else None
    else:
        period = read_period(text)
    if period is None:
        return Message("span-of-years", found=text) if span else Message("unreadable-year", found=text)
    return in_year_of(period, text, plan)


def in_year_of(period: Period, text: str, plan: Plan) -> Period | Message:
    """Return a time as its plan counts it: with `year_ends` in fiscal years, else in those of the calendar."""
    if plan.year_ends is None:
        return Message("fiscal-year", found=text) if period.written == "fiscal" else period
    found = in_fiscal_year(period, int(plan.year_ends[:2]))
    return found or Message("two-fiscal-years", found=text, year_ends=plan.year_ends)
