"""Screens of the program as pictures for the README, made by the program.

`python -m tests.renew pictures` makes them anew.
"""

import io
from collections.abc import Iterator
from html import escape

from rich.console import Console
from rich.style import Style
from rich.text import Text

from ipplan.render.page.plain import width
from tests.support.running import REPOSITORY
from tests.support.sessions import on_terminal

FOLDER = REPOSITORY / "docs" / "pictures"
COLUMNS = 120
NO_BREAK = "\u00a0"  # a row of plain spaces would be drawn as one
CELL, LINE, MARGIN = 8.4, 20, 16
FONT = "ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace"
GROUND, INK, FAINT = "#14171c", "#e4e7eb", "#8f98a3"
COLOURS = {1: "#ff7b72", 2: "#6fcf7f", 3: "#e8b84a"}  # by their numbers on a terminal: red, green, yellow
STATUS = "ipplan status guangzhou -a examples/guangzhou-2021-2025.csv --as-of 2023"
PICTURES = {"status.en.svg": STATUS, "status.zh.svg": f"{STATUS} --lang zh"}


def drawn(name: str) -> str:
    """The screen of a command as SVG: every character in its own cell, nothing from elsewhere."""
    said = on_terminal(f"TERM=xterm-256color COLUMNS={COLUMNS} {PICTURES[name]}").split("\n\n")[0]
    lines = [Text(f"$ {PICTURES[name]}", style="dim"), *Text.from_ansi(said).split()]
    wide, high = COLUMNS * CELL + 2 * MARGIN, len(lines) * LINE + 2 * MARGIN
    body = "\n".join(piece for row, line in enumerate(lines) for piece in _pieces(line, MARGIN + LINE * (row + 0.75)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:g} {high:g}" role="img">\n'
        f"<title>{escape(PICTURES[name])}</title>\n"
        f'<rect width="100%" height="100%" rx="8" fill="{GROUND}"/>\n'
        f'<g font-family="{escape(FONT)}" font-size="14">\n{body}\n</g>\n</svg>\n'
    )


def _pieces(line: Text, y: float) -> Iterator[str]:
    """The runs of one style of a line, with the place of each character."""
    column = 0
    for segment in line.render(Console(file=io.StringIO())):
        places = []
        for character in segment.text:
            places.append(f"{MARGIN + column * CELL:.1f}".rstrip("0").rstrip("."))
            column += width(character)
        if segment.text.strip():
            style = segment.style if isinstance(segment.style, Style) else Style()
            text = escape(segment.text.replace(" ", NO_BREAK))
            yield f'<text y="{y:g}" x="{" ".join(places)}" {_look(style)}>{text}</text>'


def _look(style: Style) -> str:
    colour = COLOURS.get((style.color and style.color.number) or 0, FAINT if style.dim else INK)
    weight = ' font-weight="bold"' if style.bold else ""
    line = ' text-decoration="underline"' if style.underline else ""
    return f'fill="{colour}"{weight}{line}'


def renew() -> None:
    """Draw every screen as it is now."""
    for picture in PICTURES:
        (FOLDER / picture).write_text(drawn(picture), encoding="utf-8")
