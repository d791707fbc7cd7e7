"""Mend texts that were UTF-8 and were taken for Windows-1252 when the workbook was written: `æŒ‡æ ‡` is 指标."""

from collections.abc import Iterable, Mapping

# Bytes to which Windows-1252 gives no character, and which programs keep as they are.
_KEPT = {code: bytes([code]) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def mended(rows: Mapping[int, Mapping[int, str]]) -> dict[int, dict[int, str]] | None:
    """Return the rows with every text mended; None where not each text beyond ASCII is UTF-8 beneath.

    One text that is not shows that the others say what they mean.
    """
    found: dict[str, str] = {}
    for text in _beyond_ascii(rows):
        if text not in found:
            if (meant := _meant(text)) is None:
                return None
            found[text] = meant
    if not found:
        return None
    return {row: {column: found.get(text, text) for column, text in cells.items()} for row, cells in rows.items()}


def _beyond_ascii(rows: Mapping[int, Mapping[int, str]]) -> Iterable[str]:
    return (text for cells in rows.values() for text in cells.values() if not text.isascii())


def _meant(text: str) -> str | None:
    try:
        content = b"".join(_KEPT.get(ord(character)) or character.encode("cp1252") for character in text)
        return content.decode("utf-8")
    except UnicodeError:
        return None
