"""Texts as they compare: the same word in full width, with spaces or in another case is the same word."""

import re
import unicodedata

# Marks of foot notes become digits in NFKC (① is 1), so they must go before it.
_MARKS = r"(?i)[①-⑳⑴-⒇❶-❿]|\[(?:注?\d+|[*a-z])\]|【\d+】"
_HIDDEN = "[\u00ad\u200b-\u200f\u2060\ufeff]"
_SPACES = r"\s+"


def without_marks(text: str) -> str:
    """The text without foot-note marks and invisible characters."""
    if text.isascii() and "[" not in text:
        return text
    return re.sub(_HIDDEN, "", re.sub(_MARKS, "", text))


def folded(text: str) -> str:
    """Without marks and spaces, in half width and lower case."""
    return re.sub(_SPACES, "", unicodedata.normalize("NFKC", without_marks(text))).casefold()
