"""A blank actuals sheet."""

from ipplan.model.plan import Indicator, Plan
from ipplan.render.datatext import to_spreadsheet
from ipplan.render.words import reading, target_words
from ipplan.wording import Language
from ipplan.wording.template import ASKED, HEADER


def template(plan: Plan, language: Language, year: int | None) -> str:
    """Write a CSV with a row for each indicator: what is asked for is said, year and value are left to fill in."""
    header = [HEADER[name].say(language) for name in HEADER]
    rows = []
    for i in plan.indicators:
        shown_year = str(year) if year else ""
        given = [i.id, i.name.say(language), i.unit.say(language), asked(plan, i, language)]
        rows.append([*given, shown_year, "", "", "", "", ""])
    return to_spreadsheet([header, *rows])


def asked(plan: Plan, indicator: Indicator, language: Language) -> str:
    """Say what a value of the indicator is to say, and its target."""
    begin, end = plan.years(indicator)
    target = indicator.target
    details = {"reading": reading(indicator, begin, language), "bound": target_words(indicator, language), "year": end}
    return ASKED["direction" if target.direction else "target"].say(language, details)
