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
    """Return year, month, day as a text says them: `2024-03-01`, `2024年3月`, `2024`; None for no date."""
    plain = folded(text)
    match = re.fullmatch(_COMPACT, plain) or re.fullmatch(_DATE, plain)
    if match is None:
        return None
    date = tuple(int(part) for part in match.groups() if part)
    return date if all(0 < part <= most for part, most in zip(date[1:], (12, 31), strict=False)) else None


def settle(
    observations: Iterable[Observation], bases: Mapping[str, Basis]
) -> tuple[tuple[Observation, ...], list[Problem]]:
    """Return one observation an indicator, time and basis, in reading order; contradictions are problems.

    Equal values count once. Of different ones the last published supersedes the others; where that is not
    known of all of them, nothing decides. `bases` are what the indicators report where a row does not say it.
    """
    groups: dict[tuple[object, ...], list[Observation]] = {}
    for observation in observations:
        basis = observation.basis or bases[observation.indicator]
        key = (observation.indicator, observation.part, observation.year, observation.month, basis)
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
    """Return the first observation known to be published after every one of another value; None where there is none.

    Such a one has the value of the latest date of all, and comes after all dates that are as exact if it comes after
    the latest of them: one pass, however many there are.
    """
    if all(one.value == group[0].value for one in group):
        return group[0]
    dated = [(read_date(one.published), one) for one in group]
    _, last = max(dated, key=lambda pair: pair[0] or ())
    others = [(date, one) for date, one in dated if one.value != last.value]
    latest: dict[int, Date] = {}
    for date, _ in others:
        if date is None:
            return None
        latest[len(date)] = max(latest.get(len(date), date), date)
    for date, candidate in dated:
        if candidate.value == last.value and date and all(_after(date, other) for other in latest.values()):
            return candidate._replace(superseded=tuple(one for _, one in others))
    return None


def _after(date: Date, before: Date) -> bool:
    """Return whether one date is known to be later: `2024` and `2024-03` say nothing of each other."""
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
    # Rows that repeat another word for word are said once: an attribute can repeat one a million times.
    told = {(one.as_written, one.published, one.source): one for one in reversed(group[1:]) if one.value != first.value}
    return [said.at(other.place, value=other.as_written) for other in reversed(told.values())]
