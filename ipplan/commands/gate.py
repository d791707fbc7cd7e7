"""Decide whether a run of `ipplan status --fail-on` fails."""

from ipplan.commands.output import say, stop
from ipplan.progress.assess import PlanAssessed
from ipplan.progress.verdict import BEHIND, STATUSES
from ipplan.wording import Language

# Not a status: a milestone or a yearly value was missed, whatever the indicator's verdict.
MILESTONE = "milestone"
MEANING: dict[str, set[str]] = {
    MILESTONE: {MILESTONE},
    "behind": set(BEHIND),
    "missing": {"no_data"},
    **{status: {status} for status in STATUSES},
}


def statuses(fail_on: str | None, language: Language) -> set[str]:
    """Return the statuses that --fail-on names, some words standing for several; a wrong word ends the run."""
    chosen: set[str] = set()
    for word in fail_on.split(",") if fail_on is not None else ():
        name = word.strip().replace("-", "_")
        if name not in MEANING:
            stop(say("bad_choice", language, option="--fail-on", allowed=tuple(MEANING), found=word.strip()))
        chosen |= MEANING[name]
    return chosen


def fails(result: PlanAssessed, failing: set[str]) -> bool:
    """True if an indicator has one of the statuses or missed a milestone; the prose may go without data."""
    return any(
        (a.status in failing and (a.status, a.indicator.group) != ("no_data", "narrative"))
        or (MILESTONE in failing and a.promises.missed)
        for a in result.indicators
    )
