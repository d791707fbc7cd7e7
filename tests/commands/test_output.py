"""What is written: all of a file or nothing of it, with the mode it had."""

import os
import select
import threading
from pathlib import Path
from typing import get_args

import pytest
import typer
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.commands.options import ProblemFormat
from ipplan.commands.output import write
from tests.support.running import REPOSITORY


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


def test_a_read_only_file_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever took the right to write from a file wants to keep it, whoever owns the folder."""
    file = tmp_path / "a.json"
    file.write_text("old")
    file.chmod(0o444)
    with pytest.raises(typer.Exit) as ended:
        write(b"new", file, "en")
    assert (ended.value.exit_code, file.read_text()) == (2, "old")
    assert "cannot write" in capsys.readouterr().err


def test_a_pipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pipe that nobody reads is refused at once; one that is read gets all of it, more than it holds too."""
    pipe, content = tmp_path / "pipe.json", b"x" * 300_000
    os.mkfifo(pipe)
    with pytest.raises(typer.Exit) as ended:
        write(content, pipe, "en")
    assert ended.value.exit_code == 2
    assert capsys.readouterr().err == f"ipplan: cannot write {pipe}: no program reads from this pipe\n"
    read: list[bytes] = []
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    os.set_blocking(reading, True)
    with os.fdopen(reading, "rb") as stream:

        def wait_and_read() -> None:
            select.select([stream], [], [])  # until there is a writer: before, a pipe is at its end
            read.append(stream.read())

        reader = threading.Thread(target=wait_and_read)
        reader.start()
        write(content, pipe, "en")
        reader.join()
    assert read == [content]


@pytest.mark.parametrize("arguments", [
    ["check", "guangzhou"], ["check", "--list"], ["schema"], ["show", "guangzhou"], ["list"], ["template", "shantou"],
    ["targets", "shantou"], ["diff", "guangzhou", "shantou"],
    ["report", "guangzhou", "-a", str(REPOSITORY / "examples" / "guangzhou-2023.csv")],
])  # fmt: skip
@pytest.mark.parametrize("name", ["notes.yaml", "notes.md", "notes.csv"])
def test_a_file_with_other_content_stays(tmp_path: Path, arguments: list[str], name: str) -> None:
    """No command replaces what somebody wrote, unless --force says so; an earlier result of its own it does."""
    file = tmp_path / name
    if arguments[0] == "report" and name != "notes.md":
        pytest.skip("no kind of report")
    file.write_text("mine\n", encoding="utf-8")
    result = CliRunner().invoke(app, [*arguments, "-o", str(file)])
    assert (result.exit_code, file.read_text(encoding="utf-8")) == (2, "mine\n")
    assert "--force" in result.stderr
    assert CliRunner().invoke(app, [*arguments, "-o", str(file), "--force"]).exit_code == 0
    assert file.read_text(encoding="utf-8") != "mine\n"


@pytest.mark.parametrize("form", get_args(ProblemFormat))
def test_a_check_replaces_its_earlier_result(tmp_path: Path, form: str) -> None:
    """Problems are written anew at every run, whatever the format and however many there were."""
    plan, out = tmp_path / "p.yaml", tmp_path / "out"
    for content in ("id: p\n", "a: b\nc: d\n", (REPOSITORY / "plans" / "shantou.yaml").read_text(encoding="utf-8")):
        plan.write_text(content, encoding="utf-8")
        result = CliRunner().invoke(app, ["check", str(plan), "-f", form, "-o", str(out)])
        assert result.exit_code in {0, 1}, result.output
    assert CliRunner().invoke(app, ["check", str(plan), "-f", form, "-o", str(out)]).exit_code == 0
