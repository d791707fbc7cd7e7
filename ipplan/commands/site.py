"""`ipplan site`: a folder of pages for the public, a page for each plan and each indicator."""

from pathlib import Path
from tempfile import mkdtemp
from typing import Annotated

import typer

from ipplan.commands import options as o
from ipplan.problem import Problem

SiteOutput = Annotated[Path, typer.Option("--output", "-o", help=o.text("site_output"), show_default=False)]


@o.spread
def site_command(  # noqa: PLR0913 - options of one command
    plans: o.PlanNames = None,
    *,
    output: SiteOutput,
    judging: o.JudgeOptions,
    outlook: o.OutlookShown = "none",
    keep_going: o.KeepGoing = False,
    force: o.Force = False,
    lang: o.Lang = None,
) -> None:
    """Judge the plans and write their pages and data."""
    from ipplan import __version__
    from ipplan.commands import site_folder as folder
    from ipplan.commands.judging import load_by_name
    from ipplan.commands.output import say, stop, write_problems
    from ipplan.commands.session import load_plans, plan_and_actuals
    from ipplan.commands.site_workers import Work, make_all, write_file
    from ipplan.render.site.site import shared_files
    from ipplan.wording import chosen_language

    language = chosen_language(lang)
    names, actuals, _ = plan_and_actuals(plans, judging.actuals, language, every=not plans)
    written = folder.written_before(output)
    if written is None:
        stop(say("not_a_site", language, path=str(output)))
    told: list[Problem] = []
    try:
        files = load_plans(names, language, keep_going=keep_going, told=told)
        sound = [file.plan for file in files]
        read, warned = load_by_name(actuals, sound, judging.reading, language, told=told)
    finally:
        if judging.problems is not None:
            write_problems(told, judging.problems, language, judging.reading.encoding)
    if judging.strict and warned.all:
        stop(say("warnings_refused", language, count=warned.all))
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        staged = Path(mkdtemp(prefix=".ipplan-site-", dir=output.parent))
        try:
            work = Work(tuple(files), dict(read.observations), judging, outlook, __version__, staged)
            made = make_all(work)
            digests = {path: known for one in made for path, known in one.digests.items()}
            for file in shared_files([one.listed for one in made], language, __version__):
                digests[file.path] = write_file(staged, file)
            changed = [] if force else folder.changed_by_hand(output, written, digests)
            if changed:
                stop(say("site_changed", language, path=str(output), count=len(changed), first=changed[0]))
            folder.put(output, staged, written, digests)
        finally:
            folder.discard(staged)
    except OSError as error:
        stop(say("write_failed", language, path=str(output), said=error.strerror or str(error)))
    if left_out := len(dict.fromkeys(names)) - len(files):
        stop(say("plans_left_out", language, count=left_out))
