"""`ipplan methods`: what published methods say of the same figures, and where they disagree."""

from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.completion import complete_indicator

OnlyIndicator = Annotated[
    str | None, typer.Argument(help=o.text("indicator"), autocompletion=complete_indicator, show_default=False)
]


@o.spread
def methods_command(
    plan: o.PlanNameOrAll = None,
    indicator: OnlyIndicator = None,
    *,
    judging: o.JudgeOptions,
    out: o.OutputOptions,
) -> None:
    """Judge a plan by every method; without a plan, list the methods."""
    from ipplan.commands.judging import judge
    from ipplan.commands.output import answer, page_text, say, stop
    from ipplan.render.datatext import keyed
    from ipplan.render.methods import page as methods

    if plan is None:
        answer(
            out,
            text=lambda: methods.list_text(out.language),
            document=methods.list_document,
            rows=methods.list_rows,
        )
        return
    if not judging.actuals:
        stop(say("no_actuals", out.language, plan=plan, command="methods"))
    judged = judge([plan], judging, out.language, choice=o.Choice([indicator] if indicator else None))
    (result,) = judged.results
    rows = methods.compared(result)
    answer(
        out,
        text=lambda: page_text(lambda width: methods.methods_page(result, rows, out.language, width=width), out.output),
        document=lambda: methods.methods_document(result, rows),
        rows=lambda: keyed(methods.methods_rows(rows), {"plan": result.plan.id, "as_of": result.as_of}),
    )
    judged.end(out.language)
