"""The standard streams of a run, whatever they are connected to: another encoding, nothing, a full disk."""

import errno
import io
import os
import sys
from typing import TextIO


class _Closed(io.TextIOBase):
    """Standard output where the shell closed it: whatever is written fails, as it must, with the reason."""

    def write(self, _text: str, /) -> int:
        """Refuse the text."""
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))


class _Forgiving(io.TextIOWrapper):
    """Standard error: a message that finds no reader or no room changes nothing about the answer."""

    def write(self, text: str, /) -> int:
        """Write as much as can be written."""
        try:
            return super().write(text)
        except OSError:
            return len(text)

    def flush(self) -> None:
        """Write out what is left, as far as possible."""
        try:
            super().flush()
        except (OSError, ValueError):
            return


def prepare() -> None:
    """Set the streams up so that no character and no closed stream stops a report.

    A console of another encoding shows what it can. Standard output that is closed fails at the first write.
    """
    given: tuple[TextIO | None, TextIO | None] = (sys.stdout, sys.stderr)
    stdout, stderr = given
    if stdout is None:
        sys.stdout = _Closed()
    elif isinstance(stdout, io.TextIOWrapper):
        stdout.reconfigure(errors="backslashreplace")
    if stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open as long as the run
    elif isinstance(stderr, io.TextIOWrapper):
        encoding = stderr.encoding
        sys.stderr = _Forgiving(stderr.detach(), encoding, errors="backslashreplace", line_buffering=True)


def forget() -> None:
    """Let what is still to be written go nowhere: nobody is to hear of it when Python ends."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open until the end
