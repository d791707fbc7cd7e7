"""`ipplan diff`: what changed between two versions of a plan, for reviews."""

from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.session import emit, in_format, load_plan, page_text
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
    text = in_format(
        format,
        text=lambda: page_text(lambda width: diff.diff_page(found, files, language, piped=width is None), output),
        document=lambda: diff.diff_document(found, files),
        rows=lambda: diff.diff_rows(found),
    )
    emit(
        text,
        output,
        language,
    )
