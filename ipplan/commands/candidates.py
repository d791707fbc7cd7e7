"""`ipplan targets --candidates`: what several rules of growth give for a year to come."""

from collections.abc import Sequence

from ipplan.commands.judging import load_actuals
from ipplan.commands.options import ActualsOptions, Choice, OutputOptions
from ipplan.commands.output import answer, page_text, say, stop
from ipplan.commands.session import choose, load_plan
from ipplan.progress.candidates import candidates
from ipplan.render.candidates import candidates_document, candidates_page, candidates_rows
from ipplan.render.datatext import keyed


def offer(  # noqa: PLR0913, PLR0917 - what was said on the command line
    plan: str,
    choice: Choice,
    actuals: Sequence[str] | None,
    to: int | None,
    reading: ActualsOptions,
    out: OutputOptions,
) -> None:
    """Read the history and offer candidates for the plan's target year, or for the one asked for."""
    if not actuals:
        stop(say("candidates_actuals", out.language, plan=plan))
    file = load_plan(plan, out.language, draft=True)
    loaded = file.plan
    year = to or loaded.target_year
    wanted = choose([loaded], choice, out.language)[loaded.id] or loaded.indicators
    read, _ = load_actuals(actuals, [loaded], reading, out.language)
    observations = read.observations[loaded.id]
    found = [
        candidates(loaded, indicator, observations, year, decided=indicator.id not in file.undecided)
        for indicator in wanted
    ]
    answer(
        out,
        text=lambda: page_text(
            lambda width: candidates_page(loaded, year, found, out.language, width=width), out.output
        ),
        document=lambda: candidates_document(loaded, year, found),
        rows=lambda: keyed(candidates_rows(found), {"plan": loaded.id}),
    )
