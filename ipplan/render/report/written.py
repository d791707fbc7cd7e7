"""What people wrote, as a report shows it: by subject, in the order of the parts, nothing for what was not written."""

from collections.abc import Iterator
from typing import NamedTuple

from ipplan.model.notes import PARTS, Part, Scope, Slot, paragraphs
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.wording.notes import PART

# Parts of the whole plan that stand before the indicators; the others stand after them.
OPENING: tuple[Part, ...] = ("overall", "highlights")
CLOSING: tuple[Part, ...] = ("problems", "causes", "measures", "next_steps")


class Written(NamedTuple):
    """One text with its heading; without paragraphs it is a place that waits for one."""

    slot: Slot
    title: str
    text: str
    paragraphs: tuple[str, ...]


def written(
    report: Report, scope: Scope, subject: str = "", parts: tuple[Part, ...] = PARTS, *, places: bool = False
) -> Iterator[Written]:
    """Return the texts on a subject; with `places` the slots without a text too."""
    if report.result.as_of is None:
        return
    for part in parts:
        slot = Slot(report.result.as_of, scope, subject, part)
        text = report.notes.get(slot, "")
        if text or places:
            yield Written(slot, PART[part].say(report.language), text, paragraphs(text))


def told(report: Report, entry: Entry) -> bool:
    """Return whether a commitment has a value, or anything was written on it: then it is told in full."""
    return bool(entry.assessed.case.point) or any(
        True for _ in written(report, "indicator", entry.assessed.indicator.id)
    )
