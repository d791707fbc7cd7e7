"""Comments that ask for silence: what they silence, and what is wrong with them.

`# ipplan: ignore[code, code] reason` at the end of a line silences warnings and notes of these codes in that line.
Errors are never silenced: the plan would be refused by every other command.
"""

from collections.abc import Collection, Iterator, Sequence

from ipplan.model.ignore import Ignore
from ipplan.problem import Message, Place, Problem


def silenced(
    path: str, problems: Sequence[Problem], ignores: Sequence[Ignore], known: Collection[str]
) -> list[Problem]:
    """The problems of a file that are left, with those of its comments."""
    hit: set[tuple[int, str]] = set()
    wanted = {(ignore.line, code) for ignore in ignores if ignore.reason for code in ignore.codes}
    left = []
    for problem in problems:
        key = (problem.place.line, problem.code)
        if problem.severity != "error" and key in wanted:
            hit.add(key)
        else:
            left.append(problem)
    for ignore in ignores:
        left += ignore_unknown_code(path, ignore, known)
        left += ignore_without_reason(path, ignore)
        left += ignore_unused(path, ignore, hit, known)
    return left


def ignore_unknown_code(path: str, ignore: Ignore, known: Collection[str]) -> Iterator[Problem]:
    """A comment that asks for silence names codes that exist.

    Why: a misspelled code silences nothing, and nobody would notice.

    Example: `# ipplan: ignore[sizes-appart] the unit is right`, or no code at all.
    """
    place = Place(path, ignore.line, ignore.column)
    if not ignore.codes:
        yield Message("ignore-unknown-code", found="ignore[]").at(place)
    for code in ignore.codes:
        if code not in known:
            from difflib import get_close_matches

            close = get_close_matches(code, known, 1)
            yield Message("ignore-unknown-code", found=code, **({"near": close[0]} if close else {})).at(place)


def ignore_without_reason(path: str, ignore: Ignore) -> Iterator[Problem]:
    """A comment that asks for silence gives its reason.

    Why: the next reviewer must be able to tell whether it still holds. Without one it silences nothing.

    Example: `# ipplan: ignore[sizes-apart]` with nothing after the bracket.
    """
    if ignore.codes and not ignore.reason:
        yield Message("ignore-without-reason").at(Place(path, ignore.line, ignore.column))


def ignore_unused(
    path: str, ignore: Ignore, hit: Collection[tuple[int, str]], known: Collection[str]
) -> Iterator[Problem]:
    """A comment that asks for silence has something to silence in its line.

    Why: once the problem is gone, the comment would silence the next one of its kind unseen.

    Example: `# ipplan: ignore[sizes-apart] really that large` beside numbers of one size.
    """
    for code in ignore.codes if ignore.reason else ():
        if code in known and (ignore.line, code) not in hit:
            yield Message("ignore-unused", found=code).at(Place(path, ignore.line, ignore.column))
