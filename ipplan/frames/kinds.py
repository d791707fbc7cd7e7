"""Which promises can be worked on columns: those whose figures need the first and the last value of a series."""

from decimal import Decimal

from ipplan.model.indicator import Indicator
from ipplan.model.plan import Plan

# A number of a column has 16 digits: where start and target lie closer together than this share of their size, too few
# of them are left for a figure of nine digits.
_CLOSEST = Decimal("1e-6")


def why_not(plan: Plan, indicator: Indicator) -> str | None:
    """Return what of an indicator cannot be worked on columns, by the field of the plan file; None where all can."""
    target = indicator.target
    if indicator.measure in {"mean", "done"}:
        return f"measure: {indicator.measure}"
    for field in ("derive", "by", "milestones", "yearly", "revisions"):
        if getattr(indicator, field):
            return field
    if target.band:
        return "between"
    if indicator.measure != "level" and indicator.basis != "as_stated":
        return f"basis: {indicator.basis}"
    if plan.dimensions and indicator.by:
        return "by"
    return "target close to the baseline" if _too_close(indicator) else None


def _too_close(indicator: Indicator) -> bool:
    """Return whether target and start are so close that a column has too few digits to tell how far the way is."""
    figure = indicator.target.figure
    if figure is None or indicator.baseline is None or indicator.measure != "level":
        return False
    first, last = indicator.baseline.value, figure.value
    return first != last and abs(last - first) < _CLOSEST * max(abs(first), abs(last))
