"""The kinds of values in the documents: each field with what it says, its unit, and why it may be null."""

from collections.abc import Iterable
from typing import Any

Schema = dict[str, Any]
# Stands in a field until its record is made: a field that not every record has.
_OPTIONAL = "optional"


def _field(kind: str, says: str, null: str, **more: object) -> Schema:
    """Describe a field of one type; `null` is the reason for which it is null, empty where it never is."""
    described = {"description": f"{says}; null: {null}" if null else says}
    return {"type": [kind, "null"] if null else kind, **more, **described}


def text(says: str, *, null: str = "") -> Schema:
    """Describe a text."""
    return _field("string", says, null)


def number(says: str, *, null: str = "") -> Schema:
    """Describe a number."""
    return _field("number", says, null)


def whole(says: str, *, null: str = "") -> Schema:
    """Describe a whole number: a year, a count, a line."""
    return _field("integer", says, null)


def flag(says: str, *, null: str = "") -> Schema:
    """Describe what is true or false."""
    return _field("boolean", says, null)


def one_of(words: Iterable[str], says: str, *, null: str = "") -> Schema:
    """Describe a word out of a fixed list."""
    listed = [*words]
    return {"enum": [*listed, None] if null else listed, "description": f"{says}; null: {null}" if null else says}


def listed(items: Schema, says: str) -> Schema:
    """Describe a list."""
    return {"type": "array", "items": items, "description": says}


def mapped(values: Schema, says: str) -> Schema:
    """Describe an object whose keys are data: years, ids."""
    return {"type": "object", "additionalProperties": values, "description": says}


def optional(field: Schema) -> Schema:
    """Mark a field that only some records have."""
    return {**field, _OPTIONAL: True}


def record(says: str, fields: Schema, *, null: str = "") -> Schema:
    """Describe an object with these fields."""
    required = [name for name, field in fields.items() if not field.get(_OPTIONAL)]
    bare = {name: {k: v for k, v in field.items() if k != _OPTIONAL} for name, field in fields.items()}
    return {**_field("object", says, null), "properties": bare, "required": required}


def words(says: str, *, null: str = "") -> Schema:
    """Describe a text in both languages."""
    one = "not given in this language"
    return record(says, {"zh": text("in Chinese", null=one), "en": text("in English", null=one)}, null=null)


def either(says: str, *choices: Schema) -> Schema:
    """Describe what has one of several shapes."""
    return {"anyOf": [*choices], "description": says}


VERSION = {"const": 1, "description": "version of this shape; see docs/output.md for what it may and may not change"}
SOURCE = record(
    "where it stands in the plan's document",
    {
        "section": optional(text("section, as the document counts")),
        "table_row": optional(whole("row of the indicator table")),
        "page": optional(whole("page")),
    },
    null="not said",
)
NOTE = record(
    "a remark, by its code and in words", {"code": text("code"), "zh": text("in Chinese"), "en": text("in English")}
)
PROBLEM = record(
    "something wrong, or doubtful, at one place",
    {
        "file": text("path as given; - is standard input"),
        "line": whole("line, from 1", null="the file as a whole, or a workbook"),
        "column": whole("column, from 1", null="the line as a whole"),
        "cell": optional(text("sheet and cell of a workbook")),
        "severity": one_of(("error", "warning", "note"), "how severe"),
        "code": text("code (docs/problems.md); never changes its meaning"),
        "message": words("what is wrong"),
        "hint": words("what to do"),
    },
)
PROBLEMS = listed(PROBLEM, "what was found wrong with the plans and the actuals of this run, as on stderr")


def document(says: str, fields: Schema) -> Schema:
    """Describe a whole document: its version first, the problems of the run last."""
    return record(says, {"schema_version": VERSION, **fields, "problems": PROBLEMS})
