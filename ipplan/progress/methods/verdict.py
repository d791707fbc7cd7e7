"""What a method says of one indicator: its figure, its verdict and one of four lights."""

from typing import Literal, NamedTuple

from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.formulas import kind_reason

# Green: will get there, or is there. Amber: the right way, too slow. Red: barely moving, or the wrong way.
Light = Literal["green", "amber", "red", "grey"]
LIGHTS: tuple[Light, ...] = ("green", "amber", "red", "grey")


class MethodVerdict(NamedTuple):
    """`value` is the method's figure; `verdict` its own word, None where it has none.

    `light` is grey where the method does not judge, and then `reason` says why; None for a method
    that gives a figure and no light.
    """

    value: Figure
    verdict: str | None
    light: Light | None
    reason: str | None = None


def not_judged(reason: str, value: Figure | None = None) -> MethodVerdict:
    """Return no verdict, for this reason; the figure where there is one all the same."""
    return MethodVerdict(Undefined(reason) if value is None else value, None, "grey", reason)


def without_data(assessed: Assessed) -> MethodVerdict | None:
    """Return the verdict where nothing was reported after the baseline year, or nothing that a method can judge.

    No published method has a word for a promise for every year, a mean, a thing to be done, a value beyond a band,
    and for what has no target.
    """
    case = assessed.case
    if case.point is None:
        return not_judged(assessed.reason or "no_data")
    if reason := kind_reason(case):
        return not_judged(reason)
    return not_judged("overshot") if case.overshot else None


def open_cap(case: Case) -> bool:
    """Return whether the start of anything but a level meets the bound, and T is still to come.

    To be under a cap on the way is neither to have reached a target nor to be on the way to one: no
    published method has a word for it.
    """
    return case.cap and not case.in_target_year


def lost(case: Case) -> bool:
    """Return whether the start met the target and the value no longer does; no start meets a direction."""
    return case.start_meets and not case.met
