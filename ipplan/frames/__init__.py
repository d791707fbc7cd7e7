"""Plans judged on columns: the figures and verdicts of `status` for frames of many rows, as frames of the same kind."""

from importlib.util import find_spec

if find_spec("narwhals") is None:
    raise ImportError('ipplan.frames needs narwhals: run pip install ".[frames]" in a checkout of ipplan')

from ipplan.frames.assess import assess_frame
from ipplan.frames.compiled import Compiled, compile_plans
from ipplan.frames.problems import problems_in_frame

__all__ = ["Compiled", "assess_frame", "compile_plans", "problems_in_frame"]
