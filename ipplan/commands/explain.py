"""`ipplan explain`: every figure of one indicator with its formula, the numbers put in, and the source of both."""

from ipplan.commands import options as o
from ipplan.commands.session import emit, find_indicators, load_actuals, load_plan
from ipplan.wording import chosen_language


def explain_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    indicator: o.IndicatorName,
    *,
    actuals: o.Actuals = None,
    as_of: o.AsOf = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    baseline: o.BaselineFrom = "plan",
    format: o.Format = "text",  # noqa: A002
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Assess one indicator and show the working."""
    language = chosen_language(lang)
    file = load_plan(plan, language)
    (wanted,) = find_indicators(file.plan, [indicator], language)
    read, _ = load_actuals(actuals or (), file.plan, language, year=year, encoding=encoding)

    from ipplan.progress.assess import assess_plan
    from ipplan.render import explain

    result = assess_plan(
        file.plan, read.observations[file.plan.id], as_of=as_of, baseline_from=baseline, only=[wanted.id]
    )
    (assessed,) = result.indicators
    if format == "text":
        text = explain.explain_text(file.plan, assessed, language)
    elif format == "json":
        from ipplan.render.jsontext import to_json

        text = to_json(explain.explain_document(file.plan, assessed))
    else:
        from ipplan.render.csvtext import to_csv

        text = to_csv(explain.explain_rows(assessed))
    emit(text, output, language)
