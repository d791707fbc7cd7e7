"""A blank actuals sheet."""

from ipplan.model.plan import Plan
from ipplan.render.csvtext import to_csv
from ipplan.render.words import bound, reading
from ipplan.wording import Language
from ipplan.wording.template import ASKED, HEADER

# With this mark at its head Excel opens the file as UTF-8.
MARK = "\ufeff"


def template(plan: Plan, language: Language, year: int | None) -> str:
    """A CSV with a row for each indicator: what is asked for is said, year and value are left to fill in."""
    header = [HEADER[name].say(language) for name in HEADER]
    rows = []
    for i in plan.indicators:
        begin, end = plan.years(i)
        details = {"reading": reading(i, begin, language), "bound": bound(i.target, language), "year": end}
        asked = ASKED["direction" if i.target.direction else "target"].say(language, details)
        shown_year = str(year) if year else ""
        rows.append([i.id, i.name.say(language), i.unit.say(language), asked, shown_year, "", "", "", "", ""])
    return MARK + to_csv([header, *rows])
