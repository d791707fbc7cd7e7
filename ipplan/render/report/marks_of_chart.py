"""The areas, lines and marks of a chart; each has a shape or a dash of its own, so that grey tells them apart too."""

from collections.abc import Iterator

from ipplan.render.report.chart import Spot
from ipplan.render.report.scale import Scale

HALF = 6


def areas(scale: Scale) -> Iterator[str]:
    """Draw what lies under the lines: the band that is to be kept, the columns of the years, the outlook's interval."""
    chart, left, wide = scale.chart, scale.left, scale.right - scale.left
    if chart.band:
        top = scale.top if chart.band.high is None else scale.y(chart.band.high)
        bottom = scale.bottom if chart.band.low is None else scale.y(chart.band.low)
        yield f'<rect class="band" x="{left:.1f}" y="{top}" width="{wide:.1f}" height="{max(bottom - top, 0):.1f}"/>'
        for edge in chart.band:
            if edge is not None:
                yield f'<path class="edge" d="M{left:.1f},{scale.y(edge)}h{wide:.1f}"/>'
    for time, value in chart.columns:
        x, y, zero = scale.x(time) - scale.column / 2, scale.y(max(value, 0)), scale.y(min(value, 0))
        yield f'<rect class="column" x="{x:.1f}" y="{y}" width="{scale.column:.1f}" height="{zero - y:.1f}"/>'
    fans = chart.outlook
    if fans and all(fan.low is not None and fan.high is not None for fan in fans):
        edge_of = [Spot(f.time, f.high) for f in fans if f.high is not None]
        edge_of += [Spot(f.time, f.low) for f in reversed(fans) if f.low is not None]
        yield f'<polygon class="fan" points="{scale.line(edge_of)}"/>'
        last = fans[-1]
        assert last.low is not None
        assert last.high is not None
        x, low, high = scale.x(last.time), scale.y(last.low), scale.y(last.high)
        yield f'<path class="whisker" d="M{x - 4},{high}h8M{x},{high}V{low}M{x - 4},{low}h8"/>'


def lines(scale: Scale) -> Iterator[str]:
    """Draw the path, the required and the mean growth as rules, the outlook, and the line of the actuals."""
    chart = scale.chart
    if chart.path:
        yield f'<polyline class="path" points="{scale.line(chart.path)}"/>'
    if chart.mean is not None:
        last = scale.x(chart.mean.time) + scale.column / 2
        yield f'<path class="actual" d="M{scale.left:.1f},{scale.y(chart.mean.value)}H{last:.1f}"/>'
        if chart.target is not None:
            yield f'<path class="path" d="M{scale.left:.1f},{scale.y(chart.target.value)}H{scale.right:.1f}"/>'
    if chart.outlook:
        yield f'<polyline class="outlook" points="{scale.line([Spot(f.time, f.central) for f in chart.outlook])}"/>'
    spots = [*([chart.start] if chart.start else []), *chart.actuals]
    if chart.actuals and chart.mean is None:
        yield f'<polyline class="actual" points="{scale.line(spots)}"/>'


def spots(scale: Scale) -> Iterator[str]:
    """Draw the marks: the start, the actuals, the promises on the way, the target with the side that is wanted."""
    chart = scale.chart
    for one in chart.promises:
        x, low, high = scale.x(one.time), scale.y(one.low), scale.y(one.high)
        y = (low + high) / 2
        kind = {"met": "kept", "missed": "broken"}.get(one.status, "open")
        if high != low:
            yield f'<path class="edge" d="M{x},{low}V{high}"/>'
        yield f'<path class="promise {kind}" d="M{x},{y - HALF}l{HALF},{HALF}l-{HALF},{HALF}l-{HALF},-{HALF}z"/>'
        if kind == "broken":
            yield f'<path class="promise cross" d="M{x - 4},{y - 4}l8,8m0,-8l-8,8"/>'
    if chart.start:
        yield f'<circle class="start" cx="{scale.x(chart.start.time)}" cy="{scale.y(chart.start.value)}" r="4"/>'
    if chart.mean is None:
        for time, value in chart.actuals:
            yield f'<circle class="dot" cx="{scale.x(time)}" cy="{scale.y(value)}" r="4"/>'
    if chart.target is not None and chart.band is None:
        x, y, way = scale.x(chart.target.time), scale.y(chart.target.value), -chart.sign
        arrow = f"M{x},{y}v{11 * way}M{x - 4},{y + 7 * way}L{x},{y + 12 * way}L{x + 4},{y + 7 * way}"
        yield f'<path class="target" d="M{x - 9},{y}h18{arrow}"/>'
