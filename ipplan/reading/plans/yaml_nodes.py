"""A YAML file as a tree of nodes that know their line and column, and as plain data without traps.

YAML 1.1 reads `yes` as true, `010` as 8 and `12:30` as 750, and lets the last of two equal keys
win. Nothing of that is let through: what could be meant otherwise is a problem at its line.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice
from typing import Any

import yaml
from yaml.composer import ComposerError
from yaml.nodes import MappingNode, Node, ScalarNode
from yaml.resolver import Resolver

from ipplan.codes import Code
from ipplan.model.base import ratio
from ipplan.problem import Message, Place, Problem, Term
from ipplan.reading.plans.yaml_loader import DEEPEST, Loader, TooDeepError

# Counted as often as aliases repeat them: a plan has a few thousand, a file made to blow up has billions.
MOST_VALUES = 100_000
_MOST_CHARACTERS = 100
_LONGEST_SHOWN = 60
_TAG = "tag:yaml.org,2002:"
_STR = _TAG + "str"
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]*)?\.[0-9]*([eE][-+][0-9]{1,6})?")
_LONGEST_INTEGER = 1_000
_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_COLLECTIONS = {_TAG + "map", _TAG + "seq"}
_NULLS = {"", "~", "null", "Null", "NULL"}
_TEXTS = {_STR, _TAG + "timestamp", _TAG + "merge", _TAG + "value"}


def place(path: str, node: Node) -> Place:
    """Return where a node begins, counted from 1."""
    return Place(path, node.start_mark.line + 1, node.start_mark.column + 1)


def compose(path: str, text: str) -> tuple[Node | None, list[Problem]]:
    """Return the node tree of a text, or what its syntax breaks."""
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.reader.ReaderError:
        return None, list(_forbidden_characters(path, text))
    except yaml.YAMLError as error:
        return None, [_syntax_problem(path, text, error)]
    if root is None:
        return None, [Message("empty-file").at(Place(path))]
    return root, []


def _forbidden_characters(path: str, text: str) -> Iterator[Problem]:
    """Yield the first character on each line that YAML does not allow."""
    line, begin, said = 1, 0, 0
    for found in islice(_CONTROL.finditer(text), _MOST_CHARACTERS):
        for end in _BREAK.finditer(text, begin, found.start()):
            line, begin = line + 1, end.end()
        if line > said:
            said = line
            yield Message("yaml-character", found=f"U+{ord(found.group()):04X}").at(
                Place(path, line, found.start() - begin + 1)
            )


def _syntax_problem(path: str, text: str, error: yaml.YAMLError) -> Problem:
    """Return what the parser says, at the place it says it of."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    said = str(getattr(error, "problem", None) or error)
    if mark is None:
        return Message("yaml-syntax", said=said).at(Place(path))
    where = _at_mark(path, mark)
    rest = text[mark.index :]
    if isinstance(error, TooDeepError) or "nesting" in said:  # the parser of 6.0.4 looks ahead and has its own limit
        return Message("nested-too-deep", deepest=DEEPEST).at(where)
    if rest.startswith("\t") or "tab character" in said:
        return Message("yaml-tab").at(where)
    if isinstance(error, ComposerError) and rest.startswith("*"):
        return Message("yaml-alias", found=re.split(r"[\s,\]}]", rest, maxsplit=1)[0]).at(where)
    if isinstance(error, ComposerError) and not rest.startswith("&"):
        return Message("yaml-documents").at(where)
    return Message("yaml-syntax", said=said).at(where)


def _at_mark(path: str, mark: Any) -> Place:
    return Place(path, mark.line + 1, mark.column + 1)


def is_empty(node: Node) -> bool:
    """Return whether nothing stands where a value should: `key:`."""
    return isinstance(node, ScalarNode) and not node.value and not node.style


class Construction:
    """Plain data from a node tree: numbers as exact decimals, and every trap a problem.

    `suspect` holds the nodes that a problem was found in, so that nothing else is said of them.
    `usable` is false once the data is cut off.
    """

    def __init__(self, path: str) -> None:
        """Begin with the file `path`."""
        self.path = path
        self.problems: list[Problem] = []
        self.suspect: set[int] = set()
        self.usable = True
        self._open: set[int] = set()
        self._built: dict[int, tuple[object, int]] = {}
        self._values = 0

    def build(self, node: Node) -> object:
        """Return the data of a node; aliases share what their anchor built."""
        again = self._built.get(id(node))
        self._values += 1 if again is None else again[1]
        if self._values > MOST_VALUES:
            self._give_up(node)
            return None
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        if again is not None:
            return again[0]
        if id(node) in self._open or len(self._open) >= DEEPEST:
            return self._refuse("nested-too-deep", node, deepest=DEEPEST)
        if node.tag not in _COLLECTIONS:
            return self._refuse("yaml-tag", node, found=_tag(node))
        before = self._values
        self._open.add(id(node))
        built = self._mapping(node) if isinstance(node, MappingNode) else [self.build(item) for item in node.value]
        self._open.remove(id(node))
        self._built[id(node)] = built, self._values - before + 1
        return built

    def _give_up(self, node: Node) -> None:
        """Say once that there is too much here for a plan."""
        if self.usable:
            self.usable = False
            self._refuse("too-many-values", node, largest=MOST_VALUES)

    def _mapping(self, node: MappingNode) -> dict[object, object]:
        built: dict[object, object] = {}
        places: dict[object, Node] = {}
        for key_node, value_node in node.value:
            key = self._key(key_node, value_node, in_braces=bool(node.flow_style))
            if key is None:
                self.suspect.add(id(node))
            elif key in places:
                self._refuse("duplicate-key", key_node, key=str(key), first=places[key].start_mark.line + 1)
            else:
                places[key] = key_node
                if value_node.tag == _STR and isinstance(value_node, ScalarNode):
                    self._values += 1  # most values are plain texts: `build` would come to the same
                    built[key] = value_node.value
                else:
                    built[key] = self.build(value_node)
        return built

    def _key(self, node: Node, value_node: Node, *, in_braces: bool) -> str | int | None:
        """Return a text or a year; None where it is neither, which is a problem of its own."""
        if node.tag == _STR and isinstance(node, ScalarNode):
            return str(node.value)
        if not isinstance(node, ScalarNode) or node.tag == _TAG + "merge":
            self._refuse("yaml-key", node)
            return None
        if in_braces and is_empty(value_node) and not _INTEGER.fullmatch(node.value):
            return str(node.value)  # a comma may have cut a text in two: its second half can look like anything
        key = self._scalar(node)
        if isinstance(key, (str, int)) and not isinstance(key, bool):
            return key
        if id(node) not in self.suspect:
            self._refuse("yaml-key", node)
        return None

    def _scalar(self, node: ScalarNode) -> object:
        found = node.value
        if node.tag in _TEXTS or (not node.style and ":" in found and ratio(found) is not None):
            return found
        kind = node.tag.removeprefix(_TAG)
        if not node.style:
            if kind == "null" and found in _NULLS:
                return None
            if kind == "bool" and found in {"true", "false"}:
                return found == "true"
            if kind == "int" and _INTEGER.fullmatch(found):
                return int(found) if len(found) < _LONGEST_INTEGER else Decimal(found)
            if kind == "float" and _DECIMAL.fullmatch(found):
                return Decimal(found)
        return self._trap(node)

    def _trap(self, node: ScalarNode) -> object:
        """Return what YAML would read as something else than it looks like."""
        found = node.value
        resolver: Any = Resolver()
        if node.style or resolver.resolve(ScalarNode, found, (True, False)) != node.tag:
            return self._refuse("yaml-tag", node, found=_tag(node))
        if found.lower().lstrip("-+") in {".inf", ".nan"}:
            return self._refuse("not-finite", node, found=found)
        return self._refuse("ambiguous-value", node, found=shown(found), meaning=_meaning(found))

    def _refuse(self, code: Code, /, node: Node, **details: object) -> object:
        """Return a problem, and nothing in place of the value."""
        self.suspect.add(id(node))
        self.problems.append(Message(code, **details).at(place(self.path, node)))
        return None


def shown(text: str) -> str:
    """Return a text as it fits into one line of a message."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SHOWN else line[: _LONGEST_SHOWN - 1] + "…"


def _tag(node: Node) -> str:
    """Return a tag as a person writes it."""
    return "!!" + node.tag.removeprefix(_TAG) if node.tag.startswith(_TAG) else node.tag


def _meaning(text: str) -> object:
    """Return what YAML 1.1 would take a plain text for."""
    try:
        meaning = yaml.safe_load(text)
        said = str(meaning)  # of a number of thousands of digits Python writes none
    except (ValueError, OverflowError):
        return Term("number")
    return said.lower() if isinstance(meaning, bool) else shown(said)
