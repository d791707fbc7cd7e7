"""`ipplan report`: the monitoring note, the mid-term and the final evaluation, written from the figures."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from ipplan.commands import options as o

StageOption = Annotated[
    Literal["annual", "mid-term", "final"] | None, typer.Option("--stage", help=o.text("stage"), show_default=False)
]
AnyStage = Annotated[bool, typer.Option("--any-stage", help=o.text("any_stage"))]
ReportFormat = Annotated[
    o.ReportKind | None, typer.Option("--format", "-f", help=o.text("report_format"), show_default=False)
]
NotesFile = Annotated[str | None, typer.Option("--notes", help=o.text("notes"), show_default=False)]
Organisation = Annotated[str, typer.Option("--organisation", help=o.text("organisation"), show_default=False)]
Day = Annotated[
    str,
    typer.Option("--date", help=o.text("report_date"), callback=o.check_day, metavar="YYYY-MM-DD", show_default=False),
]
LengthOption = Annotated[Literal["brief", "standard", "full"], typer.Option("--length", help=o.text("length"))]
Template = Annotated[Path | None, typer.Option("--template", help=o.text("template"), show_default=False)]
Places = Annotated[bool, typer.Option("--places", help=o.text("places"))]
Remarks = Annotated[bool, typer.Option("--remarks", help=o.text("remarks"))]
SinceOption = Annotated[
    list[str] | None, typer.Option("--since", help=o.text("since"), metavar="YEAR|FILE", show_default=False)
]
ReportOutput = Annotated[Path | None, typer.Option("--output", "-o", help=o.text("report_output"), show_default=False)]


@o.spread
def report_command(  # noqa: PLR0913 - options of one command
    plan: o.PlanName,
    *,
    judging: o.JudgeOptions,
    choice: o.Choice,
    by: o.By = None,
    stage: StageOption = None,
    any_stage: AnyStage = False,
    outlook: o.OutlookOfReport = None,
    since: SinceOption = None,
    notes: NotesFile = None,
    places: Places = False,
    remarks: Remarks = False,
    length: LengthOption = "full",
    template: Template = None,
    organisation: Organisation = "",
    date: Day = "",
    format: ReportFormat = None,  # noqa: A002 - the option's name
    output: ReportOutput = None,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Assess the plan and write the report in the kind that the file's ending says."""
    from ipplan import __version__
    from ipplan.commands.judging import judge
    from ipplan.commands.notes_file import load_notes
    from ipplan.commands.output import emit, say, stop, to_stdout, write
    from ipplan.commands.report_kind import kind_of, made, template_of
    from ipplan.commands.since import earlier
    from ipplan.progress.ahead import ENOUGH_FOR_A_REPORT
    from ipplan.progress.since import since as compared
    from ipplan.render.report.content import fitting_stages, report, stage_of
    from ipplan.render.report.made import Form
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    kind = kind_of(output, format, language)
    if places and kind != "docx":
        stop(say("places_word", language))
    if not judging.actuals:
        stop(say("report_actuals", language, plan=plan))
    judged = judge([plan], judging, language, choice=choice, by=by)
    (file,), (result,) = judged.files, judged.results
    result = result.with_outlook(outlook) if outlook else result.with_outlook("interval", fewest=ENOUGH_FOR_A_REPORT)
    if stage and not any_stage and (fitting := fitting_stages(result)) and stage not in fitting:
        stop(
            say("stage_misfit", language, stage=stage, year=result.as_of, target=result.plan.target_year, known=fitting)
        )
    before = earlier(since, judged, judging, choice, language) if since else None
    content = report(
        result,
        language,
        stage_of(result, stage),
        version=__version__,
        plan_sha256=file.sha256,
        files=judged.read.files,
        ignored=judged.warned.unused,
        notes=load_notes(notes, file.plan, result.as_of, language),
        remarks=remarks,
        since=before and compared(before, result),
    )
    document = made(kind, content, Form(organisation, date, length, places, template_of(template, kind, language), []))
    if to_stdout(output):
        emit(document.decode(), output, language)
    else:
        assert output is not None
        write(document, output, language, force=force)
    judged.end(language)
