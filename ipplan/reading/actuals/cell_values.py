"""Convert what a cell writes into the indicator's unit, by what the cell, its row, its heading and its table say."""

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from ipplan.model.folding import folded
from ipplan.model.plan import Indicator
from ipplan.problem import Message
from ipplan.reading.cells.unit import Unit, convert, of_other_kind, own_units, read_unit, scaled

_DIGITS = r"[\d.,\s]*\d[\d.,\s]*"
# A currency's sign beside a number says how money is written, not that it is counted in ones.
_SIGN = r"(?i)(?:us|hk|nt|ca|au|nz|[acs])?\$|[€£¥￥₹]"
_LARGEST_POWER = 15
# Points are what a share changed by, not what it is.
_POINTS = r"个?百分点|percentagepoints?|%points?|pp|p\.p\.|ppts?"


class Around(NamedTuple):
    """What says the unit of a value beside its own cell: its column or row or table, and a column of multipliers."""

    unit: str = ""
    multiplier: str = ""
    scaled: bool = False
    """True where the cell shows a smaller number than it holds."""


class Converter(NamedTuple):
    """How the numbers of a cell become the indicator's: by a factor; `remark` is what must be told of it."""

    factor: Fraction
    remark: Message | None = None

    def value(self, number: Decimal) -> Decimal:
        """Return a number of the cell in the indicator's unit."""
        return scaled(number, self.factor) or Decimal(0)


def converter(indicator: Indicator, text: str, around: Around) -> Converter | Message:
    """Return how to convert what a cell gives in a unit (`text`) into the indicator's; a message where it cannot be.

    A multiplier in the cell (8亿) takes the place of that around it. An unknown word is told and the number used as it
    stands, multipliers applied; a known unit of another kind is refused.
    """
    if re.fullmatch(_DIGITS, around.unit):
        return Message("unit-is-number", found=around.unit)
    own = own_units(indicator)
    outer = _outer(around, own)
    if isinstance(outer, Message):
        return outer
    inner = read_unit(text, own)
    unit = _joined(text, inner, outer)
    if around.scaled and unit.multiplier == 1:
        return Message("scaled-cell", unit=indicator.unit)
    if _is_change_of_a_share(indicator, text or around.unit):
        details = {"found": text or around.unit, "unit": indicator.unit, "indicator": indicator.id}
        return Message("unit-of-other-kind", **details)
    factor = _factor(unit, own)
    return Converter(factor) if factor else _apart(indicator, text or around.unit, unit, own)


def _is_change_of_a_share(indicator: Indicator, text: str) -> bool:
    """Return whether a unit is percentage points where the indicator is a share in per cent."""
    if indicator.measure != "level" or not re.fullmatch(_POINTS, folded(text)):
        return False
    return not any(re.fullmatch(_POINTS, folded(own)) for own in (indicator.unit.zh, indicator.unit.en) if own)


def _apart(indicator: Indicator, text: str, unit: Unit, own: Sequence[Unit]) -> Converter | Message:
    """Return what becomes of a number whose unit does not convert: refused where both are known, else used and told."""
    details = {"found": text, "unit": indicator.unit, "indicator": indicator.id}
    if of_other_kind(unit, own):
        return Message("unit-of-other-kind", **details)
    mine = own[0]
    if unit.kind and unit.kind == mine.kind:
        return Converter(unit.factor / mine.factor, Message("unit-not-converted", **details))
    factor = unit.multiplier / mine.multiplier if unit.multiplier != 1 else Fraction(1)
    return Converter(factor, Message("unit-not-converted", **details))


def _factor(unit: Unit, own: Sequence[Unit]) -> Fraction | None:
    """Return the factor to the first of the own units that the unit converts into; None where it does into none."""
    return next((unit.factor / mine.factor for mine in own if convert(Decimal(1), unit, [mine]) is not None), None)


def _outer(around: Around, own: Sequence[Unit]) -> Unit | Message:
    """Return the unit where the cell says none, with the multiplier of a column of its own (UNIT_MULT)."""
    mine = next(iter(own))
    unit = read_unit(around.unit, own) if around.unit else Unit(mine.factor, "", mine.multiplier)
    if not around.multiplier:
        return unit
    times = _multiplier(around.multiplier)
    if times is None:
        return Message("unknown-multiplier", found=around.multiplier)
    if not around.unit:
        return Unit(mine.factor / mine.multiplier * times, "", times)
    # "US dollars, millions" with a column that says millions once more says it once.
    return unit if unit.multiplier == times else Unit(unit.factor * times, unit.base, unit.multiplier * times)


def _multiplier(text: str) -> Fraction | None:
    """Return a power of ten as SDMX has it (6), or a word (Millions); None where it is neither."""
    if re.fullmatch(r"(?a)\d{1,2}", text) and int(text) <= _LARGEST_POWER:
        return Fraction(10) ** int(text)
    unit = read_unit(text)
    return None if unit.base else unit.factor


def _joined(text: str, inner: Unit, outer: Unit) -> Unit:
    """Return the unit of a value by its own cell and by what is around it."""
    if not text:
        return outer
    if not inner.base:  # a multiplier alone: of the unit around it, in place of that one's own
        return Unit(outer.factor / outer.multiplier * inner.factor, outer.base, inner.factor)
    if re.fullmatch(_SIGN, text.strip()) and outer.kind.startswith("money"):
        return outer
    return inner
