"""The records of an old Excel or WPS workbook (BIFF): how far its cells reach, and which are shown as per cent."""

from collections.abc import Iterator
from struct import unpack_from

from ipplan.reading.files.workbook_limits import Area

_BOF, _EOF, _SHEET, _FORMAT, _STYLE, _STRINGS, _EXTENT = 0x0809, 0x000A, 0x0085, 0x041E, 0x00E0, 0x00FC, 0x0200
_LOCKED = 0x002F
# Records of one cell: a formula, a number, a number in four bytes; and one for several numbers of a row.
_NUMBERS = {0x0006, 0x0203, 0x027E}
_ROW_OF_NUMBERS = 0x00BD
# Records of one cell without a number: texts, truth values, blanks; and one for several blanks of a row.
_OTHERS = {0x00FD, 0x0204, 0x00D6, 0x0201, 0x0205}
_ROW_OF_BLANKS = 0x00BE
_BIFF8, _UTF16 = 0x0600, 1
_SHORT_EXTENT = 10


class Styles:
    """Number formats by their index, and the format of each style."""

    def __init__(self) -> None:
        self.texts: dict[int, str] = {}
        self.formats: list[int] = []


def refuse_oversized(book: bytes) -> None:
    """Raise `Oversized` where a sheet reaches further, or more texts are announced, than the file can hold."""
    starts = []
    for kind, at, size in _records(book, 0):
        if kind == _LOCKED:
            return  # what reads the values says so, and reads none
        if kind == _SHEET and size:
            starts.append(unpack_from("<I", book, at)[0])
        elif kind == _STRINGS and unpack_from("<I", book, at + 4)[0] > len(book):
            raise ValueError
    for start in dict.fromkeys(starts):
        area = Area()
        for kind, at, size in _records(book, start):
            _reach(area, book, kind, at, size)


def _reach(area: Area, book: bytes, kind: int, at: int, size: int) -> None:
    if kind in _NUMBERS or kind in _OTHERS:
        row, column = unpack_from("<HH", book, at)
        area.reach(row + 1, column + 1)
    elif kind in {_ROW_OF_NUMBERS, _ROW_OF_BLANKS}:
        row, first = unpack_from("<HH", book, at)
        area.reach(row + 1, first + size // 2)
    elif kind == _EXTENT:
        ends = unpack_from("<HHHH" if size == _SHORT_EXTENT else "<IIHH", book, at)
        if ends[1] < ends[0] or ends[3] < ends[2]:
            raise ValueError
        Area().reach(ends[1] - ends[0], ends[3] - ends[2])


def percent_records(book: bytes, sheet: str) -> Iterator[tuple[int, int, int, Styles]]:
    """Row, column (from 0) and index of the style of each number in a sheet, with the styles."""
    styles, start = Styles(), -1
    for kind, at, size in _records(book, 0):
        if kind == _BOF and unpack_from("<H", book, at)[0] != _BIFF8:
            return
        if kind == _FORMAT:
            number, length, wide = unpack_from("<HHB", book, at)
            styles.texts[number] = _text(book, at + 5, length, wide)
        elif kind == _STYLE:
            styles.formats.append(unpack_from("<H", book, at + 2)[0])
        elif kind == _SHEET and size:
            offset, length, wide = unpack_from("<I2xBB", book, at)
            if _text(book, at + 8, length, wide) == sheet:
                start = offset
    if start >= 0:
        for row, column, index in _numbers(book, start):
            yield row, column, index, styles


def _numbers(book: bytes, start: int) -> Iterator[tuple[int, int, int]]:
    for kind, at, size in _records(book, start):
        if kind in _NUMBERS:
            yield unpack_from("<HHH", book, at)
        elif kind == _ROW_OF_NUMBERS:
            row, first = unpack_from("<HH", book, at)
            for position in range((size - 6) // 6):
                yield row, first + position, unpack_from("<H", book, at + 4 + 6 * position)[0]


def _records(book: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Kind, offset and size of the records from one that begins a part to the one that ends it."""
    depth = 0
    while at + 4 <= len(book):
        kind, size = unpack_from("<HH", book, at)
        depth += (kind == _BOF) - (kind == _EOF)
        if at + 4 + size > len(book):
            raise ValueError
        yield kind, at + 4, size
        at += 4 + size
        if kind == _EOF and depth <= 0:
            return


def _text(book: bytes, at: int, length: int, flags: int) -> str:
    wide = flags & _UTF16
    return book[at : at + length * (1 + wide)].decode("utf-16-le" if wide else "latin-1")
