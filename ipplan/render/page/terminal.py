"""A page for a terminal: as wide as it is, colour as a second voice."""

import io
from typing import Literal

from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.table import Table as RichTable
from rich.text import Text

from ipplan.render.page.plain import width as width_of
from ipplan.render.page.table import Column, Page, Table, Tone
from ipplan.render.page.wrapped import wrapped

Colour = Literal["auto", "always", "never"]
# Without a height rich takes a dumb terminal for 80 columns wide.
HEIGHT = 25
_NO_TONE: Tone = ""
_STYLES: dict[Tone, str] = {"": "", "good": "green", "fair": "yellow", "bad": "red", "faint": "dim"}


def to_terminal(page: Page, width: int, colour: Colour = "auto") -> str:
    """Write the page with the colours that the environment allows (TERM, NO_COLOR), or always, or never.

    Words carry everything.
    """
    page = page.printable()
    text = io.StringIO()
    console = Console(
        file=text,
        width=width,
        height=HEIGHT,
        force_terminal=colour != "never",
        color_system={"auto": "auto", "always": "standard", "never": None}[colour],
        no_color=False if colour == "always" else None,
        highlight=False,
        emoji=False,
        markup=False,
    )
    for table in page.tables:
        if table.heading:
            console.print(Text(table.heading, style="bold"))
        console.print(_rich(table))
        console.print()
    for line in page.lines:
        text.writelines(f"{each}\n" for each in wrapped(line, width))
    return text.getvalue()


def _rich(table: Table) -> RichTable:
    # No box: its glyphs are of ambiguous width in East Asian terminals, words align everywhere.
    made = RichTable(box=None, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold underline")
    for column in table.columns:
        made.add_column(
            column.title,
            justify="right" if column.number else "left",
            no_wrap=not (column.wide or column.widest),
            overflow="fold",
            ratio=1 if column.wide else None,
            max_width=column.widest or None,
            min_width=8 if column.wide else None,
        )
    for row, tone in zip(table.rows, table.tones or [_NO_TONE] * len(table.rows), strict=True):
        made.add_row(*(_cell(text, column, tone) for text, column in zip(row, table.columns, strict=True)))
    return made


def _cell(text: str, column: Column, tone: Tone) -> "Text | _Name":
    return _Name(text) if column.wide else Text(text, style=_STYLES[tone] if column.toned else "")


class _Name:
    """A text that breaks as lines below tables do: no bracket stands apart from what it holds."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield Text("\n".join(wrapped(self.text, options.max_width, "")))

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement(1, max(1, width_of(self.text)))
