"""`ipplan check --list`, `--explain`, `--select`, `--ignore`: what concerns the codes of problems."""

import os
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from ipplan.commands.codes import described, is_unreadable, known_codes
from ipplan.commands.output import say, stop
from ipplan.configuration import current
from ipplan.paths import is_folder
from ipplan.problem import Problem
from ipplan.render.problems.codes import Described
from ipplan.wording import Language


def find_code(code: str, language: Language) -> Described:
    """Describe a code; one that does not exist ends the command with a suggestion."""
    _refuse_unknown([code], language)
    return described()[code]


class Wanted(NamedTuple):
    """The codes asked for and the codes not wanted, everywhere and in some files, all empty by default."""

    select: frozenset[str]
    ignore: frozenset[str]
    by_file: tuple[tuple[str, frozenset[str]], ...] = ()

    def of(self, found: Sequence[Problem]) -> list[Problem]:
        """Keep the problems that are wanted; those that keep a file from being read always are."""
        if not any(self):
            return list(found)
        return [p for p in found if is_unreadable(p.code) or self._is_wanted(p)]

    def _is_wanted(self, problem: Problem) -> bool:
        code = problem.code
        if code in self.ignore or (self.select and code not in self.select):
            return False
        return not any(code in codes and _fits(problem.place.path, pattern) for pattern, codes in self.by_file)


def _fits(path: str, pattern: str) -> bool:
    """Return whether a file is meant by a pattern of paths, by a folder that it is in, or by a pattern of names."""
    whole, wanted = os.path.abspath(path), os.path.abspath(pattern)  # noqa: PTH100 - no link is followed
    if fnmatchcase(whole, wanted) or fnmatchcase(whole, os.path.join(wanted, "*")):  # noqa: PTH118 - a pattern
        return True
    return os.sep not in pattern and "/" not in pattern and fnmatchcase(os.path.basename(path), pattern)  # noqa: PTH119


def wanted(select: str | None, ignore: str | None, language: Language) -> Wanted:
    """Read the codes in `--select` and `--ignore`, separated by commas; an unknown one ends the command."""
    chosen, unwanted = (tuple(_codes(text)) for text in (select, ignore))
    _refuse_unknown([*chosen, *unwanted], language)
    for code in unwanted:
        if is_unreadable(code):
            stop(say("never_ignored", language, found=code))
    return Wanted(frozenset(chosen), frozenset(unwanted), _by_file())


def _by_file() -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the codes that the project's configuration ignores in some files."""
    configuration = current()
    if configuration is None:
        return ()
    folder, listed = configuration.path.parent, configuration.settings.per_file_ignores
    patterns = ((_from(folder, pattern), frozenset(codes)) for pattern, codes in listed.items())
    return tuple(patterns)


def _from(folder: Path, pattern: str) -> str:
    """Return a pattern of paths as one writes it from the working directory; that of a name alone as it is."""
    return str(folder / pattern) if "/" in pattern or os.sep in pattern or is_folder(folder / pattern) else pattern


def _codes(text: str | None) -> Iterator[str]:
    for code in (text or "").split(","):
        if code.strip():
            yield code.strip()


def _refuse_unknown(codes: Sequence[str], language: Language) -> None:
    known = known_codes()
    for code in codes:
        if code not in known:
            close = get_close_matches(code, known, 1)
            hint = say("near", language, near=close[0]) if close else say("see_checks", language)
            stop(say("unknown_code", language, found=code) + hint)
