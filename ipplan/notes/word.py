"""Read notes from Word: the texts in the content controls of a report, or of a file of notes."""

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple
from xml.etree.ElementTree import Element

from ipplan.model.notes import LONGEST_TAG, PARTS, paragraphs, tag_of_plan
from ipplan.reading.files.archive import DAMAGED, Archive, Damaged, attribute, local
from ipplan.reading.files.workbook_limits import Oversized
from ipplan.wording import LOCALES
from ipplan.wording.notes import hint

# Text that was moved away or deleted is no text any more.
_GONE = {"moveFrom", "del", "sdtPr", "instrText"}


class Control(NamedTuple):
    """A content control: its tag, its text, and its number in the document."""

    tag: str
    text: str
    number: int


def controls(stream: BinaryIO) -> list[Control] | None:
    """Read the controls that have a tag; None where the file is no Word document."""
    try:
        archive = Archive(stream)
        if "word/document.xml" not in archive:
            return None
        root: Element | None = None
        for element in archive.whole("word/document.xml"):
            root = element
        return [] if root is None else list(_controls(root))
    except (Damaged, Oversized, *DAMAGED):
        return None


def _controls(root: Element) -> Iterator[Control]:
    number = 0
    for element in root.iter():
        if local(element.tag) != "sdt":
            continue
        number += 1
        tag = next((attribute(e, "val") or "" for e in element.iter() if local(e.tag) == "tag"), "")
        content = next((e for e in element if local(e.tag) == "sdtContent"), None)
        if tag and content is not None and len(tag) <= LONGEST_TAG:
            written = "\n".join(paragraphs("".join(_texts(content))))
            yield Control(tag, "" if is_hint(written) else written, number)


def _texts(element: Element) -> Iterator[str]:
    for child in element:
        name = local(child.tag)
        if name in _GONE:
            continue
        if name == "t":
            yield child.text or ""
        elif name in {"br", "cr"}:
            yield "\n"
        elif name == "tab":
            yield " "
        else:
            yield from _texts(child)
            if name == "p":
                yield "\n"


def is_hint(text: str) -> bool:
    """Return whether a text is what a slot says before anything is written into it."""
    return text in {hint(part, language) for part in PARTS for language in LOCALES}


def plan_of(found: list[Control]) -> str:
    """Return the id of the plan that a document says it is of; empty where it does not say."""
    prefix = tag_of_plan("")
    return next((one.tag.removeprefix(prefix) for one in found if one.tag.startswith(prefix)), "")
