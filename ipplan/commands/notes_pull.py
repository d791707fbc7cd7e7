"""`ipplan notes pull`: what was written into a report, back into the file of notes."""

import sys
from pathlib import Path

import typer

from ipplan.commands.output import NO_ANSWER, emit, report, say, stop
from ipplan.commands.session import load_plan
from ipplan.model.notes import Notes, Slot, mark_of
from ipplan.model.plan import Plan
from ipplan.notes.found import Known
from ipplan.notes.markdown import with_texts
from ipplan.notes.read import Pulled, controls_of, markdown_of, pulled_from, read_notes
from ipplan.notes.word import plan_of
from ipplan.problem import Message, Place, Problem
from ipplan.render.notes.markdown import notes_markdown, written, year_blocks
from ipplan.render.notes.names import subject_name
from ipplan.wording import Language
from ipplan.wording.notes import PART


def pull(path: str, plan_name: str | None, output: Path | None, language: Language, *, force: bool) -> None:
    """Read the texts of a report's controls and put those that changed into the notes; nothing written is lost."""
    held, problems = controls_of(path)
    if held is None:
        _refuse(problems, language)
        return
    name = plan_name or plan_of(held)
    if not name:
        stop(say("pull_plan", language, path=path))
    plan = load_plan(name, language).plan
    pulled = [one for one, _ in pulled_from(held, plan)]
    if not pulled:
        _refuse([Message("notes-without-places").at(Place(path))], language)
    if output is not None and output.suffix.lower() not in {".md", ".markdown", ".txt"} and str(output) != "-":
        stop(say("pull_output", language, found=str(output), md=str(output.with_suffix(".md"))))
    there = output is not None and str(output) != "-" and output.exists()
    old: Notes = {}
    if there:
        read, problems = read_notes(str(output), plan)
        if read is None:
            _refuse(problems, language)
        old = read or {}
    fresh = _changed(pulled, old, plan, path, language, force=force)
    if there:
        assert output is not None
        text = _with_texts(markdown_of(str(output)), plan, fresh, language)
    else:
        text = notes_markdown(plan, fresh, sorted({one.slot.year for one in pulled}), language)
    emit(text, output, language)
    if output is not None and str(output) != "-":
        sys.stderr.write(say("pulled", language, count=len(fresh), path=str(output)) + "\n")


def _refuse(problems: list[Problem], language: Language) -> None:
    report(problems, language)
    raise typer.Exit(NO_ANSWER)


def _changed(  # noqa: PLR0913 - both sides, and what to do where they differ
    pulled: list[Pulled], old: Notes, plan: Plan, path: str, language: Language, *, force: bool
) -> dict[Slot, str]:
    """Return the texts that the report changed; where the notes changed too, refuse or with `force` take the report's.

    A control that was emptied takes nothing from the notes.
    """
    fresh: dict[Slot, str] = {}
    conflicts = []
    for one in pulled:
        own = old.get(one.slot, "")
        if not one.text or one.text == own or mark_of(one.text) == one.mark:
            if one.text and one.text != own and not own:  # in the report as it was made, and nowhere else
                fresh[one.slot] = one.text
            continue
        if own and mark_of(own) != one.mark and not force:
            conflicts.append(Message("note-changed-twice", name=_name(one.slot, plan, language)).at(Place(path)))
        fresh[one.slot] = one.text
    if conflicts:
        _refuse(conflicts, language)
    return fresh


def _name(slot: Slot, plan: Plan, language: Language) -> str:
    from ipplan.model.notes import subjects

    name = next(name for scope, key, name in subjects(plan) if (scope, key) == (slot.scope, slot.subject))
    return f"{slot.year} {subject_name(slot.scope, name, language)} {PART[slot.part].say(language)}"


def _with_texts(text: str, plan: Plan, fresh: Notes, language: Language) -> str:
    """Return the file of notes with the new texts where they belong, those without a place at its end."""
    text, left = with_texts(text, {slot: written(said) for slot, said in fresh.items()}, Known(plan))
    for year in sorted({slot.year for slot in left}):
        texts = {slot: said for slot, said in fresh.items() if slot in left and slot.year == year}
        blocks = year_blocks(plan, texts, year, language, only=set(texts))
        text = text.rstrip("\n") + "\n\n" + "\n\n".join(blocks) + "\n"
    return text
