"""What a plan is; the names of its parts can be imported from here too."""

from datetime import date
from decimal import Decimal
from typing import Self

from ipplan.model.base import Bilingual, Number, Strict, Words, Year
from ipplan.model.declare import Field, PydanticCustomError, model_validator
from ipplan.model.derive import ReferenceSeries
from ipplan.model.indicator import DONE, INDEXED, STARTS_AT_ZERO, Basis, Indicator, Measure, PathKind
from ipplan.model.located import Figure, Locator
from ipplan.model.parts import Dimension
from ipplan.model.promise import NO_TARGET, Milestone, Revision, YearEnd
from ipplan.model.target import BOUND_KINDS, SIGNS, BoundKind, Direction, Target, TargetKind, Tolerance

__all__ = [
    "BOUND_KINDS", "DEFAULT_CUTS", "DONE", "INDEXED", "SIGNS", "STARTS_AT_ZERO",
    "Assessment", "Basis", "BoundKind", "Direction", "Figure", "Indicator", "Locator", "Measure", "Milestone",
    "PathKind", "Plan", "Revision", "Target", "TargetKind", "Tolerance", "YearEnd",
]  # fmt: skip


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
    year_ends: YearEnd | None = Field(
        None,
        description=(
            "Fiscal years: the day on which a year ends, such as 03-31. The year t ends in calendar year t, so that "
            "2023/24, 2023-24, FY2024 and 2024 are one year"
        ),
    )
    assessment: Assessment = Field(DEFAULT_CUTS, description="The plan's own cuts of the verdict")
    dimensions: dict[str, Dimension] = Field(
        default_factory=dict, description="What wholes are divided into, such as districts or departments, by id"
    )
    series: tuple[ReferenceSeries, ...] = Field(
        (), strict=False, description="Series without a target that indicators are set against, such as GDP"
    )
    indicators: tuple[Indicator, ...] = Field(
        min_length=1, strict=False, description="The table's rows in their order, then the commitments of the prose"
    )

    @property
    def measured(self) -> tuple[Indicator, ...]:
        """Return everything that actuals may report: the indicators, then the series as indicators without a target."""
        return (*self.indicators, *(_observed(series) for series in self.series)) if self.series else self.indicators

    def years(self, indicator: Indicator) -> tuple[int, int]:
        """Return baseline year b and target year T of an indicator: its own where it has them, else the plan's."""
        baseline, figure = indicator.baseline, indicator.target.figure
        start = (baseline and baseline.year) or indicator.baseline_year or self.baseline_year
        end = (figure and figure.year) or indicator.target_year or self.target_year
        return start, end

    def end_of(self, year: int) -> date:
        """Return the last day of a year of the plan."""
        month, day = map(int, (self.year_ends or "12-31").split("-"))
        return date(year, month, day)

    def in_force(self, indicator: Indicator, year: int | None = None) -> Indicator:
        """Return the indicator with the target that is in force at the end of a year, by default with the last one."""
        if not indicator.revisions:
            return indicator
        target, _ = indicator.target_on(None if year is None else self.end_of(year))
        return indicator.model_copy(update={"target": target})


def _observed(series: ReferenceSeries) -> Indicator:
    """Make of a series an indicator that is never judged."""
    shared = ("id", "name", "aliases", "unit", "timing", "data_source", "definition", "note")
    return Indicator.model_construct(**{name: getattr(series, name) for name in shared}, target=NO_TARGET)
