"""Look at paths that need not be paths: too long, holding a NUL, or links that go in a circle. Only `whole` raises."""

# ruff: noqa: PTH110, PTH112, PTH113 - those of pathlib raise where a path is too long or a circle

import errno
import os
from pathlib import Path


def is_there(path: Path) -> bool:
    """Return whether something is there, at the end of links."""
    return os.path.exists(path)


def is_file(path: Path) -> bool:
    """Return whether it is a file, at the end of links."""
    return os.path.isfile(path)


def is_folder(path: Path) -> bool:
    """Return whether it is a folder, at the end of links."""
    return os.path.isdir(path)


def real(path: Path) -> Path:
    """Return the path without links, as far as they lead somewhere."""
    return Path(os.path.realpath(path))


def whole(path: Path, most: int) -> bytes:
    """Return what a file holds; raises an `OSError` where it has more than so many bytes, or no end."""
    with path.open("rb") as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content
