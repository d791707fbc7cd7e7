"""`ipplan show`: a plan's table, and where each number stands in the document."""

from ipplan.commands import options as o
from ipplan.commands.session import emit, load_plan, page_text
from ipplan.wording import chosen_language


def show_command(
    plan: o.PlanName,
    *,
    format: o.Format = "text",  # noqa: A002
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Read the plan and print it as it stands."""
    from ipplan.render import show

    language = chosen_language(lang)
    file = load_plan(plan, language)
    if format == "text":
        text = page_text(lambda width: show.show_page(file.plan, language, width=width), output)
    elif format == "json":
        from ipplan.render.jsontext import to_json

        text = to_json(show.show_document(file.plan))
    else:
        from ipplan.render.csvtext import to_csv

        text = to_csv(show.show_rows(file.plan))
    emit(text, output, language)
