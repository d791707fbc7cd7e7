"""Find the slot that a heading, a row or a control means; collect texts and what is wrong with them."""

import re
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote

from ipplan.model.folding import fold_name
from ipplan.model.notes import PARTS, Part, Scope, Slot, paragraphs, subjects
from ipplan.model.plan import Plan
from ipplan.problem import Message, Place, Problem
from ipplan.wording.notes import PART, SUBJECT

_YEAR = re.compile(r"(\d{4})\s*年?")


class Subject(NamedTuple):
    """What a text is about."""

    scope: Scope
    key: str


class Known:
    """What the slots of a plan are called: by their marks, and by the words of either language."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._parts: dict[str, Part] = {}
        for part in PARTS:
            for said in (part, PART[part].zh, PART[part].en):
                self._parts[fold_name(said)] = part
        self._subjects: dict[str, Subject] = {}
        self._ids: dict[str, Subject] = {}
        for scope, key, name in subjects(plan):
            one = Subject(scope, key)
            self._ids[f"{scope}:{key}" if key else scope] = one
            for language in ("zh", "en"):
                said = SUBJECT[scope].say(language, {"name": name.say(language) if name else ""})
                self._subjects.setdefault(fold_name(said), one)
                if name:
                    self._subjects.setdefault(fold_name(name.say(language)), one)

    def part(self, text: str) -> Part | None:
        """Return the part of this name."""
        return self._parts.get(fold_name(text))

    def subject(self, text: str) -> Subject | None:
        """Return what a mark or a name is about."""
        return self._ids.get(unquote(text)) or self._subjects.get(fold_name(text))

    def subjects(self) -> Iterable[Subject]:
        """List what texts can be about."""
        return self._ids.values()


def year_of(text: str) -> int | None:
    """Return the year that a heading says."""
    found = _YEAR.fullmatch(text.strip())
    return int(found[1]) if found else None


class Texts:
    """Collects texts by slot; a slot with two of them is a problem."""

    def __init__(self) -> None:
        self.texts: dict[Slot, str] = {}
        self.places: dict[Slot, Place] = {}
        self.problems: list[Problem] = []

    def add(self, slot: Slot, text: str, place: Place) -> None:
        """Keep a text that is not empty."""
        written = "\n".join(paragraphs(text))
        if not written:
            return
        if slot in self.texts:
            self.problems.append(Message("note-twice", first=str(self.places[slot])).at(place))
            return
        self.texts[slot], self.places[slot] = written, place

    def refuse(self, message: Message, place: Place) -> None:
        """Keep what is wrong at a place."""
        self.problems.append(message.at(place))
