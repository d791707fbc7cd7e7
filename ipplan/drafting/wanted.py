"""What the text of a target's cell asks for: bound, numbers, tolerance, and the words beside them."""

import re
import unicodedata
from decimal import Decimal
from typing import Literal, NamedTuple

from ipplan.reading.cells.unit import convert, read_unit, scaled

Bound = Literal["at_least", "more_than", "at_most", "less_than", "between"]
Change = Literal["", "up", "down"]

_NUMBER = r"(?P<{0}>[-+]?\d[\d,]*(?:\.\d+)?)\s*(?P<{0}_unit>[万亿千百]*[^\W\d_]{{0,8}}[%‰]?(?:/[^\W\d_]+)?|[%‰])"
_ONE = re.compile(
    r"(?a:(?<![\d.])(?P<a>[-+]?\d[\d,]*(?:\.\d+)?))\s*(?P<a_unit>(?:个?百分点)|[%‰]|[万亿千百]*[^\W\d]{0,8}(?:/[^\W\d]+)?)"
)
_RANGE = re.compile(
    r"(?a:(?P<low>\d[\d,]*(?:\.\d+)?))\s*(?P<low_unit>[%‰]|[万亿]?[^\W\d]{0,4})\s*(?:[-—–~～至到]|to)+\s*(?a:(?P<high>\d[\d,]*(?:\.\d+)?))\s*(?P<high_unit>[%‰]|[万亿]?[^\W\d]{0,8})",
)  # fmt: skip
_RATIO = re.compile(r"(?a:^\D{0,6}?(\d+(?:\.\d+)?)\s*[:：∶]\s*(\d+(?:\.\d+)?)\D{0,4}$)")
_BRACKETS = re.compile(r"[\[〔【［]\s*([^\]〕】］]*\d[^\]〕】］]*?)\s*[\]〕】］]")
_NOTHING = re.compile(r"^[-—–―/\\.…\s]*$|^(?:无|none|n/?a|tbd|to be (?:determined|confirmed)|待定)$", re.IGNORECASE)
_WORDS: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("at_most", re.compile(r"≤|⩽|<=|不超过|不高于|不多于|不大于|至多|(?:及|和)?以[内下]|控制在|at most|no more than|up to|maximum|max\.?", re.IGNORECASE)),  # noqa: E501
    ("at_least", re.compile(r"≥|⩾|>=|不少于|不低于|不小于|至少|(?:及|和)?以上|at least|no less than|minimum|min\.?|or more|\d\s*\+", re.IGNORECASE)),  # noqa: E501
    ("more_than", re.compile(r">|＞|超过|突破|多于|高于|大于|逾|more than|over|above|exceed", re.IGNORECASE)),
    ("less_than", re.compile(r"<|＜|低于|少于|小于|不到|不足|less than|below|under|fewer", re.IGNORECASE)),
)  # fmt: skip
_ABOUT = re.compile(r"左右|大?约|上下|about|around|approximately|≈|~(?=\d)", re.IGNORECASE)
_KEEP = re.compile(r"保持|稳定|维持|不减少|不降低|maintain|keep|hold|remain", re.IGNORECASE)
_DOWN = re.compile(r"降低|下降|减少|减排|压减|降幅|缩短|缩小|reduc|decreas|cut|fall|lower", re.IGNORECASE)
_UP = re.compile(r"增长|提高|增加|提升|上升|扩大|新增|增幅|increas|grow|rise|add", re.IGNORECASE)
_DOUBLED = re.compile(r"翻([一两二三])?番|double", re.IGNORECASE)
_MEAN = re.compile(
    r"年均|每年平均|平均每年|per year on average|annual(?:ly)? (?:average|growth)|p\.?a\.?\b", re.IGNORECASE
)
_FASTER = re.compile(
    r"(不低于|高于|快于|超过|大于)(?:全国|全省|全市)?(GDP|gdp|地区生产总值|国内生产总值|经济)(?:增长|增速|增长速度|年均增速)?"
)
_IN_STEP = re.compile(r"(?:与(.{1,12}?))?(?:基本)?同步(?:增长)?")
_DONE = re.compile(
    r"^(?:建成|完成|实现|是|全覆盖|yes|done|complete[d]?)$|建成.{0,8}$|建成投用|全面建成|^完成\D*$", re.IGNORECASE
)
_UNIT_WORDS = re.compile(r"(?:左右|以上|以下|以内|及以上|上下|目标|的|within|or)$")


class Wanted(NamedTuple):
    """What a target's text says. Numbers are in the unit given; `text` is the cell as written.

    `bracketed`: in brackets that mean a total over the period. `understood` is false where there is a number that
    could not be brought into the unit, or words that say nothing known.
    """

    text: str
    number: Decimal | None = None
    high: Decimal | None = None
    bound: Bound | None = None
    unit: str = ""
    about: bool = False
    keep: bool = False
    change: Change = ""
    mean: bool = False
    points: bool = False
    bracketed: bool = False
    done: bool = False
    nothing: bool = False
    against: str = ""
    faster: bool = False
    understood: bool = True


def wanted(text: str, unit: str) -> Wanted:  # noqa: PLR0911 - the forms that a cell has, one after the other
    """Read the text of a target's cell, numbers in the unit of the indicator."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if _NOTHING.match(plain):
        return Wanted(text, nothing=True)
    if match := _FASTER.search(plain):
        bound: Bound = "at_least" if match[1] == "不低于" else "more_than"
        return Wanted(text, bound=bound, against=match[2], faster=True)
    if match := _IN_STEP.search(plain):
        return Wanted(text, against=match[1] or "", bound="between")
    bracket = _BRACKETS.search(unicodedata.normalize("NFKC", text).replace("〔", "[").replace("〕", "]"))
    said = Wanted(
        text,
        bound=next((kind for kind, words in _WORDS if words.search(plain)), None),
        about=bool(_ABOUT.search(plain)),
        keep=bool(_KEEP.search(plain)),
        change="down" if _DOWN.search(plain) else "up" if _UP.search(plain) else "",
        mean=bool(_MEAN.search(plain)),
        bracketed=bool(bracket),
    )
    body = bracket[1] if bracket else plain
    if doubled := _DOUBLED.search(body):
        times = {"一": 1, "两": 2, "二": 2, "三": 3}.get(doubled[1] or "一", 1)
        return said._replace(number=Decimal(100 * (2**times - 1)), unit="%", change="up")
    if ratio := _RATIO.match(body):
        first, second = Decimal(ratio[1]), Decimal(ratio[2])
        if second:
            return said._replace(number=(first / second).normalize())
    if span := _RANGE.search(body):
        return _between(said, span, unit)
    if one := _ONE.search(_without_years(body)):
        return _single(said, one, unit)
    return said._replace(
        done=bool(_DONE.search(plain)), understood=bool(said.change or said.keep or _DONE.search(plain))
    )


def _without_years(text: str) -> str:
    """Return the text without years: 比2020年下降18% has one number."""
    return (
        re.sub(r"(?a:(?<!\d)(?:19|20)\d\d)\s*年?(?:底|末|度)?(?=\D*\d)", "", text)
        if re.search(r"\d\D+\d", text)
        else text
    )


def _single(said: Wanted, match: re.Match[str], unit: str) -> Wanted:
    own = _UNIT_WORDS.sub("", match["a_unit"])
    value = _amount(match["a"], own, unit)
    points = "百分点" in own or own.startswith("point")
    if value is None and said.change and read_unit(own).base == "%":
        value = Decimal(match["a"].replace(",", ""))  # a change in per cent of what is counted otherwise
    return said._replace(
        number=Decimal(match["a"].replace(",", "")) if value is None else value,
        unit=own,
        points=points,
        understood=value is not None,
    )


def _between(said: Wanted, match: re.Match[str], unit: str) -> Wanted:
    own = match["high_unit"]
    low, high = (_amount(match[edge], match[f"{edge}_unit"] or own, unit) for edge in ("low", "high"))
    if low is None or high is None:
        return said._replace(understood=False)
    return said._replace(number=low, high=high, bound="between", unit=own)


def _amount(digits: str, own: str, unit: str) -> Decimal | None:
    """Return a number with its own unit in that of the indicator; None where the two do not go together."""
    value = Decimal(digits.replace(",", ""))
    own = _UNIT_WORDS.sub("", own)
    if not own or not unit:
        return value
    read = read_unit(own)
    converted = convert(value, read, (read_unit(unit),))
    if converted is None and (read.base.startswith(read_unit(unit).base) or read_unit(unit).base.startswith(read.base)):
        return scaled(value, read.multiplier / read_unit(unit).multiplier)  # 家企业 for 家, 件 for 件/万人
    return converted
