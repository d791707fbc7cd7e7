"""`ipplan check`: is the data sound? Silent and 0 when it is."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from ipplan.commands import options as o
from ipplan.commands.session import (
    DATA_SAYS_NO,
    NO_ANSWER,
    SaidOfActuals,
    emit,
    load_plans,
    page_text,
    read_files,
    say,
    stop,
)
from ipplan.problem import Problem
from ipplan.wording import Language, chosen_language

Files = Annotated[list[str] | None, typer.Argument(help=o.text("files"), show_default=False)]
Plans = Annotated[
    list[str] | None,
    typer.Option("--plan", help=o.text("check_plan"), autocompletion=o.complete_plan, show_default=False),
]
CheckFormatName = Literal["text", "json", "csv", "github", "sarif"]
CheckFormat = Annotated[CheckFormatName, typer.Option("--format", "-f", help=o.text("format"))]
Strict = Annotated[bool, typer.Option("--strict", help=o.text("strict"))]
Select = Annotated[str | None, typer.Option("--select", help=o.text("select"), show_default=False)]
Ignore = Annotated[str | None, typer.Option("--ignore", help=o.text("ignore"), show_default=False)]
ListChecks = Annotated[bool, typer.Option("--list", help=o.text("list_checks"))]
Explain = Annotated[str | None, typer.Option("--explain", help=o.text("explain_check"), show_default=False)]

# Of a file that cannot be opened nothing can be said.
UNREADABLE = {"unreadable-file", "is-directory", "file-not-found", "not-a-file", "unreadable-actuals"}
# What files of actuals end in, and plan files do not.
ACTUALS = {".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".et", ".ods"}


def check_command(  # noqa: PLR0913 - options of one command
    files: Files = None,
    *,
    plan: Plans = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    sheet: o.Sheet = None,
    strict: Strict = False,
    select: Select = None,
    ignore: Ignore = None,
    list_checks: ListChecks = False,
    explain: Explain = None,
    format: CheckFormat = "text",  # noqa: A002
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Check plan files, or with --plan files of actuals."""
    language = chosen_language(lang)
    if explain is not None or list_checks:
        emit(_codes(explain, format, output, language), output, language)
        return
    said = SaidOfActuals(year, encoding, sheet)
    if plan:
        problems = _of_actuals(files, plan, said, language)
    else:
        if unused := [f"--{name}" for name, value in said._asdict().items() if value is not None]:
            stop(say("for_actuals_only", language, option=unused[0]))
        if actuals := [name for name in files or () if Path(name).suffix.lower() in ACTUALS]:
            stop(say("which_plan", language, file=actuals[0]))
        problems = _of_plans(files)

    if select is not None or ignore is not None:
        from ipplan.commands.check_codes import wanted

        problems = wanted(select, ignore, language).of(problems)
    emit(_shown(problems, format, output, encoding, language), output, language)
    if any(problem.code in UNREADABLE for problem in problems):
        raise typer.Exit(NO_ANSWER)
    if any(problem.severity == "error" or (strict and problem.severity == "warning") for problem in problems):
        raise typer.Exit(DATA_SAYS_NO)


def _of_actuals(files: list[str] | None, names: list[str], said: SaidOfActuals, language: Language) -> list[Problem]:
    """What is wrong with files of actuals, read for the plans named."""
    if not files:
        stop(say("actuals_to_check", language, plan=names[0]))
    plans = [file.plan for file in load_plans(names, language)]
    return read_files(files, plans, said, language)[1]


def _of_plans(files: list[str] | None) -> list[Problem]:
    """What is wrong with plan files, those named or all of the catalogue, each by itself and side by side."""
    if files is None:
        from ipplan.reading.plans.catalog import catalog

        paths = sorted(catalog().values())
    else:
        paths = [Path(name) for name in files]
    from ipplan.commands.plan_check import check_plans

    return check_plans(paths)


def _shown(
    problems: list[Problem], form: CheckFormatName, output: Path | None, encoding: str | None, language: Language
) -> str:
    """The problems in a format; on a terminal with the lines they are about."""
    if not problems and form in {"text", "github"}:
        return ""
    if form == "text" and output is None and sys.stdout.isatty():
        from shutil import get_terminal_size

        from ipplan.commands.excerpts import Excerpts
        from ipplan.render.problems.as_text import to_terminal

        return to_terminal(problems, language, Excerpts(encoding).line, get_terminal_size().columns)
    from ipplan.render.problems.formats import FORMATS

    return FORMATS[form](problems, language)


def _codes(explain: str | None, form: CheckFormatName, output: Path | None, language: Language) -> str:
    """What a code means, or which codes there are."""
    from ipplan.commands.check_codes import described, find_code
    from ipplan.render.problems import codes as checks

    if form not in {"text", "json", "csv"}:
        stop(say("bad_choice", language, option="--format", allowed=("text", "json", "csv"), found=form))
    codes = list(described().values()) if explain is None else [find_code(explain, language)]
    if form == "json":
        from ipplan.render.jsontext import to_json

        return to_json(checks.checks_document(codes))
    if form == "csv":
        from ipplan.render.csvtext import to_csv

        return to_csv(checks.checks_rows(codes, language))
    if explain is not None:
        return checks.explanation(codes[0], language)
    return page_text(lambda width: checks.checks_page(codes, language, piped=width is None), output)
