"""ipplan tells whether a government plan is on track.

The Python API is imported when it is asked for; the command line does without it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ipplan.api import ActualsError, Assessment, PlanError, assess, load_plan, read_actuals

__version__ = "0.1.0"
__all__ = ["ActualsError", "Assessment", "PlanError", "__version__", "assess", "load_plan", "read_actuals"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("ipplan.api"), name)
