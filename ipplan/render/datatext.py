"""Documents as JSON and as a line of JSON a record, rows as CSV."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ipplan.hidden import hidden, in_json, lines, visible

# With this mark at its head a spreadsheet opens the file as UTF-8.
MARK = "\ufeff"
# Full-width signs begin a formula too, in spreadsheets set to East Asian languages.
_FORMULA = "=+-@＝＋－＠"
# The lists of documents, the first of which that a document has holds its records.
LISTS = (
    *("rows", "indicators", "shared", "changes", "plans", "steps", "methods", "settings"),
    *("parts", "problems", "checks"),
)
_NUMBER = r"(?a)[+-]?[\d,]*\.?\d+%?"


def to_json(document: object) -> str:
    """Write a document as indented JSON, characters as they are."""
    return _json(document, indent=2)


def ndjson_lines(documents: Iterable[object]) -> Iterator[str]:
    """Write documents as JSON, a line each, one after the other."""
    return (_json(document, separators=(",", ":")) for document in documents)


def _json(document: object, **form: Any) -> str:
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, **form)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, out of the name of a file
        text = json.dumps(_whole(document), ensure_ascii=False, allow_nan=False, **form)
    return in_json(text) + "\n"


def _whole(value: object) -> object:
    """Write out the undecodable bytes in the texts of a document."""
    match value:
        case str():
            return visible(value) if hidden(value) else value
        case dict():
            return {_whole(key): _whole(part) for key, part in value.items()}
        case list() | tuple():
            return [_whole(part) for part in value]
    return value


def records(document: object) -> Iterator[Mapping[str, object]]:
    """Yield the records of a document, each with the plan and the year it belongs to in front.

    A document without a list of records is one record itself.
    """
    assert isinstance(document, Mapping)
    name = next((name for name in LISTS if isinstance(document.get(name), list)), None)
    if name is None:
        yield document
        return
    keys = _keys(document)
    for entry in document[name]:
        if name == "plans" and "indicators" in entry and isinstance(entry["indicators"], list):
            yield from records(entry)
        elif name == "shared":
            for side in entry["sides"]:
                yield {"plan": side["plan"], "id": entry["id"], "shared": True, "warnings": entry["warnings"], **side}
        else:
            yield {**keys, **entry}
    if name == "shared":
        for plan, alone in document["only"].items():
            yield from ({"plan": plan, "id": one, "shared": False, "warnings": []} for one in alone)


def _keys(document: Mapping[str, Any]) -> dict[str, object]:
    """Return what all records of a document have in common: the plan, of a difference the new one, year, indicator."""
    keys: dict[str, object] = {}
    for of in ("plan", "new"):
        named = document.get(of)
        name = named.get("id") if isinstance(named, Mapping) else named
        if isinstance(name, str):
            keys = {"plan": name}
            break
    if keys and "as_of" in document:
        keys["as_of"] = document["as_of"]
    if isinstance(document.get("indicator"), Mapping):
        keys["id"] = document["indicator"]["id"]
    return keys


def tidy(rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    """Give the columns names in snake_case: `target.value` is `target_value`."""
    for number, row in enumerate(rows):
        yield row if number else [name.replace(".", "_") for name in row]


def keyed(rows: Iterable[Sequence[str]], keys: Mapping[str, object], *, header: bool = True) -> Iterator[list[str]]:
    """Put what all rows have in common in front of each, such as the plan's id and the year judged."""
    values = ["" if value is None else str(value) for value in keys.values()]
    for number, row in enumerate(rows):
        if number:
            yield [*values, *row]
        elif header:
            yield [*keys, *row]


def keyed_each(tables: Iterable[tuple[Iterable[Sequence[str]], Mapping[str, object]]]) -> Iterator[list[str]]:
    """Join tables of the same columns in one, each with its keys in front of its rows."""
    for number, (rows, keys) in enumerate(tables):
        yield from keyed(rows, keys, header=not number)


def to_csv(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV, a line each, quoted only where needed; hidden characters are written out."""
    return "".join(csv_lines(rows))


def csv_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Write rows as CSV, one after the other, quoted only where needed; hidden characters are written out."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for row in rows:
        writer.writerow([lines(cell) for cell in row])
        yield text.getvalue()
        text.seek(0)
        text.truncate()


def to_spreadsheet(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV that a spreadsheet opens: with the mark of UTF-8, and no text taken for a formula."""
    return "".join(spreadsheet_lines(rows))


def spreadsheet_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Write rows for a spreadsheet, one after the other."""
    yield MARK
    yield from csv_lines([harmless(cell) for cell in row] for row in rows)


def harmless(cell: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula; numbers stay numbers."""
    begins = cell.lstrip()[:1]
    return f"'{cell}" if begins and begins in _FORMULA and not re.fullmatch(_NUMBER, cell.strip()) else cell
