"""`ipplan list`: which plans there are."""

import typer

from ipplan.commands import options as o


@o.spread
def list_command(plans: o.PlanNames = None, *, every: o.All = False, out: o.OutputOptions) -> None:
    """Read every plan of the catalogue, or those asked for; one that cannot be read is reported and not listed."""
    from pathlib import Path

    from ipplan.commands.output import NO_ANSWER, answer, page_text, report
    from ipplan.commands.session import plan_and_actuals
    from ipplan.loading import load_plan
    from ipplan.problem import has_errors
    from ipplan.reading.plans.catalog import catalog
    from ipplan.render import show

    listed, problems = [], []
    known = catalog()
    asked = plan_and_actuals(plans, None, out.language, every=every).plans if plans or every else sorted(known)
    for word in asked:
        file, found = load_plan(word, known)
        problems += found
        if file is not None:
            listed.append((word if word in known else Path(word).stem, str(known.get(word, word)), file.plan))
    report(problems, out.language)
    if plans and not listed:
        raise typer.Exit(NO_ANSWER)
    answer(
        out,
        text=lambda: page_text(lambda width: show.list_page(listed, out.language, piped=width is None), out.output),
        document=lambda: show.list_document(listed),
        rows=lambda: show.list_rows(listed),
    )
    if has_errors(problems):
        raise typer.Exit(NO_ANSWER)
