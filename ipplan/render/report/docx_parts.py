"""Parts of a Word file: styles, headings, tables, pictures."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from ipplan.hidden import lines, one_line
from ipplan.model.notes import PARTS, Scope, tag_of, tag_of_plan
from ipplan.model.notes import Part as PartOf
from ipplan.render.controls import wrap
from ipplan.render.report.content import Report
from ipplan.render.report.palette import LIGHT
from ipplan.render.report.written import written
from ipplan.wording import LOCALES, Language
from ipplan.wording.notes import hint
from ipplan.wording.report import LABEL

# In centimetres: a picture, and a name and its value twice.
PICTURE, STRIP, FIGURES = 7.8, 11.5, (2.5, 2.2, 2.5, 2.2)
# A property of a document holds no longer texts.
LONGEST = 255
BODY, HEAD = ("Calibri", "SimSun"), ("Calibri", "SimHei")


def new_document(report: Report) -> Any:
    """Build an empty A4 document with the styles of a report and page numbers."""
    document: Any = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(1.9)
    page.top_margin, page.bottom_margin = Cm(2), Cm(2)
    document.core_properties.title = _short(f"{report.title} - {report.kind}")
    document.core_properties.author = "ipplan"
    document.core_properties.language = LOCALES[report.language].tag
    _styles(document, report.language)
    _page_number(page.footer.paragraphs[0])
    return document


def _short(text: str) -> str:
    """Cut a text to what a document's properties hold."""
    text = one_line(text)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _styles(document: Any, language: Language) -> None:
    sizes = {"Normal": 10.5, "Body Text": 10, "List Bullet": 10.5, "List Bullet 2": 10}
    for name, size in sizes.items():
        _style(document.styles[name], BODY, size, LIGHT.ink)
    _style(document.styles["Title"], HEAD, 22, LIGHT.ink, bold=True)
    for level, size in ((1, 15), (2, 12), (3, 11.5)):
        style = document.styles[f"Heading {level}"]
        _style(style, HEAD, size, LIGHT.quiet if level == 2 else LIGHT.ink, bold=True)  # noqa: PLR2004 - the level
        style.paragraph_format.space_before = Pt(20 if level == 1 else 12)
        style.paragraph_format.space_after = Pt(6)
    for name, size, colour, bold in (
        ("Kicker", 11, LIGHT.accent, True),
        ("Facts", 9.5, LIGHT.quiet, False),
        ("Lead", 13, LIGHT.ink, False),
        ("Small", 8, LIGHT.quiet, False),
        ("Finding", 9.5, LIGHT.ink, True),
    ):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        _style(style, HEAD if bold else BODY, size, colour, bold=bold)
    document.styles["Small"].paragraph_format.space_after = Pt(2)
    document.styles["List Bullet 2"].paragraph_format.space_after = Pt(1)
    title = document.styles["Title"]
    for border in title.element.iter(qn("w:pBdr")):
        border.getparent().remove(border)
        break
    language_mark = OxmlElement("w:lang")
    language_mark.set(qn("w:val"), LOCALES["en"].tag)
    language_mark.set(qn("w:eastAsia"), LOCALES["zh"].tag)
    run = document.styles["Normal"].element.get_or_add_rPr()
    for old in run.findall(qn("w:lang")):
        run.remove(old)
    run.append(language_mark)
    document.styles["Body Text"].paragraph_format.line_spacing = LOCALES[language].leading


def _style(style: Any, fonts: tuple[str, str], size: float, colour: str, *, bold: bool = False) -> None:
    """Set a font each for Latin and for Chinese characters."""
    style.font.name, style.font.size, style.font.bold = fonts[0], Pt(size), bold
    style.font.color.rgb = RGBColor.from_string(colour.removeprefix("#"))
    found = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        found.attrib.pop(qn(f"w:{theme}"), None)
    found.set(qn("w:eastAsia"), fonts[1])


def _page_number(paragraph: Any) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)  # noqa: SLF001 - python-docx has no fields


class Part:
    """Writes one thing after the other at the end of a document."""

    def __init__(self, document: Any, report: Report, *, places: bool = False) -> None:
        self.document, self.report, self.places = document, report, places

    def turn(self, *, wide: bool) -> None:
        """Go on with wide pages, or with upright ones."""
        section = self.document.add_section()
        long, short = Cm(29.7), Cm(21)
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = (long, short) if wide else (short, long)

    def heading(self, text: str, level: int, *, after: str = "", tone: str = "") -> None:
        """Lay out a heading; `after` stands behind it in the colour of a tone."""
        paragraph = self.document.add_heading(one_line(text), level)
        if after:
            run = paragraph.add_run(f"    {one_line(after)}")
            run.font.color.rgb = RGBColor.from_string(getattr(LIGHT, tone).removeprefix("#"))

    def paragraph(self, text: str, style: str, *, keep: bool = False) -> Any:
        """Lay out a paragraph; with `keep` on one page with what follows."""
        paragraph = self.document.add_paragraph(lines(text), style=style)
        paragraph.paragraph_format.keep_with_next = keep
        return paragraph

    def mark_plan(self, paragraph: Any) -> None:
        """Mark a paragraph as the place that says of which plan the document is."""
        if tag := tag_of_plan(self.report.plan.id):
            wrap([paragraph], tag, LABEL["plan_title"].say(self.report.language))

    def written(self, scope: Scope, subject: str = "", *, level: int, parts: tuple[PartOf, ...] = PARTS) -> None:
        """Lay out what people wrote on a subject, each text in a control of its own, from which it can be read back."""
        language = self.report.language
        for one in written(self.report, scope, subject, parts, places=self.places):
            self.heading(one.title, level)
            said = one.paragraphs or (hint(one.slot.part, language),)
            wrap([self.paragraph(text, "Body Text") for text in said], tag_of(one.slot, one.text), one.title,
                 empty=not one.text)  # fmt: skip

    def named(self, pairs: Sequence[tuple[str, str]], language: Language) -> None:
        """Lay out a small paragraph of texts, each behind its name."""
        paragraph = self.document.add_paragraph(style="Small")
        for name, text in pairs:
            paragraph.add_run(one_line(name) + LOCALES[language].colon).bold = True
            paragraph.add_run(f"{lines(text)}  ")

    def picture(self, picture: bytes, description: str, finding: str) -> None:
        """Lay out a picture under its finding, with a description."""
        self.paragraph(finding, "Finding", keep=True)
        paragraph = self.document.add_paragraph()
        _put(paragraph, picture, description, STRIP)

    def figures(self, pairs: Sequence[tuple[str, str]], picture: bytes = b"", description: str = "") -> None:
        """Lay out names and values, two beside each other; to their left a picture with its description.

        All of it is one row, which no page break splits.
        """
        frame = self.document.add_table(rows=1, cols=2)
        frame.autofit = False
        _mark(frame.rows[0]._tr.get_or_add_trPr(), "w:cantSplit")  # noqa: SLF001 - python-docx has no such property
        for cell, column, width in zip(frame.rows[0].cells, frame.columns, (PICTURE, sum(FIGURES)), strict=True):
            cell.width = column.width = Cm(width)
        left, right = frame.rows[0].cells
        if picture:
            _put(left.paragraphs[0], picture, description, PICTURE - 0.3)
        _pairs(right, pairs)
        self.document.add_paragraph(style="Small").paragraph_format.space_after = Pt(0)

    def table(  # noqa: PLR0913 - how a table looks
        self,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        *,
        tones: Sequence[Sequence[str]] = (),
        widths: Sequence[float] = (),
        numbers: Sequence[int] = (),
        size: float = 9.5,
    ) -> None:
        """Lay out a table whose title row is repeated on every page, and whose rows are never split."""
        if not titles and not rows:
            return
        columns = len(titles or rows[0])
        table = self.document.add_table(rows=0, cols=columns)
        table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, not widths
        for number, texts in enumerate([*([titles] if titles else []), *rows]):
            is_title = bool(titles) and number == 0
            row = table.add_row()
            _mark(row._tr.get_or_add_trPr(), "w:cantSplit")  # noqa: SLF001 - nor for rows
            if is_title:
                _mark(row._tr.get_or_add_trPr(), "w:tblHeader")  # noqa: SLF001
            tone = [""] * columns if is_title or not tones else tones[number - bool(titles)]
            for column, text in enumerate(texts):
                cell = row.cells[column]
                if widths:
                    cell.width = Cm(widths[column])
                _fill(cell, text, tone[column], title=is_title, number=column in numbers, size=size)
        for column, width in enumerate(widths):
            table.columns[column].width = Cm(width)
        self.document.add_paragraph(style="Small")


def _put(paragraph: Any, picture: bytes, description: str, width: float) -> None:
    """Put a picture of a width in centimetres into a paragraph."""
    paragraph.add_run().add_picture(BytesIO(picture), width=Cm(width))
    for properties in paragraph._p.iter(qn("wp:docPr")):  # noqa: SLF001 - python-docx knows no descriptions
        properties.set("descr", one_line(description))


def _pairs(cell: Any, pairs: Sequence[tuple[str, str]]) -> None:
    """Lay out a table inside a cell: names and values in two columns each, read downwards."""
    rows = -(-len(pairs) // 2)
    table = cell.add_table(rows, len(FIGURES))
    table.autofit = False
    for column, width in zip(table.columns, FIGURES, strict=True):
        column.width = Cm(width)
    for number, pair in enumerate(pairs):
        held, column = table.rows[number % rows].cells, 2 * (number // rows)
        for offset, text in enumerate(pair):
            held[column + offset].width = Cm(FIGURES[column + offset])
            _fill(held[column + offset], text, "", size=8.5)
        held[column + 1].paragraphs[0].runs[0].bold = True
    for paragraph in cell.paragraphs:  # a cell begins and ends with one
        paragraph.paragraph_format.space_after = paragraph.paragraph_format.space_before = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(1)


def _fill(  # noqa: PLR0913 - how a cell looks
    cell: Any, text: str, tone: str, *, title: bool = False, number: bool = False, size: float = 9.5
) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = paragraph.paragraph_format.space_before = Pt(1.5)
    if number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = paragraph.add_run(lines(text))
    run.font.size, run.font.bold = Pt(size), title or bool(tone)
    if tone:
        run.font.color.rgb = RGBColor.from_string(getattr(LIGHT, tone).removeprefix("#"))
        _shade(cell, getattr(LIGHT, f"{tone}_wash"))
    _border(cell, LIGHT.ink if title else LIGHT.rule, "12" if title else "4")


def _mark(properties: Any, name: str) -> None:
    properties.append(OxmlElement(name))


def _shade(cell: Any, colour: str) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", colour.removeprefix("#"))):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().find(qn("w:vAlign")).addprevious(shade)  # noqa: SLF001


def _border(cell: Any, colour: str, size: str) -> None:
    borders, bottom = OxmlElement("w:tcBorders"), OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", size), ("space", "0"), ("color", colour.removeprefix("#"))):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    properties = cell._tc.get_or_add_tcPr()  # noqa: SLF001
    # The order of a cell's properties is fixed: borders come before shading.
    after = next((child for child in properties if child.tag in {qn("w:shd"), qn("w:vAlign")}), None)
    properties.append(borders) if after is None else after.addprevious(borders)
