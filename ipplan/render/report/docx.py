"""The report as a Word file: headings, real tables, charts as pictures with a text for those who do not see them."""

from collections.abc import Sequence

from ipplan.render.docx_file import saved
from ipplan.render.report.content import OVERVIEW, Report
from ipplan.render.report.docx_parts import Part, new_document
from ipplan.render.report.entry import Entry
from ipplan.render.report.picture import png, strip_png
from ipplan.render.report.rules import formulas, rules, sources
from ipplan.render.report.standard import standard
from ipplan.render.report.strip import about, strip, title
from ipplan.render.report.summary import Point
from ipplan.render.report.svg import Said
from ipplan.render.report.written import CLOSING, OPENING, told
from ipplan.render.words import TONES
from ipplan.wording import LOCALES
from ipplan.wording.numerals import per_cent
from ipplan.wording.report import HEADING, LABEL, LEGEND, SYMBOLS
from ipplan.wording.standard import TITLE


def to_docx(report: Report, *, places: bool = False) -> bytes:
    """Write the whole document, with `places` for texts that are not written yet; needs python-docx and resvg."""
    document = new_document(report)
    part = Part(document, report, places=places)
    _title(part, report)
    _summary(part, report)
    _changes(part, report)
    part.written("plan", parts=OPENING, level=1)
    for write in (_verdicts, _overview, _divided, _departments, _commitments):
        write(part, report)
    part.written("plan", parts=CLOSING, level=1)
    _standard(part, report)
    _appendix(part, report)
    return saved(document)


def _title(part: Part, report: Report) -> None:
    part.paragraph(report.kind, "Kicker")
    part.mark_plan(part.paragraph(report.title, "Title"))
    part.paragraph("    ".join(report.facts), "Facts")


def _summary(part: Part, report: Report) -> None:
    language = report.language
    part.heading(HEADING["summary"].say(language), 1)
    part.paragraph(report.summary[0].text, "Lead")
    _points(part, report.summary[1:])
    if report.ignored:
        part.paragraph(LABEL["ignored"].say(language, {"count": report.ignored}), "List Bullet")


def _points(part: Part, points: Sequence[Point]) -> None:
    for point in points:
        part.paragraph(point.head if point.listed else point.text, "List Bullet")
        for item in point.items if point.listed else ():
            part.paragraph(item, "List Bullet 2")


def _changes(part: Part, report: Report) -> None:
    if report.changes is not None:
        lead, *rest = report.changes.points
        part.heading(report.changes.heading, 1)
        part.paragraph(lead.text, "Body Text")
        _points(part, rest)


def _verdicts(part: Part, report: Report) -> None:
    language = report.language
    part.heading(HEADING["verdicts"].say(language), 1)
    if report.counts:
        counts = [str(c.number) for c in report.counts]
        part.table([c.word for c in report.counts], [counts], tones=[[TONES[c.status] for c in report.counts]])
    if found := strip(report):
        part.picture(strip_png(found), about(found), title(found))
    elif report.elapsed is not None:
        part.paragraph(LABEL["elapsed"].say(language, {"elapsed": per_cent(report.elapsed, 0)}), "Facts")


def _titles(report: Report) -> list[str]:
    return [LABEL[name].say(report.language) for name in ("indicator", *OVERVIEW)]


def _rows(entries: Sequence[Entry]) -> tuple[list[list[str]], list[list[str]]]:
    """List the rows of an overview, and the tones of their cells: that of the verdict in the last."""
    rows = [[entry.name, *entry.overview] for entry in entries]
    return rows, [[*[""] * len(OVERVIEW), TONES[entry.assessed.status]] for entry in entries]


def _overview(part: Part, report: Report) -> None:
    part.heading(HEADING["overview"].say(report.language), 1)
    rows, tones = _rows(report.entries)
    part.table(_titles(report), rows, tones=tones, widths=WIDTHS, numbers=NUMBERS)


# Centimetres of a wide page between its margins.
_WIDE = 25.9
WIDTHS = (4.5, 2.4, 2.0, 2.7, 2.0, 1.4, 2.2)
NUMBERS = (1, 2, 3, 4, 5)


def _divided(part: Part, report: Report) -> None:
    """Write a table for each indicator that was divided, its parts and below them the whole."""
    if report.divided:
        part.heading(HEADING["divided"].say(report.language), 1)
    for one in report.divided:
        part.heading(one.heading, 2)
        titles = [one.dimension, *_titles(report)[1:], LABEL["gap_share"].say(report.language)]
        tones = [[*[""] * len(OVERVIEW), TONES[row.entry.assessed.status], ""] for row in one.rows]
        rows = [list(row.cells) for row in one.rows]
        part.table(titles, rows, tones=tones, widths=PART_WIDTHS, numbers=(*NUMBERS, len(titles) - 1))
        if one.said:
            part.paragraph(one.said, "Body Text")


PART_WIDTHS = (3.1, 2.4, 2.0, 2.7, 1.9, 1.4, 2.2, 1.5)


def _standard(part: Part, report: Report) -> None:
    """Lay out the standard table on wide pages."""
    made = standard(report)
    part.turn(wide=True)
    part.heading(TITLE.say(report.language), 1)
    tones = [["" if at != len(made.titles) - 2 else row.tone for at in range(len(made.titles))] for row in made.rows]
    shares = [1.0 if at in made.numbers else 1.6 for at in range(len(made.titles))]
    shares[0], shares[1] = 0.6, 2.6
    widths = [share * _WIDE / sum(shares) for share in shares]
    rows = [row.cells for row in made.rows]
    part.table(made.titles, rows, tones=tones, widths=widths, numbers=made.numbers, size=7.5)
    for note in made.notes:
        part.paragraph(note, "Small")
    part.turn(wide=False)


def _departments(part: Part, report: Report) -> None:
    part.heading(HEADING["departments"].say(report.language), 1)
    part.paragraph(LEGEND.say(report.language), "Small")
    for department in report.departments:
        part.heading(department.heading, 2)
        part.written("department", department.key, level=3)
        for entry in department.entries:
            _entry(part, report, entry)


def _entry(part: Part, report: Report, entry: Entry) -> None:
    language = report.language
    part.heading(entry.name, 3, after=entry.verdict, tone=TONES[entry.assessed.status])
    part.paragraph(LOCALES[language].space.join(entry.sentences), "Body Text", keep=True)
    pairs = [(pair.name, pair.value) for pair in entry.figures]
    if entry.chart:
        said = Said(entry.assessed.indicator.id, entry.chart_title, entry.chart_text, entry.chart_unit)
        part.paragraph(entry.chart_title, "Finding", keep=True)
        part.figures(pairs, png(entry.chart, said, language), entry.chart_text)
        if entry.chart_source:
            part.paragraph(entry.chart_source, "Small")
    else:
        part.figures(pairs)
    part.written("indicator", entry.assessed.indicator.id, level=4)
    part.named(entry.remarks, language)
    if entry.notes:
        part.named([(LABEL["notes"].say(language), note) for note in entry.notes], language)


def _commitments(part: Part, report: Report) -> None:
    if not report.commitments:
        return
    part.heading(HEADING["narrative"].say(report.language), 1)
    rows, tones = _rows(report.commitments)
    part.table(_titles(report), rows, tones=tones, widths=WIDTHS, numbers=NUMBERS)
    for entry in report.commitments:
        if part.places or told(report, entry):
            _entry(part, report, entry)


def _appendix(part: Part, report: Report) -> None:
    language = report.language
    part.heading(HEADING["appendix"].say(language), 1)
    part.heading(HEADING["cuts"].say(language), 2)
    for rule in rules(report):
        part.paragraph(rule, "List Bullet")
    part.heading(HEADING["formulas"].say(language), 2)
    part.paragraph(SYMBOLS.say(language), "Body Text")
    titles = [LABEL[name].say(language) for name in ("figure", "formula", "method_source")]
    part.table(titles, [list(row) for row in formulas(language)], widths=(4.2, 5.8, 7.2))
    part.heading(HEADING["files"].say(language), 2)
    files = [LABEL[name].say(language) for name in ("file", "digest")]
    part.table(files, [list(pair) for pair in sources(report)], widths=(6.0, 11.2))
    made = LABEL["made_by"].say(language, {"version": report.version})
    part.paragraph(made, "Facts")
