"""Texts as they compare: the same word in full width, with spaces or in another case is the same word."""

import re
import unicodedata

# Marks of foot notes become digits in NFKC (① is 1), so they must go before it.
_MARKS = r"(?i)[①-⑳⑴-⒇❶-❿]|\[(?:注?\d+|[*a-z])\]|【\d+】"
_HIDDEN = "[\u00ad\u200b-\u200f\u2060\ufeff]"
_SUSPECT = "[\\[【①-⑳⑴-⒇❶-❿\u00ad\u200b-\u200f\u2060\ufeff]"
_PREFIX = (
    r"^(?:其中[:,、]?|[#▲△★☆*●○■□◆◇·•]|\d+[.、)](?!\d)|\(\d+\)|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))"
)
_FIRST_OF_PREFIX = frozenset("其#▲△★☆*●○■□◆◇·•(一二三四五六七八九十")
_IGNORED = "[-_·“”\"'‘’:、]"


def without_marks(text: str) -> str:
    """Return the text without foot-note marks and invisible characters."""
    if (text.isascii() and "[" not in text) or not re.search(_SUSPECT, text):
        return text
    return re.sub(_HIDDEN, "", re.sub(_MARKS, "", text))


def folded(text: str) -> str:
    """Fold a text: without marks and spaces, in half width and lower case."""
    return "".join(unicodedata.normalize("NFKC", without_marks(text)).split()).casefold()


def without_prefix(text: str) -> str:
    """Return a folded name without numbering and prefixes (其中:, #, ▲)."""
    while (
        (text[:1] in _FIRST_OF_PREFIX or text[:1].isdigit())
        and (shorter := re.sub(_PREFIX, "", text)) != text
        and shorter
    ):
        text = shorter
    return text


def fold_name(text: str) -> str:
    """Fold a name: width, case, spaces, quotation marks, foot-note marks, numbering and prefixes (其中:, #, ▲)."""
    plain = without_prefix(folded(text))
    return re.sub(_IGNORED, "", plain).rstrip("*") or plain
