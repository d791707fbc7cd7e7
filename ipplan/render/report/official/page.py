"""Page, styles and fields of an official document: margins, fonts and sizes of GB/T 9704-2012."""

from math import floor
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from ipplan.wording import LOCALES, Language
from ipplan.wording.official import BOLD, KAI, NUMBER_FONT, PAGE, SONG, TITLE_FONT

TOP, BOTTOM, LEFT, RIGHT = 37, 35, 28, 26
WIDTH, HEIGHT = 210, 297
LINES, CHARACTERS = 22, 28
SIZE, SMALL = 16, 12
# 22 lines on 225 mm and 28 characters on 156 mm: the pitch of lines in points, and by how many twentieths of a point
# characters are set closer. A grid of characters narrower than the font is read otherwise by every program.
PITCH = (HEIGHT - TOP - BOTTOM) / 25.4 * 72 / LINES
CLOSER = floor(((WIDTH - LEFT - RIGHT) / 25.4 * 72 / CHARACTERS - SIZE) * 20)
LATIN = "Times New Roman"
_AUTOMATIC = RGBColor(0, 0, 0)
# The name of a style, its base, its Chinese font, its size, and whether it is bold.
_HEADINGS = ((1, BOLD, False), (2, KAI, False), (3, SONG, True), (4, SONG, False))
_OWN = (
    *(
        ("Official Title", TITLE_FONT, 22, True),
        ("Official Sign", SONG, SIZE, True),
        ("Official Contents", BOLD, SIZE, True),
    ),
    *(
        ("Official Annex", BOLD, SIZE, False),
        ("Official Note", SONG, 10.5, False),
        ("Official Figure", SONG, SMALL, True),
    ),
)


def new_document(language: Language) -> Any:
    """Build an empty document with the page and the styles."""
    document: Any = Document()
    set_page(document.sections[0])
    body = document.styles["Normal"]
    font(body, SONG, SIZE)
    exact(body.paragraph_format)
    body.paragraph_format.space_after = body.paragraph_format.space_before = Pt(0)
    body.paragraph_format.widow_control = True
    indented(document.styles["Body Text"], SONG)
    for level, name, bold in _HEADINGS:
        style = document.styles[f"Heading {level}"]
        indented(style, name, bold=bold)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
        style.paragraph_format.keep_with_next = True
    for name, east, size, centred in _OWN:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = body
        font(style, east, size)
        if centred:
            style.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.styles["Official Title"].paragraph_format.line_spacing = Pt(36)
    for name in ("Official Note", "Official Figure", "Caption"):
        off_grid(document.styles[name].element.get_or_add_pPr())
        document.styles[name].paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
    font(document.styles["Caption"], BOLD, SMALL)
    document.styles["Caption"].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.styles["Caption"].paragraph_format.keep_with_next = True
    for level in (1, 2):
        style = document.styles.add_style(f"toc {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = body
        style.paragraph_format.left_indent = Pt(SIZE * (level - 1))
        _leader(style)
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), LOCALES["en"].tag)
    mark.set(qn("w:eastAsia"), LOCALES[language].tag if language in LOCALES else LOCALES["zh"].tag)
    body.element.get_or_add_rPr().append(mark)
    settings = document.settings.element
    settings.append(OxmlElement("w:evenAndOddHeaders"))
    return document


def set_page(section: Any) -> None:
    """Give a section the upright page with its margins and its grid of lines and characters."""
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(WIDTH), Mm(HEIGHT)
    section.top_margin, section.bottom_margin = Mm(TOP), Mm(BOTTOM)
    section.left_margin, section.right_margin = Mm(LEFT), Mm(RIGHT)
    section.footer_distance = Mm(BOTTOM - 7 - 5)
    _grid(section)


def wide_section(document: Any) -> Any:
    """Begin a section of landscape pages."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(HEIGHT), Mm(WIDTH)
    section.top_margin, section.bottom_margin = Mm(LEFT), Mm(RIGHT)
    section.left_margin = section.right_margin = Mm(22)
    section.footer_distance = Mm(14)
    _grid(section)
    return section


def upright_section(document: Any) -> Any:
    """Begin a section of upright pages."""
    section = document.add_section(WD_SECTION.NEW_PAGE)
    set_page(section)
    return section


def _grid(section: Any) -> None:
    properties = section._sectPr  # noqa: SLF001 - python-docx knows no grid
    for old in properties.findall(qn("w:docGrid")):
        properties.remove(old)
    grid = OxmlElement("w:docGrid")
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(round(PITCH * 20)))
    properties.append(grid)


def off_grid(properties: Any) -> None:
    """Let lines stand closer than the grid of the page has them: in tables and notes."""
    snap = OxmlElement("w:snapToGrid")
    snap.set(qn("w:val"), "0")
    properties.insert_element_before(
        snap,
        "w:spacing",
        "w:ind",
        "w:contextualSpacing",
        "w:mirrorIndents",
        "w:jc",
        "w:outlineLvl",
        "w:rPr",
        "w:sectPr",
    )


def closer(style: Any) -> None:
    """Set the characters of a style so that 28 of them fill a line."""
    spacing = OxmlElement("w:spacing")
    spacing.set(qn("w:val"), str(CLOSER))
    style.element.get_or_add_rPr().append(spacing)


def font(style: Any, east: str, size: float, *, bold: bool = False) -> None:
    """Set the fonts of a style, one for Chinese and one for Latin characters, and its size in points."""
    style.font.name, style.font.size, style.font.bold = LATIN, Pt(size), bold
    style.font.italic, style.font.color.rgb = False, _AUTOMATIC
    found = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        found.attrib.pop(qn(f"w:{theme}"), None)
    found.set(qn("w:eastAsia"), east)


def indented(style: Any, east: str, *, bold: bool = False) -> None:
    """Give a style the font of the text and an indent of two characters."""
    font(style, east, SIZE, bold=bold)
    closer(style)
    exact(style.paragraph_format)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.first_line_indent = Pt(2 * SIZE)
    style.element.get_or_add_pPr().get_or_add_ind().set(qn("w:firstLineChars"), "200")


def exact(form: Any) -> None:
    """Set the lines of a style on the pitch of the page."""
    form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    form.line_spacing = Pt(round(PITCH * 20) / 20)


def _leader(style: Any) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER

    style.paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH - LEFT - RIGHT), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)


def page_numbers(section: Any, language: Language, *, first: int | None = None) -> None:
    """Put — 1 — outside at the foot of the pages; with `first` they begin there."""
    for footer, right in ((section.footer, True), (section.even_page_footer, False)):
        footer.is_linked_to_previous = False
        paragraph = footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else WD_ALIGN_PARAGRAPH.LEFT
        form = paragraph.paragraph_format
        form.right_indent, form.left_indent = (Pt(14), None) if right else (None, Pt(14))
        before, after = PAGE.say(language, {"page": "0"}).split("0")
        for text in (before, None, after):
            run = paragraph.add_run(text or "")
            run.font.size, run.font.name = Pt(14), "SimSun"
            run._r.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), NUMBER_FONT)  # noqa: SLF001
            if text is None:
                field(run, "PAGE", "1")
    for old in section._sectPr.findall(qn("w:pgNumType")):  # noqa: SLF001 - that of the section before
        section._sectPr.remove(old)  # noqa: SLF001
    if first is not None:
        numbers = OxmlElement("w:pgNumType")
        numbers.set(qn("w:start"), str(first))
        section._sectPr.append(numbers)  # noqa: SLF001 - nor numbers of pages
        section._sectPr.append(section._sectPr.find(qn("w:docGrid")))  # noqa: SLF001 - which stands last


def field(run: Any, instruction: str, shown: str, *, dirty: bool = False) -> None:
    """Put a field into a run, with what it shows until it is worked anew."""
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("shown", shown), ("end", "")):
        if kind == "":
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = f" {text} "
        elif kind == "shown":
            element = OxmlElement("w:t")
            element.text = text
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
            if dirty and kind == "begin":
                element.set(qn("w:dirty"), "true")
        run._r.append(element)  # noqa: SLF001 - python-docx knows no fields
