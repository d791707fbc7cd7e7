"""`ipplan explain`: every figure of one indicator with its formula, the numbers put in, and the source of both."""

from ipplan.commands import options as o
from ipplan.commands.session import SaidOfActuals, emit, find_indicators, in_format, load_actuals, load_plan
from ipplan.wording import chosen_language


def explain_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    indicator: o.IndicatorName,
    *,
    actuals: o.Actuals = None,
    as_of: o.AsOf = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    sheet: o.Sheet = None,
    baseline: o.BaselineFrom = "plan",
    format: o.Format = "text",  # noqa: A002
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Assess one indicator and show the working."""
    language = chosen_language(lang)
    file = load_plan(plan, language)
    (wanted,) = find_indicators([file.plan], [indicator], language)[file.plan.id]
    read, _ = load_actuals(actuals or (), [file.plan], SaidOfActuals(year, encoding, sheet), language)

    from ipplan.progress.assess import assess_plan
    from ipplan.render.explain import page as explain

    result = assess_plan(
        file.plan, read.observations[file.plan.id], as_of=as_of, baseline_from=baseline, only=[wanted.id]
    )
    (assessed,) = result.indicators
    text = in_format(
        format,
        text=lambda: explain.explain_text(file.plan, assessed, language),
        document=lambda: explain.explain_document(file.plan, assessed),
        rows=lambda: explain.explain_rows(assessed),
    )
    emit(text, output, language)
