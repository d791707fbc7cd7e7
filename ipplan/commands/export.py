"""`ipplan export`: plan, indicator and year as rows: what was read, what was due, the verdict as of each year."""

from ipplan.commands import options as o


@o.spread
def export_command(
    plans: o.PlanNames = None,
    *,
    every: o.All = False,
    judging: o.JudgeOptions,
    choice: o.Choice,
    out: o.OutputOptions,
) -> None:
    """Read the plans and the actuals, judge every year, print the rows."""
    from ipplan.commands.judging import judge, load_by_name
    from ipplan.commands.output import answer, page_text, say, stop
    from ipplan.commands.session import plan_and_actuals
    from ipplan.progress.yearly import yearly
    from ipplan.render import export

    names, actuals, _ = plan_and_actuals(plans, judging.actuals, out.language, every=every)
    if not actuals:
        stop(say("no_actuals", out.language, plan=next(iter(names), "PLAN"), command="export"))
    judged = judge(names, judging._replace(actuals=actuals), out.language, choice=choice, read_by=load_by_name)
    found = [(r, [*yearly(r, judging.baseline, original=judging.original)]) for r in judged.results]
    answer(
        out,
        text=lambda: page_text(lambda _: export.export_page(found), out.output),
        document=lambda: export.export_document(found),
        rows=lambda: export.export_rows(found),
    )
    judged.end(out.language)
