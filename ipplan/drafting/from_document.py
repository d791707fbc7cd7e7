"""Draft a plan from a document: find its indicator table, read its prose, keep the places."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple

from ipplan.drafting.document import Document, Paragraph, Table
from ipplan.drafting.draft import DraftPlan, Why
from ipplan.drafting.drafts import drafts
from ipplan.drafting.prose import Prose
from ipplan.drafting.tables import IndicatorTable, indicator_tables
from ipplan.drafting.title import period_of, region_of, title_of
from ipplan.model.plan import Plan
from ipplan.problem import NONE, Message

_SHOWN = 8


class Listed(NamedTuple):
    """A table of a document as it is offered: its number from 1, its line, its headings and how many rows it has."""

    number: int
    line: int
    headings: str
    rows: int


def tables_of(document: Document) -> list[Listed]:
    """List the indicator tables of a document, the one with most indicators first."""
    return [
        Listed(number, one.line, " | ".join(text for text in one.header if text), len(one.rows))
        for number, one in enumerate(indicator_tables(document), 1)
    ]


def draft_of(  # noqa: PLR0913 - what a draft is made from
    document: Document, name: str, path: str, plans: Sequence[Plan], *, number: int | None = None, draft: DraftPlan
) -> DraftPlan | Message:
    """Draft the plan of a document's indicator table; `number` chooses one of several.

    A message where there is no such table: it says which tables the document has, and their first rows.
    """
    found = indicator_tables(document)
    if not found:
        return Message("no-indicator-table", found=tuple(_heads(document)) or NONE)
    if number is not None and not 1 <= number <= len(found):
        return Message(
            "no-such-table", found=number, known=tuple(f"{one.number}: {one.headings}" for one in tables_of(document))
        )
    chosen = found[(number or 1) - 1]
    prose = Prose(document) if any(isinstance(block, Paragraph) for block in document.blocks) else None
    made = drafts(chosen, plans, prose)
    others = [one for one in tables_of(document) if one.number != (number or 1)]
    title = draft.title[0] or title_of(document)
    return draft._replace(
        id=name,
        title=(title, draft.title[1]),
        region=(draft.region[0] or region_of(title), draft.region[1]),
        **_years(draft, chosen, [title, chosen.caption, *_texts(document)]),
        indicators=made.indicators,
        series=made.series,
        table=PurePath(path).name,
        remarks=(*_fiscal(chosen), *(Why("other_table", one._asdict()) for one in others)),
    )


def _years(draft: DraftPlan, table: IndicatorTable, texts: Sequence[str]) -> dict[str, int | None]:
    """Return the years asked for, else those of the headings, else those of the five-year plan that is named."""
    first, last = draft.baseline_year or table.baseline_year, draft.target_year or table.target_year
    named = period_of(texts)
    if named and (last is None or last == named[1]):
        first, last = first or named[0], last or named[1]
    return {"baseline_year": first, "target_year": last}


def _fiscal(table: IndicatorTable) -> list[Why]:
    return [Why("fiscal", decide=True)] if table.fiscal else []


def _texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def _heads(document: Document) -> list[str]:
    """Return the first row of each table there is."""
    return [
        " | ".join(cell for cell in block.rows[0] if cell)
        for block in document.blocks
        if isinstance(block, Table) and block.rows
    ][:_SHOWN]
