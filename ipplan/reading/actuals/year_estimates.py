"""Which parts of a year can be monitored: by the year before, or where asked for by months."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator
from ipplan.problem import Aside, Problem
from ipplan.reading.actuals.part_year import Part, is_flow
from ipplan.reading.cells.period import DECEMBER

Keyed = tuple[str, Observation]
_CODES = {"part-year", "part-year-annual"}


class _Year(NamedTuple):
    """What tells the years of one quantity apart."""

    plan: str
    indicator: str
    part: str
    basis: str
    year: int


def with_estimates(
    problems: Iterable[Problem], read: Sequence[Keyed], indicators: dict[tuple[str, str], Indicator], *, pro_rata: bool
) -> tuple[list[Problem], list[Keyed]]:
    """Take parts of a year for what the year can be estimated from; return the problems and the observations left.

    A part of a year whose whole is known too is history of the next year, and of several parts the longest counts.
    What cannot be estimated stays refused, with what is missing. `read` are the values that were taken.
    """
    problems = list(problems)
    values: list[Keyed] = []
    history: list[Keyed] = []
    for keyed in read:
        (history if _is_part(keyed[1], indicators[keyed[0], keyed[1].indicator]) else values).append(keyed)
    wholes = {_year(plan, o, indicators[plan, o.indicator]): o for plan, o in values if o.month == DECEMBER}
    refused = [(problem, part) for problem in problems if (part := _candidate(problem)) is not None]
    parts = {_at(part): part.observation for _, part in refused}
    parts |= {(_year(plan, o, indicators[plan, o.indicator]), o.month): o for plan, o in history}
    longest = {year: max(month for other, month in parts if other == year) for year, _ in parts}
    left = [problem for problem in problems if _candidate(problem) is None]
    taken = set(wholes)
    # The longest first: where it is taken, the shorter ones of its year are needed no more.
    for problem, part in sorted(refused, key=lambda one: -one[1].observation.month):
        year, month = _at(part)
        if year in taken:
            continue
        before = year._replace(year=year.year - 1)
        same, whole = parts.get((before, month)), wholes.get(before)
        if same is not None and whole is not None and same.value > 0 and whole.value > 0:
            values.append((part.plan, part.observation._replace(rule="seasonal", made_of=(same, whole))))
            taken.add(year)
        elif pro_rata and month == longest[year]:
            values.append((part.plan, part.observation._replace(rule="pro_rata")))
            taken.add(year)
        else:
            missing = Aside(_lacking(same, whole), {"year": before.year, "month": month})
            left.append(problem.message.at(problem.place, missing=missing))
    return left, values


def _lacking(same: Observation | None, whole: Observation | None) -> str:
    if same is None and whole is None:
        return "season_missing_both"
    return "season_missing_part" if same is None else "season_missing_whole"


def _candidate(problem: Problem) -> Part | None:
    """Return the refused part of a year from January on that a problem is about, of a flow, a total or additions."""
    part = problem.details.get("part")
    if problem.code not in _CODES or not isinstance(part, Part) or part.observation.since != 1:
        return None
    return part if is_flow(part.indicator) else None


def _is_part(observation: Observation, indicator: Indicator) -> bool:
    """Return whether a value that was taken, of a year before the plan, is of a part of a year counted over it."""
    if observation.month == DECEMBER or not is_flow(indicator):
        return False
    return indicator.measure == "level" or (observation.basis or indicator.basis) == "annual"


def _at(part: Part) -> tuple[_Year, int]:
    return _year(part.plan, part.observation, part.indicator), part.observation.month


def _year(plan: str, observation: Observation, indicator: Indicator) -> _Year:
    basis = "" if indicator.measure == "level" else observation.basis or indicator.basis
    return _Year(plan, observation.indicator, observation.part, basis, observation.year)
