"""A plan file in the making: what a table says, what was chosen for it, and why."""

from decimal import Decimal
from typing import NamedTuple


class Choice(NamedTuple):
    """A value, the code of the reason for it, and whether a person must decide; empty where nothing can be chosen."""

    value: str
    why: str
    decide: bool = False


class DraftIndicator(NamedTuple):
    """One row of a table. Texts are empty and numbers None where the table has none.

    `unread` are cells that were not understood, with the heading of their column.
    """

    row: int
    id: Choice
    zh: str
    en: str
    unit: str
    unit_en: str
    measure: Choice
    bound: Choice
    path: Choice | None = None
    timing: Choice | None = None
    baseline: Decimal | None = None
    target: Decimal | None = None
    hold: bool = False
    binding: bool = False
    data_source: str = ""
    unread: tuple[tuple[str, str], ...] = ()


class DraftPlan(NamedTuple):
    """The plan: `headings` are rows that hold nothing but a title, by the row that follows them."""

    id: str
    title: tuple[str, str] = ("", "")
    region: tuple[str, str] = ("", "")
    baseline_year: int | None = None
    target_year: int | None = None
    indicators: tuple[DraftIndicator, ...] = ()
    headings: tuple[tuple[int, str], ...] = ()
    table: str = ""
