"""`ipplan report`: the monitoring note, the mid-term and the final evaluation, written from the figures."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, NoReturn

import typer

from ipplan.commands import options as o
from ipplan.commands.session import SaidOfActuals, emit, load_actuals, load_plan, say, stop, write
from ipplan.wording import Language, chosen_language

if TYPE_CHECKING:
    from ipplan.model.plan import Plan
    from ipplan.render.report.content import Report

Kind = Literal["html", "md", "docx", "xlsx"]
KINDS: dict[str, Kind] = {".html": "html", ".htm": "html", ".md": "md", ".docx": "docx", ".xlsx": "xlsx"}
OFFICE: tuple[Kind, ...] = ("docx", "xlsx")
StageOption = Annotated[
    Literal["annual", "mid-term", "final"] | None, typer.Option("--stage", help=o.text("stage"), show_default=False)
]
ReportFormat = Annotated[Kind | None, typer.Option("--format", "-f", help=o.text("report_format"), show_default=False)]
ReportOutput = Annotated[Path | None, typer.Option("--output", "-o", help=o.text("report_output"), show_default=False)]


def report_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    *,
    actuals: o.Actuals = None,
    stage: StageOption = None,
    as_of: o.AsOf = None,
    only: o.Only = None,
    year: o.ActualsYear = None,
    encoding: o.Encoding = None,
    sheet: o.Sheet = None,
    baseline: o.BaselineFrom = "plan",
    format: ReportFormat = None,  # noqa: A002 - the option's name
    output: ReportOutput = None,
    lang: o.Lang = None,
) -> None:
    """Assess the plan and write the report in the kind that the file's ending says."""
    language = chosen_language(lang)
    kind = _kind(output, format, language)
    if not actuals:
        stop(say("report_actuals", language, plan=plan))
    file = load_plan(plan, language)
    wanted = _ids(file.plan, only, language)
    read, ignored = load_actuals(actuals, [file.plan], SaidOfActuals(year, encoding, sheet), language)

    from ipplan import __version__
    from ipplan.progress.assess import assess_plan
    from ipplan.render.report.content import report, stage_of

    observations = read.observations[file.plan.id]
    result = assess_plan(file.plan, observations, as_of=as_of, baseline_from=baseline, only=wanted)
    content = report(
        result,
        language,
        stage_of(result, stage),
        version=__version__,
        plan_sha256=file.sha256,
        files=read.files,
        ignored=ignored,
    )
    if kind in OFFICE:
        assert output is not None
        write(_office(kind, content, language), output, language)
    else:
        emit(_text(kind, content), output, language)


def _ids(plan: "Plan", only: list[str] | None, language: Language) -> list[str]:
    from ipplan.commands.session import find_indicators

    return [indicator.id for indicator in find_indicators([plan], only or (), language)[plan.id]]


def _kind(output: Path | None, asked: Kind | None, language: Language) -> Kind:
    """The kind asked for, else that of the file's ending; a file for Word or Excel is no text for a terminal."""
    to_stdout = output is None or str(output) == "-"
    if to_stdout and asked is None:
        stop(say("report_where", language))
    if to_stdout and asked in OFFICE:
        stop(say("report_needs_file", language, kind=asked))
    if asked is not None:
        return asked
    assert output is not None
    kind = KINDS.get(output.suffix.lower())
    if kind is None:
        stop(say("report_suffix", language, found=output.suffix or output.name, known=tuple(KINDS)))
    return kind


def _text(kind: Kind, content: "Report") -> str:
    if kind == "md":
        from ipplan.render.report.markdown import to_markdown

        return to_markdown(content)
    from ipplan.render.report.html import to_html

    return to_html(content)


def _office(kind: Kind, content: "Report", language: Language) -> bytes:
    """A file for Word or Excel; without what writes it, how to get that."""
    try:
        if kind == "docx":
            from ipplan.render.report.docx import to_docx

            return to_docx(content)
        from ipplan.render.report.xlsx import to_xlsx

        return to_xlsx(content)
    except ModuleNotFoundError as error:
        _missing(error, kind, language)


def _missing(error: ModuleNotFoundError, kind: Kind, language: Language) -> NoReturn:
    if (error.name or "").split(".")[0] not in {"docx", "resvg_py", "xlsxwriter"}:
        raise error
    stop(say("no_office", language, kind=kind))
