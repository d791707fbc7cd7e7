"""Write notes as Markdown: a heading for each place, what was written below it."""

from collections.abc import Collection, Iterable, Iterator

from ipplan.model.notes import PARTS, Notes, Slot, paragraphs, subjects
from ipplan.model.plan import Plan
from ipplan.render.markup import in_markdown, in_paragraph
from ipplan.render.notes.names import mark, subject_name
from ipplan.wording import Language
from ipplan.wording.notes import PART, SHEET


def notes_markdown(plan: Plan, notes: Notes, years: Iterable[int], language: Language) -> str:
    """Write every slot of some years, with the texts there are."""
    title = SHEET["title"].say(language, {"plan": plan.title.say(language)})
    blocks = [f"# {in_markdown(title)} {{#{plan.id}}}"]
    blocks.append(f"<!-- {SHEET['how'].say(language)} -->")
    for year in years:
        blocks += year_blocks(plan, notes, year, language)
    return "\n\n".join(blocks) + "\n"


def year_blocks(
    plan: Plan, notes: Notes, year: int, language: Language, only: Collection[Slot] | None = None
) -> Iterator[str]:
    """Write the slots of one year, or some of them."""
    yield f"# {SHEET['year'].say(language, {'year': str(year)})} {{#{year}}}"
    for scope, key, name in subjects(plan):
        parts = [part for part in PARTS if only is None or Slot(year, scope, key, part) in only]
        if not parts:
            continue
        yield f"## {in_markdown(subject_name(scope, name, language))} {{#{mark(scope, key)}}}"
        for part in parts:
            yield f"### {PART[part].say(language)} {{#{part}}}"
            if text := notes.get(Slot(year, scope, key, part)):
                yield written(text)


def written(text: str) -> str:
    """Write a text as paragraphs."""
    return "\n\n".join(in_paragraph(one) for one in paragraphs(text))
