"""Count once: in which group a report puts each indicator, for headline, lists, tables and workbook."""

from collections.abc import Iterable
from typing import Literal, get_args

from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Undefined
from ipplan.progress.verdict import BEHIND, Status

Stage = Literal["annual", "mid-term", "final"]
STAGES: tuple[Stage, ...] = get_args(Stage)
Group = Literal["good", "behind", "achieved", "missed", "late", "no_data", "not_due", "unknown", "not_judged"]
GROUPS: tuple[Group, ...] = get_args(Group)
GOOD: tuple[Status, ...] = ("achieved", "ahead", "on_track")


def ended(result: PlanAssessed, stage: Stage) -> bool:
    """Return whether the report is the final one of a plan whose target year is there."""
    return stage == "final" and result.as_of is not None and result.as_of >= result.plan.target_year


def group_of(assessed: Assessed, as_of: int | None, *, final: bool) -> Group:  # noqa: PLR0911 - a rule a line
    """Tell the group of one indicator: by its verdict, in a final report by the value of its target year alone.

    There an indicator whose own target year is still to come is not due, and one without a value of it is late.
    """
    case, status = assessed.case, str(assessed.status)
    if status == "not_judged":
        return "not_judged"
    if final and as_of is not None and case.target_year > as_of:
        return "not_due"
    if status == "undetermined":
        return "unknown"
    if final:
        if status in {"achieved", "missed"} and isinstance(case.remaining, Undefined):
            return "achieved" if status == "achieved" else "missed"
        return "late" if case.point is not None else "no_data"
    if status in GOOD:
        return "good"
    return "behind" if status in BEHIND else "no_data"


def tally(result: PlanAssessed, stage: Stage, group: str = "table") -> dict[Group, tuple[Assessed, ...]]:
    """Group the indicators of the plan's table, or the commitments of its prose, in the order of the plan."""
    final = ended(result, stage)
    found: dict[Group, list[Assessed]] = {name: [] for name in GROUPS}
    for one in result.indicators:
        if one.indicator.group == group:
            found[group_of(one, result.as_of, final=final)].append(one)
    return {name: tuple(held) for name, held in found.items()}


def is_late(assessed: Assessed, as_of: int | None) -> bool:
    """Return whether the value judged is older than the year of the report, and a value of that year is due."""
    point = assessed.case.point
    due = as_of is not None and as_of <= assessed.case.target_year
    return due and point is not None and point.year < (as_of or 0)


def sizes(groups: dict[Group, tuple[Assessed, ...]], names: Iterable[Group] = GROUPS) -> dict[str, int]:
    """Count each group, and all of them as `count`."""
    return {**{name: len(groups[name]) for name in names}, "count": sum(map(len, groups.values()))}
