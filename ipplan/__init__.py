"""ipplan tells whether a government plan is on track.

The Python API is imported when it is asked for; the command line does without it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ipplan.api import (
        Actuals,
        ActualsError,
        Answer,
        Assessment,
        Assessments,
        Breakdown,
        Indicator,
        LoadedPlan,
        NotesError,
        Place,
        Plan,
        PlanError,
        Problem,
        Problems,
        ProblemsError,
        Result,
        UnknownIndicatorError,
        assess,
        breakdown,
        check,
        compare,
        load_plan,
        read_actuals,
        report,
        targets,
    )  # fmt: skip

__version__ = "0.1.0"
__all__ = [
    "Actuals", "ActualsError", "Answer", "Assessment", "Assessments", "Breakdown", "Indicator", "LoadedPlan",
    "NotesError", "Place", "Plan", "PlanError", "Problem", "Problems", "ProblemsError", "Result",
    "UnknownIndicatorError", "__version__", "assess", "breakdown", "check", "compare", "load_plan", "read_actuals",
    "report", "targets",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("ipplan.api"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
