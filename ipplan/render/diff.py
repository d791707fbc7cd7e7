"""What changed between two versions of a plan, as a page, as data and as rows."""

from collections.abc import Iterator
from decimal import Decimal
from json import dumps
from typing import Any

from ipplan.model.base import Bilingual, Strict
from ipplan.model.parts import By, Dimension, PartTarget
from ipplan.model.plan import Assessment, Figure, Locator, Milestone, Target
from ipplan.progress.changes import Change, IndicatorChange, PlanChange, Required
from ipplan.progress.figure import Undefined
from ipplan.render.page.table import Column, Page, Table
from ipplan.render.words import bound, locator, rate, target_words
from ipplan.wording import LOCALES, Language
from ipplan.wording.diff import CHOICES, COLUMNS, FIELDS, LINE, PLAN, SUMMARY, YES
from ipplan.wording.numerals import amount, data, given, plain
from ipplan.wording.parts import COMBINE
from ipplan.wording.results import YEARS
from ipplan.wording.tables import COLUMN

Data = dict[str, Any]
Row = tuple[str, str, str]


def diff_page(found: PlanChange, files: tuple[str, str], language: Language, *, piped: bool) -> Page:
    """Lay out a row for each change; the growth required stands below what changed it."""
    said: Language = "en" if piped else language
    key, name = COLUMN["id"].say(said), COLUMN["name"].say(said)
    titles = [COLUMNS[column].say(said) for column in ("what", "old", "new")]
    columns = (
        Column(key if piped else name, wide=not piped),
        Column(titles[0]),
        *(Column(title, wide=not piped) for title in titles[1:]),
        *((Column(name),) if piped else ()),
    )
    title = found.new.title.say(language)
    last = (title,) if piped else ()
    rows: list[tuple[str, ...]] = [(PLAN.say(language), *_row(change, language), *last) for change in found.fields]
    for one in found.indicators:
        label = one.indicator.name.say(language)
        for row in _rows(one, language):
            rows.append((one.indicator.id, *row, label) if piped else (label, *row))
            label = label if piped else ""
    counts = {kind: sum(_kind(one) == kind for one in found.indicators) for kind in ("added", "removed", "changed")}
    summary = SUMMARY.say(language, {"old": files[0], "new": files[1], **counts})
    return Page((Table("", columns, tuple(rows)),) if rows else (), (summary,))


def diff_document(found: PlanChange, files: tuple[str, str]) -> Data:
    """Build the changes as data: values as `show` gives them, growth as fractions."""
    return {
        "schema_version": 1,
        "old": {"file": files[0], "id": found.old.id},
        "new": {"file": files[1], "id": found.new.id},
        "plan": _fields(found.fields),
        "indicators": [_indicator(one) for one in found.indicators],
    }


def diff_rows(found: PlanChange) -> Iterator[list[str]]:
    """List the changes as a table of data."""
    yield ["id", "name.zh", "name.en", "change", "field", "old", "new"]
    for change in found.fields:
        yield ["", found.new.title.zh or "", found.new.title.en or "", "changed", change.field, *_cells(change)]
    for one in found.indicators:
        i = one.indicator
        head = [i.id, i.name.zh or "", i.name.en or "", _kind(one)]
        for change in one.fields:
            yield [*head, change.field, *_cells(change)]
        for field, old, new in _required(one):
            yield [*head, field, *(plain(f) if isinstance(f, Decimal) else "" for f in (old, new))]
        if not one.fields and not list(_required(one)):
            yield [*head, "", "", ""]


def _kind(one: IndicatorChange) -> str:
    if one.old is None:
        return "added"
    return "removed" if one.new is None else "changed"


def _rows(one: IndicatorChange, language: Language) -> Iterator[Row]:
    if one.old is None or one.new is None:
        told = target_words(one.indicator, language)
        yield (FIELDS[_kind(one)].say(language), *(("", told) if one.old is None else (told, "")))
    for change in one.fields:
        if isinstance(change.old, By) and isinstance(change.new, By):
            yield from _parts(change.old, change.new, language)
        else:
            yield _row(change, language)
    for field, old, new in _required(one):
        shown = rate if field == "required_cagr" else _step
        yield FIELDS[field].say(language), shown(old), shown(new)


def _parts(old: By, new: By, language: Language) -> Iterator[Row]:
    """Yield what changed in how an indicator is divided: the way of combining, and each part that has other numbers."""
    field, none = FIELDS["by"].say(language), PartTarget()
    for name in ("dimension", "combine", "weights"):
        before, now = getattr(old, name), getattr(new, name)
        if before != now:
            said = [COMBINE[v].say(language) if v in COMBINE else v or "" for v in (before, now)]
            yield field, said[0], said[1]
    for part in dict.fromkeys((*new.parts, *old.parts)):
        before_part, now_part = old.parts.get(part, none), new.parts.get(part, none)
        for inner in PartTarget.model_fields:
            change = Change(inner, getattr(before_part, inner), getattr(now_part, inner))
            if change.old != change.new:
                what, was, now = _row(change, language)
                yield LINE["part_field"].say(language, {"part": part, "field": what}), was, now


def _required(one: IndicatorChange) -> Iterator[tuple[str, Decimal | Undefined, Decimal | Undefined]]:
    """Return the growth required where it changed: as a rate, and as a step where there is no rate."""
    none = Required(Undefined(""), Undefined(""))
    old, new = (required or none for required in one.required)
    rates = [isinstance(required.cagr, Decimal) for required in (old, new)]
    if any(rates) and old.cagr != new.cagr:
        yield "required_cagr", old.cagr, new.cagr
    linear = one.indicator.path == "linear"
    if (linear or not all(rates)) and old.step != new.step and any(isinstance(r.step, Decimal) for r in (old, new)):
        yield "required_step", old.step, new.step


def _step(figure: Decimal | Undefined) -> str:
    return "" if isinstance(figure, Undefined) else f"{'+' if figure >= 0 else ''}{amount(figure)}"


def _row(change: Change, language: Language) -> Row:
    """Return the two values in words; where these are alike in one language, in the other one, else as data."""
    other = next(known for known in LOCALES if known != language)
    pairs = [tuple(_value(change.field, v, lang) for v in (change.old, change.new)) for lang in (language, other)]
    pairs.append((_text(change.old), _text(change.new)))
    old, new = next((pair for pair in pairs if pair[0] != pair[1]), pairs[-1])
    return FIELDS[change.field].say(language), old, new


def _value(field: str, value: object, language: Language) -> str:
    """Return a field's value for a person, the name of a choice as a word."""
    choices = CHOICES.get(field, {})
    return choices[value].say(language) if isinstance(value, str) and value in choices else _said(value, language)


def _said(value: object, language: Language) -> str:  # noqa: C901, PLR0911, PLR0912 - a case for each kind of value
    """Return a value of the model for a person."""
    match value:
        case None:
            return ""
        case bool():
            return YES[value].say(language)
        case Target():
            return bound(value, language)
        case Figure():
            return given(value.value) + (f" ({value.year})" if value.year else "")
        case Locator():
            return locator(value, language)
        case Assessment():
            return ", ".join(f"{name} {plain(cut)}" for name, cut in value)
        case Bilingual():
            return value.say(language)
        case dict():
            return ", ".join(f"{key}: {_said(part, language)}" for key, part in sorted(value.items()))
        case (int() as begin, int() as end):
            return YEARS.say(language, {"begin": begin, "end": end})
        case tuple() if all(isinstance(part, str) for part in value):
            return LOCALES[language].item.join(value)
        case Dimension():
            return LOCALES[language].item.join(words.say(language) for words in value.parts.values())
        case By():
            return LOCALES[language].item.join([value.dimension, COMBINE[value.combine].say(language), *value.parts])
        case Milestone(value=Decimal() as number):
            return given(number)
        case Strict() | tuple():
            return _text(value)
    return str(value)


def _text(value: object) -> str:
    return "" if value is None else dumps(_plain(value), ensure_ascii=False)


def _cells(change: Change) -> list[str]:
    """Return the two values as data: texts and numbers as they stand, everything else as JSON."""
    return [value if isinstance(value, str) else _text(value) for value in (change.old, change.new)]


def _indicator(one: IndicatorChange) -> Data:
    old, new = one.required

    def figure(required: Required | None, field: str) -> int | float | None:
        found = getattr(required, field) if required else None
        return data(found) if isinstance(found, Decimal) else None

    return {
        "id": one.indicator.id,
        "name": one.indicator.name.model_dump(),
        "change": _kind(one),
        "fields": _fields(one.fields),
        "required_cagr": {"old": figure(old, "cagr"), "new": figure(new, "cagr")},
        "required_step": {"old": figure(old, "step"), "new": figure(new, "step")},
    }


def _fields(fields: tuple[Change, ...]) -> Data:
    return {change.field: {"old": _plain(change.old), "new": _plain(change.new)} for change in fields}


def _plain(value: object) -> object:
    """Return a value of the model as data."""
    match value:
        case Decimal():
            return data(value)
        case Strict():
            return {key: _plain(part) for key, part in value if part is not None}
        case dict():
            return {str(key): _plain(part) for key, part in sorted(value.items())}
        case tuple():
            return [_plain(part) for part in value]
    return value
