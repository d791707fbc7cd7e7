"""Lay out a plan file as every plan file is laid out: order of fields, indentation, spaces, quotes.

The text is moved line by line and never written anew, so that comments, numbers and folded texts stay as they are. A
layout that would say anything else than the file did is not made.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import yaml
from yaml.nodes import CollectionNode, MappingNode, Node, SequenceNode

from ipplan.drafting.flow_text import in_order, value_text
from ipplan.reading.plans.fields import Location
from ipplan.reading.plans.ignores import LINE_END
from ipplan.reading.plans.yaml_loader import Loader
from ipplan.reading.plans.yaml_nodes import Construction

STEP = 2
_NO_QUOTES = str.maketrans("", "", "\"'")
_UNUSUAL = (yaml.AnchorToken, yaml.AliasToken, yaml.TagToken, yaml.DocumentEndToken, yaml.DirectiveToken)


class _Lines(NamedTuple):
    """Some lines of the file: from `begin` on, up to but not including `end`."""

    begin: int
    end: int


def formatted(text: str) -> str | None:
    """Return a plan file laid out anew; None where it holds what is not moved: anchors, tags, several documents.

    Raises `yaml.YAMLError` where the text is no YAML.
    """
    ending = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n")
    if any(found.group() != "\n" for found in LINE_END.finditer(plain)) or "\t" in plain:
        return None
    if any(isinstance(token, _UNUSUAL) for token in yaml.scan(plain, Loader=Loader)):
        return None
    root = yaml.compose(plain, Loader=Loader)
    if not isinstance(root, MappingNode) or root.flow_style:
        return None
    made = "\n".join(_Layout(plain.rstrip().split("\n")).file(root)) + "\n"
    return made.replace("\n", ending) if _says_the_same(plain, made) else None


def _says_the_same(before: str, after: str) -> bool:
    """Return whether both texts have the same data and the same comments."""
    try:
        return _said(before) == _said(after)
    except yaml.YAMLError:
        return False


def _said(text: str) -> tuple[object, list[str]]:
    root = yaml.compose(text, Loader=Loader)
    data = Construction("").build(root) if root is not None else None
    # Where a comment begins only the parser knows; a sign that is none stands in both texts alike, but for quotes.
    plain = text.translate(_NO_QUOTES)
    return data, sorted(line[line.index("#") :].rstrip() for line in plain.split("\n") if "#" in line)


class _Layout:
    """Lays out the lines of one file by its nodes."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines

    def file(self, root: MappingNode) -> list[str]:
        """Return the lines of the file; what stands above the first field stays above the first field."""
        first, last = root.value[0][0].start_mark.line, len(self._lines)
        end = self._tail(_Lines(first, last), 1)
        head = _without_repeats(line.rstrip() for line in self._lines[:first])
        body = self._mapping(root, _Lines(first, end), 0, ())
        return _trimmed([*head, *body, *self._comments(_Lines(end, last), 0)])

    def _mapping(self, node: MappingNode, within: _Lines, indent: int, location: Location) -> list[str]:
        column = node.start_mark.column
        end = self._tail(within, column)
        starts = [key.start_mark.line for key, _ in node.value]
        entries = self._regions(starts, column, _Lines(within.begin, end))
        made: list[str] = []
        for at in in_order(node.value, location):
            (key, value), (lead, body) = node.value[at], entries[at]
            made += self._comments(lead, indent)
            made += self._entry(key, value, body, indent, (*location, key.value))
        return [*made, *self._comments(_Lines(end, within.end), indent - STEP)]

    def _entry(self, key: Node, value: Node, body: _Lines, indent: int, location: Location) -> list[str]:
        name = " " * indent + value_text(key, self._lines, ()) + ":"
        line = self._lines[body.begin]
        delta = indent - key.start_mark.column
        rest = _Lines(body.begin + 1, body.end)
        if self._is_block(value) and value.start_mark.line > body.begin:
            after = line[key.end_mark.column :].partition(":")[2]
            inner = self._block(value, rest, indent + STEP, location)
            return [_commented(name, after), *inner]
        if value.start_mark.line != body.begin or value.end_mark.line != body.begin:
            first = line[value.start_mark.column :] if value.start_mark.line == body.begin else ""
            comment = "" if first else line[key.end_mark.column :].partition(":")[2]
            begin = f"{name} {first}" if first else _commented(name, comment)
            return [begin, *self._shifted(rest, delta)]
        text = value_text(value, self._lines, location)
        after = line[value.end_mark.column :] if text else line[key.end_mark.column :].partition(":")[2]
        return [_commented(f"{name} {text}".rstrip(), after), *self._shifted(rest, delta)]

    def _block(self, node: Node, within: _Lines, indent: int, location: Location) -> list[str]:
        if isinstance(node, MappingNode):
            return self._mapping(node, within, indent, location)
        assert isinstance(node, SequenceNode)
        return self._sequence(node, within, indent, location)

    def _sequence(self, node: SequenceNode, within: _Lines, indent: int, location: Location) -> list[str]:
        column = node.start_mark.column
        dashes = [self._dash(item.start_mark.line, column) for item in node.value]
        made: list[str] = []
        regions = self._regions(dashes, column, within)
        for number, (item, (lead, body)) in enumerate(zip(node.value, regions, strict=True)):
            made += self._comments(lead, indent)
            made += self._item(item, body, column, indent, (*location, number))
        return made

    def _item(self, item: Node, body: _Lines, column: int, indent: int, location: Location) -> list[str]:
        line, dash = self._lines[body.begin], " " * indent + "- "
        rest = _Lines(body.begin + 1, body.end)
        on_line = item.start_mark.line == body.begin
        if isinstance(item, MappingNode) and not item.flow_style and on_line:
            inner = self._mapping(item, body, indent + STEP, location)
            lead = [" " * indent + text.strip() for text in _leading_comments(inner)]
            first, *others = inner[len(lead) :]
            return [*lead, dash + first[indent + STEP :], *others]
        if on_line and item.end_mark.line == body.begin and not self._is_block(item):
            text = value_text(item, self._lines, location)
            return [_commented(dash + text, line[item.end_mark.column :]), *self._shifted(rest, indent - column)]
        return [" " * indent + line[column:].rstrip(), *self._shifted(rest, indent - column)]

    def _dash(self, line: int, column: int) -> int:
        """Return the line of the dash of an item that begins on a line or below it."""
        while line and self._lines[line][column : column + 1] != "-":
            line -= 1
        return line

    def _regions(self, starts: Sequence[int], column: int, within: _Lines) -> list[tuple[_Lines, _Lines]]:
        """Return of each entry the lines of comments above it, and its own up to what is above the next."""
        # Above the first entry there is nothing that anything else could belong to.
        leads = [within.begin, *(self._lead(start, column, within.begin) for start in starts[1:])]
        ends = [*leads[1:], within.end]
        return [(_Lines(lead, s), _Lines(s, e)) for lead, s, e in zip(leads, starts, ends, strict=True)]

    def _lead(self, start: int, column: int, begin: int) -> int:
        """Return the first line above an entry that belongs to it: comments no deeper than it, and blank lines."""
        while start > begin:
            line = self._lines[start - 1]
            text = line.lstrip()
            if text and (not text.startswith("#") or len(line) - len(text) > column):
                break
            start -= 1
        return start

    def _tail(self, within: _Lines, column: int) -> int:
        """Return the first of the comments at the end of some lines that are less deep than a column."""
        end = within.end
        for number in range(within.end - 1, within.begin, -1):
            text = self._lines[number].lstrip()
            if text and (not text.startswith("#") or len(self._lines[number]) - len(text) >= column):
                break
            end = number if text else end
        return end

    def _comments(self, lines: _Lines, indent: int) -> list[str]:
        texts = (line.strip() for line in self._lines[lines.begin : lines.end])
        return list(_without_repeats(" " * indent + text if text else "" for text in texts))

    def _shifted(self, lines: _Lines, delta: int) -> list[str]:
        """Return lines that stay as they are, moved to the side."""
        return [_moved(line, delta) for line in self._lines[lines.begin : lines.end]]

    @staticmethod
    def _is_block(node: Node) -> bool:
        return isinstance(node, CollectionNode) and not node.flow_style and bool(node.value)


def _moved(line: str, delta: int) -> str:
    text = line.lstrip(" ")
    return " " * max(0, len(line) - len(text) + delta) + text if text else ""


def _commented(text: str, after: str) -> str:
    """Return a line with the comment that stood behind it, at least two spaces away."""
    comment = after.strip()
    gap = len(after) - len(after.lstrip())
    return f"{text}{' ' * max(gap, 2)}{comment}" if comment else text.rstrip()


def _without_repeats(lines: Iterator[str]) -> Iterator[str]:
    """Yield lines, of several blank ones that follow each other one."""
    for blank, group in groupby(lines, key=lambda line: not line):
        yield from [""] if blank else group


def _leading_comments(lines: Sequence[str]) -> list[str]:
    found = []
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            break
        found.append(line)
    return found


def _trimmed(lines: list[str]) -> list[str]:
    while lines and not lines[0].strip():
        lines = lines[1:]
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return lines
