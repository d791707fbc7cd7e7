"""Promises beside the target: milestones, values of each year, and what was decided later."""

import datetime as dt
import re
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from ipplan.model.base import Number, Strict, Words, Year
from ipplan.model.declare import AfterValidator, Field, PydanticCustomError, WithJsonSchema, model_validator
from ipplan.model.located import Figure, Locator, or_plain_number, plain_value
from ipplan.model.target import Bounds, Target

_DATE = r"(19[0-9]{2}|2[01][0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
YearEnd = Literal["03-31", "06-30", "09-30", "12-31"]


def _day(text: str) -> str:
    if re.fullmatch(_DATE, text):
        try:
            dt.date.fromisoformat(text)
        except ValueError:
            pass
        else:
            return text
    raise PydanticCustomError("date_form", "a date is expected")


Day = Annotated[str, AfterValidator(_day), WithJsonSchema({"type": "string", "pattern": f"^{_DATE}$"})]


class Milestone(Bounds):
    """A promise for one year on the way. A plain number stands for `{value: number}`: with the target's own bound."""

    value: Number | None = Field(None, description="The number, with the same kind of bound as the target")
    source: Locator | None = Field(None, description="Where it stands, where not with the indicator's other numbers")
    note: Words | None = Field(None, description="What a careful reader would want to know of this number")

    @model_validator(mode="before")
    @classmethod
    def _plain_number(cls, value: object) -> object:
        return plain_value(value)

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        given = (self.value, self.at_least, self.more_than, self.at_most, self.less_than, self.between)
        if sum(number is not None for number in given) != 1:
            raise PydanticCustomError("one_milestone", "one value or one bound is expected")
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        return or_plain_number(handler.resolve_ref_schema(handler(core_schema)))

    def bound(self, target: Target) -> Target:
        """Return what is promised for the year: the milestone's own bound, else its value with the target's kind.

        A plain value beside a band, a direction or no target is to be reached (`at_least`).
        """
        if self.value is None:
            own = ("at_least", "more_than", "at_most", "less_than", "between", "tolerance")
            return Target.model_construct(**{name: getattr(self, name) for name in own})
        kind = target.bound_kind or "at_least"
        tolerance = self.tolerance or (target.tolerance if target.bound_kind else None)
        given: dict[str, Any] = {kind: Figure.model_construct(value=self.value), "tolerance": tolerance}
        return Target.model_construct(**given)

    @property
    def number(self) -> Decimal:
        """Return the number that is promised; of a band the lower edge."""
        return self.stop(rising=True)

    def stop(self, *, rising: bool) -> Decimal:
        """Return the number that a way goes through: of a band the edge that is reached first, going up or down."""
        if self.value is not None:
            return self.value
        numbers = self.bound(NO_TARGET).numbers
        return numbers[0] if rising else numbers[-1]


class Revision(Strict):
    """A target that was decided later than the plan, and holds from its date on."""

    date: Day = Field(description="When it was decided, such as 2023-06-30")
    target: Target = Field(description="The target that holds from then on")
    reason: Words | None = Field(None, description="Why it was changed, as the deciding document says")
    source: Locator | None = Field(None, description="Where the decision stands")

    @property
    def day(self) -> dt.date:
        """Return the date as a date."""
        return dt.date.fromisoformat(self.date)


NO_TARGET = Target.model_construct(none=True)
Milestones = dict[Year, Milestone]
