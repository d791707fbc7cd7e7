"""Decide whether a run of `ipplan status --fail-on` fails, and say why."""

import sys
from collections.abc import Sequence
from typing import NamedTuple

import typer

from ipplan.commands.output import DATA_SAYS_NO, NO_ANSWER, say, stop
from ipplan.model.observation import Observation
from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.methods.counted import MILESTONE, meanings, method_of, word_of
from ipplan.wording import Language

UNJUDGED = {"no_data", "undetermined"}


def statuses(fail_on: str | None, language: Language, method: str = "pace") -> set[str]:
    """Return the verdicts that --fail-on names, some words standing for several; a wrong word ends the run.

    `behind` are the statuses that are behind, under another method the lights amber and red.
    """
    meaning = meanings(method)
    chosen: set[str] = set()
    for word in fail_on.split(",") if fail_on is not None else ():
        name = word.strip().replace("-", "_")
        if name not in meaning:
            stop(say("bad_choice", language, option="--fail-on", allowed=tuple(meaning), found=word.strip()))
        chosen |= meaning[name]
    return chosen


class Passage(NamedTuple):
    """What a gate has to say of one plan: each indicator that fails, and why nothing of it could be judged."""

    culprits: tuple[str, ...] = ()
    unjudged: str = ""


def passage(
    result: PlanAssessed, observations: Sequence[Observation], fail_on: str, language: Language, method: str
) -> Passage:
    """Hold one plan against the verdicts of --fail-on."""
    failing, judge = statuses(fail_on, language, method), method_of(method)
    culprits = []
    for assessed in result.indicators:
        verdict = judge(assessed)
        word = word_of(assessed, verdict)
        if _fails(assessed, {word, str(verdict.light)} if method != "pace" else {word}, failing):
            shown = {"asked": fail_on, "plan": result.plan.id, "id": assessed.indicator.id, "status": word}
            culprits.append(say("gate", language, **shown))
    nothing = all(assessed.status in UNJUDGED for assessed in result.indicators)
    return Passage(tuple(culprits), _missing(result, observations, language) if nothing else "")


def gate(passages: Sequence[Passage]) -> None:
    """End the run with 1 where an indicator has a verdict of --fail-on, with 2 where a plan could not be judged at all.

    Who fails and what is missing stands on stderr. A gate that judged nothing has no answer: it never passes.
    """
    culprits = [said for one in passages for said in one.culprits]
    unjudged = [one.unjudged for one in passages if one.unjudged]
    for said in (*culprits, *unjudged):
        _warn(said)
    if unjudged and not culprits:
        raise typer.Exit(NO_ANSWER)
    if culprits:
        raise typer.Exit(DATA_SAYS_NO)


def _fails(assessed: Assessed, words: set[str], failing: set[str]) -> bool:
    """Return whether an indicator has one of the verdicts or missed a milestone; prose may go without data."""
    if MILESTONE in failing and assessed.promises.missed:
        return True
    return bool(words & failing) and (assessed.status, assessed.indicator.group) != ("no_data", "narrative")


def _missing(result: PlanAssessed, observations: Sequence[Observation], language: Language) -> str:
    """Say why nothing of a plan could be judged."""
    plan, as_of = result.plan, result.as_of
    first = min((o.year for o in observations), default=None)
    if as_of is not None and as_of <= plan.baseline_year:
        return say("unjudged_before_plan", language, plan=plan.id, as_of=as_of, base=plan.baseline_year)
    if first is None:
        return say("unjudged_no_values", language, plan=plan.id)
    if as_of is not None and first > as_of:
        return say("unjudged_too_early", language, plan=plan.id, first=first, as_of=as_of)
    return say("unjudged", language, plan=plan.id)


def _warn(message: str) -> None:
    sys.stderr.write(f"ipplan: {message}\n")
