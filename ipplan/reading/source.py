"""Opening what the user named: a file or standard input, as bytes that can be read twice."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, NamedTuple, cast

from ipplan.reading.encoding import CHUNK
from ipplan.reading.flaw import Flaw

NONE = "–"
_IN_MEMORY = 16 << 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class Source(NamedTuple):
    """A file that exists and holds something. `path` is as the user gave it."""

    path: str
    stream: BinaryIO
    is_workbook: bool


@contextmanager
def opened(path: str) -> Iterator[Source | Flaw]:
    """The source, closed afterwards; a flaw where it is missing, no file, empty or not to be read."""
    try:
        stream = _spooled(sys.stdin.buffer) if path == "-" else _open(path)
    except FileNotFoundError:
        yield Flaw("file-not-found", {"suggestion": _neighbours(path)})
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
        head = stream.read(8)
        stream.seek(0)
    except OSError as error:
        return Flaw("unreadable-actuals", {"reason": error.strerror or str(error)})
    return Source(path, stream, head.startswith((_ZIP, _OLE))) if head else Flaw("empty-table")


def _open(path: str) -> BinaryIO:
    stream = open(path, "rb")  # noqa: SIM115 - `opened` closes it
    if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        return stream
    with stream:
        return _spooled(stream)


def _spooled(stream: BinaryIO) -> BinaryIO:
    """A copy that can be read twice; in memory while it is small."""
    from tempfile import SpooledTemporaryFile

    copy = cast("BinaryIO", SpooledTemporaryFile(_IN_MEMORY))
    while chunk := stream.read(CHUNK):
        copy.write(chunk)
    copy.seek(0)
    return copy


def _neighbours(path: str) -> tuple[str, ...] | str:
    """Names in the same folder that look like the missing one."""
    from difflib import get_close_matches

    folder, name = os.path.split(path)
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return NONE
    return tuple(os.path.join(folder, near) for near in get_close_matches(name, names, 3)) or NONE
