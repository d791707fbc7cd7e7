"""Parts of a plan and an assessment in words."""

from decimal import Decimal

from ipplan.model.plan import Indicator, Locator, Target
from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.estimate import part_of_year
from ipplan.progress.figure import Undefined
from ipplan.progress.series import YEAR_END
from ipplan.render.page.table import Tone
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import given, per_cent, plain, short
from ipplan.wording.results import BASIS, BOUND, DONE, MEASURE, PRECISION, STATUS
from ipplan.wording.tables import LINE

# What colour says of a verdict, as a second voice.
TONES: dict[str, Tone] = {
    "achieved": "good",
    "ahead": "good",
    "on_track": "good",
    "lagging": "fair",
    "off_track": "bad",
    "reversing": "bad",
    "missed": "bad",
    "undetermined": "faint",
    "no_data": "faint",
    "not_judged": "faint",
}


def bound(target: Target, language: Language, *, brief: bool = False) -> str:
    """Return a target such as `>= 30`, or its direction."""
    values = [short(number, language) if brief else given(number) for number in target.numbers]
    details = dict(zip(("value", "high"), values, strict=False))
    said = BOUND[target.kind].say(language, details)
    if target.tolerance is None:
        return said
    tolerance = target.tolerance
    about = per_cent(tolerance.amount, 0) if tolerance.relative else given(tolerance.amount)
    return said + BOUND["tolerance"].say(language, {"value": about})


def target_words(indicator: Indicator, language: Language, *, brief: bool = False) -> str:
    """Return an indicator's target in words: its bound, for each year where it is for every year, or to be done."""
    if indicator.measure == "done":
        return BOUND["done"].say(language)
    said = bound(indicator.target, language, brief=brief)
    if not indicator.every_year:
        return said
    return BOUND["every_year_to" if indicator.target.direction else "every_year"].say(language, {"bound": said})


def done_words(share: Decimal, language: Language) -> str:
    """Return how far something is that is done or not: done, not done, or the share of the work."""
    if 0 < share < 1:
        return per_cent(share, 0)
    return DONE["done" if share else "open"].say(language)


def target_cells(indicator: Indicator) -> tuple[str, str]:
    """Return the bound and, of a band, its upper edge in plain digits; empty where there is none."""
    numbers = [] if indicator.measure == "done" else [plain(number) for number in indicator.target.numbers]
    low, high = [*numbers, "", ""][:2]
    return low, high


def plain_target(indicator: Indicator) -> str:
    """Return a target in plain digits: the bound, a band as `2..3`, else what it is in a word of the plan file."""
    numbers = [plain(number) for number in indicator.target.numbers]
    return "done" if indicator.measure == "done" else "..".join(numbers) or indicator.target.kind


def status_word(assessed: Assessed, language: Language) -> str:
    """Return the verdict's word; a target reached before its year has one of its own."""
    return STATUS["achieved_early" if assessed.early else assessed.status].say(language)


def marked(text: str, case: Case, language: Language) -> str:
    """Return a position with a mark where it is not exact: `~26`, `>8`, `<8`."""
    return PRECISION[case.point.precision].say(language, {"value": text}) if case.point and text else text


def year_of(case: Case) -> str:
    """Return the year of the position, with the month of a value that does not stand for the year's end."""
    point = case.point
    if point is None:
        return ""
    part = part_of_year(point.observation)
    month = part.month if part else point.month
    return str(point.year) if month == YEAR_END else f"{point.year}-{month:02}"


def reading(indicator: Indicator, baseline_year: int, language: Language) -> str:
    """Say how a reported number is read: what the target constrains, or what `basis` says."""
    details = {"base": baseline_year, "year": baseline_year + 1}
    return BASIS[indicator.basis].say(language, {"measure": MEASURE[indicator.measure].say(language, details)})


def locator(source: Locator | None, language: Language) -> str:
    """Say where a number stands in the source document."""
    if source is None:
        return ""
    parts = []
    if source.section and source.table_row:
        parts.append(LINE["locator_row"].say(language, source.model_dump()))
    elif source.section:
        parts.append(source.section)
    elif source.table_row:
        parts.append(LINE["row"].say(language, source.model_dump()))
    if source.page:
        parts.append(LINE["locator_page"].say(language, source.model_dump()))
    return LOCALES[language].comma.join(parts)


def rate(figure: Decimal | Undefined) -> str:
    """Return a rate in per cent, nothing where it is undefined."""
    return "" if isinstance(figure, Undefined) else per_cent(figure)


def rate_or_step(cagr: Decimal | Undefined, step: Decimal | Undefined, language: Language) -> str:
    """Write growth a year: as a rate, or where it has none as a step with its sign."""
    if not isinstance(cagr, Undefined):
        return per_cent(cagr)
    if isinstance(step, Undefined):
        return ""
    sign = "+" if step >= 0 else "-"
    rounded = Decimal(f"{abs(step):.4g}") if abs(step) < Decimal("1e15") else abs(step)
    return sign + short(rounded, language)
