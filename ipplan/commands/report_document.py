"""One report as a file: what was asked for, made of one plan that was judged."""

from collections.abc import Sequence
from typing import NamedTuple

from ipplan import __version__
from ipplan.commands.judging import Judged
from ipplan.commands.notes_file import load_notes
from ipplan.commands.options import Choice, JudgeOptions, OutlookAsked, ReportKind
from ipplan.commands.output import say, stop
from ipplan.commands.report_kind import made
from ipplan.commands.since import earlier
from ipplan.configuration import current
from ipplan.progress.ahead import ENOUGH_FOR_A_REPORT
from ipplan.progress.since import since as compared
from ipplan.render.report.content import fitting_stages, report, stage_of
from ipplan.render.report.made import Form
from ipplan.render.report.tally import Stage
from ipplan.wording import Language


class Asked(NamedTuple):
    """What a report is to be, whichever plan it is on."""

    kind: ReportKind
    form: Form
    language: Language
    judging: JudgeOptions
    choice: Choice
    by: str | None
    stage: Stage | None
    any_stage: bool
    outlook: OutlookAsked | None
    since: Sequence[str] | None
    notes: str | None
    remarks: bool

    def document(self, judged: Judged) -> bytes:
        """Make the report on the one plan that was judged; what does not fit it ends the command."""
        (file,), (result,) = judged.files, judged.results
        language, outlook, stage = self.language, self.outlook, self.stage
        fewest = {} if outlook else {"fewest": ENOUGH_FOR_A_REPORT}
        result = result.with_outlook(outlook or "interval", **fewest)
        if stage and not self.any_stage and (fitting := fitting_stages(result)) and stage not in fitting:
            details = {"stage": stage, "year": result.as_of, "target": result.plan.target_year, "known": fitting}
            stop(say("stage_misfit", language, **details))
        before = earlier(self.since, judged, self.judging, self.choice, language) if self.since else None
        content = report(
            result,
            language,
            stage_of(result, stage),
            version=__version__,
            plan_sha256=file.sha256,
            files=judged.read.files,
            ignored=judged.warned.unused,
            notes=load_notes(self._notes_on(file.plan.id), file.plan, result.as_of, language),
            remarks=self.remarks,
            since=before and compared(before, result),
        )
        return made(self.kind, content, self.form)

    def _notes_on(self, plan: str) -> str | None:
        """Return the file of notes that was named, else that of the project's configuration for this plan."""
        configuration = current()
        if self.notes is not None or configuration is None:
            return self.notes
        from ipplan.commands.configured import notes_of

        return notes_of(configuration, plan, self.language)
