"""`ipplan check --list`, `--explain`, `--select`, `--ignore`: what concerns the codes of problems."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from ipplan.checks.registry import checks
from ipplan.commands.output import say, stop
from ipplan.problem import Problem
from ipplan.render.problems.codes import Described
from ipplan.wording import Language
from ipplan.wording.codes.notes import NOTES
from ipplan.wording.codes.table import ACTUALS, PLANS


def described() -> dict[str, Described]:
    """Describe every code: the named checks first, then what reading plan files, actuals and notes may find."""
    named = [Described(c.code, "check", c.rule, c.why, c.example) for c in checks().values()]
    plans = [Described(code, "plan") for code in PLANS if code not in checks()]
    notes = [Described(code, "notes") for code in NOTES]
    return {d.code: d for d in (*named, *plans, *(Described(code, "actuals") for code in ACTUALS), *notes)}


def known_codes() -> set[str]:
    """Return every code there is."""
    return {*PLANS, *ACTUALS, *NOTES}


def find_code(code: str, language: Language) -> Described:
    """Describe a code; one that does not exist ends the command with a suggestion."""
    _refuse_unknown([code], language)
    return described()[code]


class Wanted(NamedTuple):
    """The codes asked for and the codes not wanted, both empty by default."""

    select: frozenset[str]
    ignore: frozenset[str]

    def of(self, found: Sequence[Problem]) -> list[Problem]:
        """Keep the problems that are wanted; those that keep a file from being read always are."""
        if not self.select and not self.ignore:
            return list(found)
        codes = described()
        return [p for p in found if _unreadable(codes[p.code]) or self._is_wanted(p.code)]

    def _is_wanted(self, code: str) -> bool:
        return code not in self.ignore and (not self.select or code in self.select)


def wanted(select: str | None, ignore: str | None, language: Language) -> Wanted:
    """Read the codes in `--select` and `--ignore`, separated by commas; an unknown one ends the command."""
    chosen, unwanted = (tuple(_codes(text)) for text in (select, ignore))
    _refuse_unknown([*chosen, *unwanted], language)
    codes = described() if unwanted else {}
    for code in unwanted:
        if _unreadable(codes[code]):
            stop(say("never_ignored", language, found=code))
    return Wanted(frozenset(chosen), frozenset(unwanted))


def _unreadable(code: Described) -> bool:
    return code.severity == "error" and code.kind != "check"


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
