"""Break lines for a terminal: at spaces and between Chinese characters, never before a closing mark."""

from collections.abc import Iterator

from ipplan.render.page.plain import width

OPENERS = "（《“‘「【([{"
CLOSERS = "，。；：、）》”’」】！？…,.;:)]}%"
# What is left of a line that is indented deeper than this is too narrow to read.
LEAST = 16


def wrapped(text: str, columns: int, hang: str = "  ") -> list[str]:
    """Return a line as lines of at most so many columns, those that go on indented by `hang` more than it is."""
    indent = text[: len(text) - len(text.lstrip(" "))]
    deeper = indent + hang if columns - len(indent + hang) >= LEAST else ""
    lines, line, empty = [], indent, True
    for piece in _fitting(text[len(indent) :], columns - len(deeper)):
        if width(line) + width(piece.rstrip(" ")) > columns and not empty:
            lines.append(line.rstrip())
            line, empty = deeper, True
        if not (empty and lines and piece.isspace()):
            line, empty = line + piece, False
    return [*lines, line.rstrip()]


def wrapped_text(text: str, columns: int) -> str:
    """Return a text of lines, each of them broken to so many columns."""
    return "".join(f"{line}\n" for each in text.splitlines() for line in wrapped(each, columns))


def shortened(text: str, columns: int) -> str:
    """Return a text of at most so many columns, its end cut off between two words where it is longer."""
    if width(text) <= columns:
        return text
    kept = ""
    for piece in _pieces(text):
        if width(kept + piece) > columns - 1:
            break
        kept += piece
    return kept.rstrip(" ，、（(") + "…"


def _fitting(text: str, columns: int) -> Iterator[str]:
    """Yield the pieces of a text, those that no line holds cut to one."""
    for piece in _pieces(text):
        rest = piece
        while width(rest) > columns:
            size = max(n for n in range(1, columns + 1) if width(rest[:n]) <= columns)
            yield rest[:size]
            rest = rest[size:]
        yield rest


def _pieces(text: str) -> list[str]:
    """Split a text into what stays together: a word, a Chinese character with the marks at it, a run of spaces."""
    pieces: list[str] = []
    for character in text:
        last = pieces[-1][-1] if pieces else ""
        if last and _together(last, character):
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _together(last: str, character: str) -> bool:
    if last == " " or character == " ":
        return last == character
    if character in CLOSERS or last in OPENERS:
        return True
    return width(last) == width(character) == 1
