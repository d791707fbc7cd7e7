"""A blank actuals sheet."""

from collections.abc import Iterator
from typing import NamedTuple

from ipplan.model.base import Words
from ipplan.model.plan import Indicator, Plan
from ipplan.render.datatext import to_spreadsheet
from ipplan.render.words import reading, target_words
from ipplan.wording import Language
from ipplan.wording.template import ASKED, HEADER


class Asked(NamedTuple):
    """One row to fill in: of an indicator, of one of its parts, or of a reference series.

    `part` is the name of the part, None for the whole; `says` what a value is to say, and the target.
    """

    indicator: Indicator
    part: Words | None
    says: str


def template(plan: Plan, language: Language, year: int | None) -> str:
    """Write a CSV with a row for each value that is asked for: what it is to say, year and value left to fill in.

    Indicators that are divided have a row for each part and one for the whole; reference series come last.
    """
    asked = list(rows_asked(plan, language))
    names = header(plan)
    rows = []
    for row in asked:
        i = row.indicator
        given = {
            "indicator": i.id,
            "name": i.name.say(language),
            "part": row.part.say(language) if row.part else "",
            "unit": i.unit.say(language),
            "asked": row.says,
            "year": str(year) if year else "",
        }
        rows.append([given.get(name, "") for name in names])
    return to_spreadsheet([[HEADER[name].say(language) for name in names], *rows])


def header(plan: Plan) -> tuple[str, ...]:
    """Return the columns of the sheet; one of the parts only where some indicator is divided."""
    return tuple(name for name in HEADER if name != "part" or any(one.by for one in plan.indicators))


def rows_asked(plan: Plan, language: Language) -> Iterator[Asked]:
    """List what is to be filled in, in the plan's order: the parts of a divided indicator, then the whole."""
    for stated in plan.indicators:
        indicator = plan.in_force(stated)
        dimension = plan.dimensions[indicator.by.dimension] if indicator.by else None
        for part, words in dimension.parts.items() if dimension else ():
            one = indicator.of_part(part)
            yield Asked(one, words, _asked(plan, one, language))
        says = _asked(plan, indicator, language)
        if dimension:
            says = ASKED["whole"].say(language, {"asked": says, "dimension": dimension.name.say(language)})
        elif indicator.derive:
            says = ASKED["derived"].say(language, {"asked": says})
        yield Asked(indicator, None, says)
    weighed = {one.by.weights: one.by.dimension for one in plan.indicators if one.by}
    for series in plan.measured[len(plan.indicators) :]:
        if series.id in weighed:
            for words in plan.dimensions[weighed[series.id]].parts.values():
                yield Asked(series, words, ASKED["weights"].say(language))
        else:
            yield Asked(series, None, ASKED["series"].say(language))


def _asked(plan: Plan, indicator: Indicator, language: Language) -> str:
    """Say what a value of an indicator or of a part is to say, and its target."""
    begin, end = plan.years(indicator)
    target = indicator.target
    key = "none" if target.none else "direction" if target.direction else "target"
    if indicator.every_year and key == "target":
        key = "every_year"
    details = {"reading": reading(indicator, begin, language), "bound": target_words(indicator, language), "year": end}
    return ASKED[key].say(language, details)
