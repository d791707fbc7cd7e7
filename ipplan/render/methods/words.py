"""What a method says, in words and as data."""

from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.progress.methods.counted import word_of
from ipplan.progress.methods.verdict import MethodVerdict
from ipplan.render.words import rate_or_step, status_word
from ipplan.wording import Language
from ipplan.wording.methods import LIGHT, METHOD_LINE, METHOD_VERDICT
from ipplan.wording.numerals import data, fixed, per_cent
from ipplan.wording.results import STATUS

SHARES = ("dns", "un", "barometre")


def figure_text(method: str, assessed: Assessed, value: Decimal | Undefined, language: Language) -> str:
    """Return the method's figure to read: shares and rates in per cent, ratios as numbers, a mean change as a step."""
    if isinstance(value, Undefined):
        return ""
    if assessed.indicator.target.direction and method == "dns":
        return rate_or_step(Undefined("starts_at_zero"), value, language)
    rate = assessed.indicator.target.direction and method in {"eurostat", "un"}
    return per_cent(value, 2 if rate else 1) if rate or method in SHARES else fixed(value)


def verdict_text(method: str, assessed: Assessed, judged: MethodVerdict, language: Language) -> str:
    """Return the method's own word; that of the pace is the status; nothing for a method without verdicts."""
    if method == "pace":
        return status_word(assessed, language)
    if judged.verdict is not None:
        return METHOD_VERDICT[f"{method}.{judged.verdict}"].say(language)
    if not judged.light:
        return ""
    word = word_of(assessed, judged)
    return (STATUS[word] if word in STATUS else METHOD_LINE["not_judged"]).say(language)


def light_text(judged: MethodVerdict, language: Language) -> str:
    """Return the light's colour, nothing for a method without lights."""
    return LIGHT[judged.light].say(language) if judged.light else ""


def verdict_data(judged: MethodVerdict) -> dict[str, object]:
    """Return a verdict as data; null where there is none, and the reason."""
    value = judged.value
    return {
        "value": None if isinstance(value, Undefined) else data(value),
        "verdict": judged.verdict,
        "light": judged.light,
        "reason": judged.reason,
    }
