"""How precisely an outlook is shown to people."""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.digits import decimals

DIGITS = 3


def foreseen(assessed: Assessed, value: Decimal) -> Decimal:
    """Round a value that is foreseen to three digits, and to no more decimals than the data have."""
    indicator, series = assessed.indicator, assessed.series
    figures = (indicator.baseline, indicator.target.figure)
    given = [figure.value for figure in figures if figure] + [point.observation.value for point in series.points]
    finest = indicator.decimals if indicator.decimals is not None else decimals(given)
    places = min(finest, DIGITS - 1 - value.adjusted()) if value else finest
    return value.quantize(Decimal(1).scaleb(-places)) + 0
