"""`ipplan targets`: required growth, and the value to reach in each year."""

from ipplan.commands import options as o
from ipplan.commands.session import emit, find_indicators, in_format, load_plan, page_text
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
    wanted = find_indicators([file.plan], only or (), language)[file.plan.id] or file.plan.indicators
    rows = [targets.breakdown(file.plan, indicator) for indicator in wanted]

    text = in_format(
        format,
        text=lambda: page_text(lambda width: targets.targets_page(file.plan, rows, language, width=width), output),
        document=lambda: targets.targets_document(file.plan, rows),
        rows=lambda: targets.targets_rows(rows),
    )
    emit(text, output, language)
