"""Load what a run is about: plans by name, indicators by name. What cannot be loaded is reported and ends the run."""

import re
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import NamedTuple

import typer

from ipplan import loading
from ipplan.commands.options import Choice
from ipplan.commands.output import NO_ANSWER, report, say, stop
from ipplan.configuration import current
from ipplan.model.folding import fold_name
from ipplan.model.plan import DEFAULT_CUTS, Indicator, Plan
from ipplan.paths import real
from ipplan.problem import NONE, Message, Problem
from ipplan.reading.actuals.names import Names
from ipplan.reading.plans.catalog import catalog, configured_words, expanded
from ipplan.reading.plans.located import PlanFile
from ipplan.wording import Language

# A plan that says its cuts says them even where they are those that hold anyway.
_OWN_CUTS = re.compile(rb"""^["']?assessment["']?\s*:""", re.MULTILINE)
# What files of actuals end in, and plan files do not.
ACTUALS = {".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".et", ".ods"}


class Asked(NamedTuple):
    """The plans and the actuals that a run is about; `several` where more than one plan was asked for.

    Who asks for several gets one shape of answer, however many there are.
    """

    plans: list[str]
    actuals: list[str]
    several: bool


def plan_and_actuals(
    words: Sequence[str] | None, actuals: Sequence[str] | None, language: Language, *, every: bool
) -> Asked:
    """Tell plans from actuals: the shell makes `-a a.csv b.csv` of `-a *.csv`, so that files of actuals follow plans.

    With --all every plan of the catalogue is meant. No plan, or actuals without -a, end the command with what to write.
    """
    late = [word for word in words or () if PurePath(word).suffix.lower() in ACTUALS]
    named = [word for word in words or () if word not in late]
    if every and named:
        stop(say("not_both", language))
    if late and not actuals:
        stop(say("actuals_as_plan", language, file=late[0], plan=named[0] if named else "PLAN"))
    if not named and not every and not configured_words():
        stop(say("plan_or_all", language))
    every = not named
    plans = all_plans(language) if every else plan_words(named, language)
    return Asked(plans, [*(actuals or ()), *late], every or plans != named or len(plans) > 1)


def all_plans(language: Language) -> list[str]:
    """Return the project's plans, without a configuration all there are; a word that finds none ends the command."""
    from ipplan.reading.plans.project import every_plan

    found, problems = every_plan()
    if problems:
        report(problems, language)
        raise typer.Exit(NO_ANSWER)
    return found


def plan_words(words: Iterable[str], language: Language) -> list[str]:
    """Replace folders and patterns by the plans they stand for, each file once; one without any ends the command."""
    found, problems = expanded(words)
    if problems:
        report(problems, language)
        raise typer.Exit(NO_ANSWER)
    known = catalog()
    once: dict[Path, str] = {}
    for word in found:
        once.setdefault(real(known.get(word) or Path(word)), word)
    return list(once.values())


def load_plan(name: str, language: Language, *, draft: bool = False) -> PlanFile:
    """Load a plan by name or path; without a sound one its problems are shown and the command ends."""
    return load_plans([name], language, draft=draft)[0]


def load_plans(
    names: Iterable[str],
    language: Language,
    *,
    draft: bool = False,
    keep_going: bool = False,
    told: list[Problem] | None = None,
) -> list[PlanFile]:
    """Load plans by name or path, each once; if one is not sound all problems are shown and the command ends.

    Two files with one id are a problem: rows of actuals for the one would count for the other. A draft may have targets
    that are undecided: for who does not ask them. To keep going, one sound plan is enough. What is shown is added to
    `told`.
    """
    files: list[PlanFile] = []
    refused: list[Problem] = []
    known = catalog()
    first: dict[str, str] = {}
    for name in dict.fromkeys(names):
        file, problems = loading.load_plan(name, known, draft=draft)
        if file is None:
            refused += problems
        elif (other := first.get(file.plan.id)) is None:
            first[file.plan.id] = file.path
            files.append(with_cuts(file))
        elif real(Path(other)) != real(Path(file.path)):
            refused.append(Message("duplicate-plan-id", id=file.plan.id, other=other).at(file.place_of(("id",))))
    if told is not None:
        told += refused
    if refused:
        report(refused, language)
    if refused and not (keep_going and files):
        raise typer.Exit(NO_ANSWER)
    return files


def with_cuts(file: PlanFile) -> PlanFile:
    """Give a plan without cuts of its own those of the project's configuration."""
    configuration = current()
    if configuration is None or not configuration.settings.cuts or _OWN_CUTS.search(file.content):
        return file
    cuts = DEFAULT_CUTS.model_copy(update=configuration.settings.cuts)
    return file._replace(plan=file.plan.model_copy(update={"assessment": cuts}))


def find_indicators(plans: Sequence[Plan], texts: Iterable[str], language: Language) -> dict[str, list[Indicator]]:
    """Find the indicators of each plan that are meant by id, name or alias.

    A text may be several, separated by commas, or a pattern of ids (`patent-*`). One that no plan has, or of which one
    plan has several, ends the command with a suggestion.
    """
    names = Names(plans)
    found: dict[str, list[Indicator]] = {plan.id: [] for plan in plans}
    for text in (one for given in texts for one in _single(given, names)):
        if fitting := _fitting(plans, text):
            for plan, indicator in fitting:
                found[plan.id].append(indicator)
            continue
        matches = names.matches(text.strip())
        if not matches or len({match.plan.id for match in matches}) < len(matches):
            near = names.closest(text)
            hint = say("near", language, near=near) if near != NONE else say("see_show", language, plan=plans[0].id)
            stop(say("unknown_indicator", language, plan=tuple(found), found=text) + hint)
        for match in matches:
            found[match.plan.id].append(match.indicator)
    return found


def _single(text: str, names: Names) -> list[str]:
    """Split a list at its commas, unless an indicator is called just so."""
    return [text] if names.matches(text.strip()) else [part.strip() for part in text.split(",") if part.strip()]


def _fitting(plans: Sequence[Plan], pattern: str) -> list[tuple[Plan, Indicator]]:
    """Find the indicators whose ids fit a pattern; none where the text is no pattern."""
    if not any(mark in pattern for mark in "*?["):
        return []
    return [(plan, one) for plan in plans for one in plan.indicators if fnmatchcase(one.id, pattern)]


def choose(plans: Sequence[Plan], choice: Choice, language: Language) -> dict[str, list[Indicator]]:
    """Choose the indicators of each plan that are meant by name, by who answers for them and by category.

    Every list is empty where nothing was asked for. An office or a category that no indicator has ends the command
    with those that there are, as does a combination that leaves none.
    """
    named = find_indicators(plans, choice.only or (), language)
    asked = {"responsible": choice.responsible or [], "category": choice.category or []}
    if not any(asked.values()):
        return named
    chosen = {plan.id: list(named[plan.id] if choice.only else plan.indicators) for plan in plans}
    for field, texts in asked.items():
        wanted = {fold_name(text) for text in texts}
        known = {fold_name(text): text for plan in plans for one in plan.indicators for text in _said(one, field)}
        for text in texts:
            if fold_name(text) not in known:
                listed = tuple(dict.fromkeys(known.values())) or NONE
                stop(say("unknown_choice", language, option=f"--{field}", found=text, known=listed))
        if wanted:
            chosen = {
                plan: [one for one in found if wanted & {fold_name(text) for text in _said(one, field)}]
                for plan, found in chosen.items()
            }
    if not any(chosen.values()):
        stop(say("nothing_chosen", language))
    return chosen


def _said(indicator: Indicator, field: str) -> list[str]:
    """Return the names, in both languages, of whoever answers for an indicator or of its category.

    Several offices that lead together in one text (市市场监管局、市版权局) each count by themselves too.
    """
    offices = indicator.responsible.everyone if indicator.responsible else ()
    words = offices if field == "responsible" else (indicator.category,)
    texts = [text for one in words if one for text in (one.zh, one.en) if text]
    single = [part.strip() for text in texts for part in text.replace("、", ",").split(",")]
    return list(dict.fromkeys((*texts, *single))) if field == "responsible" else texts
