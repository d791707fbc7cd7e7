"""A blank actuals sheet."""

from collections.abc import Iterator
from typing import NamedTuple

from ipplan.model.base import Words
from ipplan.model.notes import office as office_of
from ipplan.model.plan import INDEXED, Indicator, Plan
from ipplan.render.datatext import to_spreadsheet
from ipplan.render.report.scales import fitting
from ipplan.render.words import reading, target_words
from ipplan.wording import LOCALES, Language
from ipplan.wording.template import ASKED, HEADER


class Asked(NamedTuple):
    """One row to fill in: of an indicator, of one of its parts, or of a reference series.

    `part` is the name of the part, None for the whole; `says` what a value is to say, and the target; `unit` is
    what to fill it in, as people write it (亿元).
    """

    indicator: Indicator
    part: Words | None
    says: str
    unit: str


def template(plan: Plan, language: Language, year: int | None, office: str | None = None) -> str:
    """Write a CSV with a row for each value that is asked for: what it is to say, year and value left to fill in.

    Indicators that are divided have a row for each part and one for the whole; reference series come last.
    With `office` it has the indicators that this one answers for, or supplies.
    """
    asked = list(rows_asked(plan, language, office))
    names = header(plan)
    rows = []
    for row in asked:
        i = row.indicator
        given = {
            "indicator": i.id,
            "name": i.name.say(language),
            "part": row.part.say(language) if row.part else "",
            "unit": row.unit,
            "asked": row.says,
            "year": str(year) if year else "",
        }
        rows.append([given.get(name, "") for name in names])
    return to_spreadsheet([[HEADER[name].say(language) for name in names], *rows])


def header(plan: Plan) -> tuple[str, ...]:
    """Return the columns of the sheet; one of the parts only where some indicator is divided."""
    return tuple(name for name in HEADER if name != "part" or any(one.by for one in plan.indicators))


def offices_asked(plan: Plan) -> tuple[str, ...]:
    """Return the keys of everyone who has something to fill in; one is empty where the plan does not say who."""
    return tuple(dict.fromkeys(_office(one) for one in plan.measured))


def _office(indicator: Indicator) -> str:
    answers = office_of(indicator)
    return answers.say("zh") if answers else ""


def rows_asked(plan: Plan, language: Language, office: str | None = None) -> Iterator[Asked]:
    """List what is to be filled in, in the plan's order: the parts of a divided indicator, then the whole."""
    for row in _every_row(plan, language):
        if office is None or _office(row.indicator) == office:
            yield row


def _every_row(plan: Plan, language: Language) -> Iterator[Asked]:
    for stated in plan.indicators:
        indicator = plan.in_force(stated)
        unit = _unit(indicator, language)
        dimension = plan.dimensions[indicator.by.dimension] if indicator.by else None
        for part, words in dimension.parts.items() if dimension else ():
            one = indicator.of_part(part)
            yield Asked(one, words, _asked(plan, one, language), unit)
        says = _asked(plan, indicator, language)
        if dimension:
            says = ASKED["whole"].say(language, {"asked": says, "dimension": dimension.name.say(language)})
        elif indicator.derive:
            says = ASKED["derived"].say(language, {"asked": says})
        yield Asked(indicator, None, says, unit)
    weighed = {one.by.weights: one.by.dimension for one in plan.indicators if one.by}
    for series in plan.measured[len(plan.indicators) :]:
        if series.id in weighed:
            for words in plan.dimensions[weighed[series.id]].parts.values():
                yield Asked(series, words, ASKED["weights"].say(language), series.unit.say(language))
        else:
            yield Asked(series, None, ASKED["series"].say(language), series.unit.say(language))


def _unit(indicator: Indicator, language: Language) -> str:
    """Return the unit to fill an indicator in: 亿元 where its numbers are large, in a language that writes so."""
    unit = indicator.unit.say(language)
    if LOCALES[language].unit or indicator.measure in INDEXED or unit[:1] in {"%", "‰", ""}:
        return unit
    numbers = [*indicator.target.numbers, *([indicator.baseline.value] if indicator.baseline else [])]
    return fitting([number for number in numbers if number], language).unit(indicator, language)


def _asked(plan: Plan, indicator: Indicator, language: Language) -> str:
    """Say what a value of an indicator or of a part is to say, and its target."""
    begin, end = plan.years(indicator)
    target = indicator.target
    key = "none" if target.none else "direction" if target.direction else "target"
    if indicator.every_year and key == "target":
        key = "every_year"
    details = {
        "reading": reading(indicator, begin, language),
        "bound": target_words(indicator, language, brief=True),
        "year": end,
    }
    return ASKED[key].say(language, details)
