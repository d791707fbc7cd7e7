"""`ipplan schema`: the JSON Schema of a plan file."""

from ipplan.commands import options as o


def schema_command(*, output: o.Output = None, force: o.Force = False, lang: o.Lang = None) -> None:
    """Print the schema that editors complete and validate plan files with."""
    from ipplan.commands.output import emit
    from ipplan.render.datatext import to_json
    from ipplan.render.schema import plan_schema
    from ipplan.wording import chosen_language

    emit(to_json(plan_schema()), output, chosen_language(lang), force=force)
