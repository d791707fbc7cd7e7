"""What the models refuse, in the terms of a plan file: expected this, found that."""

from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel

from ipplan.model.base import Bilingual, Words
from ipplan.model.plan import Assessment, Figure, Indicator, Locator, Plan, Target
from ipplan.problem import Place, Problem, Term

_EXPECTED = {
    "string_type": "text",
    "int_type": "whole_number",
    "bool_type": "truth",
    "number_type": "number",
    "tuple_type": "list",
    "dict_type": "mapping",
}
OWN_TYPES = {
    "one_bound": "target-bound",
    "no_language": "no-language",
    "empty_locator": "empty-locator",
    "cut_order": "cut-order",
    "number_range": "number-out-of-range",
}
_MODEL_TERMS = {"Bilingual": "two_languages", "Words": "text_or_languages", "Figure": "number", "Target": "bound"}
_PARTS: dict[str | int, type[BaseModel]] = {
    "baseline": Figure,
    "target": Target,
    "milestones": Figure,
    "source": Locator,
    "assessment": Assessment,
    "name": Bilingual,
    "title": Bilingual,
    "at_least": Figure,
    "more_than": Figure,
    "at_most": Figure,
    "less_than": Figure,
}
_TEXTS = ("unit", "region", "data_source", "definition", "note")


def schema_problem(error: Any, location: tuple[str | int, ...], where: Place) -> Problem:
    """The problem for one entry of pydantic's `ValidationError.errors()`."""
    kind = error["type"]
    field = str(location[-1]) if location else ""
    if kind == "missing":
        return Problem("missing-field", where, details={"field": field})
    if kind == "extra_forbidden":
        return _unknown_field(location, where)
    if kind in OWN_TYPES:
        return Problem(OWN_TYPES[kind], where)
    details = {"field": field, "found": _found(error["input"])}
    if kind == "literal_error":
        allowed = tuple(error["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", "))
        close = get_close_matches(str(error["input"]), allowed, 1)
        return _with_suggestion("wrong-value", where, {**details, "allowed": allowed}, close)
    if kind in {"greater_than_equal", "less_than_equal"}:
        return Problem("out-of-range", where, details={**details, "limit": next(iter(error["ctx"].values()))})
    if kind in {"string_too_short", "too_short"}:
        return Problem("empty-value", where, details=details)
    if kind == "model_type":
        term = _MODEL_TERMS.get(error["ctx"]["class_name"], "mapping")
        return Problem("wrong-type", where, details={**details, "expected": Term(term)})
    if kind in _EXPECTED:
        return Problem("wrong-type", where, details={**details, "expected": Term(_EXPECTED[kind])})
    return Problem("wrong-schema", where, details={**details, "said": error["msg"]})


def _unknown_field(location: tuple[str | int, ...], where: Place) -> Problem:
    """A field no model knows, with the one that may be meant."""
    holder = location[-2] if len(location) > 1 else ""
    model: type[BaseModel] = Plan
    if isinstance(holder, int):
        model = Figure if "milestones" in location else Indicator
    elif holder:
        model = Words if holder in _TEXTS else _PARTS.get(holder, Plan)
    known = tuple(model.model_fields)
    close = get_close_matches(str(location[-1]), known, 1)
    return _with_suggestion("unknown-field", where, {"field": str(location[-1]), "known": known}, close)


def _with_suggestion(code: str, where: Place, details: dict[str, object], close: list[str]) -> Problem:
    """The problem, with what may be meant where something is close."""
    return Problem(code, where, details={**details, "near": close[0]} if close else details)


def _found(value: object) -> object:
    """What was found, as a person calls it."""
    if value is None:
        return Term("nothing")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return Term("mapping")
    if isinstance(value, (list, tuple)):
        return Term("list")
    return f"“{value}”" if isinstance(value, str) else str(value)
