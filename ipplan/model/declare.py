"""Declare the models of a plan file once, for two uses.

The program works with light classes: plain attributes, every field with its default, and what the model can say of
itself. `validation` makes pydantic models of the same declarations, with the same names, and only they let data in.
Whoever has data that were validated before needs no pydantic: it takes a fifth of a second and ten megabytes.

To a type checker the declarations are pydantic's own.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self

__all__ = [
    "AfterValidator", "BaseModel", "BeforeValidator", "ConfigDict", "Field", "PydanticCustomError", "WithJsonSchema",
    "model_validator", "taken",
]  # fmt: skip

if TYPE_CHECKING:
    from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator
    from pydantic_core import PydanticCustomError
else:
    ConfigDict = dict

    class Declared:
        """Something of pydantic's that is to be made when a model of pydantic's is: its name and what it is given."""

        def __init__(self, name: str, *given: Any, **options: Any) -> None:
            self.name, self.given, self.options = name, given, options

    class Field(Declared):
        """A field: its default, and all that validation and JSON Schema are to know of it."""

        def __init__(self, *given: Any, **options: Any) -> None:
            super().__init__("Field", *given, **options)
            self.alias, self.description = options.get("alias"), options.get("description")
            self.factory = options.get("default_factory")
            self.required = not given and "default" not in options and self.factory is None
            self.default = given[0] if given else options.get("default")

    def AfterValidator(function: Any) -> Declared:  # noqa: N802 - pydantic's name
        """Declare a check of a value that was validated."""
        return Declared("AfterValidator", function)

    def BeforeValidator(function: Any) -> Declared:  # noqa: N802 - pydantic's name
        """Declare how a value is read before it is validated."""
        return Declared("BeforeValidator", function)

    def WithJsonSchema(schema: Any) -> Declared:  # noqa: N802 - pydantic's name
        """Declare the JSON Schema of a value."""
        return Declared("WithJsonSchema", schema)

    def model_validator(*, mode: str) -> Any:
        """Declare a check of a whole model."""
        return lambda function: Declared("model_validator", function, mode=mode)

    def PydanticCustomError(kind: str, message: str) -> Exception:  # noqa: N802 - pydantic's name
        """Make pydantic's error; only validation asks for one."""
        from pydantic_core import PydanticCustomError as Error

        return Error(kind, message)

    class BaseModel:
        """An immutable model. Without validation it is made by `model_construct`, and by `made` from all its fields."""

        model_fields = hints = _defaults = _factories = {}  # noqa: RUF012 - replaced by every model's own

        def __init_subclass__(cls, **options: Any) -> None:
            super().__init_subclass__(**options)
            if "__light__" in vars(cls):  # a pydantic model, which has its fields from this one
                return
            cls.hints = dict(vars(cls).get("__annotations__", {}))
            fields = dict(cls.model_fields)
            for name in cls.hints:
                given = cls.__dict__.get(name)
                fields[name] = given if isinstance(given, Field) else Field()
                if given is not None:
                    delattr(cls, name)
            cls.__annotations__ = {}
            cls.model_fields = fields
            cls._factories = {name: field.factory for name, field in fields.items() if field.factory is not None}
            cls._defaults = {
                name: field.default
                for name, field in fields.items()
                if not field.required and name not in cls._factories
            }

        def __init__(self, **given: Any) -> None:
            self.__dict__.update(type(self).model_validate(given).__dict__)

        @classmethod
        def made(cls, fields: Mapping[str, Any]) -> Self:
            """Make a model of fields that were validated."""
            one = object.__new__(cls)
            one.__dict__.update(fields)
            return one

        @classmethod
        def model_construct(cls, **given: Any) -> Self:
            """Make a model without validation, with the defaults of the fields that are not given."""
            fresh = {name: factory() for name, factory in cls._factories.items() if name not in given}
            return cls.made({**cls._defaults, **fresh, **given})

        def model_copy(self, *, update: Mapping[str, Any]) -> Self:
            """Return a copy with some fields replaced, not validated."""
            return self.made({**dict(self), **update})

        @classmethod
        def model_validate(cls, data: Any) -> Self:
            """Validate data by the pydantic model of the same name; raise its `ValidationError`."""
            from ipplan.model.validation import light, validating

            return light(validating(cls).model_validate(data))

        @classmethod
        def model_validate_json(cls, text: str | bytes) -> Self:
            """Validate JSON by the pydantic model of the same name; raise its `ValidationError`."""
            from ipplan.model.validation import light, validating

            return light(validating(cls).model_validate_json(text))

        @classmethod
        def model_json_schema(cls, **options: Any) -> dict[str, Any]:
            """Return the JSON Schema of what is valid."""
            from ipplan.model.validation import validating

            return validating(cls).model_json_schema(**options)

        def model_dump_json(self, **options: Any) -> str:
            """Return the model as JSON, as the pydantic model of the same name does."""
            return taken(self).model_dump_json(**options)

        def model_dump(
            self, *, mode: str = "python", exclude_none: bool = False, exclude_unset: bool = False
        ) -> dict[str, Any]:
            """Return the model as plain data; without what is missing, or what is as it is where nothing is said."""
            del mode  # the values are Python's
            return {
                name: _plain(value, exclude_none=exclude_none, exclude_unset=exclude_unset)
                for name, value in self
                if not (exclude_none and value is None) and not (exclude_unset and self.is_default(name))
            }

        def is_default(self, name: str) -> bool:
            """Return whether a field has the value that it has where nothing is said."""
            if name in self._factories:
                return self.__dict__[name] == self._factories[name]()
            return name in self._defaults and self.__dict__[name] == self._defaults[name]

        def __iter__(self) -> Iterator[tuple[str, Any]]:
            return ((name, self.__dict__[name]) for name in self.model_fields)

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set to {value!r}")

        def __delattr__(self, name: str) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be deleted")

        def __eq__(self, other: object) -> bool:
            return self is other or (type(self) is type(other) and dict(self) == dict(other))

        def __hash__(self) -> int:
            return hash((type(self), *(self.__dict__[name] for name in self.model_fields)))

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self)})"

    def _plain(value: Any, **options: bool) -> Any:
        if isinstance(value, BaseModel):
            return value.model_dump(**options)
        if isinstance(value, tuple):
            return tuple(_plain(item, **options) for item in value)
        if isinstance(value, dict):
            return {key: _plain(item, **options) for key, item in value.items()}
        return value


def taken(model: BaseModel) -> Any:
    """Return a model as data that validation takes as they are."""
    from ipplan.model.validation import validated

    return validated(model)
