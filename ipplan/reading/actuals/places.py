"""Refuse values of another place than the plan's: a district's, or another city's, are not the city's."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from ipplan.model.base import Words
from ipplan.model.folding import fold_name, folded
from ipplan.model.plan import Plan
from ipplan.problem import Message, Problem
from ipplan.reading.actuals.headings import Heading, key_of
from ipplan.reading.actuals.plan_parts import WHOLE
from ipplan.reading.actuals.rows_apart import RowsApart

# Headings of places; a place in a column of the finer ones lies within one that other columns name.
_FINER = frozenset(
    (
        *("区县", "县区", "区", "县", "街道", "镇街", "市县", "园区", "辖区", "地市", "district", "county"),
        *("municipality", "localauthority"),
    )
)
_PLACES = _FINER | frozenset(
    (
        *("地区", "区域", "省份", "省", "城市", "市", "行政区", "行政区划", "行政区域", "地区名称", "市州", "所在地"),
        *("国家", "国家或地区", "国家和地区", "地域", "省市", "省(区市)", "省份名称", "城市名称", "区域名称", "region"),
        *("area", "country", "countryname", "countryorarea", "entity", "geo", "geoareaname", "location", "refarea"),
        *("referencearea", "territory", "state", "province", "city", "geography", "regionname", "areaname"),
        *("locationname", "geographicarea", "land", "pays", "país", "pais", "paese", "bundesland", "economy"),
    )
)
_HAN = r"[㐀-鿿]"
_KINDS = r"(?:特别行政区|(?:壮族|回族|维吾尔)?自治[区州县旗]|地区|新区|[省市区县州盟])$"
# A code of letters or digits cannot be told from a name without a list of all.
_CODE = r"[a-z]{1,3}\d*|[\d.]+"
_GENERIC = frozenset(
    (
        *("city", "municipality", "municipal", "province", "county", "district", "republic", "peoples", "democratic"),
        *("federal", "federation", "kingdom", "union", "state", "states", "rep", "of", "the", "america", "people", "s"),
    )
)


def other_places(
    apart: RowsApart, columns: Mapping[int, Heading], plans: Sequence[Plan], chosen: Collection[int]
) -> Iterator[Problem]:
    """Yield a problem for each place that is not the plan's and that rows which gave values are of, once.

    Columns in which the user chose a value are left out, and plans that name no place.
    """
    places = [
        (at, heading)
        for at, (column, heading) in enumerate(columns.items())
        if key_of(heading.text) in _PLACES and column not in chosen
    ]
    regions = {plan.id: plan.region for plan in plans if plan.region}
    told: set[tuple[str, str]] = set()
    for plan_id, indicator, texts, place in apart.rows() if places else ():
        region = regions.get(plan_id)
        found = region and _other(region, [(heading, texts[at]) for at, heading in places])
        if region and found and (found[0].text, found[1]) not in told:
            heading, text = found
            told.add((heading.text, text))
            yield Message("other-place", found=text, column=heading.text, region=region, indicator=indicator).at(place)


def _other(region: Words, said: Sequence[tuple[Heading, str]]) -> tuple[Heading, str] | None:
    """Return the column that says that a row is of another place, and what it says; None where none does."""
    named = [(heading, text, is_other_place(text, region)) for heading, text in said if text]
    others = [(heading, text) for heading, text, other in named if other]
    if any(other is False for _, _, other in named):
        others = [(heading, text) for heading, text in others if key_of(heading.text) in _FINER]
    return others[-1] if others else None


def is_other_place(text: str, region: Words) -> bool | None:
    """Return whether a text names another place than the plan's; None where that cannot be told.

    广州 and 广东省广州市 are 广州市, 广州市天河区 is not; codes are not compared, nor words of another language.
    """
    plain = fold_name(text)
    if plain in WHOLE:
        return False
    if re.fullmatch(_CODE, plain):
        return None
    if re.search(_HAN, plain):
        if not region.zh:
            return None
        own = folded(region.zh)
        return not (plain.endswith(own) or plain == re.sub(_KINDS, "", own) or re.sub(_KINDS, "", plain) == own)
    if not region.en:
        return None
    words, own_words = _words(text), _words(region.en)
    return not (words == own_words or not words)


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text.casefold())) - _GENERIC
