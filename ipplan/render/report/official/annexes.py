"""The annexes of an official document: the table of indicators, definitions and sources, the method."""

from ipplan.render.page.plain import width
from ipplan.render.report.official import page
from ipplan.render.report.official.writer import Writer
from ipplan.render.report.rules import formulas, rules, sources
from ipplan.render.report.standard import AFTER, BEFORE, Standard, standard
from ipplan.wording import LOCALES
from ipplan.wording.official import ANNEX
from ipplan.wording.report import HEADING, LABEL, SYMBOLS
from ipplan.wording.standard import NOTE, TITLE

# Millimetres of the columns of the standard table; years and the name share what is left.
_WIDTHS = {
    "number": 9, "unit": 11, "nature": 15, "baseline": 16, "target": 16, "change": 17, "due": 15, "completion": 14,
    "outlook": 15, "verdict": 18, "responsible": 24,
}  # fmt: skip
_WIDE, _YEAR, _NAME = 253, 13, 30
_FORMULAS, _FILES = (40, 60, 56), (60, 96)


def annexes(writer: Writer, *, full: bool) -> None:
    """Write the table of indicators; in a full document what is counted and how verdicts are reached too."""
    section = page.wide_section(writer.document)
    page.page_numbers(section, writer.report.language)
    _head(writer, 1, "table")
    table_of_indicators(writer)
    if full:
        section = page.upright_section(writer.document)
        page.page_numbers(section, writer.report.language)
        _head(writer, 2, "remarks")
        remarks(writer)
        _head(writer, 3, "method", apart=True)
        method(writer)


def _head(writer: Writer, number: int, key: str, *, apart: bool = False) -> None:
    language = writer.report.language
    label = ANNEX["label"].say(language, {"number": str(number)})
    said = f"{label}{LOCALES[language].unit or chr(0x3000)}{ANNEX[key].say(language)}"
    heading = writer.heading(said, 1, numbered=False, style="Official Annex")
    heading.paragraph_format.keep_with_next = True
    heading.paragraph_format.page_break_before = apart


def table_of_indicators(writer: Writer) -> None:
    """Write the standard table with its footnotes."""
    made = standard(writer.report)
    writer.caption("table", TITLE.say(writer.report.language))
    verdict = len(made.titles) - len(AFTER) + AFTER.index("verdict")
    tones = [(verdict, row.tone) for row in made.rows]
    size = 9 if len(made.titles) <= 16 else 7.5  # noqa: PLR2004 - so many columns fit in letters of 9 points
    writer.table(
        made.titles, [row.cells for row in made.rows], widths(made), numbers=made.numbers, size=size, tones=tones
    )
    for number, note in enumerate(made.notes):
        writer.paragraph((NOTE.say(writer.report.language) if not number else "") + note, "Official Note")


def widths(made: Standard) -> list[float]:
    """Share the width of a landscape page among the columns; names and offices get what is left, by their length."""
    fixed = [*(_WIDTHS.get(name, _NAME) for name in BEFORE), *[_YEAR] * len(made.years), *(_WIDTHS[n] for n in AFTER)]
    spare = _WIDE - sum(fixed)
    if spare < 0:
        return [one * _WIDE / sum(fixed) for one in fixed]
    longest = [max([width(row.cells[at]) for row in made.rows], default=0) for at in (1, len(fixed) - 1)]
    share = longest[0] / (sum(longest) or 1)
    shared = [float(one) for one in fixed]
    shared[1] += spare * share
    shared[-1] += spare * (1 - share)
    return shared


def remarks(writer: Writer) -> None:
    """Write definitions, sources and notes of every indicator."""
    language = writer.report.language
    for entry in (*writer.report.entries, *writer.report.commitments):
        pairs = [f"{pair.name}{LOCALES[language].colon}{pair.value}" for pair in entry.remarks]
        pairs += [f"{LABEL['notes'].say(language)}{LOCALES[language].colon}{note}" for note in entry.notes]
        writer.paragraph(entry.name, "Official Note", keep=True).runs[0].bold = True
        for pair in pairs:
            writer.paragraph(pair, "Official Note")


def method(writer: Writer) -> None:
    """Write the rules of the verdict, the formulas and the files."""
    report, language = writer.report, writer.report.language
    for rule in rules(report):
        writer.paragraph(rule, "Official Note")
    writer.paragraph(SYMBOLS.say(language), "Official Note")
    writer.caption("table", HEADING["formulas"].say(language))
    titles = [LABEL[name].say(language) for name in ("figure", "formula", "method_source")]
    writer.table(titles, list(formulas(language)), _FORMULAS, size=9)
    writer.caption("table", HEADING["files"].say(language))
    titles = [LABEL[name].say(language) for name in ("file", "digest")]
    writer.table(titles, [tuple(pair) for pair in sources(report)], _FILES, size=9)
    writer.paragraph(LABEL["made_by"].say(language, {"version": report.version}), "Official Note")
