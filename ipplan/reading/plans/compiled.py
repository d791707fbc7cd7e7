"""A plan that has been checked, as JSON, and back. Reading it back makes plain values and runs nothing.

Every object says what it is under an empty name; a model has those of its fields that are not as they are where
nothing is said.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from ipplan.model.base import Strict
from ipplan.model.ignore import Ignore
from ipplan.model.plan import Plan

# Grows when compiled plans of before cannot be read any more.
FORM = 1
_KIND, _NUMBER, _MAPPING = "", "number", "mapping"


def compiled(plan: Plan, ignores: tuple[Ignore, ...]) -> str:
    """Write a plan, and what its file asks to be silent about, as a line of JSON."""
    return json.dumps([_data(plan), ignores], separators=(",", ":"))


def revived(text: str) -> tuple[Plan, tuple[Ignore, ...]]:
    """Read a compiled plan; raise `ValueError`, `TypeError` or `LookupError` where it is none.

    Only what was compiled from a checked plan may come here: the values are not checked again.
    """
    kinds = {model.__name__: model for model in _below(Strict)}

    def value(found: dict[str, Any]) -> Any:
        kind = found.pop(_KIND)
        if kind == _NUMBER:
            return Decimal(found["is"])
        if kind == _MAPPING:
            return dict(found["is"])
        fields = {name: tuple(part) if isinstance(part, list) else part for name, part in found.items()}
        model = kinds[kind]
        required = (name for name, field in model.model_fields.items() if field.required)
        if not fields.keys() <= model.model_fields.keys() or not fields.keys() >= set(required):
            raise ValueError(kind)
        return model.model_construct(**fields)

    plan, ignores = json.loads(text, object_hook=value)
    if not isinstance(plan, Plan):
        raise TypeError(type(plan))
    return plan, tuple(Ignore(line, column, tuple(codes), reason) for line, column, codes, reason in ignores)


def _data(value: Any) -> Any:
    if isinstance(value, Strict):
        said: Any = value
        fields = {name: _data(part) for name, part in said if not said.is_default(name)}
        return {_KIND: type(value).__name__, **fields}
    if isinstance(value, Decimal):
        return {_KIND: _NUMBER, "is": str(value)}
    if isinstance(value, dict):
        return {_KIND: _MAPPING, "is": [[key, _data(part)] for key, part in value.items()]}
    return [_data(part) for part in value] if isinstance(value, tuple) else value


def _below(model: Any) -> Iterator[Any]:
    """Yield every kind of a model; pydantic's, which only validate, are none of them."""
    for kind in model.__subclasses__():
        if "__light__" not in vars(kind):
            yield kind
            yield from _below(kind)
