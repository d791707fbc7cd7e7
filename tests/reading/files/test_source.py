"""Opening what the user named."""

import io
import os
import sys
from pathlib import Path

import pytest

from ipplan.problem import NONE, Message
from ipplan.reading.files.source import Source, opened


def flaw(path: object) -> Message:
    """What is wrong with a path."""
    with opened(str(path)) as source:
        assert isinstance(source, Message)
        return source


def test_file(tmp_path: Path) -> None:
    """A file is opened at its start and closed afterwards."""
    file = tmp_path / "a.csv"
    file.write_bytes(b"a,b\n")
    with opened(str(file)) as source:
        assert isinstance(source, Source)
        assert (source.path, source.stream.read(), source.is_workbook) == (str(file), b"a,b\n", False)
    assert source.stream.closed


@pytest.mark.parametrize("head", [b"PK\x03\x04rest", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"])
def test_workbook(tmp_path: Path, head: bytes) -> None:
    """A workbook is known by its first bytes, not by its name."""
    (tmp_path / "a.csv").write_bytes(head)
    with opened(str(tmp_path / "a.csv")) as source:
        assert isinstance(source, Source)
        assert source.is_workbook


@pytest.mark.parametrize(
    ("content", "kind"), [(b"\xef\xbb\xbf <HTML><table>", "HTML"), (b"%PDF-1.7", "PDF"), (b"<?xml version", "XML")]
)
def test_other_formats(tmp_path: Path, content: bytes, kind: str) -> None:
    """A web page under the name of a workbook is told as what it is."""
    (tmp_path / "a.xls").write_bytes(content)
    assert flaw(tmp_path / "a.xls") == Message("not-a-table", kind=kind)


def test_missing(tmp_path: Path) -> None:
    """A missing file is told with the names in its folder that are like it."""
    (tmp_path / "guangzhou-2023.csv").touch()
    assert flaw(tmp_path / "guangzhuo-2023.csv") == Message(
        "file-not-found", suggestion=(str(tmp_path / "guangzhou-2023.csv"),)
    )
    assert flaw(tmp_path / "none" / "a.csv") == Message("file-not-found", suggestion=NONE)


def test_no_file(tmp_path: Path) -> None:
    """Directories, empty files, circles of links and impossible names are told, never raised."""
    (tmp_path / "empty.csv").touch()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    paths = (tmp_path, tmp_path / "empty.csv", tmp_path / "loop", "a\0b")
    assert [flaw(path).code for path in paths] == [
        "not-a-file",
        "empty-table",
        "unreadable-actuals",
        "unreadable-actuals",
    ]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable(tmp_path: Path) -> None:
    """A file that may not be read is told with the system's reason."""
    file = tmp_path / "a.csv"
    file.touch(mode=0)
    assert flaw(file).code == "unreadable-actuals"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input is copied, so that it can be read twice."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a,b\n")))
    with opened("-") as source:
        assert isinstance(source, Source)
        assert source.stream.read() == b"a,b\n"
        source.stream.seek(0)
        assert source.stream.read() == b"a,b\n"


def test_no_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that has no standard input cannot read it."""
    monkeypatch.setattr(sys, "stdin", None)
    assert flaw("-").code == "unreadable-actuals"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no endless file here")
def test_endless_file() -> None:
    """A file without end is not copied for ever."""
    with opened("/dev/zero") as source:
        assert isinstance(source, Source)
        assert source.stream.read(1) == b"\0"


def piped(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let standard input be a stream of these bytes."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


@pytest.mark.parametrize("most", [4, 5])
def test_most_bytes(most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more bytes are read than are allowed, of a stream and of a file alike."""
    piped(b"a,b\n1", monkeypatch)
    (tmp_path / "a.csv").write_bytes(b"a,b\n1")
    for path in ("-", str(tmp_path / "a.csv")):
        with opened(path, most=most) as source:
            if most == 4:
                assert source == Message("input-too-large", largest=4)
            else:
                assert isinstance(source, Source)


def test_a_stream_has_a_limit_and_a_file_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a limit said, of standard input no more than so much is read: it may never end."""
    monkeypatch.setattr("ipplan.reading.files.source.LARGEST_STREAM", 4)
    piped(b"a,b\n1", monkeypatch)
    (tmp_path / "a.csv").write_bytes(b"a,b\n1")
    assert flaw("-") == Message("input-too-large", largest=4)
    with opened(str(tmp_path / "a.csv")) as source:
        assert isinstance(source, Source)


def test_a_large_stream_is_kept_in_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not fit into memory is copied to the disk, and reads the same."""
    monkeypatch.setattr("ipplan.reading.files.source._IN_MEMORY", 4)
    monkeypatch.setattr("ipplan.reading.files.source.CHUNK", 3)
    piped(b"a,b\n1,2\n", monkeypatch)
    with opened("-") as source:
        assert isinstance(source, Source)
        assert not isinstance(source.stream, io.BytesIO)
        assert source.stream.read() == b"a,b\n1,2\n"


def test_a_file_as_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that standard input comes from is read as it is, and from where it stands if it was read before."""
    (tmp_path / "a.csv").write_bytes(b"first\na,b\n")
    for skipped, rest in ((0, b"first\na,b\n"), (6, b"a,b\n")):
        with (tmp_path / "a.csv").open("rb") as file:
            file.seek(skipped)
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file))
            with opened("-") as source:
                assert isinstance(source, Source)
                assert source.stream.read() == rest
