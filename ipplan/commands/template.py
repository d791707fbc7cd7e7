"""`ipplan template`: a blank actuals sheet to fill in."""

from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.session import emit, load_plan
from ipplan.wording import chosen_language

Year = Annotated[
    int | None, typer.Option("--year", help=o.text("template_year"), min=1900, max=2200, show_default=False)
]


def template_command(
    plan: o.PlanName,
    *,
    year: Year = None,
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Write a CSV with a row for each indicator; `status` reads it once it is filled in."""
    from ipplan.render.template import template

    language = chosen_language(lang)
    file = load_plan(plan, language)
    emit(template(file.plan, language, year), output, language)
