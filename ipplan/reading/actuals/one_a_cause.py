"""Say once what many cells of a file have in common: one message a cause, with the number of the others."""

from collections.abc import Sequence

from ipplan.codes import Code
from ipplan.problem import Problem

# Up to so many of one cause are shown each at its place.
_FEW = 3
# By code: the details that differ from place to place though the cause is one.
_VARYING: dict[Code, frozenset[str]] = {
    "contradicting-values": frozenset({"year", "value", "first_value", "first_place"}),
    "part-year": frozenset({"compared", "part"}),
    "part-year-growth": frozenset({"compared", "part"}),
    "part-year-annual": frozenset({"compared", "part"}),
    "part-year-not-from-january": frozenset({"compared", "part"}),
    "part-year-unknown-timing": frozenset({"compared", "part"}),
    "fiscal-year": frozenset({"found"}),
    "two-fiscal-years": frozenset({"found"}),
    "span-of-years": frozenset({"found"}),
    "unreadable-year": frozenset({"found"}),
    "unreadable-date": frozenset({"found"}),
    "decimal-mark": frozenset({"found", "point", "comma"}),
    "wrong-grouping": frozenset({"found", "meant"}),
    "accounting-negative": frozenset({"found"}),
    "split-number": frozenset({"found", "beside", "meant"}),
    "formula-not-computed": frozenset({"found"}),
    "forecast-cell": frozenset({"found"}),
    "extra-fields": frozenset({"found"}),
    "no-indicator": frozenset({"found"}),
}
_ONCE: frozenset[Code] = frozenset({"unit-not-converted", "unit-of-other-kind"})


def one_a_cause(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems with those of one cause as the first of them, which counts the others.

    A unit is told once an indicator; anything else in full while there are few of it.
    """
    groups: dict[tuple[object, ...], list[Problem]] = {}
    for problem in problems:
        varying = _VARYING.get(problem.code, frozenset())
        same = sorted((name, str(value)) for name, value in problem.details.items() if name not in varying)
        groups.setdefault((problem.place.path, problem.code, tuple(same)), []).append(problem)
    return [one for group in groups.values() for one in _shown(group)]


def _shown(group: list[Problem]) -> list[Problem]:
    first, *others = group
    if not others or (len(group) <= _FEW and first.code not in _ONCE):
        return group
    more = sum(int(str(other.details.get("more", 0))) + 1 for other in others) + int(str(first.details.get("more", 0)))
    return [first.message.at(first.place, more=more)]
