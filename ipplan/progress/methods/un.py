"""`un`: the share of the way that will be done in the target year, at the growth observed.

Source: United Nations Statistics Division, SDG Progress Chart, as the Basque statistics office (EUSTAT) writes it down.
"""

from decimal import Decimal

from ipplan.progress.ahead import in_per_cent
from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, reaches, settle
from ipplan.progress.formulas import no_path_reason
from ipplan.progress.growth import completion
from ipplan.progress.methods.verdict import Light, MethodVerdict, lost, not_judged, open_cap, without_data

ON_TRACK, PROGRESS = Decimal("0.95"), Decimal("0.10")
DIRECTION_ON_TRACK, DIRECTION_PROGRESS = Decimal("0.02"), Decimal("0.005")
LIGHT: dict[str, Light] = {"reached": "green", "on_track": "green", "progress": "amber", "stagnation": "red"}


def un(assessed: Assessed) -> MethodVerdict:
    """Return q = (x̂_T - x_b)/(x_T - x_b), x̂_T = x_t·(1 + observed CAGR)^(T-t); for a direction the observed CAGR.

    Undefined where the observed rate is (`not_positive`, `starts_at_zero`, `no_baseline`), and where there is
    no way from start to target (`hold_target`, `start_meets_target`, `target_equals_baseline`).
    """
    case, observed = assessed.case, assessed.figures.observed_cagr
    if nothing := without_data(assessed):
        return nothing
    if case.indicator.target.direction:
        signed = derive(lambda rate: case.sign * rate, observed)
        return _judge(observed, signed, DIRECTION_ON_TRACK, DIRECTION_PROGRESS)
    share = no_path_reason(case) or _share(case, observed)
    if lost(case):
        return MethodVerdict(share, "stagnation", LIGHT["stagnation"])
    if open_cap(case):
        return not_judged("cap", share)
    if case.met or _nearly_all_or_nothing(case):
        return MethodVerdict(share, "reached", "green")
    return _judge(share, share, ON_TRACK, PROGRESS)


def _nearly_all_or_nothing(case: Case) -> bool:
    """Return whether a share is within a point of a target of 0 % or 100 %, which counts as reached."""
    now, last = case.now_shown, case.last_shown
    if isinstance(now, Undefined) or isinstance(last, Undefined) or not in_per_cent(case.indicator):
        return False
    return last in {0, 100} and abs(now - last) <= 1


def _share(case: Case, observed: Figure) -> Figure:
    """Return q; in the target year itself nothing is left to be carried on."""

    def formula(first: Decimal, now: Decimal, last: Decimal, rate: Decimal, time: Decimal) -> Figure:
        if first == last:
            return Undefined("target_equals_baseline")
        return settle(completion(first, now * (1 + rate) ** (case.end - time), last))

    return derive(formula, case.first, case.now, case.last, observed, case.time)


def _judge(value: Figure, judged: Figure, on_track: Decimal, progress: Decimal) -> MethodVerdict:
    if isinstance(judged, Undefined):
        return not_judged(judged)
    cuts = (("on_track", on_track), ("progress", progress))
    verdict = next((word for word, cut in cuts if reaches(judged, cut)), "stagnation")
    return MethodVerdict(value, verdict, LIGHT[verdict])
