"""`ipplan list`: which plans there are."""

import typer

from ipplan.commands import options as o
from ipplan.commands.session import NO_ANSWER, checked, emit, in_format, page_text, report
from ipplan.problem import has_errors
from ipplan.wording import chosen_language


def list_command(*, format: o.Format = "text", output: o.Output = None, lang: o.Lang = None) -> None:  # noqa: A002
    """Read every plan of the catalogue; one that cannot be read is reported and not listed."""
    from ipplan.reading.plans.catalog import catalog
    from ipplan.render import show

    language = chosen_language(lang)
    plans, problems = [], []
    for name, path in sorted(catalog().items()):
        file, found = checked(path)
        problems += found
        if file is not None and not has_errors(found):
            plans.append((name, str(path), file.plan))
    report(problems, language)
    text = in_format(
        format,
        text=lambda: page_text(lambda width: show.list_page(plans, language, piped=width is None), output),
        document=lambda: show.list_document(plans),
        rows=lambda: show.list_rows(plans),
    )
    emit(text, output, language)
    if has_errors(problems):
        raise typer.Exit(NO_ANSWER)
