"""A chart as SVG, drawn without script; the same drawing is a picture in a Word file."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.render.markup import escape
from ipplan.render.report.axis import ticks
from ipplan.render.report.chart import Chart, Spot
from ipplan.render.report.quantity import SIGN, readable
from ipplan.wording import Language

WIDTH, HEIGHT = 440, 236
LEFT, RIGHT, TOP, BOTTOM = 62, 372, 18, 206
LINE, SIZE = 14, 12


class Said(NamedTuple):
    """A drawing's title and description, for those who hear it, and the id that they are found by."""

    id: str
    title: str
    description: str


class Label(NamedTuple):
    """A text to the right of the chart, at the height of what it names."""

    y: float
    text: str
    kind: str


class Scale(NamedTuple):
    """From years and values to the places of the drawing."""

    chart: Chart
    ticks: Sequence[Decimal]

    def x(self, time: float) -> float:
        """Return the horizontal place of a time."""
        return round(LEFT + (RIGHT - LEFT) * (time - self.chart.begin) / (self.chart.end - self.chart.begin), 1)

    def y(self, value: float) -> float:
        """Return the vertical place of a value."""
        low, high = float(self.ticks[0]), float(self.ticks[-1])
        return round(BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low), 1)

    def line(self, spots: Sequence[Spot]) -> str:
        """Return the points of a line."""
        return " ".join(f"{self.x(time)},{self.y(value)}" for time, value in spots)


def svg(chart: Chart, said: Said, language: Language, line: int = LINE) -> str:
    """Make the drawing: grid, interval, path, outlook, actuals, milestones, target, and their values as text.

    `line` is what a line of text is high.
    """
    scale = Scale(chart, ticks(_values(chart)))
    parts = [*_grid(scale, language), *_fan(scale), *_path(scale), *_actuals(scale), *_target(scale)]
    parts += _labels(scale, language, line)
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-labelledby="{said.id}-t {said.id}-d" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{said.id}-t">{escape(said.title)}</title><desc id="{said.id}-d">{escape(said.description)}</desc>'
        + "".join(parts)
        + "</svg>"
    )


def _values(chart: Chart) -> list[float]:
    values = [spot.value for spot in (*chart.path, *chart.milestones, *chart.actuals)]
    values += [spot.value for spot in (chart.target, chart.start) if spot]
    for fan in chart.outlook:
        values += [value for value in (fan.central, fan.low, fan.high) if value is not None]
    return values


def _grid(scale: Scale, language: Language) -> list[str]:
    parts = []
    for tick in scale.ticks:
        y = scale.y(float(tick))
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{RIGHT}" y1="{y}" y2="{y}"/>')
        parts.append(
            f'<text class="tick" x="{LEFT - 8}" y="{y + 4}" text-anchor="end">{readable(tick, language)}</text>'
        )
    years = scale.chart.end - scale.chart.begin
    every = max(1, -(-years // 6))
    for year in range(scale.chart.begin, scale.chart.end + 1):
        if (scale.chart.end - year) % every == 0:
            x = scale.x(year)
            parts.append(f'<text class="tick" x="{x}" y="{BOTTOM + 20}" text-anchor="middle">{year}</text>')
            parts.append(f'<line class="grid" x1="{x}" x2="{x}" y1="{BOTTOM}" y2="{BOTTOM + 4}"/>')
    return parts


def _fan(scale: Scale) -> list[str]:
    fans = scale.chart.outlook
    if not fans:
        return []
    parts = []
    if all(fan.low is not None and fan.high is not None for fan in fans):
        edge = [Spot(f.time, f.high) for f in fans if f.high is not None]
        edge += [Spot(f.time, f.low) for f in reversed(fans) if f.low is not None]
        parts.append(f'<polygon class="fan" points="{scale.line(edge)}"/>')
        last = fans[-1]
        assert last.low is not None
        assert last.high is not None
        x, low, high = scale.x(last.time), scale.y(last.low), scale.y(last.high)
        parts.append(f'<path class="whisker" d="M{x - 4},{high}h8M{x},{high}V{low}M{x - 4},{low}h8"/>')
    parts.append(f'<polyline class="outlook" points="{scale.line([Spot(f.time, f.central) for f in fans])}"/>')
    return parts


def _path(scale: Scale) -> list[str]:
    parts = []
    if scale.chart.path:
        parts.append(f'<polyline class="path" points="{scale.line(scale.chart.path)}"/>')
    elif scale.chart.start and not scale.chart.target:
        y = scale.y(scale.chart.start.value)
        parts.append(f'<line class="path" x1="{LEFT}" x2="{RIGHT}" y1="{y}" y2="{y}"/>')
    for time, value in scale.chart.milestones:
        x, y = scale.x(time), scale.y(value)
        parts.append(f'<path class="milestone" d="M{x},{y - 6}l6,6l-6,6l-6,-6z"/>')
    return parts


def _actuals(scale: Scale) -> list[str]:
    spots = [*([scale.chart.start] if scale.chart.start else []), *scale.chart.actuals]
    parts = [f'<polyline class="actual" points="{scale.line(spots)}"/>'] if scale.chart.actuals else []
    if scale.chart.start:
        x, y = scale.x(scale.chart.start.time), scale.y(scale.chart.start.value)
        parts.append(f'<circle class="start" cx="{x}" cy="{y}" r="4"/>')
    parts += [f'<circle class="dot" cx="{scale.x(t)}" cy="{scale.y(v)}" r="4"/>' for t, v in scale.chart.actuals]
    return parts


def _target(scale: Scale) -> list[str]:
    """Draw a bar at the bound and an arrow to the side that is wanted."""
    if scale.chart.target is None:
        return []
    x, y, way = scale.x(scale.chart.target.time), scale.y(scale.chart.target.value), -scale.chart.sign
    arrow = f"M{x},{y}v{11 * way}M{x - 4},{y + 7 * way}L{x},{y + 12 * way}L{x + 4},{y + 7 * way}"
    return [f'<path class="target" d="M{x - 11},{y}h22{arrow}"/>']


def _labels(scale: Scale, language: Language, line: int) -> list[str]:
    """Draw the labels of the values that matter, to the right at the end, none over another."""
    chart = scale.chart
    right: list[Label] = []
    if chart.target is not None and chart.bound is not None:
        text = escape(SIGN[chart.bound]) + _number(chart.target.value, language)
        right.append(Label(scale.y(chart.target.value), text, "at-target"))
    if chart.outlook:
        right.append(
            Label(scale.y(chart.outlook[-1].central), "≈" + _number(chart.outlook[-1].central, language), "at-outlook")
        )
    parts = []
    if chart.actuals:
        time, value = chart.actuals[-1]
        text = _number(value, language)
        if time >= chart.end:
            right.append(Label(scale.y(value), text, "at-actual"))
        else:
            under = chart.sign > 0
            x, y = scale.x(time), scale.y(value) + (line + 5 if under else -10)
            anchor = "start" if time - chart.begin < (chart.end - chart.begin) / 2 else "middle"
            y = min(max(y, TOP + 8), BOTTOM - 5)
            parts.append(f'<text class="at-actual" x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>')
    parts += (
        f'<text class="{label.kind}" x="{RIGHT + 14}" y="{label.y + 4:.1f}">{label.text}</text>'
        for label in _apart(right, line)
    )
    return parts


def _apart(labels: list[Label], line: int) -> list[Label]:
    """Move labels a line's height apart, near where they belong and inside the drawing."""
    placed: list[Label] = []
    for label in sorted(labels):
        y = max(label.y, placed[-1].y + line) if placed else label.y
        placed.append(label._replace(y=y))
    over = placed[-1].y - BOTTOM if placed else 0
    return [label._replace(y=max(label.y - max(over, 0), TOP - 6 + line * i)) for i, label in enumerate(placed)]


def _number(value: float, language: Language) -> str:
    return escape(readable(Decimal(repr(value)), language))
