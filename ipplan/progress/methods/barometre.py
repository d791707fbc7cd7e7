"""`barometre`: the share of the way that is done, cut to 0-100 %.

Source: France, Baromètre des résultats de l'action publique, taux d'avancement.
"""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import derive
from ipplan.progress.formulas import kind_reason
from ipplan.progress.methods.verdict import MethodVerdict


def barometre(assessed: Assessed) -> MethodVerdict:
    """Return completion (x_t - x_b)/(x_T - x_b) cut to between 0 and 1, a fraction; neither classes nor a light.

    Where the start already meets the target it is 1 while the target is met, else 0. Undefined where the
    completion is (`no_baseline`, `growth_target`, `direction_only`, `target_equals_baseline`).
    """
    case = assessed.case
    value = assessed.figures.completion
    if case.point is not None and not kind_reason(case) and (case.hold or case.start_meets):
        value = Decimal(int(case.met))
    value = derive(lambda share: min(max(share, Decimal(0)), Decimal(1)), value)
    return MethodVerdict(value, None, None, None if isinstance(value, Decimal) else str(value))
