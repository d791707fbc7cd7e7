"""`ipplan diff`: what changed between two versions of a plan, for reviews."""

from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.session import emit, load_plan, page_text
from ipplan.wording import chosen_language

Old = Annotated[str, typer.Argument(help=o.text("old"), autocompletion=o.complete_plan, show_default=False)]
New = Annotated[str, typer.Argument(help=o.text("new"), autocompletion=o.complete_plan, show_default=False)]


def diff_command(
    old: Old,
    new: New,
    *,
    format: o.Format = "text",  # noqa: A002
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Show the changes, and what they do to the growth that is required."""
    from ipplan.progress.changes import changes
    from ipplan.render import diff

    language = chosen_language(lang)
    before, now = load_plan(old, language), load_plan(new, language)
    found, files = changes(before.plan, now.plan), (before.path, now.path)
    if format == "text":
        text = page_text(lambda width: diff.diff_page(found, files, language, piped=width is None), output)
    elif format == "json":
        from ipplan.render.jsontext import to_json

        text = to_json(diff.diff_document(found, files))
    else:
        from ipplan.render.csvtext import to_csv

        text = to_csv(diff.diff_rows(found))
    emit(text, output, language)
