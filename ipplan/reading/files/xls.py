"""The small file system that an old Excel or WPS workbook (.xls, .et) is: its streams, where every chain is sound.

What reads the values follows a chain of sectors wherever it leads; one that leads in a circle would fill the memory.
"""

from collections.abc import Iterator, Sequence
from struct import unpack_from
from typing import NamedTuple

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST = 0xFFFFFFFA  # sector numbers from here on mean an end
_ENTRY = 128
_STREAM, _ROOT = 2, 5
# Sectors of streams and of small streams are of 512 or 4096, and of 64 bytes.
_SHIFTS, _MINI_SHIFT = {9, 12}, 6
_WORKBOOKS = ("Workbook", "WORKBOOK", "Book", "BOOK")


class _Entry(NamedTuple):
    name: str
    kind: int
    start: int
    size: int


def workbook_stream(content: bytes) -> bytes | None:
    """The stream of the workbook; None where there is none. ValueError or struct.error where a chain is not sound."""
    shift, mini_shift = unpack_from("<HH", content, 30)
    if shift not in _SHIFTS or mini_shift != _MINI_SHIFT:
        raise ValueError
    size = 1 << shift
    table = _table(content, size)
    seen: set[int] = set()
    folder = _read(content, _chain(table, unpack_from("<I", content, 48)[0], seen), size)
    entries = list(_entries(folder))
    cutoff, mini_start = unpack_from("<II", content, 56)
    mini_content = _read(content, _chain(table, mini_start, seen), size)
    mini_table = unpack_from(f"<{len(mini_content) // 4}I", mini_content)
    found, mini_seen = None, set[int]()
    for entry in entries:
        if entry.size > len(content):
            raise ValueError
        small = entry.kind == _STREAM and entry.size < cutoff
        chain = list(_chain(mini_table, entry.start, mini_seen) if small else _chain(table, entry.start, seen))
        if entry.name in _WORKBOOKS and found is None:
            if small:
                raise ValueError  # where no program puts a workbook
            found = _read(content, chain, size)[: entry.size]
    return found


def _entries(folder: bytes) -> Iterator[_Entry]:
    for at in range(0, len(folder) - _ENTRY + 1, _ENTRY):
        length, kind = unpack_from("<HB", folder, at + 64)
        start, size = unpack_from("<II", folder, at + 116)
        if kind in {_STREAM, _ROOT} and size:
            yield _Entry(folder[at : at + max(length - 2, 0)].decode("utf-16-le", "replace"), kind, start, size)


def _table(content: bytes, size: int) -> tuple[int, ...]:
    """Which sector follows which."""
    places = [place for place in unpack_from("<109I", content, 76) if place < _LAST]
    following, left = unpack_from("<II", content, 68)
    per_sector = size // 4 - 1
    while following < _LAST and left > 0:
        *more, following = unpack_from(f"<{per_sector + 1}I", content, size * (following + 1))
        places += [place for place in more if place < _LAST]
        left -= 1
        if len(places) * size > len(content):
            raise ValueError
    return tuple(number for place in places for number in unpack_from(f"<{size // 4}I", content, size * (place + 1)))


def _chain(table: Sequence[int], number: int, seen: set[int]) -> Iterator[int]:
    """The sectors of a stream in their order; no sector belongs to two places."""
    while number < _LAST:
        if number in seen or number >= len(table):
            raise ValueError
        seen.add(number)
        yield number
        number = table[number]


def _read(content: bytes, sectors: Iterator[int] | list[int], size: int) -> bytes:
    return b"".join(content[(number + 1) * size : (number + 2) * size] for number in sectors)
