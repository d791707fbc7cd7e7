"""Names, ids, units and titles without characters that nobody sees."""

from collections.abc import Iterator

from ipplan.checks import Finding, Location
from ipplan.hidden import hidden
from ipplan.model.base import Strict
from ipplan.model.plan import Plan
from ipplan.problem import Message

# Texts that are read as prose: they may have lines, and what is hidden in them is written out where it is shown.
PROSE = frozenset({"note", "definition", "data_source", "section"})


def hidden_character(plan: Plan) -> Iterator[Finding]:
    r"""Names, ids, units and titles hold no control characters, marks of direction or marks without width.

    Why: they drive the terminal that shows them, turn text round or make two names that look alike.

    Example: `name: {zh: "授权\u202e量"}`.
    """
    for location, text in _texts(plan, ()):
        if found := hidden(text):
            yield Finding(Message("hidden-character", found=found), location)


def _texts(value: object, location: Location) -> Iterator[tuple[Location, str]]:
    match value:
        case str():
            yield location, value
        case Strict():
            for field, part in value:
                if field not in PROSE:
                    yield from _texts(part, (*location, field))
        case dict():
            for key, part in value.items():
                yield from _texts(key, (*location, key))
                yield from _texts(part, (*location, key))
        case list() | tuple():
            for number, part in enumerate(value):
                yield from _texts(part, (*location, number))
