"""What a report says, before any format: sentences, counts, a chart and the figures of each indicator."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from ipplan.model.notes import Notes, Slot, of_year, office, offices
from ipplan.model.plan import Plan
from ipplan.problem import base_name
from ipplan.progress.assess import PlanAssessed
from ipplan.progress.figure import Undefined
from ipplan.progress.since import Since
from ipplan.progress.verdict import STATUSES
from ipplan.render.report.divided import Divided, divided
from ipplan.render.report.entry import Entry, entry_of
from ipplan.render.report.since import Changes, changes
from ipplan.render.report.summary import Point, summary
from ipplan.render.report.tally import GROUPS, Group, Stage, ended, tally
from ipplan.wording import Language
from ipplan.wording.report import HEADING, LABEL, STAGE
from ipplan.wording.results import STATUS
from ipplan.wording.story import GROUP

_NOTHING: Notes = MappingProxyType({})


class Department(NamedTuple):
    """Who answers for some indicators, or supplies their actuals; `key` names it in notes, empty where nobody does."""

    key: str
    name: str
    heading: str
    entries: tuple[Entry, ...]


class Count(NamedTuple):
    """How many indicators have a verdict."""

    status: str
    word: str
    number: int


class Report(NamedTuple):
    """The whole report; `divided` are the parts asked for, `ignored` places in the actuals were warned about.

    `notes` are the texts of its year.
    """

    plan: Plan
    result: PlanAssessed
    language: Language
    stage: Stage
    kind: str
    title: str
    facts: tuple[str, ...]
    summary: tuple[Point, ...]
    counts: tuple[Count, ...]
    elapsed: Decimal | None
    entries: tuple[Entry, ...]
    divided: tuple[Divided, ...]
    departments: tuple[Department, ...]
    commitments: tuple[Entry, ...]
    version: str
    plan_sha256: str
    files: tuple[tuple[str, str], ...]
    ignored: int
    notes: Notes = _NOTHING
    changes: Changes | None = None


# The verdict whose colour a group of a final report has.
GROUP_STATUS: dict[Group, str] = {
    "achieved": "achieved",
    "missed": "missed",
    "late": "no_data",
    "no_data": "no_data",
    "not_due": "undetermined",
    "unknown": "undetermined",
    "not_judged": "undetermined",
}
OVERVIEW = ("actual", "target", "completion", "needed", "pace", "verdict")


def stage_of(result: PlanAssessed, asked: Stage | None) -> Stage:
    """Return the stage asked for, else the final one once the target year is reached and the annual one before."""
    ended = result.as_of is not None and result.as_of >= result.plan.target_year
    return asked or ("final" if ended else "annual")


def fitting_stages(result: PlanAssessed) -> tuple[Stage, ...]:
    """Tell which stages fit the year judged: a mid-term one before the target year, a final one from then on."""
    if result.as_of is None:
        return ()
    return ("annual", "final") if result.as_of >= result.plan.target_year else ("annual", "mid-term")


def report(  # noqa: PLR0913 - what a report is made from
    result: PlanAssessed,
    language: Language,
    stage: Stage,
    *,
    version: str,
    plan_sha256: str,
    files: Sequence[tuple[str, str]],
    ignored: int = 0,
    notes: Mapping[Slot, str] | None = None,
    remarks: bool = False,
    since: Since | None = None,
) -> Report:
    """Build the content of a report on an assessed plan, with the plan file's remarks where these are asked for.

    Of the files that were read the base names are kept: a report goes to others.
    """
    plan, held = result.plan, of_year(notes or {}, result.as_of)
    entries = tuple(entry_of(plan, a, stage, language, result.as_of, remarks=remarks) for a in result.indicators)
    table = tuple(entry for entry in entries if entry.assessed.indicator.group == "table")
    years = {"baseline_year": plan.baseline_year, "target_year": plan.target_year}
    facts = [*([plan.region.say(language)] if plan.region else []), LABEL["period"].say(language, years)]
    if result.as_of is not None:
        facts.append(LABEL["as_of"].say(language, {"year": result.as_of}))
    if (fitting := fitting_stages(result)) and stage not in fitting:
        facts.append(LABEL["misfit"].say(language))
    elapsed = result.time_elapsed
    return Report(
        plan=plan,
        result=result,
        language=language,
        stage=stage,
        kind=STAGE[stage].say(language),
        title=plan.title.say(language),
        facts=tuple(facts),
        summary=summary(result, stage, language),
        counts=tuple(_counts(result, stage, language)),
        elapsed=None if isinstance(elapsed, Undefined) else elapsed,
        entries=table,
        divided=tuple(divided(result, stage, language)),
        departments=tuple(_departments(plan, table, held, language)),
        commitments=tuple(entry for entry in entries if entry.assessed.indicator.group == "narrative"),
        version=version,
        plan_sha256=plan_sha256,
        files=tuple((base_name(path), digest) for path, digest in files),
        ignored=ignored,
        notes=held,
        changes=changes(since, language) if since else None,
    )


def _counts(result: PlanAssessed, stage: Stage, language: Language) -> Iterator[Count]:
    """Count the verdicts; in a final report the groups that the headline counts."""
    if ended(result, stage):
        groups = tally(result, stage)
        for group in GROUPS:
            if groups[group]:
                word = GROUP[group].say(language, {"as_of": result.as_of})
                yield Count(GROUP_STATUS[group], word, len(groups[group]))
        return
    counted, table = result.summary(), [one for one in result.indicators if one.indicator.group == "table"]
    for status in STATUSES:
        if counted[status]:
            early = all(one.early for one in table if one.status == status)
            key = "achieved_early" if status == "achieved" and early else status
            yield Count(status, STATUS[key].say(language), counted[status])


def _departments(plan: Plan, entries: Sequence[Entry], notes: Notes, language: Language) -> Iterator[Department]:
    """List the indicators by who answers for them, in the order of the plan's table; then who only wrote something."""
    grouped: dict[str, list[Entry]] = {}
    for entry in entries:
        answering = office(entry.assessed.indicator)
        grouped.setdefault(answering.say("zh") if answering else "", []).append(entry)
    known = offices(plan.indicators)
    wrote = {slot.subject for slot in notes if slot.scope == "department"}
    for key in (*grouped, *(key for key in known if key in wrote and key not in grouped)):
        held = grouped.get(key, [])
        name = known[key].say(language) if key else LABEL["no_department"].say(language)
        answers = any(entry.assessed.indicator.responsible for entry in held)
        heading = HEADING["responsible" if answers else "department"].say(language, {"name": name})
        yield Department(key, name, heading, tuple(held))
