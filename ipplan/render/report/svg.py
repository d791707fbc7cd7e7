"""A chart as SVG, drawn without script; the same drawing is a picture in a Word file."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from ipplan.render.decimals import rounded
from ipplan.render.markup import escape
from ipplan.render.report.axis import ticks
from ipplan.render.report.chart import Chart, Spot
from ipplan.render.report.labels import Label, Point, at_points, beside
from ipplan.render.report.marks_of_chart import areas, lines, spots
from ipplan.render.report.measure import Box, text_box, text_width
from ipplan.render.report.quantity import SIGN, readable
from ipplan.render.report.scale import LETTERS, WIDTH, Scale
from ipplan.wording import Language

# How far apart points along a line are that labels keep off.
NEAR = 6
# So much of the span of values is free below the lowest one.
ROOM = 0.12


class Said(NamedTuple):
    """A drawing's title and description, for those who hear it, the id that they are found by, and its unit."""

    id: str
    title: str
    description: str
    unit: str = ""


def svg(chart: Chart, said: Said, language: Language, letters: float = LETTERS) -> str:
    """Make the drawing: grid, areas, lines, marks, and their values as text of a given size.

    What the texts need beside the drawing is measured before anything is drawn.
    """
    steps = _steps(chart)
    ending = list(_ending(chart, language))
    left = max(text_width(readable(tick, language), letters) for tick in steps) + 10
    right = max([text_width(text, letters, bold=True) for _, text, _ in ending], default=0) + 22
    scale = Scale(chart, steps, letters, left, WIDTH - right)
    parts = [*_grid(scale, said.unit, language), *areas(scale), *lines(scale), *spots(scale)]
    parts += _labels(scale, ending, language)
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {scale.height:g}" font-size="{letters:g}" role="img" '
        f'aria-labelledby="{said.id}-t {said.id}-d" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{said.id}-t">{escape(said.title)}</title><desc id="{said.id}-d">{escape(said.description)}</desc>'
        + "".join(parts)
        + "</svg>"
    )


def starts_at_zero(chart: Chart) -> bool:
    """Return whether the axis of values begins at zero."""
    steps = _steps(chart)
    return steps[0] <= 0 <= steps[-1]


def _steps(chart: Chart) -> list[Decimal]:
    """Return the ticks: columns stand on zero, other charts have room for labels below their lowest value."""
    values = _values(chart)
    if chart.columns:
        return ticks([0.0, *values])
    low, high = min(values), max(values)
    room = (high - low) * ROOM
    steps = ticks(values)
    if float(steps[0]) > low - room and not 0 <= low <= room:
        steps = ticks([low - room if low < 0 else max(low - room, 0.0), *values])
    return steps


def _values(chart: Chart) -> list[float]:
    values = [spot.value for spot in (*chart.path, *chart.actuals, *chart.columns)]
    values += [spot.value for spot in (chart.target, chart.start) if spot]
    values += [value for one in chart.promises for value in (one.low, one.high)]
    values += [value for value in chart.band or () if value is not None]
    for fan in chart.outlook:
        values += [value for value in (fan.central, fan.low, fan.high) if value is not None]
    return values


def _grid(scale: Scale, unit: str, language: Language) -> Iterator[str]:
    """Draw lines for the ticks, the years that have room, the unit above, and a break where zero is not on the axis."""
    letters, left, right, bottom = scale.letters, scale.left, scale.right, scale.bottom
    for tick in scale.ticks:
        y = scale.y(float(tick))
        kind = "zero" if not tick and scale.ticks[0] < 0 else "grid"
        yield f'<line class="{kind}" x1="{left:.1f}" x2="{right:.1f}" y1="{y}" y2="{y}"/>'
        yield _text(Label(left - 6, y + letters * 0.35, readable(tick, language), "tick", "end"))
    if unit:
        yield _text(Label(2, letters, _fitting(unit, letters), "tick"))
    years = scale.chart.end - scale.chart.begin
    wide = text_width("2000", letters) + 6
    every = max(1, -(-int(wide * years) // max(int(scale.x(scale.chart.end) - scale.x(scale.chart.begin)), 1)))
    for year in range(scale.chart.begin, scale.chart.end + 1):
        x = scale.x(year)
        if (scale.chart.end - year) % every == 0 and x - wide / 2 > 0:
            yield _text(Label(x, bottom + letters + 6, str(year), "tick", "middle"))
            yield f'<line class="grid" x1="{x}" x2="{x}" y1="{bottom}" y2="{bottom + 4}"/>'
    if not scale.ticks[0] <= 0 <= scale.ticks[-1]:
        yield f'<path class="break" d="M{left:.1f},{scale.top}V{bottom - 18}l-5,3l10,5l-5,3V{bottom}"/>'


def _fitting(unit: str, letters: float) -> str:
    """Cut a unit that is wider than the drawing."""
    while text_width(unit, letters) > WIDTH - 4:
        unit = f"{unit[:-2]}…"
    return unit


def _ending(chart: Chart, language: Language) -> Iterator[tuple[float, str, str]]:
    """Yield what is said to the right of the drawing: height, text and kind."""
    if chart.band and chart.band.low is not None and chart.band.high is not None:
        for edge in (chart.band.low, chart.band.high):
            yield edge, number(edge, None, language), "at-target"
    elif chart.target is not None and chart.bound in SIGN:
        yield chart.target.value, SIGN[chart.bound] + number(chart.target.value, None, language), "at-target"
    if chart.outlook and chart.foreseen is not None:
        yield chart.outlook[-1].central, "≈" + readable(chart.foreseen, language), "at-outlook"
    if chart.mean:
        yield chart.mean.value, "Ø " + number(chart.mean.value, chart.places, language), "at-actual"
    elif chart.actuals and chart.actuals[-1].time >= chart.end:
        yield chart.actuals[-1].value, number(chart.actuals[-1].value, chart.places, language), "at-actual"


def _labels(scale: Scale, ending: Sequence[tuple[float, str, str]], language: Language) -> Iterator[str]:
    """Label what ends at the right, then every value that has room, the latest first, then the earliest."""
    letters = scale.letters
    right = [Label(scale.right + 14, scale.y(value) + letters * 0.35, text, kind) for value, text, kind in ending]
    placed = beside(right, scale.top + letters * 0.35, scale.bottom, letters * 1.25)
    taken = [text_box(one.x, one.y, one.text, letters, anchor="start", bold=True) for one in placed]
    taken += [Box(x - 5, y - 5, x + 5, y + 5) for x, y in _marked(scale)]
    room = Box(scale.left + 1, letters * 1.3, WIDTH - 1, scale.bottom - 1)
    free = at_points(list(_points(scale, language)), room, letters, taken, _on_lines(scale))
    yield from map(_text, (*placed, *free))


def _points(scale: Scale, language: Language) -> Iterator[Point]:
    """Yield the values to label in the order of their weight."""
    chart = scale.chart
    shown = [] if chart.mean else [spot for spot in chart.actuals if spot.time < chart.end]
    ordered = [*shown[-1:], *shown[:-1]]
    if chart.start and chart.start.value:
        ordered.insert(1, chart.start)
    for spot in ordered:
        due = next((one.value for one in chart.path if abs(one.time - spot.time) < 1e-9), None)  # noqa: PLR2004 - noise
        above = spot.value >= due if due is not None else True
        text = number(spot.value, chart.places, language)
        yield Point(scale.x(spot.time), scale.y(spot.value), text, "at-actual", above=above)
    more = None if chart.places is None else chart.places + (1 if chart.mean else 0)
    for spot in chart.columns:
        if chart.mean or not any(spot.value == one.value and spot.time == one.time for one in chart.actuals):
            text = number(spot.value, more, language)
            yield Point(scale.x(spot.time), scale.y(max(spot.value, 0)), text, "tick", above=True)


def _marked(scale: Scale) -> Iterator[tuple[float, float]]:
    """Yield the places of the marks that a label must not cover."""
    chart = scale.chart
    for one in (*(() if chart.mean else chart.actuals), *([chart.start] if chart.start else [])):
        yield scale.x(one.time), scale.y(one.value)
    for each in chart.promises:
        yield scale.x(each.time), scale.y(each.low)


def _on_lines(scale: Scale) -> list[tuple[float, float]]:
    """Return points along the lines, close enough for a label to notice that it lies on one."""
    chart = scale.chart
    actual = [*([chart.start] if chart.start else []), *(() if chart.mean else chart.actuals)]
    fans = [Spot(fan.time, fan.central) for fan in chart.outlook]
    found: list[tuple[float, float]] = []
    for line in (chart.path, actual, fans):
        for a, b in pairwise(line):
            (x, y), (x_end, y_end) = (scale.x(a.time), scale.y(a.value)), (scale.x(b.time), scale.y(b.value))
            steps = max(1, round((x_end - x) / NEAR))
            found += [(x + (x_end - x) * step / steps, y + (y_end - y) * step / steps) for step in range(steps)]
    for rule in (chart.mean, chart.target) if chart.mean else ():
        if rule is not None:
            wide = scale.right - scale.left
            found += [(scale.left + wide * step / 60, scale.y(rule.value)) for step in range(61)]
    return found


def _text(label: Label) -> str:
    anchor = "" if label.anchor == "start" else f' text-anchor="{label.anchor}"'
    return f'<text class="{label.kind}" x="{label.x:.1f}" y="{label.y:.1f}"{anchor}>{escape(label.text)}</text>'


def number(value: float, places: int | None, language: Language) -> str:
    """Return a value as a label, with so many decimals where that is known."""
    given = Decimal(repr(value))
    return readable(given if places is None else rounded(given, places), language)
