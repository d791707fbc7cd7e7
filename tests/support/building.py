"""Plans of one indicator, built from keywords, and observations from `{year: value}`."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import Assessed, assess
from ipplan.progress.figure import Figure

Given = int | str | Decimal
PLACE = Place("actuals.csv", 2)


def plan_of(*, years: Any = (2020, 2025), cuts: Any = None, **fields: Any) -> Plan:
    """A plan of one indicator with these fields; by default it runs from 2020 to 2025 and has no cuts of its own."""
    indicator = {"id": "x", "name": {"en": "X"}, "unit": "件", **fields}
    head = {"id": "p", "title": {"en": "P"}, "baseline_year": years[0], "target_year": years[1]}
    own = {} if cuts is None else {"assessment": cuts}
    plan: Plan = Plan.model_validate({**head, **own, "indicators": [indicator]})
    return plan


def observed(values: Mapping[int, Given], **fields: Any) -> list[Observation]:
    """An observation of the indicator for each year, with further fields of all of them."""
    return [Observation("x", year, Decimal(value), PLACE)._replace(**fields) for year, value in values.items()]


def judge(
    values: Mapping[int, Given] | list[Observation], *, as_of: Any = None, baseline_from: Any = "plan", **fields: Any
) -> Assessed:
    """The assessment of a plan's one indicator (`fields`) by these values."""
    plan = plan_of(**fields)
    observations = values if isinstance(values, list) else observed(values)
    return assess(plan, plan.indicators[0], observations, as_of=as_of, baseline_from=baseline_from)


def near(figure: Figure | None, wanted: float | str | Decimal, tolerance: float | str = "1e-12") -> bool:
    """Whether a figure is a number no further than the tolerance from the one wanted."""
    return isinstance(figure, Decimal) and abs(figure - Decimal(str(wanted))) <= Decimal(str(tolerance))


def those(*found: object) -> tuple[object, ...]:
    """Things beside each other, to be compared at once."""
    return found
