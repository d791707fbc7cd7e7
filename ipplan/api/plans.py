"""Plans by name, by path, or built in code: checked in the same way."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from os import PathLike, fspath
from typing import Any, NamedTuple

from ipplan import loading
from ipplan.api.errors import PlanError, Problems
from ipplan.checks import Finding
from ipplan.checks.errors import errors
from ipplan.checks.review import review
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Place, Problem, has_errors

Location = tuple[str | int, ...]


class LoadedPlan(NamedTuple):
    """A plan, the file it was read from, and the hash of that file's bytes.

    Of a plan built in code the path is its id in angle brackets, and the hash that of its contents.
    """

    plan: Plan
    path: str
    sha256: str

    @property
    def id(self) -> str:
        """Return the plan's id."""
        return self.plan.id

    @property
    def indicators(self) -> tuple[Indicator, ...]:
        """Return the plan's indicators in its order."""
        return self.plan.indicators

    def __repr__(self) -> str:
        years = f"{self.plan.baseline_year}-{self.plan.target_year}"
        return f"<Plan {self.id} {years}: {len(self.indicators)} indicators>"


PlanLike = str | PathLike[str] | LoadedPlan | Plan | Mapping[str, Any]


def load_plan(plan: PlanLike) -> LoadedPlan:
    """Load a plan by its name (`guangzhou`) or its file's path, or take one that was built in code.

    Built in code it is a mapping with the fields of a plan file, or a `Plan`. Raises `PlanError` with every problem if
    it is not there or not sound.
    """
    if isinstance(plan, LoadedPlan):
        return plan
    loaded, problems = _loaded(plan)
    if loaded is None:
        raise PlanError(problems)
    return loaded


def load_plans(plans: PlanLike | Iterable[PlanLike]) -> list[LoadedPlan]:
    """Load one plan or several; all problems of all of them are in the `PlanError`."""
    if isinstance(plans, (str, PathLike, LoadedPlan, Plan, Mapping)):
        return [load_plan(plans)]
    if not isinstance(plans, Iterable):
        raise _no_plan(plans)
    found: dict[str, LoadedPlan] = {}
    refused: list[Problem] = []
    for one in plans:
        try:
            loaded = load_plan(one)
            if found.setdefault(loaded.id, loaded) != loaded:
                raise ValueError(f"two plans have the id {loaded.id!r}")
        except PlanError as error:
            refused += error.problems
    if refused:
        raise PlanError(refused)
    return list(found.values())


def reviewed(plan: PlanLike) -> Problems:
    """Find all that is wrong with a plan built in code, and what a reviewer would ask about it."""
    loaded, problems = _loaded(plan)
    if loaded is None:
        return Problems(problems)
    said = review(loaded.plan, loaded.id)
    return Problems([*problems, *_placed(loaded.path, said)])


def _loaded(plan: PlanLike) -> tuple[LoadedPlan | None, list[Problem]]:
    if isinstance(plan, LoadedPlan):
        return plan, []
    if isinstance(plan, Plan):
        return _of_model(plan)
    if isinstance(plan, Mapping):
        return _of_mapping(plan)
    if not isinstance(plan, (str, PathLike)):
        raise _no_plan(plan)
    file, problems = loading.load_plan(fspath(plan))
    return (LoadedPlan(file.plan, file.path, file.sha256) if file else None), problems


def _no_plan(given: object) -> TypeError:
    kinds = "a plan's name, the path of a plan file, a mapping with the fields of one, a Plan or a LoadedPlan"
    return TypeError(f"a plan is expected ({kinds}), not {type(given).__name__}")


def _of_model(plan: Plan) -> tuple[LoadedPlan | None, list[Problem]]:
    """Check the figures of a plan whose form its model has checked."""
    import hashlib

    path = f"<{plan.id}>"
    problems = _placed(path, errors(plan))
    digest = hashlib.sha256(plan.model_dump_json(exclude_unset=True).encode()).hexdigest()
    return (None if has_errors(problems) else LoadedPlan(plan, path, digest)), problems


def _of_mapping(data: Mapping[str, Any]) -> tuple[LoadedPlan | None, list[Problem]]:
    """Check a mapping as the file that it would be; each problem stands at the field that a program would name."""
    from pathlib import Path

    from ipplan.reading.plans.yaml_nodes import compose

    path = f"<{data.get('id', 'plan')}>"
    content = _as_file(data)
    file, found = loading.checked(Path(path), content)
    root, _ = compose(path, content.decode())
    places = dict(_places(root, ())) if root is not None else {}
    problems = [_at_field(problem, path, places) for problem in found]
    if file is None or has_errors(problems):
        return None, problems
    return LoadedPlan(file.plan, path, file.sha256), problems


def _as_file(data: Mapping[str, Any]) -> bytes:
    """Write a mapping as the YAML of one line, in which every value has a column of its own."""
    import yaml

    class Exact(yaml.SafeDumper):
        """Writes decimals with the digits they have, and nothing by reference."""

        def ignore_aliases(self, _data: Any) -> bool:
            return True

    def written(dumper: Any, number: Decimal) -> Any:
        text = f"{number:f}" if number.is_finite() else ".nan"
        return dumper.represent_scalar("tag:yaml.org,2002:float", text if "." in text else f"{text}.0")

    Exact.add_representer(Decimal, written)
    options: dict[str, Any] = {"default_flow_style": True, "width": float("inf"), "allow_unicode": True}
    text: str = yaml.dump(_plain(data, ()), Dumper=Exact, sort_keys=False, **options)
    return text.encode()


def _plain(value: Any, where: Location) -> Any:
    """Return what YAML can hold, each list and mapping by itself; raise TypeError at a field that it cannot hold."""
    if value is None or type(value) in {bool, int, float, str}:
        return value
    if isinstance(value, Mapping):
        return {_key(key, where): _plain(item, (*where, key)) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item, (*where, number)) for number, item in enumerate(value)]
    if isinstance(value, Decimal) or hasattr(value, "__float__"):
        exact = Decimal(str(value))
        return int(exact) if exact.is_finite() and exact == exact.to_integral_value() else exact
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if hasattr(value, "model_dump"):
        return _plain(value.model_dump(mode="python", exclude_unset=True), where)
    raise TypeError(f"{_field(where)}: a plan cannot hold a value of type {type(value).__name__}")


def _key(key: Any, where: Location) -> str | int:
    if isinstance(key, str) or type(key) is int:
        return key
    raise TypeError(f"{_field(where)}: a field is named by a text or a year, not by {type(key).__name__}")


def _places(node: Any, location: Location) -> Iterator[tuple[int, Location]]:
    """Yield where each field and value of the single line begins, counted from 1."""
    yield node.start_mark.column + 1, location
    for number, item in enumerate(node.value if isinstance(node.value, list) else ()):
        if isinstance(item, tuple):
            key, value = item
            yield key.start_mark.column + 1, (*location, key.value)
            yield from _places(value, (*location, key.value))
        else:
            yield from _places(item, (*location, number))


def _at_field(problem: Problem, path: str, places: Mapping[int, Location]) -> Problem:
    location = places.get(problem.place.column)
    return problem if location is None else problem._replace(place=_place(path, location))


def _placed(path: str, findings: Iterable[Finding]) -> list[Problem]:
    return [finding.message.at(_place(path, finding.location)) for finding in findings]


def _place(path: str, location: Location) -> Place:
    return Place(path, cell=_field(location))


def _field(location: Location) -> str:
    """Return a field as a program names it: `indicators[0].target`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in location).lstrip(".")
