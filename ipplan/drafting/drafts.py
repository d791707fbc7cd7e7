"""Turn the rows of an indicator table, and what the prose says of them, into the indicators of a plan file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ipplan.drafting.choices import Given, bound_of, measure_of, path_of, timing_of
from ipplan.drafting.draft import DraftIndicator, Field, Text, Value, Why
from ipplan.drafting.naming import known, named, own_unit, text_of, unit_of
from ipplan.drafting.narratives import narratives
from ipplan.drafting.promises import against_of, target_against, target_of
from ipplan.drafting.prose import Prose
from ipplan.drafting.tables import IndicatorTable, Row
from ipplan.drafting.wanted import Wanted, wanted
from ipplan.model.folding import without_marks
from ipplan.model.plan import Plan
from ipplan.reading.actuals.names import Names

_OF_YEAR = re.compile(r"((?:19|20)\d\d)年?(?:的|为)?(?:数据|数值|数|基数|基期|完成值|data|value)", re.IGNORECASE)
_LONGEST_REMARK = 60


class Made(NamedTuple):
    """The indicators of a table, and the reference series that they are set against."""

    indicators: tuple[DraftIndicator, ...]
    series: Mapping[str, Text]


def drafts(table: IndicatorTable, plans: Sequence[Plan], prose: Prose | None = None) -> Made:
    """Make an indicator for each row; ids and English names are those of plans that have the same concept."""
    names, used = Names(plans), set[str]()
    series: dict[str, Text] = {}
    section = prose.section(table.line) if prose else ""
    found: list[DraftIndicator] = []
    group = ""
    for row in table.rows:
        one = _draft(row, table, names, used, prose, section, series)
        heading = row.category if row.category != group else ""
        group = row.category
        found.append(one._replace(heading=heading))
    if prose:
        found += narratives(prose, {named(row).name for row in table.rows}, names, used)
    return Made(tuple(found), series)


def _draft(  # noqa: PLR0913, PLR0917 - what a row is drafted from
    row: Row,
    table: IndicatorTable,
    names: Names,
    used: set[str],
    prose: Prose | None,
    section: str,
    series: dict[str, Text],
) -> DraftIndicator:
    about = named(row)
    last = row.targets[-1][1] if row.targets else ""
    unit = about.unit or own_unit(last) or own_unit(row.baseline)
    said = wanted(last or row.rate, unit)
    by_rate = (said.nothing or not last) and bool(row.rate)
    if by_rate:
        said = wanted(row.rate, unit)
    start = wanted(row.baseline, unit)
    mentions = tuple(prose.mentions(about.name, said.number, unit)) if prose and said.number is not None else ()
    given = Given(
        about.name, unit, about.yearly, start.number, said, mentions, prose is not None, " ".join(row.notes), by_rate
    )  # fmt: skip
    measure, remarks = measure_of(given), list(_remarks(row, said, start, by_rate=by_rate))
    bound = bound_of(given, measure.value)
    key, english, known_unit = known(about.name, names, used, row.number)
    used.add(key.value)
    target = target_of(given, measure.value, bound, section)
    fields = [
        Field("id", key.value, key.why),
        Field("name", text_of(about.name, english)),
        *_category(row),
        Field("unit", unit_of(unit, known_unit.en), None if unit else Why("no_unit", decide=True)),
        Field("measure", measure.value, measure.why),
    ]
    against = against_of(said, key.value, about, series)
    if against is not None:
        fields[-1] = Field("measure", "level", Why("against_series"))
        fields.append(Field("derive", against, Why("derived", {"text": said.text}, decide=True)))
        target = target_against(said)
    if against is None and (path := path_of(given, measure.value)):
        fields.append(Field("path", path.value, path.why))
    if measure.value != "done":
        timing = timing_of(given, measure.value)
        fields.append(
            Field("timing", timing.value, timing.why) if timing else Field("timing", optional=True, why=Why("unknown"))
        )
    fields += _baseline(given, measure.value, key.value, prose, table.baseline_year, remarks)
    if measure.value == "done":
        fields = [field for field in fields if field.name not in {"unit", "path"}]
    else:
        fields.append(target)
        if (
            measure.value == "level"
            and start.number is not None
            and start.number == said.number
            and bound.value == "at_least"
        ):
            fields.append(Field("hold", True, Why("hold")))
    fields += _milestones(row, unit, remarks)
    binding = "约束" in row.nature or "binding" == row.nature.casefold()
    fields.append(Field("nature", "binding" if binding else "expected", Why("binding") if binding else None))
    fields += _answering(row)
    fields.append(_definition(row))
    place: dict[object, Value] = {"section": section} if section else {}
    fields.append(Field("source", {**place, "table_row": row.number}, None if section else Why("no_section")))
    return DraftIndicator(tuple(fields), tuple(remarks))


def _baseline(  # noqa: PLR0913, PLR0917 - what a baseline is drafted from
    given: Given, measure: str, key: str, prose: Prose | None, year: int | None, remarks: list[Why]
) -> Iterator[Field]:
    """Yield the start as the table has it; what the prose could mean by it is only about."""
    del key
    if given.baseline is not None and measure in {"level", "increase"}:
        years = _OF_YEAR.findall(given.notes)
        own = int(years[0]) if years and int(years[0]) != year else None
        value: Value = {"value": given.baseline, "year": own} if own else given.baseline
        yield Field("baseline", value, Why("year_in_note") if own else None)
        return
    if measure == "done":
        return
    yield Field("baseline", optional=True, why=Why("baseline"))
    if prose and given.baseline is None:
        for written, mention in prose.candidates(given.name, given.unit, year):
            remarks.append(
                Why("candidate", {"found": written, "section": mention.section, "line": mention.line,
                                  "text": _short(mention.sentence, written)})
            )  # fmt: skip


def _short(sentence: str, written: str) -> str:
    at = sentence.find(written)
    begin = max(0, at - _LONGEST_REMARK // 2)
    return sentence[begin : at + len(written) + _LONGEST_REMARK // 4]


def _milestones(row: Row, unit: str, remarks: list[Why]) -> Iterator[Field]:
    """Return earlier columns of targets as milestones."""
    found: dict[object, Value] = {}
    for year, text in row.targets[:-1]:
        said = wanted(text, unit)
        if said.nothing:
            continue
        if year is None or said.number is None or said.high is not None:
            remarks.append(Why("unread", {"cells": text}, decide=True))
        else:
            found[year] = said.number
    if found:
        yield Field("milestones", found, Why("earlier_columns"))


def _category(row: Row) -> Iterator[Field]:
    if row.category:
        yield Field("category", text_of(re.sub(r"^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*", "", row.category)))


def _answering(row: Row) -> Iterator[Field]:
    parts = [part for part in re.split(r"[、,，;；/\n]", without_marks(row.lead)) if part.strip()]
    if parts:
        rest = tuple(part.strip() for part in parts[1:])
        yield Field("responsible", {"lead": parts[0].strip(), **({"with": rest} if rest else {})})
    if row.data_source:
        yield Field("data_source", text_of(without_marks(row.data_source)))
    else:
        yield Field("data_source", optional=True, why=Why("data_source"))


def _definition(row: Row) -> Field:
    if row.notes:
        return Field("definition", text_of(" ".join(row.notes)), Why("from_note"))
    return Field("definition", optional=True, why=Why("definition"))


def _remarks(row: Row, said: Wanted, start: Wanted, *, by_rate: bool) -> Iterator[Why]:
    """Yield what the row has besides, and what of it was not understood."""
    unread = [cell for heading, cell in row.others if cell for cell in (f"{heading}: {cell}" if heading else cell,)]
    if row.rate and not by_rate and not wanted(row.rate, "").nothing:
        unread.append(row.rate)
    if not start.understood or (start.number is None and not start.nothing):
        unread.append(row.baseline)
    if unread:
        yield Why("unread", {"cells": unread}, decide=not start.understood)
    if said.high is None and said.number is not None and not said.understood:
        yield Why("not_understood", {"text": said.text}, decide=True)
