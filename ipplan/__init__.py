"""ipplan tells whether a government plan is on track.

The Python API is imported when it is asked for; the command line does without it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ipplan.api import (
        Actuals as Actuals,
    )
    from ipplan.api import (
        ActualsError as ActualsError,
    )
    from ipplan.api import (
        Answer as Answer,
    )
    from ipplan.api import (
        Assessment as Assessment,
    )
    from ipplan.api import (
        Assessments as Assessments,
    )
    from ipplan.api import (
        Breakdown as Breakdown,
    )
    from ipplan.api import (
        Indicator as Indicator,
    )
    from ipplan.api import (
        LoadedPlan as LoadedPlan,
    )
    from ipplan.api import (
        Place as Place,
    )
    from ipplan.api import (
        Plan as Plan,
    )
    from ipplan.api import (
        PlanError as PlanError,
    )
    from ipplan.api import (
        Problem as Problem,
    )
    from ipplan.api import (
        Problems as Problems,
    )
    from ipplan.api import (
        ProblemsError as ProblemsError,
    )
    from ipplan.api import (
        Result as Result,
    )
    from ipplan.api import (
        UnknownIndicatorError as UnknownIndicatorError,
    )
    from ipplan.api import (
        assess as assess,
    )
    from ipplan.api import (
        breakdown as breakdown,
    )
    from ipplan.api import (
        check as check,
    )
    from ipplan.api import (
        compare as compare,
    )
    from ipplan.api import (
        load_plan as load_plan,
    )
    from ipplan.api import (
        read_actuals as read_actuals,
    )
    from ipplan.api import (
        report as report,
    )
    from ipplan.api import (
        targets as targets,
    )

__version__ = "0.1.0"
__all__ = [
    "Actuals", "ActualsError", "Answer", "Assessment", "Assessments", "Breakdown", "Indicator", "LoadedPlan", "Place",
    "Plan", "PlanError", "Problem", "Problems", "ProblemsError", "Result", "UnknownIndicatorError", "__version__",
    "assess", "breakdown", "check", "compare", "load_plan", "read_actuals", "report", "targets",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("ipplan.api"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
