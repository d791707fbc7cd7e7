"""`ipplan template`: a blank actuals sheet to fill in."""

import re
from pathlib import Path
from typing import Annotated, Literal

import typer

from ipplan.commands import options as o

# A file's name may have 255 bytes, and a Chinese character takes three.
_LONGEST_NAME = 60
# Workbooks that can be read but not written.
OTHERS = {".xls", ".et", ".ods", ".xlsm"}
Year = Annotated[
    int | None, typer.Option("--year", help=o.text("template_year"), min=1900, max=2200, show_default=False)
]
Split = Annotated[
    Literal["responsible"] | None, typer.Option("--split", help=o.text("template_split"), show_default=False)
]


def template_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    *,
    year: Year = None,
    split: Split = None,
    output: o.Output = None,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Write a CSV, or the workbook that the name to write to asks for; `status` reads it once it is filled in."""
    from ipplan.commands.output import emit, say, stop, write
    from ipplan.commands.session import load_plan
    from ipplan.render.template import offices_asked, template
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    suffix = output.suffix.lower() if output else ""
    if output and suffix in OTHERS:
        stop(say("other_suffix", language, suffix=suffix, xlsx=output.with_suffix(".xlsx")))
    if split and (output is None or str(output) == "-"):
        stop(say("split_where", language))
    loaded = load_plan(plan, language).plan
    files = {output: None} if split is None else {_file_of(output, one): one for one in offices_asked(loaded)}
    if output is None or suffix != ".xlsx":
        for file, office in files.items():
            emit(template(loaded, language, year, office), file, language, force=force)
        return
    try:
        from ipplan.render.template_workbook import template_workbook
    except ImportError:
        stop(say("no_writer", language, csv=output.with_suffix(".csv")))
    for file, office in files.items():
        assert file is not None
        write(template_workbook(loaded, language, year, office), file, language, force=force)


def _file_of(output: Path | None, office: str) -> Path | None:
    """Return the file of one office: `2023-市统计局.xlsx` beside `2023.xlsx`."""
    if output is None:
        return None
    name = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", office)[:_LONGEST_NAME].strip(". ")
    return output.with_stem(f"{output.stem}-{name}" if name else output.stem)
