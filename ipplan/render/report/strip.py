"""All indicators in one drawing: how much of the way each has gone, against the time that has passed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.render.markup import escape
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.marks import SHAPES
from ipplan.render.report.measure import text_width, wrapped
from ipplan.render.report.scale import LETTERS, WIDTH
from ipplan.render.words import TONES
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import per_cent, share_done
from ipplan.wording.report import CHART

MARK, GAP, BAR = 20, 8, 9


class Strip(NamedTuple):
    """The indicators that are measured by completion, and the share of the time that has passed."""

    entries: tuple[Entry, ...]
    rest: int
    elapsed: Decimal
    language: Language


def strip(report: Report) -> Strip | None:
    """Return what the strip shows; None where no indicator has a completion or no time has passed."""
    measured = tuple(entry for entry in report.entries if entry.done is not None)
    if not measured or not report.elapsed:
        return None
    return Strip(measured, len(report.entries) - len(measured), report.elapsed, report.language)


def title(found: Strip) -> str:
    """Return the title of the strip."""
    return CHART["strip"].say(found.language)


def about(found: Strip) -> str:
    """Describe the strip for those who do not see it."""
    items = [
        CHART["strip_item"].say(found.language, {"name": entry.name, "done": share_done(entry.done)})
        for entry in found.entries
        if entry.done is not None
    ]
    details = {"elapsed": per_cent(found.elapsed, 0), "items": LOCALES[found.language].clause.join(items)}
    return CHART["strip_text"].say(found.language, details)


def rest(found: Strip) -> str:
    """Say how many indicators are not in it; empty where all are."""
    return CHART["strip_rest"].say(found.language, {"count": found.rest}) if found.rest else ""


def drawings(found: Strip) -> tuple[str, ...]:
    """Draw the strip in two halves, which stand beside each other where there is room."""
    half = -(-len(found.entries) // 2)
    return tuple(
        drawing(found, part, f"strip-{n}")
        for n, part in enumerate((found.entries[:half], found.entries[half:]))
        if part
    )


def drawing(found: Strip, entries: Sequence[Entry], own: str, letters: float = LETTERS) -> str:
    """Draw a row for each indicator: verdict, name, bar, completion; a rule stands where the time is."""
    wide = max(text_width(share_done(e.done), letters, bold=True) for e in entries if e.done is not None)
    begin, end = WIDTH * 0.52, WIDTH - wide - GAP - 2
    line, top = letters * 1.25, letters * 1.9
    rows, y = [], top
    for entry in entries:
        names = wrapped(entry.name, begin - MARK - GAP, letters)
        rows += list(_row(entry, names, y, (begin, end), letters))
        y += line * len(names) + GAP
    x = begin + (end - begin) * float(min(found.elapsed, Decimal(1)))
    said = CHART["strip_time"].say(found.language, {"elapsed": per_cent(found.elapsed, 0)})
    half = text_width(said, letters, bold=True) / 2
    middle = min(max(x, half + 1), WIDTH - half - 1)
    rule = (
        f'<path class="due" d="M{x:.1f},{top - 4:.1f}V{y - GAP / 2:.1f}"/>'
        f'<text class="at-time" x="{middle:.1f}" y="{letters:.1f}" text-anchor="middle">{escape(said)}</text>'
    )
    return (
        f'<svg class="chart strip" viewBox="0 0 {WIDTH} {y:.1f}" font-size="{letters:g}" role="img" '
        f'aria-labelledby="{own}-t {own}-d" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{own}-t">{escape(title(found))}</title>'
        f'<desc id="{own}-d">{escape(about(found._replace(entries=tuple(entries))))}</desc>{"".join(rows)}{rule}</svg>'
    )


def _row(entry: Entry, names: Sequence[str], y: float, ends: tuple[float, float], letters: float) -> Iterator[str]:
    assert entry.done is not None
    status, line = entry.assessed.status, letters * 1.25
    size = letters / 16
    yield f'<g class="tone-{TONES[status]}" transform="translate(1 {y + 1:.1f}) scale({size:.2f})">{SHAPES[status]}</g>'
    for number, name in enumerate(names):
        yield f'<text class="label" x="{MARK}" y="{y + letters + line * number:.1f}">{escape(name)}</text>'
    begin, end = ends
    full = (end - begin) * max(0.0, min(float(entry.done), 1.0))
    high = y + letters / 2 + 2 - BAR / 2
    yield f'<rect class="room" x="{begin:.1f}" y="{high:.1f}" width="{end - begin:.1f}" height="{BAR}"/>'
    yield f'<rect class="part" x="{begin:.1f}" y="{high:.1f}" width="{full:.1f}" height="{BAR}"/>'
    yield (
        f'<text class="at-actual" x="{WIDTH - 1}" y="{y + letters:.1f}" text-anchor="end">'
        f"{escape(share_done(entry.done))}</text>"
    )
