"""What a report says of kinds of promise that are no bound for the target year alone."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.model.plan import Target
from ipplan.progress.figure import Undefined
from ipplan.progress.promises import Promised
from ipplan.render.report.quantity import bounded
from ipplan.render.report.saying import Saying
from ipplan.wording import LOCALES
from ipplan.wording.kinds import KIND


def by_kind(one: Saying) -> str:  # noqa: PLR0911 - a kind a line
    """Return the sentence in place of the one on the distance to a bound; empty where that one is true.

    It is for what is done or not, a bound for every year, a mean, a band, and a bound met by tolerance only.
    """
    case, indicator = one.case, one.indicator
    if case.point is None or isinstance(case.now_shown, Undefined) or indicator.target.none:
        return ""
    details: dict[str, object] = {"when": one.when(case.point), "actual": one.actual(), "target_year": case.target_year}
    if indicator.measure == "done":
        key = "done" if case.met else "not_done" if case.in_target_year else "not_done_yet"
        return KIND[key].say(one.language, details)
    if indicator.every_year:
        return _every_year(one, details)
    if indicator.target.numbers:
        details["bound"] = promised_bound(one, indicator.target)
    gap = one.figures.gap
    if indicator.measure == "mean" and indicator.target.numbers:
        return _mean(one, {**details, "year": case.point.year})
    if indicator.target.band and isinstance(gap, Decimal):
        return KIND["outside" if gap else "inside"].say(one.language, {**details, "gap": one.difference(gap)})
    if case.met_by_tolerance and isinstance(gap, Decimal):
        return KIND["met_within"].say(one.language, {**details, "gap": one.difference(gap)})
    return ""


def _every_year(one: Saying, details: dict[str, object]) -> str:
    target = one.indicator.target
    broken = next((note.details["years"] for note in one.assessed.notes if note.code == "breached"), "")
    key = f"steady_{target.direction}" if target.direction else "every_year"
    details = {**details, "years": broken, "bound": "" if target.direction else promised_bound(one, target)}
    return KIND[f"{key}_broken" if broken else key].say(one.language, details)


def _mean(one: Saying, details: dict[str, object]) -> str:
    said = KIND["mean_met" if one.case.met else "mean_away"].say(one.language, details)
    needed = one.assessed.promises.needed_mean
    if isinstance(needed, Decimal):
        rest = {"needed": one.quantity(needed), "target_year": one.case.target_year}
        said += LOCALES[one.language].space + KIND["mean_needed"].say(one.language, rest)
    return said


def beside(one: Saying) -> Iterator[str]:
    """Say what was promised beside the target: milestones, a stretch, a revision."""
    promises, language = one.assessed.promises, one.language
    for key, promised in (("milestones", promises.milestones), ("yearly", promises.yearly)):
        if promised:
            said = LOCALES[language].clause.join(_promised(one, each) for each in promised)
            yield KIND[key].say(language, {"promised": said})
    stretch = promises.stretch
    if stretch and not stretch.met and isinstance(stretch.gap, Decimal):
        yield KIND["stretch"].say(language, {"value": one.quantity(stretch.value), "gap": one.difference(stretch.gap)})
    for note in one.assessed.notes:
        if note.code == "target_revised" and note.details.get("reason"):
            yield KIND["revised"].say(language, note.details)


def promised_bound(one: Saying, target: Target) -> str:
    """Return a bound or a band in words: `at least 30 patents`, `2% to 3%`."""
    if target.band:
        low, high = map(one.quantity, target.band)
        return KIND["between"].say(one.language, {"low": low, "high": high})
    kind = target.bound_kind
    assert kind is not None
    return bounded(kind, target.numbers[0], one.indicator, one.language)


def _promised(one: Saying, promised: Promised) -> str:
    details: dict[str, object] = {"year": promised.year, "bound": promised_bound(one, promised.bound)}
    if promised.actual is not None:
        details["actual"] = one.quantity(promised.actual)
    return KIND[f"promised_{promised.status}"].say(one.language, details)
