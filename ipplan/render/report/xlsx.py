"""The report as a workbook: figures with live formulas for gap and growth, the series, and native charts."""

from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any, NamedTuple

from ipplan.progress.formulas import work
from ipplan.render.page.plain import width as columns
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.palette import LIGHT
from ipplan.render.report.xlsx_charts import charts, series
from ipplan.render.report.xlsx_live import Rules, cells, formula, rules_sheet, verdict_formula, words_of
from ipplan.render.report.xlsx_notes import notes, standard_sheet
from ipplan.render.words import TONES, bound
from ipplan.wording.report import HEADING, LABEL
from ipplan.wording.results import FIGURE

# Columns of the sheet of indicators; the formulas name them by their letters.
COLUMNS = (
    *("indicator", "unit", "baseline_year", "baseline", "target_year", "bound", "target", "actual_year", "actual"),
    *("sign", "gap", "required_cagr", "observed_cagr", "remaining_cagr", "expected", "pace", "completion", "verdict"),
)
WIDTHS = (38, 9, 9, 12, 9, 7, 12, 11, 12, 7, 12, 12, 12, 12, 12, 9, 11, 13)
# The figures that the sheet works by itself.
LIVE = ("gap", "required_cagr", "observed_cagr", "remaining_cagr", "expected", "pace", "completion")
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


class Here(NamedTuple):
    """What the sheet of indicators refers to: the sheet of data with the rows of each indicator's years, the rules."""

    name: str
    data: dict[str, dict[int, int]]
    rules: Rules


def to_xlsx(report: Report) -> bytes:
    """Write the whole workbook; needs XlsxWriter."""
    from ipplan.render.sheet import add_sheet, workbook

    content = BytesIO()
    book = workbook(content, title=f"{report.title} - {report.kind}", author="ipplan", created=CREATED)
    styles = Styles(book)
    names = [LABEL["summary_sheet"], LABEL["indicator_sheet"], HEADING["charts"], HEADING["series"]]
    sheets = [add_sheet(book, name.say(report.language)) for name in names]
    _summary(sheets[0], report, styles)
    rules = add_sheet(book, LABEL["rules"].say(report.language))
    places, data = series(sheets[3], report, styles)
    here = Here(sheets[3].get_name(), data, rules_sheet(rules, report, styles))
    _indicators(sheets[1], report, styles, here)
    sheets.append(rules)
    charts(book, sheets[2], sheets[3], report, places)
    if report.divided:
        sheets.append(add_sheet(book, HEADING["divided"].say(report.language)))
        _divided(sheets[-1], report, styles)
    sheets.append(standard_sheet(book, report, styles))
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
    for number, point in enumerate((*report.summary, *(report.changes.points if report.changes else ()))):
        lines = [point.head, *(f"  • {item}" for item in point.items)] if point.listed else [point.text]
        sheet.write_string(row, 0, "\n".join(lines), styles.text if number else styles.lead)
        sheet.set_row(row, 18 * sum(1 + columns(line) // 86 for line in lines))
        row += 1
    row += 1
    sheet.write_row(row, 0, [LABEL["verdict"].say(language), LABEL["count"].say(language)], styles.head)
    other = LABEL["indicator_sheet"].say(language)
    last = len(report.entries) + 1
    column = chr(ord("A") + COLUMNS.index("verdict"))
    for number, (word, tone) in enumerate(words_of(language), row + 1):
        count = sum(entry.verdict == word for entry in report.entries)
        sheet.write_string(number, 0, word, styles.tone[tone])
        sheet.write_formula(
            number, 1, f"=COUNTIF('{other}'!${column}$2:${column}${last},A{number + 1})", styles.number, count
        )


def _indicators(sheet: Any, report: Report, styles: Styles, here: Here) -> None:
    language = report.language
    for column, (name, width) in enumerate(zip(COLUMNS, WIDTHS, strict=True)):
        title = (FIGURE[name] if name in FIGURE and name not in LABEL else LABEL[name]).say(language)
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, title, styles.head)
    for row, entry in enumerate((*report.entries, *report.commitments), 2):
        _row(sheet, row, entry, report, styles, here=here)
    for word, tone in words_of(language):
        area = (1, len(COLUMNS) - 1, len(report.entries) + len(report.commitments), len(COLUMNS) - 1)
        rule = {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": styles.tone[tone]}
        sheet.conditional_format(*area, rule)
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


def _row(  # noqa: PLR0913 - a row and what it refers to
    sheet: Any, row: int, entry: Entry, report: Report, styles: Styles, *, here: Here
) -> None:
    """Write a row; `row` counts from 1, as formulas do."""
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
    _actual(sheet, index, entry, here, styles)
    put("sign", case.sign, styles.year)
    known, worked = cells(entry, row), work(case)
    forms = {"gap": styles.number, "expected": styles.number, "pace": styles.pace}
    for name in LIVE:
        value, style = worked[name].value, forms.get(name, styles.rate)
        text = formula(worked, name, known)
        if text is not None and isinstance(value, Decimal):
            sheet.write_formula(index, COLUMNS.index(name), text, style, float(value))
        else:
            put(name, value if isinstance(value, Decimal) else None, style)
    text = verdict_formula(entry, row, here.rules, report.plan.assessment)
    if text is None:
        put("verdict", entry.verdict, styles.cell)
    else:
        sheet.write_formula(index, COLUMNS.index("verdict"), text, styles.cell, entry.verdict)


def _actual(sheet: Any, index: int, entry: Entry, here: Here, styles: Styles) -> None:
    """Write the value judged: the cell of the sheet of data, which the charts are drawn from, where it has one."""
    case, column = entry.assessed.case, COLUMNS.index("actual")
    row = here.data.get(entry.assessed.indicator.id, {}).get(case.point.year) if case.point else None
    value = case.now_shown
    if not isinstance(value, Decimal):
        sheet.write_blank(index, column, None, styles.number)
    elif row is None or _part_year(entry):
        sheet.write_number(index, column, float(value), styles.number)
    else:
        sheet.write_formula(index, column, f"='{here.name}'!$D${row}", styles.number, float(value))


def _part_year(entry: Entry) -> bool:
    point = entry.assessed.case.point
    return point is not None and point.time != point.year
