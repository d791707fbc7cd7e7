"""Fill an office's own Word template: its styles, header and footer stay, placeholders become the report."""

import re
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from typing import Any, NamedTuple
from xml.etree.ElementTree import iterparse
from zipfile import ZipFile

from docx import Document
from docx.text.paragraph import Paragraph

from ipplan.hidden import one_line
from ipplan.model.notes import PARTS, Part, subjects, tag_of_plan
from ipplan.render.controls import wrap
from ipplan.render.docx_file import saved
from ipplan.render.report.content import Report
from ipplan.render.report.official import document as own
from ipplan.render.report.official.annexes import method, remarks, table_of_indicators
from ipplan.render.report.official.writer import Writer
from ipplan.render.report.written import written
from ipplan.wording.report import LABEL

PLACEHOLDER = re.compile(r"\{\{\s*([A-Za-z_.]+)\s*\}\}")
# Styles that the text needs, and what stands in where a template has none of its own.
STYLES = ("Heading 1", "Heading 2", "Heading 3", "Heading 4", "Body Text", "Caption", "Table Grid")
_PLAIN = {"Official Note": "Body Text", "Official Figure": "Body Text", "Official Annex": "Heading 1"}
_ACTIVE_PARTS = ("vba", "activex", "embeddings", "afchunk")
_ACTIVE_FIELDS = re.compile(
    r"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|MACROBUTTON|DATABASE)\b", re.IGNORECASE
)
# Definitions of entities, which no Word file has: they may stand for gigabytes, or for other files.
_DEFINITIONS = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_LONGEST, _LONGEST_FLAW = 255, 120


class Filled(NamedTuple):
    """The document, or why there is none: placeholders that are not known, something that could run.

    `missing` are the styles that the template lacks; the text has its plain one there.
    """

    content: bytes = b""
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    active: str = ""


def fill(template: bytes, report: Report, cover: own.Cover, length: own.Length) -> Filled:
    """Put a report into a template. Raises what python-docx does for a file that is none."""
    document = Document(BytesIO(template))
    if active := _active(document):
        return Filled(active=active)
    names = {style.name for style in document.styles}
    missing = tuple(name for name in STYLES if name not in names)
    known = _texts(report, cover)
    blocks = _blocks(length)
    found = {name for paragraph in _paragraphs(document) for name in PLACEHOLDER.findall(_text(paragraph))}
    if unknown := tuple(sorted(found - set(known) - set(blocks))):
        return Filled(unknown=unknown)
    styles = {**_PLAIN, **dict.fromkeys(missing, "")}
    writer = Writer(document, report, styles=styles)
    for paragraph in list(_paragraphs(document)):
        _replace(paragraph, known, blocks, writer)
    properties = document.core_properties
    properties.title = one_line(own.title_of(report))[:_LONGEST]
    properties.author = properties.last_modified_by = one_line(cover.organisation)[:_LONGEST]
    return Filled(saved(document, cover.day), missing)


def flaw_of(template: bytes) -> str:
    """Return why a file is no Word document that can be filled, as whoever reads it says; empty where it is one."""
    try:
        with ZipFile(BytesIO(template)) as archive:
            for name in archive.namelist():
                if name.endswith((".xml", ".rels")) and any(mark in archive.read(name) for mark in _DEFINITIONS):
                    return f"{name}: DOCTYPE"
        _active(Document(BytesIO(template)))
    except Exception as error:  # noqa: BLE001 - python-docx and lxml raise whatever a damaged file makes them run into
        return (str(error) or type(error).__name__).splitlines()[0][:_LONGEST_FLAW]
    return ""


def placeholders() -> list[str]:
    """List what a template may hold."""
    return ["title", "plan", "organisation", "date", "year", *_blocks("full")]


def _texts(report: Report, cover: own.Cover) -> dict[str, str]:
    """Return what stands for the placeholders inside of a line."""
    return {
        "title": own.title_of(report),
        "plan": report.title,
        "organisation": cover.organisation,
        "date": own.said_day(cover.day, report),
        "year": str(report.result.as_of or ""),
    }


def _blocks(length: own.Length) -> dict[str, Callable[[Writer], None]]:
    """Return what writes the placeholders that stand for paragraphs, tables and pictures."""
    found: dict[str, Callable[[Writer], None]] = {
        "overview": own.sentences,
        "summary": own.sentences,
        "tally": own.tally,
        "indicators": lambda writer: own.indicators(writer, length),
        "outlook": own.ahead,
        "changes": own.changes,
        "table": table_of_indicators,
        "remarks": remarks,
        "method": method,
        "notes": _every_note,
    }
    return found | {f"notes.{part}": _note(part) for part in PARTS}


def _note(part: Part) -> Callable[[Writer], None]:
    """Return what writes one text on the whole plan, without a heading: the template has its own."""

    def write(writer: Writer) -> None:
        for one in written(writer.report, "plan", parts=(part,)):
            writer.said(one)

    return write


def _every_note(writer: Writer) -> None:
    for scope, key, _ in subjects(writer.report.plan):
        writer.written(scope, key, level=2)


def _replace(
    paragraph: Any, known: Mapping[str, str], blocks: Mapping[str, Callable[[Writer], None]], writer: Writer
) -> None:
    """Replace the placeholders of one paragraph: a block that stands alone by what it stands for."""
    text = _text(paragraph)
    names = PLACEHOLDER.findall(text)
    if not names:
        return
    body = paragraph._p.getparent()  # noqa: SLF001 - python-docx adds at the end only
    if len(names) == 1 and names[0] in blocks and PLACEHOLDER.fullmatch(text.strip()) and body.tag.endswith("}body"):
        before = list(body)
        blocks[names[0]](writer)
        for element in [element for element in body if element not in before]:
            paragraph._p.addprevious(element)  # noqa: SLF001
        body.remove(paragraph._p)  # noqa: SLF001
        return

    def said(match: re.Match[str]) -> str:
        return one_line(known.get(match[1], ""))

    runs = paragraph.runs
    for run in runs[1:]:
        run.text = ""
    runs[0].text = PLACEHOLDER.sub(said, text)
    if names == ["title"] and body.tag.endswith("}body") and (tag := tag_of_plan(writer.report.plan.id)):
        wrap([paragraph], tag, LABEL["plan_title"].say(writer.report.language))


def _text(paragraph: Any) -> str:
    return "".join(run.text for run in paragraph.runs)


def _paragraphs(document: Any) -> Iterator[Any]:
    """Go through the paragraphs of the body, its tables, headers and footers."""
    holders = [document]
    for section in document.sections:
        for name in (
            "header",
            "footer",
            "first_page_header",
            "first_page_footer",
            "even_page_header",
            "even_page_footer",
        ):
            part = getattr(section, name)
            if not part.is_linked_to_previous:
                holders.append(part)
    for holder in holders:
        yield from holder.paragraphs
        for table in holder.tables:
            # Cells as they are written, not as often as they say that they span columns.
            for cell in table._tbl.iter_tcs():  # noqa: SLF001
                yield from (Paragraph(paragraph, table) for paragraph in cell.p_lst)


def _active(document: Any) -> str:
    """Return what in a template could run or fetch something; empty where nothing could."""
    for part in document.part.package.iter_parts():
        name = str(part.partname).lower()
        if any(one in name for one in _ACTIVE_PARTS):
            return name
        for relation in part.rels.values():
            if relation.is_external and not relation.reltype.endswith("/hyperlink"):
                return f"{name}: {relation.reltype.rpartition('/')[2]}"
        if not name.endswith(".xml"):
            continue
        if found := _ACTIVE_FIELDS.search(_instructions(part.blob)):
            return f"{name}: {found[1]}"
    return ""


def _instructions(content: bytes) -> str:
    """Return the codes of all fields of a part, whatever prefix its elements have."""
    codes, attributes = [], []
    for _, element in iterparse(BytesIO(content)):  # noqa: S314 - expat bounds the expansion of entities
        if element.tag.rpartition("}")[2] == "instrText":
            codes.append("".join(element.itertext()))
        attributes += [value for key, value in element.attrib.items() if key.rpartition("}")[2] == "instr"]
    return " ".join(["".join(codes), *codes, *attributes])
