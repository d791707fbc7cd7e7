"""How much of the actuals has been read: a bar on stderr, where reading takes long and a person watches."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING

from ipplan.commands.output import say
from ipplan.wording import Language

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 1.0
# Text is read twice: once to find its encoding, once for its rows.
PASSES = 2


@contextmanager
def reading_bar(files: Sequence[str], language: Language) -> Iterator[Callable[[int], None] | None]:
    """What is to be told the number of bytes read; None where nobody watches. The bar is gone at the end."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    bar = _Bar(files, language)
    try:
        yield bar.advance
    finally:
        bar.close()


class _Bar:
    """Drawn once reading has taken a second; rich is not imported before."""

    def __init__(self, files: Sequence[str], language: Language) -> None:
        self._files = files
        self._language = language
        self._begun = monotonic()
        self._read = 0
        self._drawn: Progress | None = None

    def advance(self, read: int) -> None:
        """So many bytes more have been read."""
        self._read += read
        if self._drawn is not None:
            self._drawn.update(self._drawn.task_ids[0], completed=self._read)
        elif monotonic() - self._begun > PATIENCE:
            self._draw()

    def _draw(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
        self._drawn = Progress(*columns, console=Console(stderr=True), transient=True)
        self._drawn.add_task(say("reading", self._language), total=_size(self._files), completed=self._read)
        self._drawn.start()

    def close(self) -> None:
        """Take the bar away."""
        if self._drawn is not None:
            self._drawn.stop()


def _size(files: Sequence[str]) -> int | None:
    """The bytes that reading takes; None where standard input or what is no file keeps it open."""
    total = 0
    for file in dict.fromkeys(files):
        with suppress(OSError, ValueError):
            if file != "-" and os.path.isfile(file):  # noqa: PTH113 - pathlib is not needed for it
                total += PASSES * os.stat(file).st_size  # noqa: PTH116
                continue
        return None
    return total
