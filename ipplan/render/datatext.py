"""Documents as JSON, rows as CSV."""

import csv
import io
from collections.abc import Iterable, Sequence

from pydantic_core import to_json as serialized


def to_json(document: object) -> str:
    """Write a document as indented JSON, characters as they are.

    pydantic_core is loaded already; the standard library's `json` would be one more import.
    """
    return serialized(document, indent=2).decode() + "\n"


def to_csv(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV, a line each, quoted only where needed."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
