"""The report as Markdown that any editor shows: headings, sentences, tables; no pictures."""

from collections.abc import Iterator, Sequence

from ipplan.model.notes import PARTS, Part, Scope
from ipplan.render.markup import in_markdown, in_paragraph
from ipplan.render.report.content import OVERVIEW, Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.rules import formulas, rules, sources
from ipplan.render.report.standard import standard
from ipplan.render.report.summary import Point
from ipplan.render.report.written import CLOSING, OPENING, told, written
from ipplan.wording import LOCALES
from ipplan.wording.numerals import per_cent
from ipplan.wording.report import HEADING, LABEL, SYMBOLS
from ipplan.wording.standard import NOTE, TITLE


def to_markdown(report: Report) -> str:
    """Write the whole report."""
    language = report.language
    blocks = [f"# {in_paragraph(report.title)}", f"**{report.kind}**", "  \n".join(map(in_paragraph, report.facts))]
    blocks += [
        f"## {HEADING['summary'].say(language)}",
        in_paragraph(report.summary[0].text),
        *_points(report.summary[1:], report),
    ]
    if report.changes:
        lead, *rest = report.changes.points
        blocks += [f"## {in_paragraph(report.changes.heading)}", in_paragraph(lead.text), *_points(rest)]
    blocks += _written(report, "##", "plan", parts=OPENING)
    blocks += [f"## {HEADING['verdicts'].say(language)}"]
    blocks.append(_table([c.word for c in report.counts], [[str(c.number) for c in report.counts]]))
    if report.elapsed is not None:
        blocks.append(LABEL["elapsed"].say(language, {"elapsed": per_cent(report.elapsed, 0)}))
    titles = [LABEL[name].say(language) for name in ("indicator", *OVERVIEW)]
    blocks += [f"## {HEADING['overview'].say(language)}"]
    blocks.append(_table(titles, [[entry.name, *entry.overview] for entry in report.entries]))
    blocks += _standard(report)
    blocks += _divided(report, titles)
    blocks += [f"## {HEADING['departments'].say(language)}"]
    for department in report.departments:
        blocks.append(f"### {in_paragraph(department.heading)}")
        blocks += _written(report, "####", "department", department.key)
        for entry in department.entries:
            blocks += _entry(entry, report)
    if report.commitments:
        blocks += [f"## {HEADING['narrative'].say(language)}"]
        blocks.append(_table(titles, [[entry.name, *entry.overview] for entry in report.commitments]))
        for entry in report.commitments:
            blocks += _entry(entry, report) if told(report, entry) else ()
    blocks += _written(report, "##", "plan", parts=CLOSING)
    blocks += _appendix(report)
    blocks.append(in_paragraph(LABEL["made_by"].say(language, {"version": report.version})))
    return "\n\n".join(blocks) + "\n"


def _divided(report: Report, titles: Sequence[str]) -> Iterator[str]:
    """Yield a table for each indicator that was divided, its parts and below them the whole."""
    if report.divided:
        yield f"## {HEADING['divided'].say(report.language)}"
    for one in report.divided:
        yield f"### {in_paragraph(one.heading)}"
        head = [one.dimension, *titles[1:], LABEL["gap_share"].say(report.language)]
        yield _table(head, [row.cells for row in one.rows])
        if one.said:
            yield in_paragraph(one.said)


def _standard(report: Report) -> Iterator[str]:
    """Write the standard table with its footnotes."""
    made = standard(report)
    yield f"## {TITLE.say(report.language)}"
    yield _table(made.titles, [row.cells for row in made.rows])
    if made.notes:
        yield "  \n".join([NOTE.say(report.language), *map(in_paragraph, made.notes)])


def _points(points: Sequence[Point], report: Report | None = None) -> Iterator[str]:
    """Yield a list of sentences; of a report also how many places in its actuals need a look."""
    lines = []
    for point in points:
        lines.append(f"- {in_paragraph(point.head if point.listed else point.text)}")
        lines += [f"  - {in_paragraph(item)}" for item in point.items] if point.listed else []
    if report and report.ignored:
        lines.append(f"- {LABEL['ignored'].say(report.language, {'count': report.ignored})}")
    if lines:
        yield "\n".join(lines)


def _entry(entry: Entry, report: Report) -> Iterator[str]:
    colon = LOCALES[report.language].colon
    yield f"#### {in_paragraph(entry.name)}{colon}{entry.verdict}"
    yield in_paragraph(LOCALES[report.language].space.join(entry.sentences))
    yield from _written(report, "#####", "indicator", entry.assessed.indicator.id)
    names = [LABEL["figure"].say(report.language), LABEL["value"].say(report.language)]
    yield _table(names, [[pair.name, pair.value] for pair in entry.figures])
    lines = [f"- {in_paragraph(pair.name)}{colon}{in_paragraph(pair.value)}" for pair in entry.remarks]
    lines += [f"- {LABEL['notes'].say(report.language)}{colon}{in_paragraph(note)}" for note in entry.notes]
    yield "\n".join(lines)


def _written(
    report: Report, level: str, scope: Scope, subject: str = "", parts: tuple[Part, ...] = PARTS
) -> Iterator[str]:
    """Write what people wrote on a subject, each text below its heading."""
    for one in written(report, scope, subject, parts):
        yield f"{level} {one.title}"
        yield from map(in_paragraph, one.paragraphs)


def _appendix(report: Report) -> Iterator[str]:
    language = report.language
    yield f"## {HEADING['appendix'].say(language)}"
    yield f"### {HEADING['cuts'].say(language)}"
    yield "\n".join(f"- {in_paragraph(rule)}" for rule in rules(report))
    yield f"### {HEADING['formulas'].say(language)}"
    yield in_paragraph(SYMBOLS.say(language))
    titles = [LABEL[name].say(language) for name in ("figure", "formula", "method_source")]
    yield _table(titles, [[name, f"`{formula}`", source] for name, formula, source in formulas(language)], code=1)
    yield f"### {HEADING['files'].say(language)}"
    files = [LABEL[name].say(language) for name in ("file", "digest")]
    yield _table(files, [[pair.name, f"`{pair.value}`"] for pair in sources(report)], code=1)


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]], code: int = -1) -> str:
    """Lay out a table; the cells of the column `code` stand as they are."""
    lines = ["| " + " | ".join(map(in_markdown, titles)) + " |", "|" + " --- |" * len(titles)]
    for row in rows:
        cells = (cell if number == code else in_markdown(cell) for number, cell in enumerate(row))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)
