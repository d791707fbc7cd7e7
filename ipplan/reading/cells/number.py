"""Read a number of actuals: digits, decimal mark, multiplier, unit, and words that make it approximate."""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.base import LARGEST, SMALLEST
from ipplan.model.folding import without_marks
from ipplan.model.observation import Precision
from ipplan.problem import Aside, Message
from ipplan.reading.cells.decimal_mark import OTHER, Digits, Mark, read_digits
from ipplan.reading.cells.known_units import known_unit
from ipplan.reading.cells.no_value import missing_code, uncomputed
from ipplan.reading.cells.unit import read_unit, scaled

_LONGEST = 200
_MINUS = str.maketrans("−–‒", "---")
# Without a separator either mark gives the same.
_DIGITS = r"(?a)-?\d{1,15}"
_PLAIN = r"(?a)-?\d{1,15}(?:\.\d{1,15})?"
_BEFORE = (
    ("at_least", "不少于|不低于|至少|≥|>=|at least"),
    ("at_most", "不超过|不高于|不多于|至多|≤|<=|at most|up to"),
    ("above", "超过|超|突破|逾|多于|高于|大于|>|over|more than|above|exceeding"),
    ("below", "接近|将近|近|不到|不足|低于|少于|小于|<|nearly|almost|less than|below|under"),
    ("about", "大约|约为|约|大概|≈|~|about|around|approximately|approx.?|circa|ca.?"),
)  # fmt: skip
_AFTER = (
    ("at_least", r"(?:及|和|或)?以上|\+"),
    ("above", "有?余|多"),
    ("at_most", "(?:及|和|或)?以[下内]"),
    ("about", "左右|上下|前后|许"),
)
_WORD_BEFORE = "(?i)达到|达|为|" + "|".join(f"(?P<{name}>{words})" for name, words in _BEFORE)
_WORD_AFTER = "(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _AFTER) + ")$"
_CURRENCY = r"(?P<sign>[-+]?)\s*(?P<currency>(?:us|hk|nt|ca|au|nz|[acs])?\$|[€£¥₹]|[A-Za-z]{3})\s*(?=[-+]?[\d.,])"
_BODY = r"(?ai)(?P<sign>[-+]?)\s*(?P<digits>\d(?:[\d.,'\s]*\d)?[.,]?|[.,]\d+)(?P<power>e[-+]?\d{1,3})?(?![\d])"
_RATIO = r"\s*[:∶]\s*1(?:\.0+)?"
_NO_FINITE = r"(?i)[-+]?inf(?:inity)?"
_SOME_MORE = r"([十百千]?[万亿]*)\s*[余多]"
# What statistical offices put behind a number: break in series, provisional, estimated, revised, low reliability …
_FLAG = r"(?i)\s+(?:[bdeinprsuz]{1,3})|\s*\((?:[bdeinprsuz]{1,3})\)|\s*\[[a-z]{1,2}\]|[eprsu]|\s*[*†‡§]+"
# The same behind a unit (24.8% p).
_FLAG_AFTER_UNIT = r"(?i:\s+[bdeinprsuz]|\s*[*†‡])"
_FORECAST = r"(?i)\s*(?:f|\((?:f|forecast|projected|target|planned|预计|预测|计划|目标|规划)\)|预计|预测)"
# A unit holds digits only after a stroke (件/10万人) and in m², m³, CO2; anything else with digits is a range.
_UNIT = r"[^\W\d_](?:[^\d]|(?<=m)[23](?!\d)|(?<=(?i:co))2(?!\d))*(?:/[^/]*)?|[%‰℃°€$£¥][^\d]*|"


class NumericText(str):
    """A number that a workbook holds as a number: its decimal mark is a point whatever the texts around it use."""

    __slots__ = ()


class Quantity(NamedTuple):
    """A number as written: its value without its own multiplier, and the unit that follows it.

    `other` is the value by the other decimal mark, None where that gives the same or nothing; `proves` is the only
    mark that the text can have, None where it says nothing of it.
    """

    value: Decimal
    unit: str = ""
    precision: Precision = "exact"
    other: Decimal | None = None
    proves: Mark | None = None


def read_number(text: str, mark: Mark | None = "point") -> Quantity | Message | None:
    """Return the quantity that a text writes; None where it says that there is none, a message where it is no number.

    With `mark` None the decimal mark is not decided: the value is by the point where that is possible.
    """
    if isinstance(text, NumericText):
        mark = "point"
    bare = text.strip()
    if re.fullmatch(_PLAIN if mark == "point" else _DIGITS, bare):
        return Quantity(Decimal(bare))
    if missing_code(bare) is not None or missing_code(without_marks(bare)) is not None:
        return None
    return uncomputed(bare) or _text(bare, mark)


def _text(found: str, mark: Mark | None) -> Quantity | Message:
    """Return what a text that is no blank writes."""
    if len(found) > _LONGEST:
        return Message("not-a-number", found=f"{found[:40]}…")
    bare = without_marks(found).strip()
    if any(unicodedata.category(character) == "No" for character in re.sub(r"(?<=[mM])[²³]", "", bare)):
        return Message("not-a-number", found=found)
    plain = unicodedata.normalize("NFKC", bare).translate(_MINUS).strip().removeprefix("'")
    if re.fullmatch(r"\(\s*[\d,.\s]+[^()]*\)", plain):
        return Message("accounting-negative", found=found)
    return _quantity(plain, found, mark)


def _quantity(plain: str, found: str, mark: Mark | None) -> Quantity | Message:
    if re.fullmatch(_NO_FINITE, plain):
        return Message("number-too-large", found=found, largest=str(LARGEST))
    rest, before = _strip_before(plain)
    rest, currency = _strip_currency(rest)
    body = re.match(_BODY, rest)
    if body is None:
        return Message("not-a-number", found=found)
    tail = re.sub(_RATIO, "", rest[body.end() :], count=1) if not currency else rest[body.end() :]
    if re.fullmatch(_FORECAST, tail) or re.search(r"\[f\]$", found):
        return Message("forecast-cell", found=found)
    tail = "" if re.fullmatch(_FLAG, tail) else re.sub(rf"(?<=[\w%‰])(?:{_FLAG_AFTER_UNIT})$", "", tail)
    unit, after = _strip_after(tail.strip())
    if not re.fullmatch(_UNIT, unit):
        return Message("not-a-number", found=found)
    if currency and not read_unit(unit).base:  # $4.5亿 is 亿$, $4.5 mn is $ mn
        unit = f"{unit}{currency}" if re.fullmatch("[十百千万亿]+", unit) else f"{currency} {unit}".strip()
    return _valued(found, body, unit, _precision(before | after), mark)


def _valued(found: str, body: re.Match[str], unit: str, precision: Precision, mark: Mark | None) -> Quantity | Message:
    """Return the quantity of the digits found, by the mark that is given or that they allow."""
    digits = read_digits(body["digits"])
    chosen = mark or digits.proves or "point"
    value = _signed(digits.by(chosen), body)
    if value is None:
        return _misplaced(found, digits, chosen)
    # Powers of ten beyond these overflow the context of exact decimals.
    if value and value.adjusted() < SMALLEST.adjusted():
        return Message("not-a-number", found=found)
    if value.adjusted() > LARGEST.adjusted() or abs(scaled(value, read_unit(unit).factor)) > LARGEST:
        return Message("number-too-large", found=found, largest=str(LARGEST))
    other = None if mark else _signed(digits.by(OTHER[chosen]), body)
    return Quantity(value, unit, precision, None if other == value else other, None if mark else digits.proves)


def _signed(value: Decimal | None, body: re.Match[str]) -> Decimal | None:
    return None if value is None else Decimal(f"{body['sign']}{value}{body['power'] or ''}")


def _misplaced(found: str, digits: Digits, mark: Mark) -> Message:
    """Find separators that do not fit the decimal mark, with what the number may have been meant to be."""
    meant = digits.by(OTHER[mark])
    return Message(
        "wrong-grouping", found=found, meant="" if meant is None else Aside(f"meant_{OTHER[mark]}", {"meant": meant})
    )


def _strip_currency(plain: str) -> tuple[str, str]:
    """Return the text without a currency before its number, and that currency: `€7.5m`, `USD 3 billion`."""
    match = re.match(_CURRENCY, plain)
    if (
        match is None
        or (known := known_unit(match["currency"].casefold())) is None
        or not known.kind.startswith("money")
    ):
        return plain, ""
    return match["sign"] + plain[match.end() :], match["currency"]


def _strip_before(plain: str) -> tuple[str, set[str]]:
    found: set[str] = set()
    while match := re.match(_WORD_BEFORE, plain):
        found.add(match.lastgroup or "")
        plain = plain[match.end() :].lstrip()
    return plain, found


def _strip_after(tail: str) -> tuple[str, set[str]]:
    found: set[str] = set()
    if some := re.match(_SOME_MORE, tail):
        tail = some[1] + tail[some.end() :]
        found.add("above")
    while match := re.search(_WORD_AFTER, tail):
        found.add(match.lastgroup or "")
        tail = tail[: match.start()].rstrip()
    return tail, found


def _precision(words: set[str]) -> Precision:
    if words & {"above", "at_least"} and words & {"below", "at_most"}:
        return "about"
    for kind in ("above", "at_least", "below", "at_most", "about"):
        if kind in words:
            return kind
    return "exact"
