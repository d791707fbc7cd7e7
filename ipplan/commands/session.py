"""What every command does with the world: read a plan, show problems, print or write the result, exit."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from ipplan.problem import Problem, has_errors, in_order
from ipplan.wording import Language, Said

if TYPE_CHECKING:
    from ipplan.model.plan import Indicator, Plan
    from ipplan.reading.actuals import Actuals
    from ipplan.reading.plans import PlanFile
    from ipplan.render.table import Page

FINE, DATA_SAYS_NO, NO_ANSWER, BUG, PIPE_CLOSED = 0, 1, 2, 101, 141


def emit(result: str, output: Path | None, language: Language) -> None:
    """Print the result, or write it to a file that is replaced only when all of it is there."""
    if output is None or str(output) == "-":
        sys.stdout.write(result)
        sys.stdout.flush()
        return
    try:
        _replace(output, result)
    except OSError as error:
        stop(say("write_failed", language, path=str(output), said=error.strerror or str(error)))


def _replace(path: Path, result: str) -> None:
    if path.exists() and not path.is_file():
        path.write_text(result, encoding="utf-8", newline="")
        return
    target = path.resolve()
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        fresh.write_text(result, encoding="utf-8", newline="")
        if target.exists():
            fresh.chmod(target.stat().st_mode)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def page_text(make: Callable[[int | None], "Page"], output: Path | None) -> str:
    """A page for the terminal it goes to, or plain for a pipe or a file."""
    if output is None and sys.stdout.isatty():
        from shutil import get_terminal_size

        from ipplan.render.terminal import to_terminal

        width = get_terminal_size().columns
        return to_terminal(make(width), width)
    from ipplan.render.plain import to_plain

    return to_plain(make(None))


def say(key: str, language: Language, **details: object) -> str:
    """A sentence about the command itself."""
    from ipplan.wording.commands import USAGE

    return USAGE[key].say(language, details)


def stop(message: str | Said, status: int = NO_ANSWER) -> NoReturn:
    """Say on stderr why there is no answer, and exit."""
    sys.stderr.write(f"ipplan: {message}\n")
    raise typer.Exit(status)


def report(problems: Iterable[Problem], language: Language) -> None:
    """Every problem on stderr, by file, line and column."""
    from ipplan.render.problem_text import to_lines

    sys.stderr.write(to_lines(in_order(problems), language))


def checked(path: Path) -> tuple["PlanFile | None", list[Problem]]:
    """A plan file with every error in it: of its form, and of its figures."""
    from ipplan.checks.errors import errors
    from ipplan.reading.plans import read_plan

    file, problems = read_plan(path)
    if file is not None:
        problems += [Problem(f.code, file.place_of(f.location), f.severity, f.details) for f in errors(file.plan)]
    return file, problems


def load_plan(name: str, language: Language) -> "PlanFile":
    """A plan by name or path; without a sound one, its problems are shown and the command ends."""
    from ipplan.reading.catalog import find_plan

    path, problems = find_plan(name)
    file = None
    if path is not None:
        file, problems = checked(path)
    if file is None or has_errors(problems):
        report(problems, language)
        raise typer.Exit(NO_ANSWER)
    return file


def load_actuals(
    files: Sequence[str], plan: "Plan", language: Language, *, year: int | None, encoding: str | None
) -> tuple["Actuals", int]:
    """The actuals of a plan, and how many places in them were warned about; an error ends the command."""
    from ipplan.reading.actuals import read_actuals

    actuals, problems = read_actuals(files, [plan], year=year, encoding=encoding)
    if problems:
        report(problems, language)
    if actuals is None:
        stop(say("refused", language))
    return actuals, sum(problem.severity == "warning" for problem in problems)


def find_indicators(plan: "Plan", texts: Iterable[str], language: Language) -> list["Indicator"]:
    """The indicators that are meant by id, name or alias; one that is not found ends the command with a suggestion."""
    from ipplan.reading.names import Names

    names = Names([plan])
    found = []
    for text in texts:
        matches = names.matches(text.strip())
        if len(matches) != 1:
            near = names.closest(text)
            hint = say("near", language, near=near) if near else say("see_show", language, plan=plan.id)
            stop(say("unknown_indicator", language, plan=plan.id, found=text) + hint)
        found.append(matches[0].indicator)
    return found
