"""The two languages, and what each needs beside words."""

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

Language = Literal["zh", "en"]


class Locale(NamedTuple):
    """What a language needs beside words: marks between parts, and the names of large numbers.

    `item` stands between the items of a list, `comma` between parts that have commas of their own in neither,
    `clause` between clauses, `colon` after a label, `space` between sentences, `unit` between a number and its unit.
    In a `closed` one no space stands beside its own characters where a document is printed.
    `official` says that reports have the form of an official document by default.
    `leading` is the distance of lines in paragraphs of a document; None leaves it to the style.
    """

    tag: str
    item: str
    comma: str
    clause: str
    colon: str
    space: str
    unit: str
    leading: float | None
    large: tuple[tuple[str, int, int], ...]
    official: bool = False
    closed: bool = False


# Large numbers: the name, its power of ten, and the least number of it that is said by it.
LOCALES: Mapping[Language, Locale] = {
    "zh": Locale(
        "zh-CN",
        item="、",
        comma="，",
        clause="；",
        colon="：",
        space="",
        unit="",
        leading=1.2,
        large=(("亿", 8, 1), ("万", 4, 10)),
        official=True,
        closed=True,
    ),
    "en": Locale(
        "en",
        item=", ",
        comma=", ",
        clause="; ",
        colon=": ",
        space=" ",
        unit=" ",
        leading=None,
        large=(("bn", 9, 1), ("M", 6, 1)),
    ),
}
_SPACE_BESIDE = re.compile(r"(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=\S)|(?<=\S) (?=[\u4e00-\u9fff\uff08])")


def closed(text: str, language: Language) -> str:
    """Return a text as it is printed: in Chinese without the spaces that set numbers off on a terminal."""
    return _SPACE_BESIDE.sub("", text) if LOCALES[language].closed else text
