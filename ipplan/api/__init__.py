"""ipplan from Python: `from ipplan import load_plan, read_actuals, assess`.

Stable by test (`tests/api`), shown in `docs/python.md`. Nothing prints and nothing exits: what is wrong with a
file is an exception that holds every problem found.
"""

from ipplan.api.actuals import Actuals, read_actuals
from ipplan.api.answers import Answer
from ipplan.api.asking import assess, check, compare, targets
from ipplan.api.dividing import Breakdown, breakdown
from ipplan.api.errors import ActualsError, NotesError, PlanError, Problems, ProblemsError, UnknownIndicatorError
from ipplan.api.plans import LoadedPlan, load_plan
from ipplan.api.reporting import report
from ipplan.api.results import Assessment, Assessments, Result
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Place, Problem

__all__ = [
    "Actuals", "ActualsError", "Answer", "Assessment", "Assessments", "Breakdown", "Indicator", "LoadedPlan",
    "NotesError", "Place", "Plan", "PlanError", "Problem", "Problems", "ProblemsError", "Result",
    "UnknownIndicatorError", "assess", "breakdown", "check", "compare", "load_plan", "read_actuals", "report",
    "targets",
]  # fmt: skip
