"""A YAML file as a tree of nodes that know their line and column, and as plain data without traps.

YAML 1.1 reads `yes` as true, `010` as 8 and `12:30` as 750, and lets the last of two equal keys
win. Nothing of that is let through: what could be meant otherwise is a problem at its line.
"""

import re
from decimal import Decimal
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ipplan.problem import Place, Problem

LARGEST_FILE = 5_000_000
DEEPEST = 40
# Below this many brackets and dashes no file can nest deep enough to trouble the C parser.
_HARMLESS = 2_000
_TAG = "tag:yaml.org,2002:"
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]*)?\.[0-9]*([eE][-+][0-9]+)?")


def place(path: str, node: Node) -> Place:
    """Where a node begins, counted from 1."""
    return Place(path, node.start_mark.line + 1, node.start_mark.column + 1)


def compose(path: str, text: str) -> tuple[Node | None, list[Problem]]:
    """The node tree of a text, or what its syntax breaks."""
    try:
        if text.count("[") + text.count("{") + text.count("- ") > _HARMLESS and _too_deep(text):
            return None, [Problem("nested-too-deep", Place(path), details={"deepest": DEEPEST})]
        root = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        return None, [_syntax_problem(path, text, error)]
    if root is None:
        return None, [Problem("empty-file", Place(path))]
    return root, []


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def _too_deep(text: str) -> bool:
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            return True
    return False


def _syntax_problem(path: str, text: str, error: yaml.YAMLError) -> Problem:
    """What the parser says, at the place it says it of."""
    mark = getattr(error, "problem_mark", None)
    said = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    if mark is None:
        position = getattr(error, "position", 0)
        before = text[:position]
        where = Place(path, before.count("\n") + 1, position - before.rfind("\n"))
        return Problem("yaml-character", where, details={"found": f"U+{ord(text[position]):04X}"})
    where = Place(path, mark.line + 1, mark.column + 1)
    if "tab character" in said or ("cannot start any token" in said and _at(text, mark) == "\t"):
        return Problem("yaml-tab", where)
    if "undefined alias" in said:
        return Problem("yaml-alias", where, details={"found": _word(text, mark)})
    if "another document" in said:
        return Problem("yaml-documents", where)
    return Problem("yaml-syntax", where, details={"said": said})


def _at(text: str, mark: Any) -> str:
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    return str(line[mark.column : mark.column + 1])


def _word(text: str, mark: Any) -> str:
    return text.splitlines()[mark.line][mark.column :].split()[0]


class Construction:
    """Plain data from a node tree: numbers as exact decimals, and every trap a problem.

    `suspect` holds the nodes that a problem was found in, so that nothing else is said of them.
    """

    def __init__(self, path: str) -> None:
        """For the file `path`."""
        self.path = path
        self.problems: list[Problem] = []
        self.suspect: set[int] = set()
        self._open: set[int] = set()
        self._built: dict[int, object] = {}

    def build(self, node: Node) -> object:
        """The data of a node; aliases share what their anchor built."""
        if id(node) in self._built:
            return self._built[id(node)]
        if id(node) in self._open or len(self._open) > DEEPEST:
            return self._refuse("nested-too-deep", node, deepest=DEEPEST)
        self._open.add(id(node))
        if isinstance(node, MappingNode):
            built: object = self._mapping(node)
        elif isinstance(node, SequenceNode):
            built = [self.build(item) for item in node.value]
        elif isinstance(node, ScalarNode):
            built = self._scalar(node)
        else:
            built = None
        self._open.remove(id(node))
        self._built[id(node)] = built
        return built

    def _mapping(self, node: MappingNode) -> dict[object, object]:
        built: dict[object, object] = {}
        places: dict[object, Node] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, ScalarNode) or key_node.tag in {_TAG + "merge", _TAG + "value"}:
                self._refuse("yaml-key", key_node)
                continue
            key = self.build(key_node)
            if key in places:
                self._refuse("duplicate-key", key_node, key=str(key), first=places[key].start_mark.line + 1)
                continue
            places[key] = key_node
            built[key] = self.build(value_node)
        return built

    def _scalar(self, node: ScalarNode) -> object:
        found = node.value
        kind = node.tag.removeprefix(_TAG)
        plain = not node.style
        if kind in {"str", "timestamp"}:
            return found
        if not plain or not node.tag.startswith(_TAG):
            return self._refuse("yaml-tag", node, found=node.tag)
        if kind == "null":
            return None
        if kind == "bool" and found in {"true", "false"}:
            return found == "true"
        if kind == "int" and _INTEGER.fullmatch(found):
            return int(found)
        if kind == "float" and _DECIMAL.fullmatch(found):
            return Decimal(found)
        if kind == "float" and found.lower().lstrip("-+") in {".inf", ".nan"}:
            return self._refuse("not-finite", node, found=found)
        return self._refuse("ambiguous-value", node, found=found, meaning=yaml.safe_load(found))

    def _refuse(self, code: str, node: Node, **details: object) -> object:
        """A problem, and nothing in place of the value."""
        self.suspect.add(id(node))
        self.problems.append(Problem(code, place(self.path, node), details=details))
        return None
