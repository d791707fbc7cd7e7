"""Quantities as a report says them: a number with its unit, rounded for the eye."""

from decimal import Decimal

from ipplan.model.plan import BoundKind, Indicator
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import amount, given, per_cent, short, unit_of
from ipplan.wording.results import BOUND as DIRECTION
from ipplan.wording.story import BOUND, QUANTITY

PER_CENT = "%"
SIGN = {"at_least": "≥", "more_than": ">", "at_most": "≤", "less_than": "<"}
# A number of so many digits was given so; one with more was computed.
DIGITS, EXACT_DIGITS = 4, 9


def readable(value: Decimal, language: Language) -> str:
    """Return a given number as it was given, a computed one to four digits; large round ones in 万 and 亿, M and bn."""
    if len(value.normalize().as_tuple().digits) <= EXACT_DIGITS:
        return short(value, language)
    rounded = amount(value, DIGITS)
    return rounded if "." in rounded else given(value.to_integral_value())


def quantity(value: Decimal, indicator: Indicator, language: Language) -> str:
    """Return a value in the indicator's unit: `26件`, `26 patents`, `12.1%`."""
    unit, number = indicator.unit.say(language), readable(value, language)
    return number + ("" if unit == PER_CENT else LOCALES[language].unit) + unit_of(number, unit, language)


def difference(value: Decimal, indicator: Indicator, language: Language) -> str:
    """Return a difference of two values: of two percentages it is percentage points."""
    if indicator.unit.say(language) == PER_CENT:
        said = readable(value, language)
        return QUANTITY["points"].say(language, {"value": said}).replace("points", unit_of(said, "points", language))
    return quantity(value, indicator, language)


def points(fraction: Decimal, language: Language) -> str:
    """Return a difference of two rates in percentage points, with two decimals."""
    return QUANTITY["points"].say(language, {"value": per_cent(fraction).removesuffix("%")})


def bounded(kind: BoundKind, value: Decimal, indicator: Indicator, language: Language) -> str:
    """Return a bound in words: `at least 30 patents`."""
    return BOUND[kind].say(language, {"value": quantity(value, indicator, language)})


def target(indicator: Indicator, language: Language) -> str:
    """Return a target for a narrow column: `≥30`, `≥6%`, its direction; said of every year where it holds for each."""
    if indicator.every_year:
        once = indicator.model_copy(update={"every_year": False})
        key = "every_year_to" if indicator.target.direction else "every_year"
        return DIRECTION[key].say(language, {"bound": target(once, language)})
    kind, numbers = indicator.target.kind, indicator.target.numbers
    if indicator.measure == "done" or not numbers:
        return DIRECTION["done" if numbers else kind].say(language)
    per_cent_sign = PER_CENT if indicator.unit.say(language) == PER_CENT else ""
    if indicator.target.band:
        low, high = (readable(number, language) for number in numbers)
        return DIRECTION[kind].say(language, {"value": low, "high": high}) + per_cent_sign
    return SIGN[kind] + readable(numbers[0], language) + per_cent_sign
