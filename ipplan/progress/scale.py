"""The scale on which a measure is worked.

A change and a mean growth are shown in per cent and worked as an index with 1 at the baseline
year: a change c is the index 1+c, a mean yearly growth g over e years the index (1+g)^e. All other
measures are worked as they are shown. An index keeps all its digits: it is settled once, where it is shown.
"""

from decimal import Decimal

from ipplan.model.plan import Measure
from ipplan.progress.figure import settle

PER_CENT = Decimal(100)


def worked(measure: Measure, shown: Decimal, elapsed: Decimal) -> Decimal:
    """Return the worked value of a shown one, `elapsed` years after the baseline.

    A mean growth of -100 % and below is the index 0: nothing is left that could grow.
    """
    if measure == "relative_change":
        return 1 + shown / PER_CENT
    if measure == "average_growth":
        return max(1 + shown / PER_CENT, Decimal(0)) ** elapsed
    return shown


def shown(measure: Measure, index: Decimal, elapsed: Decimal) -> Decimal:
    """Return the value to show for a worked one, `elapsed` years after the baseline (more than 0 for a mean growth)."""
    if measure == "relative_change":
        return settle((index - 1) * PER_CENT)
    if measure == "average_growth":
        return settle((max(index, Decimal(0)) ** (1 / elapsed) - 1) * PER_CENT)
    return settle(index)
