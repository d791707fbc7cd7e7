"""`opensdg`: the ratio of two growth rates, with one set of verdicts for targets and one for directions.

Source: Open SDG, progress status calculation (open-sdg.readthedocs.io); Statistics Canada follows it for the Canadian
Indicator Framework.
"""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, reaches, settle
from ipplan.progress.growth import cagr
from ipplan.progress.methods.verdict import Light, MethodVerdict, lost, not_judged, open_cap, without_data

SUBSTANTIAL, MODERATE, LIMITED = Decimal("0.95"), Decimal("0.60"), Decimal(0)
DIRECTION_SUBSTANTIAL, DIRECTION_MODERATE = Decimal("0.015"), Decimal("0.005")
LIMIT_POWER = Decimal("4.44")
LIGHT: dict[str, Light] = {
    "target_achieved": "green",
    "substantial_progress": "green",
    "moderate_progress": "amber",
    "limited_progress": "red",
    "deterioration": "red",
}


def opensdg(assessed: Assessed) -> MethodVerdict:
    """Judge by R = s·observed CAGR/|required CAGR|, for a direction by s·observed CAGR; fractions.

    Undefined where a rate is (`not_positive`, `starts_at_zero`, `no_baseline`), and where the target equals the
    baseline (`target_equals_baseline`). A target that was met at the start and is lost again is a deterioration.
    """
    case, observed = assessed.case, assessed.figures.observed_cagr
    if nothing := without_data(assessed):
        return nothing
    if case.indicator.target.direction:
        value = derive(lambda rate: case.sign * rate, observed)
        factor = leniency(case)
        return _judge(value, DIRECTION_SUBSTANTIAL * factor, DIRECTION_MODERATE * factor)
    value = derive(lambda rate, first, last, span: _ratio(case, rate, first, last, span),
                   observed, case.first, case.last, case.span)  # fmt: skip
    if lost(case):
        return MethodVerdict(value, "deterioration", LIGHT["deterioration"])
    if open_cap(case):
        return not_judged("cap", value)
    if case.met:
        return MethodVerdict(value, "target_achieved", LIGHT["target_achieved"])
    return _judge(value, SUBSTANTIAL, MODERATE)


def leniency(case: Case) -> Decimal:
    """Return C, by which the cuts of a direction are multiplied near a natural limit; 1 without one.

    C = 1 - (|x_b|/|limit|)^4.44 up to the limit, 1 - ((2|limit| - |x_b|)/|limit|)^4.44 beyond it up to twice the limit.
    """
    limit, first = case.indicator.limit, case.first
    if not limit or isinstance(first, Undefined):
        return Decimal(1)
    share = abs(first) / abs(limit)
    nearness = share if share <= 1 else 2 - share
    return 1 - nearness**LIMIT_POWER if nearness > 0 else Decimal(1)


def _ratio(case: Case, observed: Decimal, first: Decimal, last: Decimal, span: Decimal) -> Figure:
    if first == last:
        return Undefined("target_equals_baseline")
    if last <= 0:
        return Undefined("not_positive")
    return settle(case.sign * observed / abs(cagr(first, last, span)))


def _judge(value: Figure, substantial: Decimal, moderate: Decimal) -> MethodVerdict:
    if isinstance(value, Undefined):
        return not_judged(value)
    cuts = (("substantial_progress", substantial), ("moderate_progress", moderate), ("limited_progress", LIMITED))
    verdict = next((word for word, cut in cuts if reaches(value, cut)), "deterioration")
    return MethodVerdict(value, verdict, LIGHT[verdict])
