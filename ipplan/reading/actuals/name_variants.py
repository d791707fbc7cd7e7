"""Ways in which tables write a name that the plan writes otherwise: with its unit, a foot note, a number, the city."""

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ipplan.model.folding import without_marks

_SUPERSCRIPTS = re.compile(r"[¹²³⁰⁴-⁹]+[⁾)]?")
_FOOT_NOTE = (
    r"\s*(?:[(\[]\s*(?:注|note)?\s*[\d一二三四五六七八九*]{1,2}\s*[)\]]|注\s*\d{0,2}|[*†‡§#]+|(?<=[^\W\d])\d\))$"
)
_BRACKET = r"(?P<name>.+?)\s*[(\[【](?:计量)?(?:单位\s*:?)?\s*(?P<unit>[^()\[\]【】]+)[)\]】]\s*(?P<remark>.*)"
_SEPARATED = r"(?P<name>.+?)\s*(?:[,:;/、|]|\s[-–—]\s|\s)\s*(?:单位\s*:)?\s*(?P<unit>[^,:;、|]+)"
# A remark that says the number is another quantity than the name's.
OTHER_QUANTITY = (
    r"(?i)增|降|减|速|率|比|占|同期|上年|目标|计划|规划|预|排|名次|位次|得分|评分|growth|change|rank|target|plan|forecast|project|"
    r"share|yoy|%|per cent|percent|previous|index|"
    r"全国|全省|国家|国际|其中|女|男|male|城镇|农村|城市|乡村|市辖区|企业|个人|高校|新增|当月|本月|月|季"
)
_PREFIX = (
    r"(?:指标)?\s*(?:no\.?\s*)?\(?\d{1,3}(?:[-.]\d{1,3}){0,3}\)?[\s.、:)]*(?=\D)|"
    r"[ⅰ-ⅻivx]{1,4}[.、:)\s]+|[a-z][.、:)]\s*"
)
_WHOLE_PLACE = r"(?:全|我|本)(?=[市省区县州盟国旗])(?P<place>.)"


class Variant(NamedTuple):
    """A name that may be meant, with the unit that the text carried; `exact` where nothing else was left out."""

    name: str
    unit: str = ""
    exact: bool = False


def variants(text: str, regions: frozenset[str] = frozenset()) -> Iterator[Variant]:
    """Give the names that a text may mean but for unit, remark, foot note, number and place, the nearest first.

    `regions` are the names of the plans' places: 全市 is left out before a name where it means one of them.
    """
    plain = unicodedata.normalize("NFKC", _SUPERSCRIPTS.sub("", without_marks(text))).strip()
    for number, body in enumerate(dict.fromkeys((plain, _without_note(plain)))):
        for unit in _with_unit(body):
            yield unit._replace(exact=unit.exact and not number)
        yield Variant(body)
    bare = re.sub(_PREFIX, "", _without_note(plain), count=1, flags=re.IGNORECASE) if plain[:1].strip() else plain
    for shorter in dict.fromkeys((bare, _without_place(bare, regions))):
        if shorter != plain:
            yield Variant(shorter)
            yield from (unit._replace(exact=False) for unit in _with_unit(shorter))


def _with_unit(text: str) -> Iterator[Variant]:
    """Return the name and the unit in brackets or behind a separator, a remark after it or not."""
    if match := re.fullmatch(_BRACKET, text):
        unit, *within = re.split(r"[,;]", match["unit"], maxsplit=1)
        remark = " ".join((*within, match["remark"])).strip()
        if not re.search(OTHER_QUANTITY, remark):
            yield Variant(match["name"], unit.strip(), not remark)
    if match := re.fullmatch(_SEPARATED, text):
        yield Variant(match["name"], match["unit"].strip(), exact=True)


def _without_note(text: str) -> str:
    while (shorter := re.sub(_FOOT_NOTE, "", text, flags=re.IGNORECASE)) != text and shorter:
        text = shorter
    return text


def _without_place(text: str, regions: frozenset[str]) -> str:
    """Return the name without the plan's place (全市, 广州市); as it stands where another one is meant."""
    match = re.match(_WHOLE_PLACE, text)
    mine = any(region.endswith(match["place"]) for region in regions) if match and regions else "国" not in text[:2]
    if match and mine:
        return text[match.end() :].removeprefix("的")
    place = next((region for region in sorted(regions, key=len, reverse=True) if text.startswith(region)), "")
    return text.removeprefix(place).removeprefix("的")
