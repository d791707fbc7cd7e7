"""An assessed plan as a page: for a terminal of some width, or whole for a pipe."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import Assessment
from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Undefined
from ipplan.progress.growth import completion
from ipplan.render.table import Column, Page, Table, Tone
from ipplan.render.words import bound, rate, rate_or_step, reading, status_word
from ipplan.wording import Language
from ipplan.wording.numerals import amount, fixed, per_cent, plain, short
from ipplan.wording.results import NOTE, REASON, STATUS
from ipplan.wording.tables import COLUMN, LINE, SHORT

BAR = 10
VERDICT = 12
_OF_A_NUMBER = ("gap", "completion", "percent", "expected", "required", "remaining", "pace")
MEDIUM, WIDE, WIDEST = 100, 120, 150
_TONES: dict[str, Tone] = {
    "achieved": "good",
    "ahead": "good",
    "on_track": "good",
    "lagging": "fair",
    "off_track": "bad",
    "reversing": "bad",
    "missed": "bad",
    "undetermined": "faint",
    "no_data": "faint",
}


class _Part(NamedTuple):
    """A column, and from which width of the terminal on it is shown."""

    column: Column
    from_width: int


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
                _piped(heading, group, language) if width is None else _shown(heading, group, language, width)
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


def _shown(heading: str, group: list[Assessed], language: Language, width: int) -> Table:
    """The essentials at 80 columns, more where there is room."""
    has_number = any(a.indicator.target.figure for a in group)
    parts = {
        "name": _Part(Column(COLUMN["name"].say(language), wide=True), 0),
        "year": _Part(Column(COLUMN["year"].say(language), number=True), WIDE),
        "baseline": _Part(Column(COLUMN["baseline"].say(language), number=True), WIDE if has_number else 0),
        "actual": _Part(Column(COLUMN["actual"].say(language), number=True), 0),
        "target": _Part(Column(COLUMN["target"].say(language), number=True), 0),
        "gap": _Part(Column(COLUMN["gap"].say(language), number=True), MEDIUM),
        "completion": _Part(Column(COLUMN["completion"].say(language), toned=True), 60),
        "percent": _Part(Column("%", number=True), WIDE),
        "expected": _Part(Column(COLUMN["expected"].say(language), number=True), WIDEST),
        "required": _Part(Column(SHORT["required"].say(language), number=True), 70),
        "observed": _Part(Column(SHORT["observed"].say(language), number=True), 70),
        "remaining": _Part(Column(SHORT["remaining"].say(language), number=True), 50),
        "pace": _Part(Column(COLUMN["pace"].say(language), number=True), MEDIUM),
        "outlook": _Part(Column(COLUMN["outlook"].say(language), number=True), WIDEST),
        "status": _Part(Column(COLUMN["status"].say(language), toned=True, widest=VERDICT if width < MEDIUM else 0), 0),
    }
    without = () if has_number else _OF_A_NUMBER
    chosen = {name: part.column for name, part in parts.items() if width >= part.from_width and name not in without}
    cells = [_cells(assessed, language) for assessed in group]
    rows = tuple(tuple(row[name] for name in chosen) for row in cells)
    return Table(heading, tuple(chosen.values()), rows, tuple(_TONES[a.status] for a in group))


def _cells(assessed: Assessed, language: Language) -> dict[str, str]:
    figures, case = assessed.figures, assessed.case
    return {
        "name": assessed.indicator.name.say(language),
        "year": str(case.point.year) if case.point else "",
        "baseline": short(case.start.value, language) if case.start else "",
        "actual": _short(case.now_shown, language),
        "target": bound(assessed.indicator.target, language, brief=True),
        "gap": _short(figures.gap, language),
        "completion": bar(assessed),
        "percent": "" if isinstance(figures.completion, Undefined) else per_cent(figures.completion, 0),
        "expected": "" if isinstance(figures.expected, Undefined) else amount(figures.expected),
        "required": rate_or_step(figures.required_cagr, figures.required_step, language),
        "observed": rate_or_step(figures.observed_cagr, figures.observed_step, language),
        "remaining": rate_or_step(figures.remaining_cagr, figures.remaining_step, language),
        "pace": "" if isinstance(figures.pace, Undefined) else fixed(figures.pace),
        "outlook": _outlook(assessed),
        "status": status_word(assessed, language),
    }


def bar(assessed: Assessed) -> str:
    """Completion as a bar, with a mark where the path should be by now; empty where there is no way to measure."""
    done, expected, case = assessed.figures.completion, assessed.figures.expected, assessed.case
    first, last = case.first_shown, case.last_shown
    if any(isinstance(figure, Undefined) for figure in (done, expected, first, last)):
        return ""
    assert not (isinstance(done, Undefined) or isinstance(expected, Undefined))
    assert not (isinstance(first, Undefined) or isinstance(last, Undefined))
    due = completion(first, expected, last)
    assert not isinstance(due, Undefined)
    filled = min(max(round(done * BAR), 0), BAR)
    mark = min(max(round(due * BAR), 0), BAR - 1)
    cells = ["=" if i < filled else "-" for i in range(BAR)]
    cells[mark] = "|"
    return "".join(cells)


def _outlook(assessed: Assessed) -> str:
    found = assessed.outlook
    if isinstance(found, Undefined) or found.central is None:
        return ""
    central = amount(found.central, 4)
    return central if found.probability is None else f"{central} ({per_cent(found.probability, 0)})"


def _short(figure: Decimal | Undefined, language: Language) -> str:
    return "" if isinstance(figure, Undefined) else short(_readable(figure), language)


def _readable(value: Decimal) -> Decimal:
    """A computed position to six digits; one with fewer stays as it is."""
    return value if len(value.normalize().as_tuple().digits) <= 8 else Decimal(amount(value).replace(",", ""))


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
    if cuts != Assessment():
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
