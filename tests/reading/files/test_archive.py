"""The archive that a workbook is."""

import io
import zipfile

import pytest

from ipplan.reading.files.archive import Archive, Damaged, kind_of
from ipplan.reading.files.workbook_limits import Count, Oversized


def archive(*names: str, content: bytes = b"") -> io.BytesIO:
    """An archive with these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in names:
            target.writestr(name, content)
    return out


def test_names() -> None:
    """A part is found whichever way the strokes of its name lean, and however it is capitalised."""
    found = Archive(archive("XL\\Workbook.xml", "xl/"))
    assert "xl/workbook.xml" in found
    assert "/xl/workbook.xml" in found
    assert "xl/other.xml" not in found


def test_two_parts_of_one_name() -> None:
    """Two parts of one name, of which two programs would take one each, are refused."""
    with pytest.raises(Damaged):
        Archive(archive("xl/workbook.xml", "XL\\workbook.xml"))


def test_bomb() -> None:
    """A small archive that unpacks to far more is refused before it is unpacked."""
    with pytest.raises(Oversized):
        Archive(archive("xl/workbook.xml", content=b"0" * (257 << 20)))


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["xl/workbook.xml"], "xlsx"),
        (["book/workbook.xml"], "xlsx"),
        (["content.xml", "styles.xml"], "ods"),
        (["xl/workbook.bin"], "Excel (.xlsb)"),
        (["word/document.xml"], "Word (.docx)"),
        (["ppt/presentation.xml"], "PowerPoint (.pptx)"),
        (["Index/Document.iwa"], "Numbers"),
        (["a.csv"], "ZIP"),
    ],
)
def test_kinds(names: list[str], kind: str) -> None:
    """An archive is known by its parts, not by its name."""
    assert kind_of(Archive(archive(*names))) == kind


def test_other_documents() -> None:
    """A text document and a book have a part that says what they are."""
    assert kind_of(Archive(archive("mimetype", "content.xml", content=b"application/x.text"))) == "OpenDocument"
    assert kind_of(Archive(archive("mimetype", content=b"application/epub+zip"))) == "EPUB"


def test_count() -> None:
    """More cells than a sheet of actuals has are refused."""
    count = Count()
    count.add(4_000_000)
    with pytest.raises(Oversized):
        count.add()
