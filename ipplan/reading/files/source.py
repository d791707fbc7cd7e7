"""Open what the user named: a file or standard input, as bytes that can be read twice."""

import codecs
import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from ipplan.problem import NONE, Message
from ipplan.reading.files.encoding import CHUNK

_IN_MEMORY = 16 << 20
_WORKBOOK = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
# A workbook of the first Excel versions: its first record, and the length of that.
_OLD_WORKBOOK = re.compile(rb"\x09[\0\x02\x04\x08][\x04-\x10]\0")
# Web pages under the name of a workbook are what many offices' systems export.
_OTHERS = (
    *((b"<!doctype", "HTML"), (b"<html", "HTML"), (b"<table", "HTML"), (b"<meta", "HTML"), (b"<?xml", "XML")),
    *((b"%pdf-", "PDF"), (b"{\\rtf", "RTF"), (b"\x1f\x8b", "gzip (.gz)"), (b"bzh", "bzip2 (.bz2)")),
    *((b"\xfd7zxz", "xz (.xz)"), (b"\x28\xb5\x2f\xfd", "Zstandard (.zst)"), (b"7z\xbc\xaf", "7-Zip"), (b"rar!", "RAR")),
    *((b"par1", "Parquet"), (b"arrow1", "Arrow"), (b"fea1", "Feather"), (b"sqlite format 3", "SQLite")),
    *((b"\x89png", "PNG"), (b"\xff\xd8\xff", "JPEG")),
)
_JSON = re.compile(rb"\{\s*[\"}]|\[\s*[{\[\"\]]")


class Source(NamedTuple):
    """A file that exists and holds something. `path` is as the user gave it."""

    path: str
    stream: BinaryIO
    is_workbook: bool


@contextmanager
def opened(path: str, *, any_kind: bool = False) -> Iterator[Source | Message]:
    """Open the source, closed afterwards; a message where it is missing, no file, empty or not to be read.

    What is no table (a page, a PDF) is refused too, unless `any_kind` is welcome.
    """
    try:
        stream = _spooled(_standard_input()) if path == "-" else _open(path)
    except FileNotFoundError:
        yield Message("file-not-found", suggestion=_neighbours(Path(path)))
        return
    except IsADirectoryError:
        yield Message("not-a-file")
        return
    except (OSError, ValueError) as error:
        yield Message("unreadable-actuals", reason=getattr(error, "strerror", None) or str(error))
        return
    with stream:
        yield _recognised(path, stream, any_kind=any_kind)


def _recognised(path: str, stream: BinaryIO, *, any_kind: bool) -> Source | Message:
    try:
        head = stream.read(64)
        stream.seek(0)
    except OSError as error:
        return Message("unreadable-actuals", reason=error.strerror or str(error))
    if not head:
        return Message("empty-table")
    text = head.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    kind = next((kind for start, kind in _OTHERS if text.startswith(start)), None)
    if kind is None and _JSON.match(text):
        kind = "JSON"
    is_workbook = head.startswith(_WORKBOOK) or _OLD_WORKBOOK.match(head) is not None
    return Message("not-a-table", kind=kind) if kind and not any_kind else Source(path, stream, is_workbook)


def _standard_input() -> BinaryIO:
    if sys.stdin is None:  # a process may be started without one
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdin.buffer


def _open(path: str) -> BinaryIO:
    stream = Path(path).open("rb")  # noqa: SIM115 - `opened` closes it
    if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        return stream
    with stream:
        return _spooled(stream)


def _spooled(stream: BinaryIO) -> BinaryIO:
    """Return a copy that can be read twice; in memory while it is small."""
    from tempfile import SpooledTemporaryFile

    copy = cast("BinaryIO", SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - `opened` closes it
    endless = _is_device(stream)
    while chunk := stream.read(CHUNK):
        copy.write(chunk)
        if endless or not chunk.strip(b"\0"):  # no text: /dev/urandom, /dev/zero
            break
    copy.seek(0)
    return copy


def _is_device(stream: BinaryIO) -> bool:
    """Return whether it is a device, from which bytes may come without end."""
    try:
        return stat.S_ISCHR(os.fstat(stream.fileno()).st_mode)
    except OSError:
        return False


def _neighbours(path: Path) -> tuple[str, ...] | str:
    """Names in the same folder that look like the missing one."""
    from difflib import get_close_matches

    try:
        names = [file.name for file in path.parent.iterdir()]
    except OSError:
        return NONE
    return tuple(str(path.parent / name) for name in get_close_matches(path.name, names, 3)) or NONE
