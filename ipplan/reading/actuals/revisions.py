"""Several values for one indicator and time: the one published last counts, where that is known."""

import re
from collections.abc import Iterable, Mapping

from ipplan.model.folding import folded
from ipplan.model.observation import Observation
from ipplan.model.plan import Basis
from ipplan.problem import Message, Problem

_DATE = r"((?:19|20)\d\d)(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?|年)?月?(?:t?\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?"
_COMPACT = r"((?:19|20)\d\d)(\d\d)(\d\d)"

Date = tuple[int, ...]


def read_date(text: str) -> Date | None:
    """Year, month and day as far as a text says them: `2024-03-01`, `2024年3月`, `2024`; None where it is no date."""
    plain = folded(text)
    match = re.fullmatch(_COMPACT, plain) or re.fullmatch(_DATE, plain)
    if match is None:
        return None
    date = tuple(int(part) for part in match.groups() if part)
    return date if all(0 < part <= most for part, most in zip(date[1:], (12, 31), strict=False)) else None


def settle(
    observations: Iterable[Observation], bases: Mapping[str, Basis]
) -> tuple[tuple[Observation, ...], list[Problem]]:
    """One observation for each indicator, time and basis, in the order of reading; contradictions are problems.

    Equal values count once. Of different ones the last published supersedes the others; where that is not
    known of all of them, nothing decides. `bases` are what the indicators report where a row does not say it.
    """
    groups: dict[tuple[object, ...], list[Observation]] = {}
    for observation in observations:
        basis = observation.basis or bases[observation.indicator]
        key = (observation.indicator, observation.year, observation.month, basis)
        groups.setdefault(key, []).append(observation)
    settled, problems = [], []
    for group in groups.values():
        winner = group[0] if len(group) == 1 else _latest(group)
        if winner is None:
            problems += _contradictions(group)
        else:
            settled.append(winner)
    return tuple(settled), problems


def _latest(group: list[Observation]) -> Observation | None:
    """The observation that was published after every one of another value, with these; None where none was."""
    for candidate in group:
        others = [other for other in group if other.value != candidate.value]
        if all(_after(candidate, other) for other in others):
            return candidate._replace(superseded=tuple(others)) if others else candidate
    return None


def _after(one: Observation, other: Observation) -> bool:
    """Whether one is known to be published later: `2024` and `2024-03` say nothing of each other."""
    date, before = read_date(one.published), read_date(other.published)
    if date is None or before is None:
        return False
    length = min(len(date), len(before))
    return date[:length] > before[:length]


def _contradictions(group: list[Observation]) -> list[Problem]:
    first = group[0]
    said = Message(
        "contradicting-values",
        indicator=first.indicator,
        year=first.year,
        first_value=first.as_written,
        first_place=str(first.place),
    )
    return [said.at(other.place, value=other.as_written) for other in group[1:] if other.value != first.value]
