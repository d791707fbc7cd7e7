"""Counting the bytes that are read, for whoever shows how far reading has come."""

import io
from collections.abc import Callable
from typing import BinaryIO, cast

Progress = Callable[[int], None]
_OFTEN = 1 << 20


class Counted(io.BufferedIOBase):
    """A stream that tells every megabyte how much of it has been read; what is read is what was given."""

    def __init__(self, stream: BinaryIO, progress: Progress) -> None:
        self._stream = cast("io.BufferedReader", stream)
        self._progress = progress
        self._untold = 0

    def readable(self) -> bool:
        """Whether it can be read."""
        return True

    def seekable(self) -> bool:
        """Whether it can be read again."""
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go on from another place."""
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        """The place of the next byte."""
        return self._stream.tell()

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes."""
        return self._told(self._stream.read(size))

    def read1(self, size: int = -1, /) -> bytes:
        """The next bytes, as many as are at hand."""
        return self._told(self._stream.read1(size))

    def _told(self, content: bytes) -> bytes:
        self._untold += len(content)
        if self._untold >= _OFTEN:
            self._progress(self._untold)
            self._untold = 0
        return content

    def close(self) -> None:
        """Close what is read."""
        self._stream.close()
        super().close()
