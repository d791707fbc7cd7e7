"""Repair in a plan file what can have meant one thing only: each repair is an edit of one place in the text."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ipplan.hidden import hidden
from ipplan.problem import Problem
from ipplan.reading.plans.ignores import LINE_END


class Edit(NamedTuple):
    """`old`, which stands in a line (from 0) from a column on (from 0), becomes `new`."""

    line: int
    column: int
    old: str
    new: str


def edits(text: str, problems: Sequence[Problem]) -> Iterator[tuple[Problem, Edit]]:
    """Yield the edit that repairs each problem, where there is one."""
    lines = LINE_END.split(text)
    for problem in problems:
        make = _EDITS.get(problem.code)
        place = problem.place
        if make is None or not 0 < place.line <= len(lines) or not place.column:
            continue
        made = make(lines[place.line - 1], place.column - 1, problem)
        if made is not None:
            yield problem, Edit(place.line - 1, *made)


def edited(text: str, changes: Sequence[Edit]) -> str:
    """Return the text with all edits made, from the last place to the first, each place once."""
    parts = re.split(f"({LINE_END.pattern})", text)
    for edit in sorted(set(changes), reverse=True):
        line = parts[2 * edit.line]
        end = edit.column + len(edit.old)
        if line[edit.column : end] == edit.old:
            parts[2 * edit.line] = (line[: edit.column] + edit.new + line[end:]).rstrip(" " * (not edit.new))
    return "".join(parts)


_Made = tuple[int, str, str] | None


def _misspelled(line: str, column: int, problem: Problem) -> _Made:
    """Return the name of a field, or a choice, that comes close to what is written."""
    near = str(problem.details.get("near", ""))
    written = re.match(r"""(['"]?)([\w-]+)\1(?=\s*(?:[:,}\]#]|$))""", line[column:])
    if not near or written is None or not re.fullmatch(r"[\w-]+", near):
        return None
    return column, written[0], near


def _without_hidden(line: str, column: int, _problem: Problem) -> _Made:
    """Return the rest of the line without the characters that nobody sees."""
    rest = line[column:]
    plain = "".join(character for character in rest if not hidden(character))
    return None if plain == rest else (column, rest, plain)


def _unused_comment(line: str, column: int, problem: Problem) -> _Made:
    """Return the comment without a code that silences nothing; without any code left, no comment."""
    comment = line[column:]
    found = re.match(r"(#\s*ipplan:\s*ignore\s*\[)([^\]]*)(\])", comment)
    if found is None:
        return None
    codes = [code.strip() for code in found[2].split(",")]
    left = [code for code in codes if code != problem.details["found"]]
    if left:
        return column, found[0], f"{found[1]}{', '.join(left)}{found[3]}"
    before = len(line[:column].rstrip())
    return before, line[before:], ""


def _misspelled_code(line: str, column: int, problem: Problem) -> _Made:
    """Return the comment with the code that comes close to the one that there is not."""
    near, wrong = problem.details.get("near"), str(problem.details["found"])
    at = line.find(wrong, column)
    return None if near is None or at < 0 else (at, wrong, str(near))


_EDITS: dict[str, Callable[[str, int, Problem], _Made]] = {
    "unknown-field": _misspelled,
    "wrong-value": _misspelled,
    "hidden-character": _without_hidden,
    "ignore-unused": _unused_comment,
    "ignore-unknown-code": _misspelled_code,
}
