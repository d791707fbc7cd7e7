"""`ipplan targets`: required growth, and the value to reach in each year."""

from typing import Annotated

import typer

from ipplan.commands import options as o

CandidatesFlag = Annotated[bool, typer.Option("--candidates", help=o.text("candidates"))]
To = Annotated[int | None, typer.Option("--to", help=o.text("to_year"), min=1900, max=2200, show_default=False)]


@o.spread
def targets_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    *,
    choice: o.Choice,
    by: o.By = None,
    candidates: CandidatesFlag = False,
    actuals: o.Actuals = None,
    to: To = None,
    reading: o.ActualsOptions,
    out: o.OutputOptions,
) -> None:
    """Break the targets down by year along their paths, or offer candidates for targets to come."""
    if candidates:
        from ipplan.commands.candidates import offer

        offer(plan, choice, actuals, to, reading, out)
        return
    from ipplan.commands.output import answer, page_text
    from ipplan.commands.session import choose, load_plan
    from ipplan.progress.breakdown import PartsBreakdown, breakdown, breakdown_of_parts
    from ipplan.render import targets
    from ipplan.render.datatext import keyed

    loaded = load_plan(plan, out.language).plan
    wanted = choose([loaded], choice, out.language)[loaded.id] or loaded.indicators
    rows = [breakdown(loaded, indicator) for indicator in wanted]
    parts: dict[str, PartsBreakdown] | None = None
    if by is not None:
        from ipplan.commands.dimensions import find_dimension

        dimension = find_dimension(loaded, by, None, out.language)
        divided = [one for one in wanted if one.by and one.by.dimension == dimension]
        parts = {one.id: breakdown_of_parts(loaded, one) for one in divided}
    answer(
        out,
        text=lambda: page_text(
            lambda width: targets.targets_page(loaded, rows, out.language, parts, width=width), out.output
        ),
        document=lambda: targets.targets_document(loaded, rows, parts),
        rows=lambda: keyed(targets.targets_rows(rows, parts), {"plan": loaded.id}),
    )
