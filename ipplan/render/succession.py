"""Show a plan beside the one that it follows: old promise, what was reached, new promise."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ipplan.model.plan import Indicator, Plan
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.succession import Succession
from ipplan.render.document import Data, in_both, target_data
from ipplan.render.page.table import Column, Page, Table
from ipplan.render.words import bound, rate_or_step, status_word
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import amount, data, plain
from ipplan.wording.succession import CHANGED, COLUMNS, FIELD, HEADING, KIND, NO_ACTUALS
from ipplan.wording.tables import COLUMN


def succession_page(old: Plan, new: Plan, found: Sequence[Succession], language: Language, *, piped: bool) -> Page:
    """Lay out a row for each indicator of either plan."""
    details = {"target_old": {"year": old.target_year}, "target_new": {"year": new.target_year}}
    first = Column("id") if piped else Column(COLUMN["name"].say(language), wide=True)
    titles = [
        Column(key if piped else said.say(language, details.get(key, {})), number=key != "verdict")
        for key, said in COLUMNS.items()
    ]
    columns = (first, *titles, Column("difference" if piped else "", wide=not piped))
    rows = tuple(
        (one.indicator.id if piped else one.indicator.name.say(language), *_cells(one, language, piped=piped))
        for one in found
    )
    heading = HEADING.say(language, {"new": new.title.say(language), "old": old.title.say(language)})
    lines = () if any(one.reached for one in found) else (NO_ACTUALS.say(language),)
    return Page((Table(heading, columns, rows),), lines)


def _cells(one: Succession, language: Language, *, piped: bool = False) -> Iterator[str]:
    yield bound(one.old.target, language, brief=True) if one.old else ""
    point = one.reached.case.point if one.reached else None
    yield amount(point.value) if point else ""
    verdict = one.reached and (one.reached.status if piped else status_word(one.reached, language))
    yield verdict or ""
    yield bound(one.new.target, language, brief=True) if one.new else ""
    yield _rate(one.old, one.required[0], language)
    yield _rate(one.new, one.required[1], language)
    marks = [KIND[one.kind].say(language)] if one.kind in KIND else []
    if one.changed:
        names = [FIELD[field].say(language) for field in one.changed]
        marks.append(CHANGED.say(language, {"fields": names}))
    yield LOCALES[language].item.join(marks)


def _rate(indicator: Indicator | None, figure: Figure | None, language: Language) -> str:
    if indicator is None or not isinstance(figure, Decimal):
        return ""
    nothing = Undefined("")
    geometric = indicator.path_kind == "geometric"
    return rate_or_step(figure if geometric else nothing, nothing if geometric else figure, language)


def succession_document(old: Plan, new: Plan, found: Sequence[Succession]) -> Data:
    """Build the succession as data: growth as fractions on a geometric path, units a year on a linear one."""
    return {
        "schema_version": 1,
        "old": {"id": old.id, "title": in_both(old.title), "target_year": old.target_year},
        "new": {"id": new.id, "title": in_both(new.title), "target_year": new.target_year},
        "indicators": [_data(old, new, one) for one in found],
    }


def _data(old: Plan, new: Plan, one: Succession) -> Data:
    point = one.reached.case.point if one.reached else None
    return {
        "id": one.indicator.id,
        "name": in_both(one.indicator.name),
        "kind": one.kind,
        "changed": list(one.changed),
        "old_target": target_data(one.old, old.years(one.old)[1]) if one.old else None,
        "reached": {"year": point.year, "value": data(point.value)} if point else None,
        "status": one.reached.status if one.reached else None,
        "new_target": target_data(one.new, new.years(one.new)[1]) if one.new else None,
        "old_required": _number(one.required[0]),
        "new_required": _number(one.required[1]),
    }


def succession_rows(old: Plan, new: Plan, found: Sequence[Succession]) -> Iterator[list[str]]:
    """List the succession as a table of data."""
    targets = [f"{one}_target.{part}" for one in ("old", "new") for part in ("year", "bound", "value")]
    yield ["id", "name.zh", "name.en", "kind", "changed", *targets[:3], "reached.year", "reached.value", "status",
           *targets[3:], "old_required", "new_required"]  # fmt: skip
    for one in found:
        point = one.reached.case.point if one.reached else None
        status = one.reached.status if one.reached else ""
        yield [
            one.indicator.id, one.indicator.name.zh or "", one.indicator.name.en or "", one.kind, " ".join(one.changed),
            str(old.years(one.old)[1]) if one.old else "", *_wanted(one.old),
            str(point.year) if point else "", plain(point.value) if point else "", status,
            str(new.years(one.new)[1]) if one.new else "", *_wanted(one.new),
            *(plain(figure) if isinstance(figure, Decimal) else "" for figure in one.required),
        ]  # fmt: skip


def _wanted(indicator: Indicator | None) -> tuple[str, str]:
    """Return the kind of bound and its number, those of a band with a space between them."""
    if indicator is None:
        return "", ""
    return indicator.target.kind, " ".join(plain(number) for number in indicator.target.numbers)


def _number(figure: Figure | None) -> int | float | None:
    return data(figure) if isinstance(figure, Decimal) else None
