"""Write notes as a workbook: a row for each year and subject, a column for each part. Needs XlsxWriter."""

import io
from collections.abc import Iterable
from datetime import UTC, datetime

from ipplan.model.notes import PARTS, Notes, Slot, subjects
from ipplan.model.plan import Plan
from ipplan.render.notes.names import mark, subject_name
from ipplan.render.sheet import add_sheet, workbook
from ipplan.wording import Language
from ipplan.wording.notes import PART, SHEET

_WIDTHS = (8, 30, 34)
_TEXT_WIDTH = 32
CREATED = datetime(2000, 1, 1, tzinfo=UTC)


def notes_workbook(plan: Plan, notes: Notes, years: Iterable[int], language: Language) -> bytes:
    """Write every slot of some years, with the texts there are."""
    content = io.BytesIO()
    title = SHEET["title"].say(language, {"plan": plan.title.say(language)})
    with workbook(content, title=title, created=CREATED) as book:
        sheet = add_sheet(book, SHEET["name"].say(language))
        head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#D9E1F2", "text_wrap": True, "valign": "top"})
        given = book.add_format({"text_wrap": True, "valign": "top"})
        free = book.add_format(
            {"bg_color": "#FFF2CC", "border": 1, "border_color": "#BFBFBF", "text_wrap": True, "valign": "top"}
        )
        sheet.write_string(0, 0, title, book.add_format({"bold": True, "font_size": 14}))
        sheet.write_string(1, 0, SHEET["how_cells"].say(language))
        titles = [SHEET[key].say(language) for key in ("year_heading", "id", "subject")]
        titles += [PART[part].say(language) for part in PARTS]
        for column, text in enumerate(titles):
            sheet.set_column(column, column, [*_WIDTHS, *[_TEXT_WIDTH] * len(PARTS)][column])
            sheet.write_string(2, column, text, head)
        row = 3
        for year in years:
            for scope, key, name in subjects(plan):
                sheet.write_number(row, 0, year, given)
                sheet.write_string(row, 1, mark(scope, key), given)
                sheet.write_string(row, 2, subject_name(scope, name, language), given)
                for column, part in enumerate(PARTS, 3):
                    text = notes.get(Slot(year, scope, key, part), "")
                    if text:
                        sheet.write_string(row, column, text, free)
                    else:
                        sheet.write_blank(row, column, None, free)
                row += 1
        sheet.freeze_panes(3, 3)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(2)
    return content.getvalue()
