"""`ipplan targets`: required growth, and the value to reach in each year."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from ipplan.commands import options as o

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ipplan.model.plan import Indicator, Plan
    from ipplan.progress.breakdown import Breakdown, PartsBreakdown
    from ipplan.wording import Language

CandidatesFlag = Annotated[bool, typer.Option("--candidates", help=o.text("candidates"))]
To = Annotated[int | None, typer.Option("--to", help=o.text("to_year"), min=1900, max=2200, show_default=False)]


@o.spread
def targets_command(  # noqa: PLR0913 - options of one command
    plans: o.PlanNames = None,
    *,
    every: o.All = False,
    choice: o.Choice,
    by: o.By = None,
    candidates: CandidatesFlag = False,
    actuals: o.Actuals = None,
    to: To = None,
    reading: o.ActualsOptions,
    out: o.OutputOptions,
) -> None:
    """Break the targets down by year along their paths, or offer candidates for targets to come."""
    from ipplan.commands.session import plan_and_actuals

    names, actuals, several = plan_and_actuals(plans, actuals, out.language, every=every)
    if candidates:
        from ipplan.commands.candidates import offer

        offer(names, choice, actuals, to, reading, out, several=several)
        return
    from ipplan.commands.output import answer, page_text
    from ipplan.commands.session import choose, load_plans
    from ipplan.render import targets
    from ipplan.render.datatext import keyed_each
    from ipplan.render.document import status_documents

    loaded = [file.plan for file in load_plans(names, out.language)]
    wanted = choose(loaded, choice, out.language)
    some = any(wanted.values())
    made = [
        targets.Broken(plan, *_broken_down(plan, wanted[plan.id] or plan.indicators, by, out.language))
        for plan in loaded
        if wanted[plan.id] or not some
    ]
    years = targets.years_of(made)

    def text() -> str:
        pages = (partial(targets.targets_page, one.plan, one.rows, out.language, one.parts) for one in made)
        return "\n".join(page_text(lambda width, page=page: page(width=width), out.output) for page in pages)  # type: ignore[misc]

    documents = [targets.targets_document(*one) for one in made] if out.form in {"json", "ndjson"} else []
    answer(
        out,
        text=text,
        document=lambda: status_documents(documents) if several else documents[0],
        rows=lambda: keyed_each(
            (targets.targets_rows(one.rows, one.parts, years), {"plan": one.plan.id}) for one in made
        ),
        documents=lambda: documents,
    )


def _broken_down(
    plan: "Plan", wanted: "Iterable[Indicator]", by: str | None, language: "Language"
) -> "tuple[list[Breakdown], dict[str, PartsBreakdown] | None]":
    """Break indicators of a plan down by year, and with a dimension their parts."""
    from ipplan.progress.breakdown import breakdown, breakdown_of_parts

    chosen = list(wanted)
    rows = [breakdown(plan, indicator) for indicator in chosen]
    if by is None:
        return rows, None
    from ipplan.commands.dimensions import find_dimension

    dimension = find_dimension(plan, by, None, language)
    divided = [one for one in chosen if one.by and one.by.dimension == dimension]
    return rows, {one.id: breakdown_of_parts(plan, one) for one in divided}
