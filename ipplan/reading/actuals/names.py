"""Which indicator of which plan a row speaks of, and which plan a file is for."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import PurePath
from typing import NamedTuple, TypeVar

from ipplan.model.folding import fold_name
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import NONE, Message
from ipplan.reading.actuals.name_variants import Variant, variants
from ipplan.reading.cells.unit import is_unit, of_other_kind, own_units, read_unit
from ipplan.reading.files.table import Records

File = TypeVar("File", bound=str | Records)

# No indicator is called longer; what is, costs no time.
_LONGEST = 200
# The base of an index (1978年=100), which only the indicator's own unit can confirm.
_INDEX = r"(?:\d{4}年?|上年|上月)\s*=\s*100"


class Match(NamedTuple):
    """An indicator that was meant; `unit` where the name carried one, `literal` where it was written as in the plan."""

    plan: Plan
    indicator: Indicator
    unit: str = ""
    literal: bool = True

    @property
    def key(self) -> tuple[str, str]:
        """Return what tells two indicators apart."""
        return self.plan.id, self.indicator.id


# By name, then by what tells two indicators apart: many plans share a name.
_Entries = dict[str, dict[tuple[str, str], Match]]


class Names:
    """The names of some plans' indicators, asked for of series too: id, Chinese and English name, aliases."""

    def __init__(self, plans: Iterable[Plan], *, with_series: bool = False) -> None:
        self._plans = tuple(plans)
        entries: _Entries = {}
        for plan in self._plans:
            for indicator in plan.measured if with_series else plan.indicators:
                match = Match(plan, indicator)
                for name in _names(indicator):
                    entries.setdefault(name, {}).setdefault(match.key, match)
        self._literal = _listed(entries)

    @cached_property
    def _folded(self) -> dict[str, list[Match]]:
        """Return the names as they fold: not needed as long as every name is written as in the plan."""
        entries: _Entries = {}
        for name, matches in self._literal.items():
            same = entries.setdefault(fold_name(name), {})
            for match in matches:
                same.setdefault(match.key, match._replace(literal=False))
        return _listed(entries)

    @cached_property
    def _regions(self) -> frozenset[str]:
        """Return the names of the places that the plans are for."""
        regions = (plan.region for plan in self._plans if plan.region)
        return frozenset(name for region in regions for name in (region.zh, region.en) if name)

    def matches(self, text: str) -> Sequence[Match]:
        """Return all indicators that a text could mean: as written, else as it folds, else but for unit and remarks."""
        if found := self._literal.get(text):
            return found
        if len(text) > _LONGEST:
            return ()
        plain = fold_name(text)
        if found := self._folded.get(plain):
            return found
        if not any(name in plain for name in self._folded):
            return ()
        for variant in variants(text, self._regions):
            if found := self._variant(variant):
                return found
        return ()

    def _variant(self, variant: Variant) -> list[Match]:
        """Return the indicators of a name, of those that its unit can belong to."""
        literal = self._literal.get(variant.name) if variant.exact else None
        candidates = literal or self._folded.get(fold_name(variant.name), [])
        if not variant.unit:
            return list(candidates)
        return [match._replace(unit=variant.unit) for match in candidates if _can_have(match.indicator, variant.unit)]

    def closest(self, text: str) -> str:
        """Return the name most like a text, as the plan writes it."""
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
    """Return the indicator that a row's naming cells mean, the deciding one first; None where none is known."""
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


def _listed(entries: _Entries) -> dict[str, list[Match]]:
    return {name: list(matches.values()) for name, matches in entries.items()}


def _can_have(indicator: Indicator, text: str) -> bool:
    """Return whether what stands behind a name is a unit that the indicator can have, not more name (规模以上).

    A per cent behind the name of anything else is its growth or its share, and so another quantity.
    """
    own, unit = own_units(indicator), read_unit(text)
    if re.fullmatch(_INDEX, text):
        return True
    return is_unit(text, own) and not (unit.kind == "share" and of_other_kind(unit, own))


def plans_named(file: str, ids: Iterable[str]) -> list[str]:
    """Return the plans whose ids stand in a file's name; of `foshan` and `foshan-2` in `foshan-2-2023` the longer."""
    stem = PurePath(file).stem
    found = [one for one in ids if one in stem and re.search(_alone(one), stem)]
    return [one for one in found if not any(one != other and one in other for other in found)]


def _alone(text: str) -> str:
    """Return the pattern of a text that stands by itself: `p` is not in `plan`, `a-2` is not in `a-2023`."""
    before, after = ("[0-9]" if letter.isdigit() else "[a-z]" for letter in (text[0], text[-1]))
    return f"(?<!{before}){re.escape(text)}(?!{after})"


def grouped(files: Iterable[File], plans: Sequence[Plan]) -> Iterator[tuple[list[Plan], list[File]]]:
    """Yield the files of each plan whose id their names hold, and those of all plans together.

    Plans share names of indicators, so that a row without a column `plan` could be of either.
    """
    groups: dict[tuple[str, ...], list[File]] = {}
    for file in files:
        named = [] if isinstance(file, Records) else plans_named(file, [plan.id for plan in plans])
        key = (named[0],) if len(named) == 1 else tuple(plan.id for plan in plans)
        groups.setdefault(key, []).append(file)
    for ids, group in groups.items():
        yield [plan for plan in plans if plan.id in ids], group
