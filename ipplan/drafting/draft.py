"""A plan file in the making: fields, why each was chosen, and what a person must decide."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple


class Text(NamedTuple):
    """A text in both languages; an empty one is to be translated."""

    zh: str
    en: str = ""


# What a field may hold; None where it is to be filled in.
Value = None | bool | int | str | Decimal | Text | Mapping[object, "Value"] | tuple["Value", ...]


class Why(NamedTuple):
    """The reason for a choice, by its key in the vocabulary, and whether a person must decide."""

    key: str
    details: Mapping[str, object] = {}
    decide: bool = False


class Choice(NamedTuple):
    """A value and the reason for it."""

    value: str
    why: Why | None = None


class Field(NamedTuple):
    """One field of an indicator. An optional one without a value is written as a comment."""

    name: str
    value: Value = None
    why: Why | None = None
    optional: bool = False


class DraftIndicator(NamedTuple):
    """One row of a table or one commitment of the prose; `remarks` are comments above its fields."""

    fields: tuple[Field, ...]
    remarks: tuple[Why, ...] = ()
    heading: str = ""

    def field(self, name: str) -> Field:
        """Return the field of a name; an empty one where there is none."""
        return next((field for field in self.fields if field.name == name), Field(name))


class DraftPlan(NamedTuple):
    """The plan. `series` are reference series that a promise is set against, by id; `table` is the source's name."""

    id: str
    title: tuple[str, str] = ("", "")
    region: tuple[str, str] = ("", "")
    baseline_year: int | None = None
    target_year: int | None = None
    indicators: tuple[DraftIndicator, ...] = ()
    series: Mapping[str, Text] = {}
    table: str = ""
    remarks: tuple[Why, ...] = ()
