"""From a plan file to a plan, with the place of every value in it."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from yaml.nodes import MappingNode, Node, SequenceNode

from ipplan.model.ignore import Ignore
from ipplan.model.plan import Plan
from ipplan.problem import NONE, Message, Place, Problem
from ipplan.reading.plans.located import PlanFile, of_size, read_content
from ipplan.reading.plans.places import REMEMBERED, Location, find
from ipplan.reading.plans.schema_problems import OWN_TYPES, schema_problem
from ipplan.reading.plans.yaml_nodes import Construction, compose, is_empty, place

# So many fields of one mapping are told for one reason; the last of them counts the others.
_MOST = 100


def read_plan(
    path: str | Path, content: bytes | None = None, *, draft: bool = False
) -> tuple[PlanFile | None, list[Problem]]:
    """Return the plan of a file, and everything that is wrong with its form.

    Where only some indicators are sound, the plan holds those, so that they can be checked too; with
    an error among the problems it is good for nothing else. `content` is what the file holds, where that is known.
    Of a draft, targets and texts that wait for a decision are no problems; numbers stand in for undecided bounds.
    """
    shown = str(path)
    content, problems = read_content(shown) if content is None else of_size(content, shown)
    if content is None:
        return None, problems
    text, problems = read_text(shown, content)
    if text is None:
        return None, problems
    root, problems = compose(shown, text)
    if root is None:
        return None, problems
    construction = Construction(shown)
    data = construction.build(root)
    problems = construction.problems
    if data is None or not construction.usable:
        return None, problems or [Message("empty-file").at(place(shown, root))]
    undecided: frozenset[str] = frozenset()
    if draft:
        from ipplan.reading.plans.undecided import stand_in

        undecided = stand_in(data)
    plan: Plan | None
    try:
        plan = Plan.model_validate(data)
        rows = tuple(range(len(plan.indicators)))
    except ValidationError as error:
        problems += _schema_problems(shown, root, error, construction.suspect)
        plan, rows = _sound_part(data, error, Path(shown).stem)
    problems = _with_undecided(shown, text, problems, draft=draft)
    if plan is None:
        return None, problems
    sha256 = hashlib.sha256(content).hexdigest()
    return PlanFile(plan, shown, sha256, content, rows, _ignores(text), undecided, root), problems


def read_text(path: str, content: bytes | None = None) -> tuple[str | None, list[Problem]]:
    """Return the text of a file, or of what it holds, without the mark of its encoding; None where it is no UTF-8."""
    if content is None:
        content, problems = read_content(path)
        if content is None:
            return None, problems
    try:
        return content.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        before = (error.object[: error.start] + b"?").splitlines()
        return None, [Message("not-utf8").at(Place(path, len(before), len(before[-1].decode())))]


def _with_undecided(path: str, text: str, problems: list[Problem], *, draft: bool) -> list[Problem]:
    """Add what a person still has to decide, in place of what else is wrong on such a line; of a draft, only there."""
    if "DECIDE" not in text:
        return problems
    from ipplan.reading.plans.undecided import read_undecided

    found = read_undecided(text)
    lines = {one.line for one in found}
    rest = [problem for problem in problems if problem.place.line not in lines]
    if draft:
        wrong = {problem.place.line for problem in problems}
        found = [one for one in found if one.line in wrong]
    undecided = [
        Message("undecided", question=one.question or NONE).at(Place(path, one.line, one.column)) for one in found
    ]
    return rest + undecided


def _ignores(text: str) -> tuple[Ignore, ...]:
    if "ipplan:" not in text:
        return ()
    from ipplan.reading.plans.ignores import read_ignores

    return read_ignores(text)


def _sound_part(data: object, error: ValidationError, stem: str) -> tuple[Plan | None, tuple[int, ...]]:
    """Return the plan without what was refused, and the rows it still holds.

    For fields of the plan itself that were refused stands what no check minds.
    """
    if not isinstance(data, dict) or not isinstance(data.get("indicators"), list):
        return None, ()
    locations = [e["loc"] for e in error.errors(include_url=False, include_input=False)]
    refused = {location[1] for location in locations if location[:1] == ("indicators",) and len(location) > 1}
    rows = tuple(i for i in range(len(data["indicators"])) if i not in refused)
    fields = {location[0] for location in locations} - {"indicators"}
    sound = {key: value for key, value in data.items() if key not in fields and str(key) not in fields}
    unminded = {"id": stem or "-", "title": {"zh": "-", "en": "-"}, "baseline_year": 1900, "target_year": 2200}
    try:
        return Plan.model_validate({**unminded, **sound, "indicators": [data["indicators"][i] for i in rows]}), rows
    except ValidationError:
        return None, ()


def _schema_problems(path: str, root: Node, error: ValidationError, suspect: set[int]) -> Iterator[Problem]:
    """Yield one problem for each thing the models refuse, unless something has been said of it already."""
    errors: list[Any] = error.errors(include_url=False)
    errors.sort(key=lambda e: e["type"] != "extra_forbidden")
    parents = {e["loc"][:depth] for e in errors for depth in range(len(e["loc"]))}
    meant: set[Location] = set()
    told: Counter[tuple[Location, str]] = Counter()
    others: Counter[tuple[Location, str]] = Counter()
    last: dict[tuple[Location, str], Problem] = {}
    for e in errors:
        location: Location = e["loc"]
        written = tuple(part for part in location if part != "[key]")
        kind = (written[:-1], e["type"])
        if told[kind] == _MOST:
            others[kind] += 1
            continue
        if e["type"] == "too_short" and location in parents:
            continue  # the list is short only because its items were refused
        if e["type"] == "missing" and location in meant:
            continue  # it is there, with its name misspelled
        named = e["type"] in {"extra_forbidden", "invalid_key"} or location[-1:] == ("[key]",)
        where = _written(root, written)
        node = find(root, where, key=named)
        if _suspect(node, suspect, within=e["type"] in OWN_TYPES):
            continue
        cut = _cut_by_comma(find(root, where[:-1]), node) if named else None
        problem = schema_problem(e, where, place(path, node), after_comma=cut is not None)
        if problem.code == "comma-in-braces" and cut is not None:
            suspect.add(id(cut))  # the half before the comma
        if "near" in problem.details:
            meant.add((*location[:-1], str(problem.details["near"])))
        told[kind] += 1
        if told[kind] == _MOST:
            last[kind] = problem
        else:
            yield problem
    for kind, problem in last.items():
        yield problem.message.at(problem.place, more=others[kind]) if others[kind] else problem


def _written(root: Node, location: Location) -> Location:
    """Return the location as the file has it: where a plain text or number stands for a mapping, that of the text."""
    for depth in range(len(location)):
        node = find(root, location[:depth])
        if depth and not isinstance(node, (MappingNode, SequenceNode)):
            return location[:depth]
    return location


def _cut_by_comma(holder: Node, key: Node) -> Node | None:
    """Return the value before a key in braces that has no value itself: a comma may have cut a text in two there."""
    if not isinstance(holder, MappingNode) or not holder.flow_style:
        return None
    return _before_empty(holder).get(key)


@lru_cache(REMEMBERED)
def _before_empty(holder: MappingNode) -> dict[Node, Node]:
    """Index the keys that have no value by the value before them."""
    pairs: list[tuple[Node, Node]] = holder.value
    return {name: before for (_, before), (name, value) in pairwise(pairs) if is_empty(value)}


def _suspect(node: Node, suspect: set[int], *, within: bool) -> bool:
    """Return whether something has been said of a node already, or `within` it."""
    if id(node) in suspect:
        return True
    return within and isinstance(node, MappingNode) and any(id(value) in suspect for _, value in node.value)
