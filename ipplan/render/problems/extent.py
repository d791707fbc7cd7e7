"""Where what a problem is about ends in its line, and where a code is explained."""

import os
import re
from collections.abc import Callable, Mapping

from ipplan.problem import Place

# The line of a place; None where none can be shown.
LineOf = Callable[[Place], str | None]
# A quoted text, a comment, else what stands before a separator of YAML or of a table.
_QUOTED = r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'"""
_PLAIN = r"[^\s,;\]}]+?(?=:?\s|:?$|[,;\]}])(?:[ ]+(?!\#)[^\s,;:\]}#]+)*"
_TOKEN = re.compile(rf"{_QUOTED}|#.*|-(?=\s)|{_PLAIN}")


def nowhere(_place: Place) -> str | None:
    """Return no line: where formats are used without files."""
    return None


def end_column(place: Place, line_of: LineOf) -> int | None:
    """Return the column behind what begins at a place, both counted in characters from 1; None without its line."""
    line = line_of(place) if place.column else None
    if line is None or place.column > len(line):
        return None
    found = _TOKEN.match(line, place.column - 1)
    return found.end() + 1 if found else place.column + 1


def in_bytes(line: str, column: int) -> int:
    """Return a column in bytes of UTF-8 from 1, of one in characters from 1."""
    return len(line[: column - 1].encode(errors="replace")) + 1


def explained_at(code: str, environ: Mapping[str, str] = os.environ) -> str:
    """Return where a code is shown with its smallest example: below the address in `IPPLAN_SOURCE`, else its name."""
    source = environ.get("IPPLAN_SOURCE", "").rstrip("/")
    return f"{source}/tests/problems/{code}" if source.startswith("https://") else f"urn:ipplan:problem:{code}"
