"""`ipplan targets`: required growth, and the value to reach in each year."""

from ipplan.commands import options as o


@o.spread
def targets_command(plan: o.PlanName, *, only: o.Only = None, out: o.OutputOptions) -> None:
    """Break the targets down by year along their paths."""
    from ipplan.commands.output import answer, page_text
    from ipplan.commands.session import find_indicators, load_plan
    from ipplan.progress.breakdown import breakdown
    from ipplan.render import targets

    loaded = load_plan(plan, out.language).plan
    wanted = find_indicators([loaded], only or (), out.language)[loaded.id] or loaded.indicators
    rows = [breakdown(loaded, indicator) for indicator in wanted]
    answer(
        out,
        text=lambda: page_text(lambda width: targets.targets_page(loaded, rows, out.language, width=width), out.output),
        document=lambda: targets.targets_document(loaded, rows),
        rows=lambda: targets.targets_rows(rows),
    )
