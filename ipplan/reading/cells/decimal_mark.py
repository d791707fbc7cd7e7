"""Which mark separates decimals: 3,915 is 3915 or 3.915, and what stands around it says which."""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

Mark = Literal["point", "comma"]
MARKS: tuple[Mark, ...] = ("point", "comma")
OTHER: dict[Mark, Mark] = {"point": "comma", "comma": "point"}
# Whole groups of three with one separator throughout; a leading zero begins no group.
_WHOLE = r"(?a)[1-9]\d{{0,2}}(?:([{separators}])\d{{3}})(?:\1\d{{3}})*|\d+|"
_PATTERNS: dict[Mark, tuple[str, str]] = {
    "point": (_WHOLE.format(separators=",' "), "."),
    "comma": (_WHOLE.format(separators=".' "), ","),
}


class Digits(NamedTuple):
    """A written number: its value by each decimal mark; None where its separators fit that mark nowhere."""

    point: Decimal | None
    comma: Decimal | None

    @property
    def proves(self) -> Mark | None:
        """Return the only mark that the separators fit; None where they fit both or neither."""
        if self.point is None:
            return None if self.comma is None else "comma"
        return "point" if self.comma is None else None

    def by(self, mark: Mark) -> Decimal | None:
        """Return the value by one mark."""
        return self.point if mark == "point" else self.comma


def read_digits(text: str) -> Digits:
    """Return what a run of digits, points, commas, apostrophes and spaces means by each decimal mark."""
    plain = re.sub(r"\s", " ", text)
    return Digits(_by(plain, "point"), _by(plain, "comma"))


def _by(text: str, mark: Mark) -> Decimal | None:
    whole_pattern, point = _PATTERNS[mark]
    whole, _, fraction = text.partition(point)
    if not re.fullmatch(whole_pattern, whole) or not re.fullmatch(r"(?a)\d*", fraction) or not (whole or fraction):
        return None
    return (
        Decimal(f"{re.sub(r'[^0-9]', '', whole) or '0'}.{fraction or '0'}")
        if fraction
        else Decimal(re.sub(r"[^0-9]", "", whole))
    )
