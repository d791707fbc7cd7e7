"""Which columns of a table are of parts of a whole: one that names them, or one for each."""

from collections.abc import Callable, Collection, Sequence

from ipplan.reading.actuals.heading_words import Role
from ipplan.reading.actuals.headings import Heading
from ipplan.reading.actuals.plan_parts import PlanParts


def part_role(
    headings: Sequence[Heading], texts: Callable[[int], list[str]], parts: PlanParts, taken: Collection[int]
) -> dict[Role, int]:
    """Return the column that says of which part each row is: the first in which a part of a plan stands, if any.

    Its heading decides nothing: 地区, 部门 and 责任单位 may name parts of one plan and something else in another.
    """
    if not parts:
        return {}
    free = [
        column
        for column, heading in enumerate(headings)
        if column not in taken and not heading.role and heading.kind in {"dimension", "unknown", "ignored"}
    ]
    found = next((column for column in free if any(map(parts.is_part, texts(column)))), None)
    return {} if found is None else {"part": found}


def part_headings(headings: Sequence[Heading], parts: PlanParts, taken: Collection[int]) -> dict[int, str]:
    """Return the columns whose headings name a part of the plan, and beside them the whole, with that name."""
    named = {
        column: heading.text.split()[-1]
        for column, heading in enumerate(headings)
        if column not in taken and not heading.role and heading.text and heading.kind not in {"planned", "other"}
    }
    if not any(map(parts.is_part, named.values())):
        return {}
    return {column: text for column, text in named.items() if parts.is_part(text) or parts.is_whole(text)}
