"""Open the archive that a workbook (.xlsx, .ods) is, find its parts and walk through their elements."""

import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError, iterparse

from ipplan.reading.files.workbook_limits import LARGEST_UNPACKED, Oversized

DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, ParseError, LookupError, ValueError, OverflowError),
    *(NotImplementedError, RuntimeError, EOFError, OSError),
)


class Damaged(Exception):  # noqa: N818 - said of the workbook
    """Raised when a workbook contradicts itself or cannot be unpacked."""


class Archive:
    """The parts of a zip file by their names, whichever way their strokes lean and however they are capitalised."""

    def __init__(self, stream: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(stream)
        parts = self._zip.infolist()
        if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
            raise Oversized
        self._parts = {_normal(part.filename): part for part in parts if not part.is_dir()}
        if len(self._parts) < sum(not part.is_dir() for part in parts):
            raise Damaged  # two parts of one name, of which two programs would take one each

    def __contains__(self, name: str) -> bool:
        return _normal(name) in self._parts

    def names(self) -> list[str]:
        """Return the names of all parts, in lower case."""
        return list(self._parts)

    def text(self, name: str) -> bytes:
        """Return the bytes of a part."""
        return self._zip.read(self._parts[_normal(name)])

    def elements(self, name: str) -> Iterator[tuple[str, Element]]:
        """Yield each element of a part twice, with `start` where it begins and `end` where it is complete."""
        with self._zip.open(self._parts[_normal(name)]) as content:
            # expat bounds the expansion of entities, the size of the part is checked.
            yield from iterparse(content, ("start", "end"))  # noqa: S314

    def whole(self, name: str) -> Iterator[Element]:
        """Yield each element of a part once it is complete."""
        return (element for event, element in self.elements(name) if event == "end")


def kind_of(archive: Archive) -> str:
    """Return `xlsx`, `ods`, or the name that a person gives to an archive that is no workbook."""
    names = archive.names()
    if any(name.endswith("workbook.bin") for name in names):
        return "Excel (.xlsb)"
    starts = (("word/", "Word (.docx)"), ("ppt/", "PowerPoint (.pptx)"), ("index/document.iwa", "Numbers"))
    for start, kind in starts:
        if any(name.startswith(start) for name in names):
            return kind
    if any(name.endswith("workbook.xml") for name in names):
        return "xlsx"
    if "mimetype" in archive and b"spreadsheet" not in archive.text("mimetype")[:200]:
        return "OpenDocument" if "content.xml" in archive else "EPUB"
    return "ods" if "content.xml" in archive else "ZIP"


def _normal(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def local(tag: str) -> str:
    """Return the name of an element or attribute without its name space, which differs between editions of a format."""
    return tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str | None:
    """Return an attribute by its name without a name space."""
    found = element.get(name)
    if found is not None:
        return found
    return next((value for key, value in element.attrib.items() if local(key) == name), None)
