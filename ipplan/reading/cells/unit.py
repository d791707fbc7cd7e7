"""Units: 亿元 is 100,000,000 of 元, EUR million a million of EUR, ‰ a tenth of %."""

import re
from collections.abc import Collection, Iterable
from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from ipplan.model.folding import folded
from ipplan.model.plan import Indicator
from ipplan.reading.cells.known_units import NEUTRAL, OF_MASS, kind_of, known_unit, same_base

# Wide enough that no product or quotient of what actuals hold is ever rounded.
EXACT = Context(prec=400)
_ROUNDED = Context(prec=34)
_LONGEST = 60
_HAN = {"十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8}
_WORDS = {"ten": 1, "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mio": 6, "mrd": 9}
_SHORT = {
    "k": 3,
    "ths": 3,
    "000": 3,
    "m": 6,
    "mn": 6,
    "mln": 6,
    "b": 9,
    "bn": 9,
    "bln": 9,
    "md": 9,
    "tn": 12,
    "trn": 12,
}
_FIRST_HAN = r"[十百千]?[万萬]?[亿億]|[十百千]?[万萬]|[十百千](?!分)"
_WORD = r"(?:ten|hundred|thousand|million|billion|trillion)s?|mio\.?|mrd\.?"
_NUMBER = r"10+(?![\d=])"
_SHORTS = "ths|'?000s?|mln|bln|trn|mn|bn|md|tn|k|m|b"
_IN = r"^(?:in(?=thousand|million|billion)|units?:(?=.)|单位:(?=.))"
_PER = r"(?i)\bper\b(?!\s*(?:cent|mill?e|thousand\s*$))"
_PER_YEAR = r"(?:/|每)(?:年|年度|years?|yr|annum|a)$|(?:p\.?a\.?|annually)$"
# Mt is a million tonnes; mt and MT may be metric tons.
_MEGATONNES = r"^Mt(?![a-z])"


class Unit(NamedTuple):
    """`factor` of `base`; the base is empty where a text is a multiplier alone (万).

    `multiplier` is the part of the factor that stands beside the unit: 10,000 in 万吨, whose factor in grams is 10¹⁰.
    """

    factor: Fraction
    base: str
    multiplier: Fraction = Fraction(1)

    @property
    def kind(self) -> str:
        """Return the kind of quantity it measures; empty where that is not known."""
        return kind_of(self.base)


def read_unit(text: str, own: Iterable[Unit] = ()) -> Unit:
    """Return the factor and the base that a unit's text means; any text is a unit.

    `m` is a million, and metres where the indicator's `own` unit is a length.
    """
    if text.strip() == "m" and any(unit.kind == "length" for unit in own):
        return Unit(Fraction(1), "米")
    return _read(text)


@lru_cache(1024)
def _read(text: str) -> Unit:
    text = re.sub(_MEGATONNES, "megatonne", re.sub(_PER, "/", text.strip()[:_LONGEST]))
    plain = re.sub(_IN, "", folded(text))
    plain = re.sub(_PER_YEAR, "", plain) or plain
    above, stroke, below = plain.partition("/")
    if not (stroke and above and below) or known_unit(plain):
        return _simple(plain)
    upper, lower = _simple(above), _simple(below)
    if not lower.base:
        return Unit(Fraction(1), plain)
    factor = upper.factor / lower.factor
    if upper.base == lower.base:
        return Unit(factor * 100, "%")
    return Unit(factor, f"{upper.base}/{lower.base}", upper.multiplier)


def _simple(plain: str) -> Unit:
    """Return a unit without a stroke: in the table, else with multipliers before or behind it, else an unknown word."""
    if re.match(r"(?:%|percent|percentage|pct|pc_)(?:of|gdp)", plain):
        return Unit(Fraction(1), "%")
    return (
        _known(plain)
        or _scaled(re.sub(r"[,;_()\[\]]", "", plain))
        or _scaled(re.sub(r"[(\[].*?[)\]]", "", plain))
        or Unit(Fraction(1), plain)
    )


def _known(plain: str) -> Unit | None:
    """Return a unit of the table, a mass of something (吨标准煤, kg CO2), or a word for a mere number."""
    if plain in NEUTRAL:
        return Unit(Fraction(1), "")
    if known := known_unit(plain):
        return Unit(known.factor, known.base)
    mass = re.fullmatch(rf"(.+?)({OF_MASS})", plain)
    if mass and (known := known_unit(mass[1])) and known.kind == "mass":
        return Unit(known.factor, f"{known.base} {mass[2]}")
    return None


def _scaled(plain: str) -> Unit | None:
    """Return a unit with multipliers before or behind it; None where it has none."""
    power, rest = _powers_before(plain)
    if not rest:
        return _times(Unit(Fraction(1), ""), power) if power else None
    if unit := _known(rest):
        return _times(unit, power)
    for pattern in (
        rf"(?P<unit>.*?)(?P<word>{_WORD})",
        rf"(?P<short>{_SHORTS})(?P<unit>.*)",
        rf"(?P<unit>.*?)(?P<short>{_SHORTS})",
    ):
        match = re.fullmatch(pattern, rest)
        unit = match and (_known(match["unit"]) if match["unit"] else Unit(Fraction(1), ""))
        if match and unit and (match.re.groupindex.get("word") or _takes_short(unit, match["short"])):
            multiplier = match.groupdict().get("word") or match["short"]
            return _times(unit, power + _power(multiplier))
    return _times(Unit(Fraction(1), rest), power) if power else None


def _times(unit: Unit, power: int) -> Unit:
    return Unit(unit.factor * 10**power, unit.base, Fraction(10) ** power)


def _takes_short(unit: Unit, short: str) -> bool:
    """Return whether a short multiplier can stand beside the unit: m and k are much else beside most."""
    return (
        short.startswith(("ths", "'", "0")) or not unit.base or unit.kind.split(" ")[0] in {"money", "count", "people"}
    )


def _powers_before(plain: str) -> tuple[int, str]:
    """Return the powers of ten that stand before a unit, together, and what is left."""
    power = 0
    while match := re.match(rf"(?P<han>{_FIRST_HAN})|(?P<word>{_WORD})(?:of)?|(?P<number>{_NUMBER})", plain):
        power += sum(map(_HAN.__getitem__, match["han"])) if match["han"] else _power(match["word"] or match["number"])
        plain = plain[match.end() :]
        if match["han"] or _known(plain):
            break
    return power, plain


def _power(multiplier: str) -> int:
    """Return the power of ten that an English multiplier or a written power of ten means."""
    if multiplier.isdigit() and multiplier[0] == "1":
        return len(multiplier) - 1
    word = multiplier.strip("'.")
    singular = word.removesuffix("s")
    return next(powers[key] for powers in (_WORDS, _SHORT) for key in (word, singular) if key in powers)


def without_multiplier(text: str) -> str:
    """Return a unit's word without the multiplier before it: 万件 is counted in 件, ‰ and per cent in %."""
    if read_unit(text).kind == "share":
        return "%"
    return _powers_before(folded(text))[1]


def own_units(indicator: Indicator) -> tuple[Unit, ...]:
    """Return the indicator's unit as each of its languages writes it."""
    return tuple(dict.fromkeys(read_unit(text) for text in (indicator.unit.zh, indicator.unit.en) if text))


def is_unit(text: str, own: Iterable[Unit] = ()) -> bool:
    """Return whether a text is a known unit, a multiplier or one of the indicator's own; no remark is one."""
    unit = read_unit(text)
    return bool(unit.kind) or not unit.base or any(unit.base == mine.base for mine in own)


def of_other_kind(unit: Unit, own: Collection[Unit]) -> bool:
    """Return whether both units are known and measure different things: 美元 and 元, tonnes and per cent.

    Whatever an unknown word counts, a per cent is none of it.
    """
    kinds = {mine.kind for mine in own if mine.base}
    if unit.kind == "share":
        return "share" not in kinds
    return bool(unit.kind) and "" not in kinds and unit.kind not in (kinds or {"count", "people"})


def convert(amount: Decimal, unit: Unit, own: Iterable[Unit]) -> Decimal | None:
    """Return the amount in the indicator's own unit; None where the bases differ.

    The result is exact wherever it ends as a decimal, else it has 34 digits (亩 in hectares).
    """
    for mine in own:
        number = not mine.base and unit.kind in {"count", "people"}
        if not unit.base or number or same_base(unit.base, mine.base):
            return scaled(amount, unit.factor / mine.factor)
    return None


def scaled(amount: Decimal, factor: Fraction) -> Decimal:
    """Return the amount times the factor, without trailing zeros and without an exponent."""
    product = EXACT.multiply(amount, Decimal(factor.numerator))
    rest = factor.denominator
    while rest % 2 == 0:
        rest //= 2
    while rest % 5 == 0:
        rest //= 5
    return _plain((EXACT if rest == 1 else _ROUNDED).divide(product, Decimal(factor.denominator)))


def _plain(value: Decimal) -> Decimal:
    """Return the value in one form, so that 8亿, 8E+8 and 800000000.0 are one."""
    short = value.normalize(EXACT)
    return EXACT.quantize(short, Decimal(1)) if short == short.to_integral_value() else short
