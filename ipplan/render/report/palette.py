"""The colours of a report, light and dark; `tests/render/report/test_palette.py` works out their contrast.

Colour is a second voice: every verdict has a word and a shape, every line of a chart a dash and a mark.
"""

from typing import NamedTuple


class Palette(NamedTuple):
    """Colours by what they are for; `good`, `fair`, `bad` and `faint` are the tones of the verdicts."""

    paper: str
    card: str
    ink: str
    quiet: str
    rule: str
    accent: str
    good: str
    fair: str
    bad: str
    faint: str
    good_wash: str
    fair_wash: str
    bad_wash: str
    faint_wash: str
    path: str
    actual: str
    column: str
    outlook: str
    fan: str


LIGHT = Palette(
    paper="#f7f6f2",
    card="#ffffff",
    ink="#1c2430",
    quiet="#566070",
    rule="#d9d6cc",
    accent="#8c2f1b",
    good="#17694a",
    fair="#855408",
    bad="#a8231c",
    faint="#566070",
    good_wash="#e3f1ea",
    fair_wash="#f8ecd6",
    bad_wash="#f9e4e1",
    faint_wash="#ebecee",
    path="#5a6a80",
    actual="#12365f",
    column="#d3dfed",
    outlook="#7a4b94",
    fan="#eadff0",
)
DARK = Palette(
    paper="#12161d",
    card="#1a202a",
    ink="#e9ecf1",
    quiet="#a9b3c1",
    rule="#363f4d",
    accent="#f0a08d",
    good="#6fd3a8",
    fair="#edb960",
    bad="#ff9c93",
    faint="#a9b3c1",
    good_wash="#173428",
    fair_wash="#392c12",
    bad_wash="#43201d",
    faint_wash="#2a323d",
    path="#94a3b8",
    actual="#9cc4f5",
    column="#2b3f58",
    outlook="#cfa6e6",
    fan="#3a2c47",
)


def variables(palette: Palette) -> str:
    """Return the colours as custom properties of CSS."""
    return "".join(f"--{name.replace('_', '-')}:{colour};" for name, colour in palette._asdict().items())
