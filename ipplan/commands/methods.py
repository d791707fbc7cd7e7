"""`ipplan methods`: what published methods say of the same figures, and where they disagree."""

from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.session import (
    SaidOfActuals,
    emit,
    find_indicators,
    in_format,
    load_actuals,
    load_plan,
    page_text,
    say,
    stop,
)
from ipplan.wording import Language, chosen_language

OnlyIndicator = Annotated[
    str | None, typer.Argument(help=o.text("indicator"), autocompletion=o.complete_indicator, show_default=False)
]


def methods_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanNameOrAll = None,
    indicator: OnlyIndicator = None,
    *,
    actuals: o.Actuals = None,
    as_of: o.AsOf = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    sheet: o.Sheet = None,
    baseline: o.BaselineFrom = "plan",
    format: o.Format = "text",  # noqa: A002 - the option's name
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Judge a plan by every method; without a plan, list the methods."""
    language = chosen_language(lang)
    if plan is None:
        emit(_list(format, language), output, language)
        return
    if not actuals:
        stop(say("no_actuals", language, plan=plan))
    file = load_plan(plan, language)
    wanted = find_indicators([file.plan], [indicator] if indicator else [], language)[file.plan.id]
    read, _ = load_actuals(actuals, [file.plan], SaidOfActuals(year, encoding, sheet), language)

    from ipplan.progress.assess import assess_plan
    from ipplan.render.methods import page as methods

    only = [found.id for found in wanted]
    result = assess_plan(file.plan, read.observations[file.plan.id], as_of=as_of, baseline_from=baseline, only=only)
    rows = methods.compared(result)
    text = in_format(
        format,
        text=lambda: page_text(lambda width: methods.methods_page(result, rows, language, width=width), output),
        document=lambda: methods.methods_document(result, rows),
        rows=lambda: methods.methods_rows(rows),
    )
    emit(text, output, language)


def _list(form: str, language: Language) -> str:
    from ipplan.render.methods import page as methods

    return in_format(
        form,
        text=lambda: methods.list_text(language),
        document=methods.list_document,
        rows=lambda: methods.list_rows(language),
    )
