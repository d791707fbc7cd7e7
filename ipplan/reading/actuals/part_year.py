"""Which values of a part of a year can be used, and why the others cannot."""

from collections.abc import Iterable
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import STARTS_AT_ZERO, Basis, Indicator
from ipplan.problem import Aside, Message, Problem
from ipplan.reading.cells.period import Period


class Part(NamedTuple):
    """A value of a part of a year that is refused as the year's, kept for what can be said of it."""

    plan: str
    indicator: Indicator
    observation: Observation

    @property
    def key(self) -> tuple[object, ...]:
        """Return what a value of the same part of another year has in common with it, and the year."""
        o = self.observation
        return self.plan, o.indicator, o.part, o.basis, o.since, o.month, o.year


def part_year_flaw(indicator: Indicator, basis: Basis, period: Period) -> Message | None:
    """Return why a part of a year is no value of that year; None where it is one.

    A stock at a month's end and a total so far have their place in time. Half a year's flow is no low
    year, and half a year's growth no slow year.
    """
    if period.whole:
        return None
    details = {"indicator": indicator.id, "compared": "", "missing": ""}
    if indicator.measure == "average_growth" and basis != "level":
        return Message("part-year-growth", **details)
    if basis == "annual":
        return Message("part-year-annual", **details)
    if indicator.measure in {"period_total", "increase"} and basis == "as_stated":
        return None if period.from_january else Message("part-year-not-from-january", **details)
    if indicator.timing == "end_of_period":
        return None
    return Message("part-year" if indicator.timing == "over_period" else "part-year-unknown-timing", **details)


def is_season(indicator: Indicator, period: Period) -> bool:
    """Return whether a part of a year can tell how a year runs: counted from January on, and not the whole year."""
    return is_flow(indicator) and period.first == 1


def is_flow(indicator: Indicator) -> bool:
    """Return whether a value of the indicator can be counted over a year: a yearly level, a total, additions."""
    return indicator.timing == "over_period" if indicator.measure == "level" else indicator.measure in STARTS_AT_ZERO


def compared(problems: Iterable[Problem], read: Iterable[tuple[str, Observation]]) -> list[Problem]:
    """Yield each refused part of a year with its change against the same part of the year before, if there.

    `read` are the values that were taken, with the ids of their plans: the year before may lie before the plan.
    """
    problems = list(problems)
    parts = [part for problem in problems if isinstance(part := problem.details.get("part"), Part)]
    if not parts:
        return problems
    indicators = {(part.plan, part.indicator.id): part.indicator for part in parts}
    history = [Part(plan, indicators[plan, o.indicator], o) for plan, o in read if (plan, o.indicator) in indicators]
    by_key = {part.key: part.observation for part in (*history, *parts)}
    return [_compared(problem, by_key) for problem in problems]


def _compared(problem: Problem, by_key: dict[tuple[object, ...], Observation]) -> Problem:
    part = problem.details.get("part")
    if not isinstance(part, Part):
        return problem
    now, before = part.observation, by_key.get((*part.key[:-1], part.observation.year - 1))
    if before is None:
        return problem
    if part.indicator.unit.say("zh") == "%" and now.basis != "level":
        key, change = "compared_points", now.value - before.value
    elif before.value > 0:
        key, change = "compared_per_cent", (now.value / before.value - 1) * 100
    else:
        return problem
    compared = Aside(key, {"before": before.as_written, "change": change})
    return problem.message.at(problem.place, compared=compared)
