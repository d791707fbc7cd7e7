"""Growth between two values: compound rates and equal steps."""

from decimal import Decimal

from ipplan.progress.figure import Figure, Undefined, settle


def cagr(first: Decimal, last: Decimal, years: Decimal) -> Figure:
    """Compound annual growth rate (last/first)^(1/years) - 1, a fraction; 年均增长.

    Defined between two positive numbers (`not_positive` otherwise) that lie `years` > 0 apart.
    Source: Eurostat, Sustainable development in the EU: monitoring report, annex on method.
    """
    if first <= 0 or last <= 0:
        return Undefined("not_positive")
    return settle((last / first) ** (1 / years) - 1)


def step(first: Decimal, last: Decimal, years: Decimal) -> Decimal:
    """Equal yearly step (last - first)/years, in the indicator's unit per year; `years` > 0.

    Source: SDSN, Sustainable Development Report, trend method.
    """
    return settle((last - first) / years)


def completion(first: Decimal, now: Decimal, last: Decimal) -> Figure:
    """Share of the way from `first` to `last` that is done, a fraction, never clipped; 完成率.

    Undefined where there is no way to go (`target_equals_baseline`).
    Source: Baromètre des résultats de l'action publique, taux d'avancement (before its clipping).
    """
    if first == last:
        return Undefined("target_equals_baseline")
    return settle((now - first) / (last - first))
