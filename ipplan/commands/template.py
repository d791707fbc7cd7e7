"""`ipplan template`: a blank actuals sheet to fill in."""

from typing import Annotated

import typer

from ipplan.commands import options as o

# Workbooks that can be read but not written.
OTHERS = {".xls", ".et", ".ods", ".xlsm"}
Year = Annotated[
    int | None, typer.Option("--year", help=o.text("template_year"), min=1900, max=2200, show_default=False)
]


def template_command(
    plan: o.PlanName,
    *,
    year: Year = None,
    output: o.Output = None,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Write a CSV, or the workbook that the name to write to asks for; `status` reads it once it is filled in."""
    from ipplan.commands.output import emit, say, stop, write
    from ipplan.commands.session import load_plan
    from ipplan.render.template import template
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    suffix = output.suffix.lower() if output else ""
    if output and suffix in OTHERS:
        stop(say("other_suffix", language, suffix=suffix, xlsx=output.with_suffix(".xlsx")))
    loaded = load_plan(plan, language).plan
    if output is None or suffix != ".xlsx":
        emit(template(loaded, language, year), output, language, force=force)
        return
    try:
        from ipplan.render.template_workbook import template_workbook
    except ImportError:
        stop(say("no_writer", language, csv=output.with_suffix(".csv")))
    write(template_workbook(loaded, language, year), output, language, force=force)
