"""Turn the rows of an indicator table, and what the prose says of them, into the indicators of a plan file."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.drafting.choices import Given, bound_of, measure_of, path_of, timing_of
from ipplan.drafting.draft import Choice, DraftIndicator, Field, Text, Value, Why
from ipplan.drafting.prose import Promise, Prose
from ipplan.drafting.tables import IndicatorTable, Row
from ipplan.drafting.wanted import Wanted, wanted
from ipplan.model.folding import without_marks
from ipplan.model.plan import Plan
from ipplan.reading.actuals.names import Names
from ipplan.reading.cells.unit import read_unit, without_multiplier

_BULLET = re.compile(
    r"^(?:其中[:：,，、]?|[#▲△★☆*●○■□◆◇·•]|\d+[.、．)）](?!\d)|[（(]\d+[)）]|[一二三四五六七八九十]+、)\s*"
)
_UNIT_AT_END = re.compile(r"^(?P<name>.+?)\s*[（(【\[](?:单位[:：]?)?(?P<unit>[^（）()【】\[\]]+)[)）】\]]\s*$")
_AFTER_COMMA = re.compile(r"^(?P<name>.+?)[,，:：]\s*(?P<unit>[^\s,，:：（）()]{1,6})$")
_PER_YEAR = re.compile(r"(?:[/／每]年|per year|/yr|p\.?a\.?)$", re.IGNORECASE)
_NO_UNIT = re.compile(r"^[-—–―/\s]*$")
_OF_YEAR = re.compile(r"((?:19|20)\d\d)年?(?:的|为)?(?:数据|数值|数|基数|基期|完成值|data|value)", re.IGNORECASE)
_UNITS_ALIKE = {"%", "‰"}
_LONGEST_REMARK = 60


class _Named(NamedTuple):
    """A name without its unit, and the unit; `yearly` where that says so."""

    name: str
    unit: str
    yearly: bool


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
        known = {name for row in table.rows for name in (_named(row).name,)}
        found += _narratives(prose, known, names, used)
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
    named = _named(row)
    last = row.targets[-1][1] if row.targets else ""
    unit = named.unit or _own_unit(last) or _own_unit(row.baseline)
    said = wanted(last or row.rate, unit)
    by_rate = (said.nothing or not last) and bool(row.rate)
    if by_rate:
        said = wanted(row.rate, unit)
    start = wanted(row.baseline, unit)
    mentions = tuple(prose.mentions(named.name, said.number, unit)) if prose and said.number is not None else ()
    given = Given(
        named.name, unit, named.yearly, start.number, said, mentions, prose is not None, " ".join(row.notes), by_rate
    )  # fmt: skip
    measure, remarks = measure_of(given), list(_remarks(row, said, start, by_rate=by_rate))
    bound = bound_of(given, measure.value)
    key, english, known_unit = _known(named.name, names, used, row.number)
    used.add(key.value)
    target = _target(given, measure.value, bound, section)
    fields = [
        Field("id", key.value, key.why),
        Field("name", _text(named.name, english)),
        *_category(row),
        Field("unit", _unit(unit, known_unit.en), None if unit else Why("no_unit", decide=True)),
        Field("measure", measure.value, measure.why),
    ]
    against = _against(said, key.value, named, series)
    if against is not None:
        fields[-1] = Field("measure", "level", Why("against_series"))
        fields.append(Field("derive", against, Why("derived", {"text": said.text}, decide=True)))
        target = _target_against(said)
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


def _named(row: Row) -> _Named:
    name = without_marks(row.name)
    name = "".join(character for character in name if unicodedata.category(character) != "No").strip().rstrip("*＊")
    while (shorter := _BULLET.sub("", name).strip()) != name and shorter:
        name = shorter
    unit = "" if _NO_UNIT.match(row.unit) else row.unit.strip()
    if not unit and (match := _UNIT_AT_END.match(name)):
        name, unit = match["name"].strip(), match["unit"].strip()
    elif (
        unit
        and (match := _UNIT_AT_END.match(name))
        and unicodedata.normalize("NFKC", match["unit"]) == unicodedata.normalize("NFKC", unit)
    ):
        name = match["name"].strip()
    elif (
        not unit
        and (match := _AFTER_COMMA.match(name))
        and read_unit(match["unit"]).base in {"%", "元", "件", "个", "家", "人"}
    ):
        name, unit = match["name"].strip(), match["unit"].strip()
    plain = unicodedata.normalize("NFKC", unit)
    return _Named(name, _PER_YEAR.sub("", plain).strip(), bool(_PER_YEAR.search(plain)))


def _own_unit(text: str) -> str:
    """The unit that a cell's number has, without 万 and 亿, which belong to the number."""
    said = wanted(text, "")
    return without_multiplier(said.unit)


def _text(text: str, english: str = "") -> Text:
    """A text in the language that it is in; one of Latin letters alone is English."""
    return Text("", text) if text.isascii() else Text(text, english)


def _unit(unit: str, english: str = "") -> Value:
    if not unit:
        return None
    return unit if unit in _UNITS_ALIKE or unit.isascii() else Text(unit, english)


def _known(name: str, names: Names, used: set[str], number: int) -> tuple[Choice, str, Text]:
    """The id, the English name and the unit of the same concept in a plan there is."""
    matches = names.matches(name)
    ids = {match.indicator.id for match in matches}
    if len(ids) == 1 and not ids & used:
        one = matches[0].indicator
        return Choice(one.id, Why("same_concept")), one.name.en or "", Text(one.unit.zh or "", one.unit.en or "")
    if re.fullmatch(r"[\x20-\x7e]+", name) and (slug := _slug(name)) and slug not in used:
        return Choice(slug, None), name, Text("")
    fresh = next(f"indicator-{n}" for n in range(number, number + 10_000) if f"indicator-{n}" not in used)
    return Choice(fresh, Why("no_concept")), "", Text("")


def _slug(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "-".join(words[:8]) if words and words[0][0].isalpha() else ""


def _target(given: Given, measure: str, bound: Choice, section: str) -> Field:
    """The promise: bound and number, with how far "about" goes left to decide."""
    said = given.wanted
    why = bound.why if said.understood else Why("not_understood", {"text": said.text}, decide=True)
    if said.number is None:
        if bound.value == "keep":
            return Field("target", {"at_least": given.baseline}, why)
        return Field("target", bound.value, why)
    number = said.number
    if measure == "relative_change" and bound.value in {"at_most", "less_than"} and number > 0:
        number = -number
    elif measure == "relative_change" and number > 0 and said.change == "down":
        # 降低17%以上: a fall of at least so much is a change of at most minus so much.
        number = -number
        bound = bound._replace(value={"at_least": "at_most", "more_than": "less_than"}.get(bound.value, bound.value))
    value: Value = number
    mention = given.mention
    if mention and mention.section and mention.section != section and bound.value != "between":
        value = {"value": number, "source": {"section": mention.section}}
    limits: dict[object, Value] = {bound.value: (said.number, said.high) if said.high is not None else value}
    if said.about:
        limits["tolerance"] = "5%"
        why = Why("about", {"text": said.text}, decide=True)
    return Field("target", limits, why)


def _baseline(  # noqa: PLR0913, PLR0917 - what a baseline is drafted from
    given: Given, measure: str, key: str, prose: Prose | None, year: int | None, remarks: list[Why]
) -> Iterator[Field]:
    """The start as the table has it; what the prose could mean by it is only named."""
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
    """Earlier columns of targets are milestones."""
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
        yield Field("category", _text(re.sub(r"^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*", "", row.category)))


def _answering(row: Row) -> Iterator[Field]:
    parts = [part for part in re.split(r"[、,，;；/\n]", without_marks(row.lead)) if part.strip()]
    if parts:
        rest = tuple(part.strip() for part in parts[1:])
        yield Field("responsible", {"lead": parts[0].strip(), **({"with": rest} if rest else {})})
    if row.data_source:
        yield Field("data_source", _text(without_marks(row.data_source)))
    else:
        yield Field("data_source", optional=True, why=Why("data_source"))


def _definition(row: Row) -> Field:
    if row.notes:
        return Field("definition", _text(" ".join(row.notes)), Why("from_note"))
    return Field("definition", optional=True, why=Why("definition"))


def _remarks(row: Row, said: Wanted, start: Wanted, *, by_rate: bool) -> Iterator[Why]:
    """What the row has besides, and what of it was not understood."""
    unread = [cell for heading, cell in row.others if cell for cell in (f"{heading}: {cell}" if heading else cell,)]
    if row.rate and not by_rate and not wanted(row.rate, "").nothing:
        unread.append(row.rate)
    if not start.understood or (start.number is None and not start.nothing):
        unread.append(row.baseline)
    if unread:
        yield Why("unread", {"cells": unread}, decide=not start.understood)
    if said.high is None and said.number is not None and not said.understood:
        yield Why("not_understood", {"text": said.text}, decide=True)


def _against(said: Wanted, key: str, named: _Named, series: dict[str, Text]) -> Value:
    """How a promise against another series is worked; None where the target is a number."""
    if not (said.faster or (said.bound == "between" and said.number is None)):
        return None
    other = "gdp" if re.search("gdp|生产总值|经济", said.against, re.IGNORECASE) or not said.against else "reference"
    series.setdefault(other, Text("地区生产总值", "GDP") if other == "gdp" else Text(said.against))
    series[f"{key}-value"] = Text(re.sub(r"(?:年均)?(?:增长率?|增速|增幅)$", "", named.name))
    return {"difference": ({"growth": f"{key}-value"}, {"growth": other})}


def _target_against(said: Wanted) -> Field:
    """The promise that a series keeps against another: in step within half a point, or faster."""
    if said.bound == "between":
        return Field("target", {"between": (Decimal("-0.5"), Decimal("0.5"))}, Why("in_step", decide=True))
    return Field("target", {str(said.bound): Decimal(0)}, Why("faster"))


def _narratives(prose: Prose, known: set[str], names: Names, used: set[str]) -> Iterator[DraftIndicator]:
    """Commitments of the prose without a number, for a person to keep or delete."""
    for number, promise in enumerate(prose.promises(), 1):
        if not any(promise.name in name or name in promise.name for name in known):
            yield _narrative(promise, number, names, used)


def _narrative(promise: Promise, number: int, names: Names, used: set[str]) -> DraftIndicator:
    key, english, unit = _known(promise.name, names, used, 1000 + number)
    if key.value.startswith("indicator-"):
        key = key._replace(value=f"commitment-{number}")
    used.add(key.value)
    where = {"section": promise.section, "line": promise.line, "text": promise.words}
    return DraftIndicator(
        (
            Field("id", key.value, key.why),
            Field("name", _text(promise.name, english)),
            Field("unit", _unit(unit.zh, unit.en), None if unit.zh else Why("no_unit_in_prose", decide=True)),
            Field("target", promise.way, Why("promised", where, decide=True)),
            Field("group", "narrative"),
            Field("baseline", optional=True, why=Why("baseline")),
            Field("source", {"section": promise.section} if promise.section else None),
        )
    )
