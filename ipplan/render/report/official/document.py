"""The report as an official document: cover, contents, numbered text, annexes. Needs python-docx and resvg."""

from typing import Any, Literal, NamedTuple

from docx.shared import Pt

from ipplan.hidden import one_line
from ipplan.model.notes import tag_of_plan
from ipplan.progress.verdict import BEHIND
from ipplan.render.controls import wrap
from ipplan.render.docx_file import saved
from ipplan.render.page.plain import width
from ipplan.render.report.content import OVERVIEW, Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.official import page
from ipplan.render.report.official.annexes import annexes
from ipplan.render.report.official.writer import Writer
from ipplan.render.report.picture import png, strip_png
from ipplan.render.report.standard import standard
from ipplan.render.report.strip import about, strip, title
from ipplan.render.report.svg import Said as Drawn
from ipplan.render.report.written import told, written
from ipplan.render.words import TONES
from ipplan.wording import LOCALES
from ipplan.wording.numerals import per_cent
from ipplan.wording.official import CAPTION, CONTENTS, DATE, HEADING, PLAN, TITLE
from ipplan.wording.report import HEADING as SECTIONS
from ipplan.wording.report import LABEL

Length = Literal["brief", "standard", "full"]
# Sentences of the summary that look ahead.
AHEAD = {"risk", "no_risk", "next_year"}
_CHART, _STRIP = 105, 120
# Sentences on an indicator in a document of standard length.
_SHORT = 2
# Columns of a line of the title: 22 points on 156 millimetres.
_TITLE_WIDTH, _FIRST_WIDE = 40, 0x2010
_TALLY = (60, 30)
# Millimetres of the columns of a table of parts.
_PARTS = (28, 24, 20, 18, 20, 14, 18, 14)
# Lines of the one page of a brief document that title and heading leave.
_BRIEF_LINES = 15


class Cover(NamedTuple):
    """What the office says of itself: its name, and the day of the document (YYYY-MM-DD)."""

    organisation: str
    day: str


def to_official(report: Report, cover: Cover, length: Length = "full", *, places: bool = False) -> bytes:
    """Write the document: one page, about five, or all."""
    document = page.new_document(report.language)
    writer = Writer(document, report, places=places)
    _properties(document, report, cover)
    contents = None
    if length == "brief":
        _brief_title(writer, cover)
        page.page_numbers(document.sections[0], report.language, first=1)
        _overview(writer, length)
        return saved(document, cover.day)
    contents = _cover(writer, cover)
    section = page.upright_section(document)
    page.page_numbers(section, report.language, first=1)
    _overview(writer, length)
    changes(writer)
    indicators(writer, length)
    divided(writer)
    _departments(writer)
    ahead(writer)
    _closing(writer)
    annexes(writer, full=length == "full")
    writer.contents(contents._p)  # noqa: SLF001 - python-docx adds at the end only
    return saved(document, cover.day)


def title_of(report: Report) -> str:
    """Return the title of the document."""
    plan = PLAN.say(report.language, {"plan": report.title})
    return TITLE[report.stage].say(report.language, {"plan": plan, "year": str(report.result.as_of or "")})


def said_day(day: str, report: Report) -> str:
    """Return a day as it is written on a cover."""
    year, month, date = (int(part) for part in day.split("-"))
    return DATE.say(report.language, {"year": str(year), "month": str(month), "day": str(date)})


def _properties(document: Any, report: Report, cover: Cover) -> None:
    properties = document.core_properties
    properties.title = one_line(title_of(report))[:255]
    properties.author = properties.last_modified_by = one_line(cover.organisation)[:255]
    properties.comments = ""
    properties.language = LOCALES[report.language].tag


def _brief_title(writer: Writer, cover: Cover) -> None:
    _marked_title(writer)
    said = [one_line(cover.organisation), said_day(cover.day, writer.report)]
    writer.paragraph("\u3000".join(filter(None, said)), "Official Sign")


def _marked_title(writer: Writer) -> None:
    title = [writer.paragraph(line, "Official Title") for line in _in_lines(writer.report)]
    if tag := tag_of_plan(writer.report.plan.id):
        wrap(title, tag, LABEL["plan_title"].say(writer.report.language))


def _in_lines(report: Report) -> list[str]:
    """Return the lines of the title, broken where a reader pauses: before a quotation, after the plan."""
    title, plan = one_line(title_of(report)), one_line(PLAN.say(report.language, {"plan": report.title}))
    if _wide(title) <= _TITLE_WIDTH or not title.startswith(plan):
        return [title]
    rest = title.removeprefix(plan).lstrip(": ")
    middle = _wide(plan) / 2
    pauses = [at for at, mark in enumerate(plan) if at and mark in "“（(" and _wide(plan) > _TITLE_WIDTH]
    if not pauses:
        return [plan, rest]
    at = min(pauses, key=lambda place: abs(_wide(plan[:place]) - middle))
    second = f"{plan[at:]}{LOCALES[report.language].space}{rest}"
    return [plan[:at], second] if _wide(second) <= _TITLE_WIDTH else [plan[:at], plan[at:], rest]


def _wide(text: str) -> int:
    """Return the columns of a text in the fonts of a document, where quotation marks are as wide as characters."""
    return sum(2 if ord(character) >= _FIRST_WIDE else 1 for character in text)


def _cover(writer: Writer, cover: Cover) -> Any:
    """Write the cover and the head of the contents; return the paragraph that the contents follow."""
    space = writer.paragraph("", "Official Sign")
    space.paragraph_format.space_before = Pt(150)
    _marked_title(writer)
    space = writer.paragraph("", "Official Sign")
    space.paragraph_format.space_before = Pt(120)
    if cover.organisation:
        writer.paragraph(one_line(cover.organisation), "Official Sign")
    writer.paragraph(said_day(cover.day, writer.report), "Official Sign")
    contents = writer.paragraph(CONTENTS.say(writer.report.language), "Official Contents")
    contents.paragraph_format.page_break_before = True
    contents.paragraph_format.space_after = Pt(12)
    return contents


def _overview(writer: Writer, length: Length) -> None:
    report, language, brief = writer.report, writer.report.language, length == "brief"
    writer.heading(HEADING["overview"].say(language), 1)
    room = _BRIEF_LINES
    for point in report.summary:
        room -= _lines(point.text) if brief else 0
        if room >= 0 and (brief or point.key not in AHEAD):
            writer.paragraph(point.text)
    if report.ignored:
        writer.paragraph(LABEL["ignored"].say(language, {"count": report.ignored}))
    if brief and room > 0:
        for one in written(report, "plan", parts=("overall",), places=writer.places):
            if room > sum(map(_lines, one.paragraphs)):
                writer.written("plan", level=2, parts=(one.slot.part,))
    if brief:
        return
    tally(writer)
    if length == "full" and (found := strip(report)):
        writer.figure(strip_png(found), about(found), _STRIP)
        writer.caption("figure", title(found))
    writer.written("plan", level=2, parts=("overall", "highlights"))


def changes(writer: Writer) -> None:
    """Write what changed since an earlier report, where that was asked for."""
    found = writer.report.changes
    if found is not None:
        writer.heading(found.heading, 1)
        for point in found.points:
            writer.paragraph(point.text)


def sentences(writer: Writer) -> None:
    """Write the sentences of the summary."""
    for point in writer.report.summary:
        writer.paragraph(point.text)


def tally(writer: Writer) -> None:
    """Write how many indicators have which verdict, against the time that has passed."""
    report, language = writer.report, writer.report.language
    if report.counts:
        writer.caption("table", CAPTION["tally"].say(language))
        rows = [(count.word, str(count.number)) for count in report.counts]
        titles = [LABEL[name].say(language) for name in ("verdict", "count")]
        writer.table(titles, rows, _TALLY, numbers=(1,), tones=[(0, TONES[count.status]) for count in report.counts])
    if report.elapsed is not None:
        writer.paragraph(LABEL["elapsed"].say(language, {"elapsed": per_cent(report.elapsed, 0)}), "Official Note")


def _lines(text: str) -> int:
    """Return how many lines a paragraph takes."""
    return -(-(width(text) // 2 + 2) // page.CHARACTERS)


def indicators(writer: Writer, length: Length) -> None:
    """Tell the indicators, binding ones first; at standard length those that are behind or were written on."""
    report, language = writer.report, writer.report.language
    lines = standard(report).rows
    chosen = [row.entry for row in lines if length == "full" or _of_note(row.entry, writer)]
    if not chosen:
        return
    writer.heading(HEADING["indicators"].say(language), 1)
    for nature in ("binding", "expected"):
        entries = [entry for entry in chosen if entry.assessed.indicator.nature == nature]
        if entries:
            writer.heading(HEADING[nature].say(language), 2)
        for entry in entries:
            _entry(writer, entry, drawn=length == "full")
    others = [entry for entry in report.commitments if told(report, entry) and length == "full"]
    if others:
        writer.heading(HEADING["commitments"].say(language), 2)
        for entry in others:
            _entry(writer, entry, drawn=True)


def _of_note(entry: Entry, writer: Writer) -> bool:
    return entry.assessed.status in BEHIND or bool(
        list(written(writer.report, "indicator", entry.assessed.indicator.id, places=writer.places))
    )


def _entry(writer: Writer, entry: Entry, *, drawn: bool) -> None:
    language = writer.report.language
    writer.heading(entry.name, 3)
    sentences = entry.sentences if drawn else entry.sentences[:_SHORT]
    writer.paragraph(LOCALES[language].space.join(sentences))
    if drawn and entry.chart is not None:
        said = Drawn(entry.assessed.indicator.id, entry.chart_title, entry.chart_text, entry.chart_unit)
        writer.figure(png(entry.chart, said, language), entry.chart_text, _CHART)
        writer.caption("figure", entry.chart_title)
    writer.written("indicator", entry.assessed.indicator.id, level=4)


def divided(writer: Writer) -> None:
    """Write a table for each indicator whose parts were asked for, the whole below them; nothing where none were."""
    report, language = writer.report, writer.report.language
    if report.divided:
        writer.heading(SECTIONS["divided"].say(language), 1)
    for one in report.divided:
        writer.caption("table", one.heading)
        titles = [one.dimension, *(LABEL[name].say(language) for name in (*OVERVIEW, "gap_share"))]
        verdict = titles.index(LABEL["verdict"].say(language))
        tones = [(verdict, TONES[row.entry.assessed.status]) for row in one.rows]
        numbers = tuple(number for number in range(1, len(titles)) if number != verdict)
        writer.table(titles, [row.cells for row in one.rows], _PARTS, numbers=numbers, size=9, tones=tones)
        if one.said:
            writer.paragraph(one.said)


def _departments(writer: Writer) -> None:
    """Tell what departments wrote; nothing where none did."""
    report = writer.report
    wrote = [
        d
        for d in report.departments
        if d.key and any(True for _ in written(report, "department", d.key, places=writer.places))
    ]
    if not wrote:
        return
    writer.heading(HEADING["departments"].say(report.language), 1)
    for department in wrote:
        writer.heading(department.name, 2)
        writer.written("department", department.key, level=3)


def ahead(writer: Writer) -> None:
    """Tell what the summary says of the years to come; nothing where it says nothing."""
    points = [point for point in writer.report.summary if point.key in AHEAD]
    if points:
        writer.heading(HEADING["risks"].say(writer.report.language), 1)
    for point in points:
        writer.paragraph(point.text)


def _closing(writer: Writer) -> None:
    """Tell what people wrote on problems, causes, measures and next steps."""
    for name, parts in (("problems", ("problems", "causes")), ("measures", ("measures", "next_steps"))):
        if any(True for _ in written(writer.report, "plan", parts=parts, places=writer.places)):  # type: ignore[arg-type]
            writer.heading(HEADING[name].say(writer.report.language), 1)
            writer.written("plan", level=2, parts=parts)  # type: ignore[arg-type]
