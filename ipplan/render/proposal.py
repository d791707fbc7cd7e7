"""A proposal for the parts of a whole: to read, to paste into the plan, to hand out, or as data."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import Plan
from ipplan.progress.proposal import Proposal
from ipplan.render.document import Data, in_both
from ipplan.render.page.table import Column, Page, Table
from ipplan.wording import Language
from ipplan.wording.numerals import data, given, plain
from ipplan.wording.parts import COMBINE, PROPOSAL, RULE


def proposal_document(plan: Plan, made: Proposal) -> Data:
    """Return the proposal as data: a value for each part and year, and what the whole is to reach."""
    indicator, dimension = made.indicator, plan.dimensions[made.dimension]
    return {
        "schema_version": 1,
        "plan": {"id": plan.id, "title": in_both(plan.title)},
        "indicator": {"id": indicator.id, "name": in_both(indicator.name), "unit": indicator.unit.say("zh")},
        "dimension": {"id": made.dimension, "name": in_both(dimension.name)},
        "rule": made.rule,
        "combine": _combine(made),
        "bound": indicator.target.kind,
        "start_year": made.start_year,
        "target_year": max(made.whole),
        "same_growth": made.same_growth,
        "whole": {str(year): data(value) for year, value in made.whole.items()},
        "parts": [
            {
                "part": part,
                "name": in_both(dimension.parts[part]),
                "start": data(made.start[position]),
                "target": data(made.years[max(made.years)][position]),
                "values": {str(year): data(values[position]) for year, values in made.years.items()},
            }
            for position, part in enumerate(made.parts)
        ],
    }


def proposal_rows(plan: Plan, made: Proposal) -> Iterator[list[str]]:
    """Yield the proposal as a table of data: a row for each part, then one of the whole, whose part is empty."""
    names = plan.dimensions[made.dimension].parts
    yield [
        *("id", "dimension", "part", "name.zh", "name.en", "unit", "rule", "bound"),
        *("start_year", "start", *map(str, made.years)),
    ]
    said = [made.rule, made.indicator.target.kind, str(made.start_year)]
    for position, part in enumerate(made.parts):
        values = [plain(values[position]) for values in made.years.values()]
        named = [part, names[part].zh or "", names[part].en or ""]
        yield [*_head(made), *named, made.indicator.unit.say("zh"), *said, plain(made.start[position]), *values]
    whole = [plain(value) for value in made.whole.values()]
    yield [*_head(made), "", "", "", made.indicator.unit.say("zh"), *said, plain(made.start_whole), *whole]


def _head(made: Proposal) -> list[str]:
    return [made.indicator.id, made.dimension]


def proposal_yaml(plan: Plan, made: Proposal, language: Language) -> str:
    """Return the proposal as the lines of `by` that a plan's author pastes below the indicator."""
    by, names = made.indicator.by, plan.dimensions[made.dimension].parts
    begin, _ = plan.years(made.indicator)
    kind, last = made.indicator.target.kind, max(made.years)
    lines = [
        f"    # {heading(plan, made, language)}",
        *(f"    # {line}" for line in remarks(made, language)),
        f"    # {PROPOSAL['paste'].say(language)}",
        "    by:",
        f"      dimension: {made.dimension}",
        f"      combine: {_combine(made)}",
        *([f"      weights: {by.weights}"] if by and by.weights else []),
        "      parts:",
    ]
    for position, part in enumerate(made.parts):
        own = by.parts.get(part) if by else None
        stated = own.baseline.value if own and own.baseline else None
        if stated is None and made.start_year == begin and made.indicator.measure == "level":
            stated = made.start[position]
        way = ", ".join(f"{year}: {plain(values[position])}" for year, values in made.years.items() if year != last)
        lines += [
            f"        {part}:  # {names[part].say(language)}",
            *([f"          baseline: {plain(stated)}"] if stated is not None else []),
            *([f"          milestones: {{{way}}}"] if way else []),
            f"          target: {{{kind}: {plain(made.years[last][position])}}}",
        ]
    return "".join(f"{line}\n" for line in lines)


def proposal_page(plan: Plan, made: Proposal, language: Language, *, width: int | None) -> Page:
    """Return the proposal for a person: a row for each part, the whole below them."""
    show = plain if width is None else given
    header, rows = sheet_cells(plan, made, language)
    columns = tuple(Column(title, number=position > 0) for position, title in enumerate(header))
    texts = tuple((row.name, *map(show, row.values)) for row in rows)
    table = Table(heading(plan, made, language), columns, texts)
    return Page((table,), tuple(remarks(made, language)))


class SheetRow(NamedTuple):
    """A row of the sheet: a part, or the whole, with its values in the start year and in every year after it."""

    name: str
    values: tuple[Decimal, ...]


def sheet_cells(plan: Plan, made: Proposal, language: Language) -> tuple[list[str], list[SheetRow]]:
    """Return the header and the rows of a sheet to hand out."""
    dimension, last = plan.dimensions[made.dimension], max(made.years)
    header = [dimension.name.say(language), PROPOSAL["start"].say(language, {"year": made.start_year})]
    header += [PROPOSAL["target" if year == last else "year"].say(language, {"year": year}) for year in made.years]
    rows = [
        SheetRow(
            dimension.parts[part].say(language),
            (made.start[position], *(values[position] for values in made.years.values())),
        )
        for position, part in enumerate(made.parts)
    ]
    whole = SheetRow(PROPOSAL["whole"].say(language), (made.start_whole, *made.whole.values()))
    return header, [*rows, whole]


def heading(plan: Plan, made: Proposal, language: Language) -> str:
    """Return what is divided, into what, and from which year on."""
    details = {
        "indicator": f"{made.indicator.name.say(language)} ({made.indicator.unit.say(language)})",
        "dimension": plan.dimensions[made.dimension].name.say(language),
        "combine": COMBINE[_combine(made)].say(language),
        "year": made.start_year,
    }
    return PROPOSAL["heading"].say(language, details)


def remarks(made: Proposal, language: Language) -> Iterator[str]:
    """Yield the rule in words, and whether the parts make the whole exactly."""
    yield PROPOSAL["rule"].say(language, {"rule": made.rule, "says": RULE[made.rule].say(language)})
    exact = _combine(made) in {"sum", "mean"}
    yield PROPOSAL["exact" if exact else "at_least"].say(language, {"combine": COMBINE[_combine(made)].say(language)})
    if made.same_growth:
        yield PROPOSAL["same_growth"].say(language)


def _combine(made: Proposal) -> str:
    return made.indicator.by.combine if made.indicator.by else "sum"
