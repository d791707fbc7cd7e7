"""Compare an assessment with an earlier one: verdicts, values and targets that changed."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from ipplan.model.observation import Observation
from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.series import Point

Way = Literal["better", "worse", "alike", "first", "lost"]
# Verdicts from the worst to the best; others are neither better nor worse than any.
_ORDER = ("reversing", "missed", "off_track", "lagging", "on_track", "ahead", "achieved")


class Revised(NamedTuple):
    """A value of a time that both assessments know, as it was then, and now."""

    before: Point
    now: Point


class Change(NamedTuple):
    """One indicator then and now, and its values that were revised."""

    before: Assessed
    now: Assessed
    values: tuple[Revised, ...]

    @property
    def way(self) -> Way:
        """Tell whether the verdict is better or worse than before, the first one, or none any more."""
        ranks = [_ORDER.index(one.status) if one.status in _ORDER else None for one in (self.before, self.now)]
        before, now = ranks
        if before is None or now is None:
            return "alike" if before == now else "first" if before is None else "lost"
        return "better" if now > before else "worse" if now < before else "alike"

    @property
    def target_revised(self) -> bool:
        """Return whether another bound is in force than before."""
        return self.before.indicator.target != self.now.indicator.target


class Since(NamedTuple):
    """The year of the earlier assessment, and every indicator that both have."""

    as_of: int
    changes: tuple[Change, ...]


def since(before: PlanAssessed, now: PlanAssessed) -> Since:
    """Compare two assessments of a plan; the earlier one must be as of a year."""
    assert before.as_of is not None
    earlier = {one.indicator.id: one for one in before.indicators}
    pairs = ((earlier[one.indicator.id], one) for one in now.indicators if one.indicator.id in earlier)
    return Since(before.as_of, tuple(Change(old, new, tuple(_revised(old, new))) for old, new in pairs))


def _revised(before: Assessed, now: Assessed) -> Iterable[Revised]:
    known = {(point.year, point.month): point for point in now.series.points}
    for point in before.series.points:
        today = known.get((point.year, point.month))
        if today is not None and point.value != today.value:
            yield Revised(point, today)


def known_by(observations: Sequence[Observation], year: int) -> tuple[Observation, ...]:
    """Return the values as an assessment of a year had them: those published by the end of the next year.

    A later publication gives way to the one before it; a value that says no date counts as known.
    """
    found = []
    for one in observations:
        candidates = [one, *sorted(one.superseded, key=lambda older: older.published, reverse=True)]
        known = next((each for each in candidates if _published(each.published) <= year + 1), None)
        if known is not None:
            found.append(known)
    return tuple(found)


def _published(text: str) -> int:
    """Return the year of a date; 0 where there is none."""
    found = re.search(r"(?:19|20)\d\d", text)
    return int(found[0]) if found else 0
