"""Read the heading of a column: what it holds, for which time, in which unit."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from ipplan.model.folding import folded, without_marks
from ipplan.reading.actuals.heading_words import (
    DIMENSION_WORDS,
    IGNORED_WORDS,
    NEUTRAL,
    OTHER_QUANTITY,
    PLANNED,
    ROLE_WORDS,
    ROLES,
    TRADITIONAL,
    WEAK_KEYS,
    Role,
)
from ipplan.reading.cells.period import Period, read_period
from ipplan.reading.cells.unit import is_unit

# `planned` values are to be, `other` ones are of another quantity (growth, rank); `dimension` says of whom or where.
Kind = Literal["known", "planned", "other", "dimension", "ignored", "unknown"]

_JOINTS = r"[\s_.\-·:/\\]"
_BRACKETS = r"[(\[【]([^()\[\]【】]*)[)\]】]"
_LONGEST, _LONGEST_TIME = 100, 18
_YEAR = r"(?:截[至止]|至|到|fy)?(?:19|20|21)\d\d"
# Marks behind a year: preliminary or revised figures are figures still.
_MARK = r"[*†‡#]+|\(?[pr]\)?"
# 2025E and 2025F are forecasts by custom, and may be estimates of what is.
_DOUBTFUL = r"[ef]"
_AFTER_TIME, _BEFORE_TIME = r"^(?:的|为|之|、|,|-|_|/)", r"(?:的|为|、|,|-|_|/|of|in|for)$"


class Heading(NamedTuple):
    """What a heading says of its column.

    `role` is empty where it says none. `units` are what stands in brackets and may be a unit: whether it is one depends
    on the indicators of the plan.
    """

    kind: Kind
    role: Role | Literal[""] = ""
    period: Period | None = None
    units: tuple[str, ...] = ()
    text: str = ""

    @property
    def unit(self) -> str:
        """Return the unit that the heading gives; empty where it gives none."""
        return self.units[0] if self.units else ""


def key_of(text: str) -> str:
    """Return a heading as the words of headings are written: folded, simplified, without joints."""
    plain = folded(text).translate(TRADITIONAL)
    return re.sub(_JOINTS, "", plain) or plain


@lru_cache(1024)
def read_heading(text: str) -> Heading:
    """Read one cell of a header: `年份`, `数值（万件）`, `2023年完成值`, `2025年（目标）`, `2023年（排名）`."""
    return join_headings((text,))


@lru_cache(1024)
def join_headings(texts: Sequence[str]) -> Heading:
    """Read the cells of a header that stand above each other over one column, the upper one first.

    A value is one of the quantity itself only where every part of every cell is understood.
    """
    shown = " ".join(text.strip() for text in texts if text.strip())
    if len(shown) > _LONGEST:
        return Heading("unknown", text=shown)
    if not (written := [text for text in texts if text.strip()]):
        return Heading("ignored")
    if len(written) == 1 and (whole := _whole(written[0])):
        return whole._replace(text=shown)
    parts = [part for text in written for part in _parts(text)]
    return _joined(parts)._replace(text=shown)


def _whole(text: str) -> Heading | None:
    """Return a heading that is one of the known words as it stands."""
    key = key_of(text)
    if not key or key in IGNORED_WORDS:
        return Heading("ignored")
    if role := ROLES.get(key):
        return Heading("known", role)
    if key in WEAK_KEYS:
        return Heading("dimension", "")
    return Heading("dimension") if key in DIMENSION_WORDS else None


class _Part(NamedTuple):
    """A piece of a heading: what it says, and its text as it folds. `inside` says that brackets stand around it."""

    kind: Kind
    role: Role | Literal[""] = ""
    period: Period | None = None
    text: str = ""
    inside: bool = False


def _parts(text: str) -> Iterator[_Part]:
    """Return the pieces of one cell: the time, the words, and what stands in each pair of brackets."""
    plain = unicodedata.normalize("NFKC", without_marks(text)).translate(TRADITIONAL)
    outside = folded(re.sub(_BRACKETS, "", plain))
    if whole := (_whole(outside) if outside else None):
        yield _Part(whole.kind, whole.role, text=outside)
    elif outside:
        yield from _timed(outside)
    for inside in re.findall(_BRACKETS, plain):
        if inside.strip():
            yield _bracketed(inside.strip())


def _bracketed(text: str) -> _Part:
    """Return what stands in brackets: a time, a word that is known, else what may be a unit."""
    if (period := read_period(text.lower().removeprefix("yr"))) is not None:  # World Bank: 2023 [YR2023]
        return _Part("known", "value", period, text, inside=True)
    return _word(folded(text))._replace(inside=True, text=text)


def _timed(text: str) -> Iterator[_Part]:
    """Return a text that begins or ends with a time, as that time and the word beside it."""
    found = _time_in(text)
    if found is None:
        yield _word(text)
        return
    period, written, rest = found
    yield _Part("known", "value", period, written)
    if re.fullmatch(_MARK, rest):
        return
    if re.fullmatch(_DOUBTFUL, rest):
        yield _Part("unknown", text=rest)
    elif rest:
        yield _word(rest)


def _time_in(text: str) -> tuple[Period, str, str] | None:
    """Return the longest time with which a text begins, else ends, and what stands beside it."""
    if re.match(_YEAR, text):
        for end in range(min(len(text), _LONGEST_TIME), 3, -1):
            if (period := read_period(text[:end])) is not None:
                return period, text[:end], re.sub(_AFTER_TIME, "", text[end:])
    for match in re.finditer(_YEAR, text):
        if (period := read_period(text[match.start() :])) is not None:
            return period, text[match.start() :], re.sub(_BEFORE_TIME, "", text[: match.start()])
    return None


def _word(text: str) -> _Part:
    """Return a text without a time: a role, a word for actual or planned values or another quantity, else unknown."""
    key = re.sub(_JOINTS, "", text)
    if ROLES.get(key) == "value" or key in NEUTRAL:
        return _Part("known", "value" if key not in NEUTRAL else "", text=text)
    if re.search(OTHER_QUANTITY, key) and key not in {"%", "percent"}:
        return _Part("other", text=text)
    if re.search(PLANNED, key):
        return _Part("planned", text=text)
    if role := ROLES.get(key):
        return _Part("known", role, text=text)
    if key in DIMENSION_WORDS:
        return _Part("dimension", text=text)
    return _Part("ignored" if key in IGNORED_WORDS else "unknown", text=text)


def _joined(parts: Sequence[_Part]) -> Heading:  # noqa: PLR0911 - one case after the other
    """Return what all pieces together say."""
    period, parts = _period(parts)
    kinds = {part.kind for part in parts}
    units = tuple(part.text for part in parts if part.kind == "unknown" and part.inside)
    if "other" in kinds:
        return Heading("other", "", period)
    if "planned" in kinds:
        return Heading("planned", "", period)
    if below := [part.text for part in parts if part.kind == "unknown" and not part.inside]:
        # Below the first cell a text may be the unit of the column.
        if parts[0].text in below or not all(is_unit(text) for text in below):
            return Heading("unknown", "", period)
        units = (*units, *below)
    roles = {part.role for part in parts if part.role}
    outside = [part for part in parts if not part.inside and part.kind != "unknown"]
    if roles <= {"value"} and (period or "value" in roles) and "dimension" not in kinds:
        return Heading("known", "value", period, units)
    if len(outside) == 1 and outside[0].kind != "unknown":
        return Heading(outside[0].kind, outside[0].role, period, units)
    if "dimension" in kinds or len(roles - {"value"}) != 1:
        return Heading("unknown", "", period)
    return Heading("known", next(iter(roles - {"value"})), period)


def _period(parts: Sequence[_Part]) -> tuple[Period | None, list[_Part]]:
    """Return the one time that the pieces give, and the other pieces; 2023年 above 6月 is one time."""
    periods = [part for part in parts if part.period]
    if not periods:
        return None, list(parts)
    if len({part.period for part in periods}) > 1:
        return None, [*(part for part in parts if not part.period), _Part("unknown", text="?")]
    found, rest = periods[0], [part for part in parts if not part.period]
    for part in rest:
        if part.kind == "unknown" and (joined := read_period(f"{found.text}{part.text}")) is not None:
            return joined, [other for other in parts if other is not part]
    return found.period, list(parts)


def known_headings() -> list[str]:
    """Return every heading of a role that is understood."""
    return [word for words in ROLE_WORDS.values() for word in words]
