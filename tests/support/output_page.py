"""docs/output.md: every field of every output, out of the JSON Schemas.

`python -m tests.renew output` writes it anew; a test compares.
"""

from collections.abc import Iterator
from typing import Any

from ipplan.render.schemas.kinds import PROBLEM
from ipplan.render.schemas.registry import OUTPUTS, output_schema
from tests.support.running import REPOSITORY

PAGE = REPOSITORY / "docs" / "output.md"
HEAD = """# Every output

`--format json`, or `-o NAME.json`, gives a document; `ndjson` a line of JSON for each of its rows, with `plan`,
`as_of` and `id` in front; `csv` the same rows as one table. In CSV the names are those of JSON, nested ones joined
by `_` (`target_value`); years and methods are columns of their own (`2025`, `pace_value`). Nothing is translated, no
number has separators or signs of percent, and null is an empty cell; `--bom` makes it one that Excel opens. Text in a
pipe or a file is a table with a tab between fields, rounded for reading; notes and headings go to stderr.
`ipplan schema --output-of COMMAND` prints the JSON Schema of a command's document; the tests hold real documents of
many plans against it. In Python `to_dict()` is the document.

## What holds for all

- Rates, shares and chances are fractions: 0.08 is 8 %. Values, gaps and steps are in the unit of the indicator, in
  full precision. Years are whole numbers.
- A figure that is undefined is null, never a stand-in, and `reasons` has the code of the reason.
- `problems` lists what this run found wrong with the plans and actuals, as stderr does. A run without an answer
  (exit status 2) may print no document at all.
- One plan named gives its document. Several plans, a pattern or `--all` give `plans` with such a document for each;
  the rows of `ndjson` and `csv` have the same shape in both cases.

## What version 1 may change

`schema_version` is 1. A later release may add fields, values of `code`, `reason` and `rule`, statuses of new kinds
of target, and columns at the end of a CSV: read by name and pass over what you do not know. It will not remove or
rename a field, give it another type, unit or meaning, or make null what is not null here; that would be version 2.
Sentences (`zh`, `en`, `message`, `hint`) are for people and may change at any time.

This page is generated: `python -m tests.renew output`.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([HEAD, *_parts()])


def _parts() -> Iterator[str]:
    for command in OUTPUTS:
        schema = output_schema(command)
        yield f"## ipplan {command}\n\n{_capital(schema['description'])}.\n"
        for choice in schema.get("anyOf", [schema]):
            if "anyOf" in schema:
                yield f"### {command}: {choice['description']}\n"
            rows = [f"| `{name}` | {kind} | {says} |" for name, kind, says in _rows(choice, "")]
            yield "\n".join(["| field | type | says |", "|---|---|---|", *rows]) + "\n"
    rows = [f"| `{name}` | {kind} | {says} |" for name, kind, says in _rows(PROBLEM, "")]
    yield "\n".join(["## A problem\n", "| field | type | says |", "|---|---|---|", *rows]) + "\n"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _rows(schema: dict[str, Any], before: str) -> Iterator[tuple[str, str, str]]:
    """Yield name, type and meaning of each field, those of nested records below them."""
    required = schema.get("required", [])
    for name, field in schema.get("properties", {}).items():
        said = field.get("description", "").replace("|", "\\|")
        optional = "" if name in required else ", may be absent"
        yield f"{before}{name}", _kind(field) + optional, said
        if name == "problems":
            continue
        for inner in (field, field.get("items", {}), field.get("additionalProperties", {})):
            many = "[]." if inner is field.get("items") else ".*." if inner is not field else "."
            if isinstance(inner, dict) and set(inner.get("properties", {})) - {"zh", "en"}:
                yield from _rows(inner, f"{before}{name}{many}")


def _kind(field: dict[str, Any]) -> str:
    """Say the type of a field in a word or two."""
    if "enum" in field:
        return ", ".join("null" if word is None else f"`{word}`" for word in field["enum"])
    if "const" in field:
        return f"always `{str(field['const']).lower()}`"
    if "anyOf" in field:
        return " or ".join(_kind(choice) for choice in field["anyOf"])
    kind = field.get("type", "any")
    if set(field.get("properties", {})) == {"zh", "en"}:
        return "text in both languages" + (" or null" if "null" in kind else "")
    return " or ".join(kind) if isinstance(kind, list) else kind


def renew() -> None:
    """Write the page anew."""
    PAGE.write_text(page(), encoding="utf-8")
