"""Read notes in Markdown: headings name year, subject and part; what stands below is the text."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ipplan.model.notes import Slot
from ipplan.notes.found import Known, Subject, Texts, year_of
from ipplan.problem import Message, Place

_COMMENT = re.compile(r"(?<!\\)<!--.*?(?:-->|\Z)", re.DOTALL)
_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?\s*#*\s*")
_MARK = re.compile(r"\s*\{#([^{}]*)\}\s*$")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
# What begins a paragraph of its own without an empty line before it.
_ITEM = re.compile(r"\s*(?:[-*+•]\s|\d{1,3}[.)、．]|[（(][\d一二三四五六七八九十]{1,3}[）)])")
_SPACED = re.compile(r"[^\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


# Headings of years, subjects and parts have the levels 1 to 3.
_SUBJECT_LEVEL = 2


class Section(NamedTuple):
    """A heading with the lines below it; `line` counts from 1, `end` is the line after the last."""

    level: int
    title: str
    mark: str
    line: int
    end: int
    lines: tuple[str, ...]


def read_markdown(text: str, path: str, known: Known) -> Texts:
    """Read the texts of a file; every heading that names no slot and every text outside of one is a problem."""
    found = Texts()
    for section, slot in placed(text, path, known, found):
        written = joined(section.lines)
        if slot:
            found.add(slot, written, Place(path, section.line, 1))
        elif written:
            at = next(number for number, line in enumerate(section.lines, section.line + 1) if line.strip())
            found.refuse(Message("note-outside", found=written[:40]), Place(path, at, 1))
    return found


def placed(  # noqa: C901 - a kind of heading a branch
    text: str, path: str, known: Known, found: Texts
) -> Iterator[tuple[Section, Slot | None]]:
    """Go through the sections with the slot of each; None for those that only lead to others."""
    year: int | None = None
    subject: Subject | None = None
    unknown: Section | None = None  # an unknown heading is said once a text would be lost below it
    for section in sections(text):
        place, slot = Place(path, section.line, 1), None
        title = section.mark or section.title
        part = known.part(title) if title else None
        said = year_of(title)
        about = None if said else known.subject(title)
        if said is not None:
            year, subject, unknown = said, Subject("plan", ""), None
        elif about:
            subject, unknown = about, None
        elif part and year is None:
            found.refuse(Message("note-without-year"), place)
            continue
        elif part and subject and year is not None:
            slot, unknown = Slot(year, subject.scope, subject.key, part), None
        elif section.level == 1 and year is None:
            if section.mark not in {"", known.plan.id}:
                found.refuse(Message("notes-of-other-plan", found=section.mark, plan=known.plan.id), place)
        elif section.level:
            if not part:
                unknown = section
                subject = subject if section.level > _SUBJECT_LEVEL else None
            if unknown and joined(section.lines):
                lost = unknown.mark or unknown.title
                found.refuse(Message("note-place-unknown", found=lost), Place(path, unknown.line, 1))
                unknown = None
            continue
        yield section, slot


def sections(text: str) -> Iterator[Section]:
    """Split a text at its headings; comments are left out, the first section is what stands before any heading."""
    bare = _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text.replace("\r\n", "\n").replace("\r", "\n"))
    level, title, mark, at = 0, "", "", 0
    held: list[str] = []
    for number, line in enumerate(bare.split("\n"), 1):
        heading = _HEADING.fullmatch(line)
        if not heading:
            held.append(line)
            continue
        yield Section(level, title, mark, at, number, tuple(held))
        marked = _MARK.search(heading[2] or "")
        level, at, held = len(heading[1]), number, []
        mark = marked[1] if marked else ""
        title = _ESCAPED.sub(r"\1", _MARK.sub("", heading[2] or "")).strip()
    yield Section(level, title, mark, at, at + len(held) + 1, tuple(held))


def joined(lines: tuple[str, ...]) -> str:
    """Join the lines of each paragraph as Markdown does, without a space between Chinese characters."""
    made: list[str] = []
    going_on = False
    for line in lines:
        bare = line.strip()
        if not bare:
            going_on = False
            continue
        said = _ESCAPED.sub(r"\1", bare)
        if going_on and not _ITEM.match(bare):
            space = " " if _SPACED.match(made[-1][-1]) and _SPACED.match(said[0]) else ""
            made[-1] += space + said
        else:
            made.append(said)
        going_on = True
    return "\n".join(made)


def with_texts(text: str, fresh: dict[Slot, str], known: Known) -> tuple[str, set[Slot]]:
    """Put Markdown below the headings of its slots, in place of what stands there; return the slots without a heading.

    Everything else in the file stays as it is, comments in other places too.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    places = [(section, slot) for section, slot in placed(text, "", known, Texts()) if slot in fresh]
    for section, slot in reversed(places):
        assert slot is not None
        kept = [line for line in lines[section.line : section.end - 1] if line.lstrip().startswith("<!--")]
        lines[section.line : section.end - 1] = ["", *kept, *([""] if kept else []), fresh[slot], ""]
    return "\n".join(lines), set(fresh) - {slot for _, slot in places if slot}
