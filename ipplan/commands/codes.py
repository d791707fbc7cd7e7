"""The codes of problems: which there are, and which of them nobody can ignore."""

from functools import cache

from ipplan.checks.registry import checks
from ipplan.render.problems.codes import Described
from ipplan.wording.codes.configuration import CONFIGURATION
from ipplan.wording.codes.notes import NOTES
from ipplan.wording.codes.table import ACTUALS, PLANS


@cache
def described() -> dict[str, Described]:
    """Describe every code: the named checks first, then what reading plan files, actuals and notes may find."""
    named = [Described(c.code, "check", c.rule, c.why, c.example) for c in checks().values()]
    plans = [Described(code, "plan") for code in PLANS if code not in checks()]
    actuals = [Described(code, "actuals") for code in ACTUALS]
    notes = [Described(code, "notes") for code in NOTES]
    settings = [Described(code, "configuration") for code in CONFIGURATION]
    return {d.code: d for d in (*named, *plans, *actuals, *notes, *settings)}


def known_codes() -> set[str]:
    """Return every code there is."""
    return {*PLANS, *ACTUALS, *NOTES, *CONFIGURATION}


def is_unreadable(code: str) -> bool:
    """Return whether a code says that a file cannot be read, which nobody can ignore."""
    found = described()[code]
    return found.severity == "error" and found.kind != "check"
