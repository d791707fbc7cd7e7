"""What the slots of notes are called in a file: headings, and the marks that readers go by."""

from urllib.parse import quote

from ipplan.model.base import Words
from ipplan.model.notes import Scope
from ipplan.wording import Language
from ipplan.wording.notes import SUBJECT


def subject_name(scope: Scope, name: Words | None, language: Language) -> str:
    """Return the heading of a subject."""
    return SUBJECT[scope].say(language, {"name": name.say(language) if name else ""})


def mark(scope: Scope, key: str) -> str:
    """Return the mark of a subject; letters of every script stay as they are."""
    said = "".join(one if one.isprintable() and one not in "{}%#" else quote(one) for one in key)
    return f"{scope}:{said}" if key else scope
