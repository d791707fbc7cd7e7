"""`ipplan status`: actuals against the plan."""

from typing import TYPE_CHECKING, Annotated

import typer

from ipplan.commands import options as o

if TYPE_CHECKING:
    from ipplan.progress.assess import PlanAssessed

FailOn = Annotated[str | None, typer.Option("--fail-on", help=o.text("fail_on"), show_default=False)]
Ids = Annotated[bool, typer.Option("--ids", help=o.text("ids"))]


@o.spread
def status_command(  # noqa: PLR0913 - options of one command
    plans: o.PlanNames = None,
    *,
    every: o.All = False,
    judging: o.JudgeOptions,
    choice: o.Choice,
    by: o.By = None,
    method: o.Method = "pace",
    outlook: o.OutlookShown = "interval",
    fail_on: FailOn = None,
    ids: Ids = False,
    many: o.ManyOptions,
    out: o.OutputOptions,
) -> None:
    """Read the plan or every plan, and the actuals; assess, print."""
    from ipplan import __version__
    from ipplan.commands.gate import gate, statuses
    from ipplan.commands.judging import judge, load_by_name
    from ipplan.commands.output import answer, page_text, say, stop
    from ipplan.commands.session import plan_and_actuals
    from ipplan.render import document as data

    statuses(fail_on, out.language, method)  # a wrong word is said before anything is read
    names, actuals, several = plan_and_actuals(plans, judging.actuals, out.language, every=every)
    if not actuals:
        stop(say("no_actuals", out.language, plan=next(iter(names), "PLAN")))
    judging = judging._replace(actuals=actuals)
    judged = judge(names, judging, out.language, choice=choice, by=by, read_by=load_by_name, many=many)
    judged = judged._replace(results=tuple(result.with_outlook(outlook) for result in judged.results))

    def text(result: "PlanAssessed") -> str:
        from ipplan.render.status.page import status_page

        # What was warned about is said of the actuals, once.
        warned = judged.warned.unused if result is judged.results[-1] else 0
        return page_text(
            lambda width: status_page(
                result,
                out.language,
                width=width,
                ignored=warned,
                method=method,
                verbose=judging.verbose,
                ids=ids,
            ),
            out.output,
        )

    def documents() -> list[data.Data]:
        return [
            data.status_document(
                result, version=__version__, plan_sha256=file.sha256, actuals=judged.read.files, method=method
            )
            for file, result in zip(judged.files, judged.results, strict=True)
        ]

    answer(
        out,
        text=lambda: "\n".join(text(result) for result in judged.results),
        document=lambda: data.status_documents(documents()) if several else documents()[0],
        rows=lambda: data.status_rows_of_all(documents()),
    )
    judged.end(out.language)
    if fail_on is not None:
        gate(judged, fail_on, out.language, method)
