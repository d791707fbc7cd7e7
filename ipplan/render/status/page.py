"""An assessed plan as a page: for a terminal of some width, or whole for a pipe."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ipplan.model.plan import DEFAULT_CUTS
from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Undefined
from ipplan.render.page.table import Page, Table
from ipplan.render.status.notes import all_notes, one_note_each
from ipplan.render.status.piped import piped_table
from ipplan.render.status.terminal_table import growth_shown, status_table
from ipplan.wording import Language
from ipplan.wording.numerals import amount, per_cent
from ipplan.wording.parts import BESIDE
from ipplan.wording.results import STATUS
from ipplan.wording.tables import GROWTH as GROWTH_NAME
from ipplan.wording.tables import LINE

if TYPE_CHECKING:
    from ipplan.progress.assess import Beside, PartAssessed
    from ipplan.render.methods.in_status import Shown


def status_page(  # noqa: PLR0913 - options of one page
    result: PlanAssessed,
    language: Language,
    *,
    width: int | None,
    ignored: int = 0,
    method: str = "pace",
    verbose: bool = False,
    quiet: bool = False,
    ids: bool = False,
) -> Page:
    """Lay out the tables of indicators and commitments, the summary, and what a reader should know.

    `width` is that of the terminal; None is a pipe, which gets every value whole and the status as a
    code. `ignored` is the number of places in the actuals that were warned about. A `method` other than
    the pace puts its figure, verdict and light in the place of pace and status. On a terminal commitments
    without data are only counted and an indicator has one note at most, unless `verbose`, and none
    if `quiet`; `ids` shows ids.
    """
    shown = None
    if method != "pace":
        from ipplan.render.methods.in_status import method_shown

        shown = method_shown(method, result, language)
    groups = [[a for a in result.indicators if a.indicator.group == group] for group in ("table", "narrative")]
    headings = (_heading(result, language), LINE["narrative"].say(language))
    whole = verbose or width is None
    if width is None:
        tables = [piped_table(result, language, headings[0], method)]
    else:
        tables = [
            status_table(heading, seen, language, width, shown, ids=ids)
            for heading, group, prose in zip(headings, groups, (False, True), strict=True)
            if (seen := [a for a in group if whole or not prose or a.status != "no_data"])
        ]
        tables += [
            _beside(one, found, language, width)
            for one in result.indicators
            if (found := result.beside.get(one.indicator.id))
        ]
    room = None if whole else width
    legend = () if width is None else tuple(_legend(tables, language))
    lines = [*_lines(result, language, ignored, shown, legend=legend)]
    if not quiet:
        lines += [*_remarks(result, language, room), *_gap_shares(result, language)]
    return Page(tuple(tables), tuple(lines))


def _legend(tables: Sequence[Table], language: Language) -> Iterator[str]:
    """Say how growth and the bar of completion are read, where the tables have them."""
    growth, bar = growth_shown(tables, language)
    if growth:
        yield LINE["growth"].say(language, {"names": [GROWTH_NAME[name].say(language) for name in growth]})
    if bar:
        yield LINE["bar"].say(language)


def _beside(whole: Assessed, found: "Beside", language: Language, width: int) -> Table:
    """Lay out the parts of an indicator, the worst first, below them the whole."""
    details = {"indicator": whole.indicator.name.say(language), "dimension": found.name.say(language)}
    heading = BESIDE["heading"].say(language, details)
    group = [*(part.named for part in found.parts), whole]
    return status_table(heading, group, language, width)


def _gap_shares(result: PlanAssessed, language: Language) -> Iterator[str]:
    """Say how much of what is still missing each part has that falls short."""
    for one in result.indicators:
        found = result.beside.get(one.indicator.id)
        shares = (
            [
                BESIDE["share"].say(language, {"part": part.name, "share": per_cent(part.gap_share, 0)})
                for part in sorted(found.parts, key=_by_share)
                if isinstance(part.gap_share, Decimal) and part.gap_share > 0
            ]
            if found
            else []
        )
        if shares:
            yield BESIDE["shares"].say(language, {"indicator": one.indicator.name.say(language), "shares": shares})


def _by_share(part: "PartAssessed") -> Decimal:
    return -part.gap_share if isinstance(part.gap_share, Decimal) else Decimal(0)


def _heading(result: PlanAssessed, language: Language) -> str:
    plan = result.plan
    details = {
        "title": plan.title.say(language),
        "baseline_year": plan.baseline_year,
        "target_year": plan.target_year,
        "as_of": result.as_of,
    }
    return LINE["heading_as_of" if result.as_of is not None else "heading"].say(language, details)


def _lines(
    result: PlanAssessed, language: Language, ignored: int, shown: "Shown | None", *, legend: Sequence[str]
) -> Iterator[str]:
    """Yield the summary and how to read the table."""
    yield from _summary(result, language, shown)
    if shown:
        yield shown.legend
    yield from legend
    cuts = result.plan.assessment
    if cuts != DEFAULT_CUTS:
        yield LINE["cuts"].say(language, dict(cuts))
    if ignored:
        yield LINE["ignored"].say(language, {"count": ignored})


def _remarks(result: PlanAssessed, language: Language, room: int | None) -> Iterator[str]:
    """Yield what a reader should know; with `room` in at most one line an indicator."""
    if result.as_of is not None and result.as_of <= result.plan.baseline_year:
        yield LINE["not_begun"].say(language, {"year": result.plan.baseline_year + 1})
        yield from _before(result, language)
    elif room is None and (
        without := [a.indicator.name.say(language) for a in result.indicators if a.status == "no_data"]
    ):
        yield LINE["no_data"].say(language, {"names": without})
    yield from all_notes(result, language) if room is None else one_note_each(result, language, room)


def _before(result: PlanAssessed, language: Language) -> Iterator[str]:
    """Yield the baseline and the values of the years before, of each indicator that has any."""
    for one in result.indicators:
        points = [point for point in one.series.points if point.time <= one.case.baseline_year]
        if points or one.case.start:
            pairs = [{"year": point.year, "value": amount(point.value)} for point in points]
            values = [LINE["before_year"].say(language, pair) for pair in pairs] or "-"
            baseline = amount(one.case.start.value) if one.case.start else "-"
            name = one.indicator.name.say(language)
            yield LINE["before"].say(language, {"name": name, "baseline": baseline, "values": values})


def _summary(result: PlanAssessed, language: Language, shown: "Shown | None") -> Iterator[str]:
    elapsed = result.time_elapsed
    for group, line in (("table", "summary"), ("narrative", "narrative_summary")):
        counts = result.summary(group)
        if total := sum(counts.values()):
            details = {
                "count": total,
                "counts": list(shown.counted(group, language) if shown else _counts(counts.items(), language)),
                "elapsed": "-" if isinstance(elapsed, Undefined) else per_cent(elapsed, 0),
            }
            yield LINE[line].say(language, details)


def _counts(counts: Iterable[tuple[str, int]], language: Language) -> Iterator[str]:
    for status, count in counts:
        if count:
            yield LINE["count"].say(language, {"status": STATUS[status].say(language), "count": count})
