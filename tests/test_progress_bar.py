"""The bar of a long reading: on a terminal, after a second, on stderr, and gone at the end."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from ipplan.commands import progress_bar
from ipplan.commands.progress_bar import reading_bar
from tests.running import run
from tests.sessions import on_terminal


class Terminal(io.StringIO):
    """A stderr that a person looks at."""

    def isatty(self) -> bool:
        """It is one."""
        return True


def watched(monkeypatch: pytest.MonkeyPatch, patience: float = -1) -> Terminal:
    """Stderr as a terminal; called within a test, because pytest puts its own stderr there when one begins."""
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(progress_bar, "PATIENCE", patience)
    return stream


@pytest.mark.parametrize(("language", "said"), [("en", "reading actuals"), ("zh", "读取实际值")])
def test_drawn(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, language: str, said: str) -> None:
    """It says what is being read, and how much of how much."""
    terminal = watched(monkeypatch)
    file = tmp_path / "a.csv"
    file.write_bytes(b"x" * 1_000_000)
    with reading_bar([str(file)], "zh" if language == "zh" else "en") as progress:
        assert progress is not None
        progress(500_000)
        progress(600_000)
    assert said in terminal.getvalue()
    assert "2.0 MB" in terminal.getvalue()


def test_of_unknown_size(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Of standard input, and of what is no file, nobody knows how much there is."""
    terminal = watched(monkeypatch)
    for files in (["-"], [str(tmp_path)], ["a\0b"]):
        with reading_bar(files, "en") as progress:
            assert progress is not None
            progress(500_000)
    assert "reading actuals" in terminal.getvalue()


def test_short_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes no second shows nothing."""
    terminal = watched(monkeypatch, patience=60)
    with reading_bar(["a.csv"], "en") as progress:
        assert progress is not None
        progress(1)
    assert terminal.getvalue() == ""


def test_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where stderr is no terminal, or not there, nothing is counted."""
    with reading_bar(["a.csv"], "en") as progress:
        assert progress is None
    monkeypatch.setattr(sys, "stderr", None)
    with reading_bar(["a.csv"], "en") as progress:
        assert progress is None


def test_gone_at_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error on the way takes the bar away too."""
    terminal = watched(monkeypatch)
    with pytest.raises(OSError, match="x"), reading_bar(["-"], "en") as progress:  # noqa: PT012 - the bar is drawn first
        assert progress is not None
        progress(1)
        raise OSError("x")
    assert terminal.getvalue()


def test_rich_is_imported_for_a_bar_alone() -> None:
    """A reading that is over within a second does not load what draws bars."""
    script = (
        "import sys; from ipplan.commands.progress_bar import _Bar; bar = _Bar(['a.csv'], 'en'); bar.advance(1);"
        "bar.close(); print('rich' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"False\n"


def test_from_end_to_end(tmp_path: Path) -> None:
    """On a terminal a bar comes and goes; in a pipe stdout and stderr are without it."""
    file = tmp_path / "2023.csv"
    file.write_bytes(b"indicator,value\noverseas-patent-grants,4100\n" + b"other,1\n" * 1_000_000)
    seen = on_terminal(
        "TERM=xterm python -c 'import ipplan.commands.progress_bar as b; b.PATIENCE = -1;"
        "from ipplan.cli import main; main()' "
        f"status guangzhou -a {file} --only overseas-patent-grants"
    )
    assert "reading actuals" in seen
    finished = run("status", "guangzhou", "-a", str(file), "--only", "overseas-patent-grants")
    assert b"reading actuals" not in finished.stdout + finished.stderr
