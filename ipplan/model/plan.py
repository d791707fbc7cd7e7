"""What a plan, an indicator and a target are."""

from decimal import Decimal
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from ipplan.model.base import NUMBER_SCHEMA, Bilingual, Number, Strict, Words, Year, at_least_one

Measure = Literal["level", "period_total", "increase", "relative_change", "average_growth"]
PathKind = Literal["geometric", "linear"]
Basis = Literal["as_stated", "annual", "level"]
BoundKind = Literal["at_least", "more_than", "at_most", "less_than"]
Direction = Literal["grow", "decline"]
BOUND_KINDS: tuple[BoundKind, ...] = ("at_least", "more_than", "at_most", "less_than")
SIGNS = {"at_least": 1, "more_than": 1, "grow": 1, "at_most": -1, "less_than": -1, "decline": -1}
STARTS_AT_ZERO = ("period_total", "increase")
INDEXED = ("relative_change", "average_growth")


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


class Figure(Strict):
    """A number of the plan. A plain number stands for `{value: number}`."""

    value: Number = Field(description="The number, in the indicator's unit")
    year: Year | None = Field(None, description="The year it holds for, where it is not the plan's")
    source: Locator | None = Field(None, description="Where it stands, where not with the indicator's other numbers")
    note: Words | None = Field(None, description="What a careful reader would want to know of this number")

    @model_validator(mode="before")
    @classmethod
    def _plain_number(cls, value: object) -> object:
        plain = isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)
        return {"value": value} if plain else value

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        keys = ("type", "properties", "required", "additionalProperties")
        described["anyOf"] = [NUMBER_SCHEMA, {key: described.pop(key) for key in keys}]
        return described


class Target(Strict):
    """A bound on the indicator's value in the target year, or `grow` / `decline` without a number."""

    at_least: Figure | None = Field(None, description="This value or more")
    more_than: Figure | None = Field(None, description="More than this value; the value itself does not suffice")
    at_most: Figure | None = Field(None, description="This value or less")
    less_than: Figure | None = Field(None, description="Less than this value; the value itself does not suffice")
    direction: Direction | None = Field(None, description="A commitment without a number; `target: grow` for short")

    @model_validator(mode="before")
    @classmethod
    def _plain_direction(cls, value: object) -> object:
        return {"direction": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _exactly_one(self) -> Self:
        if len(self.model_fields_set) != 1 or getattr(self, *self.model_fields_set) is None:
            raise PydanticCustomError("one_bound", "one bound is expected")
        return self

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        described = handler.resolve_ref_schema(handler(core_schema))
        # What may be missing may not be null: a target is there by its one field.
        bounds = {
            field: {"description": spec["description"], **spec["anyOf"][0]}
            for field, spec in described["properties"].items()
        }
        for key in ("type", "properties", "additionalProperties"):
            described.pop(key)
        described["anyOf"] = [
            {"enum": list(get_args(Direction))},
            {
                "type": "object",
                "properties": bounds,
                "additionalProperties": False,
                "minProperties": 1,
                "maxProperties": 1,
            },
        ]
        return described

    @property
    def kind(self) -> BoundKind | Direction:
        """`at_least`, `more_than`, `at_most`, `less_than`, `grow` or `decline`."""
        if self.direction is not None:
            return self.direction
        return next(kind for kind in BOUND_KINDS if getattr(self, kind) is not None)

    @property
    def figure(self) -> Figure | None:
        """The bound's number; None for a direction."""
        return None if self.direction is not None else getattr(self, self.kind)

    @property
    def sign(self) -> int:
        """+1 where more is wanted, -1 where less is (design: s)."""
        return SIGNS[self.kind]

    @property
    def strict(self) -> bool:
        """Whether the bound itself does not suffice."""
        return self.kind in {"more_than", "less_than"}


class Indicator(Strict):
    """One row of a plan's table, or one commitment of its prose."""

    id: str = Field(min_length=1, description="Kebab-case; the same concept has the same id in every plan")
    name: Bilingual = Field(description="The official name, without unit, footnote mark or bracket")
    aliases: tuple[Annotated[str, Field(min_length=1)], ...] = Field(
        (), strict=False, description="Other names that actuals may use"
    )
    unit: Words = Field(description="Unit of every number of the indicator, such as 件, 元, %")
    measure: Measure = Field(
        "level",
        description=(
            "What the target constrains: the value in the target year (level), a total over the period, "
            "what is added to a stock, the change in per cent, or the mean yearly growth in per cent"
        ),
    )
    path: PathKind | None = Field(
        None,
        description="The way from baseline to target: geometric (equal rates) or linear (equal steps)",
    )
    timing: Literal["end_of_period", "over_period"] | None = Field(
        None, description="Whether a value is counted at the end of a year or over it"
    )
    basis: Basis = Field("as_stated", description="What the actuals report where they do not say it themselves")
    baseline: Figure | None = Field(None, description="The value in the baseline year")
    target: Target = Field(description="The bound to reach, or grow / decline")
    milestones: dict[Year, Figure] = Field(
        default_factory=dict,
        description="Targets on the way, by year",
        # Keys are texts to JSON.
        json_schema_extra={"propertyNames": {"pattern": "^(19[0-9]{2}|2[01][0-9]{2}|2200)$"}},
    )
    hold: bool = Field(default=False, description="The baseline already meets the bound and is to be kept")
    baseline_year: Year | None = Field(None, description="Where it differs from the plan's")
    target_year: Year | None = Field(None, description="Where it differs from the plan's")
    nature: Literal["expected", "binding"] = Field("expected", description="expected is 预期性, binding is 约束性")
    group: Literal["table", "narrative"] = Field(
        "table", description="narrative: a commitment that stands in the prose"
    )
    data_source: Words | None = Field(None, description="Who supplies the actuals")
    definition: Words | None = Field(None, description="What is counted")
    source: Locator | None = Field(None, description="Where the indicator's numbers stand")
    note: Words | None = Field(None, description="What a careful reader would want to know")

    @property
    def path_kind(self) -> PathKind:
        """The path as declared, else linear for what starts at zero and geometric for the rest."""
        return self.path or ("linear" if self.measure in STARTS_AT_ZERO else "geometric")


class Assessment(Strict):
    """The cuts of the verdict: a pace from which on an indicator counts as ahead, on track, lagging, off track."""

    ahead: Number = Field(Decimal("1.05"), description="At least this pace: ahead")
    on_track: Number = Field(Decimal("0.95"), description="At least this pace: on track")
    on_track_binding: Number = Field(Decimal(1), description="The same for a binding indicator")
    lagging: Number = Field(Decimal("0.60"), description="At least this pace: lagging")
    off_track: Number = Field(Decimal(0), description="At least this pace: off track; below it: reversing")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        on_track = (self.on_track, self.on_track_binding)
        if not (self.ahead >= max(on_track) and min(on_track) > self.lagging > self.off_track):
            raise PydanticCustomError("cut_order", "ahead >= on_track > lagging > off_track is expected")
        return self


# Made without validation: a validator of its own would be built at every start.
DEFAULT_CUTS = Assessment.model_construct()


class Plan(Strict):
    """A government plan: its indicators with baselines and targets."""

    id: str = Field(min_length=1, description="Kebab-case; the file's name without its ending")
    title: Bilingual = Field(description="The document's title")
    region: Words | None = Field(None, description="Where it applies")
    baseline_year: Year = Field(description="The year that the targets start from")
    target_year: Year = Field(description="The year that the targets are set for")
    assessment: Assessment = Field(DEFAULT_CUTS, description="The plan's own cuts of the verdict")
    indicators: tuple[Indicator, ...] = Field(
        min_length=1, strict=False, description="The table's rows in their order, then the commitments of the prose"
    )

    def years(self, indicator: Indicator) -> tuple[int, int]:
        """Baseline year b and target year T of an indicator: its own where it has them, else the plan's."""
        baseline, figure = indicator.baseline, indicator.target.figure
        start = (baseline and baseline.year) or indicator.baseline_year or self.baseline_year
        end = (figure and figure.year) or indicator.target_year or self.target_year
        return start, end
