"""What a reader should know of each indicator: all of it, or for a terminal the one thing that matters most."""

from collections.abc import Iterator, Sequence

from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.verdict import BEHIND
from ipplan.render.page.plain import width as width_of
from ipplan.render.page.wrapped import shortened
from ipplan.render.status.next_year import next_year_brief, next_year_line
from ipplan.render.words import reading, status_word
from ipplan.wording import Language
from ipplan.wording.codes import sentence
from ipplan.wording.outlook import DOUBT
from ipplan.wording.results import REASON
from ipplan.wording.tables import LINE

# What makes one look at a verdict again comes before what next year must bring.
URGENT = (
    *("breached", "target_year_without_value", "stale", "overshot", "reached_and_lost", "parts_apart"),
    *("derived_apart", "bases_disagree", "chain_broken", "parts_missing", "not_derived", "milestone_missed"),
)
# A name in front of a note is cut to no less.
SHORTEST_NAME = 12


def all_notes(result: PlanAssessed, language: Language) -> Iterator[str]:
    """Yield every note with its indicator's name before it, then the doubts with the names they are about."""
    for assessed in result.indicators:
        name = assessed.indicator.name.say(language)
        for note in _every(assessed, result.plan.years(assessed.indicator)[0], language):
            yield LINE["note"].say(language, {"name": name, "note": note})
    yield from _doubts(result.indicators, language)


def one_note_each(result: PlanAssessed, language: Language, width: int) -> Iterator[str]:
    """Yield at most one line for each indicator, whole where the terminal has room, and how many more there are."""
    more = 0
    for assessed in result.indicators:
        count = sum(1 for _ in _every(assessed, result.plan.years(assessed.indicator)[0], language))
        note = _foremost(assessed, language)
        if note:
            yield _in_one_line(assessed.indicator.name.say(language), note, language, width)
        more += count - bool(note)
    if more := more + sum(1 for _ in _doubts(result.indicators, language)):
        yield LINE["more_notes"].say(language, {"count": more})


def _every(assessed: Assessed, begin: int, language: Language) -> Iterator[str]:
    """Yield the reading of a measure, the reason of no verdict, what next year must bring, then the notes."""
    if assessed.indicator.measure != "level" and assessed.case.point:
        yield LINE["read_as"].say(language, {"reading": reading(assessed.indicator, begin, language)})
    if why := _why(assessed, language):
        yield why
    if assessed.status in BEHIND and (needed := next_year_line(assessed, language)):
        yield needed
    doubted = assessed.sure.notes if assessed.sure else ()
    for note in assessed.notes:
        if note not in doubted and not (why and note.code == "first_actual"):
            yield sentence(note, language)


def _why(assessed: Assessed, language: Language) -> str:
    """Return why there is no verdict; empty where there is one."""
    if assessed.status != "undetermined" or not assessed.reason:
        return ""
    details = {"status": status_word(assessed, language), "reason": REASON[assessed.reason].say(language)}
    return LINE["because"].say(language, details)


def _foremost(assessed: Assessed, language: Language) -> str:
    """Return the note that matters most; empty where none asks for anything."""
    if why := _why(assessed, language):
        return why
    noted = {note.code: note for note in assessed.notes}
    urgent = next((noted[code] for code in URGENT if code in noted), None)
    if urgent:
        return sentence(urgent, language)
    return next_year_brief(assessed, language) or "" if assessed.status in BEHIND else ""


def _in_one_line(name: str, note: str, language: Language, width: int) -> str:
    """Say a note behind its name; where that is wider than the terminal the name is cut, then the note."""
    whole = LINE["note"].say(language, {"name": name, "note": note})
    if width_of(whole) <= width:
        return whole
    room = width - width_of(LINE["note"].say(language, {"name": "", "note": note}))
    name = shortened(name, max(room, SHORTEST_NAME))
    return shortened(LINE["note"].say(language, {"name": name, "note": note}), width)


def _doubts(indicators: Sequence[Assessed], language: Language) -> Iterator[str]:
    """Yield a line for each kind of doubt with the indicators that have it; `explain` has the numbers."""
    for code, said in DOUBT.items():
        named = [a.indicator.name.say(language) for a in indicators if a.sure and a.sure.noted(code)]
        if named:
            yield said.say(language, {"names": named})
