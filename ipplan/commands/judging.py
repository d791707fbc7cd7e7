"""Judge plans by their actuals: what `status`, `explain`, `methods`, `compare` and `report` have in common."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath
from typing import NamedTuple

from ipplan.commands.options import EVERY, ActualsOptions, Choice, JudgeOptions
from ipplan.commands.output import report, say, stop
from ipplan.commands.session import choose, load_plans
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.progress.assess import PlanAssessed, assess_plan
from ipplan.progress.contradictions import contradictions
from ipplan.reading.actuals.read import Actuals, read_actuals
from ipplan.reading.plans.plan_file import PlanFile
from ipplan.wording import Language

Reader = Callable[[Sequence[str], Sequence[Plan], ActualsOptions, Language], tuple[Actuals, int]]


class Judged(NamedTuple):
    """Plans judged by their actuals.

    `files` and `results` go in pairs; `warned` counts the places in the actuals that were warned about.
    """

    files: tuple[PlanFile, ...]
    results: tuple[PlanAssessed, ...]
    read: Actuals
    warned: int


def read_files(
    files: Sequence[str], plans: Sequence[Plan], options: ActualsOptions
) -> tuple[Actuals | None, list[Problem]]:
    """Read the actuals of some plans and find everything wrong with them."""
    conditions = (one.partition("=") for one in options.where or ())
    where = [(column.strip(), value.strip()) for column, _, value in conditions]
    actuals, problems = read_actuals(files, plans, **{**options._asdict(), "where": where})
    if actuals is not None:
        problems += [one for plan in plans for one in contradictions(plan, actuals.observations[plan.id])]
    return actuals, problems


def load_actuals(
    files: Sequence[str], plans: Sequence[Plan], options: ActualsOptions, language: Language
) -> tuple[Actuals, int]:
    """Read the actuals of some plans, and count the places warned about; an error ends the command."""
    actuals, problems = read_files(files, plans, options)
    if problems:
        report(problems, language)
    if actuals is None:
        stop(say("refused", language))
    return actuals, sum(problem.severity == "warning" for problem in problems)


def load_by_name(
    files: Sequence[str], plans: Sequence[Plan], options: ActualsOptions, language: Language
) -> tuple[Actuals, int]:
    """Read each file for the plan whose id its name holds, else for all of the plans.

    Plans share names of indicators, so that a row without a column `plan` could be of either.
    """
    groups: dict[tuple[str, ...], list[str]] = {}
    for file in files:
        named = [plan.id for plan in plans if plan.id in PurePath(file).stem]
        key = (named[0],) if len(named) == 1 else tuple(plan.id for plan in plans)
        groups.setdefault(key, []).append(file)
    observations: dict[str, tuple[Observation, ...]] = {plan.id: () for plan in plans}
    read: list[Actuals] = []
    warned = 0
    for ids, group in groups.items():
        actuals, count = load_actuals(group, [plan for plan in plans if plan.id in ids], options, language)
        for plan in ids:
            observations[plan] += actuals.observations[plan]
        read.append(actuals)
        warned += count
    return Actuals(observations, tuple(file for one in read for file in one.files)), warned


def judge(  # noqa: PLR0913 - what a run says
    names: Iterable[str],
    options: JudgeOptions,
    language: Language,
    *,
    choice: Choice = EVERY,
    by: str | None = None,
    read_by: Reader = load_actuals,
) -> Judged:
    """Load plans and actuals and assess the indicators that are meant, or all; `by` a dimension their parts too.

    A plan that has none of these indicators is left out. Whatever cannot be loaded ends the command.
    """
    files = load_plans(names, language)
    plans = [file.plan for file in files]
    wanted = choose(plans, choice, language)
    some = any(wanted.values())
    asked = [file for file in files if wanted[file.plan.id] or not some]
    read, warned = read_by(options.actuals or (), plans, options.reading, language)
    if options.strict and warned:
        stop(say("warnings_refused", language, count=warned))
    results = [
        assess_plan(
            file.plan,
            read.observations[file.plan.id],
            as_of=options.as_of,
            baseline_from=options.baseline,
            only=[indicator.id for indicator in wanted[file.plan.id]],
            original=options.original,
        )
        for file in asked
    ]
    if by is not None:
        from ipplan.commands.dimensions import find_dimension
        from ipplan.progress.beside import with_parts

        results = [with_parts(one, find_dimension(one.plan, by, None, language), options.baseline) for one in results]
    return Judged(tuple(asked), tuple(results), read, warned)
