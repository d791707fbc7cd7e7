"""Name what a row of a table is about: its name without marks and unit, the unit, the id and the English words."""

import re
import unicodedata
from typing import NamedTuple

from ipplan.drafting.draft import Choice, Text, Value, Why
from ipplan.drafting.tables import Row
from ipplan.drafting.wanted import wanted
from ipplan.model.folding import without_marks
from ipplan.reading.actuals.names import Names
from ipplan.reading.cells.unit import read_unit, without_multiplier

_BULLET = re.compile(
    r"^(?:其中[:：,，、]?|[#▲△★☆*●○■□◆◇·•]|\d+[.、．)）](?!\d)|[（(]\d+[)）]|[一二三四五六七八九十]+、)\s*"
)
_UNIT_AT_END = re.compile(r"^(?P<name>.+?)\s*[（(【\[](?:单位[:：]?)?(?P<unit>[^（）()【】\[\]]+)[)）】\]]\s*$")
_AFTER_COMMA = re.compile(r"^(?P<name>.+?)[,，:：]\s*(?P<unit>[^\s,，:：（）()]{1,6})$")
_PER_YEAR = re.compile(r"(?:[/／每]年|per year|/yr|p\.?a\.?)$", re.IGNORECASE)
_NO_UNIT = re.compile(r"^[-—–―/\s]*$")
_UNITS_ALIKE = {"%", "‰"}


class Named(NamedTuple):
    """A name without its unit, and the unit; `yearly` where that says so."""

    name: str
    unit: str
    yearly: bool


def named(row: Row) -> Named:
    """Take numbering, marks and unit off the name of a row."""
    name = without_marks(row.name)
    name = "".join(character for character in name if unicodedata.category(character) != "No").strip().rstrip("*＊")
    while (shorter := _BULLET.sub("", name).strip()) != name and shorter:
        name = shorter
    unit = "" if _NO_UNIT.match(row.unit) else row.unit.strip()
    if not unit and (match := _UNIT_AT_END.match(name)):
        name, unit = match["name"].strip(), match["unit"].strip()
    elif (
        unit
        and (match := _UNIT_AT_END.match(name))
        and unicodedata.normalize("NFKC", match["unit"]) == unicodedata.normalize("NFKC", unit)
    ):
        name = match["name"].strip()
    elif (
        not unit
        and (match := _AFTER_COMMA.match(name))
        and read_unit(match["unit"]).base in {"%", "元", "件", "个", "家", "人"}
    ):
        name, unit = match["name"].strip(), match["unit"].strip()
    plain = unicodedata.normalize("NFKC", unit)
    return Named(name, _PER_YEAR.sub("", plain).strip(), bool(_PER_YEAR.search(plain)))


def own_unit(text: str) -> str:
    """Return the unit that a cell's number has, without 万 and 亿, which belong to the number."""
    said = wanted(text, "")
    return without_multiplier(said.unit)


def text_of(text: str, english: str = "") -> Text:
    """Return a text in the language that it is in; one of Latin letters alone is English."""
    return Text("", text) if text.isascii() else Text(text, english)


def unit_of(unit: str, english: str = "") -> Value:
    """Return a unit as a plan file has it: one text where both languages share it; None without one."""
    if not unit:
        return None
    return unit if unit in _UNITS_ALIKE or unit.isascii() else Text(unit, english)


def known(name: str, names: Names, used: set[str], number: int) -> tuple[Choice, str, Text]:
    """Return the id, the English name and the unit of the same concept in a plan there is."""
    matches = names.matches(name)
    ids = {match.indicator.id for match in matches}
    if len(ids) == 1 and not ids & used:
        one = matches[0].indicator
        return Choice(one.id, Why("same_concept")), one.name.en or "", Text(one.unit.zh or "", one.unit.en or "")
    if re.fullmatch(r"[\x20-\x7e]+", name) and (slug := _slug(name)) and slug not in used:
        return Choice(slug, None), name, Text("")
    fresh = next(f"indicator-{n}" for n in range(number, number + 10_000) if f"indicator-{n}" not in used)
    return Choice(fresh, Why("no_concept")), "", Text("")


def _slug(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "-".join(words[:8]) if words and words[0][0].isalpha() else ""
