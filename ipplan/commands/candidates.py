"""`ipplan targets --candidates`: what several rules of growth give for a year to come."""

from collections.abc import Sequence
from functools import partial

from ipplan.commands.judging import load_by_name
from ipplan.commands.options import ActualsOptions, Choice, OutputOptions
from ipplan.commands.output import answer, page_text, say, stop
from ipplan.commands.session import choose, load_plans
from ipplan.progress.candidates import candidates
from ipplan.render.candidates import candidates_document, candidates_page, candidates_rows
from ipplan.render.datatext import keyed_each
from ipplan.render.document import status_documents


def offer(  # noqa: PLR0913, PLR0917 - what was said on the command line
    names: Sequence[str],
    choice: Choice,
    actuals: Sequence[str] | None,
    to: int | None,
    reading: ActualsOptions,
    out: OutputOptions,
    *,
    several: bool,
) -> None:
    """Read the history and offer candidates for the target year of each plan, or for the year asked for."""
    if not actuals:
        stop(say("candidates_actuals", out.language, plan=next(iter(names), "PLAN")))
    files = load_plans(names, out.language, draft=True)
    plans = [file.plan for file in files]
    wanted = choose(plans, choice, out.language)
    some = any(wanted.values())
    read, _ = load_by_name(actuals, plans, reading, out.language)
    made = []
    for file in files:
        plan = file.plan
        if some and not wanted[plan.id]:
            continue
        year, observations = to or plan.target_year, read.observations[plan.id]
        found = [
            candidates(plan, one, observations, year, decided=one.id not in file.undecided)
            for one in wanted[plan.id] or plan.indicators
        ]
        made.append((plan, year, found))
    documents = [candidates_document(*one) for one in made]

    def text() -> str:
        pages = (partial(candidates_page, *one, out.language) for one in made)
        return "\n".join(page_text(lambda width, page=page: page(width=width), out.output) for page in pages)  # type: ignore[misc]

    answer(
        out,
        text=text,
        document=lambda: status_documents(documents) if several else documents[0],
        rows=lambda: keyed_each((candidates_rows(found), {"plan": plan.id}) for plan, _, found in made),
        documents=lambda: documents,
    )
