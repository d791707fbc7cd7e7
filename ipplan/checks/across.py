"""What only several plans side by side can show."""

from collections.abc import Callable, Iterable, Iterator

from ipplan.checks import Finding
from ipplan.model.folding import folded
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message


def across(plans: Iterable[Plan]) -> Iterator[tuple[Plan, Finding]]:
    """The same concept has the same id and is counted alike in every plan: each is held against the first."""
    first: dict[str, tuple[Plan, Indicator]] = {}
    for plan in plans:
        for row, indicator in enumerate(plan.indicators):
            other_plan, other = first.setdefault(indicator.id, (plan, indicator))
            if other_plan is plan:
                continue
            for check in CHECKS:
                for finding in check(other_plan, other, indicator):
                    yield plan, finding._replace(location=("indicators", row, *finding.location))


def duplicate_plan_id(plans: Iterable[tuple[str, str, Plan]]) -> Iterator[tuple[Plan, Finding]]:
    """Every plan has an id of its own.

    Why: of two plans with one id only one is found by name, and rows of actuals for the one count for the other.

    Example: `id: foshan` in `foshan.yaml` and in `foshan-2026.yaml`.
    """
    given = list(plans)
    # The file that is called as its plan keeps the id, whichever comes first.
    owners = {plan.id: path for path, stem, plan in reversed(given) if stem == plan.id}
    for path, _, plan in given:
        owner = owners.setdefault(plan.id, path)
        if owner != path:
            yield plan, Finding(Message("duplicate-plan-id", id=plan.id, other=owner), ("id",))


def unit_differs(other_plan: Plan, other: Indicator, indicator: Indicator) -> Iterator[Finding]:
    """One concept has one unit in every plan that has it.

    Why: values that are put side by side must be of one kind.

    Example: `valid-invention-patents` in 件 in one plan and in 万件 in another.
    """
    if indicator.measure == other.measure and indicator.unit.zh != other.unit.zh:
        yield Finding(
            Message("unit-differs", found=indicator.unit.say("zh"), other=other.unit.say("zh"), plan=other_plan.id),
            ("unit",),
        )


def shared_definition_missing(other_plan: Plan, other: Indicator, indicator: Indicator) -> Iterator[Finding]:
    """Where two plans share a concept, both say what is counted.

    Why: with one definition alone nobody can tell whether the two plans' values may be compared.

    Example: `high-value-patents-per-10k` with a `definition` in one plan and none in another.
    """
    if (indicator.definition is None) != (other.definition is None):
        yield Finding(
            Message("shared-definition-missing", id=indicator.id, plan=other_plan.id),
            () if indicator.definition is None else ("definition",),
        )


def definition_differs(other_plan: Plan, other: Indicator, indicator: Indicator) -> Iterator[Finding]:
    """Where two plans define one concept differently, both say so in their notes.

    Why: whoever compares the plans sees the notes, and would take unlike values for like ones without them.

    Example: one plan counts every pledge, the other those of a larger amount, and neither has a `note`.
    """
    mine, others = indicator.definition, other.definition
    if mine is None or others is None or (indicator.note and other.note):
        return
    if folded(mine.say("zh")) != folded(others.say("zh")):
        yield Finding(Message("definition-differs", id=indicator.id, plan=other_plan.id), ("definition",))


CHECKS: tuple[Callable[[Plan, Indicator, Indicator], Iterator[Finding]], ...] = (
    unit_differs,
    shared_definition_missing,
    definition_differs,
)
