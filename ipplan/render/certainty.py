"""How sure a verdict is, as data."""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.wording.numerals import data

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


def certainty_reasons(assessed: Assessed) -> dict[str, object]:
    """Return why the pace has no error, where it has none."""
    error = assessed.sure.pace_error if assessed.sure else None
    return {"pace_error": str(error)} if isinstance(error, Undefined) else {}
