"""Growth and ways between values, with plain operators: rates, steps, shares, and the index of a change.

None of these settles or checks: the table of formulas says where each is defined. They work on decimals, and on
columns that hold a number for every indicator.
"""

from decimal import Decimal


def cagr(first: Decimal, last: Decimal, years: Decimal) -> Decimal:
    """Compute the compound annual growth rate, a fraction; 年均增长.

    Defined between two positive numbers that lie `years` > 0 apart.
    Source: Eurostat, Sustainable development in the EU: monitoring report, annex on method.
    """
    return (last / first) ** (1 / years) - 1


def step(first: Decimal, last: Decimal, years: Decimal) -> Decimal:
    """Compute the equal yearly step, in the indicator's unit per year; `years` > 0.

    Source: SDSN, Sustainable Development Report, trend method.
    """
    return (last - first) / years


def completion(first: Decimal, now: Decimal, last: Decimal) -> Decimal:
    """Compute the share of the way from `first` to `last` that is done, a fraction, never clipped; 完成率.

    Defined where `first` and `last` differ.
    Source: Baromètre des résultats de l'action publique, taux d'avancement (before its clipping).
    """
    return (now - first) / (last - first)


def on_line(first: Decimal, last: Decimal, share: Decimal) -> Decimal:
    """Compute the value after a share of the time, by equal steps."""
    return first + (last - first) * share


def on_curve(first: Decimal, last: Decimal, share: Decimal) -> Decimal:
    """Compute the value after a share of the time, at equal rates; both ends are above 0."""
    return first * (last / first) ** share


def index_of_change(change: Decimal) -> Decimal:
    """Compute the index, 1 at the baseline, of a change in per cent."""
    return 1 + change / 100


def index_of_growth(growth: Decimal, years: Decimal) -> Decimal:
    """Compute the index, 1 at the baseline, of a mean growth in per cent (-100 or more) over `years`."""
    return (1 + growth / 100) ** years


def change_of(index: Decimal) -> Decimal:
    """Compute the change in per cent of an index with 1 at the baseline."""
    return (index - 1) * 100


def growth_of(index: Decimal, years: Decimal) -> Decimal:
    """Compute the mean yearly growth in per cent of an index (0 or more) with 1 at the baseline, `years` > 0 later."""
    return (index ** (1 / years) - 1) * 100
