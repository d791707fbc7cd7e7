"""Show candidate targets: what several rules of growth give for a year to come."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ipplan.model.plan import Plan
from ipplan.progress.candidates import Candidate, Candidates
from ipplan.progress.figure import Figure, Undefined
from ipplan.render.document import Data, in_both
from ipplan.render.page.table import Column, Page, Table
from ipplan.render.words import rate_or_step
from ipplan.wording import Language
from ipplan.wording.candidates import HEAD, LINE, RULE, WHY_NONE
from ipplan.wording.numerals import amount, chance, data, plain


def candidates_document(plan: Plan, year: int, found: Sequence[Candidates]) -> Data:
    """Build the candidates as data: fractions for growth of a geometric path, units a year for that of a linear one."""
    return {
        "schema_version": 1,
        "plan": {"id": plan.id, "title": in_both(plan.title)},
        "year": year,
        "indicators": [_data(one) for one in found],
    }


def candidates_rows(found: Sequence[Candidates]) -> Iterator[list[str]]:
    """List the candidates as a table of data, a row for each indicator and rule."""
    yield [
        "id",
        "year",
        "rule",
        "path",
        "from_year",
        "from_value",
        "value",
        "growth",
        "chance",
        "rank",
        "past_spans",
        "reason",
    ]
    for one in found:
        start = [str(int(one.last.time)), plain(one.last.value)] if one.last else ["", ""]
        head = [one.indicator.id, str(one.end)]
        if one.reason is not None:
            yield [*head, "", one.indicator.path_kind, *start, "", "", "", "", "", one.reason]
        for c in one.candidates:
            cells = [_cell(f) for f in (c.value, c.growth, c.chance, c.rank)]
            reason = str(c.value) if isinstance(c.value, Undefined) else ""
            yield [*head, c.rule, one.indicator.path_kind, *start, *cells, str(one.spans), reason]


def candidates_page(
    plan: Plan, year: int, found: Sequence[Candidates], language: Language, *, width: int | None
) -> Page:
    """Lay out a table for each indicator that has candidates, and a line for those that have none."""
    columns = tuple(
        Column(
            HEAD[name].say(language, {"year": year}), number=name != "rule", wide=name == "rule" and width is not None
        )
        for name in HEAD
    )
    if width is None:
        columns = tuple(map(Column, ("id", *HEAD)))
    tables = []
    for one in found:
        if one.last is not None and one.candidates:
            start = LINE["from"].say(language, {"value": amount(one.last.value), "year": int(one.last.time)})
            name = one.indicator.name.say(language)
            rows = tuple(_row(c, one, language) for c in one.candidates)
            if width is None:
                rows = tuple((one.indicator.id, c.rule, *row[1:]) for c, row in zip(one.candidates, rows, strict=True))
            tables.append(Table(f"{one.indicator.id}  {name} ({start})", columns, rows))
    head = LINE["heading"].say(language, {"title": plan.title.say(language), "year": year})
    if tables:
        tables[0] = tables[0]._replace(heading=f"{head}\n\n{tables[0].heading}")
    return Page(tuple(tables), tuple(_lines(found, language)))


def _lines(found: Sequence[Candidates], language: Language) -> Iterator[str]:
    reasons: dict[str, list[str]] = {}
    for one in found:
        if one.reason is not None:
            reasons.setdefault(one.reason, []).append(one.indicator.name.say(language))
    for reason, names in reasons.items():
        yield LINE["none"].say(language, {"names": names, "reason": WHY_NONE[reason].say(language)})
    if any(one.candidates for one in found):
        yield LINE["advice"].say(language)
        yield LINE["rank"].say(language)


def _row(one: Candidate, of: Candidates, language: Language) -> tuple[str, ...]:
    geometric = of.indicator.path_kind == "geometric"
    nothing = Undefined("")
    growth = (
        ""
        if isinstance(one.growth, Undefined)
        else rate_or_step(one.growth if geometric else nothing, nothing if geometric else one.growth, language)
    )
    rank = "" if isinstance(one.rank, Undefined) else f"{int(one.rank * of.spans)}/{of.spans}"
    return (
        RULE[one.rule].say(language),
        "" if isinstance(one.value, Undefined) else amount(one.value),
        growth,
        "" if isinstance(one.chance, Undefined) else chance(one.chance),
        rank,
    )


def _data(one: Candidates) -> Data:
    return {
        "id": one.indicator.id,
        "name": in_both(one.indicator.name),
        "path": one.indicator.path_kind,
        "from": {"year": int(one.last.time), "value": data(one.last.value)} if one.last else None,
        "past_spans": one.spans,
        "candidates": [
            {"rule": c.rule, **{name: _number(getattr(c, name)) for name in ("value", "growth", "chance", "rank")}}
            for c in one.candidates
        ],
        "reason": one.reason,
    }


def _number(figure: Figure) -> int | float | None:
    return data(figure) if isinstance(figure, Decimal) else None


def _cell(figure: Figure) -> str:
    return plain(figure) if isinstance(figure, Decimal) else ""
