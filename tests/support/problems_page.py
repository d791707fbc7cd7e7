"""docs/problems.md: an index of every code, with a link to its folder in tests/problems.

`python -m tests.renew problems-page` writes it anew; a test compares.
"""

from ipplan.commands.codes import described
from ipplan.render.problems.codes import Described, message
from tests.support.catalogue import FOLDERS, WITHOUT_FOLDER
from tests.support.running import REPOSITORY

PAGE = REPOSITORY / "docs" / "problems.md"
HEAD = """# Everything that can be wrong

One line for each code. Its link leads to a folder with the smallest input that causes it and the text that is printed
then, in English (`expected.en.txt`) and Chinese (`expected.zh.txt`). A code never changes its meaning.
`ipplan check --list` prints the list, `ipplan check --explain CODE` what one of them means, with rule, reason and
example, in either language.

Errors make a file unreadable or its figures impossible: `check` exits with 1, and every other command refuses the file.
Warnings are what a careful reviewer would ask about, notes what a reader may want to know; with `--strict` warnings
count as errors. [ci.md](ci.md) shows how to leave single ones out.

This page is generated: `python -m tests.renew problems-page`.
"""
PARTS = {
    "check": "Checking a plan",
    "plan": "Reading a plan file",
    "actuals": "Reading actuals",
    "notes": "Reading what people wrote",
    "configuration": "Reading a configuration",
}


def page() -> str:
    """Write the whole page."""
    codes = described().values()
    parts = [HEAD]
    for kind, title in PARTS.items():
        rows = [_row(code) for code in codes if code.kind == kind]
        parts.append("\n".join([f"## {title}", "", "| code | severity | says |", "|---|---|---|", *rows, ""]))
    return "\n".join(parts)


def renew() -> None:
    """Write the page anew."""
    PAGE.write_text(page(), encoding="utf-8")


def _row(code: Described) -> str:
    """Write a code as a row, with the reason where there can be no folder."""
    folder = FOLDERS / code.code
    linked = f"[`{code.code}`](../tests/problems/{code.code})" if folder.is_dir() else f"`{code.code}`"
    missing = "" if folder.is_dir() else f" (no folder: {WITHOUT_FOLDER[code.code]})"
    says = message(code, "en").replace("|", "\\|")
    return f"| {linked} | {code.severity} | {says}{missing} |"
