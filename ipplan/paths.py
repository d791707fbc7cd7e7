"""Look at paths that need not be paths: too long, holding a NUL, or links that go in a circle. None of this raises."""

# ruff: noqa: PTH110, PTH112, PTH113 - those of pathlib raise where a path is too long or a circle

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
