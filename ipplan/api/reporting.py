"""Write the report on an assessment."""

from datetime import date as Day  # noqa: N812 - `date` is an argument
from os import PathLike, fspath
from pathlib import Path

from ipplan.api.arguments import checked_choice, checked_year
from ipplan.api.errors import NotesError
from ipplan.api.results import Assessment
from ipplan.model.notes import Slot
from ipplan.model.plan import Plan
from ipplan.progress.assess import assess_plan
from ipplan.progress.since import Since, known_by
from ipplan.progress.since import since as compared
from ipplan.reading.actuals.left_out import left_out
from ipplan.render.report.made import Form, Kind, Length, TemplateError, made
from ipplan.render.report.tally import Stage
from ipplan.wording import Language

KINDS: dict[str, Kind] = {
    ".html": "html", ".htm": "html", ".md": "md", ".docx": "docx", ".xlsx": "xlsx", ".pdf": "pdf",
}  # fmt: skip


def report(  # noqa: PLR0913 - options of one document
    assessment: Assessment,
    path: str | PathLike[str] | None = None,
    *,
    kind: Kind | None = None,
    stage: Stage | None = None,
    lang: Language = "zh",
    since: Assessment | int | None = None,
    notes: str | PathLike[str] | None = None,
    places: bool = False,
    remarks: bool = False,
    length: Length = "full",
    template: str | PathLike[str] | None = None,
    organisation: str = "",
    date: str = "",
) -> bytes:
    """Write the report on an assessment to a file and return its bytes; without a path they are only returned.

    `kind` is `html`, `md`, `docx`, `xlsx` or `pdf`, by default what the file's ending says; `stage` is `annual`,
    `mid-term` or `final`. `since`, an earlier assessment of the plan or the year of one, adds what changed. `notes` is
    a file of what people wrote, which `NotesError` refuses where any of it would be lost; with `places` a Word file
    keeps places for texts to come, with `remarks` it shows those of the plan file. A document names the `organisation`
    that issues it and its `date` (YYYY-MM-DD, by default today), and is `brief`, `standard` or `full`; `template` is an
    office's own Word file to fill. Word and Excel files need the extra `office`, PDF the extra `pdf`.
    """
    from ipplan import __version__
    from ipplan.progress.ahead import ENOUGH_FOR_A_REPORT
    from ipplan.render.report.content import report as content_of
    from ipplan.render.report.content import stage_of

    if not isinstance(assessment, Assessment):
        raise TypeError(f"report expects what assess returned for one plan, not {type(assessment).__name__}")
    if stage is not None:
        checked_choice("stage", stage, Stage)
    checked_choice("lang", lang, Language)
    checked_choice("length", length, Length)
    if date:
        Day.fromisoformat(date)
    chosen = _kind(kind, path)
    if chosen != "docx" and (places or template is not None):
        raise ValueError("places and template are for Word reports (kind='docx')")
    result = assessment.assessed.with_outlook("interval", fewest=ENOUGH_FOR_A_REPORT)
    given = assessment.actuals
    content = content_of(
        result,
        lang,
        stage_of(result, stage),
        version=__version__,
        plan_sha256=assessment.loaded.sha256,
        files=given.files if given else (),
        ignored=left_out(given.warnings) if given else 0,
        notes=_notes(notes, result.plan),
        remarks=remarks,
        since=_since(since, assessment),
    )
    filled = b"" if template is None else _template(Path(fspath(template)))
    try:
        document = made(chosen, content, Form(organisation, date, length, places, filled, []))
    except TemplateError as error:
        raise ValueError(_refused(error)) from None
    if path is not None:
        Path(fspath(path)).write_bytes(document)
    return document


def _template(path: Path) -> bytes:
    from ipplan.render.report.official.template import flaw_of

    content = path.read_bytes()
    if flaw := flaw_of(content):
        raise ValueError(f"the template cannot be read ({flaw}): a .docx is expected")
    return content


def _kind(kind: Kind | None, path: str | PathLike[str] | None) -> Kind:
    ending = Path(fspath(path)).suffix.lower() if path is not None else ".html"
    chosen = kind or KINDS.get(ending)
    if chosen is None:
        raise ValueError(f"unknown report type {ending!r}; use one of {', '.join(KINDS)}, or give kind")
    checked_choice("kind", chosen, Kind)
    return chosen


def _since(before: Assessment | int | None, now: Assessment) -> Since | None:
    """Compare with an earlier assessment, or with what could be known of an earlier year."""
    if before is None:
        return None
    result = now.assessed
    if isinstance(before, Assessment):
        earlier = before.assessed
    else:
        checked_year("since", before)
        known = now.actuals.by_plan.get(now.loaded.id, ()) if now.actuals else ()
        only = [one.indicator.id for one in result.indicators]
        earlier = assess_plan(now.loaded.plan, known_by(known, before), as_of=before, only=only)
    if earlier.plan.id != result.plan.id or earlier.as_of is None or earlier.as_of > (result.as_of or 0):
        raise ValueError(f"since must be an assessment of {result.plan.id} before that of {result.as_of}")
    return compared(earlier, result)


def _notes(path: str | PathLike[str] | None, plan: Plan) -> dict[Slot, str]:
    if path is None:
        return {}
    from ipplan.notes.read import read_notes

    found, problems = read_notes(fspath(path), plan)
    if found is None:
        raise NotesError(problems)
    return found


def _refused(error: TemplateError) -> str:
    if error.active:
        return f"the template holds something that could run or fetch: {error.active}"
    return (
        f"the template has places that are not known: {', '.join(error.unknown)}; there are: {', '.join(error.known)}"
    )
