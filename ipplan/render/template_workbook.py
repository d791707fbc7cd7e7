"""A blank actuals sheet as a workbook: one landscape page, a column a year, input cells marked. Needs `excel`."""

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from ipplan.hidden import one_line
from ipplan.model.notes import office as office_of
from ipplan.model.plan import Basis, Indicator, Plan
from ipplan.render.sheet import add_sheet, workbook
from ipplan.render.template import Asked, rows_asked
from ipplan.wording import LOCALES, Language
from ipplan.wording.template import BASIS, HEADER, WORKBOOK

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

BEFORE = ("name", "part", "unit", "asked", "basis")
AFTER = ("source", "note", "indicator")
# Rows above the header: the title, and who fills the sheet in.
TOP, SIGNS = 2, ("office", "filled_by", "checked_by", "date")
# So many rows stay legible on one page.
_ONE_PAGE = 45
WIDTHS = {"indicator": 14, "name": 34, "part": 14, "unit": 10, "asked": 40, "basis": 12, "source": 20, "note": 24}
YEAR_WIDTH = 12
# Two equal templates are the same file, whenever they were made.
CREATED = datetime(2000, 1, 1, tzinfo=UTC)
# Excel shows no longer texts beside a cell.
LONGEST_TITLE, LONGEST_TEXT = 32, 255


class _Formats(NamedTuple):
    header: "Format"
    given: "Format"
    input: "Format"
    closed: "Format"
    id: "Format"
    title: "Format"


def template_workbook(plan: Plan, language: Language, year: int | None, office: str | None = None) -> bytes:
    """Write an .xlsx with a row for each indicator and a column for each year, which `status` reads once filled in.

    With `office` it has the indicators that this one answers for, or supplies.
    """
    content = io.BytesIO()
    with workbook(content, title=plan.title.say(language), created=CREATED) as book:
        sheet = add_sheet(book, WORKBOOK["sheet"].say(language))
        formats = _formats(book)
        rows = list(rows_asked(plan, language, office))
        years = [year] if year else _years(plan, rows)
        before = header_before(plan)
        title = WORKBOOK["title"].say(language, {"plan": plan.title.say(language)})
        answers = office_of(rows[0].indicator) if office else None
        name = answers.say(language) if answers else ""
        _top(sheet, formats.title, title, name, len(before) + len(years), language)
        _header(sheet, formats.header, before, years, language)
        for row, asked in enumerate(rows, TOP + 1):
            _row(sheet, formats, row, _Row(plan, asked, before, years, language))
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.set_margins(0.5, 0.5, 0.6, 0.6)
        sheet.repeat_rows(TOP)
        sheet.fit_to_pages(1, 1 if len(rows) <= _ONE_PAGE else 0)
    return content.getvalue()


def bases(indicator: Indicator) -> tuple[Basis, ...]:
    """Return the bases that a value of the indicator may be reported on (section 2 of the design)."""
    if indicator.measure == "level":
        return ("as_stated",)
    return ("as_stated", "annual") if indicator.measure == "period_total" else ("as_stated", "annual", "level")


def header_before(plan: Plan) -> tuple[str, ...]:
    """Return the columns before those of the years; one of the parts only where some indicator is divided."""
    return tuple(name for name in BEFORE if name != "part" or any(one.by for one in plan.indicators))


class _Row(NamedTuple):
    """What a row asks for, and the columns that it has."""

    plan: Plan
    asked: Asked
    before: tuple[str, ...]
    years: list[int]
    language: Language

    def open_in(self, year: int) -> bool:
        """Return whether a value of this year is asked for: from the baseline year on where the plan lacks it."""
        indicator = self.asked.indicator
        begin, end = self.plan.years(indicator)
        first = begin if _lacks_baseline(indicator) else begin + 1
        return first <= year <= end


def _lacks_baseline(indicator: Indicator) -> bool:
    """Return whether the baseline year's value is of use and not in the plan; a total starts at 0 anyway."""
    return indicator.baseline is None and indicator.measure != "period_total"


def _years(plan: Plan, rows: list[Asked]) -> list[int]:
    """Return every year for which some row asks for a value."""
    spans = [(plan.years(row.indicator), _lacks_baseline(row.indicator)) for row in rows]
    first = min(begin + (not lacks) for (begin, _), lacks in spans)
    return list(range(first, max(end for (_, end), _ in spans) + 1))


def _formats(book: "Workbook") -> _Formats:
    text = {"text_wrap": True, "valign": "top"}
    return _Formats(
        book.add_format({"bold": True, "bottom": 1, "bg_color": "#D9E1F2", "text_wrap": True, "valign": "top"}),
        book.add_format(text),
        book.add_format({"bg_color": "#FFF2CC", "border": 1, "border_color": "#BFBFBF", "valign": "top", "locked": 0}),
        book.add_format({"bg_color": "#E7E6E6"}),
        book.add_format({**text, "font_size": 8, "font_color": "#808080"}),
        book.add_format({"bold": True, "font_size": 16}),
    )


def _top(  # noqa: PLR0913, PLR0917 - what stands above the table
    sheet: "Worksheet", form: "Format", title: str, office: str, columns: int, language: Language
) -> None:
    """Write the title, and a line for who fills the sheet in, who checks it, and when."""
    sheet.write_string(0, 0, title, form)
    for number, sign in enumerate(SIGNS):
        said = WORKBOOK[sign].say(language) + (LOCALES[language].space + office if sign == "office" and office else "")
        sheet.write_string(1, number * max(columns // len(SIGNS), 1), said)


def _header(sheet: "Worksheet", bold: "Format", before: tuple[str, ...], years: list[int], language: Language) -> None:
    sheet.freeze_panes(TOP + 1, 1)
    shown: list[Any] = [HEADER[name].say(language) for name in before]
    shown += [WORKBOOK["year"].say(language, {"year": year}) for year in years]
    shown += [HEADER[name].say(language) for name in AFTER]
    widths = [WIDTHS[name] for name in before] + [YEAR_WIDTH] * len(years) + [WIDTHS[name] for name in AFTER]
    for column, (heading, width) in enumerate(zip(shown, widths, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(TOP, column, heading, bold)


def _row(sheet: "Worksheet", formats: _Formats, row: int, ask: _Row) -> None:
    indicator, language, says = ask.asked.indicator, ask.language, ask.asked.says
    unit, part = ask.asked.unit, ask.asked.part
    given = {"name": indicator.name.say(language), "unit": unit, "asked": says}
    given["part"] = part.say(language) if part else ""
    for column, name in enumerate(ask.before[:-1]):
        sheet.write_string(row, column, given[name], formats.given)
    basis, first = len(ask.before) - 1, len(ask.before)
    words = [BASIS[name].say(language) for name in bases(indicator)]
    sheet.write_blank(row, basis, None, formats.input)
    sheet.data_validation(
        row, basis, row, basis, {"validate": "list", "source": words, **_beside(WORKBOOK["basis"].say(language))}
    )
    for column, year in enumerate(ask.years, first):
        if ask.open_in(year):
            sheet.write_blank(row, column, None, formats.input)
            beside = WORKBOOK["beside"].say(language, {"unit": unit, "asked": says})
            sheet.data_validation(row, column, row, column, {"validate": "any", **_beside(beside, unit)})
        else:
            sheet.write_blank(row, column, None, formats.closed)
    last = first + len(ask.years) + len(AFTER) - 1
    for column in range(first + len(ask.years), last):
        sheet.write_blank(row, column, None, formats.input)
    sheet.write_string(row, last, indicator.id, formats.id)


def _beside(text: str, title: str = "") -> dict[str, str]:
    """Say what is shown beside a cell while it is filled in."""
    text, title = one_line(text), one_line(title)
    shown = {"input_message": text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1]}…"}
    return shown | ({"input_title": title} if 0 < len(title) <= LONGEST_TITLE else {})
