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
    from ipplan.commands.output import answer, lines_text, say, stop
    from ipplan.reading.plans.catalog import catalog
    from ipplan.render.datatext import keyed
    from ipplan.render.explain import page as explain

    if indicator in (known := catalog()) and plan not in known:
        stop(say("swapped", out.language, plan=indicator, indicator=plan))
    judged = judge([plan], judging, out.language, choice=o.Choice([indicator]))
    (result,) = judged.results
    assessed, *others = result.with_outlook(outlook).indicators
    if others:
        stop(say("one_indicator", out.language, found=indicator, count=1 + len(others)))
    answer(
        out,
        text=lambda: lines_text(explain.explain_text(result.plan, assessed, out.language), out.output),
        document=lambda: explain.explain_document(result.plan, assessed),
        rows=lambda: keyed(
            explain.explain_rows(assessed),
            {"plan": result.plan.id, "as_of": result.as_of, "id": assessed.indicator.id},
        ),
    )
    judged.end(out.language)
