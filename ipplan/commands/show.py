"""`ipplan show`: a plan's table, and where each number stands in the document."""

from ipplan.commands import options as o


@o.spread
def show_command(plan: o.PlanName, *, out: o.OutputOptions) -> None:
    """Read the plan and print it as it stands."""
    from ipplan.commands.output import answer, page_text
    from ipplan.commands.session import load_plan
    from ipplan.render import show
    from ipplan.render.datatext import keyed

    loaded = load_plan(plan, out.language).plan
    answer(
        out,
        text=lambda: page_text(lambda width: show.show_page(loaded, out.language, width=width), out.output),
        document=lambda: show.show_document(loaded),
        rows=lambda: keyed(show.show_rows(loaded), {"plan": loaded.id}),
    )
