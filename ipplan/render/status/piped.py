"""The table of `status` in a pipe: a row for each indicator and part, named as in CSV, statuses in their own words."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.methods.counted import method_of, word_of
from ipplan.render.page.table import Column, Table
from ipplan.render.words import marked, plain_target, rate, year_of
from ipplan.wording import Language
from ipplan.wording.numerals import fixed, per_cent, whole

RATES = ("required_cagr", "observed_cagr", "remaining_cagr")
FIGURES = ("year", "actual", "target", "gap", "completion", *RATES)


def piped_table(result: PlanAssessed, language: Language, heading: str, method: str = "pace") -> Table:
    """Lay out every indicator, those of the table first, each followed by its parts where they were asked for.

    Numbers are whole and in plain digits, rates rounded and in per cent; the name, which has spaces, stands last. Under
    a `method` other than the pace the status is its verdict, and its value and light take the place of the pace.
    """
    keys = ("plan", "as_of", "id", *(["part"] if result.beside else []), "group", "status")
    own = ("pace",) if method == "pace" else ("method_value", "light")
    names = (*keys, *FIGURES, *own, "name")
    return Table(heading, tuple(map(Column, names)), tuple(_rows(result, language, method)))


def _rows(result: PlanAssessed, language: Language, method: str) -> Iterator[tuple[str, ...]]:
    year = "" if result.as_of is None else str(result.as_of)
    for group in ("table", "narrative"):
        for one in (one for one in result.indicators if one.indicator.group == group):
            found = result.beside.get(one.indicator.id)
            keys = (result.plan.id, year, one.indicator.id)
            yield (*keys, *([""] if result.beside else []), group, *_cells(one, language, method))
            for part in found.parts if found else ():
                yield (*keys, part.part, group, *_cells(part.named, language, method))


def _cells(assessed: Assessed, language: Language, method: str) -> tuple[str, ...]:
    figures, case = assessed.figures, assessed.case
    judged = method_of(method)(assessed)
    return (
        assessed.status if method == "pace" else word_of(assessed, judged) if judged.light else "",
        year_of(case),
        "" if isinstance(case.now_shown, Undefined) else marked(whole(case.now_shown), case, language),
        plain_target(assessed.indicator),
        "" if isinstance(figures.gap, Undefined) else whole(figures.gap),
        "" if isinstance(figures.completion, Undefined) else per_cent(figures.completion, 1),
        *(rate(getattr(figures, name)) for name in RATES),
        *((_fixed(figures.pace),) if method == "pace" else (_value(judged.value), judged.light or "")),
        assessed.indicator.name.say(language),
    )


def _fixed(pace: Figure) -> str:
    return "" if isinstance(pace, Undefined) else fixed(pace)


def _value(figure: object) -> str:
    return whole(round(figure, 6)) if isinstance(figure, Decimal) else ""
