"""What a reviewer would ask about the texts of a plan: ids, names, languages, sources."""

import re
from collections.abc import Iterator

from ipplan.checks import Finding, Location
from ipplan.model.base import Bilingual
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message

_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_BRACKETS_AT_END = re.compile(r"[（(][^）)]*[）)]$")


def plan_id(plan: Plan, stem: str) -> Iterator[Finding]:
    """A plan's id is its file's name without the ending.

    Why: plans are found by their file's name, and results carry the id: with two names they cannot be brought together.

    Example: `id: guangzhou` in `gz.yaml`.
    """
    if plan.id != stem:
        yield Finding(Message("plan-id", id=plan.id, stem=stem), ("id",))


def id_not_kebab_case(identified: Plan | Indicator) -> Iterator[Finding]:
    """Ids are small letters and digits with single hyphens between them.

    Why: such an id can be typed, matched and put into a file's name anywhere.

    Example: `id: Patent_Grants`.
    """
    if not _KEBAB.fullmatch(identified.id):
        yield Finding(Message("id-not-kebab-case", id=identified.id), ("id",))


def missing_language(described: Plan | Indicator) -> Iterator[Finding]:
    """A text that a person sees is there in Chinese and in English; a plain text stands for both.

    Why: each reader gets the other language's text otherwise, without being told.

    Example: `name: {zh: 有效发明专利量}`.
    """
    for location, text in _texts(described):
        if text is not None and (text.zh is None or text.en is None):
            yield Finding(Message("missing-language", language="zh" if text.zh is None else "en"), location)


def _texts(described: Plan | Indicator) -> Iterator[tuple[Location, Bilingual | None]]:
    """Every text of an indicator; those of a plan itself, of its series and its dimensions."""
    if isinstance(described, Indicator):
        for field in ("name", "unit", "category", "data_source", "definition", "note"):
            yield (field,), getattr(described, field)
        if described.responsible:
            yield ("responsible", "lead"), described.responsible.lead
            for row, office in enumerate(described.responsible.with_):
                yield ("responsible", "with", row), office
        return
    yield from ((("title",), described.title), (("region",), described.region))
    for row, series in enumerate(described.series):
        for field in ("name", "unit", "definition", "note"):
            yield ("series", row, field), getattr(series, field)
    for name, dimension in described.dimensions.items():
        yield ("dimensions", name, "name"), dimension.name
        for part, words in dimension.parts.items():
            yield ("dimensions", name, "parts", part), words


def unit_in_name(indicator: Indicator) -> Iterator[Finding]:
    """A name does not end in brackets.

    Why: what stands there is the unit, which has a field of its own, or a foot-note mark.

    Example: `name: {zh: 专利授权量（件）, en: Patents granted}`.
    """
    for language, name in (("zh", indicator.name.zh), ("en", indicator.name.en)):
        if name and name[-1] in "）)" and (found := _BRACKETS_AT_END.search(name)):
            yield Finding(Message("unit-in-name", found=found.group()), ("name", language))


def missing_locator(indicator: Indicator) -> Iterator[Finding]:
    """Each indicator says where its numbers stand in the document.

    Why: a number that nobody can look up cannot be reviewed.

    Example: an indicator without `source`.
    """
    if indicator.source is None:
        yield Finding(Message("missing-locator"), ())


def missing_data_source(indicator: Indicator) -> Iterator[Finding]:
    """Each row of the plan's table says who supplies the actuals.

    Why: the document names the office, and the next person to fill in the sheet has to ask it.

    Example: an indicator without `data_source` that is not `group: narrative`.
    """
    if indicator.data_source is None and indicator.group == "table":
        yield Finding(Message("missing-data-source"), ())


def missing_definition(indicator: Indicator) -> Iterator[Finding]:
    """Each indicator says what is counted.

    Why: the same name stands for different things in different plans and years.

    Example: an indicator without `definition`.
    """
    if indicator.definition is None:
        yield Finding(Message("missing-definition"), ())


OF_PLAN = (id_not_kebab_case, missing_language)
OF_INDICATOR = (
    id_not_kebab_case,
    missing_language,
    unit_in_name,
    missing_locator,
    missing_data_source,
    missing_definition,
)
