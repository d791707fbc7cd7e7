"""Show the yearly break-down of a plan: required growth and the value to reach in each year along the path."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import Plan
from ipplan.progress.breakdown import Breakdown, PartsBreakdown
from ipplan.progress.figure import Figure, Undefined
from ipplan.render.decimals import rounded, shown_decimals, sufficient
from ipplan.render.document import Data, in_both, target_data
from ipplan.render.page.plain import width as width_of
from ipplan.render.page.table import Column, Page, Table
from ipplan.render.words import plain_target, rate, rate_or_step, target_cells, target_words
from ipplan.wording import Language
from ipplan.wording.numerals import amount, data, plain, short
from ipplan.wording.parts import BESIDE
from ipplan.wording.results import REASON
from ipplan.wording.tables import COLUMN, LINE

# The names get this many columns at least.
ROOMY = 24


Parts = Mapping[str, PartsBreakdown] | None


class Broken(NamedTuple):
    """A plan and the break-down of its indicators, and of their parts where these were asked for."""

    plan: Plan
    rows: list[Breakdown]
    parts: Parts = None


def years_of(plans: Iterable[Broken]) -> list[int]:
    """Return the years of several break-downs, which are the columns of a table that holds them all."""
    return _years([row for one in plans for _, _, row in _with_parts(one.rows, one.parts)])


def targets_document(plan: Plan, rows: list[Breakdown], parts: Parts = None) -> Data:
    """Build the break-down as data: null where a value is undefined, and the reason.

    `parts` are those of the divided indicators by id, None where nobody asked for them.
    """
    return {
        "schema_version": 1,
        "plan": {
            "id": plan.id,
            "title": in_both(plan.title),
            "baseline_year": plan.baseline_year,
            "target_year": plan.target_year,
        },
        "indicators": [{**_row_data(row), **_parts_data(row, parts or {})} for row in rows],
    }


def _parts_data(row: Breakdown, parts: Mapping[str, PartsBreakdown]) -> Data:
    """Build the entries of the parts, where the indicator is divided and they were asked for."""
    found, by = parts.get(row.indicator.id), row.indicator.by
    if found is None or by is None:
        return {}
    held = []
    for one in found.parts:
        entry = _row_data(one)
        held.append({"part": entry.pop("id"), **entry})
    dimension = {"id": found.dimension, "name": in_both(found.name)}
    return {"by": {"dimension": dimension, "combine": by.combine}, "parts": held}


def targets_rows(rows: list[Breakdown], parts: Parts = None, years: Sequence[int] | None = None) -> Iterator[list[str]]:
    """List the break-down as a table of data, a column a year; where parts were asked for each with its part."""
    every = _with_parts(rows, parts)
    years = _years([row for _, _, row in every]) if years is None else years
    asked = [] if parts is None else ["part"]
    yield ["id", *asked, "name.zh", "name.en", "unit", "measure", "path", "target.year", "target.bound", "target.value",
           "target.high", "required_cagr", "required_step", *map(str, years), "reason"]  # fmt: skip
    for whole, part, row in every:
        i = row.indicator
        yield [
            whole, *([part] if asked else []), i.name.zh or "", i.name.en or "", i.unit.say("zh"), i.measure,
            i.path_kind, str(row.target_year), i.target.kind, *target_cells(i),
            *(_cell(f) for f in (row.cagr, row.step)), *(_cell(row.values.get(y)) for y in years), _reason(row),
        ]  # fmt: skip


def _with_parts(rows: list[Breakdown], parts: Parts) -> list[tuple[str, str, Breakdown]]:
    """Return every row with the id of its whole and of its part, "" for the whole, which comes first."""
    found = []
    for row in rows:
        whole = row.indicator.id
        found.append((whole, "", row))
        held = (parts or {}).get(whole)
        found += [(whole, one.indicator.id, one) for one in held.parts] if held else []
    return found


def targets_page(
    plan: Plan, rows: list[Breakdown], language: Language, parts: Parts = None, *, width: int | None
) -> Page:
    """Lay out the break-down for a person; the reason in place of the figures where there are none.

    Parts have a table of their own under a divided indicator, with the whole in its last row. On a terminal without
    room the step is left out, which the values of two years tell too.
    """
    details = {"title": plan.title.say(language), "baseline_year": plan.baseline_year, "target_year": plan.target_year}
    headings = (LINE["heading"].say(language, details), LINE["narrative"].say(language))
    if width is None:
        return Page((_piped_table(rows, parts, headings[0], language),))
    every = [row for _, _, row in _with_parts(rows, parts)]
    years = _years(every)
    written = [_shown(row, years, language) for row in every]
    by_row = {id(row): row_cells for row, row_cells in zip(every, written, strict=True)}
    cells = [by_row[id(row)] for row in rows]
    names = [*written[0]]
    if _room(written, names, width) < ROOMY:
        names.remove("step")
    names = ["name", *names]
    columns = tuple(
        Column(COLUMN[n].say(language) if n in COLUMN else n, number=n != "name", wide=n == "name") for n in names
    )
    tables = []
    for heading, group in zip(headings, ("table", "narrative"), strict=True):
        held = [(row, c) for row, c in zip(rows, cells, strict=True) if row.indicator.group == group]
        if not held or all(_reason(row) == "direction_only" for row, _ in held):
            continue
        named = ({**c, "name": row.indicator.name.say(language)} for row, c in held)
        tables.append(Table(heading, columns, tuple(tuple(row[n] for n in names) for row in named)))
    for row in rows:
        if found := (parts or {}).get(row.indicator.id):
            said = {"indicator": row.indicator.name.say(language), "dimension": found.name.say(language)}
            lines = ({**by_row[id(one)], "name": one.indicator.name.say(language)} for one in (*found.parts, row))
            body = tuple(tuple(line[n] for n in names) for line in lines)
            tables.append(Table(BESIDE["by"].say(language, said), columns, body))
    return Page(tuple(tables))


def _piped_table(rows: list[Breakdown], parts: Parts, heading: str, language: Language) -> Table:
    """Lay out one table for a pipe, the parts of an indicator below it."""
    every = _with_parts(rows, parts)
    years = _years([row for _, _, row in every])
    keys = ["id"] if parts is None else ["id", "part"]
    found = [
        {**_piped(row, years), "id": whole, "part": part, "name": row.indicator.name.say(language)}
        for whole, part, row in every
    ]
    names = [*keys, *(name for name in found[0] if name not in {*keys, "part"})]
    titles = {"cagr": "required_cagr", "step": "required_step"}
    columns = tuple(Column(titles.get(name, name)) for name in names)
    return Table(heading, columns, tuple(tuple(row[name] for name in names) for row in found))


def _room(cells: list[dict[str, str]], names: list[str], width: int) -> int:
    """Return the room that the other columns leave to the names."""
    return width - sum(max(len(name), *(width_of(row[name]) for row in cells)) + 1 for name in names)


def _piped(row: Breakdown, years: list[int]) -> dict[str, str]:
    """Write the values in plain digits, rounded to the side that suffices; the reason as a code."""
    places, sign = shown_decimals(row.indicator), row.indicator.target.sign
    values = {
        str(year): sufficient(figure, places, sign) if isinstance(figure, Decimal) else figure
        for year, figure in ((year, row.values.get(year)) for year in years)
    }
    return {
        "id": row.indicator.id,
        "target": plain_target(row.indicator),
        "cagr": rate(row.cagr) or _reason(row),
        "step": _cell(rounded(row.step, places + 1) if isinstance(row.step, Decimal) else row.step),
        **{year: _cell(figure) for year, figure in values.items()},
    }


def _shown(row: Breakdown, years: list[int], language: Language) -> dict[str, str]:
    """Write values to read, the reason in words."""
    reason = _reason(row)
    return {
        "target": target_words(row.indicator, language, brief=True),
        "cagr": REASON[reason].say(language) if reason else rate(row.cagr),
        "step": "" if isinstance(row.step, Undefined) else rate_or_step(Undefined(""), row.step, language),
        **{str(year): _read(row, year, language) for year in years},
    }


def _years(rows: list[Breakdown]) -> list[int]:
    return sorted({year for row in rows for year in row.values})


def _reason(row: Breakdown) -> str:
    """Return why there are no values, where there are none."""
    return next((str(value) for value in row.values.values() if isinstance(value, Undefined)), "")


def _cell(figure: Figure | None) -> str:
    return plain(figure) if isinstance(figure, Decimal) else ""


def _read(row: Breakdown, year: int, language: Language) -> str:
    """Return a value to reach, rounded to the side that suffices; short where it is round and large."""
    figure = row.values.get(year)
    if not isinstance(figure, Decimal):
        return ""
    figure = sufficient(figure, shown_decimals(row.indicator), row.indicator.target.sign)
    return min(short(figure, language), amount(figure), key=len)


def _row_data(row: Breakdown) -> Data:
    indicator = row.indicator
    return {
        "id": indicator.id,
        "name": in_both(indicator.name),
        "unit": indicator.unit.say("zh"),
        "measure": indicator.measure,
        "path": indicator.path_kind,
        "group": indicator.group,
        "target": target_data(indicator, row.target_year),
        "required_cagr": data(row.cagr) if isinstance(row.cagr, Decimal) else None,
        "required_step": data(row.step) if isinstance(row.step, Decimal) else None,
        "values": {str(year): data(v) if isinstance(v, Decimal) else None for year, v in row.values.items()},
        "reason": _reason(row) or None,
    }
