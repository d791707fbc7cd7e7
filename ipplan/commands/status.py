"""`ipplan status`: actuals against the plan."""

from typing import TYPE_CHECKING, Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.session import DATA_SAYS_NO, emit, find_indicators, load_actuals, load_plan, page_text, say, stop
from ipplan.wording import Language, chosen_language

if TYPE_CHECKING:
    from ipplan.progress.assess import PlanAssessed

FailOn = Annotated[str | None, typer.Option("--fail-on", help=o.text("fail_on"), show_default=False)]


def status_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    *,
    actuals: o.Actuals = None,
    as_of: o.AsOf = None,
    only: o.Only = None,
    fail_on: FailOn = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    baseline: o.BaselineFrom = "plan",
    format: o.Format = "text",  # noqa: A002 - the option's name
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Read the plan and the actuals, assess, print."""
    language = chosen_language(lang)
    failing = _statuses(fail_on, language)
    if not actuals:
        stop(say("no_actuals", language, plan=plan))
    file = load_plan(plan, language)
    wanted = [indicator.id for indicator in find_indicators(file.plan, only or (), language)]
    read, ignored = load_actuals(actuals, file.plan, language, year=year, encoding=encoding)

    from ipplan.progress.assess import assess_plan

    result = assess_plan(file.plan, read.observations[file.plan.id], as_of=as_of, baseline_from=baseline, only=wanted)
    if format == "text":
        from ipplan.render.status_text import status_page

        text = page_text(lambda width: status_page(result, language, width=width, ignored=ignored), output)
    else:
        from ipplan import __version__
        from ipplan.render.status_data import status_document, status_rows

        document = status_document(result, version=__version__, plan_sha256=file.sha256, actuals=read.files)
        if format == "json":
            from ipplan.render.jsontext import to_json

            text = to_json(document)
        else:
            from ipplan.render.csvtext import to_csv

            text = to_csv(status_rows(document))
    emit(text, output, language)
    if _fails(result, failing):
        raise typer.Exit(DATA_SAYS_NO)


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
