"""How sure the verdict of one indicator is, and what would turn it: to be read in a minute."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.model.counted import is_counted
from ipplan.model.plan import Assessment as Cuts
from ipplan.progress.assess import Assessed
from ipplan.progress.certainty import Certainty, required
from ipplan.progress.figure import Undefined
from ipplan.progress.methods.pace import LIGHT
from ipplan.progress.verdict import Verdict, by_pace, cut_of
from ipplan.render.decimals import coarse, shown_decimals, sufficient
from ipplan.wording import Language
from ipplan.wording.codes import sentence
from ipplan.wording.numerals import amount, fixed
from ipplan.wording.outlook import CERTAINTY
from ipplan.wording.results import REASON

INDENT = "  "
HUNDREDTH = Decimal("0.01")


def sure_lines(assessed: Assessed, cuts: Cuts, language: Language) -> Iterator[str]:
    """Yield how far the pace is from the cut, the value that would turn the verdict, and every doubt about it."""
    sure, pace = assessed.sure, assessed.figures.pace
    if sure is None:
        return
    paced = isinstance(pace, Decimal) and by_pace(Verdict(assessed.status, assessed.reason))
    if paced and isinstance(pace, Decimal):
        yield _from_the_cut(sure, pace, cut_of(assessed.case, cuts), language)
        yield from _turning(assessed, sure, language)
    case = assessed.case
    if assessed.early and case.indicator.measure == "level" and case.point is not None:
        yield CERTAINTY["early"].say(language, {"year": case.point.year, "target_year": case.target_year})
    yield from (sentence(note, language) for note in sure.notes if note.code != "close_call")
    if paced and not sure.turns:
        yield CERTAINTY["steady"].say(language)
    if paced:
        yield from (INDENT + line for line in _working(assessed, sure, language))


def _from_the_cut(sure: Certainty, pace: Decimal, cut: Decimal, language: Language) -> str:
    """Say whether the pace lies within its own error of the cut between green and not."""
    apart = abs(pace - cut)
    details = {"pace": fixed(pace), "cut": cut, "apart": fixed(apart) if apart >= HUNDREDTH else amount(apart, 1)}
    if isinstance(sure.pace_error, Undefined):
        return CERTAINTY["no_error"].say(language, {**details, "reason": REASON[sure.pace_error].say(language)})
    key = "close" if sure.close_call else "clear"
    return CERTAINTY[key].say(language, {**details, "error": fixed(sure.pace_error)})


def _turning(assessed: Assessed, sure: Certainty, language: Language) -> Iterator[str]:
    """Yield the latest value that would turn the verdict, and how far the one that was reported is from it."""
    case = assessed.case
    if isinstance(sure.flip, Undefined) or case.point is None:
        return
    indicator, now = assessed.indicator, case.point.value
    places = shown_decimals(indicator, (p.observation.value for p in assessed.series.points))
    # One decimal more than the values have: half a unit of their last digit may be what turns the verdict.
    turn = sufficient(coarse(sure.flip, case.sign), places if is_counted(indicator.unit) else places + 1, case.sign)
    side = "up" if case.sign > 0 else "down"
    key = f"stays_{side}" if LIGHT[assessed.status] == "green" else f"turns_{side}"
    details = {"turn": amount(turn, 15), "now": amount(now, 7), "apart": amount(abs(turn - now))}
    yield CERTAINTY[key].say(language, {"year": case.point.year, **details})


def _working(assessed: Assessed, sure: Certainty, language: Language) -> Iterator[str]:
    """Yield the error of the pace with the numbers put in."""
    step, elapsed, found = required(assessed.case), assessed.case.elapsed, assessed.outlook
    sigma = None if isinstance(found, Undefined) or found.working is None else found.working.sigma
    if isinstance(sure.pace_error, Decimal) and sigma is not None and not isinstance(step, Undefined):
        numbers = {"error": sure.pace_error, "sigma": sigma, "step": step, "elapsed": elapsed}
        key = "error_of_logarithms" if assessed.indicator.path_kind == "geometric" else "error"
        yield CERTAINTY[key].say(language, {k: amount(v, 5) for k, v in numbers.items() if isinstance(v, Decimal)})
