"""Arguments as they must be: a wrong kind is a TypeError, a wrong choice a ValueError, each with what is expected."""

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Any, get_args

from ipplan.api.errors import UnknownIndicatorError
from ipplan.model.plan import Plan
from ipplan.problem import NONE
from ipplan.progress.methods.counted import WORDS
from ipplan.reading.actuals.names import Names

FIRST_YEAR, LAST_YEAR = 1900, 2200


def checked_year(name: str, year: object) -> None:
    """Refuse what is no year."""
    if year is None:
        return
    if not isinstance(year, int) or isinstance(year, bool):
        raise TypeError(f"{name} must be a year such as 2023, not {type(year).__name__} {year!r}")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"{name} must be a year from {FIRST_YEAR} to {LAST_YEAR}, not {year}")


def checked_choice(name: str, found: object, allowed: Any) -> None:
    """Refuse a word that is not among those allowed, a `Literal` or words."""
    words = get_args(allowed) or tuple(allowed)
    if not isinstance(found, str):
        raise TypeError(f"{name} must be one of {', '.join(words)}, not {type(found).__name__}")
    if found not in words:
        raise ValueError(f"{name} must be one of {', '.join(words)}, not {found!r}")


def checked_method(method: object) -> None:
    """Refuse a method that there is not."""
    checked_choice("method", method, tuple(WORDS))


def words_of(name: str, given: object) -> list[str]:
    """Return the texts of an argument that may be one text or several."""
    if isinstance(given, str):
        return [given]
    if not isinstance(given, Iterable) or isinstance(given, bytes):
        raise TypeError(f"{name} must be an id or several, not {type(given).__name__}")
    found = list(given)
    for one in found:
        if not isinstance(one, str):
            raise TypeError(f"{name} must be an id or several, not {type(one).__name__} {one!r} among them")
    return found


def chosen(plans: Iterable[Plan], only: object) -> dict[str, list[str]]:
    """Return the ids of each plan's indicators that are meant by id, name or pattern (`patent-*`); none for all.

    One that no plan has is an `UnknownIndicatorError`.
    """
    wanted = words_of("only", only)
    known = list(plans)
    found: dict[str, list[str]] = {plan.id: [] for plan in known}
    names = Names(known)
    for text in wanted:
        matches = [(match.plan.id, match.indicator.id) for match in names.matches(text)]
        if any(mark in text for mark in "*?["):
            matches += [(plan.id, one.id) for plan in known for one in plan.indicators if fnmatchcase(one.id, text)]
        if not matches:
            near = names.closest(text)
            hint = "" if near == NONE else f"; did you mean {near!r}?"
            raise UnknownIndicatorError(f"no indicator {text!r} in {', '.join(found)}{hint}")
        for plan, indicator in matches:
            found[plan].append(indicator)
    return found
