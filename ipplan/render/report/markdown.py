"""The report as Markdown that any editor shows: headings, sentences, tables; no pictures."""

import re
from collections.abc import Iterator, Sequence

from ipplan.hidden import one_line
from ipplan.render.report.content import OVERVIEW, Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.rules import formulas, rules, sources
from ipplan.wording import LOCALES
from ipplan.wording.numerals import per_cent
from ipplan.wording.report import HEADING, LABEL, SYMBOLS


def to_markdown(report: Report) -> str:
    """Write the whole report."""
    language = report.language
    blocks = [f"# {_plain(report.title)}", f"**{report.kind}**", "  \n".join(map(_plain, report.facts))]
    blocks += [f"## {HEADING['summary'].say(language)}", _plain(report.summary[0].text), *_points(report)]
    blocks += [f"## {HEADING['verdicts'].say(language)}"]
    blocks.append(_table([c.word for c in report.counts], [[str(c.number) for c in report.counts]]))
    if report.elapsed is not None:
        blocks.append(LABEL["elapsed"].say(language, {"elapsed": per_cent(report.elapsed, 0)}))
    titles = [LABEL[name].say(language) for name in ("indicator", *OVERVIEW)]
    blocks += [f"## {HEADING['overview'].say(language)}"]
    blocks.append(_table(titles, [[entry.name, *entry.overview] for entry in report.entries]))
    blocks += _divided(report, titles)
    blocks += [f"## {HEADING['departments'].say(language)}"]
    for department in report.departments:
        blocks.append(f"### {_plain(HEADING['department'].say(language, {'name': department.name}))}")
        for entry in department.entries:
            blocks += _entry(entry, report)
    if report.commitments:
        blocks += [f"## {HEADING['narrative'].say(language)}"]
        blocks.append(_table(titles, [[entry.name, *entry.overview] for entry in report.commitments]))
        for entry in report.commitments:
            blocks += _entry(entry, report) if entry.assessed.case.point else ()
    blocks += _appendix(report)
    blocks.append(_plain(LABEL["made_by"].say(language, {"version": report.version})))
    return "\n\n".join(blocks) + "\n"


def _divided(report: Report, titles: Sequence[str]) -> Iterator[str]:
    """Yield a table for each indicator that was divided, its parts and below them the whole."""
    if report.divided:
        yield f"## {HEADING['divided'].say(report.language)}"
    for one in report.divided:
        yield f"### {_plain(one.heading)}"
        head = [one.dimension, *titles[1:], LABEL["gap_share"].say(report.language)]
        yield _table(head, [row.cells for row in one.rows])
        if one.said:
            yield _plain(one.said)


def _points(report: Report) -> Iterator[str]:
    lines = []
    for point in report.summary[1:]:
        lines.append(f"- {_plain(point.head if point.listed else point.text)}")
        lines += [f"  - {_plain(item)}" for item in point.items] if point.listed else []
    if report.ignored:
        lines.append(f"- {LABEL['ignored'].say(report.language, {'count': report.ignored})}")
    if lines:
        yield "\n".join(lines)


def _entry(entry: Entry, report: Report) -> Iterator[str]:
    yield f"#### {_plain(entry.name)}: {entry.verdict}"
    yield _plain(LOCALES[report.language].space.join(entry.sentences))
    names = [LABEL["figure"].say(report.language), LABEL["value"].say(report.language)]
    yield _table(names, [[pair.name, pair.value] for pair in entry.figures])
    lines = [f"- {_plain(pair.name)}: {_plain(pair.value)}" for pair in entry.remarks]
    lines += [f"- {LABEL['notes'].say(report.language)}: {_plain(note)}" for note in entry.notes]
    yield "\n".join(lines)


def _appendix(report: Report) -> Iterator[str]:
    language = report.language
    yield f"## {HEADING['appendix'].say(language)}"
    yield f"### {HEADING['cuts'].say(language)}"
    yield "\n".join(f"- {_plain(rule)}" for rule in rules(report))
    yield f"### {HEADING['formulas'].say(language)}"
    yield _plain(SYMBOLS.say(language))
    titles = [LABEL[name].say(language) for name in ("figure", "formula", "method_source")]
    yield _table(titles, [[name, f"`{formula}`", source] for name, formula, source in formulas(language)], code=1)
    yield f"### {HEADING['files'].say(language)}"
    files = [LABEL[name].say(language) for name in ("file", "digest")]
    yield _table(files, [[pair.name, f"`{pair.value}`"] for pair in sources(report)], code=1)


def _table(titles: Sequence[str], rows: Sequence[Sequence[str]], code: int = -1) -> str:
    """Lay out a table; the cells of the column `code` stand as they are."""
    lines = ["| " + " | ".join(map(_inline, titles)) + " |", "|" + " --- |" * len(titles)]
    for row in rows:
        cells = (cell if number == code else _inline(cell) for number, cell in enumerate(row))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _plain(text: str) -> str:
    """Write a text as a paragraph: what would begin a list, or underline a heading, is escaped too."""
    return re.sub(r"^(\d+(?=[.)])|)(?=[-+=.)])", r"\1\\", _inline(text).strip())


def _inline(text: str) -> str:
    """Write a text on one line, and escape what means something to Markdown; hidden characters are written out."""
    return re.sub(r"([\\`*_\[\]<>|#~]|&(?=#?\w+;))", r"\\\1", one_line(text))
