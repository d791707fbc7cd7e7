"""Show a number of a workbook as its number format shows it: scaled, as per cent, with its unit, as a date.

The format is what a person sees: `#,##0,` shows 700000 as 700, `0.0"万件"` shows 70 as 70万件, `0.0%` shows 0.248 as
24.8%. The number is scaled exactly and never rounded.
"""

import datetime as dt
import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from ipplan.reading.cells.number import NumericText

# Formats that a workbook names by number alone and that show something else than the number.
_BUILT_IN = (
    *((9, "0%"), (10, "0.00%"), (14, "yyyy-mm-dd"), (15, "d-mmm-yy"), (16, "d-mmm"), (17, "mmm-yy"), (18, "h:mm")),
    *((19, "h:mm:ss"), (20, "h:mm"), (21, "h:mm:ss"), (22, "yyyy-mm-dd hh:mm"), (45, "mm:ss"), (46, "[h]:mm:ss")),
    # Dates of East Asian editions.
    *((27, "yyyy-mm"), (28, "m-d"), (29, "m-d"), (30, "m-d-yy"), (31, "yyyy-mm-dd"), (36, "yyyy-mm"), (50, "yyyy-mm")),
    *((51, "m-d"), (52, "yyyy-mm"), (53, "m-d"), (54, "m-d"), (57, "yyyy-mm"), (58, "m-d")),
)
BUILT_IN = dict(_BUILT_IN)
_PIECES = r'"[^"]*"|[\\!].|_.|\*.|\[[^\]]*\]|[eE][-+]|General|G/通用格式|[aA]/?[pP](?:/?[mM]/?[pP]?)?|.'
_CONDITION = r"\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]"
_CURRENCY = r"\[\$([^-\]]*)(?:-[^\]]*)?\]"
_DATE, _SUBSECOND = frozenset("ymdhs"), 6
_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - workbooks know no time zones
_YEARS_1904, _LAST_DAY = 1462, 2_958_466
_GENERAL = frozenset({"General", "G/通用格式"})


class _Shown(NamedTuple):
    """A section of a format: `power` scales by a power of ten, `before` and `after` stand beside the digits."""

    power: int = 0
    before: str = ""
    after: str = ""
    digits: bool = True
    date: str = ""


def shown(value: float, form: str, *, from_1904: bool = False) -> str:
    """Return the text that stands for a number: as the format shows it, but with all of its digits."""
    section = _part_for(form, value)
    if section is None:
        return plain(value)
    if section.date:
        return _date(value + _YEARS_1904 * from_1904, section.date) or plain(value)
    if not section.digits:
        text = section.before
        return "0" if value == 0 and text.strip("-—–") == "" and text else text
    return f"{section.before}{_scaled(value, section.power)}{section.after}"


def is_scaled(form: str, value: float) -> bool:
    """Return whether the format shows a number that is a power of ten smaller than the one in the cell."""
    section = _part_for(form, value)
    return section is not None and not section.date and section.power < 0


def plain(value: float) -> NumericText:
    """Return the digits of a number as workbooks keep them: fifteen; what follows is the noise of binary fractions."""
    return NumericText(format(value, ".15g"))


def _scaled(value: float, power: int) -> str:
    if not power:
        return plain(value)
    digits = f"{Decimal(plain(value)).scaleb(power):f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _part_for(form: str, value: float) -> _Shown | None:
    """Return what the format does with this number; None where it only rounds it."""
    sections = _sections(form)
    if not sections:
        return None
    for condition, section in sections:
        if condition is None or _holds(condition, value):
            return section
    return sections[-1][1]


def _holds(condition: tuple[str, float], value: float) -> bool:
    sign, bound = condition
    return {
        "<": value < bound, "<=": value <= bound, ">": value > bound, ">=": value >= bound,
        "=": value == bound, "<>": value != bound,
    }[sign]  # fmt: skip


@lru_cache(512)
def _sections(form: str) -> tuple[tuple[tuple[str, float] | None, _Shown | None], ...]:
    """Return each section of a format with the condition under which it holds."""
    if form in {"", "@", *_GENERAL}:
        return ()
    pieces = re.findall(_PIECES, form, re.DOTALL)
    parts: list[list[str]] = [[]]
    for piece in pieces:
        if piece == ";":
            parts.append([])
        else:
            parts[-1].append(piece)
    parts = parts[:3]
    usual = {1: (None,), 2: ((">=", 0.0), None), 3: ((">", 0.0), ("<", 0.0), None)}[len(parts)]
    written = [_condition(part) for part in parts]
    if any(written):
        usual = tuple(written)
    return tuple((condition, _read(part)) for condition, part in zip(usual, parts, strict=True))


def _condition(part: list[str]) -> tuple[str, float] | None:
    for piece in part:
        if match := re.fullmatch(_CONDITION, piece):
            return match[1], float(match[2])
    return None


def _read(part: list[str]) -> _Shown:  # noqa: C901 - one case for each kind of piece
    """Read what one section does."""
    if any(piece.lower() in _DATE for piece in part) and not any(piece in "0#?" for piece in part if piece):
        return _Shown(date="".join(piece for piece in part if len(piece) == 1).lower())
    before, after, digits, power, point, commas = "", "", False, 0, False, 0
    for piece in part:
        if piece in {"0", "#", "?"}:
            digits, commas = True, 0
            power -= point
        elif piece in _GENERAL:
            digits = True
        elif piece == "%":
            power += 2
            before, after = (before, after + "%") if digits else (before + "%", after)
        elif piece == "," and digits:
            commas += 1
        elif piece == ".":
            power -= 3 * commas
            commas = 0
        elif piece in {"\\.", "!."} and digits:
            point = True  # a point that is text between the digits: 0!.0000"万" shows 12345 as 1.2345万
        else:
            literal = _literal(piece)
            if digits:
                after += literal
            else:
                before += literal
    power -= 3 * commas
    if digits:
        before, after = before.strip("()-+ "), after.strip("()+ ")
    return _Shown(power, before, after, digits)


def _literal(piece: str) -> str:
    """Return the text that a part of a format adds; currency signs of the yuan add nothing to what a unit says."""
    if piece.startswith('"') and len(piece) > 1:
        return piece[1:-1]
    if piece[0] in "\\!" and len(piece) > 1:
        return piece[1:]
    if match := re.fullmatch(_CURRENCY, piece):
        return match[1]
    return piece if len(piece) == 1 and piece not in "@/" else ""


def _date(value: float, letters: str) -> str:
    """Return a day as far as the format shows it: 2023, 2023-06 or 2023-06-30; empty where it is no day."""
    if not 1 <= value < _LAST_DAY or "y" not in letters:
        return ""
    day = _EPOCH + dt.timedelta(days=round(value, _SUBSECOND))
    if "d" in letters:
        return f"{day:%Y-%m-%d}" if "h" not in letters or not (day.hour or day.minute) else f"{day:%Y-%m-%d %H:%M:%S}"
    return f"{day:%Y-%m}" if "m" in letters else f"{day:%Y}"
