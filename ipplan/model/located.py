"""Numbers of a plan, and where they stand in its document."""

from decimal import Decimal
from typing import Any, Self

from ipplan.model.base import NUMBER_SCHEMA, Number, Strict, Words, Year, at_least_one, is_plain_number
from ipplan.model.declare import Field, PydanticCustomError, model_validator


class Locator(Strict):
    """Where a number stands in the source document."""

    section: str | None = Field(None, min_length=1, description="Heading number, as the document writes it")
    table_row: int | None = Field(None, ge=1, description="Row of the indicator table, counted from 1 below its header")
    page: int | None = Field(None, ge=1, description="Page of the document")

    @model_validator(mode="after")
    def _somewhere(self) -> Self:
        if self.section is None and self.table_row is None and self.page is None:
            raise PydanticCustomError("empty_locator", "a section, a table_row or a page is expected")
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        return at_least_one(handler.resolve_ref_schema(handler(core_schema)))


def plain_value(value: object) -> object:
    """Write a plain number or a ratio out as `{value: number}`."""
    return {"value": value} if is_plain_number(value) else value


def or_plain_number(described: dict[str, Any]) -> dict[str, Any]:
    """Let the JSON Schema of a mapping allow a plain number instead."""
    keys = ("type", "properties", "required", "additionalProperties")
    mapping = {key: described.pop(key) for key in keys if key in described}
    return {**described, "anyOf": [NUMBER_SCHEMA, mapping]}


class Figure(Strict):
    """A number of the plan. A plain number stands for `{value: number}`."""

    value: Number = Field(description="The number, in the indicator's unit; a ratio may be written 2.5:1")
    year: Year | None = Field(None, description="The year it holds for, where it is not the plan's")
    source: Locator | None = Field(None, description="Where it stands, where not with the indicator's other numbers")
    note: Words | None = Field(None, description="What a careful reader would want to know of this number")

    @model_validator(mode="before")
    @classmethod
    def _plain_number(cls, value: object) -> object:
        return plain_value(value)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        return or_plain_number(handler.resolve_ref_schema(handler(core_schema)))


def number_of(figure: Figure | None) -> Decimal | None:
    """Return the number of a figure, None where there is none."""
    return None if figure is None else figure.value
