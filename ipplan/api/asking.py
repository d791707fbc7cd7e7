"""The questions: assess, check, compare, targets."""

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike, fspath
from pathlib import Path
from typing import Any, overload

from ipplan.api.actuals import Actuals, read_actuals
from ipplan.api.answers import Answer
from ipplan.api.arguments import checked_choice, checked_method, checked_year, chosen
from ipplan.api.errors import Problems
from ipplan.api.plans import LoadedPlan, PlanLike, load_plan, load_plans, reviewed
from ipplan.api.results import Assessment, Assessments
from ipplan.model.plan import Plan
from ipplan.progress.assess import BaselineFrom, PlanAssessed, assess_plan

FEWEST = 2


@overload
def assess(  # type: ignore[overload-overlap]  # a named tuple of a plan is no list of plans
    plan: PlanLike, actuals: Any = None, *, as_of: int | None = None, only: Iterable[str] | str = (),
    method: str = "pace", by: str | None = None, baseline_from: BaselineFrom = "plan", original: bool = False,
) -> Assessment: ...  # fmt: skip
@overload
def assess(
    plan: Sequence[PlanLike], actuals: Any = None, *, as_of: int | None = None, only: Iterable[str] | str = (),
    method: str = "pace", by: str | None = None, baseline_from: BaselineFrom = "plan", original: bool = False,
) -> Assessments: ...  # fmt: skip
def assess(  # noqa: PLR0913 - options of one question
    plan: PlanLike | Sequence[PlanLike],
    actuals: Any = None,
    *,
    as_of: int | None = None,
    only: Iterable[str] | str = (),
    method: str = "pace",
    by: str | None = None,
    baseline_from: BaselineFrom = "plan",
    original: bool = False,
) -> Assessment | Assessments:
    """Assess a plan's indicators as of the end of a year; a list of plans gives an `Assessments`.

    `actuals` are what `read_actuals` returned, or anything that it reads. `only` names indicators by id, name or
    pattern (`patent-*`), `method` a published method whose verdicts stand in `method_verdict`, `by` a dimension whose
    parts are judged too. The baseline is the plan's, with `baseline_from="actuals"` the reported one where there is
    one. Revised targets are judged by the one in force then, with `original` by the first.
    """
    checked_year("as_of", as_of)
    checked_method(method)
    checked_choice("baseline_from", baseline_from, BaselineFrom)
    several = not isinstance(plan, (str, PathLike, LoadedPlan, Plan, Mapping))
    plans = load_plans(plan)
    given = _given(actuals, plans)
    wanted = chosen([one.plan for one in plans], only)
    found = []
    for one in plans:
        if wanted[one.id] or not any(wanted.values()):
            observations = given.by_plan.get(one.id, ()) if given else ()
            result = assess_plan(
                one.plan, observations, as_of=as_of, baseline_from=baseline_from, only=wanted[one.id], original=original
            )
            if by is not None:
                result = _with_parts(result, by, baseline_from)
            found.append(Assessment(one, given, result, method))
    return Assessments(found) if several else found[0]


def check(*plans: PlanLike) -> Problems:
    """Find everything that `ipplan check` says of plans: by name, by path, or built in code."""
    from ipplan.checking import Given, check_plans
    from ipplan.reading.plans.catalog import find_plan

    files, problems = [], []
    for plan in plans:
        if isinstance(plan, (str, PathLike)):
            path, unknown = find_plan(fspath(plan))
            problems += unknown
            files += [Given(path)] if path else []
        elif isinstance(plan, LoadedPlan) and not plan.path.startswith("<"):
            files.append(Given(Path(plan.path)))
        else:
            problems += reviewed(plan)
    return Problems([*problems, *check_plans(files)])


def targets(plan: PlanLike, *, only: Iterable[str] | str = (), by: str | None = None) -> Answer:
    """Return the required growth and the value to reach in each year, as `ipplan targets` does.

    `by` is a dimension whose parts are broken down too, each by its own target.
    """
    from ipplan.progress.breakdown import breakdown, breakdown_of_parts
    from ipplan.render import targets as shown
    from ipplan.render.datatext import keyed

    loaded = load_plan(plan)
    wanted = set(chosen([loaded.plan], only)[loaded.id])
    rows = [breakdown(loaded.plan, one) for one in loaded.indicators if not wanted or one.id in wanted]
    parts = None
    if by is not None:
        from ipplan.api.dividing import dimension_of

        dimension = dimension_of(loaded.plan, by)
        divided = [row.indicator for row in rows if row.indicator.by and row.indicator.by.dimension == dimension]
        parts = {one.id: breakdown_of_parts(loaded.plan, one) for one in divided}
    return Answer(
        f"Targets of {loaded.id}: {len(rows)} indicators",
        shown.targets_document(loaded.plan, rows, parts),
        lambda: keyed(shown.targets_rows(rows, parts), {"plan": loaded.id}),
        lambda lang: shown.targets_page(loaded.plan, rows, lang, parts, width=160),
    )


def compare(
    plans: Iterable[PlanLike], actuals: Any = None, *, as_of: int | None = None, only: Iterable[str] | str = ()
) -> Answer:
    """Lay the shared indicators of several plans side by side, as `ipplan compare` does."""
    from ipplan.progress.comparison import comparison
    from ipplan.render import compare as shown

    if isinstance(plans, (str, PathLike, LoadedPlan, Plan, Mapping)):
        raise TypeError(f"compare expects a list of plans, not {type(plans).__name__}")
    found = assess(list(plans), actuals, as_of=as_of, only=only)
    if len(found) < FEWEST:
        raise ValueError("compare expects two or more plans")
    compared = comparison([one.assessed for one in found.values()])
    return Answer(
        f"Comparison of {', '.join(found)}: {len(compared.shared)} shared indicators",
        shown.compare_document(compared),
        lambda: shown.compare_rows(compared),
        lambda lang: shown.compare_page(compared, lang, piped=False, judged=actuals is not None),
        found.warnings,
    )


def _given(actuals: Any, plans: list[LoadedPlan]) -> Actuals | None:
    if actuals is None or isinstance(actuals, Actuals):
        return actuals
    return read_actuals(actuals, plans)


def _with_parts(result: PlanAssessed, by: str, baseline_from: BaselineFrom) -> PlanAssessed:
    from ipplan.api.dividing import dimension_of
    from ipplan.progress.beside import with_parts

    return with_parts(result, dimension_of(result.plan, by), baseline_from)
