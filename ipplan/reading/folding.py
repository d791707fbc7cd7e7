"""Texts as they compare: the same word in full width, with spaces or in another case is the same word."""

import re
import unicodedata

# Marks of foot notes become digits in NFKC (① is 1), so they must go before it.
_MARKS = re.compile(r"[①-⑳⑴-⒇❶-❿]|\[(?:注?\d+|[*a-z])\]|【\d+】", re.IGNORECASE)
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_SPACES = re.compile(r"\s+")


def without_marks(text: str) -> str:
    """The text without foot-note marks and invisible characters."""
    if text.isascii() and "[" not in text:
        return text
    return _HIDDEN.sub("", _MARKS.sub("", text))


def folded(text: str) -> str:
    """Without marks and spaces, in half width and lower case."""
    return _SPACES.sub("", unicodedata.normalize("NFKC", without_marks(text))).casefold()
