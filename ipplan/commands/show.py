"""`ipplan show`: a plan's table, and where each number stands in the document."""

from ipplan.commands import options as o
from ipplan.commands.session import emit, in_format, load_plan, page_text
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
    text = in_format(
        format,
        text=lambda: page_text(lambda width: show.show_page(file.plan, language, width=width), output),
        document=lambda: show.show_document(file.plan),
        rows=lambda: show.show_rows(file.plan),
    )
    emit(text, output, language)
