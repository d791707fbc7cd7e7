"""Draft commitments of the prose that have no number, for a person to keep or delete."""

from collections.abc import Iterator

from ipplan.drafting.draft import DraftIndicator, Field, Why
from ipplan.drafting.naming import known, text_of, unit_of
from ipplan.drafting.prose import Promise, Prose
from ipplan.reading.actuals.names import Names


def narratives(prose: Prose, rows: set[str], names: Names, used: set[str]) -> Iterator[DraftIndicator]:
    """Return commitments of the prose without a number, for a person to keep or delete."""
    for number, promise in enumerate(prose.promises(), 1):
        if not any(promise.name in name or name in promise.name for name in rows):
            yield _narrative(promise, number, names, used)


def _narrative(promise: Promise, number: int, names: Names, used: set[str]) -> DraftIndicator:
    key, english, unit = known(promise.name, names, used, 1000 + number)
    if key.value.startswith("indicator-"):
        key = key._replace(value=f"commitment-{number}")
    used.add(key.value)
    where = {"section": promise.section, "line": promise.line, "text": promise.words}
    return DraftIndicator(
        (
            Field("id", key.value, key.why),
            Field("name", text_of(promise.name, english)),
            Field("unit", unit_of(unit.zh, unit.en), None if unit.zh else Why("no_unit_in_prose", decide=True)),
            Field("target", promise.way, Why("promised", where, decide=True)),
            Field("group", "narrative"),
            Field("baseline", optional=True, why=Why("baseline")),
            Field("source", {"section": promise.section} if promise.section else None),
        )
    )
