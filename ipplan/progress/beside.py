"""The parts of an indicator beside its whole: each by its own target, the worst first, with its share of the gap."""

from collections.abc import Sequence
from decimal import Decimal

from ipplan.model.plan import Plan
from ipplan.progress.assess import Assessed, BaselineFrom, Beside, PartAssessed, PlanAssessed, assess
from ipplan.progress.figure import Figure, Undefined, settle
from ipplan.progress.made import Made

# From what must be looked at first to what needs no look.
WORST_FIRST: tuple[str, ...] = (
    *("missed", "reversing", "off_track", "lagging", "no_data", "undetermined", "not_judged"),
    *("on_track", "ahead", "achieved"),
)


def with_parts(result: PlanAssessed, dimension: str, baseline_from: BaselineFrom = "plan") -> PlanAssessed:
    """Set beside each indicator that is divided by a dimension its parts."""
    divided = [one for one in result.indicators if one.indicator.by and one.indicator.by.dimension == dimension]
    found = {
        one.indicator.id: beside(result.plan, one, result.made, as_of=result.as_of, baseline_from=baseline_from)
        for one in divided
    }
    return result._replace(beside=found)


def beside(plan: Plan, whole: Assessed, made: Made, *, as_of: int | None, baseline_from: BaselineFrom) -> Beside:
    """Assess every part of an indicator that is divided by a dimension.

    A part's share of the gap is its own gap over the gaps of all parts that fall short; parts that are beyond their
    targets have 0. Undefined where no part falls short (`target_met`), where gaps do not add up because the whole is
    the smallest or the largest part or a weighted mean (`not_added_up`), and where a part has no gap (its own reason).
    """
    indicator = whole.indicator
    assert indicator.by is not None
    dimension = plan.dimensions[indicator.by.dimension]
    reported = made.parts.get(indicator.id, {})
    found = [
        assess(plan, indicator.of_part(part), reported.get(part, ()), as_of=as_of, baseline_from=baseline_from)
        for part in dimension.parts
    ]
    added_up = indicator.by.combine in {"sum", "mean"}
    shares = _shares([one.figures.gap for one in found]) if added_up else [Undefined("not_added_up") for _ in found]
    parts = [
        PartAssessed(part, name, one, share)
        for (part, name), one, share in zip(dimension.parts.items(), found, shares, strict=True)
    ]
    return Beside(indicator.by.dimension, dimension.name, tuple(sorted(parts, key=_rank)))


def _shares(gaps: Sequence[Figure]) -> list[Figure]:
    short = sum((gap for gap in gaps if isinstance(gap, Decimal) and gap > 0), Decimal(0))
    if not short:
        return [gap if isinstance(gap, Undefined) else Undefined("target_met") for gap in gaps]
    return [gap if isinstance(gap, Undefined) else settle(max(gap, Decimal(0)) / short) for gap in gaps]


def _rank(part: PartAssessed) -> tuple[int, Decimal, Decimal]:
    """Rank by status; of one status the slowest pace first, then the largest share of the gap."""
    pace, share = part.assessed.figures.pace, part.gap_share
    last = Decimal("Infinity")
    return (
        WORST_FIRST.index(part.assessed.status),
        last if isinstance(pace, Undefined) else pace,
        Decimal(0) if isinstance(share, Undefined) else -share,
    )
