"""Growth between two values, with plain operators: compound rates, equal steps, the share of the way.

None of the three settles or checks: the table of formulas says where each is defined.
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
