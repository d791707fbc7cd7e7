"""Units: 亿元 is 100,000,000 of 元, ‰ is a tenth of %."""

import re
from decimal import Context, Decimal
from typing import NamedTuple

from ipplan.model.folding import folded
from ipplan.model.plan import Indicator

# Wide enough that no product or quotient of what actuals hold is ever rounded.
EXACT = Context(prec=400)
_POWERS = {"十": 1, "百": 2, "千": 3, "万": 4, "萬": 4, "亿": 8, "億": 8, "兆": 12}
_WORDS = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_MULTIPLIER = (
    r"(?P<han>[十百千]?[万萬]?[亿億]|[十百千]?[万萬]|[百千](?!分))"
    r"|(?P<word>hundred|thousand|million|billion|trillion)s?(?:of)?"
)
_SAME = {
    "percent": "%", "percentage": "%", "percentagepoint": "%", "percentagepoints": "%", "pct": "%",
    "百分点": "%", "个百分点": "%", "百分比": "%", "permille": "‰", "perthousand": "‰", "千分点": "‰",
    "人民币元": "元", "元人民币": "元", "圆": "元",
}  # fmt: skip


# What stands in brackets or after 单位： is a unit where it is one of these, or the indicator's own.
COMMON_UNITS = frozenset(
    (
        *("件", "个", "家", "项", "人", "名", "户", "次", "种", "篇", "分", "元", "美元", "%", "位", "起", "宗", "枚"),
        *("所", "亩", "吨", "人次", "件/万人", "项/万人", "yuan", "cny", "items", "persons"),
    )
)


class Unit(NamedTuple):
    """`factor` of `base`; the base is empty where a text is a multiplier alone (万)."""

    factor: Decimal
    base: str


def read_unit(text: str) -> Unit:
    """The factor and the base that a unit's text means; any text is a unit."""
    plain = folded(text)
    match = None if plain in _SAME else re.match(_MULTIPLIER, plain)
    rest = plain[match.end() :] if match else plain
    factor = Decimal(10) ** _power(match) if match else Decimal(1)
    base = _SAME.get(rest, rest)
    return Unit(factor / 10, "%") if base == "‰" else Unit(factor, base)


def _power(match: re.Match[str]) -> int:
    if word := match["word"]:
        return _WORDS[word]
    return sum(_POWERS[character] for character in match["han"])


def own_units(indicator: Indicator) -> tuple[Unit, ...]:
    """The indicator's unit as each of its languages writes it."""
    return tuple(dict.fromkeys(read_unit(text) for text in (indicator.unit.zh, indicator.unit.en) if text))


def convert(amount: Decimal, unit: Unit, own: tuple[Unit, ...]) -> Decimal | None:
    """The amount in the indicator's own unit, exactly; None where the bases differ and nothing can be said."""
    for mine in own:
        if unit.base in {"", mine.base}:
            return _plain(EXACT.divide(EXACT.multiply(amount, unit.factor), mine.factor))
    return None


def _plain(value: Decimal) -> Decimal:
    """The value without trailing zeros and without an exponent, so that 8亿, 8E+8 and 800000000.0 are one."""
    short = value.normalize(EXACT)
    return EXACT.quantize(short, Decimal(1)) if short == short.to_integral_value() else short
