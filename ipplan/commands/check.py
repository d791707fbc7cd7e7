"""`ipplan check`: is the data sound? Silent and 0 when it is."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from ipplan.commands import options as o
from ipplan.commands.session import DATA_SAYS_NO, checked, emit
from ipplan.problem import Problem, has_errors, in_order
from ipplan.wording import chosen_language

if TYPE_CHECKING:
    from ipplan.reading.plans import PlanFile

Files = Annotated[list[Path] | None, typer.Argument(help=o.text("files"), show_default=False)]
CheckFormat = Annotated[Literal["text", "json", "csv"], typer.Option("--format", "-f", help=o.text("format"))]
Strict = Annotated[bool, typer.Option("--strict", help=o.text("strict"))]


def check_command(
    files: Files = None,
    *,
    strict: Strict = False,
    format: CheckFormat = "text",  # noqa: A002
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Check the plan files named, or every plan of the catalogue, each by itself and side by side."""
    language = chosen_language(lang)
    if files is None:
        from ipplan.reading.catalog import catalog

        files = sorted(catalog().values())
    sound, problems = [], []
    for path in files:
        file, found = _reviewed(path)
        problems += found
        if file is not None and not has_errors(found):
            sound.append(file)
    problems = in_order([*problems, *_side_by_side(sound)])

    from ipplan.render import problem_text

    if format == "text":
        text = problem_text.to_lines(problems, language)
    elif format == "json":
        from ipplan.render.jsontext import to_json

        text = to_json(problem_text.to_document(problems))
    else:
        from ipplan.render.csvtext import to_csv

        text = to_csv(problem_text.to_rows(problems, language))
    emit(text, output, language)
    if has_errors(problems) or (strict and problems):
        raise typer.Exit(DATA_SAYS_NO)


def _reviewed(path: Path) -> tuple["PlanFile | None", list[Problem]]:
    """A plan file with its errors and with what a reviewer would ask."""
    from ipplan.checks.review import review

    file, problems = checked(path)
    if file is not None:
        findings = review(file.plan, path.stem)
        problems += [Problem(f.code, file.place_of(f.location), f.severity, f.details) for f in findings]
    return file, problems


def _side_by_side(files: "list[PlanFile]") -> list[Problem]:
    """What only several plans together show."""
    from ipplan.checks.across import across

    by_plan = {id(file.plan): file for file in files}
    return [
        Problem(f.code, by_plan[id(plan)].place_of(f.location), f.severity, f.details)
        for plan, f in across([file.plan for file in files])
    ]
