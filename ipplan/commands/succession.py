"""`ipplan diff OLD NEW` where the new plan begins when the old one has ended."""

from collections.abc import Sequence

from ipplan.commands.judging import load_actuals
from ipplan.commands.options import ActualsOptions, OutputOptions
from ipplan.commands.output import answer, page_text
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.progress.succession import succession
from ipplan.render.datatext import keyed
from ipplan.render.succession import succession_document, succession_page, succession_rows


def show(old: Plan, new: Plan, files: Sequence[str], reading: ActualsOptions, out: OutputOptions) -> None:
    """Set the promises side by side, with what the actuals say was reached."""
    observations: tuple[Observation, ...] = ()
    if files:
        read, _ = load_actuals(files, [old], reading, out.language)
        observations = read.observations[old.id]
    found = succession(old, new, observations)
    answer(
        out,
        text=lambda: page_text(
            lambda width: succession_page(old, new, found, out.language, piped=width is None), out.output
        ),
        document=lambda: succession_document(old, new, found),
        rows=lambda: keyed(succession_rows(old, new, found), {"plan": new.id}),
    )
