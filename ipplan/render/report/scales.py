"""One scale for all numbers of an indicator: 元 or 亿元, whichever says them in full with the fewest digits."""

from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import Indicator
from ipplan.progress.assess import Assessed
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import given

# As many decimals as a scaled number may have, and the most of them that are looked for.
_DECIMALS = 4
_NOT_SCALED = frozenset("%‰")


class Scale(NamedTuple):
    """The power of ten by which numbers are shown smaller, and its name."""

    power: int = 0
    name: str = ""

    def text(self, value: Decimal) -> str:
        """Return a number in this scale."""
        return given(value.scaleb(-self.power)) if self.power else given(value)

    def unit(self, indicator: Indicator, language: Language) -> str:
        """Return the unit of the shown numbers: 亿元."""
        unit = indicator.unit.say(language)
        return f"{self.name}{LOCALES[language].unit if self.name else ''}{unit}".strip()


def scale_of(assessed: Assessed, language: Language) -> Scale:
    """Return the largest scale in which every given number is short."""
    indicator, case = assessed.indicator, assessed.case
    if indicator.unit.say(language)[:1] in _NOT_SCALED or indicator.measure in {"average_growth", "relative_change"}:
        return Scale()
    values = [*indicator.target.numbers, *(p.value for p in assessed.series.points if p.precision == "exact")]
    values += [case.start.value] if case.start else []
    return fitting([value for value in values if value], language)


def fitting(values: list[Decimal], language: Language) -> Scale:
    """Return the largest scale in which all of these are short, the plain one where none is."""
    for name, power, least in LOCALES[language].large:
        scaled = [value.scaleb(-power) for value in values]
        if not scaled or max(map(abs, scaled)) < least:
            continue
        if all(-int(one.normalize().as_tuple().exponent) <= _DECIMALS for one in scaled):
            return Scale(power, name)
    return Scale()
