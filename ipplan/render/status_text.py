"""An assessed plan as a page: for a terminal of some width, or whole for a pipe."""

from collections.abc import Iterable, Iterator

from ipplan.model.plan import DEFAULT_CUTS
from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Undefined
from ipplan.render.table import Column, Page, Table
from ipplan.render.status_table import status_table
from ipplan.render.words import rate, reading, status_word
from ipplan.wording import Language
from ipplan.wording.numerals import fixed, per_cent, plain
from ipplan.wording.results import NOTE, REASON, STATUS
from ipplan.wording.tables import COLUMN, LINE


def status_page(result: PlanAssessed, language: Language, *, width: int | None, ignored: int = 0) -> Page:
    """The tables of indicators and commitments, the summary, and what a reader should know.

    `width` is that of the terminal; None is a pipe, which gets every value whole and the status as a
    code. `ignored` is the number of places in the actuals that were warned about.
    """
    groups = [[a for a in result.indicators if a.indicator.group == group] for group in ("table", "narrative")]
    headings = (_heading(result, language), LINE["narrative"].say(language))
    tables = []
    for heading, group in zip(headings, groups, strict=True):
        if group:
            tables.append(
                _piped(heading, group, language) if width is None else status_table(heading, group, language, width)
            )
    return Page(tuple(tables), tuple(_lines(result, language, ignored, legend=width is not None)))


def _heading(result: PlanAssessed, language: Language) -> str:
    plan = result.plan
    details = {
        "title": plan.title.say(language),
        "baseline_year": plan.baseline_year,
        "target_year": plan.target_year,
        "as_of": result.as_of,
    }
    return LINE["heading_as_of" if result.as_of is not None else "heading"].say(language, details)


def _piped(heading: str, group: list[Assessed], language: Language) -> Table:
    """Every column, whole values in plain digits, the status as a code, the name last."""
    names = (
        "id",
        "status",
        "year",
        "actual",
        "target",
        "gap",
        "completion",
        "required",
        "observed",
        "remaining",
        "pace",
        "name",
    )
    columns = tuple(Column(COLUMN[name].say(language), number=name not in {"id", "status", "name"}) for name in names)
    return Table(heading, columns, tuple(_piped_row(assessed, language) for assessed in group))


def _piped_row(assessed: Assessed, language: Language) -> tuple[str, ...]:
    figures, case = assessed.figures, assessed.case
    figure = assessed.indicator.target.figure
    rates = ("required_cagr", "observed_cagr", "remaining_cagr")
    return (
        assessed.indicator.id,
        status_word(assessed, language).replace(" ", "_"),
        str(case.point.year) if case.point else "",
        "" if isinstance(case.now_shown, Undefined) else plain(case.now_shown),
        plain(figure.value) if figure else assessed.indicator.target.kind,
        "" if isinstance(figures.gap, Undefined) else plain(figures.gap),
        "" if isinstance(figures.completion, Undefined) else per_cent(figures.completion, 1),
        *(rate(getattr(figures, name)) for name in rates),
        "" if isinstance(figures.pace, Undefined) else fixed(figures.pace),
        assessed.indicator.name.say(language),
    )


def _lines(result: PlanAssessed, language: Language, ignored: int, *, legend: bool) -> Iterator[str]:
    """The summary, then what a reader should know."""
    yield from _summary(result, language)
    if legend:
        yield LINE["growth"].say(language)
    cuts = result.plan.assessment
    if cuts != DEFAULT_CUTS:
        yield LINE["cuts"].say(language, dict(cuts))
    if ignored:
        yield LINE["ignored"].say(language, {"count": ignored})
    if without := [a.indicator.name.say(language) for a in result.indicators if a.status == "no_data"]:
        yield LINE["no_data"].say(language, {"names": without})
    for assessed in result.indicators:
        name = assessed.indicator.name.say(language)
        if assessed.indicator.measure != "level" and assessed.case.point:
            how = reading(assessed.indicator, result.plan.years(assessed.indicator)[0], language)
            yield LINE["reading"].say(language, {"name": name, "reading": how})
        undetermined = assessed.status == "undetermined"
        if undetermined and assessed.reason:
            details = {"status": status_word(assessed, language), "reason": REASON[assessed.reason].say(language)}
            yield LINE["why"].say(language, {"name": name, **details})
        for note in assessed.notes:
            if undetermined and note.code == "first_actual":
                continue
            yield LINE["note"].say(language, {"name": name, "note": NOTE[note.code].say(language, note.details)})


def _summary(result: PlanAssessed, language: Language) -> Iterator[str]:
    elapsed = result.time_elapsed
    for group, line in (("table", "summary"), ("narrative", "narrative_summary")):
        counts = result.summary(group)
        if total := sum(counts.values()):
            details = {
                "count": total,
                "counts": list(_counts(counts.items(), language)),
                "elapsed": "-" if isinstance(elapsed, Undefined) else per_cent(elapsed, 0),
            }
            yield LINE[line].say(language, details)


def _counts(counts: Iterable[tuple[str, int]], language: Language) -> Iterator[str]:
    for status, count in counts:
        if count:
            yield LINE["count"].say(language, {"status": STATUS[status].say(language), "count": count})
