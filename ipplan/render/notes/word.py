"""Write notes as a Word file: a heading and a content control for each place. Needs python-docx."""

from collections.abc import Iterable
from typing import Any

from ipplan.hidden import lines, one_line
from ipplan.model.notes import PARTS, Notes, Slot, paragraphs, subjects, tag_of, tag_of_plan
from ipplan.model.plan import Plan
from ipplan.render.notes.names import subject_name
from ipplan.wording import Language
from ipplan.wording.notes import PART, SHEET, hint


def notes_word(plan: Plan, notes: Notes, years: Iterable[int], language: Language) -> bytes:
    """Write every slot of some years, with the texts there are."""
    from docx import Document

    from ipplan.render.controls import wrap
    from ipplan.render.docx_file import saved

    document: Any = Document()
    title = one_line(SHEET["title"].say(language, {"plan": plan.title.say(language)}))
    heading = document.add_heading(title, 0)
    if tag := tag_of_plan(plan.id):
        wrap([heading], tag, SHEET["name"].say(language))
    document.core_properties.title = title[:255]
    for year in years:
        document.add_heading(SHEET["year"].say(language, {"year": str(year)}), 1)
        for scope, key, name in subjects(plan):
            about = one_line(subject_name(scope, name, language))
            document.add_heading(about, 2)
            for part in PARTS:
                slot = Slot(year, scope, key, part)
                text = notes.get(slot, "")
                document.add_heading(PART[part].say(language), 3)
                said = [lines(one) for one in paragraphs(text)] or [hint(part, language)]
                written = [document.add_paragraph(one) for one in said]
                wrap(written, tag_of(slot, text), f"{PART[part].say(language)} - {about}", empty=not text)
    return saved(document)
