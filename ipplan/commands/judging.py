"""Judge plans by their actuals: what `status`, `explain`, `methods`, `compare` and `report` have in common."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from ipplan.commands.options import EVERY, ActualsOptions, Choice, JudgeOptions
from ipplan.commands.output import report, say, stop, write_problems
from ipplan.commands.session import choose, load_plans
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Problem, has_errors
from ipplan.progress.assess import PlanAssessed, assess_plan
from ipplan.progress.contradictions import contradictions
from ipplan.reading.actuals.left_out import left_out
from ipplan.reading.actuals.names import grouped
from ipplan.reading.actuals.read import Actuals, read_actuals
from ipplan.reading.plans.located import PlanFile
from ipplan.wording import Language


class Warned(NamedTuple):
    """How many places in the actuals were warned about, how many of them were left out, and if cells were refused."""

    all: int = 0
    unused: int = 0
    refused: bool = False

    def plus(self, other: "Warned") -> "Warned":
        """Return the same of these and other files."""
        return Warned(self.all + other.all, self.unused + other.unused, refused=self.refused or other.refused)


# By plan: the actuals of the files that were read for it, and what was warned about in them.
Apart = dict[str, list[tuple[Actuals, Warned]]]
Reader = Callable[..., tuple[Actuals, Warned]]


class ToJudge(NamedTuple):
    """Plans with their actuals, and how one of them is assessed. `left_out` is how many plans are not sound."""

    files: tuple[PlanFile, ...]
    read: Actuals
    warned: Warned
    left_out: int
    assess: Callable[[PlanFile], PlanAssessed]

    def end(self, language: Language) -> None:
        """End the run with 2, its result given, where a plan or cells of the actuals could not be read."""
        if self.left_out:
            stop(say("plans_left_out", language, count=self.left_out))
        if self.warned.refused:
            stop(say("cells_refused", language))


def read_files(
    files: Sequence[str], plans: Sequence[Plan], options: ActualsOptions, only: Sequence[str] = ()
) -> tuple[Actuals | None, list[Problem]]:
    """Read the actuals of some plans, of which `only` some indicators may be asked for; find everything wrong."""
    conditions = (one.partition("=") for one in options.where or ())
    where = [(column.strip(), value.strip()) for column, _, value in conditions]
    actuals, problems = read_actuals(files, plans, **{**options._asdict(), "where": where}, only=only)
    if actuals is not None:
        problems += [one for plan in plans for one in contradictions(plan, actuals.observations[plan.id])]
    return actuals, problems


def load_actuals(  # noqa: PLR0913 - what a run says
    files: Sequence[str],
    plans: Sequence[Plan],
    options: ActualsOptions,
    language: Language,
    *,
    by_cell: bool = False,
    only: Sequence[str] = (),
    told: list[Problem] | None = None,
) -> tuple[Actuals, Warned]:
    """Read the actuals of some plans, and count what was warned about; an error ends the command.

    With `by_cell` an error of single cells does not: they are left out, and `Judged.end` ends the run with 2.
    What is shown is added to `told`.
    """
    actuals, problems = read_files(files, plans, options, only)
    if told is not None:
        told += problems
    if problems:
        report(problems, language)
    if actuals is None or (has_errors(problems) and not by_cell):
        stop(say("refused", language))
    warnings = [problem for problem in problems if problem.severity == "warning"]
    return actuals, Warned(len(warnings), left_out(warnings), refused=has_errors(problems))


def load_by_name(  # noqa: PLR0913 - what a run says
    files: Sequence[str],
    plans: Sequence[Plan],
    options: ActualsOptions,
    language: Language,
    *,
    by_cell: bool = False,
    only: Sequence[str] = (),
    told: list[Problem] | None = None,
    apart: Apart | None = None,
) -> tuple[Actuals, Warned]:
    """Read each file for the plan whose id its name holds, else for all of the plans.

    Plans share names of indicators, so that a row without a column `plan` could be of either. What was read for each
    plan is added to `apart`.
    """
    observations: dict[str, tuple[Observation, ...]] = {plan.id: () for plan in plans}
    read: list[Actuals] = []
    warned = Warned()
    for some, group in grouped(files, plans):
        actuals, count = load_actuals(group, some, options, language, by_cell=by_cell, only=only, told=told)
        for plan in some:
            observations[plan.id] += actuals.observations[plan.id]
            if apart is not None:
                apart.setdefault(plan.id, []).append((actuals, count))
        read.append(actuals)
        warned = warned.plus(count)
    return Actuals(observations, tuple(file for one in read for file in one.files)), warned


class Judged(NamedTuple):
    """Plans judged by their actuals.

    `files` and `results` go in pairs.
    """

    files: tuple[PlanFile, ...]
    results: tuple[PlanAssessed, ...]
    read: Actuals
    warned: Warned

    def end(self, language: Language) -> None:
        """End the run with 2, its result given, where cells of the actuals could not be read."""
        if self.warned.refused:
            stop(say("cells_refused", language))


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
    asked = to_judge(names, options, language, choice=choice, by=by, read_by=read_by)
    return Judged(asked.files, tuple(asked.assess(file) for file in asked.files), asked.read, asked.warned)


def to_judge(  # noqa: PLR0913 - what a run says
    names: Iterable[str],
    options: JudgeOptions,
    language: Language,
    *,
    choice: Choice = EVERY,
    by: str | None = None,
    read_by: Reader = load_actuals,
    keep_going: bool = False,
) -> ToJudge:
    """Load plans and actuals, so that each plan can be assessed by itself.

    A plan that has none of these indicators is left out. Whatever cannot be loaded ends the command; to keep going,
    a plan that is not sound is reported and left out.
    """
    told: list[Problem] = []
    try:
        return _to_judge(
            list(dict.fromkeys(names)), options, language, choice, by, read_by, told, keep_going=keep_going
        )
    finally:
        if options.problems is not None:
            write_problems(told, options.problems, language, options.reading.encoding)


def _to_judge(  # noqa: PLR0913, PLR0917 - what a run says
    names: Sequence[str],
    options: JudgeOptions,
    language: Language,
    choice: Choice,
    by: str | None,
    read_by: Reader,
    told: list[Problem],
    *,
    keep_going: bool,
) -> ToJudge:
    files = load_plans(names, language, keep_going=keep_going, told=told)
    plans = [file.plan for file in files]
    wanted = choose(plans, choice, language)
    some = any(wanted.values())
    asked = [file for file in files if wanted[file.plan.id] or not some]
    only = [one.id for found in wanted.values() for one in found] if choice.only else []
    read, warned = read_by(options.actuals or (), plans, options.reading, language, by_cell=True, only=only, told=told)
    if options.strict and warned.all:
        stop(say("warnings_refused", language, count=warned.all))
    dimensions = {}
    if by is not None:
        from ipplan.commands.dimensions import find_dimension

        dimensions = {file.plan.id: find_dimension(file.plan, by, None, language) for file in asked}

    def assess(file: PlanFile) -> PlanAssessed:
        plan = file.plan
        result = assess_plan(
            plan,
            read.observations[plan.id],
            as_of=options.as_of,
            baseline_from=options.baseline,
            only=[indicator.id for indicator in wanted[plan.id]],
            original=options.original,
        )
        if plan.id not in dimensions:
            return result
        from ipplan.progress.beside import with_parts

        return with_parts(result, dimensions[plan.id], options.baseline)

    return ToJudge(tuple(asked), read, warned, len(names) - len(files), assess)
