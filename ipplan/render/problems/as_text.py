"""Problems for a person: a line each with its hint, and on a terminal the line they are about with a caret."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ipplan.problem import Place, Problem
from ipplan.render.page.plain import width
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.sentences import few_lines, hint_line, problem_line, to_lines
from ipplan.wording import Language

_NARROWEST = 20
_SCREENFUL = 20
_WORST_FIRST = ("error", "warning", "note")


def to_text(problems: Sequence[Problem], language: Language, _line_of: LineOf = nowhere) -> str:
    """Write for a pipe `FILE:LINE:COLUMN: severity[code]: message`, and the hint below."""
    return to_lines(problems, language)


def to_terminal(
    problems: Sequence[Problem], language: Language, line_of: LineOf, columns: int, *, few: bool = False
) -> str:
    """Write for a terminal; between message and hint the line of the file, cut to the width, a caret below.

    Of more than a screenful, where a `few` are enough, at most twenty lines without the file's own and a count.
    """
    shown = _whole(problems, language, line_of, columns)
    if few and len(shown) > _SCREENFUL:
        return few_lines(problems, language, option="-o")
    return "".join(f"{line}\n" for line in shown)


def _whole(problems: Iterable[Problem], language: Language, line_of: LineOf, columns: int) -> list[str]:
    shown = []
    for problem in problems:
        line = line_of(problem.place)
        excerpt = [] if line is None else _excerpt(line, problem.place, columns)
        shown += [problem_line(problem, language), *excerpt, hint_line(problem, language)]
    return shown


def statistics_text(problems: Iterable[Problem]) -> str:
    """Count the problems of each code, errors first, the most frequent first; severity and code as in a message."""
    counted = Counter((problem.severity, problem.code) for problem in problems)
    ordered = sorted(counted.items(), key=lambda one: (_WORST_FIRST.index(one[0][0]), -one[1], one[0][1]))
    return "".join(f"{count:>6} {severity}[{code}]\n" for (severity, code), count in ordered)


def _excerpt(line: str, place: Place, columns: int) -> list[str]:
    """Write `   12 | text` and the caret under the column."""
    gutter = f"{place.line:>5} | "
    room = max(columns - len(gutter) - 1, _NARROWEST)
    at = min(max(place.column - 1, 0), len(line))
    # Of a very long line no more is looked at than could be shown.
    far = max(at - room, 0)
    text = "".join(character if character.isprintable() else " " for character in line[far : at + room]).rstrip()
    at -= far
    begin = _first_shown(text, at, room)
    shown = _cut(text[begin:], room)
    lines = [f"{gutter}{shown}"]
    if place.column:
        lines.append(f"{'':>5} | {' ' * width(text[begin:at])}^")
    return lines


def _first_shown(text: str, at: int, room: int) -> int:
    """Return the first character to show, so that the one at `at` is in sight with some of what follows."""
    if width(text) <= room:
        return 0
    begin = 0
    while width(text[begin:at]) > room // 2:
        begin += 1
    return begin


def _cut(text: str, room: int) -> str:
    end = len(text)
    while width(text[:end]) > room:
        end -= 1
    return text[:end]
