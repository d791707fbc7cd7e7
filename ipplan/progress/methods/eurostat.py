"""`eurostat`: the ratio of two growth rates.

Source: Eurostat, Sustainable development in the European Union: monitoring report, annex on method.
Statistics Canada and Open SDG follow it.
"""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Figure, Undefined, derive, reaches, settle
from ipplan.progress.methods.verdict import Light, MethodVerdict, lost, not_judged, open_cap, without_data

SIGNIFICANT, MODERATE, INSUFFICIENT = Decimal("0.95"), Decimal("0.60"), Decimal(0)
WITHOUT_TARGET = Decimal("0.01")
LIGHT: dict[str, Light] = {
    "significant": "green",
    "moderate": "amber",
    "insufficient": "red",
    "away": "red",
    "moderately_away": "red",
    "significantly_away": "red",
}


def eurostat(assessed: Assessed) -> MethodVerdict:  # noqa: PLR0911 - the order of the cases is the rule
    """Return R = observed CAGR / required CAGR, a pure number; for a direction the observed CAGR.

    Undefined where a rate is (`not_positive`, `starts_at_zero`, `no_baseline`), and where nothing is
    required (`hold_target`, `target_equals_baseline`). A target that is met counts as significant progress.
    """
    case, figures = assessed.case, assessed.figures
    if nothing := without_data(assessed):
        return nothing
    if case.indicator.target.direction:
        return _by_direction(figures.observed_cagr, case.sign)
    ratio = Undefined("hold_target") if case.hold else derive(_ratio, figures.observed_cagr, figures.required_cagr)
    if lost(case):
        return MethodVerdict(ratio, "away", LIGHT["away"])
    if open_cap(case):
        return not_judged("cap", ratio)
    if case.met:
        return MethodVerdict(ratio, "significant", "green")
    if isinstance(ratio, Undefined):
        return not_judged(ratio)
    cuts = (("significant", SIGNIFICANT), ("moderate", MODERATE), ("insufficient", INSUFFICIENT))
    verdict = next((word for word, cut in cuts if reaches(ratio, cut)), "away")
    return MethodVerdict(ratio, verdict, LIGHT[verdict])


def _ratio(observed: Decimal, required: Decimal) -> Figure:
    return settle(observed / required) if required else Undefined("target_equals_baseline")


def _by_direction(observed: Figure, sign: int) -> MethodVerdict:
    """Judge s·CAGR against 1 % a year either way."""
    if isinstance(observed, Undefined):
        return not_judged(observed)
    cuts = (("significant", WITHOUT_TARGET), ("moderate", Decimal(0)), ("moderately_away", -WITHOUT_TARGET))
    verdict = next((word for word, cut in cuts if reaches(sign * observed, cut)), "significantly_away")
    return MethodVerdict(observed, verdict, LIGHT[verdict])
