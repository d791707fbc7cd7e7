"""The section of a report on what changed since an earlier one."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ipplan.progress.since import Change, Since
from ipplan.render.report.quantity import target
from ipplan.render.report.saying import Saying
from ipplan.render.report.summary import Point
from ipplan.render.words import status_word
from ipplan.wording import LOCALES, Language
from ipplan.wording.since import COUNT, HEADING, ITEM, LEAD

_LISTED = ("better", "worse", "first", "lost")


class Changes(NamedTuple):
    """The heading and the sentences; the first counts."""

    heading: str
    points: tuple[Point, ...]


def changes(found: Since, language: Language) -> Changes:
    """Say how many verdicts changed, then each of them, and the values and targets that were revised."""
    heading = HEADING.say(language, {"year": found.as_of})
    return Changes(heading, tuple(_points(found, language)))


def _points(found: Since, language: Language) -> Iterator[Point]:
    table = [one for one in found.changes if one.now.indicator.group == "table"]
    others = [one for one in found.changes if one.now.indicator.group != "table" and one.way != "alike"]
    groups = {way: [one for one in table if one.way == way] for way in COUNT}
    parts = [COUNT[way].say(language, {"number": len(held)}) for way, held in groups.items() if held]
    details = {"year": found.as_of, "parts": LOCALES[language].comma.join(parts)}
    yield Point(LEAD["counts"].say(language, details), key="since")
    for way in _LISTED:
        yield from _named(way, (_verdict(one, language) for one in groups[way]), language)
    yield from _named("commitments", (_verdict(one, language) for one in others), language)
    yield from _named("values", (said for one in found.changes for said in _values(one, language)), language)
    revised = (one for one in found.changes if one.target_revised)
    yield from _named("targets", (_target(one, language) for one in revised), language)


def _named(key: str, items: Iterable[str], language: Language) -> Iterator[Point]:
    named: Sequence[str] = tuple(items)
    if named:
        head = LEAD[key].say(language, {"names": ""}).rstrip(" .。")
        joined = LOCALES[language].clause.join(named)
        yield Point(LEAD[key].say(language, {"names": joined}), head, tuple(named), "since")


def _verdict(one: Change, language: Language) -> str:
    words = {"before": status_word(one.before, language), "now": status_word(one.now, language)}
    return ITEM["verdict"].say(language, {"name": one.now.indicator.name.say(language), **words})


def _values(one: Change, language: Language) -> Iterator[str]:
    then, today = Saying(one.before, language), Saying(one.now, language)
    for revised in one.values:
        details = {"name": one.now.indicator.name.say(language), "when": today.when(revised.now)}
        details |= {"before": then.quantity(revised.before.value), "now": today.quantity(revised.now.value)}
        yield ITEM["value"].say(language, details)


def _target(one: Change, language: Language) -> str:
    words = {"before": target(one.before.indicator, language), "now": target(one.now.indicator, language)}
    return ITEM["target"].say(language, {"name": one.now.indicator.name.say(language), **words})
