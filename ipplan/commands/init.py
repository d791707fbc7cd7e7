"""`ipplan init`: a plan file to fill in, blank or from an indicator table."""

import csv
import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.output import NO_ANSWER, emit, report, say, stop
from ipplan.commands.questions import ask
from ipplan.drafting.draft import DraftPlan
from ipplan.drafting.drafts import drafts
from ipplan.drafting.indicator_table import Cells, IndicatorTable, read_indicator_table
from ipplan.drafting.plan_file import places_to_decide, plan_file
from ipplan.loading import checked
from ipplan.model.plan import Plan
from ipplan.problem import has_errors
from ipplan.reading.plans.catalog import catalog
from ipplan.wording import Language, chosen_language

KEBAB = r"[a-z0-9]+(-[a-z0-9]+)*"
# The period of a five-year plan, by its number.
PERIODS = {"十二五": (2010, 2015), "十三五": (2015, 2020), "十四五": (2020, 2025), "十五五": (2025, 2030)}
Name = Annotated[str, typer.Argument(help=o.text("init_name"), show_default=False)]
From = Annotated[str | None, typer.Option("--from", help=o.text("init_from"), show_default=False)]
Title = Annotated[str, typer.Option("--title", help=o.text("init_title"), show_default=False)]
TitleEn = Annotated[str, typer.Option("--title-en", help=o.text("init_title_en"), show_default=False)]
Region = Annotated[str, typer.Option("--region", help=o.text("init_region"), show_default=False)]
RegionEn = Annotated[str, typer.Option("--region-en", help=o.text("init_region_en"), show_default=False)]
BaselineYear = Annotated[
    int | None,
    typer.Option("--baseline-year", help=o.text("init_baseline_year"), min=1900, max=2200, show_default=False),
]
TargetYear = Annotated[
    int | None, typer.Option("--target-year", help=o.text("init_target_year"), min=1900, max=2200, show_default=False)
]
Rows = Annotated[list[str] | None, typer.Option("--indicator", help=o.text("init_indicator"), show_default=False)]


def init_command(  # noqa: PLR0913 - options of one command
    name: Name,
    *,
    table: From = None,
    title: Title = "",
    title_en: TitleEn = "",
    region: Region = "",
    region_en: RegionEn = "",
    baseline_year: BaselineYear = None,
    target_year: TargetYear = None,
    indicator: Rows = None,
    encoding: o.Encoding = None,
    output: o.Output = None,
    lang: o.Lang = None,
) -> None:
    """Write a plan file with comments; an existing file is never overwritten."""
    language = chosen_language(lang)
    if not re.fullmatch(KEBAB, name):
        stop(say("init_bad_name", language, found=name))
    path = output or Path(f"{name}.yaml")
    if str(path) != "-" and path.exists():
        stop(say("init_exists", language, path=str(path)))

    draft = DraftPlan(name, (title, title_en), (region, region_en), baseline_year, target_year)
    rows = tuple(_row(number, said) for number, said in enumerate(indicator or (), 1))
    if table is not None:
        read = _table(table, encoding, language)
        rows = (*read.rows, *(row._replace(number=row.number + len(read.rows)) for row in rows))
        draft = draft._replace(headings=read.headings, table=Path(table).name)
        draft = _dated(draft, read.baseline_year, read.target_year)
    elif not rows and sys.stdin.isatty():
        draft, rows = ask(draft, language)
    for words, years in PERIODS.items():
        if words in draft.title[0]:
            draft = _dated(draft, *years)
    text = plan_file(draft._replace(indicators=drafts(rows, _known_plans())), language)
    emit(text, path, language)
    if str(path) != "-":
        count = places_to_decide(text, language)
        sys.stderr.write(say("init_written", language, path=str(path), count=count) + "\n")


def _dated(draft: DraftPlan, begin: int | None, end: int | None) -> DraftPlan:
    """Fill in these years where none are given yet."""
    return draft._replace(baseline_year=draft.baseline_year or begin, target_year=draft.target_year or end)


def _row(number: int, said: str) -> Cells:
    """Read an indicator from a flag: NAME (UNIT), BASELINE, TARGET, DATA SOURCE."""
    name, baseline, target, source, *_ = [*(part.strip() for part in next(csv.reader([said]))), "", "", "", ""]
    return Cells(number, name, baseline=baseline, target=target, data_source=source)


def _table(path: str, encoding: str | None, language: Language) -> IndicatorTable:
    found, problems = read_indicator_table(path, encoding)
    if found is None:
        report(problems, language)
        raise typer.Exit(NO_ANSWER)
    return found


def _known_plans() -> list[Plan]:
    """Return the sound plans there are, whose ids and translations the same concepts take over."""
    files = (checked(path) for path in catalog().values())
    return [file.plan for file, problems in files if file is not None and not has_errors(problems)]
