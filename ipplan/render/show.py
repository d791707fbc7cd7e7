"""A plan's table as it stands in the document, and the list of plans."""

from collections.abc import Iterator

from ipplan.model.plan import Figure, Indicator, Milestone, Plan
from ipplan.render.document import Data, in_both, numbers_data, target_data
from ipplan.render.page.table import Column, Page, Table
from ipplan.render.words import locator, plain_target, reading, target_cells, target_words
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import data, given, plain
from ipplan.wording.results import NATURE, PATH
from ipplan.wording.tables import COLUMN, LINE

ROOMY = 100
_ON_THE_WAY = ("milestones", "yearly")


def show_document(plan: Plan) -> Data:
    """Build the plan as data, every default written out."""
    return {
        "schema_version": 1,
        "plan": {
            "id": plan.id,
            "title": in_both(plan.title),
            "region": in_both(plan.region) if plan.region else None,
            "baseline_year": plan.baseline_year,
            "target_year": plan.target_year,
        },
        "indicators": [_indicator(plan, indicator) for indicator in plan.indicators],
    }


def show_rows(plan: Plan) -> Iterator[list[str]]:
    """Return the plan as a table of data."""
    yield ["id", "name.zh", "name.en", "unit", "measure", "path", "timing", "baseline.year", "baseline.value",
           "target.year", "target.bound", "target.value", "target.high", "nature", "group",
           "data_source", *(f"target.source.{part}" for part in ("section", "table_row", "page"))]  # fmt: skip
    for i in plan.indicators:
        begin, end = plan.years(i)
        yield [
            i.id, i.name.zh or "", i.name.en or "", i.unit.say("zh"), i.measure, i.path_kind, i.timing or "",
            str(begin), plain(i.baseline.value) if i.baseline else "", str(end), i.target.kind,
            *target_cells(i), i.nature, i.group,
            i.data_source.say("zh") if i.data_source else "", *_place_cells(_source(i.target.figure, i)),
        ]  # fmt: skip


def show_page(plan: Plan, language: Language, *, width: int | None) -> Page:
    """Lay out the plan's table and its commitments for a person."""
    details = {"title": plan.title.say(language), "baseline_year": plan.baseline_year, "target_year": plan.target_year}
    headings = (LINE["heading"].say(language, details), LINE["narrative"].say(language))
    tables = []
    for heading, group in zip(headings, ("table", "narrative"), strict=True):
        indicators = [i for i in plan.indicators if i.group == group]
        if indicators:
            tables.append(_table(heading, plan, indicators, language, width))
    return Page(tuple(tables))


def _table(heading: str, plan: Plan, indicators: list[Indicator], language: Language, width: int | None) -> Table:
    piped = width is None
    said: Language = "en" if piped else language
    wide = width is None or width >= ROOMY
    columns = [
        *([Column(COLUMN["id"].say(said))] if piped else []),
        *([] if piped else [Column(COLUMN["name"].say(said), wide=True)]),
        Column(COLUMN["unit"].say(said)),
        Column(COLUMN["baseline"].say(said), number=True),
        *([Column("bound")] if piped else []),
        Column(COLUMN["target"].say(said), number=True),
        *(
            [
                Column("measure" if piped else COLUMN["measure"].say(said), wide=not piped),
                Column(COLUMN["path"].say(said)),
            ]
            if wide
            else []
        ),
        Column(COLUMN["source"].say(said), wide=not piped),
        *([Column(COLUMN["nature"].say(said))] if wide else []),
        *([Column("name")] if piped else []),
    ]
    rows = []
    for i in indicators:
        name = i.name.say(language)
        extra = (
            reading(i.model_copy(update={"basis": "as_stated"}), plan.years(i)[0], language),
            PATH[i.path_kind].say(language),
        )
        rows.append(
            (
                *((i.id,) if piped else (name,)),
                i.unit.say(language),
                (plain if piped else given)(i.baseline.value) if i.baseline else "",
                *((i.target.kind, plain_target(i)) if piped else (target_words(i, language),)),
                *(extra if wide else ()),
                locator(i.source, language),
                *((NATURE[i.nature].say(language),) if wide else ()),
                *((name,) if piped else ()),
            )
        )
    return Table(heading, tuple(columns), tuple(rows))


def list_document(plans: list[tuple[str, str, Plan]]) -> Data:
    """Describe every plan as data: (name, path, plan)."""
    return {"schema_version": 1, "plans": [{"name": name, "file": path, **_counts(plan)} for name, path, plan in plans]}


SIZES = ("baseline_year", "target_year", "indicators", "commitments")


def list_rows(plans: list[tuple[str, str, Plan]]) -> Iterator[list[str]]:
    """Return every plan as a row of data."""
    yield ["name", *(f"{what}.{language}" for what in ("title", "region") for language in LOCALES), *SIZES, "file"]
    for name, path, plan in plans:
        table, narrative = _sizes(plan)
        years = (str(plan.baseline_year), str(plan.target_year))
        region = (plan.region.zh or "", plan.region.en or "") if plan.region else ("", "")
        title = (plan.title.zh or "", plan.title.en or "")
        yield [name, *title, *region, *years, str(table), str(narrative), path]


def list_page(plans: list[tuple[str, str, Plan]], language: Language, *, piped: bool) -> Page:
    """Lay out every plan for a person."""
    said: Language = "en" if piped else language
    titles = ("years", "indicators", "commitments")
    columns = (
        Column(COLUMN["id"].say(said)),
        *(Column(COLUMN[title].say(said), number=True) for title in titles),
        Column(COLUMN["title"].say(said), wide=not piped),
    )
    rows = tuple(
        (name, f"{plan.baseline_year}-{plan.target_year}", *map(str, _sizes(plan)), plan.title.say(language))
        for name, _, plan in plans
    )
    return Page((Table("", columns, rows),))


def _counts(plan: Plan) -> Data:
    table, narrative = _sizes(plan)
    return {
        "title": in_both(plan.title),
        "region": in_both(plan.region) if plan.region else None,
        "baseline_year": plan.baseline_year,
        "target_year": plan.target_year,
        "indicators": table,
        "commitments": narrative,
    }


def _sizes(plan: Plan) -> tuple[int, int]:
    table = sum(i.group == "table" for i in plan.indicators)
    return table, len(plan.indicators) - table


def _indicator(plan: Plan, i: Indicator) -> Data:
    begin, end = plan.years(i)
    texts = ("data_source", "definition", "note")
    return {
        "id": i.id,
        "name": in_both(i.name),
        "aliases": list(i.aliases),
        "unit": i.unit.say("zh"),
        "measure": i.measure,
        "path": i.path_kind,
        "timing": i.timing,
        "basis": i.basis,
        "nature": i.nature,
        "group": i.group,
        "hold": i.hold,
        "baseline": {"year": begin, **_figure(i.baseline, i)} if i.baseline else None,
        "target": {**target_data(i, end), "source": _source(i.target.figure, i)},
        "every_year": i.every_year,
        **{name: {str(y): _milestone(m, i) for y, m in sorted(getattr(i, name).items())} for name in _ON_THE_WAY},
        **{field: in_both(text) if (text := getattr(i, field)) else None for field in texts},
    }


def _figure(figure: Figure, indicator: Indicator) -> Data:
    return {"value": data(figure.value), "source": _source(figure, indicator)}


def _milestone(milestone: Milestone, indicator: Indicator) -> Data:
    promised = milestone.bound(indicator.target)
    return {"value": numbers_data(promised), "bound": promised.kind, "source": _source(milestone, indicator)}


def _place_cells(source: Data | None) -> tuple[str, ...]:
    """Return where a number stands in the plan's document, as cells."""
    return tuple(str((source or {}).get(part, "")) for part in ("section", "table_row", "page"))


def _source(figure: Figure | Milestone | None, indicator: Indicator) -> Data | None:
    """Say where a number stands: its own locator, else the indicator's."""
    source = (figure and figure.source) or indicator.source
    return source.model_dump(exclude_none=True) if source else None
