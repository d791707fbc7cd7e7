"""What people write beside the figures: texts, each in its slot by year, subject and part."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Literal, NamedTuple, get_args

from ipplan.model.base import Words
from ipplan.model.plan import Indicator, Plan

Part = Literal["overall", "highlights", "problems", "causes", "measures", "next_steps"]
Scope = Literal["plan", "department", "indicator"]
PARTS: tuple[Part, ...] = get_args(Part)
SCOPES: tuple[Scope, ...] = get_args(Scope)


class Slot(NamedTuple):
    """A place for a text. `subject` is empty for the plan, else the key of a department or the id of an indicator."""

    year: int
    scope: Scope
    subject: str
    part: Part


# Texts that were written; paragraphs are separated by single line ends.
Notes = Mapping[Slot, str]


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a text into its paragraphs."""
    return tuple(line.strip() for line in text.replace("\r\n", "\n").split("\n") if line.strip())


def office(indicator: Indicator) -> Words | None:
    """Return who answers for an indicator, else who supplies its actuals; None where the plan says neither."""
    return indicator.responsible.lead if indicator.responsible else indicator.data_source


def offices(indicators: Iterable[Indicator]) -> dict[str, Words]:
    """List the departments of some indicators by their key, the Chinese name where there is one."""
    found = (office(indicator) for indicator in indicators)
    return {name.say("zh"): name for name in found if name is not None}


def subjects(plan: Plan) -> Iterator[tuple[Scope, str, Words | None]]:
    """List what texts can be about: the plan, each department, each indicator; with its name."""
    yield "plan", "", None
    for key, name in offices(plan.indicators).items():
        yield "department", key, name
    for indicator in plan.indicators:
        yield "indicator", indicator.id, Words.model_construct(zh=indicator.name.zh, en=indicator.name.en)


def of_year(notes: Notes, year: int | None) -> Notes:
    """Return the texts of one year."""
    return {slot: text for slot, text in notes.items() if slot.year == year}


# Word refuses a document in which a control has a longer tag.
LONGEST_TAG = 64
_TAG, _NOTHING = "ip", "-"


def tag_of_plan(plan_id: str) -> str:
    """Return the tag of the control that says of which plan a document is; empty where the id is too long for one."""
    tag = f"{_TAG}/plan/{plan_id}"
    return tag if len(tag) <= LONGEST_TAG else ""


def tag_of(slot: Slot, text: str = "") -> str:
    """Return the tag of a slot's control in a document, with a mark of the text that was put into it."""
    return f"{_name_of(slot)}/{mark_of(text)}"


def mark_of(text: str) -> str:
    """Return what tells whether a text was changed since."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:6] if text else _NOTHING


def _name_of(slot: Slot) -> str:
    name = f"{_TAG}/{slot.year}/{slot.scope[0]}/{{}}/{slot.part}"
    subject = slot.subject.replace("/", "_")
    if len(name) - 2 + len(subject) + 7 > LONGEST_TAG or subject != slot.subject:
        subject = f"~{sha256(slot.subject.encode()).hexdigest()[:10]}"
    return name.format(subject)


def slots(plan: Plan, year: int) -> Iterator[Slot]:
    """List every slot of a year."""
    for scope, key, _ in subjects(plan):
        for part in PARTS:
            yield Slot(year, scope, key, part)


class Tagged(NamedTuple):
    """A control of a document: the slot that its tag means and the mark of the text it was made with."""

    slot: Slot
    mark: str


def tagged(plan: Plan, tag: str) -> Tagged | None:
    """Return what a tag means for a plan; None for other tags."""
    name, _, mark = tag.rpartition("/")
    year = name.split("/")[1:2]
    if not name.startswith(f"{_TAG}/") or not year or not year[0].isdecimal():
        return None
    found = next((slot for slot in slots(plan, int(year[0])) if _name_of(slot) == name), None)
    return Tagged(found, mark) if found else None
