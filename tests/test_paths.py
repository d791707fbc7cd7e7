"""Paths that are no paths."""

import os
from pathlib import Path

import pytest

from ipplan.paths import is_file, is_folder, is_there, real, whole


@pytest.mark.parametrize("name", ["loop", "x" * 300, "d/" * 3000, "a\0b", "none", "none/none"])
def test_nothing_there(tmp_path: Path, name: str) -> None:
    """A circle of links, a name that is too long, one with a NUL: nothing is there, and nothing is raised."""
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    path = Path(os.path.join(tmp_path, name))  # noqa: PTH118 - pathlib takes the last stroke away
    assert (is_there(path), is_file(path), is_folder(path)) == (False, False, False)


def test_there(tmp_path: Path) -> None:
    """A file and a folder are what they are, through links too, and a link leads to its end."""
    (tmp_path / "file").touch()
    for name in ("file", "folder"):
        (tmp_path / f"link-{name}").symlink_to(tmp_path / name)
    (tmp_path / "folder").mkdir()
    for prefix in ("", "link-"):
        file, folder = tmp_path / f"{prefix}file", tmp_path / f"{prefix}folder"
        assert (is_there(file), is_file(file), is_folder(file)) == (True, True, False)
        assert (is_there(folder), is_file(folder), is_folder(folder)) == (True, False, True)
        assert real(file) == (tmp_path / "file").resolve()


def test_whole(tmp_path: Path) -> None:
    """All of a small file is read; what is larger, or has no end, is refused."""
    (tmp_path / "file").write_bytes(b"abc")
    assert whole(tmp_path / "file", 3) == b"abc"
    for path in (tmp_path / "file", Path("/dev/zero")):
        with pytest.raises(OSError, match="large"):
            whole(path, 2)
