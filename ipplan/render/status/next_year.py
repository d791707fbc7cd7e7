"""What it takes next year, as a sentence and as its working."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.model.plan import Assessment
from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.next_year import NextYear, decided_by_pace, own_part
from ipplan.progress.verdict import cut_of
from ipplan.render.decimals import coarse, shown_decimals, sufficient
from ipplan.wording import Language
from ipplan.wording.next_year import NEXT_YEAR
from ipplan.wording.numerals import amount, plain
from ipplan.wording.results import BOUND, REASON


def next_year_line(assessed: Assessed, language: Language) -> str | None:
    """Return the value that next year must bring; None where nothing can be said."""
    found = assessed.next_year
    if isinstance(found, Undefined):
        return None
    stay = _bound(assessed, found.stay_on_track, language, beyond=found.beyond)
    path = _bound(assessed, found.back_on_path, language)
    details = {"year": found.year, "stay": stay, "path": path, "own": _own(assessed, found, language)}
    if found.back_on_path == found.stay_on_track and found.year == assessed.case.target_year:
        return NEXT_YEAR["takes_target"].say(language, details)
    return NEXT_YEAR["takes_one" if path in {"", stay} else "takes"].say(language, details)


def next_year_brief(assessed: Assessed, language: Language) -> str | None:
    """Return what next year must at least bring, for a line of a terminal; None where nothing can be said."""
    found = assessed.next_year
    if isinstance(found, Undefined):
        return None
    stay = _bound(assessed, found.stay_on_track, language, beyond=found.beyond)
    return NEXT_YEAR["brief"].say(language, {"year": found.year, "stay": stay}) if stay else None


def next_year_working(assessed: Assessed, cuts: Assessment, language: Language) -> Iterator[str]:
    """Return the sentence and how its two values were worked, or why there are none."""
    found, case = assessed.next_year, assessed.case
    if isinstance(found, Undefined):
        yield NEXT_YEAR["none"].say(language, {"reason": REASON[found].say(language)})
        return
    yield next_year_line(assessed, language) or ""
    if isinstance(found.back_on_path, Decimal):
        yield NEXT_YEAR["formula_path"].say(language, {"year": found.year, "value": amount(found.back_on_path, 10)})
    if isinstance(found.stay_on_track, Decimal) and decided_by_pace(case, cuts, found.year):
        cut, years = cut_of(case, cuts), found.year - case.begin
        details = {"cut": plain(cut), "years": plain(years), "earned": plain(cut * years)}
        yield NEXT_YEAR["formula_stay"].say(language, {**details, "value": amount(found.stay_on_track, 10)})


def _bound(assessed: Assessed, value: Figure, language: Language, *, beyond: bool = False) -> str:
    """Return the value as a bound, rounded so that what is read still suffices."""
    if isinstance(value, Undefined):
        return ""
    rising = assessed.case.sign > 0
    kind = ("more_than" if beyond else "at_least") if rising else ("less_than" if beyond else "at_most")
    return BOUND[kind].say(language, {"value": amount(_enough(assessed, value), 15)})


def _enough(assessed: Assessed, value: Decimal) -> Decimal:
    """Return six significant digits at most, no more decimals than the data have, rounded to the wanted side."""
    sign = assessed.case.sign
    places = shown_decimals(assessed.indicator, (p.observation.value for p in assessed.series.points))
    return sufficient(coarse(value, sign), places, sign)


def _own(assessed: Assessed, found: NextYear, language: Language) -> str:
    """Say what the year itself must bring, where the actuals report the years' own parts."""
    stay, path = (own_part(assessed.case, value, found.year) for value in (found.stay_on_track, found.back_on_path))
    if stay is None:
        return ""
    if path is None or path == stay:
        return NEXT_YEAR["own_one"].say(language, {"stay": _bound(assessed, stay, language)})
    details = {"stay": _bound(assessed, stay, language), "path": _bound(assessed, path, language)}
    return NEXT_YEAR["own"].say(language, details)
