"""The options that commands share: the same name means the same everywhere."""

import os
from pathlib import Path
from typing import Annotated, Literal

import typer

from ipplan.wording.commands import HELP_LANGUAGE, OPTIONS


def text(key: str) -> str:
    """The help of an option in the language of this run."""
    return OPTIONS[key].say(HELP_LANGUAGE)


def complete_plan(incomplete: str) -> list[str]:
    """Names of plans that begin so; only file names are read."""
    from ipplan.reading.plans.catalog import catalog

    return [name for name in catalog() if name.startswith(incomplete)]


def complete_indicator(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Ids of the plan's indicators that begin so, with their names."""
    from ipplan.reading.plans.catalog import catalog, find_plan
    from ipplan.reading.plans.plan_file import read_plan

    # While an option waits for its value the parser has read no argument yet: the words of the line tell.
    words = (os.environ.get("COMP_WORDS") or os.environ.get("_TYPER_COMPLETE_ARGS") or "").split()
    known = catalog()
    path, _ = find_plan(ctx.params.get("plan") or next((word for word in words if word in known), ""))
    file = read_plan(path)[0] if path else None
    indicators = file.plan.indicators if file else ()
    return [(i.id, i.name.say(HELP_LANGUAGE)) for i in indicators if i.id.startswith(incomplete)]


MethodName = Literal["pace", "eurostat", "dns", "un", "sdsn", "wri", "barometre"]
RowFormat = Literal["text", "json", "csv"]
PlanName = Annotated[str, typer.Argument(help=text("plan"), autocompletion=complete_plan, show_default=False)]
PlanNameOrAll = Annotated[
    str | None, typer.Argument(help=text("plan"), autocompletion=complete_plan, show_default=False)
]
All = Annotated[bool, typer.Option("--all", help=text("all"))]
IndicatorName = Annotated[
    str, typer.Argument(help=text("indicator"), autocompletion=complete_indicator, show_default=False)
]
Actuals = Annotated[list[str] | None, typer.Option("--actuals", "-a", help=text("actuals"), show_default=False)]
AsOf = Annotated[int | None, typer.Option("--as-of", help=text("as_of"), min=1900, max=2200, show_default=False)]
ActualsYear = Annotated[int | None, typer.Option("--year", help=text("year"), min=1900, max=2200, show_default=False)]
Sheet = Annotated[str | None, typer.Option("--sheet", help=text("sheet"), show_default=False)]
Encoding = Annotated[str | None, typer.Option("--encoding", help=text("encoding"), show_default=False)]
Method = Annotated[MethodName, typer.Option("--method", help=text("method"))]
BaselineFrom = Annotated[Literal["plan", "actuals"], typer.Option("--baseline", help=text("baseline"))]
Only = Annotated[
    list[str] | None, typer.Option("--only", help=text("only"), autocompletion=complete_indicator, show_default=False)
]
Format = Annotated[RowFormat, typer.Option("--format", "-f", help=text("format"))]
Output = Annotated[Path | None, typer.Option("--output", "-o", help=text("output"), show_default=False)]
Lang = Annotated[Literal["zh", "en"] | None, typer.Option("--lang", help=text("lang"), show_default=False)]
