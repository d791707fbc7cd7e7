"""`ipplan check`: is the data sound? Silent and 0 when it is."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from ipplan.commands import options as o
from ipplan.commands.completion import complete_code, complete_ignored, complete_indicator, complete_plan

if TYPE_CHECKING:
    from ipplan.problem import Problem
    from ipplan.wording import Language

Files = Annotated[
    list[str] | None, typer.Argument(help=o.text("files"), autocompletion=complete_plan, show_default=False)
]
Plans = Annotated[
    list[str] | None,
    typer.Option("--plan", help=o.text("check_plan"), autocompletion=complete_plan, show_default=False),
]
CheckFormat = Annotated[o.ProblemFormat, typer.Option("--format", "-f", help=o.text("format"))]
Strict = Annotated[bool, typer.Option("--strict/--no-strict", help=o.text("strict"))]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help=o.text("exit_zero"))]
Statistics = Annotated[bool, typer.Option("--statistics", help=o.text("statistics"))]
Select = Annotated[
    str | None, typer.Option("--select", help=o.text("select"), autocompletion=complete_code, show_default=False)
]
Ignore = Annotated[
    str | None, typer.Option("--ignore", help=o.text("ignore"), autocompletion=complete_ignored, show_default=False)
]
ListChecks = Annotated[bool, typer.Option("--list", help=o.text("list_checks"))]
StdinFilename = Annotated[
    Path | None, typer.Option("--stdin-filename", help=o.text("stdin_filename"), show_default=False)
]
Explain = Annotated[
    str | None,
    typer.Option("--explain", help=o.text("explain_check"), autocompletion=complete_code, show_default=False),
]

CheckOnly = Annotated[
    list[str] | None,
    typer.Option("--only", help=o.text("check_only"), autocompletion=complete_indicator, show_default=False),
]

Fix = Annotated[bool, typer.Option("--fix", help=o.text("fix"))]
Baseline = Annotated[Path | None, typer.Option("--baseline", help=o.text("baseline_file"), show_default=False)]
WriteBaseline = Annotated[
    Path | None, typer.Option("--write-baseline", help=o.text("write_baseline"), show_default=False)
]

# Of a file that cannot be opened nothing can be said.
UNREADABLE = {
    "unknown-plan",
    "no-plan-found",
    "not-a-plan-file",
    "unreadable-file",
    "is-directory",
    "file-not-found",
    "not-a-file",
    "unreadable-actuals",
    "input-too-large",
    "setting-finds-nothing",
}
# What files of actuals end in, and plan files do not.
ACTUALS = {".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".et", ".ods"}


class Upkeep(NamedTuple):
    """What is done about the problems found: they are repaired, or known from a baseline."""

    fix: Fix = False
    baseline: Baseline = None
    write_baseline: WriteBaseline = None


@o.spread
def check_command(  # noqa: PLR0913 - options of one command
    files: Files = None,
    *,
    every: o.All = False,
    plan: Plans = None,
    reading: o.ActualsOptions,
    only: CheckOnly = None,
    strict: Strict = False,
    upkeep: Upkeep,
    exit_zero: ExitZero = False,
    statistics: Statistics = False,
    select: Select = None,
    ignore: Ignore = None,
    list_checks: ListChecks = False,
    explain: Explain = None,
    stdin_filename: StdinFilename = None,
    jobs: o.Jobs = None,
    format: CheckFormat = "text",  # noqa: A002 - the option's name
    output: o.Output = None,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Check plan files, or with --plan files of actuals."""
    from ipplan.commands.check_codes import wanted
    from ipplan.commands.check_output import EARLIER, codes_text, problems_text
    from ipplan.commands.output import DATA_SAYS_NO, NO_ANSWER, emit, say, say_upkeep, stop
    from ipplan.render.problems.as_text import statistics_text
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    if explain is not None or list_checks:
        emit(codes_text(explain, format, output, language), output, language, force=force, own=EARLIER)
        return
    files = _every_plan(plan, files, language) if every else files
    if plan:
        if any(upkeep):
            stop(say_upkeep("baseline_of_plans", language))
        problems = _of_actuals(plan, files, reading, only, language)
    else:
        given = {**reading._asdict(), "only": only}
        if unused := [f"--{name.replace('_', '-')}" for name, value in given.items() if value]:
            stop(say("for_actuals_only", language, option=unused[0]))
        problems = _of_plans(files, stdin_filename, language, fix=upkeep.fix, jobs=jobs)

    problems = wanted(select, ignore, language).of(problems)
    if upkeep.write_baseline is not None or upkeep.baseline is not None:
        problems = _against(problems, upkeep, language)
    shown = problems_text(problems, format, output, reading.encoding, language)
    emit(shown, output, language, force=force, own=EARLIER)
    if statistics:
        typer.echo(statistics_text(problems), err=True, nl=False)
    if any(problem.code in UNREADABLE for problem in problems):
        raise typer.Exit(NO_ANSWER)
    if exit_zero:
        return
    if any(problem.severity == "error" or (strict and problem.severity == "warning") for problem in problems):
        raise typer.Exit(DATA_SAYS_NO)


def _every_plan(plan: list[str] | None, files: list[str] | None, language: "Language") -> list[str]:
    """Return what --all means; with files or plans named beside it the command ends."""
    from ipplan.commands.output import say, stop
    from ipplan.commands.session import all_plans

    if plan or files:
        stop(say("not_both", language))
    return all_plans(language)


def _of_actuals(
    plan: list[str],
    files: list[str] | None,
    reading: o.ActualsOptions,
    only: list[str] | None,
    language: "Language",
) -> list["Problem"]:
    from ipplan.commands.judging import read_files
    from ipplan.commands.output import say, stop
    from ipplan.commands.session import find_indicators, load_plans

    if not files:
        stop(say("actuals_to_check", language, plan=plan[0]))
    plans = [one.plan for one in load_plans(plan, language)]
    meant = [one.id for found in find_indicators(plans, only or (), language).values() for one in found]
    return read_files(files, plans, reading, meant)[1]


def _of_plans(
    files: list[str] | None, stdin_filename: Path | None, language: "Language", *, fix: bool, jobs: int | None
) -> list["Problem"]:
    from ipplan.checking import check_plans
    from ipplan.commands.output import say, say_upkeep, stop
    from ipplan.commands.plan_choice import given_plans

    if actuals := [name for name in files or () if Path(name).suffix.lower() in ACTUALS]:
        stop(say("which_plan", language, file=actuals[0]))
    chosen, problems = given_plans(files, stdin_filename, language)
    if fix:
        if any(one.content is not None for one in chosen):
            stop(say_upkeep("fix_stdin", language))
        from ipplan.commands.fixing import fix_files

        typer.echo(say_upkeep("fixed", language, count=fix_files(chosen, language)), err=True)
    return problems + check_plans(chosen, jobs)


def _against(problems: list["Problem"], upkeep: Upkeep, language: "Language") -> list["Problem"]:
    """Return the problems that are not known; what keeps a file from being read is never known."""
    from ipplan.commands.baseline import left_by, write_baseline
    from ipplan.commands.output import say_upkeep

    never = [problem for problem in problems if problem.code in UNREADABLE]
    others = [problem for problem in problems if problem.code not in UNREADABLE]
    if upkeep.write_baseline is not None:
        write_baseline(upkeep.write_baseline, others, language)
        path = str(upkeep.write_baseline)
        typer.echo(say_upkeep("baseline_written", language, path=path, count=len(others)), err=True)
        return never
    assert upkeep.baseline is not None
    left = left_by(upkeep.baseline, others, language)
    if left.known:
        typer.echo(say_upkeep("baseline_known", language, count=left.known), err=True)
    if left.gone:
        typer.echo(say_upkeep("baseline_gone", language, count=left.gone, path=str(upkeep.baseline)), err=True)
    return never + left.problems
