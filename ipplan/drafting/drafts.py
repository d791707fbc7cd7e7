"""From the rows of an indicator table to the indicators of a plan file."""

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.drafting.choices import Given, bound_of, measure_of, path_of, timing_of
from ipplan.drafting.draft import Choice, DraftIndicator
from ipplan.drafting.indicator_table import Cells
from ipplan.model.folding import without_marks
from ipplan.model.plan import Plan
from ipplan.problem import Message
from ipplan.reading.actuals.names import Names
from ipplan.reading.cells.number import read_number
from ipplan.reading.cells.unit import convert, read_unit

# Word's foot notes, as they come through copying: [footnoteRef:3] and [3: the text of the note].
_WORD_NOTES = re.compile(r"\[footnoteRef:\d+\]|\[\d+:[^\]]*\]?")
_BULLET = re.compile(
    r"^(?:其中[:：,，、]?|[#▲△★☆*●○■□◆◇·•]|\d+[.、．)）](?!\d)|[（(]\d+[)）]|[一二三四五六七八九十]+、)\s*"
)
_UNIT_AT_END = re.compile(r"^(?P<name>.+?)[（(【\[](?:单位[:：]?)?(?P<unit>[^（）()【】\[\]]+)[）)】\]]\s*$")
_PER_YEAR = re.compile(r"[/／每]年$")
_BRACKETED = re.compile(r"^[\[［〔【](?P<inside>[^\]］〕】]+)[\]］〕】]$")


class _Named(NamedTuple):
    """A name without its unit, and the unit; `yearly` where that says so."""

    name: str
    unit: str
    yearly: bool


class _Number(NamedTuple):
    """A number in the indicator's unit; `unit` is the one that the cell itself has."""

    value: Decimal | None
    unit: str = ""
    understood: bool = True


def drafts(rows: Sequence[Cells], plans: Sequence[Plan]) -> tuple[DraftIndicator, ...]:
    """An indicator for each row; ids and English names are those of plans that have the same concept."""
    names = Names(plans)
    used: set[str] = set()
    found = []
    for row in rows:
        draft = _draft(row, names, used)
        used.add(draft.id.value)
        found.append(draft)
    return tuple(found)


def _draft(row: Cells, names: Names, used: set[str]) -> DraftIndicator:
    named = _named(row)
    bracketed = _BRACKETED.match(row.target.strip())
    target_text = bracketed["inside"] if bracketed else row.target
    unit = named.unit or _own_unit(target_text) or _own_unit(row.baseline)
    baseline, target = _number(row.baseline, unit), _number(target_text, unit)
    given = Given(
        named.name, unit, named.yearly, bool(bracketed), baseline.value, target.value, _half_width(target_text)
    )
    measure = measure_of(given)
    bound = bound_of(given, measure.value)
    value = target.value
    if measure.value == "relative_change" and value is not None and value > 0:
        value = -value
    kept = baseline.value if measure.value in {"level", "increase"} else None
    unread = [("", cell) for cell, number in ((row.baseline, baseline), (row.target, target)) if not number.understood]
    if kept is None and baseline.value is not None:
        unread.append(("", row.baseline))
    key, english, unit_english = _known(named.name, names, used, row.number)
    return DraftIndicator(
        row=row.number,
        id=key,
        zh=named.name,
        en=english,
        unit=unit,
        unit_en=unit if unit in {"%", "‰"} else unit_english,
        measure=measure,
        bound=bound,
        path=path_of(given, measure.value),
        timing=timing_of(given, measure.value),
        baseline=kept,
        target=value,
        hold=measure.value == "level" and bound.value == "at_least" and baseline.value == value is not None,
        binding="约束" in row.nature,
        data_source=without_marks(row.data_source),
        unread=(*unread, *row.others),
    )


def _named(row: Cells) -> _Named:
    name = without_marks(_WORD_NOTES.sub("", row.name))
    name = "".join(character for character in name if unicodedata.category(character) != "No").strip().rstrip("*＊")
    name = _BULLET.sub("", name).strip()
    unit = row.unit.strip()
    if not unit and (match := _UNIT_AT_END.match(name)):
        name, unit = match["name"].strip(), match["unit"].strip()
    plain = _half_width(unit)
    return _Named(name, _PER_YEAR.sub("", plain), bool(_PER_YEAR.search(plain)))


def _half_width(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _own_unit(text: str) -> str:
    """The unit that a cell's number has, without 万 and 亿, which belong to the number."""
    quantity = read_number(text)
    return "" if quantity is None or isinstance(quantity, Message) else read_unit(quantity.unit).base


def _number(text: str, unit: str) -> _Number:
    quantity = read_number(text)
    if quantity is None:
        return _Number(None)
    if isinstance(quantity, Message):
        return _Number(None, understood=False)
    value = convert(quantity.value, read_unit(quantity.unit), (read_unit(unit),)) if quantity.unit else quantity.value
    return _Number(quantity.value if value is None else value, quantity.unit, understood=value is not None)


def _known(name: str, names: Names, used: set[str], number: int) -> tuple[Choice, str, str]:
    """The id, the English name and the English unit of the same concept in a plan there is."""
    matches = names.matches(name)
    ids = {match.indicator.id for match in matches}
    if len(ids) == 1 and not ids & used:
        one = matches[0].indicator
        return Choice(one.id, "same_concept"), one.name.en or "", one.unit.en or ""
    return Choice(f"indicator-{number}", "no_concept", decide=True), "", ""
