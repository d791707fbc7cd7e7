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
    plans: o.PlanNames = None,
    *,
    every: o.All = False,
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
    many: o.ManyOptions,
    output: ReportOutput = None,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Assess the plan and write the report in the kind that the file's ending says; of several plans into a folder."""
    from ipplan.commands.judging import judge
    from ipplan.commands.output import emit, say, stop, to_stdout, write
    from ipplan.commands.report_document import Asked
    from ipplan.commands.report_kind import kind_of, template_of
    from ipplan.commands.session import plan_and_actuals
    from ipplan.render.report.made import Form
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    names, actuals, several = plan_and_actuals(plans, judging.actuals, language, every=every)
    if several:
        from ipplan.commands.report_folder import kind_for, write_all

        kind = kind_for(output, format, language)
    else:
        kind = kind_of(output, format, language)
    if places and kind != "docx":
        stop(say("places_word", language))
    if not actuals:
        stop(say("report_actuals", language, plan=next(iter(names), "PLAN")))
    judging = judging._replace(actuals=actuals)
    form = Form(organisation, date, length, places, template_of(template, kind, language), [])
    asked = Asked(kind, form, language, judging, choice, by, stage, any_stage, outlook, since, notes, remarks)
    if several:
        assert output is not None
        write_all(names, asked, output, many, force=force)
        return
    judged = judge(names, judging, language, choice=choice, by=by)
    document = asked.document(judged)
    if to_stdout(output):
        emit(document.decode(), output, language)
    else:
        assert output is not None
        write(document, output, language, force=force)
    judged.end(language)
