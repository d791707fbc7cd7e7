"""Parts of a whole: the districts or departments of a plan, what each is to reach, and who answers for it."""

from typing import Any, Literal, Self

from ipplan.model.base import YEARS, Strict, Words
from ipplan.model.declare import Field, PydanticCustomError, model_validator
from ipplan.model.located import Figure, Locator
from ipplan.model.promise import Milestones
from ipplan.model.target import Target

Combine = Literal["sum", "mean", "min", "max", "weighted_mean"]


class Dimension(Strict):
    """What a whole is divided into, such as districts or departments."""

    name: Words = Field(description="What the parts are, such as {zh: 区, en: District}")
    parts: dict[str, Words] = Field(
        min_length=2, description="The names of all parts by their ids: the whole is complete with every one of them"
    )


class PartTarget(Strict):
    """What one part starts from and is to reach."""

    baseline: Figure | None = Field(None, description="The part's value in the baseline year")
    target: Target | None = Field(None, description="The part's own bound; without one it is only observed")
    milestones: Milestones = Field(
        default_factory=dict, description="The part's targets on the way, by year", json_schema_extra=YEARS
    )
    responsible: "Responsible | None" = Field(None, description="Who answers for the part")
    source: Locator | None = Field(None, description="Where the part's numbers stand")
    note: Words | None = Field(None, description="What a careful reader would want to know of the part")


class By(Strict):
    """How an indicator is divided into the parts of a dimension, and how the parts make the whole."""

    dimension: str = Field(min_length=1, description="The id of the dimension, as under `dimensions`")
    combine: Combine = Field("sum", description="How the parts' values make the whole's")
    weights: str | None = Field(
        None, min_length=1, description="For weighted_mean: the id of the series of the weights"
    )
    parts: dict[str, PartTarget] = Field(
        default_factory=dict, description="Baseline and target of each part, by the ids of the dimension"
    )

    @model_validator(mode="after")
    def _weighted(self) -> Self:
        if (self.combine == "weighted_mean") != (self.weights is not None):
            raise PydanticCustomError("weights", "weights belong to weighted_mean")
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        weighted = {"combine": {"const": "weighted_mean"}, "weights": {"type": "string"}}
        plain = {"combine": {"not": {"const": "weighted_mean"}}, "weights": {"type": "null"}}
        described["anyOf"] = [{"properties": weighted, "required": list(weighted)}, {"properties": plain}]
        return described


class Responsible(Strict):
    """Who answers for an indicator. A plain text stands for `{lead: text}`."""

    lead: Words = Field(description="The office that answers for it (牵头单位)")
    with_: tuple[Words, ...] = Field((), alias="with", strict=False, description="Who takes part (配合单位)")

    @model_validator(mode="before")
    @classmethod
    def _plain_text(cls, value: object) -> object:
        return {"lead": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        keys = ("type", "properties", "required", "additionalProperties")
        mapping = {key: described.pop(key) for key in keys}
        return {**described, "anyOf": [{"type": "string", "minLength": 1}, mapping]}

    @property
    def everyone(self) -> tuple[Words, ...]:
        """Return the lead, then who takes part."""
        return (self.lead, *self.with_)
