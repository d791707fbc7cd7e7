"""Which fields a mapping of a plan file may have, by the names and positions that lead to it."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from ipplan.model.plan import Plan
from ipplan.model.validation import validating

Location = tuple[str | int, ...]


def known_fields(location: Location) -> tuple[str, ...]:
    """Return the fields of the model at a location, as a file writes them; none where there is no model."""
    model = model_at(location)
    fields = model.model_fields.items() if model else ()
    return tuple(field.alias or name for name, field in fields)


def model_at(location: Location) -> type[BaseModel] | None:
    """Return the model that a mapping at a location is read into; None where it is a mapping of free names."""
    model: type[BaseModel] | None = validating(Plan)
    mapping: Any = None
    for part in location:
        if mapping is not None:
            model, mapping = next(_models(mapping), None), None
            continue
        if model is None:
            return None
        # Names of models that are defined further down are only resolved by building the model.
        model.model_rebuild()
        field = next((f for name, f in model.model_fields.items() if part in {name, f.alias}), None)
        if field is None:
            # The position in a list, whose items are of the model that the list's field leads to.
            continue
        mapping = _mapping(field.annotation)
        model = None if mapping is not None else next(_models(field.annotation), None)
    return model


def _mapping(annotation: Any) -> Any:
    """Return the type of a mapping's values, None for every other type."""
    if getattr(annotation, "__origin__", None) is dict:
        return get_args(annotation)[1]
    return next((found for part in get_args(annotation) if (found := _mapping(part)) is not None), None)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models that a type consists of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)
