"""Ask about a stock that is reported where the plan counts what is added to it, or its change."""

from collections.abc import Iterable
from decimal import Decimal

from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message, Problem

# What is reported is so many times what the plan wants, and about as much as the stock itself.
_BEYOND, _LIKE = 3, 2


def stocks_reported(plan: Plan, observations: Iterable[Observation]) -> list[Problem]:
    """Return an error for each indicator with a value like the stock beneath: 95 for 10 more on a stock of 87.

    It takes the stock's value in the baseline year from the plan; where that is not known nothing is asked.
    """
    indicators = {indicator.id: indicator for indicator in plan.indicators}
    problems: dict[str, Problem] = {}
    for observation in observations:
        indicator = indicators.get(observation.indicator)
        if indicator is not None and _looks_like_stock(indicator, observation):
            assert indicator.baseline is not None
            asked = Message(
                "stock-reported",
                indicator=indicator.id,
                found=observation.as_written,
                stock=indicator.baseline.value,
                year=plan.years(indicator)[0],
            )
            problems.setdefault(indicator.id, asked.at(observation.place))
    return list(problems.values())


def _looks_like_stock(indicator: Indicator, observation: Observation) -> bool:
    basis = observation.basis or indicator.basis
    figure = indicator.target.figure
    if indicator.measure not in {"increase", "relative_change"} or basis != "as_stated":
        return False
    if indicator.baseline is None or figure is None or not indicator.baseline.value or not figure.value:
        return False
    stock, value = abs(indicator.baseline.value), abs(observation.value)
    wanted = abs(figure.value)
    largest = stock + wanted if indicator.measure == "increase" else stock * (1 + wanted / Decimal(100))
    return value > _BEYOND * wanted and stock / _LIKE <= value <= _LIKE * largest
