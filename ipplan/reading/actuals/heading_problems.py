"""What is wrong with the headings of a table, in problems at their places."""

from collections.abc import Sequence

from ipplan.problem import NONE, Message, Place, Problem
from ipplan.reading.actuals.header import Header
from ipplan.reading.actuals.heading_words import ROLE_WORDS, Role
from ipplan.reading.actuals.headings import Heading, key_of, known_headings

# How alike a heading must be to be suggested.
_ALIKE = 0.6


def remark(heading: Heading, place: Place) -> Problem:
    """Say that a column is not used, and why."""
    if heading.kind == "planned":
        return Message("planned-values", found=heading.text).at(place)
    if heading.kind == "other":
        return Message("other-quantity", found=heading.text).at(place)
    return unknown_column(heading.text, place)


def unknown_column(text: str, place: Place) -> Problem:
    """Return the warning for a column that is not used, with the heading that may be meant."""
    from difflib import get_close_matches

    near = get_close_matches(key_of(text), known_headings(), 1, _ALIKE)
    return Message("unknown-column", found=text, suggestion=near[0] if near else NONE).at(place)


def duplicate(header: Header, places: Sequence[Place], first: int, other: int) -> Problem:
    """Say that two columns have as good a claim to one role."""
    texts = header.texts
    return Message("duplicate-column", found=texts[other], first=texts[first]).at(places[other])


def missing(code: str, role: Role, header: Header, place: Place) -> Problem:
    """Say that no column has a role that one must have, with the headings that may be meant."""
    from difflib import get_close_matches

    found = tuple(text for text in header.texts if text)
    near = tuple(
        heading.text
        for heading in header.headings
        if heading.kind == "unknown" and get_close_matches(key_of(heading.text), ROLE_WORDS[role], 1, _ALIKE)
    )
    details = {"found": found or NONE, "suggestion": near or NONE}
    if code == "no-indicator-column":
        return Message("no-indicator-column", **details).at(place)
    return Message("no-value-column", **details).at(place)
