"""`ipplan notes`: places for what people write beside the figures, and texts back from a report."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.completion import complete_plan

if TYPE_CHECKING:
    from ipplan.model.plan import Plan
    from ipplan.wording import Language

Words = Annotated[
    list[str],
    typer.Argument(help=o.text("notes_words"), metavar="PLAN | pull REPORT", autocompletion=complete_plan),
]
Year = Annotated[int | None, typer.Option("--year", help=o.text("notes_year"), min=1900, max=2200, show_default=False)]
OfPlan = Annotated[
    str | None, typer.Option("--plan", help=o.text("notes_plan"), autocompletion=complete_plan, show_default=False)
]
Output = Annotated[Path | None, typer.Option("--output", "-o", help=o.text("notes_output"), show_default=False)]
PULL = "pull"


def notes_command(  # noqa: PLR0913 - options of one command
    words: Words,
    *,
    year: Year = None,
    plan: OfPlan = None,
    output: Output = None,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Write a file with a place for each text, or read the texts of a report back into one."""
    from ipplan.commands.output import say, stop
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    if words[0] == PULL and len(words) == 2:  # noqa: PLR2004 - the word and the report
        from ipplan.commands.notes_pull import pull

        pull(words[1], plan, output, language, force=force)
        return
    if len(words) != 1 or words[0] == PULL:
        stop(say("notes_words", language))
    _blank(words[0], year, output, language, force=force)


def _blank(name: str, year: int | None, output: Path | None, language: "Language", *, force: bool) -> None:
    """Write the places of one year."""
    from ipplan.commands.output import emit, say, stop, write
    from ipplan.commands.session import load_plan

    plan = load_plan(name, language).plan
    years = [year or _latest(plan)]
    suffix = output.suffix.lower() if output else ".md"
    try:
        if suffix == ".xlsx":
            from ipplan.render.notes.workbook import notes_workbook

            content = notes_workbook(plan, {}, years, language)
        elif suffix == ".docx":
            from ipplan.render.notes.word import notes_word

            content = notes_word(plan, {}, years, language)
        else:
            if suffix not in {".md", ".markdown", ".txt"} and str(output) != "-":
                stop(say("notes_suffix", language, found=suffix or str(output)))
            from ipplan.render.notes.markdown import notes_markdown

            emit(notes_markdown(plan, {}, years, language), output, language, force=force)
            return
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in {"docx", "xlsxwriter"}:
            raise
        stop(say("no_office_notes", language, md=str(output.with_suffix(".md")) if output else "notes.md"))
    assert output is not None
    write(content, output, language, force=force)


def _latest(plan: "Plan") -> int:
    """Return the latest year of the plan that is over."""
    return max(plan.baseline_year + 1, min(plan.target_year, datetime.now(tz=UTC).year - 1))
