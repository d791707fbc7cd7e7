"""What every published method says of one indicator, with the years that it looked at."""

from collections.abc import Iterator

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.progress.methods import dns, wri
from ipplan.progress.methods.registry import METHODS
from ipplan.progress.methods.verdict import MethodVerdict
from ipplan.render.methods.words import figure_text, light_text, verdict_data, verdict_text
from ipplan.wording import Language
from ipplan.wording.methods import METHOD, METHOD_LINE
from ipplan.wording.numerals import plain
from ipplan.wording.results import REASON

LOOKING_BACK = {"dns": dns.used_values, "wri": wri.used_values}


def method_lines(assessed: Assessed, language: Language) -> Iterator[str]:
    """Yield a line for each method but the pace, which has its own part of the explanation."""
    if assessed.case.point is None:
        return
    for name, judge in METHODS.items():
        if name != "pace":
            yield _line(name, assessed, judge(assessed), language)


def method_data(assessed: Assessed) -> dict[str, object]:
    """Return every method's verdict, with the years used."""
    return {
        name: {**verdict_data(judge(assessed)), "years": years_used(name, assessed)} for name, judge in METHODS.items()
    }


def years_used(name: str, assessed: Assessed) -> list[str]:
    """Return the years whose values a method takes: the start and the year judged, or all that it looks back on."""
    case = assessed.case
    if case.point is None:
        return []
    if name in LOOKING_BACK:
        return [plain(knot.time) for knot in LOOKING_BACK[name](assessed)]
    return [plain(time) for time in dict.fromkeys((case.begin, case.point.time))]


def _line(name: str, assessed: Assessed, judged: MethodVerdict, language: Language) -> str:
    figure = figure_text(name, assessed, judged.value, language)
    details: dict[str, object] = {
        "method": METHOD[name].say(language),
        "figure": figure or "-",
        "years": years_used(name, assessed),
    }
    if judged.light == "grey" or (judged.light is None and isinstance(judged.value, Undefined)):
        return METHOD_LINE["why_not"].say(language, {**details, "reason": REASON[str(judged.reason)].say(language)})
    if judged.light is None:
        return METHOD_LINE["used_no_light"].say(language, details)
    words = {"verdict": verdict_text(name, assessed, judged, language), "light": light_text(judged, language)}
    return METHOD_LINE["used"].say(language, {**details, **words})
