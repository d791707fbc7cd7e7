"""What an indicator is to reach: a bound, a band, a direction, or nothing that could be judged."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal, Self, get_args

from ipplan.model.base import NUMBER_SCHEMA, Number, Strict, number
from ipplan.model.declare import BeforeValidator, Field, PydanticCustomError, WithJsonSchema, model_validator
from ipplan.model.located import Figure

BoundKind = Literal["at_least", "more_than", "at_most", "less_than"]
Direction = Literal["grow", "decline"]
TargetKind = Literal["at_least", "more_than", "at_most", "less_than", "between", "grow", "decline", "none"]
BOUND_KINDS: tuple[BoundKind, ...] = ("at_least", "more_than", "at_most", "less_than")
SIGNS = {"at_least": 1, "more_than": 1, "grow": 1, "at_most": -1, "less_than": -1, "decline": -1}
PER_CENT = Decimal(100)


def _two_edges(value: object) -> object:
    """Refuse a band of more or fewer than two numbers."""
    if isinstance(value, (list, tuple)) and len(value) == EDGES:
        return value
    raise PydanticCustomError("band_form", "two numbers are expected")


EDGES = 2
Band = Annotated[
    tuple[Number, Number],
    BeforeValidator(_two_edges),
    Field(strict=False),
    WithJsonSchema({"type": "array", "items": NUMBER_SCHEMA, "minItems": 2, "maxItems": 2}),
]


class Tolerance(Strict):
    """How far "about" goes: an amount in the indicator's unit, or a share of the bound. `3%` is the share 0.03."""

    amount: Decimal
    relative: bool

    @model_validator(mode="before")
    @classmethod
    def _written(cls, value: object) -> object:
        if isinstance(value, dict) and value.keys() == {"amount", "relative"}:
            return value
        if isinstance(value, str) and value.strip().endswith(("%", "％")):
            return {"amount": _share(value), "relative": True}
        return {"amount": number(value), "relative": False}

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        share = {"type": "string", "pattern": r"^\s*[0-9]+(\.[0-9]+)?\s*[%％]\s*$"}
        return {"anyOf": [{"type": "number", "minimum": 0}, share]}

    def of(self, bound: Decimal) -> Decimal:
        """Return the tolerance of a bound in the indicator's unit."""
        return abs(bound) * self.amount if self.relative else self.amount


def _share(text: str) -> Decimal:
    """Read a share such as `3%`."""
    from decimal import InvalidOperation

    try:
        return number(Decimal(text.strip().rstrip("%％").strip())) / PER_CENT
    except InvalidOperation as error:
        raise PydanticCustomError("number_type", "a number is expected") from error


class Bounds(Strict):
    """The bounds that a target and a milestone may have; of those that are given exactly one counts."""

    at_least: Figure | None = Field(None, description="This value or more")
    more_than: Figure | None = Field(None, description="More than this value; the value itself does not suffice")
    at_most: Figure | None = Field(None, description="This value or less")
    less_than: Figure | None = Field(None, description="Less than this value; the value itself does not suffice")
    between: Band | None = Field(None, description="A band: not below the first number and not above the second")
    tolerance: Tolerance | None = Field(
        None,
        description=(
            "How far “about” (左右, 约) goes: in the indicator's unit, or as 3% of the bound. It moves the bound "
            "to its lenient side for the verdict; gap and pace are counted to the bound itself"
        ),
    )


class Target(Bounds):
    """A bound or a band for the value in the target year, a direction without a number, or `none`."""

    direction: Direction | None = Field(None, description="A commitment without a number; `target: grow` for short")
    none: Literal[True] | None = Field(None, description="Never judged, only observed; `target: none` for short")
    stretch: Figure | None = Field(
        None, description="A more ambitious value beside the bound: shown with its own gap, not judged by"
    )

    @model_validator(mode="before")
    @classmethod
    def _plain_word(cls, value: object) -> object:
        if value == "none":
            return {"none": True}
        return {"direction": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        empty = any(getattr(self, field) is None for field in self.model_fields_set)
        if empty or len(list(self._stated())) != 1:
            raise PydanticCustomError("one_bound", "one bound is expected")
        for extra in ("tolerance", "stretch"):
            if getattr(self, extra) is not None and self.kind not in (*BOUND_KINDS, *_WITH_EXTRA[extra]):
                raise PydanticCustomError(f"{extra}_without_bound", "a bound is expected")
        return self

    def _stated(self) -> Iterator[TargetKind]:
        for field in (*BOUND_KINDS, "between", "direction", "none"):
            if getattr(self, field) is not None:
                yield self.direction or field  # type: ignore[misc]

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        # What may be missing may not be null: a target is there by its one field.
        fields = {
            field: {"description": spec["description"], **spec["anyOf"][0]}
            for field, spec in described["properties"].items()
        }
        for key in ("type", "properties", "additionalProperties"):
            described.pop(key)
        alternatives = [{"required": [field]} for field in fields if field not in _WITH_EXTRA]
        described["anyOf"] = [
            {"enum": [*get_args(Direction), "none"]},
            {"type": "object", "properties": fields, "additionalProperties": False, "oneOf": alternatives},
        ]
        return described

    @cached_property
    def kind(self) -> TargetKind:
        """Return `at_least`, `more_than`, `at_most`, `less_than`, `between`, `grow`, `decline` or `none`."""
        return next(self._stated())

    @cached_property
    def bound_kind(self) -> BoundKind | None:
        """Return the bound's kind; None for a band, a direction and `none`."""
        return next((kind for kind in BOUND_KINDS if getattr(self, kind) is not None), None)

    @cached_property
    def figure(self) -> Figure | None:
        """Return the bound's number; None for a band, a direction and `none`."""
        return None if self.bound_kind is None else getattr(self, self.bound_kind)

    @property
    def band(self) -> tuple[Decimal, Decimal] | None:
        """Return the lower and the upper edge of a band; None for every other kind."""
        return self.between

    @cached_property
    def numbers(self) -> tuple[Decimal, ...]:
        """Return the bound, or both edges of the band; empty where there is nothing to measure by."""
        return self.between or (() if self.figure is None else (self.figure.value,))

    @cached_property
    def sign(self) -> int:
        """Return +1 where more is wanted, -1 where less is; +1 for a band and `none`, whose case knows better."""
        return SIGNS.get(self.kind, 1)

    @cached_property
    def strict(self) -> bool:
        """Return whether the bound itself does not suffice."""
        return self.kind in {"more_than", "less_than"}


_WITH_EXTRA: dict[str, tuple[TargetKind, ...]] = {"tolerance": ("between",), "stretch": ()}
