"""Show plans side by side: the concepts that they share, what only one has, and what is warned about."""

from collections.abc import Callable, Iterator
from functools import partial

from ipplan.model.plan import Plan
from ipplan.progress.assess import Assessed
from ipplan.progress.comparison import Comparison, Side, Warned
from ipplan.progress.figure import Undefined
from ipplan.render.document import Data, in_both, indicator_data
from ipplan.render.page.table import Column, Page, Table
from ipplan.render.words import plain_target, rate, rate_or_step, status_word, target_words
from ipplan.wording import LOCALES, Language
from ipplan.wording.compare import LINE, WARNING
from ipplan.wording.numerals import fixed, short, whole
from ipplan.wording.parts import COMBINE
from ipplan.wording.results import MEASURE, PATH, TIMING, YEARS
from ipplan.wording.tables import COLUMN

FIELDS = ("unit", "measure", "path", "group", "baseline", "target", "required_cagr", "required_step",
          "actual", "observed_cagr", "remaining_cagr", "pace", "status", "reason")  # fmt: skip


def _said(warned: Warned, language: Language) -> str:
    """Write a warning with the value that each of its sides has."""
    value = VALUE.get(warned.code)
    names = [_name(side.plan, language) for side in warned.sides]
    if value is None:
        return WARNING[warned.code].say(language, {"plan": names})
    pairs = zip(names, (value(side, language) for side in warned.sides), strict=True)
    values = [LINE["value_of"].say(language, {"plan": plan, "value": text}) for plan, text in pairs]
    return WARNING[warned.code].say(language, {"values": values})


def _unit(side: Side, language: Language) -> str:
    return side.assessed.indicator.unit.say(language)


def _measure(side: Side, language: Language) -> str:
    begin = side.plan.years(side.assessed.indicator)[0]
    return MEASURE[side.assessed.indicator.measure].say(language, {"base": begin, "year": begin + 1})


def _path(side: Side, language: Language) -> str:
    return PATH[side.assessed.indicator.path_kind].say(language)


def _timing(side: Side, language: Language) -> str:
    timing = side.assessed.indicator.timing
    return TIMING[timing].say(language) if timing else LINE["not_said"].say(language)


def _years(side: Side, language: Language) -> str:
    begin, end = side.plan.years(side.assessed.indicator)
    return YEARS.say(language, {"begin": begin, "end": end})


def _combine(side: Side, language: Language) -> str:
    by = side.assessed.indicator.by
    return COMBINE[by.combine].say(language) if by else ""


def _derived(side: Side, language: Language) -> str:
    return LINE["derived" if side.assessed.indicator.derive else "reported"].say(language)


VALUE: dict[str, Callable[[Side, Language], str]] = {
    "unit_differs": _unit,
    "measure_differs": _measure,
    "combine_differs": _combine,
    "derived_differs": _derived,
    "path_differs": _path,
    "timing_differs": _timing,
    "years_differ": _years,
}


def _name(plan: Plan, language: Language) -> str:
    return plan.region.say(language) if plan.region else plan.id


def compare_document(compared: Comparison) -> Data:
    """Build the comparison as data; the fields of each side are those of `status`."""
    return {
        "schema_version": 1,
        "plans": [{"id": plan.id, "title": in_both(plan.title)} for plan in compared.plans],
        "shared": [
            {
                "id": shared.id,
                "sides": [{"plan": side.plan.id, **_side(side)} for side in shared.sides],
                "warnings": [{"code": w.code, "zh": _said(w, "zh"), "en": _said(w, "en")} for w in shared.warnings],
            }
            for shared in compared.shared
        ],
        "only": {plan: [a.indicator.id for a in held] for plan, held in compared.only.items()},
    }


def _side(side: Side) -> Data:
    data, indicator = indicator_data(side.assessed), side.assessed.indicator
    definition, by = indicator.definition, indicator.by
    return {
        "name": data["name"],
        **{name: data[name] for name in FIELDS},
        "by": {"dimension": by.dimension, "combine": by.combine} if by else None,
        "definition": in_both(definition) if definition else None,
    }


def compare_rows(compared: Comparison) -> Iterator[list[str]]:
    """Return a row for each concept and plan; a concept that one plan has alone has one row and no warnings."""
    from ipplan.render.document import status_rows

    header: list[str] | None = None
    alone = (Side(plan, a) for plan in compared.plans for a in compared.only[plan.id])
    sides = [(side, shared) for shared in compared.shared for side in shared.sides]
    for side, shared in (*sides, *((side, None) for side in alone)):
        names, row = status_rows({"indicators": [indicator_data(side.assessed)]})
        if header is None:
            header = ["plan", "id", "shared", "warnings", *(name for name in names if name != "id")]
            yield header
        codes = " ".join(warned.code for warned in shared.warnings) if shared else ""
        key, cells = side.assessed.indicator.id, (cell for name, cell in zip(names, row, strict=True) if name != "id")
        yield [side.plan.id, key, "true" if shared else "false", codes, *cells]


def compare_page(compared: Comparison, language: Language, *, piped: bool, judged: bool) -> Page:
    """Lay out the comparison for a person: a row a plan under each concept, warnings and what only one has below."""
    growth = "required_cagr" if piped else "cagr"
    titles = [("baseline", True), *([("bound", False)] if piped else []), ("target", True), (growth, True)]
    titles += [("actual", True), ("pace", True), ("status", False)] if judged else []
    said: Language = "en" if piped else language
    columns = [
        Column(COLUMN["id" if piped else "name"].say(said), wide=not piped),
        Column(COLUMN["title"].say(said)),
        *(Column(name if piped else COLUMN[name].say(said), number=number) for name, number in titles),
    ]
    rows = []
    for shared in compared.shared:
        for number, side in enumerate(shared.sides):
            name = shared.id if piped else "" if number else side.assessed.indicator.name.say(language)
            who = side.plan.id if piped else _name(side.plan, language)
            rows.append((name, who, *_cells(side.assessed, language, judged=judged, piped=piped)))
    heading = LINE["shared" if rows else "nothing"].say(language)
    return Page((Table(heading, tuple(columns), tuple(rows)),), tuple(_lines(compared, language)))


def _cells(assessed: Assessed, language: Language, *, judged: bool, piped: bool) -> list[str]:
    case, figures = assessed.case, assessed.figures
    number = whole if piped else partial(short, language=language)
    indicator = assessed.indicator
    linear = indicator.path_kind == "linear"
    growth = rate_or_step(Undefined(""), figures.required_step, language) if linear else rate(figures.required_cagr)
    cells = [
        number(case.start.value) if case.start else "",
        *(
            (indicator.target.kind, plain_target(indicator))
            if piped
            else (target_words(indicator, language, brief=True),)
        ),
        growth,
    ]
    if judged:
        now, pace = case.now_shown, figures.pace
        cells += [
            "" if isinstance(now, Undefined) else number(now),
            "" if isinstance(pace, Undefined) else fixed(pace),
            assessed.status if piped else status_word(assessed, language),
        ]
    return cells


def _lines(compared: Comparison, language: Language) -> Iterator[str]:
    for shared in compared.shared:
        name = shared.sides[0].assessed.indicator.name.say(language)
        for warned in shared.warnings:
            yield LINE["warning"].say(language, {"name": name, "warning": _said(warned, language)})
            if warned.code == "definition_differs":
                for side in shared.sides:
                    said = side.assessed.indicator.definition
                    text = said.say(language) if said else LINE["no_unit"].say(language)
                    yield "  " + LINE["definition"].say(language, {"plan": _name(side.plan, language), "text": text})
    for plan in compared.plans:
        if held := compared.only[plan.id]:
            names = [a.indicator.name.say(language) for a in held]
            mark = LOCALES[language].clause  # a name may have a comma of its own
            details = {"plan": _name(plan, language), "count": len(names), "names": mark.join(names)}
            yield LINE["only"].say(language, details)
