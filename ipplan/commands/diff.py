"""`ipplan diff`: what changed between two versions of a plan, for reviews."""

from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.completion import complete_plan

Old = Annotated[str, typer.Argument(help=o.text("old"), autocompletion=complete_plan, show_default=False)]
ExitCode = Annotated[bool, typer.Option("--exit-code", help=o.text("exit_code"))]
New = Annotated[str, typer.Argument(help=o.text("new"), autocompletion=complete_plan, show_default=False)]


@o.spread
def diff_command(  # noqa: PLR0913 - options of one command
    old: Old,
    new: New,
    *,
    actuals: o.Actuals = None,
    reading: o.ActualsOptions,
    exit_code: ExitCode = False,
    out: o.OutputOptions,
) -> None:
    """Show the changes and what they do to the growth required; of a plan that follows, what was reached before it."""
    from ipplan.commands.output import DATA_SAYS_NO, answer, page_text, say, stop
    from ipplan.commands.session import load_plan
    from ipplan.progress.changes import changes
    from ipplan.progress.succession import follows
    from ipplan.render import diff
    from ipplan.render.datatext import keyed

    before, now = load_plan(old, out.language), load_plan(new, out.language)
    if follows(before.plan, now.plan):
        from ipplan.commands.succession import show

        show(before.plan, now.plan, actuals or (), reading, out)
        if exit_code:
            raise typer.Exit(DATA_SAYS_NO)
        return
    if actuals:
        stop(say("diff_actuals", out.language, old=before.plan.target_year, new=now.plan.baseline_year))
    found, files = changes(before.plan, now.plan), (before.path, now.path)
    answer(
        out,
        text=lambda: page_text(
            lambda width: diff.diff_page(found, files, out.language, piped=width is None), out.output
        ),
        document=lambda: diff.diff_document(found, files),
        rows=lambda: keyed(diff.diff_rows(found), {"plan": now.plan.id}),
    )
    if exit_code and (found.fields or found.indicators):
        raise typer.Exit(DATA_SAYS_NO)
