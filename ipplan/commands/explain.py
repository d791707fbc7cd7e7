"""`ipplan explain`: every figure of one indicator with its formula, the numbers put in, and the source of both."""

from ipplan.commands import options as o


@o.spread
def explain_command(
    plan: o.PlanName,
    indicator: o.IndicatorName,
    *,
    judging: o.JudgeOptions,
    outlook: o.OutlookShown = "interval",
    out: o.OutputOptions,
) -> None:
    """Assess one indicator and show the working."""
    from ipplan.commands.judging import judge
    from ipplan.commands.output import answer
    from ipplan.render.explain import page as explain

    (result,) = judge([plan], judging, out.language, choice=o.Choice([indicator])).results
    (assessed,) = result.with_outlook(outlook).indicators
    answer(
        out,
        text=lambda: explain.explain_text(result.plan, assessed, out.language),
        document=lambda: explain.explain_document(result.plan, assessed),
        rows=lambda: explain.explain_rows(assessed),
    )
