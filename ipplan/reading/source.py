"""Opening what the user named: a file or standard input, as bytes that can be read twice."""

import codecs
import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from ipplan.reading.encoding import CHUNK
from ipplan.reading.flaw import Flaw

NONE = "–"
_IN_MEMORY = 16 << 20
_WORKBOOK = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
# Web pages under the name of a workbook are what many offices' systems export.
_OTHERS = {
    b"<!doctype": "HTML",
    b"<html": "HTML",
    b"<table": "HTML",
    b"<meta": "HTML",
    b"<?xml": "XML",
    b"%pdf-": "PDF",
}


class Source(NamedTuple):
    """A file that exists and holds something. `path` is as the user gave it."""

    path: str
    stream: BinaryIO
    is_workbook: bool


@contextmanager
def opened(path: str) -> Iterator[Source | Flaw]:
    """The source, closed afterwards; a flaw where it is missing, no file, empty or not to be read."""
    try:
        stream = _spooled(_standard_input()) if path == "-" else _open(path)
    except FileNotFoundError:
        yield Flaw("file-not-found", {"suggestion": _neighbours(Path(path))})
        return
    except IsADirectoryError:
        yield Flaw("not-a-file")
        return
    except (OSError, ValueError) as error:
        yield Flaw("unreadable-actuals", {"reason": getattr(error, "strerror", None) or str(error)})
        return
    with stream:
        yield _recognised(path, stream)


def _recognised(path: str, stream: BinaryIO) -> Source | Flaw:
    try:
        head = stream.read(64)
        stream.seek(0)
    except OSError as error:
        return Flaw("unreadable-actuals", {"reason": error.strerror or str(error)})
    if not head:
        return Flaw("empty-table")
    text = head.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    kind = next((kind for start, kind in _OTHERS.items() if text.startswith(start)), None)
    return Flaw("not-a-table", {"kind": kind}) if kind else Source(path, stream, head.startswith(_WORKBOOK))


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
    """A copy that can be read twice; in memory while it is small."""
    from tempfile import SpooledTemporaryFile

    copy = cast("BinaryIO", SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - `opened` closes it
    while chunk := stream.read(CHUNK):
        copy.write(chunk)
        if not chunk.strip(b"\0"):  # no text, and perhaps without end (/dev/zero)
            break
    copy.seek(0)
    return copy


def _neighbours(path: Path) -> tuple[str, ...] | str:
    """Names in the same folder that look like the missing one."""
    from difflib import get_close_matches

    try:
        names = [file.name for file in path.parent.iterdir()]
    except OSError:
        return NONE
    return tuple(str(path.parent / name) for name in get_close_matches(path.name, names, 3)) or NONE
