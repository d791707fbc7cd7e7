"""How sure a verdict is, as data and in explain."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.model.plan import Assessment as Cuts
from ipplan.progress.assess import Assessed
from ipplan.progress.verdict import Verdict, by_pace, cut_of
from ipplan.wording import Language
from ipplan.wording.numerals import amount, data, fixed
from ipplan.wording.outlook import CERTAINTY

FLAGS = ("close_call", "below_history", "last_year_fell", "short_way")


def certainty_data(assessed: Assessed) -> dict[str, object]:
    """Return the fields beside the notes; `pace_error` is null where there is none."""
    sure = assessed.sure
    if sure is None:
        return {}
    return {
        "pace_error": data(sure.pace_error) if isinstance(sure.pace_error, Decimal) else None,
        "verdict_turns": [{"if": t.moved, "value": data(t.value), "status": t.status} for t in sure.turns],
        "rests_on_last_year": sure.without_last_year is not None,
        **{code: sure.noted(code) for code in FLAGS},  # type: ignore[arg-type]
    }


def certainty_lines(assessed: Assessed, cuts: Cuts, language: Language) -> Iterator[str]:
    """Yield the error of the pace and the value that would turn the verdict; nothing where no pace decided."""
    sure, pace, case = assessed.sure, assessed.figures.pace, assessed.case
    if sure is None or not isinstance(pace, Decimal) or not by_pace(Verdict(assessed.status, assessed.reason)):
        return
    if isinstance(sure.pace_error, Decimal):
        yield CERTAINTY["error"].say(language, {"pace": fixed(pace), "error": fixed(sure.pace_error)})
    if isinstance(sure.flip, Decimal) and isinstance(case.now_shown, Decimal):
        key = "up" if case.sign > 0 else "down"
        details = {"flip": amount(sure.flip, 5), "now": amount(case.now_shown, 10), "cut": cut_of(case, cuts)}
        yield CERTAINTY[key].say(language, details)
