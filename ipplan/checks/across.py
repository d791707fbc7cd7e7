"""What only several plans side by side can show."""

from collections.abc import Iterator, Sequence

from ipplan.checks import Finding
from ipplan.model.plan import Indicator, Plan


def across(plans: Sequence[Plan]) -> Iterator[tuple[Plan, Finding]]:
    """The same concept has the same id and is counted alike in every plan."""
    first: dict[str, tuple[Plan, Indicator]] = {}
    for plan in plans:
        for row, indicator in enumerate(plan.indicators):
            other_plan, other = first.setdefault(indicator.id, (plan, indicator))
            if other_plan is not plan:
                for finding in unit_differs(other_plan, other, indicator):
                    yield plan, finding._replace(location=("indicators", row, *finding.location))


def unit_differs(other_plan: Plan, other: Indicator, indicator: Indicator) -> Iterator[Finding]:
    """One concept has one unit: values that are compared must be of one kind."""
    if indicator.measure == other.measure and indicator.unit.zh != other.unit.zh:
        details = {"found": indicator.unit.say("zh"), "other": other.unit.say("zh"), "plan": other_plan.id}
        yield Finding("unit-differs", ("unit",), details, "warning")
