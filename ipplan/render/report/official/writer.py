"""Write the parts of an official document: headings with numbers, paragraphs, tables and figures with captions."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from ipplan.hidden import lines, one_line
from ipplan.model.notes import PARTS, Part, Scope, tag_of
from ipplan.render.controls import wrap
from ipplan.render.report.content import Report
from ipplan.render.report.official.numbering import Numbering
from ipplan.render.report.official.page import field, off_grid
from ipplan.render.report.palette import LIGHT
from ipplan.render.report.written import Written, written
from ipplan.wording.notes import hint


class Writer:
    """Writes one thing after the other at the end of a document, and keeps the headings for the contents."""

    def __init__(
        self, document: Any, report: Report, *, places: bool = False, styles: Mapping[str, str] | None = None
    ) -> None:
        self.document, self.report, self.places = document, report, places
        self._styles = styles or {}
        self.number = Numbering(report.language)
        self.headings: list[tuple[str, int, str]] = []

    def heading(self, text: str, level: int, *, numbered: bool = True, style: str = "") -> Any:
        """Write a heading, in the contents with the first two levels."""
        said = one_line(self.number.heading(text, level) if numbered else text)
        paragraph = self.document.add_paragraph(said, style=self.style(style or f"Heading {level}"))
        if level <= 2:  # noqa: PLR2004 - the levels of the contents
            mark = f"_Toc{len(self.headings) + 1:04}"
            _bookmark(paragraph, mark, len(self.headings) + 1)
            self.headings.append((said, level, mark))
        return paragraph

    def paragraph(self, text: str, style: str = "Body Text", *, keep: bool = False) -> Any:
        """Write a paragraph; with `keep` on one page with what follows."""
        paragraph = self.document.add_paragraph(lines(text), style=self.style(style))
        if keep:
            paragraph.paragraph_format.keep_with_next = True
        return paragraph

    def written(self, scope: Scope, subject: str = "", *, level: int, parts: tuple[Part, ...] = PARTS) -> None:
        """Write what people wrote on a subject, each text in a control of its own, from which it can be read back."""
        for one in written(self.report, scope, subject, parts, places=self.places):
            self.heading(one.title, level)
            self.said(one)

    def said(self, one: Written) -> None:
        """Write a text in a control of its own."""
        said = one.paragraphs or (hint(one.slot.part, self.report.language),)
        made = [self.paragraph(text) for text in said]
        wrap(made, tag_of(one.slot, one.text), one.title, empty=not one.text)

    def style(self, name: str) -> str | None:
        """Return the style of the document for one of ours; None is its plain one."""
        return self._styles.get(name, name) or None

    def caption(self, kind: str, text: str) -> None:
        """Write the caption of a table, which stands above it, or of a figure, below it."""
        paragraph = self.document.add_paragraph(one_line(self.number.caption(kind, text)), style=self.style("Caption"))
        paragraph.paragraph_format.keep_with_next = kind == "table"

    def figure(self, picture: bytes, description: str, width: float) -> None:
        """Put in a picture, on one page with the caption that follows."""
        paragraph = self.document.add_paragraph(style=self.style("Official Figure"))
        paragraph.paragraph_format.keep_with_next = True
        paragraph.add_run().add_picture(BytesIO(picture), width=Mm(width))
        for properties in paragraph._p.iter(qn("wp:docPr")):  # noqa: SLF001 - python-docx knows no descriptions
            properties.set("descr", one_line(description))

    def table(  # noqa: PLR0913 - how a table looks
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        numbers: Sequence[int] = (),
        size: float = 10.5,
        tones: Sequence[tuple[int, str]] = (),
    ) -> None:
        """Write a table with rules; its titles are repeated on every page, no row is split. Widths in millimetres."""
        table = self.document.add_table(rows=0, cols=len(titles))
        table.style, table.autofit, table.alignment = self.style("Table Grid"), False, WD_TABLE_ALIGNMENT.CENTER
        for number, texts in enumerate([titles, *rows]):
            row = table.add_row()
            _mark(row, "w:cantSplit")
            if not number:
                _mark(row, "w:tblHeader")
            for column, text in enumerate(texts):
                cell = row.cells[column]
                cell.width = Mm(widths[column])
                tone = next((t for at, t in tones[number - 1 : number] if at == column), "") if number else ""
                _fill(cell, text, size, title=not number, number=column in numbers, tone=tone)
        for column, width in enumerate(widths):
            table.columns[column].width = Mm(width)
        for cell in table.rows[0].cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True

    def contents(self, after: Any) -> None:
        """Write the contents behind a paragraph: a line for each heading, with a field for its page.

        The fields are worked anew when the document is opened: who writes it does not know the pages.
        """
        last = after
        for text, level, mark in self.headings:
            paragraph = self.document.add_paragraph(f"{text}\t", style=f"toc {level}")
            last.addnext(paragraph._p)  # noqa: SLF001 - python-docx adds at the end only
            last = paragraph._p  # noqa: SLF001
            field(paragraph.add_run(), f"PAGEREF {mark} \\h", "", dirty=True)


def _bookmark(paragraph: Any, name: str, number: int) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for element in (start, end):
        element.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    body = paragraph._p  # noqa: SLF001
    body.insert(1 if body.pPr is not None else 0, start)
    body.append(end)


def _mark(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001 - python-docx has no such property


def _fill(  # noqa: PLR0913 - how a cell looks
    cell: Any, text: str, size: float, *, title: bool, number: bool, tone: str
) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    paragraph = cell.paragraphs[0]
    form = paragraph.paragraph_format
    form.line_spacing_rule = WD_LINE_SPACING.SINGLE
    form.space_before = form.space_after = Pt(1)
    off_grid(paragraph._p.get_or_add_pPr())  # noqa: SLF001 - python-docx knows no grid
    if title:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    elif number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(lines(text))
    run.font.size, run.font.bold = Pt(size), title or bool(tone)
    if tone:
        run.font.color.rgb = RGBColor.from_string(getattr(LIGHT, tone).removeprefix("#"))
