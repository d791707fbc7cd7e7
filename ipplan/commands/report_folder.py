"""`ipplan report` of several plans: a folder with a report on each."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from ipplan.commands.judging import Apart, Judged, Warned, load_by_name, to_judge
from ipplan.commands.options import ManyOptions, ReportKind
from ipplan.commands.output import say, stop, to_stdout, write
from ipplan.commands.report_document import Asked
from ipplan.commands.report_kind import KINDS
from ipplan.parallel import mapped
from ipplan.paths import is_file
from ipplan.reading.actuals.read import Actuals
from ipplan.reading.plans.located import PlanFile
from ipplan.wording import Language


def kind_for(output: Path | None, asked: ReportKind | None, language: Language) -> ReportKind:
    """Return the kind asked for, by default web pages; several reports need a folder to go to."""
    if to_stdout(output) or output is None or output.suffix.lower() in KINDS or is_file(output):
        stop(say("report_folder", language))
    return asked or "html"


def write_all(names: Sequence[str], asked: Asked, output: Path, many: ManyOptions, *, force: bool) -> None:
    """Judge the plans and write a report on each into the folder, named by the plan's id.

    A file that holds something else stays, and nothing is written then, unless it is to be overwritten.
    """
    apart: Apart = {}
    judging = to_judge(
        names,
        asked.judging,
        asked.language,
        choice=asked.choice,
        by=asked.by,
        read_by=partial(load_by_name, apart=apart),
        keep_going=many.keep_going,
    )

    def work(file: PlanFile) -> bytes:
        found = apart.get(file.plan.id, ())
        warned = Warned()
        for _, count in found:
            warned = warned.plus(count)
        files = tuple(one for read, _ in found for one in read.files)
        read = Actuals({file.plan.id: judging.read.observations[file.plan.id]}, files)
        return asked.document(Judged((file,), (judging.assess(file),), read, warned))

    documents = mapped(work, judging.files, many.jobs)
    targets = [output / f"{file.plan.id}.{asked.kind}" for file in judging.files]
    for target, document in zip(targets, documents, strict=True):
        if not force and is_file(target) and target.read_bytes() not in {b"", document}:
            stop(say("not_overwritten", asked.language, path=str(target)))
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        stop(say("write_failed", asked.language, path=str(output), said=error.strerror or str(error)))
    for target, document in zip(targets, documents, strict=True):
        write(document, target, asked.language, force=force)
    judging.end(asked.language)
