"""Where a setting stands in a file of TOML: its reader gives lines of errors of its grammar alone."""

import re
from collections.abc import Sequence

_PART = r"""(?:"[^"]*"|'[^']*'|[\w-]+)"""
_DOTTED = rf"\s*{_PART}(?:\s*\.\s*{_PART})*\s*"
_HEADER = re.compile(rf"\s*\[\[?({_DOTTED})\]")
_PAIR = re.compile(rf"({_DOTTED})=")


class Lines:
    """The lines of a file whose settings stand in one of its tables."""

    def __init__(self, text: str, at: Sequence[str]) -> None:
        self._at = tuple(at)
        self._first: dict[tuple[str, ...], int] = {}
        table: tuple[str, ...] = ()
        for number, line in enumerate(text.split("\n"), 1):
            if header := _HEADER.match(line):
                table = _parts(header[1])
                self._note(table, number)
            elif pair := _PAIR.match(line):
                self._note((*table, *_parts(pair[1])), number)

    def _note(self, keys: tuple[str, ...], number: int) -> None:
        """Note where a key stands first, and with it the tables that it makes."""
        for length in range(1, len(keys) + 1):
            self._first.setdefault(keys[:length], number)

    def of(self, keys: Sequence[str]) -> int:
        """Return the line of a setting, of the nearest table around it where it has none, 0 where there is none."""
        path = (*self._at, *keys)
        return next((self._first[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self._first), 0)


def _parts(dotted: str) -> tuple[str, ...]:
    """Split a dotted key at its dots, quotes taken off."""
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))
