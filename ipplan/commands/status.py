"""`ipplan status`: actuals against the plan."""

from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from ipplan.commands import options as o
from ipplan.commands.completion import complete_verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ipplan.commands.gate import Passage
    from ipplan.progress.assess import PlanAssessed
    from ipplan.reading.plans.located import PlanFile
    from ipplan.render.page.table import Page

Shown = TypeVar("Shown")
FailOn = Annotated[
    str | None,
    typer.Option("--fail-on", help=o.text("fail_on"), autocompletion=complete_verdict, show_default=False),
]
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
    from ipplan.commands import terminal
    from ipplan.commands.judging import load_by_name, to_judge
    from ipplan.commands.output import answer, pages_text, say, stop
    from ipplan.commands.session import plan_and_actuals
    from ipplan.parallel import in_turn
    from ipplan.render import document as data

    if fail_on is not None:
        from ipplan.commands.gate import gate, passage, statuses

        statuses(fail_on, out.language, method)  # a wrong word is said before anything is read
    names, actuals, several = plan_and_actuals(plans, judging.actuals, out.language, every=every)
    if not actuals:
        stop(say("no_actuals", out.language, plan=next(iter(names), "PLAN"), command="status"))
    judging = judging._replace(actuals=actuals)
    asked = to_judge(
        names, judging, out.language, choice=choice, by=by, read_by=load_by_name, keep_going=many.keep_going
    )
    passages: list[Passage] = []  # what the gate has to say, one a plan

    def page(file: "PlanFile", result: "PlanAssessed") -> "Page":
        from ipplan.render.status.page import status_page

        return status_page(
            result,
            out.language,
            width=terminal.width(out.output),
            # What was warned about is said of the actuals, once.
            ignored=asked.warned.unused if file is asked.files[-1] else 0,
            method=method,
            verbose=terminal.amount() == "all",
            quiet=terminal.amount() == "none",
            ids=ids,
        )

    def document(file: "PlanFile", result: "PlanAssessed") -> data.Data:
        return data.status_document(
            result, version=__version__, plan_sha256=file.sha256, actuals=asked.read.files, method=method
        )

    def each(show: "Callable[[PlanFile, PlanAssessed], Shown]") -> "Iterator[Shown]":
        """Yield what is shown of each plan, once it is judged, and note what the gate has to say of it."""

        def work(file: "PlanFile") -> "tuple[Shown, Passage | None]":
            result = asked.assess(file).with_outlook(outlook)
            if fail_on is None:
                return show(file, result), None
            observations = asked.read.observations[file.plan.id]
            return show(file, result), passage(result, observations, fail_on, out.language, method)

        for shown, said in in_turn(work, asked.files, many.jobs):
            passages.extend([said] if said else [])
            yield shown

    answer(
        out,
        text=lambda: pages_text(each(page), out.output),
        document=lambda: data.status_documents(each(document)) if several else next(each(document)),
        rows=lambda: data.status_rows_of_all(each(document)),
        documents=lambda: each(document),
    )
    asked.end(out.language)
    if fail_on is not None:
        gate(passages)
