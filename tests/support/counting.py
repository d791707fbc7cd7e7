"""How much work is done, counted and not timed."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def steps(work: Callable[[], object], within: str = "/ipplan/") -> int:
    """Count the lines of the package that `work` runs; a loop counts each of its turns, in a comprehension too."""
    count = 0

    def trace(frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        if within not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def growth(work: Callable[[int], Callable[[], object]], size: int) -> float:
    """Return by how much the work grows when what it works on doubles: 2 where it is linear, 4 where it is square."""
    return steps(work(2 * size)) / steps(work(size))
