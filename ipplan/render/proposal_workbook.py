"""A proposal as a workbook to hand out. Needs the extra `ipplan[excel]`."""

import io
from datetime import UTC, datetime

from ipplan.model.plan import Plan
from ipplan.progress.proposal import Proposal
from ipplan.render.proposal import heading, remarks, sheet_cells
from ipplan.render.sheet import add_sheet, workbook
from ipplan.wording import Language
from ipplan.wording.parts import PROPOSAL

# Two equal proposals are the same file, whenever they were made.
CREATED = datetime(2000, 1, 1, tzinfo=UTC)
NAME_WIDTH, YEAR_WIDTH = 24, 14
ABOVE = 2


def proposal_workbook(plan: Plan, made: Proposal, language: Language) -> bytes:
    """Return a sheet with a row for each part, the whole below them, and how it was divided."""
    content = io.BytesIO()
    header, rows = sheet_cells(plan, made, language)
    with workbook(content, title=heading(plan, made, language), created=CREATED) as book:
        sheet = add_sheet(book, PROPOSAL["sheet"].say(language))
        bold = book.add_format({"bold": True})
        top = book.add_format({"bold": True, "bottom": 1, "bg_color": "#D9E1F2"})
        last = book.add_format({"bold": True, "top": 1})
        sheet.set_column(0, 0, NAME_WIDTH)
        sheet.set_column(1, len(header) - 1, YEAR_WIDTH)
        sheet.freeze_panes(ABOVE + 1, 1)
        sheet.write_string(0, 0, heading(plan, made, language), bold)
        for column, title in enumerate(header):
            sheet.write_string(ABOVE, column, title, top)
        for number, row in enumerate(rows, ABOVE + 1):
            form = last if number == ABOVE + len(rows) else None
            sheet.write_string(number, 0, row.name, form)
            for column, value in enumerate(row.values, 1):
                sheet.write_number(number, column, float(value), form)
        for number, line in enumerate(remarks(made, language), ABOVE + len(rows) + 2):
            sheet.write_string(number, 0, line)
    return content.getvalue()
