"""The sentences about a plan as a whole: what a leader reads first."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Undefined
from ipplan.progress.next_year import next_year
from ipplan.progress.outlook import AT_RISK
from ipplan.progress.verdict import BEHIND, Status
from ipplan.render.report.story import Stage, Story
from ipplan.render.words import status_word
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import per_cent
from ipplan.wording.story import ITEM, LEAD

GOOD: tuple[Status, ...] = ("achieved", "ahead", "on_track")
UNKNOWN: tuple[Status, ...] = ("undetermined", "no_data")


# So many names read well inside a sentence; more stand below each other.
INLINE = 2


class Point(NamedTuple):
    """A sentence of the summary. Where it names several indicators, `head` and `items` are its parts."""

    text: str
    head: str = ""
    items: tuple[str, ...] = ()

    @property
    def listed(self) -> bool:
        """True if the names are better shown as a list."""
        return len(self.items) > INLINE


def summary(result: PlanAssessed, stage: Stage, language: Language) -> tuple[Point, ...]:
    """The summary; its first sentence can stand alone."""
    table = [a for a in result.indicators if a.indicator.group == "table"]
    prose = [a for a in result.indicators if a.indicator.group == "narrative"]
    told = Summary(result, table, stage, language)
    sentences = [*told.headline()]
    if stage != "final":
        sentences += told.promise()
    sentences += told.lists()
    sentences += told.risk() if stage == "mid-term" else ()
    sentences += told.next_year() if stage != "final" else ()
    return (*sentences, *told.unknown(), *told.narrative(prose))


class Summary:
    """The sentences of a plan, by what they are about."""

    def __init__(self, result: PlanAssessed, table: list[Assessed], stage: Stage, language: Language) -> None:
        self.result, self.table, self.stage, self.language = result, table, stage, language

    def headline(self) -> Iterator[Point]:
        """Count how many are on track, behind and unknown, against the time that has passed."""
        elapsed = self.result.time_elapsed
        if isinstance(elapsed, Undefined):
            yield self._point("headline_no_data", count=len(self.table))
            return
        ended = self.stage == "final" and elapsed >= 1
        sizes = _sizes(self.table)
        known = "" if sizes["unknown"] else "_known"
        key = f"headline_final{known}" if ended else f"headline{known}"
        yield self._point(key, as_of=self.result.as_of, elapsed=per_cent(elapsed, 0), **sizes)

    def promise(self) -> Iterator[Point]:
        """Of how many the path says what this year should have brought, and how many brought it."""
        year = self.result.as_of
        deviations = [
            a.figures.deviation
            for a in self.table
            if isinstance(a.figures.deviation, Decimal) and a.case.point is not None and a.case.point.year == year
        ]
        if deviations:
            kept = sum(deviation >= 0 for deviation in deviations)
            short = len(deviations) - kept
            yield self._point("promise", as_of=year, promised=len(deviations), kept=kept, short=short)

    def lists(self) -> Iterator[Point]:
        """Say which are achieved, behind or missed, and by how much."""
        if achieved := [a for a in self.table if a.status == "achieved"]:
            yield self._named("achieved", (self._beyond(a) for a in achieved))
        if missed := [a for a in self.table if a.status == "missed"]:
            yield self._named("missed", (self._gap(a, "missed") for a in missed))
        if behind := [a for a in self.table if a.status in BEHIND and a.status != "missed"]:
            yield self._named("behind", (self._gap(a, "gap") for a in behind))
        elif not missed and any(a.status in GOOD for a in self.table):
            yield self._point("on_track_none_behind")

    def risk(self) -> Iterator[Point]:
        """Say which targets are at risk, and by how much their pace must change."""
        risky = [a for a in self.table if at_risk(a)]
        if risky:
            yield self._named("risk", (self._pace(a) for a in risky), risky=len(risky))
        elif any(a.status in GOOD for a in self.table):
            yield self._point("no_risk")

    def next_year(self) -> Iterator[Point]:
        """Say what the next year must bring for those that are behind."""
        by_year: dict[int, list[str]] = {}
        for a in self.table:
            found = next_year(a.case, self.result.plan.assessment)
            if a.status in BEHIND and not isinstance(found, Undefined) and isinstance(found.stay_on_track, Decimal):
                stay = self._story(a).needed(found, found.stay_on_track)
                by_year.setdefault(found.year, []).append(self._item("stay", a, stay=stay))
        for year, names in sorted(by_year.items()):
            yield self._named("next_year", names, next=year)

    def unknown(self) -> Iterator[Point]:
        """Say which cannot be judged."""
        if unknown := [a for a in self.table if a.status in UNKNOWN]:
            yield self._named("unknown", (self._item("status", a) for a in unknown))

    def narrative(self, prose: list[Assessed]) -> Iterator[Point]:
        """Return the commitments of the prose, counted apart."""
        if prose:
            sizes = _sizes(prose)
            known = sizes["unknown"] < sizes["count"]
            yield self._point("narrative" if known else "narrative_unknown", **sizes)

    def _beyond(self, a: Assessed) -> str:
        gap = a.figures.gap
        if not isinstance(gap, Decimal) or not gap:
            return self._item("plain", a)
        return self._item("beyond", a, beyond=self._story(a).difference(-gap))

    def _gap(self, a: Assessed, key: str) -> str:
        gap = a.figures.gap
        if not isinstance(gap, Decimal) or gap <= 0:
            return self._item("status", a)
        return self._item(key, a, gap=self._story(a).difference(gap))

    def _pace(self, a: Assessed) -> str:
        key, rates = self._story(a).rates()
        known = {f"observed_{'cagr' if key == 'rate' else key}", f"remaining_{'cagr' if key == 'rate' else key}"}
        return self._item(key, a, **rates) if known <= rates.keys() and not a.case.met else self._item("status", a)

    def _item(self, key: str, a: Assessed, **details: str) -> str:
        said = {"name": a.indicator.name.say(self.language), "status": status_word(a, self.language), **details}
        return ITEM[key].say(self.language, said)

    def _point(self, key: str, **details: object) -> Point:
        return Point(LEAD[key].say(self.language, details))

    def _named(self, key: str, items: Iterable[str], **details: object) -> Point:
        named = tuple(items)
        joined = LOCALES[self.language].clause.join(named)
        head = LEAD[key].say(self.language, {**details, "names": ""}).rstrip(" .。")
        return Point(LEAD[key].say(self.language, {**details, "names": joined}), head, named)

    def _story(self, a: Assessed) -> Story:
        return Story(a, self.result.plan.assessment, self.language)


def at_risk(assessed: Assessed) -> bool:
    """Whether a target is behind, or given a chance of less than one third by the trend."""
    found = assessed.outlook
    unlikely = not isinstance(found, Undefined) and found.probability is not None and found.probability < AT_RISK
    return assessed.status in BEHIND or (unlikely and assessed.status != "achieved")


def _sizes(group: list[Assessed]) -> dict[str, int]:
    return {
        "count": len(group),
        "good": sum(a.status in GOOD for a in group),
        "behind": sum(a.status in BEHIND for a in group),
        "unknown": sum(a.status in UNKNOWN for a in group),
    }
