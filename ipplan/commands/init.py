"""`ipplan init`: a plan file to finish, blank, from a document or after another plan."""

import csv
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.commands.completion import complete_plan
from ipplan.commands.init_after import draft_after
from ipplan.commands.output import NO_ANSWER, emit, report, say, stop
from ipplan.commands.questions import ask, decide
from ipplan.drafting.document import Document, Paragraph
from ipplan.drafting.documents.open import open_document
from ipplan.drafting.draft import DraftPlan, Why
from ipplan.drafting.drafts import drafts
from ipplan.drafting.from_document import draft_of
from ipplan.drafting.plan_file import places_to_decide, plan_file
from ipplan.drafting.tables import IndicatorTable, Row
from ipplan.drafting.title import period_of
from ipplan.loading import checked
from ipplan.model.plan import Plan
from ipplan.paths import is_there
from ipplan.problem import Message, Place, has_errors
from ipplan.reading.plans.catalog import catalog
from ipplan.wording import Language, chosen_language

KEBAB = r"[a-z0-9]+(-[a-z0-9]+)*"
Name = Annotated[str, typer.Argument(help=o.text("init_name"), show_default=False)]
From = Annotated[str | None, typer.Option("--from", help=o.text("init_from"), show_default=False)]
TableNumber = Annotated[int | None, typer.Option("--table", help=o.text("init_table"), min=1, show_default=False)]
Ask = Annotated[bool, typer.Option("--ask", help=o.text("init_ask"))]
After = Annotated[
    str | None,
    typer.Option("--after", help=o.text("init_after"), autocompletion=complete_plan, show_default=False),
]
Years = Annotated[str | None, typer.Option("--years", help=o.text("init_years"), show_default=False)]
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
    document: From = None,
    table: TableNumber = None,
    question: Ask = False,
    predecessor: After = None,
    actuals: o.Actuals = None,
    years: Years = None,
    title: Title = "",
    title_en: TitleEn = "",
    region: Region = "",
    region_en: RegionEn = "",
    baseline_year: BaselineYear = None,
    target_year: TargetYear = None,
    indicator: Rows = None,
    encoding: o.Encoding = None,
    output: o.Output = None,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Write a plan file with comments; an existing file is never overwritten."""
    language = chosen_language(lang)
    if not re.fullmatch(KEBAB, name):
        stop(say("init_bad_name", language, found=name))
    path = output or Path(f"{name}.yaml")
    if str(path) != "-" and is_there(path) and not force:
        stop(say("init_exists", language, path=str(path)))

    draft = DraftPlan(name, (title, title_en), (region, region_en), baseline_year, target_year)
    read: Document | None = None
    if predecessor is not None and document is not None:
        stop(say("init_after_or_from", language))
    if predecessor is not None:
        draft = draft_after(predecessor, draft, years, actuals or (), language)
    elif document is not None:
        read = _opened(document, encoding, language)
        draft = _from(read, draft, document, table, language)
    draft = _with_rows(draft, indicator or (), language, alone=document is None and predecessor is None)
    if question:
        draft = decide(draft, lambda why: _sentence(read, why), language)
    text = plan_file(draft, language)
    emit(text, path, language)
    if str(path) != "-":
        sys.stderr.write(say("init_written", language, path=str(path), count=places_to_decide(text)) + "\n")


def _with_rows(draft: DraftPlan, said: Sequence[str], language: Language, *, alone: bool) -> DraftPlan:
    """Add the indicators of the flags, or those that a person types at a terminal; the title tells missing years."""
    rows = tuple(_row(number, text) for number, text in enumerate(said, 1))
    if alone and not rows and sys.stdin.isatty():
        draft, rows = ask(draft, language)
    if rows:
        more = drafts(IndicatorTable(rows), _known_plans()).indicators
        draft = draft._replace(indicators=(*draft.indicators, *more))
    begin, end = period_of([draft.title[0]]) or (None, None)
    return draft._replace(baseline_year=draft.baseline_year or begin, target_year=draft.target_year or end)


def _row(number: int, said: str) -> Row:
    """Read an indicator from a flag: NAME (UNIT), BASELINE, TARGET, DATA SOURCE."""
    name, baseline, target, source, *_ = [*(part.strip() for part in next(csv.reader([said]))), "", "", "", ""]
    return Row(number, name, baseline=baseline, targets=((None, target),), data_source=source)


def _opened(path: str, encoding: str | None, language: Language) -> Document:
    found, problems = open_document(path, encoding)
    if found is None:
        report(problems, language)
        raise typer.Exit(NO_ANSWER)
    return found


def _from(document: Document, draft: DraftPlan, path: str, table: int | None, language: Language) -> DraftPlan:
    made = draft_of(document, draft.id, path, _known_plans(), number=table, draft=draft)
    if isinstance(made, Message):
        report([made.at(Place(path))], language)
        raise typer.Exit(NO_ANSWER)
    return made


def _sentence(document: Document | None, why: Why) -> str:
    """Return the paragraph that a reason points to."""
    line = why.details.get("line")
    blocks = document.blocks if document else ()
    return next((one.text[:300] for one in blocks if isinstance(one, Paragraph) and one.line == line), "")


def _known_plans() -> list[Plan]:
    """Return the sound plans there are, whose ids and translations the same concepts take over."""
    files = (checked(path) for path in catalog().values())
    return [file.plan for file, problems in files if file is not None and not has_errors(problems)]
