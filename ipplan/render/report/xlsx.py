"""The report as a workbook: figures with live formulas for gap and growth, the series, and native charts."""

from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

from ipplan.progress.formulas import work
from ipplan.render.page.plain import width as columns
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.palette import LIGHT
from ipplan.render.report.xlsx_charts import charts, series
from ipplan.render.report.xlsx_notes import notes
from ipplan.render.words import TONES, bound
from ipplan.wording.report import HEADING, LABEL
from ipplan.wording.results import FIGURE

# Columns of the sheet of indicators; the formulas name them by their letters.
COLUMNS = (
    *("indicator", "unit", "baseline_year", "baseline", "target_year", "bound", "target", "actual_year", "actual"),
    *("sign", "gap", "required_cagr", "observed_cagr", "remaining_cagr", "expected", "pace", "verdict"),
)
WIDTHS = (38, 9, 9, 12, 9, 7, 12, 11, 12, 7, 12, 12, 12, 12, 12, 9, 13)
# The figures that the sheet works by itself, and the cells that the symbols of their formulas stand for.
LIVE = ("gap", "required_cagr", "observed_cagr", "remaining_cagr")
CELLS = {"s": "J{row}", "y_T": "G{row}", "y_t": "I{row}"}
CELLS |= {"n": "(E{row}-C{row})", "e": "(H{row}-C{row})", "r": "(E{row}-H{row})"}
# A change and a mean growth are worked as an index with 1 at the baseline.
WORKED = {
    "level": {"x_b": "D{row}", "x_T": "G{row}", "x_t": "I{row}"},
    "relative_change": {"x_b": "1", "x_T": "(1+G{row}/100)", "x_t": "(1+I{row}/100)"},
    "average_growth": {"x_b": "1", "x_T": "((1+G{row}/100)^{n})", "x_t": "((1+I{row}/100)^{e})"},
}
SIGN = {"at_least": "≥", "more_than": ">", "at_most": "≤", "less_than": "<", "grow": "↑", "decline": "↓", "none": "–"}


# Two equal reports are the same file, whenever they were made.
CREATED = datetime(2000, 1, 1, tzinfo=UTC)


class Styles:
    """The formats of cells."""

    def __init__(self, book: Any) -> None:
        plain = {"font_name": "Calibri", "font_size": 11, "valign": "vcenter", "font_color": LIGHT.ink}
        add = book.add_format
        self.title = add({**plain, "bold": True, "font_size": 18})
        self.kicker = add({**plain, "bold": True, "font_color": LIGHT.accent})
        self.text = add({**plain, "text_wrap": True})
        self.lead = add({**plain, "text_wrap": True, "font_size": 13})
        head = {"bold": True, "bottom": 2, "text_wrap": True, "bg_color": LIGHT.paper}
        self.head = add({**plain, **head})
        line = {"bottom": 1, "bottom_color": LIGHT.rule}
        self.cell = add({**plain, **line, "text_wrap": True})
        self.number = add({**plain, **line, "num_format": "#,##0.####"})
        self.year = add({**plain, **line, "num_format": "0", "align": "right"})
        self.rate = add({**plain, **line, "num_format": "0.00%"})
        self.pace = add({**plain, **line, "num_format": "0.00"})
        tones = ("good", "fair", "bad", "faint")
        self.tone = {
            tone: add(
                {
                    **plain,
                    **line,
                    "bold": True,
                    "font_color": getattr(LIGHT, tone),
                    "bg_color": getattr(LIGHT, f"{tone}_wash"),
                }
            )
            for tone in tones
        }


def to_xlsx(report: Report) -> bytes:
    """Write the whole workbook; needs XlsxWriter."""
    from ipplan.render.sheet import add_sheet, workbook

    content = BytesIO()
    book = workbook(content, title=f"{report.title} - {report.kind}", author="ipplan", created=CREATED)
    styles = Styles(book)
    names = [LABEL["summary_sheet"], LABEL["indicator_sheet"], HEADING["charts"], HEADING["series"]]
    sheets = [add_sheet(book, name.say(report.language)) for name in names]
    _summary(sheets[0], report, styles)
    _indicators(sheets[1], report, styles)
    places = series(sheets[3], report, styles)
    charts(book, sheets[2], sheets[3], report, places)
    if report.divided:
        sheets.append(add_sheet(book, HEADING["divided"].say(report.language)))
        _divided(sheets[-1], report, styles)
    sheets += notes(book, report, styles)
    for sheet in sheets:
        sheet.hide_gridlines(2)
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
    sheets[1].set_landscape()
    book.close()
    return content.getvalue()


def _summary(sheet: Any, report: Report, styles: Styles) -> None:
    """Write the sentences, and the verdicts counted from the other sheet by formulas."""
    language = report.language
    sheet.set_column(0, 0, 92)
    sheet.set_column(1, 1, 10)
    sheet.write_string(0, 0, report.kind, styles.kicker)
    sheet.write_string(1, 0, report.title, styles.title)
    sheet.write_string(2, 0, "  ".join(report.facts), styles.text)
    row = 4
    for number, point in enumerate(report.summary):
        lines = [point.head, *(f"  • {item}" for item in point.items)] if point.listed else [point.text]
        sheet.write_string(row, 0, "\n".join(lines), styles.text if number else styles.lead)
        sheet.set_row(row, 18 * sum(1 + columns(line) // 86 for line in lines))
        row += 1
    row += 1
    sheet.write_row(row, 0, [LABEL["verdict"].say(language), LABEL["count"].say(language)], styles.head)
    other = LABEL["indicator_sheet"].say(language)
    last = len(report.entries) + 1
    words: dict[str, str] = {}
    for entry in report.entries:
        words.setdefault(entry.verdict, TONES[entry.assessed.status])
    for number, (word, tone) in enumerate(words.items(), row + 1):
        count = sum(entry.verdict == word for entry in report.entries)
        sheet.write_string(number, 0, word, styles.tone[tone])
        sheet.write_formula(number, 1, f"=COUNTIF('{other}'!$Q$2:$Q${last},A{number + 1})", styles.number, count)


def _indicators(sheet: Any, report: Report, styles: Styles) -> None:
    language = report.language
    for column, (name, width) in enumerate(zip(COLUMNS, WIDTHS, strict=True)):
        title = (FIGURE[name] if name in FIGURE and name not in LABEL else LABEL[name]).say(language)
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, styles.head)
    for row, entry in enumerate((*report.entries, *report.commitments), 2):
        _row(sheet, row, entry, report, styles)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(report.entries) + len(report.commitments), len(COLUMNS) - 1)
    sheet.repeat_rows(0)


PART_TITLES = ("indicator", "part", "unit", "actual", "target", "gap", "completion", "pace", "verdict", "gap_share")
PART_WIDTHS = (38, 16, 9, 12, 12, 12, 12, 9, 13, 12)


def _divided(sheet: Any, report: Report, styles: Styles) -> None:
    """Write a row for each part of the indicators that were divided, and one for each whole below its parts."""
    language = report.language
    for column, (name, width) in enumerate(zip(PART_TITLES, PART_WIDTHS, strict=True)):
        title = (FIGURE[name] if name not in LABEL else LABEL[name]).say(language)
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, styles.head)
    rows = [(one, row) for one in report.divided for row in one.rows]
    for index, (one, row) in enumerate(rows, 1):
        a = row.entry.assessed
        for column, text in enumerate((one.name, row.entry.name, a.indicator.unit.say(language))):
            sheet.write_string(index, column, text, styles.cell)
        figures: list[tuple[object, Any]] = [
            (a.case.now_shown, styles.number),
            (a.case.last_shown, styles.number),
            (a.figures.gap, styles.number),
            (a.figures.completion, styles.rate),
            (a.figures.pace, styles.pace),
            (None, styles.cell),
            (row.gap_share, styles.rate),
        ]
        for column, (figure, style) in enumerate(figures, 3):
            if isinstance(figure, Decimal):
                sheet.write_number(index, column, float(figure), style)
            else:
                sheet.write_blank(index, column, None, style)
        sheet.write_string(index, PART_TITLES.index("verdict"), row.entry.verdict, styles.tone[TONES[a.status]])
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(rows), len(PART_TITLES) - 1)


def _row(sheet: Any, row: int, entry: Entry, report: Report, styles: Styles) -> None:
    """`row` counts from 1, as formulas do."""
    a = entry.assessed
    case, indicator = a.case, a.indicator
    figure = indicator.target.figure
    index = row - 1

    def put(name: str, value: object, style: Any) -> None:
        column = COLUMNS.index(name)
        if isinstance(value, (Decimal, int)):
            sheet.write_number(index, column, float(value), style)
        elif isinstance(value, str) and value:
            sheet.write_string(index, column, value, style)
        else:
            sheet.write_blank(index, column, None, style)

    put("indicator", entry.name, styles.cell)
    put("unit", indicator.unit.say(report.language), styles.cell)
    put("baseline_year", case.begin, styles.year)
    put("baseline", case.start.value if case.start else None, styles.number)
    put("target_year", case.target_year, styles.year)
    put(
        "bound",
        bound(indicator.target, report.language) if indicator.target.band else SIGN[indicator.target.kind],
        styles.cell,
    )
    put("target", figure.value if figure else case.last_shown, styles.number)
    put("actual_year", case.point.time if case.point else None, styles.pace if _part_year(entry) else styles.year)
    put("actual", case.now_shown if case.point else None, styles.number)
    put("sign", case.sign, styles.year)
    cells, worked = _cells(entry, row), work(case)
    for name in LIVE:
        known, formula = worked[name].value, worked[name].formula
        style = styles.number if name == "gap" else styles.rate
        if isinstance(known, Decimal):
            text = "=" + formula.template.format_map(cells).replace("max(", "MAX(")
            sheet.write_formula(index, COLUMNS.index(name), text, style, float(known))
        else:
            put(name, None, style)
    expected, pace = a.figures.expected, a.figures.pace
    put("expected", expected if isinstance(expected, Decimal) else None, styles.number)
    put("pace", pace if isinstance(pace, Decimal) else None, styles.pace)
    put("verdict", entry.verdict, styles.tone[TONES[a.status]])


def _part_year(entry: Entry) -> bool:
    point = entry.assessed.case.point
    return point is not None and point.time != point.year


def _cells(entry: Entry, row: int) -> dict[str, str]:
    """Return the cell or the cells of a row that each symbol of the formulas stands for."""
    spans = {name: text.format(row=row) for name, text in CELLS.items()}
    worked = WORKED.get(entry.assessed.indicator.measure, {})
    cells = spans | {name: text.format(row=row, **spans) for name, text in worked.items()}
    band = entry.assessed.indicator.target.band
    return cells | ({"low": str(band[0]), "high": str(band[1])} if band else {})
