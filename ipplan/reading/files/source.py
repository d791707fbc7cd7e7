"""Open what the user named: a file or standard input, as bytes that can be read twice."""

import codecs
import errno
import io
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from ipplan.problem import NONE, Message
from ipplan.reading.files.encoding import CHUNK

_IN_MEMORY = 16 << 20
# Of standard input, a pipe or a device no more is read: it may never end. A file has an end.
LARGEST_STREAM = 512 << 20
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


class _TooLarge(Exception):  # noqa: N818 - said of the input
    """Raised when more bytes come than are to be read."""


@contextmanager
def opened(path: str, *, any_kind: bool = False, most: int | None = None) -> Iterator[Source | Message]:
    """Open the source, closed afterwards; a message where it is missing, no file, empty, too large or not to be read.

    What is no table (a page, a PDF) is refused too, unless `any_kind` is welcome. `most` is how many bytes it may
    have; without it a file may have any number, what has no known end `LARGEST_STREAM`.
    """
    try:
        stream = _standard_input(most) if path == "-" else _open(path, most)
    except FileNotFoundError:
        yield Message("file-not-found", suggestion=_neighbours(Path(path)))
        return
    except IsADirectoryError:
        yield Message("not-a-file")
        return
    except _TooLarge:
        yield Message("input-too-large", largest=LARGEST_STREAM if most is None else most)
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


def _standard_input(most: int | None) -> BinaryIO:
    """Return standard input as it is where it is a file at its start, else a copy of it."""
    if sys.stdin is None:  # a process may be started without one
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    stream = cast("BinaryIO", sys.stdin.buffer)
    if _is_a(stat.S_ISREG, stream) and stream.tell() == 0:
        return _of_size(os.fdopen(os.dup(stream.fileno()), "rb"), most)
    return _spooled(stream, most)


def _open(path: str, most: int | None) -> BinaryIO:
    stream = Path(path).open("rb")  # noqa: SIM115 - `opened` closes it
    if _is_a(stat.S_ISREG, stream):
        return _of_size(stream, most)
    with stream:
        return _spooled(stream, most)


def _of_size(stream: BinaryIO, most: int | None) -> BinaryIO:
    """Return the stream of a file that has no more bytes than it may have."""
    if most is not None and os.fstat(stream.fileno()).st_size > most:
        stream.close()
        raise _TooLarge
    return stream


def _spooled(stream: BinaryIO, most: int | None) -> BinaryIO:
    """Return a copy that can be read twice; in memory while it is small, in a temporary file then."""
    left = LARGEST_STREAM if most is None else most
    copy: BinaryIO = io.BytesIO()
    device = _is_a(stat.S_ISCHR, stream)  # from which bytes may come without end
    while chunk := stream.read(CHUNK):
        left -= len(chunk)
        if left < 0:
            copy.close()
            raise _TooLarge
        copy.write(chunk)
        if isinstance(copy, io.BytesIO) and copy.tell() > _IN_MEMORY:
            copy = _moved(copy)
        if device or not chunk.strip(b"\0"):  # no text: /dev/urandom, /dev/zero
            break
    copy.seek(0)
    return copy


def _moved(copy: io.BytesIO) -> BinaryIO:
    """Return a temporary file with what was in memory: one of `SpooledTemporaryFile` is read by steps of Python."""
    from tempfile import TemporaryFile

    file = cast("BinaryIO", TemporaryFile())  # noqa: SIM115 - `opened` closes it
    file.write(copy.getbuffer())
    return file


def _is_a(kind: Callable[[int], bool], stream: BinaryIO) -> bool:
    """Return whether a stream of the system is of a kind (a file, a device)."""
    try:
        return kind(os.fstat(stream.fileno()).st_mode)
    except OSError:
        return False


def _neighbours(path: Path) -> tuple[str, ...] | str:
    """Return names in the same folder that look like the missing one."""
    from difflib import get_close_matches

    try:
        names = [file.name for file in path.parent.iterdir()]
    except OSError:
        return NONE
    return tuple(str(path.parent / name) for name in get_close_matches(path.name, names, 3)) or NONE
