"""Methods side by side: an indicator a row, a method a column; and the methods themselves."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import DEFAULT_CUTS
from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.methods.counted import word_of
from ipplan.progress.methods.disagree import Why, agree, disagreements
from ipplan.progress.methods.registry import METHODS
from ipplan.progress.methods.verdict import MethodVerdict
from ipplan.render.document import cuts_data
from ipplan.render.methods.words import figure_text, light_text, verdict_data, verdict_text
from ipplan.render.page.table import Column, Page, Table
from ipplan.wording import LOCALES, Language
from ipplan.wording.methods import DISAGREE, METHOD, METHOD_CUTS, METHOD_FORMULA, METHOD_LINE, METHOD_SOURCE
from ipplan.wording.numerals import amount, plain
from ipplan.wording.results import PATH
from ipplan.wording.tables import COLUMN, LINE

NAME_WIDTH, LEAST = 9, 8
Data = dict[str, object]
DESCRIBED = (("formula", METHOD_FORMULA), ("cuts", METHOD_CUTS), ("source", METHOD_SOURCE))


class Row(NamedTuple):
    """An indicator, what each method says of it, and why they disagree where they do."""

    assessed: Assessed
    verdicts: dict[str, MethodVerdict]
    why: list[Why]


def compared(result: PlanAssessed) -> list[Row]:
    """Return every indicator under every method."""
    rows = []
    for assessed in result.indicators:
        verdicts = {name: judge(assessed) for name, judge in METHODS.items()}
        rows.append(Row(assessed, verdicts, disagreements(assessed, verdicts)))
    return rows


def methods_page(result: PlanAssessed, rows: list[Row], language: Language, *, width: int | None) -> Page:
    """Return the table for a person; `width` is that of the terminal, None is a pipe."""
    piped = width is None
    widest = max(LEAST, ((width or 0) - NAME_WIDTH) // len(METHODS) - 1)
    columns = (
        Column("id" if piped else COLUMN["name"].say(language), wide=not piped),
        *(Column(METHOD[name].say(language) if not piped else name, widest=0 if piped else widest) for name in METHODS),
    )
    cells = tuple(
        (
            row.assessed.indicator.id if piped else row.assessed.indicator.name.say(language),
            *(_cell(name, row, language, piped=piped) for name in METHODS),
        )
        for row in rows
        if piped or row.assessed.status != "no_data"
    )
    heading = METHOD_LINE["heading"].say(
        language, {"title": result.plan.title.say(language), "as_of": "-" if result.as_of is None else result.as_of}
    )
    return Page((Table(heading, columns, cells),), tuple(_lines(result, rows, language)))


def methods_document(result: PlanAssessed, rows: list[Row]) -> Data:
    """Return the table as data."""
    return {
        "schema_version": 1,
        "plan": result.plan.id,
        "as_of": result.as_of,
        **cuts_data(result.plan),
        "methods": list(METHODS),
        "indicators": [
            {
                "id": row.assessed.indicator.id,
                "name": {"zh": row.assessed.indicator.name.zh, "en": row.assessed.indicator.name.en},
                "methods": {name: verdict_data(judged) for name, judged in row.verdicts.items()},
                "agree": agree(row.verdicts),
                "why": [{"code": why.code, "zh": _why(why, row, "zh"), "en": _why(why, row, "en")} for why in row.why],
            }
            for row in rows
        ],
    }


def methods_rows(rows: list[Row]) -> Iterator[list[str]]:
    """Yield the table as rows of data."""
    yield ["id", *(f"{name}.{part}" for name in METHODS for part in ("value", "verdict", "light")), "agree", "why"]
    for row in rows:
        parts = [
            text
            for judged in row.verdicts.values()
            for text in (
                plain(judged.value) if isinstance(judged.value, Decimal) else "",
                judged.verdict or "",
                judged.light or "",
            )
        ]
        agreed = "true" if agree(row.verdicts) else "false"
        yield [row.assessed.indicator.id, *parts, agreed, " ".join(why.code for why in row.why)]


def list_text(language: Language) -> str:
    """Return the methods themselves: formula, thresholds, source."""
    blocks = []
    for name in METHODS:
        lines = [f"{name} ({METHOD[name].say(language)})"]
        lines += [f"  {METHOD_LINE[key].say(language)}: {words[name].say(language)}" for key, words in DESCRIBED]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def list_document() -> Data:
    """Return the methods themselves as data."""
    methods = []
    for name in METHODS:
        described = {key: {"zh": words[name].zh, "en": words[name].en} for key, words in DESCRIBED}
        methods.append({"id": name, "name": {"zh": METHOD[name].zh, "en": METHOD[name].en}, **described})
    return {"schema_version": 1, "methods": methods}


def list_rows() -> Iterator[list[str]]:
    """Yield the methods themselves as rows of data, words in both languages."""
    yield ["id", *(f"{key}.{language}" for key in ("name", *(key for key, _ in DESCRIBED)) for language in LOCALES)]
    for name in METHODS:
        said = [METHOD[name], *(words[name] for _, words in DESCRIBED)]
        yield [name, *(one.say(language) for one in said for language in LOCALES)]


def _cell(name: str, row: Row, language: Language, *, piped: bool) -> str:
    """Return the verdict with its light; the figure where a method has no verdicts."""
    judged = row.verdicts[name]
    if judged.light is None:
        return figure_text(name, row.assessed, judged.value, language)
    if piped:
        return f"{word_of(row.assessed, judged)}({judged.light})"
    return f"{verdict_text(name, row.assessed, judged, language)} ({light_text(judged, language)})"


def _lines(result: PlanAssessed, rows: list[Row], language: Language) -> Iterator[str]:
    """Yield why methods disagree, an indicator a line; then what the lights mean."""
    for row in rows:
        if row.why:
            reasons = LOCALES[language].clause.join(_why(why, row, language) for why in row.why)
            details = {"name": row.assessed.indicator.name.say(language), "reasons": reasons}
            yield METHOD_LINE["disagree"].say(language, details)
    if without := [row.assessed.indicator.name.say(language) for row in rows if row.assessed.status == "no_data"]:
        yield LINE["no_data"].say(language, {"names": without})
    if result.plan.assessment != DEFAULT_CUTS:
        yield LINE["cuts"].say(language, dict(result.plan.assessment))
    yield METHOD_LINE["lights"].say(language)


def _why(why: Why, row: Row, language: Language) -> str:
    """Return a reason in words: steps with their sign, values to six digits."""
    details: dict[str, object] = {}
    for name, value in why.details.items():
        if name == "path":
            details[name] = PATH[str(value)].say(language)
        elif name == "method":
            details[name] = METHOD[str(value)].say(language)
        elif name == "figures":
            details[name] = _figures(row, language)
        else:
            details[name] = value if name == "left" else _number(name, value)
    return DISAGREE[why.code].say(language, details)


def _number(name: str, value: object) -> object:
    if not isinstance(value, Decimal):
        return value
    signed = name in {"ends", "mean", "observed", "remaining"} and value > 0
    return ("+" if signed else "") + amount(value, 4)


def _figures(row: Row, language: Language) -> list[str]:
    """Return every method's figure, where it has one."""
    texts = {name: figure_text(name, row.assessed, judged.value, language) for name, judged in row.verdicts.items()}
    return [f"{METHOD[name].say(language)} {text}" for name, text in texts.items() if text]
