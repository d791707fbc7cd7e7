"""Print the result or write it to a file, say on stderr what is wrong, exit."""

import errno
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

import typer

from ipplan.commands import terminal
from ipplan.paths import is_file, is_there, real
from ipplan.problem import Problem, in_order
from ipplan.wording import Language
from ipplan.wording.commands import USAGE

if TYPE_CHECKING:
    from ipplan.render.page.table import Page

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
# How an earlier result of the same kind begins.
Own = re.Pattern[bytes] | None
FINE, DATA_SAYS_NO, NO_ANSWER = 0, 1, 2


class Asked(Protocol):
    """In which format and language a result is asked for, and where it goes: `OutputOptions` of the command line."""

    @property
    def form(self) -> str: ...  # noqa: D102 - said above
    @property
    def output(self) -> Path | None: ...  # noqa: D102
    @property
    def bom(self) -> bool: ...  # noqa: D102
    @property
    def force(self) -> bool: ...  # noqa: D102
    @property
    def language(self) -> Language: ...  # noqa: D102


def answer(
    out: Asked,
    *,
    text: Callable[[], str],
    document: Callable[[], Mapping[str, object]],
    rows: Callable[[], Iterable[Sequence[str]]],
    documents: Callable[[], Iterable[object]] | None = None,
) -> None:
    """Print or write the result in the format asked for; only that format is made.

    What is printed as lines of JSON or as CSV goes out as it comes; `documents` are the parts of the document that hold
    its records, where it has any.
    """
    if out.bom and out.form != "csv":
        stop(say("bom_for_csv", out.language))
    if out.form == "text":
        made = text()
    else:
        from ipplan.render.datatext import csv_lines, ndjson_lines, records, spreadsheet_lines, tidy, to_json

        if out.form == "json":
            made = to_json({**document(), "problems": _problems_data()})
        else:
            if out.form == "ndjson":
                of_all = documents() if documents else [document()]
                pieces = ndjson_lines(record for one in of_all for record in records(one))
            else:
                pieces = (spreadsheet_lines if out.bom else csv_lines)(tidy(rows()))
            if to_stdout(out.output):
                sys.stdout.writelines(pieces)
                sys.stdout.flush()
                return
            made = "".join(pieces)
    emit(made, out.output, out.language, force=out.force)


def _problems_data() -> list[dict[str, object]]:
    """Return what this run has found wrong, as `check --format json` gives it."""
    found = terminal.kept()
    if not found:
        return []
    from ipplan.render.problems.as_json import problem_data

    return [problem_data(problem) for problem in found]


def emit(result: str, output: Path | None, language: Language, *, force: bool = True, own: Own = None) -> None:
    """Print the result, or write it to a file as `write` does; then say on stderr what belongs beside it."""
    if to_stdout(output):
        terminal.show(result)
    else:
        assert output is not None
        write(result.encode(), output, language, force=force, own=own)
    terminal.end()


def to_stdout(output: Path | None) -> bool:
    """Return whether the result goes to standard output: no file is named, or `-`."""
    return output is None or str(output) == "-"


def write(content: bytes, output: Path, language: Language, *, force: bool = True, own: Own = None) -> None:
    """Replace a file by the content at once, keeping its mode; a failed write leaves it as it was.

    Without `force` a file that holds something else stays and the command ends: a person may have written into it;
    unless it begins as `own` says, as an earlier result that nobody edits.
    """
    try:
        if not force and is_file(output) and _is_other(output.read_bytes(), content, own):
            stop(say("not_overwritten", language, path=str(output)))
        _replace(output, content)
    except OSError as error:
        said = say("pipe_unread", language) if error.errno == errno.ENXIO else error.strerror or str(error)
        stop(say("write_failed", language, path=str(output), said=said))


def _is_other(old: bytes, content: bytes, own: Own) -> bool:
    return old not in {b"", content} and not (own and own.match(old))


def _replace(path: Path, content: bytes) -> None:
    if is_there(path) and not is_file(path):
        _write_through(path, content)
        return
    target = real(path)
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    if target.is_symlink():  # it leads nowhere but to itself
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    mode = target.stat().st_mode if is_there(target) else None
    if mode is not None and not mode & _WRITABLE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    try:
        fresh.write_bytes(content)
        if mode is not None:
            fresh.chmod(mode)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def _write_through(path: Path, content: bytes) -> None:
    """Write to a pipe or a device, which nothing replaces; a pipe that no program reads is not waited for."""
    with os.fdopen(os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0)), "wb") as stream:
        os.set_blocking(stream.fileno(), True)
        stream.write(content)


def page_text(make: Callable[[int | None], "Page"], output: Path | None) -> str:
    """Draw a page for the terminal that it goes to, or as one table for a pipe or a file, its notes kept for stderr."""
    return pages_text([make(terminal.width(output))], output)


def pages_text(pages: Iterable["Page"], output: Path | None) -> str:
    """Draw pages made for where they go, one below the other; for a pipe or a file as one table."""
    width = terminal.width(output)
    if width is not None:
        from ipplan.render.page.terminal import to_terminal

        return "\n".join(to_terminal(page, width, terminal.colour()) for page in pages)
    from ipplan.render.page.plain import beside, joined, to_plain

    page = joined(pages)
    terminal.say_beside(beside(page))
    return to_plain(page)


def lines_text(text: str, output: Path | None) -> str:
    """Break the lines of a text where the terminal that it goes to is narrower; whole for a pipe or a file."""
    columns = terminal.width(output)
    if columns is None:
        return text
    from ipplan.render.page.wrapped import wrapped_text

    return wrapped_text(text, columns)


def say(key: str, language: Language, **details: object) -> str:
    """Return a sentence about the command itself."""
    return USAGE[key].say(language, details)


def say_upkeep(key: str, language: Language, **details: object) -> str:
    """Return a sentence about formatting, fixing and baselines."""
    from ipplan.wording.upkeep import UPKEEP

    return UPKEEP[key].say(language, details)


def stop(message: str, status: int = NO_ANSWER) -> NoReturn:
    """Say on stderr why there is no answer, and exit."""
    sys.stderr.write(f"ipplan: {message}\n")
    raise typer.Exit(status)


def report(problems: Iterable[Problem], language: Language) -> None:
    """Write problems to stderr, by file, line and column.

    On a terminal a screenful, elsewhere a thousand, all with -v; with -q errors alone, for they end the run.
    """
    from ipplan.render.problems.sentences import FEW, MANY, few_lines, to_lines

    ordered = in_order(problems)
    terminal.keep(ordered)
    amount = terminal.amount()
    if amount == "none":
        ordered = [problem for problem in ordered if problem.severity == "error"]
    if amount == "all":
        sys.stderr.write(to_lines(ordered, language))
    else:
        sys.stderr.write(few_lines(ordered, language, FEW if sys.stderr.isatty() else MANY))


def write_problems(problems: Iterable[Problem], path: Path, language: Language, encoding: str | None = None) -> None:
    """Write all problems to a file, in the format that its ending says: .json, .csv or .sarif, else as text."""
    from ipplan.commands.excerpts import Excerpts
    from ipplan.render.problems.formats import FORMATS

    form = path.suffix.lower().removeprefix(".")
    made = FORMATS[form if form in {"json", "csv", "sarif"} else "text"]
    write(made(in_order(problems), language, Excerpts(encoding).line).encode(), path, language)
