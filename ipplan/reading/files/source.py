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

from ipplan.problem import NONE
from ipplan.reading.cells.flaw import Flaw
from ipplan.reading.files.counting import Progress
from ipplan.reading.files.encoding import CHUNK

_IN_MEMORY = 16 << 20
# How long to wait for someone who writes to a named pipe.
_PATIENCE = 5.0
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
def opened(path: str, progress: Progress | None = None) -> Iterator[Source | Flaw]:
    """The source, closed afterwards; a flaw where it is missing, no file, empty or not to be read."""
    try:
        stream = _spooled(_standard_input(), progress) if path == "-" else _open(path, progress)
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


def _open(path: str, progress: Progress | None) -> BinaryIO:
    file = Path(path)
    if file.is_fifo():
        stream, first = _fifo(path)
    else:
        stream, first = file.open("rb"), b""
        if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
            return stream
    with stream:
        return _spooled(stream, progress, first)


def _fifo(path: str) -> tuple[BinaryIO, bytes]:
    """A named pipe and its first byte; empty where nobody writes, which just to open it would wait for ever."""
    from time import monotonic, sleep

    descriptor, first, begun = os.open(path, os.O_RDONLY | os.O_NONBLOCK), b"", monotonic()
    try:
        while not (first := os.read(descriptor, 1)) and monotonic() - begun < _PATIENCE:
            sleep(0.01)
    except BlockingIOError:  # someone writes and has not begun: that may take its time
        pass
    os.set_blocking(descriptor, True)
    return os.fdopen(descriptor, "rb"), first


def _spooled(stream: BinaryIO, progress: Progress | None, first: bytes = b"") -> BinaryIO:
    """A copy that can be read twice; in memory while it is small."""
    from tempfile import SpooledTemporaryFile

    copy = cast("BinaryIO", SpooledTemporaryFile(_IN_MEMORY))  # noqa: SIM115 - `opened` closes it
    copy.write(first)
    endless = _is_device(stream)
    while chunk := stream.read(CHUNK):
        copy.write(chunk)
        if progress is not None:
            progress(len(chunk))
        if endless or not chunk.strip(b"\0"):  # no text: /dev/urandom, /dev/zero
            break
    copy.seek(0)
    return copy


def _is_device(stream: BinaryIO) -> bool:
    """Whether it is a device, from which bytes may come without end."""
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
