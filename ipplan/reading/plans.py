"""From a plan file to a plan, with the place of every value in it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError
from yaml.nodes import MappingNode, Node, SequenceNode

from ipplan.model.plan import Plan
from ipplan.problem import Place, Problem
from ipplan.reading.schema_problems import OWN_TYPES, schema_problem
from ipplan.reading.yamlfile import LARGEST_FILE, Construction, compose, place

Location = tuple[str | int, ...]


class PlanFile(NamedTuple):
    """A plan and the file it was read from.

    `rows` are the positions in the file of the indicators that the plan holds: all of them, unless
    the file has errors.
    """

    plan: Plan
    path: str
    sha256: str
    root: Node
    rows: tuple[int, ...]

    def place_of(self, location: Location) -> Place:
        """Where a value stands, by the names and positions that lead to it; its nearest parent where it is missing."""
        if location[:1] == ("indicators",) and len(location) > 1:
            location = ("indicators", self.rows[int(location[1])], *location[2:])
        return place(self.path, find(self.root, location))


def read_plan(path: str | Path) -> tuple[PlanFile | None, list[Problem]]:
    """The plan of a file, and everything that is wrong with its form.

    Where only some indicators are sound, the plan holds those, so that they can be checked too; with
    an error among the problems it is good for nothing else.
    """
    shown = str(path)
    content, problems = _content(shown)
    if content is None:
        return None, problems
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return None, [Problem("not-utf8", Place(shown, line))]
    root, problems = compose(shown, text)
    if root is None:
        return None, problems
    construction = Construction(shown)
    data = construction.build(root)
    problems = construction.problems
    plan: Plan | None
    try:
        plan = Plan.model_validate(data)
        rows = tuple(range(len(plan.indicators)))
    except ValidationError as error:
        problems += _schema_problems(shown, root, error, construction.suspect)
        plan, rows = _sound_part(data, error)
    if plan is None:
        return None, problems
    return PlanFile(plan, shown, hashlib.sha256(content).hexdigest(), root, rows), problems


def _sound_part(data: object, error: ValidationError) -> tuple[Plan | None, tuple[int, ...]]:
    """The plan without the indicators that were refused, and the rows it still holds."""
    refused = {e["loc"][1] for e in error.errors() if e["loc"][:1] == ("indicators",) and len(e["loc"]) > 1}
    if not isinstance(data, dict) or not isinstance(data.get("indicators"), list):
        return None, ()
    rows = tuple(i for i in range(len(data["indicators"])) if i not in refused)
    try:
        return Plan.model_validate({**data, "indicators": [data["indicators"][i] for i in rows]}), rows
    except ValidationError:
        return None, ()


def _content(path: str) -> tuple[bytes | None, list[Problem]]:
    file = Path(path)
    try:
        if file.is_dir():
            return None, [Problem("is-directory", Place(path))]
        with file.open("rb") as stream:
            content = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        return None, [Problem("unreadable-file", Place(path), details={"said": error.strerror or str(error)})]
    except ValueError as error:
        return None, [Problem("unreadable-file", Place(path), details={"said": str(error)})]
    if len(content) > LARGEST_FILE:
        return None, [Problem("plan-too-large", Place(path), details={"largest": LARGEST_FILE // 1_000_000})]
    return content, []


def find(root: Node, location: Location, *, key: bool = False) -> Node:
    """The node at a location, or its nearest parent; with `key` the node of its name."""
    node = root
    for part in location:
        step = _step(node, part)
        if step is None:
            break
        name_node, node = step
        if key and part == location[-1]:
            return name_node
    return node


def _step(node: Node, part: str | int) -> tuple[Node, Node] | None:
    if isinstance(node, MappingNode):
        return next(((k, v) for k, v in node.value if k.value == str(part)), None)
    if isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    return None


def _schema_problems(path: str, root: Node, error: ValidationError, suspect: set[int]) -> Iterator[Problem]:
    """One problem for each thing the models refuse, unless the reader has already said what is wrong there."""
    errors: list[Any] = error.errors(include_url=False)
    deepest = {e["loc"] for e in errors}
    for e in errors:
        location: Location = e["loc"]
        if e["type"] == "too_short" and any(
            len(other) > len(location) and other[: len(location)] == location for other in deepest
        ):
            continue  # the list is short only because its items were refused
        named = e["type"] == "extra_forbidden" or location[-1:] == ("[key]",)
        where = tuple(part for part in location if part != "[key]")
        node = find(root, where, key=named)
        if not _suspect(node, suspect, within=e["type"] in OWN_TYPES):
            yield schema_problem(e, where, place(path, node))


def _suspect(node: Node, suspect: set[int], *, within: bool) -> bool:
    """Whether something has been said of a node already, or `within` it."""
    if id(node) in suspect:
        return True
    return within and isinstance(node, MappingNode) and any(id(value) in suspect for _, value in node.value)
