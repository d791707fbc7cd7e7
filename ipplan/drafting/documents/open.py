"""Open a document of any kind, by what its bytes say and then by its ending."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal

from ipplan.drafting.document import Document, table
from ipplan.drafting.documents.plain import read_text
from ipplan.problem import Message, Place, Problem
from ipplan.reading.files.encoding import find_encoding
from ipplan.reading.files.source import Source, opened
from ipplan.reading.files.workbook import every_sheet

Kind = Literal["word", "workbook", "page", "pdf", "text"]
LARGEST = 64 << 20
# The extra that reads a kind, and the names of the packages in it.
_EXTRAS: dict[Kind, str] = {"word": "office", "page": "documents", "pdf": "documents"}
_PAGES = (b"<!doctype html", b"<html", b"<table", b"<meta", b"<body", b"<div", b"<p>", b"<h1")


def open_document(path: str, encoding: str | None = None) -> tuple[Document | None, list[Problem]]:
    """Read a document, `-` from standard input; None, with what is wrong, where it cannot be read."""
    with opened(path, any_kind=True) as source:
        found = source if isinstance(source, Message) else _read(source, encoding)
    if isinstance(found, Message):
        return None, [found.at(Place(path))]
    return found, []


def kind_of(content: bytes, path: str) -> Kind:
    """Tell what kind of document some bytes are."""
    if content.startswith(b"PK\x03\x04"):
        try:
            names = zipfile.ZipFile(io.BytesIO(content)).namelist()
        except (zipfile.BadZipFile, OSError, ValueError):
            return "workbook"
        return "word" if any(name.startswith("word/") for name in names) else "workbook"
    head = content[:2048].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if b"%pdf-" in head[:1024]:
        return "pdf"
    return "page" if head.startswith(_PAGES) or PurePath(path).suffix.lower() in {".html", ".htm"} else "text"


def _read(source: Source, encoding: str | None) -> Document | Message:
    content = source.stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        return Message("document-too-large", largest=LARGEST >> 20)
    source.stream.seek(0)
    kind = "workbook" if source.is_workbook else kind_of(content, source.path)
    kind = kind_of(content, source.path) if kind == "workbook" and content.startswith(b"PK") else kind
    try:
        return _document(source, content, kind, encoding)
    except ImportError:
        return Message("document-extra-missing", extra=_EXTRAS[kind])
    except Exception:  # noqa: BLE001 - a damaged file makes the libraries raise what they like
        return Message("unreadable-document", kind=kind)


def _document(source: Source, content: bytes, kind: Kind, encoding: str | None) -> Document | Message:
    if kind == "workbook":
        sheets = every_sheet(source, encoding)
        if isinstance(sheets, Message):
            return sheets
        return Document(tuple(table(_filled(list(sheet), sheet.merged), 1, sheet.name) for sheet in sheets))
    if kind == "word":
        from ipplan.drafting.documents.word import read_word

        return read_word(content)
    if kind == "pdf":
        from ipplan.drafting.documents.pdf import read_pdf

        document = read_pdf(content)
        return Message("no-text-layer") if document is None else document
    found = find_encoding(source.stream, encoding)
    if kind == "page":
        from ipplan.drafting.documents.page import read_page

        return read_page(content, None if isinstance(found, Message) else found.encoding.removesuffix("-sig"))
    return found if isinstance(found, Message) else read_text(content.decode(found.encoding))


def _filled(rows: list[list[str]], merged: Mapping[tuple[int, int], str]) -> list[list[str]]:
    """Return the rows with the text of each merged cell in every place that it covers."""
    for (row, column), text in merged.items():
        cells = rows[row]
        cells += [""] * (column + 1 - len(cells))
        cells[column] = text
    return rows
