"""`ipplan compare`: the shared concepts of several plans side by side, with a warning where definitions differ."""

from ipplan.commands import options as o

FEWEST = 2


@o.spread
def compare_command(
    plans: o.PlanNames = None, *, every: o.All = False, judging: o.JudgeOptions, choice: o.Choice, out: o.OutputOptions
) -> None:
    """Read the plans and whatever actuals there are; lay the plans side by side."""
    from ipplan.commands.judging import judge, load_by_name
    from ipplan.commands.output import answer, page_text, say, stop
    from ipplan.commands.session import plan_and_actuals
    from ipplan.progress.comparison import comparison
    from ipplan.render import compare

    names, actuals, _ = plan_and_actuals(plans, judging.actuals, out.language, every=every)
    if len(names) < FEWEST:
        stop(say("compare_two", out.language))
    judging = judging._replace(actuals=actuals)
    judged = judge(names, judging, out.language, choice=choice, read_by=load_by_name)
    compared = comparison(judged.results)
    with_actuals = bool(judging.actuals)
    answer(
        out,
        text=lambda: page_text(
            lambda width: compare.compare_page(compared, out.language, piped=width is None, judged=with_actuals),
            out.output,
        ),
        document=lambda: compare.compare_document(compared),
        rows=lambda: compare.compare_rows(compared),
    )
    judged.end(out.language)
