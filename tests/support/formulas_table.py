"""The table of formulas in docs/methods.md, from the rows that work the figures.

`python -m tests.renew formulas` writes it anew; a test compares.
"""

from ipplan.progress.formulas import FORMULAS
from ipplan.wording.formulas import SOURCE
from ipplan.wording.results import FIGURE, PATH
from tests.support.running import REPOSITORY

PAGE = REPOSITORY / "docs" / "methods.md"
BEGIN, END = "<!-- table of formulas -->\n", "<!-- end of the table -->\n"
KINDS = {"band": "a band", "yearly": "without a start, the plan's own value of the year"}
MEASURES = {"relative_change": "a change in per cent", "average_growth": "a mean growth"}


def table() -> str:
    """A row for every formula: the figure, its field in the JSON, the formula, where it comes from."""
    lines = ["| figure | field | formula | source |", "|---|---|---|---|"]
    for row in FORMULAS:
        kinds = [PATH[row.path].say("en")] if row.path else []
        kinds += [MEASURES[row.measure]] if row.measure else []
        kinds += ["to hold"] if row.held else []
        kinds += [KINDS[row.kind]] if row.kind else []
        name = FIGURE[row.figure].say("en") + (f" ({', '.join(kinds)})" if kinds else "")
        lines.append(f"| {name} | `{row.figure}` | `{row.text}` | {SOURCE[row.source].en} |")
    return "\n".join(lines) + "\n"


def page() -> str:
    """The page with the table of today in its place."""
    text = PAGE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    return before + BEGIN + "\n" + table() + "\n" + END + rest.split(END)[1]


def renew() -> None:
    """Write the table of today into the page."""
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
