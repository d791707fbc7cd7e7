"""What is written: all of a file or nothing of it, with the mode it had."""

from pathlib import Path

import pytest

from ipplan.commands.output import write


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664], ids=oct)
def test_a_file_that_is_overwritten_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    """A file that only its owner may read is not opened to others by a new result, nor closed to its group."""
    file = tmp_path / "status.json"
    file.write_text("old")
    file.chmod(mode)
    write(b"new", file, "en")
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == mode


def test_a_link_is_followed(tmp_path: Path) -> None:
    """A result written through a link goes to the file behind it, and the link stays."""
    file, link = tmp_path / "real.json", tmp_path / "link.json"
    file.write_text("old")
    link.symlink_to(file)
    write(b"new", link, "en")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_nothing_is_left_beside_the_file(tmp_path: Path) -> None:
    """The file under which a result is prepared is gone afterwards."""
    write(b"new", tmp_path / "a.json", "en")
    assert [found.name for found in tmp_path.iterdir()] == ["a.json"]
