"""The outlook of one indicator with its formulas and the numbers put in."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.progress.ahead import fan_at
from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.progress.outlook import LEVEL, Difference, Outlook, Working
from ipplan.progress.scale import shown
from ipplan.render.outlook import foreseen
from ipplan.render.words import bound
from ipplan.wording import Language
from ipplan.wording.formulas import SOURCE
from ipplan.wording.numerals import amount, chance, per_cent
from ipplan.wording.outlook import OUTLOOK
from ipplan.wording.results import REASON

INDENT = "  "


def outlook_lines(assessed: Assessed, language: Language) -> Iterator[str]:
    """Yield what is to be expected, how likely the target is, and how both were worked."""
    found = assessed.outlook
    if isinstance(found, Undefined):
        yield OUTLOOK["none"].say(language, {"reason": REASON[found].say(language)})
        return
    if found.central is not None:
        details = {"year": assessed.case.target_year, "value": _read(assessed, found.central)}
        yield OUTLOOK["central"].say(language, details)
    if found.low is not None and found.high is not None:
        ends = {"low": _read(assessed, found.low), "high": _read(assessed, found.high)}
        yield OUTLOOK["interval"].say(language, {"level": per_cent(LEVEL, 0), **ends})
    if found.cut:
        yield OUTLOOK["cut"].say(language)
    if found.probability is not None:
        details = {"value": chance(found.probability), "bound": bound(assessed.indicator.target, language)}
        yield OUTLOOK["probability"].say(language, details)
    if found.reason:
        yield OUTLOOK["withheld"].say(language, {"reason": REASON[found.reason].say(language)})
    yield from _against_the_path(assessed, found, language)
    if found.working is not None:
        yield from (INDENT + line for line in _working(assessed, found, found.working, language))


def _against_the_path(assessed: Assessed, found: Outlook, language: Language) -> Iterator[str]:
    """Yield where the plan's own path stands in the milestones still to come, and where the trend leads by then."""
    case = assessed.case
    first, last = case.first, case.last
    if isinstance(first, Undefined) or isinstance(last, Undefined) or case.point is None or found.central is None:
        return
    for knot in case.path(first, last).knots[1:-1]:
        if knot.time > case.point.time:
            trend = fan_at(case, found, knot.time - case.point.time)[0]
            planned = shown(assessed.indicator.measure, knot.value, knot.time - case.begin)
            assert trend is not None
            details = {"year": int(knot.time), "path": amount(planned, 10), "trend": _read(assessed, trend)}
            yield OUTLOOK["milestone"].say(language, details)


def _working(assessed: Assessed, found: Outlook, working: Working, language: Language) -> Iterator[str]:
    """Yield the formulas of the walk, each with the numbers put in."""
    if assessed.indicator.path_kind == "geometric":
        yield OUTLOOK["logarithms"].say(language)
    m, h = len(working.differences), len(working.history)
    now = assessed.case.end - working.remaining
    years = f"{_number(now - working.span)}-{_number(now)}"
    yield OUTLOOK["differences"].say(language, {"years": years, "differences": _listed(working.differences)})
    if any(d.years != 1 for d in (*working.history, *working.differences)):
        yield OUTLOOK["gaps"].say(language)
    if h:
        yield OUTLOOK["history"].say(
            language, {"since": _number(working.since), "differences": _listed(working.history)}
        )
    total = sum((d.change for d in working.differences), Decimal(0))
    numbers = {"drift": working.drift, "total": total, "span": working.span, "years": working.span + 1}
    yield OUTLOOK["drift"].say(language, {name: _number(value) for name, value in numbers.items()})
    squares = [(d.change - d.years * working.drift) ** 2 / d.years for d in (*working.history, *working.differences)]
    details = {"sum": _number(sum(squares, Decimal(0))), "square": _number(working.drift**2), "count": m + h}
    yield OUTLOOK["sigma_history" if h else "sigma"].say(language, {**details, "sigma": _number(working.sigma)})
    r, centre = working.remaining, working.now + working.remaining * working.drift
    details = {"now": _number(working.now), "r": _number(r), "drift": _number(working.drift), "centre": _number(centre)}
    yield OUTLOOK["centre"].say(language, details)
    if found.low is not None and working.quantile is not None:
        numbers = {"t": working.quantile, "sigma": working.sigma, "r": r, "span": working.span}
        numbers["spread"] = working.quantile * working.deviation(r)
        details = {**{name: _number(value) for name, value in numbers.items()}, "degrees": working.degrees}
        yield OUTLOOK["spread_history" if h else "spread"].say(language, details)
    yield OUTLOOK["source"].say(language, {"source": SOURCE["walk"].say(language)})


def _listed(differences: tuple[Difference, ...]) -> str:
    """Write differences, with their years where these are not one."""
    one = (_number(d.change) + ("" if d.years == 1 else f"/{_number(d.years)}") for d in differences)
    return ", ".join(one)


def _read(assessed: Assessed, value: Decimal) -> str:
    return amount(foreseen(assessed, value), 15)


def _number(value: Decimal) -> str:
    return amount(value, 5).replace(",", "")
