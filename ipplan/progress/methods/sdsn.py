"""`sdsn`: the ratio of two yearly steps.

Source: Sustainable Development Solutions Network, Sustainable Development Report, trend method.
"""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Figure, Undefined, derive, reaches, settle
from ipplan.progress.formulas import no_path_reason
from ipplan.progress.methods.verdict import Light, MethodVerdict, lost, not_judged, open_cap, without_data

ON_TRACK, IMPROVING, STAGNATING = Decimal(1), Decimal("0.5"), Decimal(0)
LIGHT: dict[str, Light] = {
    "on_track": "green",
    "moderately_improving": "amber",
    "stagnating": "red",
    "decreasing": "red",
}


def sdsn(assessed: Assessed) -> MethodVerdict:
    """Return observed step / required step, a pure number; a target that is met is on track.

    Undefined where a step is (`growth_target`, `direction_only`, `no_baseline`), and where none is
    required (`hold_target`, `start_meets_target`, `target_equals_baseline`).
    """
    case, figures = assessed.case, assessed.figures
    if nothing := without_data(assessed):
        return nothing
    ratio = no_path_reason(case) or derive(_ratio, figures.observed_step, figures.required_step)
    if lost(case):
        return MethodVerdict(ratio, "decreasing", LIGHT["decreasing"])
    if open_cap(case):
        return not_judged("cap", ratio)
    if case.met and not case.indicator.target.direction:
        return MethodVerdict(ratio, "on_track", "green")
    if isinstance(ratio, Undefined):
        return not_judged(ratio)
    cuts = (("on_track", ON_TRACK), ("moderately_improving", IMPROVING), ("stagnating", STAGNATING))
    verdict = next((word for word, cut in cuts if reaches(ratio, cut)), "decreasing")
    return MethodVerdict(ratio, verdict, LIGHT[verdict])


def _ratio(observed: Decimal, required: Decimal) -> Figure:
    return settle(observed / required) if required else Undefined("target_equals_baseline")
