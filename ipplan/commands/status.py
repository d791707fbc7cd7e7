"""`ipplan status`: actuals against the plan."""

from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.session import (
    DATA_SAYS_NO,
    SaidOfActuals,
    emit,
    find_indicators,
    load_actuals,
    load_plans,
    page_text,
    say,
    stop,
)
from ipplan.wording import Language, chosen_language

if TYPE_CHECKING:
    from ipplan.progress.assess import PlanAssessed
    from ipplan.render.page.table import Page

FailOn = Annotated[str | None, typer.Option("--fail-on", help=o.text("fail_on"), show_default=False)]


def status_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanNameOrAll = None,
    *,
    every: o.All = False,
    actuals: o.Actuals = None,
    as_of: o.AsOf = None,
    only: o.Only = None,
    method: o.Method = "pace",
    fail_on: FailOn = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    sheet: o.Sheet = None,
    baseline: o.BaselineFrom = "plan",
    format: o.Format = "text",  # noqa: A002 - the option's name
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Read the plan or every plan, and the actuals; assess, print."""
    language = chosen_language(lang)
    failing = _statuses(fail_on, language)
    names = _plan_names(plan, language, every=every)
    if not actuals:
        stop(say("no_actuals", language, plan=next(iter(names), "PLAN")))
    files = load_plans(names, language)
    plans = [file.plan for file in files]
    wanted = find_indicators(plans, only or (), language)
    asked = [file for file in files if wanted[file.plan.id] or not only]
    read, ignored = load_actuals(actuals, plans, SaidOfActuals(year, encoding, sheet), language)

    from ipplan.progress.assess import assess_plan

    results = [
        assess_plan(
            file.plan,
            read.observations[file.plan.id],
            as_of=as_of,
            baseline_from=baseline,
            only=[indicator.id for indicator in wanted[file.plan.id]],
        )
        for file in asked
    ]
    if format == "text":
        from ipplan.render.status.page import status_page

        def page(result: "PlanAssessed", width: int | None) -> "Page":
            # What was warned about is said of the actuals, once.
            return status_page(
                result, language, width=width, ignored=ignored if result is results[-1] else 0, method=method
            )

        text = "\n".join(page_text(partial(page, result), output) for result in results)
    else:
        from ipplan import __version__
        from ipplan.render.status.document import status_document, status_documents, status_rows, status_rows_of_all

        documents = [
            status_document(result, version=__version__, plan_sha256=file.sha256, actuals=read.files, method=method)
            for file, result in zip(asked, results, strict=True)
        ]
        if format == "json":
            from ipplan.render.jsontext import to_json

            text = to_json(status_documents(documents) if every else documents[0])
        else:
            from ipplan.render.csvtext import to_csv

            text = to_csv(status_rows_of_all(documents) if every else status_rows(documents[0]))
    emit(text, output, language)
    if any(_fails(result, failing) for result in results):
        raise typer.Exit(DATA_SAYS_NO)


def _plan_names(plan: str | None, language: Language, *, every: bool) -> list[str]:
    """The plan that was named, or with --all every plan of the catalogue."""
    if every and plan is not None:
        stop(say("not_both", language))
    if every:
        from ipplan.reading.plans.catalog import catalog

        return list(catalog())
    if plan is None:
        stop(say("plan_or_all", language))
    return [plan]


def _statuses(fail_on: str | None, language: Language) -> set[str]:
    """The statuses named by --fail-on; `behind` and `missing` stand for several."""
    if fail_on is None:
        return set()
    from ipplan.progress.verdict import BEHIND, STATUSES

    meaning: dict[str, set[str]] = {"behind": set(BEHIND), "missing": {"no_data"}}
    meaning |= {status: {status} for status in STATUSES}
    chosen: set[str] = set()
    for word in fail_on.split(","):
        name = word.strip().replace("-", "_")
        if name not in meaning:
            stop(say("bad_choice", language, option="--fail-on", allowed=tuple(meaning), found=word.strip()))
        chosen |= meaning[name]
    return chosen


def _fails(result: "PlanAssessed", failing: set[str]) -> bool:
    """Whether an indicator has one of the statuses; a commitment of the prose is not missed where it has no data."""
    return any(
        a.status in failing and (a.status, a.indicator.group) != ("no_data", "narrative") for a in result.indicators
    )
