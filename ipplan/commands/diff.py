"""`ipplan diff`: what changed between two versions of a plan, for reviews."""

from typing import Annotated

import typer

from ipplan.commands import options as o

Old = Annotated[str, typer.Argument(help=o.text("old"), autocompletion=o.complete_plan, show_default=False)]
New = Annotated[str, typer.Argument(help=o.text("new"), autocompletion=o.complete_plan, show_default=False)]


@o.spread
def diff_command(old: Old, new: New, *, out: o.OutputOptions) -> None:
    """Show the changes, and what they do to the growth that is required."""
    from ipplan.commands.output import answer, page_text
    from ipplan.commands.session import load_plan
    from ipplan.progress.changes import changes
    from ipplan.render import diff

    before, now = load_plan(old, out.language), load_plan(new, out.language)
    found, files = changes(before.plan, now.plan), (before.path, now.path)
    answer(
        out,
        text=lambda: page_text(
            lambda width: diff.diff_page(found, files, out.language, piped=width is None), out.output
        ),
        document=lambda: diff.diff_document(found, files),
        rows=lambda: diff.diff_rows(found),
    )
