"""What every command does with the world: read a plan, show problems, print or write the result, exit."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

import typer

from ipplan.problem import Problem, has_errors, in_order
from ipplan.wording import Language, Said

if TYPE_CHECKING:
    from ipplan.model.plan import Indicator, Plan
    from ipplan.reading.actuals.read import Actuals
    from ipplan.reading.plans.plan_file import PlanFile
    from ipplan.render.page.table import Page

FINE, DATA_SAYS_NO, NO_ANSWER, BUG, PIPE_CLOSED = 0, 1, 2, 101, 141


class SaidOfActuals(NamedTuple):
    """What a user says of actuals where they do not say it themselves."""

    year: int | None = None
    encoding: str | None = None
    sheet: str | None = None


def emit(result: str, output: Path | None, language: Language) -> None:
    """Print the result, or write it to a file."""
    if output is None or str(output) == "-":
        sys.stdout.write(result)
        sys.stdout.flush()
        return
    write(result.encode(), output, language)


def write(content: bytes, output: Path, language: Language) -> None:
    """Write to a file that is replaced only when all of it is there."""
    try:
        _replace(output, content)
    except OSError as error:
        stop(say("write_failed", language, path=str(output), said=error.strerror or str(error)))


def _replace(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return
    target = path.resolve()
    fresh = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        fresh.write_bytes(content)
        if target.exists():
            fresh.chmod(target.stat().st_mode)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)


def page_text(make: Callable[[int | None], "Page"], output: Path | None) -> str:
    """A page for the terminal it goes to, or plain for a pipe or a file."""
    if output is None and sys.stdout.isatty():
        from shutil import get_terminal_size

        from ipplan.render.page.terminal import to_terminal

        width = get_terminal_size().columns
        return to_terminal(make(width), width)
    from ipplan.render.page.plain import to_plain

    return to_plain(make(None))


def in_format(
    form: str, *, text: Callable[[], str], document: Callable[[], object], rows: Callable[[], Iterable[Sequence[str]]]
) -> str:
    """The result in the format asked for; only that one is made."""
    if form == "text":
        return text()
    if form == "json":
        from ipplan.render.jsontext import to_json

        return to_json(document())
    from ipplan.render.csvtext import to_csv

    return to_csv(rows())


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
    from ipplan.render.problems.sentences import to_lines

    sys.stderr.write(to_lines(in_order(problems), language))


def checked(path: Path) -> tuple["PlanFile | None", list[Problem]]:
    """A plan file with every error in it: of its form, and of its figures."""
    from ipplan.checks.errors import errors
    from ipplan.reading.plans.plan_file import read_plan

    file, problems = read_plan(path)
    if file is not None:
        problems += [Problem(f.code, file.place_of(f.location), f.severity, f.details) for f in errors(file.plan)]
    return file, problems


def load_plan(name: str, language: Language) -> "PlanFile":
    """A plan by name or path; without a sound one, its problems are shown and the command ends."""
    return load_plans([name], language)[0]


def load_plans(names: Iterable[str], language: Language) -> "list[PlanFile]":
    """Plans by name or path, each once; where one is not sound, all problems are shown and the command ends."""
    from ipplan.reading.plans.catalog import find_plan

    files: list[PlanFile] = []
    refused: list[Problem] = []
    for name in dict.fromkeys(names):
        path, problems = find_plan(name)
        file = None
        if path is not None:
            file, problems = checked(path)
        if file is None or has_errors(problems):
            refused += problems
        else:
            files.append(file)
    if refused:
        report(refused, language)
        raise typer.Exit(NO_ANSWER)
    return files


def read_files(
    files: Sequence[str], plans: "Sequence[Plan]", said: SaidOfActuals, language: Language
) -> tuple["Actuals | None", list[Problem]]:
    """The actuals of some plans and everything wrong with them; a bar shows how far a long reading has come."""
    from ipplan.commands.progress_bar import reading_bar
    from ipplan.reading.actuals.read import read_actuals

    with reading_bar(files, language) as progress:
        return read_actuals(files, plans, **said._asdict(), progress=progress)


def load_actuals(
    files: Sequence[str], plans: "Sequence[Plan]", said: SaidOfActuals, language: Language
) -> tuple["Actuals", int]:
    """The actuals of some plans, and how many places in them were warned about; an error ends the command."""
    actuals, problems = read_files(files, plans, said, language)
    if problems:
        report(problems, language)
    if actuals is None:
        stop(say("refused", language))
    return actuals, sum(problem.severity == "warning" for problem in problems)


def find_indicators(plans: "Sequence[Plan]", texts: Iterable[str], language: Language) -> "dict[str, list[Indicator]]":
    """The indicators of each plan that are meant by id, name or alias.

    One that no plan has, or of which one plan has several, ends the command with a suggestion.
    """
    from ipplan.problem import NONE
    from ipplan.reading.actuals.names import Names

    names = Names(plans)
    found: dict[str, list[Indicator]] = {plan.id: [] for plan in plans}
    for text in texts:
        matches = names.matches(text.strip())
        if not matches or len({match.plan.id for match in matches}) < len(matches):
            near = names.closest(text)
            hint = say("near", language, near=near) if near != NONE else say("see_show", language, plan=plans[0].id)
            stop(say("unknown_indicator", language, plan=tuple(found), found=text) + hint)
        for match in matches:
            found[match.plan.id].append(match.indicator)
    return found
