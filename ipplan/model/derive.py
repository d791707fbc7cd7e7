"""How the value of an indicator is derived from other values of the plan."""

from collections.abc import Iterator
from typing import Any, Literal, Self, get_args

from ipplan.model.base import NUMBER_SCHEMA, Bilingual, Number, Strict, Words, is_plain_number
from ipplan.model.declare import Field, PydanticCustomError, model_validator

OfSeveral = Literal["sum", "difference", "ratio", "mean", "min", "max", "product"]
OfOne = Literal["growth", "change", "cumulative"]
Operation = Literal[OfSeveral, OfOne]
OPERATIONS: tuple[Operation, ...] = (*get_args(OfSeveral), *get_args(OfOne))
FEWEST = 2
_Several = tuple["Operand", ...]


class Derive(Strict):
    """One operation on two or more operands, or on one. An operand is an id, a number or another operation."""

    sum: _Several | None = Field(None, strict=False, description="All operands added up")
    difference: _Several | None = Field(None, strict=False, description="The first operand less all others")
    ratio: _Several | None = Field(None, strict=False, description="The first operand divided by all others")
    mean: _Several | None = Field(None, strict=False, description="The mean of the operands")
    min: _Several | None = Field(None, strict=False, description="The smallest of the operands: each of them counts")
    max: _Several | None = Field(None, strict=False, description="The largest of the operands")
    product: _Several | None = Field(None, strict=False, description="The operands multiplied")
    growth: "Operand | None" = Field(None, description="Growth over the year before, in per cent")
    change: "Operand | None" = Field(None, description="Change over the year before, in the operand's unit")
    cumulative: "Operand | None" = Field(None, description="Sum of the years after the baseline year")

    @model_validator(mode="after")
    def _one_operation(self) -> Self:
        if sum(1 for _ in self._given()) != 1:
            raise PydanticCustomError("one_operation", "one operation is expected")
        self._enough()
        return self

    def _enough(self) -> None:
        if len(self.operands) < FEWEST and self.operation in get_args(OfSeveral):
            raise PydanticCustomError("few_operands", "two operands or more are expected")

    def _given(self) -> Iterator[Operation]:
        return (name for name in OPERATIONS if getattr(self, name) is not None)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        return _one_of(handler.resolve_ref_schema(handler(core_schema)), OPERATIONS)

    @property
    def operation(self) -> Operation:
        """Return the operation's name."""
        return next(self._given())

    @property
    def operands(self) -> "tuple[Operand, ...]":
        """Return the operands in their order; of `growth`, `change` and `cumulative` the one."""
        given = getattr(self, self.operation)
        return given if isinstance(given, tuple) else (given,)

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of every value that it rests on, each once, in the order of writing."""
        found = (id for operand in self.operands for id in operand.ids)  # noqa: A001 - that is what it is
        return tuple(dict.fromkeys(found))


class Operand(Derive):
    """The id of an indicator or a series of the plan, a number, or an operation."""

    id: str | None = Field(None, min_length=1, description="The id of an indicator or a series; a plain text for short")
    number: Number | None = Field(None, description="A number that holds for every year; a plain number for short")

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: object) -> object:
        if is_plain_number(value):
            return {"number": value}
        return {"id": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _one_operation(self) -> Self:
        plain = (self.id is not None) + (self.number is not None)
        if plain + sum(1 for _ in self._given()) != 1:
            raise PydanticCustomError("one_operand", "one id, number or operation is expected")
        if not plain:
            self._enough()
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        mapping = _one_of(described, ("id", "number", *OPERATIONS))
        about = mapping.pop("description")
        return {"description": about, "anyOf": [{"type": "string", "minLength": 1}, NUMBER_SCHEMA, mapping]}

    @property
    def plain(self) -> bool:
        """Return whether it is an id or a number and no operation."""
        return self.id is not None or self.number is not None

    @property
    def operands(self) -> "tuple[Operand, ...]":
        """Return the operands of its operation; none of an id and a number."""
        return () if self.plain else super().operands

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the ids of every value that it rests on, its own where it is one."""
        return (self.id,) if self.id is not None else super().ids


class ReferenceSeries(Strict):
    """A series without a target that indicators are set against. Its values come with the actuals."""

    id: str = Field(min_length=1, description="Kebab-case; no indicator and no other series of the plan has it")
    name: Bilingual = Field(description="The official name, without unit, footnote mark or bracket")
    aliases: tuple[str, ...] = Field((), strict=False, description="Other names that actuals may use")
    unit: Words = Field(description="Unit of every value, such as 元, %, 人")
    timing: Literal["end_of_period", "over_period"] | None = Field(
        None, description="Whether a value is counted at the end of a year or over it"
    )
    data_source: Words | None = Field(None, description="Who supplies the values")
    definition: Words | None = Field(None, description="What is counted")
    note: Words | None = Field(None, description="What a careful reader would want to know")


def _one_of(described: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """Describe a mapping with exactly one of these fields, which may not be null."""
    properties = {
        field: {"description": spec["description"], **spec["anyOf"][0]}
        for field, spec in described["properties"].items()
        if field in fields
    }
    for spec in properties.values():
        if spec.get("type") == "array":
            spec["minItems"] = FEWEST
    limits = {"additionalProperties": False, "minProperties": 1, "maxProperties": 1}
    return {"description": described["description"], "type": "object", "properties": properties, **limits}
