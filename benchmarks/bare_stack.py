"""The smallest honest program on the same packages: one command, one model of a plan's shape, JSON out.

What ipplan costs beyond this is its own. Run: python benchmarks/bare_stack.py plans/guangzhou.yaml
"""

from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

import typer
import yaml
from pydantic import BaseModel, ConfigDict, Field


class Strict(BaseModel):
    """As strict as ipplan's models."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Strict):
    """A text in two languages."""

    zh: str
    en: str


class Source(Strict):
    """Where a number stands."""

    section: str
    table_row: int | None = None


class Figure(Strict):
    """A number with its place."""

    value: Decimal
    source: Source | None = None


class Target(Strict):
    """A bound."""

    at_least: Figure | Decimal | None = None
    more_than: Figure | Decimal | None = None


class Responsible(Strict):
    """Who answers for it."""

    lead: Text | str
    with_: list[Text | str] = Field([], alias="with")


class Indicator(Strict):
    """A row of the table."""

    id: str
    name: Text
    aliases: list[str] = []
    unit: Text | str
    decimals: int | None = None
    measure: Literal["level", "period_total", "increase", "average_growth"] = "level"
    path: Literal["geometric", "linear"] | None = None
    timing: str | None = None
    baseline: Figure | Decimal | None = None
    target: Target | str
    nature: str = "expected"
    group: str = "table"
    hold: bool = False
    data_source: Text | None = None
    definition: Text | None = None
    source: Source | None = None
    note: Text | None = None
    category: Text | str | None = None
    responsible: Responsible | Text | str | None = None
    every_year: bool = False


class Plan(Strict):
    """A plan."""

    id: str
    title: Text
    region: Text
    baseline_year: int
    target_year: int
    indicators: list[Indicator]


app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def main(path: Annotated[Path, typer.Argument()]) -> None:
    """Read a plan and print it as JSON."""
    text = path.read_text(encoding="utf-8")
    plan = Plan.model_validate(yaml.load(text, Loader=yaml.CSafeLoader))
    print(plan.model_dump_json())


if __name__ == "__main__":
    app()
