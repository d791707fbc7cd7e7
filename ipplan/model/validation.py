"""Make the pydantic models that validate what a plan file holds, out of the declarations of the light ones.

It knows the light ones by what they have, and imports none of them: they ask for it.
"""

import sys
from functools import cache
from types import UnionType
from typing import Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin, get_type_hints

import pydantic

# Models that are being made: a field of theirs that holds their own kind is named, and resolved when all is there.
_MAKING: set[Any] = set()


@cache
def validating(model: Any) -> Any:
    """Return the pydantic model of a light one: the same fields and validators, and all that the light one can say."""
    _MAKING.add(model)
    bases = tuple(validating(base) for base in model.__bases__ if base.model_fields) or (_base(model),)
    holder: Any = type(model.__name__, (), {"__annotations__": model.hints, "__module__": model.__module__})
    hints = get_type_hints(holder, vars(sys.modules[model.__module__]), include_extras=True)
    own: dict[str, Any] = {"__doc__": model.__doc__, "__module__": __name__, "__qualname__": model.__name__}
    own["__light__"] = model
    own["__annotations__"] = {name: _annotation(hint) for name, hint in hints.items()}
    own |= {name: _real(model.model_fields[name]) for name in hints}
    own |= {name: _real(value) for name, value in vars(model).items() if hasattr(value, "given")}
    if (schema := vars(model).get("__get_pydantic_json_schema__")) is not None:
        own["__get_pydantic_json_schema__"] = schema
    metaclass: Any = type(pydantic.BaseModel)
    made = metaclass(model.__name__, (*bases, model), own)
    setattr(sys.modules[__name__], model.__name__, made)
    _MAKING.discard(model)
    return made


def _base(model: Any) -> Any:
    """Return a pydantic model without fields and with the settings of the light ones."""
    own = {"__module__": __name__, "model_config": model.model_config}
    metaclass: Any = type(pydantic.BaseModel)
    return metaclass("Validating", (pydantic.BaseModel,), own)


def _is_light(model: Any) -> bool:
    return hasattr(model, "hints") and not issubclass(model, pydantic.BaseModel)


def _annotation(hint: Any) -> Any:
    """Return an annotation with pydantic models in place of the light ones."""
    if isinstance(hint, type) and _is_light(hint):
        return ForwardRef(hint.__name__) if hint in _MAKING else validating(hint)
    origin, parts = get_origin(hint), get_args(hint)
    if origin is None or origin is Literal:
        return hint
    if origin is Annotated:
        return Annotated[(_annotation(parts[0]), *(_real(one) for one in parts[1:]))]
    mapped = tuple(_annotation(part) for part in parts)
    return Union[mapped] if origin in {Union, UnionType} else origin[mapped]  # noqa: UP007 - of as many as there are


def _real(declared: Any) -> Any:
    """Return what was declared as pydantic's own."""
    given = tuple(validated(one) for one in declared.given)
    make: Any = getattr(pydantic, declared.name)
    return make(**declared.options)(*given) if declared.name == "model_validator" else make(*given, **declared.options)


def validated(value: Any) -> Any:
    """Return a light model as the pydantic one, as it is; what it holds where nothing is said counts as not said."""
    if isinstance(value, tuple):
        return tuple(validated(one) for one in value)
    if isinstance(value, dict):
        return {key: validated(part) for key, part in value.items()}
    if not _is_light(type(value)):
        return value
    said = {name: validated(part) for name, part in value if not value.is_default(name)}
    model: Any = type(value)
    return validating(model).model_construct(**said)


def light(value: Any) -> Any:
    """Return what was validated with light models in place of the pydantic ones."""
    if isinstance(value, pydantic.BaseModel):
        model: Any = type(value)
        return model.__light__.made({name: light(part) for name, part in value})
    if isinstance(value, tuple):
        return tuple(light(part) for part in value)
    if isinstance(value, dict):
        return {key: light(part) for key, part in value.items()}
    return value
