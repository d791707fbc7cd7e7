"""One row of a plan's table, or one commitment of its prose."""

from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal

from ipplan.model.base import YEARS, Bilingual, Number, Strict, Words, Year
from ipplan.model.declare import BeforeValidator, Field, PydanticCustomError, WithJsonSchema, model_validator, taken
from ipplan.model.derive import Derive
from ipplan.model.located import Figure, Locator
from ipplan.model.parts import By, Responsible
from ipplan.model.promise import NO_TARGET, Milestones, Revision
from ipplan.model.target import Target

Measure = Literal["level", "period_total", "increase", "relative_change", "average_growth", "mean", "done"]
PathKind = Literal["geometric", "linear"]
Basis = Literal["as_stated", "annual", "level"]
STARTS_AT_ZERO = ("period_total", "increase", "done")
INDEXED = ("relative_change", "average_growth")
DONE = Decimal(1)
NO_UNIT = Words.model_construct(zh="", en="")
TO_BE_DONE = Target.model_construct(at_least=Figure.model_construct(value=DONE))


def _over(value: object) -> object:
    """Read how many years a mean is taken over; `plan` is None: all of them."""
    if value is None or value == "plan":
        return None
    if isinstance(value, int) and not isinstance(value, bool) and value > 1:
        return value
    raise PydanticCustomError("over_form", "plan or a number of years is expected")


Over = Annotated[
    int | None,
    BeforeValidator(_over),
    WithJsonSchema({"anyOf": [{"enum": ["plan"]}, {"type": "integer", "minimum": 2}, {"type": "null"}]}),
]


class Indicator(Strict):
    """One row of a plan's table, or one commitment of its prose."""

    id: str = Field(min_length=1, description="Kebab-case; the same concept has the same id in every plan")
    name: Bilingual = Field(description="The official name, without unit, footnote mark or bracket")
    aliases: tuple[Annotated[str, Field(min_length=1)], ...] = Field(
        (), strict=False, description="Other names that actuals may use"
    )
    unit: Words = Field(
        description="Unit of every number of the indicator, such as 件, 元, %; left out with `measure: done`"
    )
    measure: Measure = Field(
        "level",
        description=(
            "What the target constrains: the value in the target year (level), a total over the period, "
            "what is added to a stock, the change in per cent, the mean yearly growth in per cent, the mean of the "
            "yearly values (mean), or that something is done by the end of the target year (done)"
        ),
    )
    over: Over = Field(
        None,
        description="With `measure: mean`: the mean of all years (plan, the default), or of the last 3, 5 …",
    )
    path: PathKind | None = Field(
        None,
        description="The way from baseline to target: geometric (equal rates) or linear (equal steps)",
    )
    timing: Literal["end_of_period", "over_period"] | None = Field(
        None, description="Whether a value is counted at the end of a year or over it"
    )
    basis: Basis = Field("as_stated", description="What the actuals report where they do not say it themselves")
    decimals: int | None = Field(
        None,
        ge=0,
        le=15,
        description=(
            "How many decimals people see. Without it: as many as baseline, target, milestones and actuals have, "
            "none for counted units (件, 家, patents). JSON and CSV always keep every digit"
        ),
    )
    derive: Derive | None = Field(
        None,
        description=(
            "Makes the value from other indicators and series of the plan: sum, difference, ratio, mean, min, max or "
            "product of two or more; growth, change or cumulative of one. A year without every operand has none"
        ),
    )
    baseline: Figure | None = Field(None, description="The value in the baseline year")
    target: Target = Field(
        description=(
            "The bound to reach (at_least, more_than, at_most, less_than), a band (between), grow or decline without "
            "a number, or none for what is only observed; left out with `measure: done`"
        )
    )
    by: By | None = Field(
        None, description="How it is divided among districts or departments, each with its own target"
    )
    every_year: bool = Field(
        default=False,
        description=(
            "The bound is to hold in every year of the plan, not only in the last: one breach and the promise is "
            "broken. With grow or decline: every year must be better than the one before"
        ),
    )
    milestones: Milestones = Field(
        default_factory=dict,
        description="Promises on the way, by year: each is judged by itself, and the path goes through them",
        json_schema_extra=YEARS,
    )
    yearly: Milestones = Field(
        default_factory=dict,
        description=(
            "The plan's own value for each year, as in an annual work plan; it may go up and down. Each is judged by "
            "itself, and the path goes through them"
        ),
        json_schema_extra=YEARS,
    )
    revisions: tuple[Revision, ...] = Field(
        (),
        strict=False,
        description="Targets decided later, in the order of their dates: judged by the one in force, the first kept",
    )
    limit: Number | None = Field(
        None, description="No bound: the natural limit of the value, such as 100 for a share that cannot exceed it"
    )
    hold: bool = Field(default=False, description="The baseline already meets the bound and is to be kept")
    baseline_year: Year | None = Field(None, description="Where it differs from the plan's")
    target_year: Year | None = Field(None, description="Where it differs from the plan's")
    nature: Literal["expected", "binding"] = Field("expected", description="expected is 预期性, binding is 约束性")
    group: Literal["table", "narrative"] = Field(
        "table", description="narrative: a commitment that stands in the prose"
    )
    category: Words | None = Field(None, description="The plan's own group, such as {zh: 创造, en: Creation}")
    responsible: Responsible | None = Field(None, description="Who answers for it: lead, and with whom")
    data_source: Words | None = Field(None, description="Who supplies the actuals")
    definition: Words | None = Field(None, description="What is counted")
    source: Locator | None = Field(None, description="Where the indicator's numbers stand")
    note: Words | None = Field(None, description="What a careful reader would want to know")

    @model_validator(mode="before")
    @classmethod
    def _done_has_no_number(cls, value: object) -> object:
        if not isinstance(value, dict) or value.get("measure") != "done":
            return value
        unstated = {"unit": taken(NO_UNIT), "target": taken(TO_BE_DONE)}
        return {**unstated, **value}

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        described["required"] = [name for name in described["required"] if name not in {"unit", "target"}]
        done = {"properties": {"measure": {"const": "done"}}, "required": ["measure"]}
        described["anyOf"] = [{"required": ["unit", "target"]}, done]
        return described

    @cached_property
    def path_kind(self) -> PathKind:
        """Return the path as declared, else linear for what starts at zero and geometric for the rest."""
        return self.path or ("linear" if self.measure in STARTS_AT_ZERO else "geometric")

    def target_on(self, day: date | None) -> tuple[Target, Revision | None]:
        """Return the target in force at the end of a day (None: at the end of time), and the revision that set it."""
        made = [revision for revision in self.revisions if day is None or revision.day <= day]
        return (made[-1].target, made[-1]) if made else (self.target, None)

    def with_baseline(self, value: Decimal) -> "Indicator":
        """Return the indicator with another number for its baseline."""
        stated = self.baseline or Figure(value=value)
        return self.model_copy(update={"baseline": stated.model_copy(update={"value": value})})

    def of_part(self, part: str) -> "Indicator":
        """Return the indicator as it stands for one part of the whole: with the part's own baseline and target.

        A part without a bound of its own is only observed, in the whole's kind of measure, unit and path.
        """
        own = self.by.parts.get(part) if self.by else None
        given = {name: getattr(own, name) for name in ("responsible", "source", "note") if getattr(own, name, None)}
        return self.model_copy(
            update={
                "baseline": own.baseline if own else None,
                "target": (own.target if own else None) or NO_TARGET,
                "milestones": own.milestones if own else {},
                "yearly": {},
                "revisions": (),
                "hold": False,
                "derive": None,
                "by": None,
                **given,
            }
        )
