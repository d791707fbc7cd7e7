"""Read a file of notes, or a report with texts in it, by what the file is."""

import io
from typing import NamedTuple

from ipplan.model.notes import Slot, tagged
from ipplan.model.plan import Plan
from ipplan.notes.found import Known, Texts
from ipplan.notes.markdown import read_markdown
from ipplan.notes.word import Control, controls
from ipplan.notes.workbook import read_workbook
from ipplan.problem import Message, Place, Problem, in_order
from ipplan.reading.files.encoding import find_encoding
from ipplan.reading.files.source import Source, opened
from ipplan.reading.files.workbook import every_sheet

LARGEST = 64 << 20


class Pulled(NamedTuple):
    """A text in a control of a document, and the mark of the text that the control was made with."""

    slot: Slot
    text: str
    mark: str


def read_notes(path: str, plan: Plan) -> tuple[dict[Slot, str] | None, list[Problem]]:
    """Read the texts that a file holds for a plan; None with what is wrong where any of it would be lost."""
    with opened(path, any_kind=True) as source:
        found = source if isinstance(source, Message) else _read(source, path, Known(plan))
    if isinstance(found, Message):
        return None, [found.at(Place(path))]
    problems = in_order(found.problems)
    return (None, problems) if problems else (found.texts, [])


def _read(source: Source, path: str, known: Known) -> Texts | Message:
    content = source.stream.read(LARGEST + 1)
    if len(content) > LARGEST:
        return Message("document-too-large", largest=LARGEST >> 20)
    source.stream.seek(0)
    if not source.is_workbook:
        encoded = find_encoding(source.stream, None)
        if isinstance(encoded, Message):
            return encoded
        return read_markdown(content.decode(encoded.encoding), path, known)
    held = controls(io.BytesIO(content))
    if held is not None:
        return _of_controls(held, path, known)
    sheets = every_sheet(source)
    return sheets if isinstance(sheets, Message) else read_workbook(sheets, path, known)


def markdown_of(path: str) -> str:
    """Return the text of a file of notes that was read before."""
    with opened(path, any_kind=True) as source:
        assert not isinstance(source, Message)
        encoded = find_encoding(source.stream, None)
        assert not isinstance(encoded, Message)
        source.stream.seek(0)
        return source.stream.read().decode(encoded.encoding)


def _of_controls(held: list[Control], path: str, known: Known) -> Texts:
    found = Texts()
    for pulled, number in pulled_from(held, known.plan):
        found.add(pulled.slot, pulled.text, Place(path, number))
    if not any(tagged(known.plan, one.tag) for one in held):
        found.refuse(Message("notes-without-places"), Place(path))
    return found


def pulled_from(held: list[Control], plan: Plan) -> list[tuple[Pulled, int]]:
    """Return what the controls of a document hold for a plan, each with its number in the document."""
    found = []
    for one in held:
        meant = tagged(plan, one.tag)
        if meant is not None:
            found.append((Pulled(meant.slot, one.text, meant.mark), one.number))
    return found


def controls_of(path: str) -> tuple[list[Control] | None, list[Problem]]:
    """Read the controls of a Word document; None with what is wrong where it is none."""
    with opened(path, any_kind=True) as source:
        if isinstance(source, Message):
            return None, [source.at(Place(path))]
        held = controls(io.BytesIO(source.stream.read(LARGEST)))
    return (held, []) if held is not None else (None, [Message("not-word").at(Place(path))])
