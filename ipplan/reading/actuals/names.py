"""Which indicator of which plan a row speaks of."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from ipplan.model.folding import fold_name
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import NONE, Message
from ipplan.reading.cells.unit import COMMON_UNITS, Unit, own_units, read_unit

# No indicator is called longer; what is, costs no time.
_LONGEST = 200
_UNIT_AT_END = r"(?P<name>.+?)[(\[【](?:单位:?)?(?P<unit>[^()\[\]【】]+)[)\]】]"


class Match(NamedTuple):
    """An indicator that was meant; `unit` where the name carried one, `literal` where it was written as in the plan."""

    plan: Plan
    indicator: Indicator
    unit: str = ""
    literal: bool = True

    @property
    def key(self) -> tuple[str, str]:
        """What tells two indicators apart."""
        return self.plan.id, self.indicator.id


class Names:
    """The names of some plans' indicators: id, Chinese and English name, aliases."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        self._literal: dict[str, list[Match]] = {}
        for plan in plans:
            for indicator in plan.indicators:
                for name in _names(indicator):
                    _enter(self._literal, name, Match(plan, indicator))

    @cached_property
    def _folded(self) -> dict[str, list[Match]]:
        """The names as they fold: not needed as long as every name is written as in the plan."""
        entries: dict[str, list[Match]] = {}
        for name, matches in self._literal.items():
            for match in matches:
                _enter(entries, fold_name(name), match._replace(literal=False))
        return entries

    def matches(self, text: str) -> Sequence[Match]:
        """All indicators that a text could mean: as written, else as it folds, else without its unit."""
        if found := self._literal.get(text):
            return found
        if len(text) > _LONGEST:
            return ()
        plain = fold_name(text)
        if found := self._folded.get(plain):
            return found
        if (bracket := re.fullmatch(_UNIT_AT_END, plain)) is None:
            return ()
        unit = read_unit(bracket["unit"])
        candidates = self._folded.get(bracket["name"], ())
        return [match._replace(unit=bracket["unit"]) for match in candidates if _is_unit(unit, match.indicator)]

    def closest(self, text: str) -> str:
        """The name most like a text, as the plan writes it."""
        from difflib import get_close_matches

        text = text[:_LONGEST]
        plain = fold_name(text)
        near = (
            get_close_matches(text, self._literal, 1)
            or get_close_matches(plain, self._folded, 1)
            or [name for name in self._folded if plain and plain in name]
        )
        if not near:
            return NONE
        return near[0] if near[0] in self._literal else _shown(self._folded[near[0]][0].indicator)


def decide(names: Names, texts: Sequence[str]) -> Match | Message | None:
    """The indicator that a row's naming cells mean, the deciding one first; None where they mean none that is known."""
    found = [(text, names.matches(text)) for text in texts if text]
    for text, matches in found:
        if len(matches) > 1:
            return _ambiguous(text, matches)
    known = [(text, matches[0]) for text, matches in found if matches]
    if not known:
        return None
    (first, decided), *others = known
    for text, match in others:
        if match.key != decided.key:
            candidates = (decided.indicator.id, match.indicator.id)
            return Message("id-and-name-differ", found=first, second=text, candidates=candidates)
        decided = decided._replace(unit=decided.unit or match.unit)
    return decided if found[0][0] == first else decided._replace(literal=False)


def _ambiguous(text: str, matches: Sequence[Match]) -> Message:
    if len({match.plan.id for match in matches}) == len(matches):
        return Message("which-plan", found=text, candidates=tuple(match.plan.id for match in matches))
    return Message("ambiguous-indicator", found=text, candidates=tuple(match.indicator.id for match in matches))


def _names(indicator: Indicator) -> list[str]:
    return [name.strip() for name in (indicator.id, indicator.name.zh, indicator.name.en, *indicator.aliases) if name]


def _shown(indicator: Indicator) -> str:
    return indicator.name.zh or indicator.name.en or indicator.id


def _enter(entries: dict[str, list[Match]], name: str, match: Match) -> None:
    matches = entries.setdefault(name, [])
    if all(match.key != other.key for other in matches):
        matches.append(match)


def _is_unit(unit: Unit, indicator: Indicator) -> bool:
    """Whether what stands in brackets is a unit and no part of the name (规模以上)."""
    own = {unit.base for unit in own_units(indicator)}
    return unit.base in COMMON_UNITS or unit.base in own or (not unit.base and unit.factor != 1)
