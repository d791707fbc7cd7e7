"""`ipplan schema`: the JSON Schema of a plan file, or of what a command prints as JSON."""

from typing import Annotated, Literal

import typer

from ipplan.commands import options as o

Command = Literal[
    "list",
    "show",
    "targets",
    "breakdown",
    "compare",
    "status",
    "explain",
    "methods",
    "export",
    "check",
    "diff",
    "config",
]
OutputOf = Annotated[Command | None, typer.Option("--output-of", help=o.text("output_of"), show_default=False)]


def schema_command(
    *, output_of: OutputOf = None, output: o.Output = None, force: o.Force = False, lang: o.Lang = None
) -> None:
    """Print the schema that editors validate plan files with, or that of a command's JSON."""
    from ipplan.commands.output import emit
    from ipplan.render.datatext import to_json
    from ipplan.wording import chosen_language

    if output_of is None:
        from ipplan.render.schema import plan_schema

        made = plan_schema()
    else:
        from ipplan.render.schemas.registry import output_schema

        made = output_schema(output_of)
    emit(to_json(made), output, chosen_language(lang), force=force)
