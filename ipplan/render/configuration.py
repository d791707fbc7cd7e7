"""What is configured, as a table and as data: each setting with where it comes from."""

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ipplan.render.page.table import Column, Page, Table
from ipplan.wording import LOCALES, Language
from ipplan.wording.configuration import COLUMNS, SETTINGS, SOURCES

Source = Literal["command_line", "environment", "file", "default"]


class Setting(NamedTuple):
    """A setting of a run: its value as data, where that comes from, and where it stands: a place or a variable."""

    name: str
    value: object
    source: Source
    place: str | None = None


def settings_page(file: str | None, settings: Sequence[Setting], language: Language, *, piped: bool) -> Page:
    """Lay the settings out for a person, below the file that they come from."""
    heading = SETTINGS["file" if file else "no_file"].say(language, {"file": file})
    columns = tuple(Column(said.say(language), wide=name != "name" and not piped) for name, said in COLUMNS.items())
    rows = tuple((one.name, _shown(one.value, language), _from(one, language)) for one in settings)
    return Page((Table(heading, columns, rows),))


def settings_document(file: str | None, settings: Sequence[Setting]) -> dict[str, object]:
    """Return the settings as data."""
    return {"schema_version": 1, "file": file, "settings": [one._asdict() for one in settings]}


def settings_rows(settings: Sequence[Setting]) -> Iterator[list[str]]:
    """Yield the settings as rows of data, a row for each value of those that have several."""
    yield ["name", "key", "value", "source", "place"]
    for one in settings:
        for key, value in _each(one.value):
            yield [one.name, key, value, one.source, one.place or ""]


def _each(value: object) -> Iterator[tuple[str, str]]:
    """Yield the single values of a setting, with their keys where it has keys; an empty one where it has none."""
    if isinstance(value, dict):
        pairs = [(str(key), text) for key, many in value.items() for _, text in _each(many)]
    elif isinstance(value, (list, tuple)):
        pairs = [("", str(part)) for part in value]
    else:
        pairs = [("", _word(value))]
    yield from pairs or [("", "")]


def _word(value: object) -> str:
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _shown(value: object, language: Language) -> str:
    item = LOCALES[language].item
    if isinstance(value, dict):
        return item.join(f"{key} = {_shown(part, language)}" for key, part in value.items())
    if isinstance(value, (list, tuple)):
        return item.join(map(str, value))
    return _word(value)


def _from(one: Setting, language: Language) -> str:
    return one.place or SOURCES[one.source].say(language)
