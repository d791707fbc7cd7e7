"""`ipplan list`: which plans there are."""

import typer

from ipplan.commands import options as o


@o.spread
def list_command(*, out: o.OutputOptions) -> None:
    """Read every plan of the catalogue; one that cannot be read is reported and not listed."""
    from ipplan.commands.output import NO_ANSWER, answer, page_text, report
    from ipplan.loading import load_plan
    from ipplan.problem import has_errors
    from ipplan.reading.plans.catalog import catalog
    from ipplan.render import show

    plans, problems = [], []
    known = catalog()
    for name, path in sorted(known.items()):
        file, found = load_plan(name, known)
        problems += found
        if file is not None:
            plans.append((name, str(path), file.plan))
    report(problems, out.language)
    answer(
        out,
        text=lambda: page_text(lambda width: show.list_page(plans, out.language, piped=width is None), out.output),
        document=lambda: show.list_document(plans),
        rows=lambda: show.list_rows(plans),
    )
    if has_errors(problems):
        raise typer.Exit(NO_ANSWER)
