"""The door through which every number leaves: as it stands in data, and as a person reads it."""

from decimal import Context, Decimal

from ipplan.wording.locales import LOCALES, Language

# Fewer digits than the 20 that figures are settled to, so that rounding never shows.
_DATA = Context(prec=15)
# Nobody gives more digits than this.
_GIVEN = 12


def exact(value: Decimal) -> Decimal:
    """Return a number as data gives it: whole numbers whole, everything else to 15 significant digits."""
    return value if value == value.to_integral_value() else _DATA.plus(value)


def plain(value: Decimal) -> str:
    """Return the digits of a number: no exponent, no trailing zeros, no separators; 0 without a sign."""
    text = f"{exact(value):f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def whole(value: Decimal) -> str:
    """Return the digits of a number that was given, every one; of one that was computed six significant ones."""
    return amount(value).replace(",", "") if _is_computed(value) else plain(value)


def _is_computed(value: Decimal) -> bool:
    return len(exact(value).normalize().as_tuple().digits) > _GIVEN and value != value.to_integral_value()


def data(value: Decimal) -> int | float:
    """Return the number for JSON: whole where it is whole, without the noise of binary fractions."""
    given = exact(value)
    return int(given) if given == given.to_integral_value() else float(given)


def amount(value: Decimal, digits: int = 6) -> str:
    """Write a value to read: thousands separated, a fraction to `digits` significant digits, its whole part uncut."""
    if value == value.to_integral_value():
        return f"{int(value):,}"
    fraction_digits = (
        max(digits - max(value.adjusted() + 1, 0), 0) if value.adjusted() >= 0 else digits - 1 - value.adjusted()
    )
    text = f"{value:,.{fraction_digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def per_cent(fraction: Decimal, digits: int = 2) -> str:
    """Return a fraction in per cent, with a fixed number of decimals."""
    text = f"{fraction * 100:,.{digits}f}%"
    return text.replace("-", "") if not text.strip("-0.%") else text


def share_done(fraction: Decimal) -> str:
    """Return a completion in whole per cent; what is not complete is never shown as 100 %."""
    return per_cent(min(fraction, Decimal("0.99")) if fraction < 1 else fraction, 0)


def chance(probability: Decimal) -> str:
    """Return a probability in whole per cent; what is not certain is never shown as certain."""
    if probability >= Decimal("0.995"):
        return ">99%"
    return "<1%" if probability <= Decimal("0.005") else per_cent(probability, 0)


def fixed(value: Decimal, digits: int = 2) -> str:
    """Return a number with a fixed number of decimals; 0 without a sign."""
    text = f"{value:,.{digits}f}"
    return text.replace("-", "") if not text.strip("-0.") else text


def given(value: Decimal) -> str:
    """Write a value that was given with every digit, one that was computed with six; thousands separated."""
    return amount(value, 6 if _is_computed(value) else 15)


def short(value: Decimal, language: Language) -> str:
    """Return a value for a narrow column: large round numbers in 万 and 亿, or in M and bn; every digit kept."""
    for name, power, least in LOCALES[language].large:
        scaled = value.scaleb(-power)
        if abs(scaled) >= least and len(scaled.normalize().as_tuple().digits) <= _SHORT_DIGITS:
            return given(scaled) + name
    return given(value)


_SHORT_DIGITS = 4


# Plural units that are their own singular, or have another one.
_SINGULARS = {"people": "person", "series": "series"}


def unit_of(number: str, unit: str, language: Language) -> str:
    """Return the unit as it stands behind a number: in English one patent, two patents."""
    if language == "zh" or number.lstrip("+-") != "1":
        return unit
    before, space, last = unit.rpartition(" ")
    if last in _SINGULARS:
        last = _SINGULARS[last]
    elif last.endswith("ies"):
        last = last.removesuffix("ies") + "y"
    elif last.endswith(("ches", "shes", "sses", "xes")):
        last = last.removesuffix("es")
    elif len(last) > len("gas") and last.endswith("s") and not last.endswith("ss"):
        last = last.removesuffix("s")
    return before + space + last
