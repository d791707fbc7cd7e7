"""`ipplan schema`: the JSON Schema of a plan file."""

from ipplan.commands import options as o
from ipplan.commands.session import emit
from ipplan.wording import chosen_language


def schema_command(*, output: o.Output = None, lang: o.Lang = None) -> None:
    """Print the schema that editors complete and validate plan files with."""
    from ipplan.render.jsontext import to_json
    from ipplan.render.schema import plan_schema

    emit(to_json(plan_schema()), output, chosen_language(lang))
