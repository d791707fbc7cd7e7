"""`ipplan targets`: required growth, and the value to reach in each year."""

from ipplan.commands import options as o
from ipplan.commands.session import emit, find_indicators, load_plan, page_text
from ipplan.wording import chosen_language


def targets_command(
    plan: o.PlanName,
    *,
    only: o.Only = None,
    format: o.Format = "text",  # noqa: A002
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Break the targets down by year along their paths."""
    from ipplan.render import targets

    language = chosen_language(lang)
    file = load_plan(plan, language)
    wanted = find_indicators(file.plan, only or (), language) or file.plan.indicators
    rows = [targets.breakdown(file.plan, indicator) for indicator in wanted]
    if format == "text":
        text = page_text(lambda width: targets.targets_page(file.plan, rows, language, piped=width is None), output)
    elif format == "json":
        from ipplan.render.jsontext import to_json

        text = to_json(targets.targets_document(file.plan, rows))
    else:
        from ipplan.render.csvtext import to_csv

        text = to_csv(targets.targets_rows(file.plan, rows))
    emit(text, output, language)
