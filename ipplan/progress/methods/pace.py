"""`pace`, the default: earned years over years elapsed; section 6 of the design."""

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.progress.methods.verdict import Light, MethodVerdict

LIGHT: dict[str, Light] = {
    "achieved": "green",
    "ahead": "green",
    "on_track": "green",
    "lagging": "amber",
    "off_track": "red",
    "reversing": "red",
    "missed": "red",
    "undetermined": "grey",
    "no_data": "grey",
    "not_judged": "grey",
}


def pace(assessed: Assessed) -> MethodVerdict:
    """Return pace = earned years / e, with the plan's own cuts where it sets them; the verdict is the status.

    Undefined without a start (`no_baseline`), for a target to hold (`hold_target`), …
    """
    value = assessed.figures.pace
    reason = assessed.reason or (str(value) if isinstance(value, Undefined) else None)
    return MethodVerdict(value, assessed.status, LIGHT[assessed.status], reason)
