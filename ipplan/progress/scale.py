"""The scale on which a measure is worked.

A change and a mean growth are shown in per cent and worked as an index with 1 at the baseline
year: a change c is the index 1+c, a mean yearly growth g over e years the index (1+g)^e. All other
measures are worked as they are shown. An index keeps all its digits: it is settled once, where it is shown.
"""

from decimal import Decimal

from ipplan.model.plan import Measure
from ipplan.progress.figure import settle
from ipplan.progress.growth import change_of, growth_of, index_of_change, index_of_growth

PER_CENT = Decimal(100)


def worked(measure: Measure, shown: Decimal, elapsed: Decimal) -> Decimal:
    """Return the worked value of a shown one, `elapsed` years after the baseline.

    A mean growth of -100 % and below is the index 0: nothing is left that could grow.
    """
    if measure == "relative_change":
        return index_of_change(shown)
    if measure == "average_growth":
        return index_of_growth(max(shown, -PER_CENT), elapsed)
    return shown


def shown(measure: Measure, index: Decimal, elapsed: Decimal) -> Decimal:
    """Return the value to show for a worked one, `elapsed` years after the baseline (more than 0 for a mean growth)."""
    if measure == "relative_change":
        return settle(change_of(index))
    if measure == "average_growth":
        return settle(growth_of(max(index, Decimal(0)), elapsed))
    return settle(index)
