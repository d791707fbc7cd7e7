"""Content controls of Word: marked places in a document, whose texts are found again by their tags."""

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from ipplan.hidden import one_line
from ipplan.model.notes import LONGEST_TAG

_NUMBER = 0x1000_0000


def wrap(paragraphs: Sequence[Any], tag: str, title: str, *, empty: bool = False) -> None:
    """Put paragraphs that follow each other into one control; an `empty` one shows what is to be written."""
    control, properties, content = (OxmlElement(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
    values = {"alias": one_line(title)[:LONGEST_TAG], "tag": tag, "id": str(number_of(tag))}
    for name, value in values.items():
        element = OxmlElement(f"w:{name}")
        element.set(qn("w:val"), value)
        properties.append(element)
    if empty:
        properties.append(OxmlElement("w:showingPlcHdr"))
    control.append(properties)
    control.append(content)
    first = paragraphs[0]._p  # noqa: SLF001 - python-docx knows no controls
    first.addprevious(control)
    for paragraph in paragraphs:
        content.append(paragraph._p)  # noqa: SLF001


def number_of(tag: str) -> int:
    """Return the number of a control, which is to be its own: made of its tag."""
    from hashlib import sha256

    return int(sha256(tag.encode()).hexdigest()[:7], 16) + _NUMBER
