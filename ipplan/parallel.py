"""Share work out among processes: each takes a run of neighbours, and the results come back in their order."""

import os
import pickle
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
# Below this a process costs more than it saves.
FEWEST = 8


def processors() -> int:
    """Return how many processors this process may use."""
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1


def mapped(work: Callable[[Item], Result], items: Sequence[Item], jobs: int | None) -> list[Result]:
    """Return the result of every item, in their order, worked by so many processes; None: by every processor.

    The first exception of any of them is raised. Where a process cannot be copied, as on Windows, one does it all.
    """
    wanted = processors() if jobs is None else jobs
    jobs = min(wanted, len(items) // FEWEST) if hasattr(os, "fork") else 1
    if jobs <= 1:
        return [work(item) for item in items]
    sys.stdout.flush()
    sys.stderr.flush()
    cuts = [len(items) * number // jobs for number in range(jobs + 1)]
    others = [_begin(work, items[begin:end]) for begin, end in pairwise(cuts[1:])]
    try:
        found = [work(item) for item in items[: cuts[1]]]
    finally:
        answers = [_end(*other) for other in others]
    for answer in answers:
        if isinstance(answer, BaseException):
            raise answer
        found += answer
    return found


def in_turn(
    work: Callable[[Item], Result], items: Sequence[Item], jobs: int | None, each: int = 32
) -> Iterator[Result]:
    """Yield the result of every item in their order as they come, `each` items a process at a time."""
    wanted = processors() if jobs is None else jobs
    if wanted == 1:
        yield from map(work, items)
        return
    for begin in range(0, len(items), wanted * each):
        yield from mapped(work, items[begin : begin + wanted * each], wanted)


def _begin(work: Callable[[Any], Any], items: Sequence[Any]) -> tuple[int, int]:
    """Begin a process; return its number and where its answer can be read."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        # Who has threads of its own, such as a runner of tests, asks for this knowingly: the copy imports nothing.
        warnings.simplefilter("ignore", DeprecationWarning)
        number = os.fork()
    if number:
        os.close(writing)
        return number, reading
    try:
        os.close(reading)
        with os.fdopen(writing, "wb") as stream:
            stream.write(_answer(work, items))
    finally:
        os._exit(0)


def _answer(work: Callable[[Any], Any], items: Sequence[Any]) -> bytes:
    """Return the results of a process, or what went wrong in it, as it is handed over."""
    try:
        return pickle.dumps([work(item) for item in items], pickle.HIGHEST_PROTOCOL)
    except Exception as error:  # noqa: BLE001 - raised again where the answer is read
        try:
            return pickle.dumps(error)
        except Exception:  # noqa: BLE001 - an error that cannot be handed over is said in words
            return pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))


def _end(number: int, reading: int) -> Any:
    """Wait for a process and return its answer: results, or what went wrong."""
    with os.fdopen(reading, "rb") as stream:
        content = stream.read()
    os.waitpid(number, 0)
    if not content:
        return ChildProcessError(number)
    return pickle.loads(content)  # noqa: S301 - written by a copy of this very process
