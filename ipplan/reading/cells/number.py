"""The door through which every number of actuals enters."""

import re
import unicodedata
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.base import LARGEST
from ipplan.model.folding import without_marks
from ipplan.model.observation import Precision
from ipplan.problem import Message
from ipplan.reading.cells.unit import EXACT, read_unit

_LONGEST = 200
_MINUS = str.maketrans("−–‒", "---")
_PLAIN = r"(?a)-?\d{1,15}(?:\.\d{1,15})?"
_NOTHING = r"(?i)(?:\.{2,}|/|_|无统计|未统计|无数据|暂无数据|暂无|无|缺|缺失|缺数|n/?a|null|none|\\n)?"
_DASHES = r"[-—―─.\s]*"
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
_BODY = r"(?ai)([-+]?)\s*((?:\d[\d,'\s]*)?(?:\.\d+)?)(e[-+]?\d{1,3})?(?![\d.])\s*"
_NO_FINITE = r"(?i)[-+]?(?:inf(?:inity)?|s?nan\d*)"
_GROUPED = r"(?a)\d{1,3}(?:([,' ])\d{3})(?:\1\d{3})*|\d+|"
_SOME_MORE = r"([十百千]?[万亿]*)\s*[余多]"
# A unit holds digits only after a stroke (件/10万人); anything else with digits is a range or a typing error.
_UNIT = r"[^\W\d_][^\d]*(?:/[^/]*)?|[%‰℃°][^\d]*|"


class Quantity(NamedTuple):
    """A number as written: its value with its own multiplier not yet applied, and the unit that follows it."""

    value: Decimal
    unit: str = ""
    precision: Precision = "exact"


def read_number(text: str) -> Quantity | Message | None:
    """The quantity that a text writes; None where it says that there is none; a flaw where it is no number."""
    bare = text.strip()
    if re.fullmatch(_PLAIN, bare):
        return Quantity(Decimal(bare))
    if len(bare) > _LONGEST:
        return Message("not-a-number", found=f"{bare[:40]}…")
    bare = without_marks(bare).strip()
    if any(unicodedata.category(character) == "No" for character in bare):
        return Message("not-a-number", found=text.strip())
    plain = unicodedata.normalize("NFKC", bare).translate(_MINUS).strip().removeprefix("'")
    if re.fullmatch(_NOTHING, plain) or re.fullmatch(_DASHES, plain):
        return None
    if re.fullmatch(r"\(\s*[\d,.\s]+[^()]*\)", plain):
        return Message("accounting-negative", found=text.strip())
    return _quantity(plain, text.strip())


def _quantity(plain: str, found: str) -> Quantity | Message:
    rest, before = _strip_before(plain)
    body = re.match(_BODY, rest)
    if re.fullmatch(_NO_FINITE, plain):
        return Message("number-too-large", found=found, largest=str(LARGEST))
    if body is None or not body[2]:
        return Message("not-a-number", found=found)
    unit, after = _strip_after(rest[body.end() :].strip())
    if not re.fullmatch(_UNIT, unit):
        return Message("not-a-number", found=found)
    if not (digits := _ungrouped(body[2].strip())):
        return Message("wrong-grouping", found=found)
    value = Decimal(f"{body[1]}{digits}{body[3] or ''}")
    if abs(EXACT.multiply(value, read_unit(unit).factor)) > LARGEST:
        return Message("number-too-large", found=found, largest=str(LARGEST))
    return Quantity(value, unit, _precision(before | after))


def _ungrouped(number: str) -> str:
    """The digits without thousands separators; empty where these stand in the wrong places."""
    whole, point, fraction = number.partition(".")
    if not re.fullmatch(_GROUPED, re.sub(r"\s", " ", whole)):
        return ""
    return re.sub(r"[,'\s]", "", whole) + point + fraction


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
