"""What a reviewer would ask about numbers that are meant loosely, limited, or shown rounded."""

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from ipplan.checks import Finding, Location
from ipplan.model.base import Bilingual
from ipplan.model.plan import Indicator
from ipplan.problem import Message

_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_MULTIPLES = {
    "": 1,
    "百": 10**2,
    "千": 10**3,
    "万": 10**4,
    "百万": 10**6,
    "亿": 10**8,
    "million": 10**6,
    "billion": 10**9,
}
_SCALE = r"\s*(?P<scale>百万|[百千万亿]|million|billion)?"
_BEFORE = rf"(?:大约|约为|约|about|around|approximately|roughly|circa)\s*(?P<number>{_NUMBER}){_SCALE}"
_AFTER = rf"(?:(?P<number>{_NUMBER}){_SCALE}\s*[^\s\d，。,.;；]{{0,4}}?)?(?:左右|上下)"


def tolerance_missing(indicator: Indicator) -> Iterator[Finding]:
    """Where a name or a note says 左右, 约 or "about" of the target, the plan says how far that goes: `tolerance`.

    Why: 5.9 for "about 6" is met or missed depending on it, and everybody reads it another way.

    Example: `target: {at_least: 6}` with `note: 规划写6%左右`.
    """
    bounds = [indicator.target, *indicator.milestones.values(), *indicator.yearly.values()]
    if not indicator.target.numbers or any(bound.tolerance for bound in bounds):
        return
    numbers = [
        *indicator.target.numbers,
        *(milestone.number for milestone in bounds[1:] if hasattr(milestone, "number")),
    ]
    figure = indicator.target.figure
    texts: tuple[tuple[Location, Bilingual | None], ...] = (
        (("name",), indicator.name),
        (("note",), indicator.note),
        (("target",), figure.note if figure else None),
    )
    for location, text in texts:
        for language in (text.zh, text.en) if text else ():
            if language and (found := _about(language, numbers)):
                yield Finding(Message("tolerance-missing", found=found), location)
                break


def _about(text: str, numbers: list[Decimal]) -> str:
    """Return the words that speak loosely of one of the numbers, or of none in particular; empty where none do."""
    plain = unicodedata.normalize("NFKC", text)
    for pattern in (_BEFORE, _AFTER):
        for match in re.finditer(f"(?i){pattern}", plain):
            if match["number"] is None or _is_one(match["number"], match["scale"] or "", numbers):
                return match.group().strip()
    return ""


def _is_one(digits: str, scale: str, numbers: list[Decimal]) -> bool:
    value = Decimal(digits.replace(",", "")) * _MULTIPLES[scale.lower()]
    return any(value * factor in map(abs, numbers) for factor in (1, Decimal("0.01"), Decimal("0.0001"), 10**4, 10**8))


def beyond_limit(indicator: Indicator) -> Iterator[Finding]:
    """Baseline, target and milestones keep within the natural limit of the value, in the wanted direction.

    Why: one of the numbers is wrong, or the limit is none.

    Example: `limit: 100` with `target: {at_least: 110}`.
    """
    limit, baseline, sign = indicator.limit, indicator.baseline, indicator.target.sign
    if limit is None:
        return
    given: list[tuple[Location, Decimal]] = [(("target",), number) for number in indicator.target.numbers]
    given += [(("milestones", year), milestone.number) for year, milestone in indicator.milestones.items()]
    if baseline is not None:
        given.append((("baseline",), baseline.value))
    for location, number in given:
        if sign * (number - limit) > 0:
            yield Finding(Message("beyond-limit", found=number, limit=limit), location)


def decimals_too_few(indicator: Indicator) -> Iterator[Finding]:
    """People see at least as many decimals as the plan's own numbers have.

    Why: 9.85 shown as 9.9 is not what the plan says, and near a target it turns the meaning.

    Example: `baseline: 9.85` with `decimals: 1`.
    """
    baseline = indicator.baseline
    given: list[tuple[Location, Decimal]] = [(("target",), number) for number in indicator.target.numbers]
    if baseline is not None and indicator.measure == "level":
        given.append((("baseline",), baseline.value))
    for location, number in given:
        if indicator.decimals is not None and round(number, indicator.decimals) != number:
            yield Finding(Message("decimals-too-few", found=number, decimals=indicator.decimals), location)


CHECKS = (tolerance_missing, beyond_limit, decimals_too_few)
