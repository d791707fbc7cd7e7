"""What the models refuse, in the terms of a plan file: expected this, found that."""

from difflib import get_close_matches
from typing import Any

from ipplan.codes import Code
from ipplan.problem import Message, Place, Problem, Term
from ipplan.reading.plans.fields import known_fields
from ipplan.reading.plans.yaml_nodes import shown

Location = tuple[str | int, ...]
_EXPECTED = {
    "string_type": "text",
    "int_type": "whole_number",
    "bool_type": "truth",
    "number_type": "number",
    "tuple_type": "list",
    "dict_type": "mapping",
}
OWN_TYPES: dict[str, Code] = {
    "one_bound": "target-bound",
    "no_language": "no-language",
    "empty_locator": "empty-locator",
    "cut_order": "cut-order",
    "number_range": "number-out-of-range",
    "one_milestone": "milestone-bound",
    "tolerance_without_bound": "tolerance-without-bound",
    "stretch_without_bound": "stretch-without-bound",
    "band_form": "band-form",
    "date_form": "date-form",
    "over_form": "over-form",
    "one_operation": "derive-operation",
    "few_operands": "derive-operands",
    "one_operand": "derive-operand",
    "weights": "weights-and-mean",
}
_MODEL_TERMS = {
    "Bilingual": "two_languages",
    "Words": "text_or_languages",
    "Figure": "number",
    "Target": "bound",
    "Milestone": "number",
    "Derive": "operation",
    "Operand": "operand",
    "Responsible": "text_or_languages",
}


def schema_problem(error: Any, location: Location, where: Place, *, after_comma: bool = False) -> Problem:
    """Return the problem for one entry of pydantic's `ValidationError.errors()`."""
    kind = error["type"]
    field = _field(location)
    if (kind, field) == ("missing", "target"):
        return Message("no-target").at(where)
    if kind == "missing":
        return Message("missing-field", field=field).at(where)
    if kind in {"extra_forbidden", "invalid_key"}:
        return _unknown_field(location, where, after_comma=after_comma)
    if kind in OWN_TYPES:
        return Message(OWN_TYPES[kind]).at(where)
    return _wrong_value(error, where, {"field": field, "found": _found(error["input"])})


def _wrong_value(error: Any, where: Place, details: dict[str, object]) -> Problem:
    """Return a known field with a value it cannot have."""
    kind = error["type"]
    if kind == "literal_error":
        allowed = tuple(error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", "))
        close = get_close_matches(str(error["input"]), allowed, 1)
        return _with_suggestion("wrong-value", where, {**details, "allowed": allowed}, close)
    if kind in {"greater_than_equal", "less_than_equal"}:
        return Message("out-of-range", **details, limit=next(iter(error["ctx"].values()))).at(where)
    if kind in {"string_too_short", "too_short"}:
        return Message("empty-value", **details).at(where)
    term = _MODEL_TERMS.get(error["ctx"]["class_name"], "mapping") if kind == "model_type" else _EXPECTED.get(kind)
    if term is None:
        return Message("wrong-schema", **details, said=error["msg"]).at(where)
    return _wrong_type(where, details, term)


def _wrong_type(where: Place, details: dict[str, object], expected: str) -> Problem:
    """Describe something of another type, with how the one expected is written."""
    return Message("wrong-type", **details, expected=Term(expected), how=Term(f"how_{expected}")).at(where)


def _field(location: Location) -> str:
    """Return the name of the field at a location; that of its list for an item."""
    for part, holder in zip(reversed(location), (*reversed(location[:-1]), ""), strict=False):
        if isinstance(part, str) or holder in {"milestones", "yearly", "parts", "dimensions"}:
            return str(part)
    return "plan"


def _unknown_field(location: Location, where: Place, *, after_comma: bool) -> Problem:
    """Return a field no model knows, with the one that may be meant."""
    known = known_fields(location[:-1])
    field = str(location[-1])
    name, colon, rest = field.partition(":")
    if after_comma and not (colon and name in known):
        return Message("comma-in-braces", field=shown(field)).at(where)
    close = [f"{name}: {shown(rest)}"] if colon and name in known else get_close_matches(field, known, 1)
    return _with_suggestion("unknown-field", where, {"field": shown(field), "known": known}, close)


def _with_suggestion(code: Code, where: Place, details: dict[str, object], close: list[str]) -> Problem:
    """Return the problem, with what may be meant where something is close."""
    return Message(code, **({**details, "near": close[0]} if close else details)).at(where)


def _found(value: object) -> object:
    """Return what was found, as a person calls it."""
    if value is None:
        return Term("nothing")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return Term("mapping")
    if isinstance(value, (list, tuple)):
        return Term("list")
    return f"“{shown(value)}”" if isinstance(value, str) else shown(str(value))
