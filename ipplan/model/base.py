"""What every model of a plan file shares: strict, frozen, and no field it does not know."""

import re
from decimal import Decimal
from typing import Annotated, Any, Self

from ipplan.model.declare import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PydanticCustomError,
    WithJsonSchema,
    model_validator,
)

LARGEST, SMALLEST = Decimal("1e100"), Decimal("1e-100")


class Strict(BaseModel):
    """Immutable; unknown fields and values of another type are refused, never converted."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", defer_build=True)


# A ratio to 1: anything else could as well be a time of day.
RATIO = r"\s*(\d{1,15}(?:\.\d{1,15})?)\s*[:：]\s*1(?:\.0+)?\s*"


def ratio(text: str) -> Decimal | None:
    """Read `2.5:1` as 2.5; None where a text is no such ratio."""
    found = re.fullmatch(f"(?a){RATIO}", text)
    return Decimal(found[1]) if found else None


def is_plain_number(value: object) -> bool:
    """Return whether a value stands for a number by itself: a number, or the text of a ratio."""
    if isinstance(value, str):
        return ratio(value) is not None
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def number(value: object) -> Decimal:
    """Read a number of a plan as an exact decimal; raise where it is no number, not finite, or out of all range."""
    if isinstance(value, Decimal):
        found = value
    elif isinstance(value, int) and not isinstance(value, bool):
        found = Decimal(value)
    elif isinstance(value, float):
        found = Decimal(repr(value))
    elif isinstance(value, str) and (read := ratio(value)) is not None:
        found = read
    else:
        raise PydanticCustomError("number_type", "a number is expected")
    if not found.is_finite() or abs(found) > LARGEST or 0 < abs(found) < SMALLEST:
        raise PydanticCustomError("number_range", "a finite number is expected")
    return found


NUMBER_SCHEMA: dict[str, Any] = {
    "anyOf": [
        {"type": "number", "minimum": -float(LARGEST), "maximum": float(LARGEST)},
        {"type": "string", "pattern": f"^{RATIO}$"},
    ]
}
Number = Annotated[Decimal, BeforeValidator(number), WithJsonSchema(NUMBER_SCHEMA)]
Year = Annotated[int, Field(ge=1900, le=2200)]
# Keys of a mapping are texts to JSON.
YEARS: dict[str, Any] = {"propertyNames": {"pattern": "^(19[0-9]{2}|2[01][0-9]{2}|2200)$"}}


def at_least_one(described: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON Schema of a mapping, of whose fields one at least has a value."""
    one = [{"required": [field], "properties": {field: {"not": {"type": "null"}}}} for field in described["properties"]]
    return {**described, "anyOf": one}


class Bilingual(Strict):
    """A text in Chinese and English; a language may be missing, but not both."""

    zh: str | None = Field(None, min_length=1, description="Chinese text")
    en: str | None = Field(None, min_length=1, description="English text")

    @model_validator(mode="after")
    def _one_language(self) -> Self:
        if self.zh is None and self.en is None:
            raise PydanticCustomError("no_language", "a text in zh or en is expected")
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        return at_least_one(handler.resolve_ref_schema(handler(core_schema)))

    def say(self, language: str) -> str:
        """Return the text in the language asked for, in the other one where that is missing."""
        return {"zh": self.zh, "en": self.en}.get(language) or self.zh or self.en or ""


class Words(Bilingual):
    """Like `Bilingual`; a plain string stands for both languages."""

    @model_validator(mode="before")
    @classmethod
    def _same_in_both(cls, value: object) -> object:
        return {"zh": value, "en": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        plain = {"type": "string", "minLength": 1}
        mapping = {key: described.pop(key) for key in ("type", "properties", "additionalProperties")}
        described["anyOf"] = [plain, at_least_one(mapping)]
        return described
