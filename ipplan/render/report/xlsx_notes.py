"""The standard table and what people wrote, as sheets of the workbook."""

from typing import Any

from ipplan.model.notes import subjects
from ipplan.render.notes.names import subject_name
from ipplan.render.page.plain import width
from ipplan.render.report.content import Report
from ipplan.render.report.standard import standard
from ipplan.render.report.written import written
from ipplan.render.sheet import add_sheet
from ipplan.wording.notes import SHEET
from ipplan.wording.standard import TITLE

_NAME_WIDTH, _CELL_WIDTH = 34, 11
_WIDTHS, _LINE = (34, 18, 80), 16


def notes(book: Any, report: Report, styles: Any) -> list[Any]:
    """Add a sheet with a row for each text, where there is any; return the sheets that were added."""
    language = report.language
    texts = [(about, one) for about in subjects(report.plan) for one in written(report, about[0], about[1])]
    if not texts:
        return []
    sheet = add_sheet(book, SHEET["name"].say(language))
    for column, (key, wide) in enumerate(zip(("subject", "part", "text"), _WIDTHS, strict=True)):
        sheet.set_column(column, column, wide)
        sheet.write_string(0, column, SHEET[key].say(language), styles.head)
    for row, ((scope, _, name), one) in enumerate(texts, 1):
        for column, text in enumerate((subject_name(scope, name, language), one.title, one.text)):
            sheet.write_string(row, column, text, styles.cell)
        lines = sum(1 + width(paragraph) // (_WIDTHS[2] - 2) for paragraph in one.paragraphs)
        sheet.set_row(row, _LINE * lines + 4)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    return [sheet]


def standard_sheet(book: Any, report: Report, styles: Any) -> Any:
    """Add the standard table as it stands in the other formats, ready to be printed on wide pages."""
    made = standard(report)
    sheet = add_sheet(book, TITLE.say(report.language))
    for column, title in enumerate(made.titles):
        sheet.set_column(column, column, _NAME_WIDTH if column == 1 else _CELL_WIDTH)
        sheet.write_string(0, column, title, styles.head)
    for row, line in enumerate(made.rows, 1):
        for column, text in enumerate(line.cells):
            verdict = column == len(made.titles) - 2
            sheet.write_string(row, column, text, styles.tone[line.tone] if verdict else styles.cell)
    for row, note in enumerate(made.notes, len(made.rows) + 2):
        sheet.write_string(row, 0, note)
    sheet.freeze_panes(1, 2)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    return sheet
