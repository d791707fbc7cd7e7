"""Load what a run is about: plans by name, indicators by name. What cannot be loaded is reported and ends the run."""

from collections.abc import Iterable, Sequence

import typer

from ipplan import loading
from ipplan.commands.options import Choice
from ipplan.commands.output import NO_ANSWER, report, say, stop
from ipplan.model.folding import fold_name
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import NONE, Problem
from ipplan.reading.actuals.names import Names
from ipplan.reading.plans.catalog import catalog, expanded
from ipplan.reading.plans.plan_file import PlanFile
from ipplan.wording import Language


def plan_names(plan: str | None, language: Language, *, every: bool) -> list[str]:
    """Return the plan that was named, or with --all every plan of the catalogue."""
    if every and plan is not None:
        stop(say("not_both", language))
    if every:
        return list(catalog())
    if plan is None:
        stop(say("plan_or_all", language))
    return [plan]


def load_plan(name: str, language: Language) -> PlanFile:
    """Load a plan by name or path; without a sound one its problems are shown and the command ends."""
    return _load([name], [], language)[0]


def load_plans(names: Iterable[str], language: Language) -> list[PlanFile]:
    """Load plans by name, path, folder or pattern, each once.

    If one is not there or not sound, all problems are shown and the command ends.
    """
    return _load(*expanded(names), language)


def _load(names: Iterable[str], refused: list[Problem], language: Language) -> list[PlanFile]:
    files: list[PlanFile] = []
    known = catalog()
    for name in names:
        file, problems = loading.load_plan(name, known)
        if file is None:
            refused += problems
        else:
            files.append(file)
    if refused:
        report(refused, language)
        raise typer.Exit(NO_ANSWER)
    return files


def find_indicators(plans: Sequence[Plan], texts: Iterable[str], language: Language) -> dict[str, list[Indicator]]:
    """Find the indicators of each plan that are meant by id, name or alias.

    One that no plan has, or of which one plan has several, ends the command with a suggestion.
    """
    names = Names(plans)
    found: dict[str, list[Indicator]] = {plan.id: [] for plan in plans}
    for text in texts:
        matches = names.matches(text.strip())
        if not matches or len({match.plan.id for match in matches}) < len(matches):
            near = names.closest(text)
            hint = say("near", language, near=near) if near != NONE else say("see_show", language, plan=plans[0].id)
            stop(say("unknown_indicator", language, plan=tuple(found), found=text) + hint)
        for match in matches:
            found[match.plan.id].append(match.indicator)
    return found


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
    """The names, in both languages, of whoever answers for an indicator or of its category."""
    offices = indicator.responsible.everyone if indicator.responsible else ()
    words = offices if field == "responsible" else (indicator.category,)
    return [text for one in words if one for text in (one.zh, one.en) if text]
