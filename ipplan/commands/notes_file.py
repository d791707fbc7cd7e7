"""Load what people wrote, for a report."""

import sys

import typer

from ipplan.commands.output import NO_ANSWER, report, say
from ipplan.model.notes import Slot
from ipplan.model.plan import Plan
from ipplan.wording import Language


def load_notes(path: str | None, plan: Plan, year: int | None, language: Language) -> dict[Slot, str]:
    """Read a file of notes; what cannot be read ends the command, texts of other years alone are said."""
    if path is None:
        return {}
    from ipplan.notes.read import read_notes

    found, problems = read_notes(path, plan)
    if found is None:
        report(problems, language)
        raise typer.Exit(NO_ANSWER)
    years = sorted({slot.year for slot in found})
    if years and year not in years:
        said = say("notes_of_other_years", language, path=path, year=year, known=tuple(map(str, years)))
        sys.stderr.write(f"ipplan: {said}\n")
    return found
