"""Where the labels of a chart stand: measured, inside the drawing, none over another."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ipplan.render.report.measure import Box, text_box

# A label keeps so far from the middle of its point's mark.
NEAR = 6


class Label(NamedTuple):
    """A text at a place; `anchor` says whether it begins, ends or has its middle there."""

    x: float
    y: float
    text: str
    kind: str
    anchor: str = "start"


class Point(NamedTuple):
    """A point of the drawing that has a label; `above` says on which side there is likely room."""

    x: float
    y: float
    text: str
    kind: str
    above: bool


def beside(labels: Iterable[Label], top: float, bottom: float, line: float) -> list[Label]:
    """Move labels a line's height apart, near where they belong and between two heights."""
    placed: list[Label] = []
    for label in sorted(labels, key=lambda one: one.y):
        y = max(label.y, placed[-1].y + line) if placed else label.y
        placed.append(label._replace(y=y))
    over = placed[-1].y - bottom if placed else 0
    return [label._replace(y=max(label.y - max(over, 0), top + line * i)) for i, label in enumerate(placed)]


def at_points(
    points: Sequence[Point], room: Box, letters: float, taken: Sequence[Box], lines: Sequence[tuple[float, float]]
) -> list[Label]:
    """Label every point for which there is room, the first ones first.

    A label keeps off every other one and off what is `taken`, and lies as little as possible on the points of `lines`.
    """
    boxes, placed = list(taken), []
    for point in points:
        free = []
        for rank, label in enumerate(_places(point, letters)):
            box = text_box(label.x, label.y, label.text, letters, anchor=label.anchor, bold=True)
            if box.inside(room) and not any(box.overlaps(other) for other in boxes):
                covered = box.covers(lines)
                free.append((covered, rank, label, box))
                if not covered:
                    break
        if free:
            _, _, label, box = min(free, key=lambda one: one[:2])
            placed.append(label)
            boxes.append(box)
    return placed


def _places(point: Point, letters: float) -> list[Label]:
    """List where a label may stand: over or under its point, then beside it."""
    over, under = point.y - NEAR - letters * 0.3, point.y + letters + NEAR - 1
    first, second = (over, under) if point.above else (under, over)
    places = [(point.x, first, "middle"), (point.x, second, "middle")]
    for y in (first, second):
        places += [(point.x + 3, y, "start"), (point.x - 3, y, "end")]
    level = point.y + letters * 0.35
    places += [(point.x + NEAR, level, "start"), (point.x - NEAR, level, "end")]
    return [Label(x, y, point.text, point.kind, anchor) for x, y, anchor in places]
