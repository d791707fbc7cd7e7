"""Data flows one way: what each room may import, held by reading the imports of every module."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

PACKAGE = Path(__file__).parent.parent / "ipplan"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

# A room may import itself and these; "" is the package with its version.
ROOMS = {
    "codes": set[str](),
    "hidden": set[str](),
    "paths": set[str](),
    "problem": {"codes"},
    "model": {"problem"},
    "configuration": {"model", "problem"},
    "reading": {"codes", "configuration", "model", "paths", "problem"},
    "progress": {"codes", "model", "problem"},
    "checks": {"hidden", "codes", "model", "problem"},
    "wording": {"hidden", "codes", "problem"},
    "checking": {"parallel", "codes", "reading", "checks", "loading", "model", "paths", "problem"},
    "parallel": set[str](),
    "kept": {"reading", ""},
    "loading": {"kept", "reading", "checks", "model", "problem"},
    "drafting": {"hidden", "reading", "model", "problem", "wording"},
    "notes": {"hidden", "reading", "model", "problem", "wording"},
    "render": {"hidden", "codes", "progress", "model", "problem", "wording", ""},
    "commands": {
        "configuration",
        "paths",
        "parallel",
        "hidden",
        "codes",
        "progress",
        "model",
        "problem",
        "wording",
        "render",
        "reading",
        "checks",
        "drafting",
        "checking",
        "notes",
        "loading",
        "",
    },
    "cli": {"commands", "configuration", "wording", ""},
    "__main__": {"cli"},
    "api": {
        "progress",
        "model",
        "problem",
        "wording",
        "render",
        "reading",
        "checks",
        "checking",
        "loading",
        "notes",
        "",
    },
    "frames": {"api", "progress", "model", "reading", "wording", ""},
    "": {"api"},
}
# On its way out: a table of text need not know where its header stands.
LEAVING = {("files", "actuals")}
# `Said` fills in details, and a detail can be a word of the vocabulary, which is a `Said`.
MUTUAL = {frozenset({"wording/__init__.py", "wording/details.py", "wording/terms.py"})}
IMPURE = {"io", "os", "pathlib", "rich", "shutil", "subprocess", "sys", "typer", "yaml"}


@cache
def tree(module: str) -> ast.Module:
    """Return a module as it is written."""
    return ast.parse((PACKAGE / module).read_text(encoding="utf-8"))


def imports(module: str, *, types: bool = True) -> Iterator[str]:
    """Yield the full names of what a module imports, wherever it does; without `types`, what runs."""
    nodes: list[ast.AST] = [tree(module)]
    while nodes:
        node = nodes.pop()
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif types or not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            nodes.extend(ast.iter_child_nodes(node))


def room(name: str) -> str:
    """Return the room of a dotted name of ours: `model` for `ipplan.model.plan.Plan`, "" for `ipplan.__version__`."""
    part = name.split(".")[1]
    return part if part in ROOMS else ""


def room_of(module: str) -> str:
    """Return the room that a file lives in."""
    return room("ipplan." + module.removesuffix(".py").removesuffix("__init__").replace("/", "."))


def file_of(name: str) -> str | None:
    """Return the file that a dotted name is defined in, None for a name that is not ours."""
    parts = name.split(".")
    if parts[0] != "ipplan":
        return None
    for length in range(len(parts), 0, -1):
        path = "/".join(parts[1:length])
        for file in (f"{path}.py", f"{path}/__init__.py".lstrip("/")):
            if file in MODULES:
                return file
    return None


def files(module: str, *, types: bool = True) -> set[str]:
    """Return the files of ours that a module imports."""
    return {file for name in imports(module, types=types) if (file := file_of(name))} - {module}


def circle(arrows: Mapping[str, Iterable[str]]) -> list[str]:
    """Return a way from somewhere back to itself, nothing where there is none."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def sub_rooms(of: str) -> dict[str, set[str]]:
    """Return the arrows between the sub-rooms of a room; a file that stands in it alone is one of its own."""

    def name(module: str) -> str:
        return module.removeprefix(f"{of}/").split("/")[0]

    arrows: dict[str, set[str]] = {}
    for module in MODULES:
        if module.startswith(f"{of}/"):
            seen = {name(file) for file in files(module) if file.startswith(f"{of}/")}
            seen -= {there for here, there in LEAVING if here == name(module)}
            arrows.setdefault(name(module), set()).update(seen - {name(module)})
    return arrows


def test_rooms() -> None:
    """Every room of the design is there, and every file lives in one."""
    assert {room_of(module) for module in MODULES} == set(ROOMS)
    assert [module for module in MODULES if not room_of(module) and module != "__init__.py"] == []


def test_imports() -> None:
    """A module imports from its own room and from those to its left alone."""
    wrong = [
        (module, name)
        for module in MODULES
        for name in imports(module)
        if name.split(".")[0] == "ipplan" and room(name) not in ROOMS[room_of(module)] | {room_of(module)}
    ]
    assert wrong == []


def test_reading_has_four_rooms() -> None:
    """Rows and cells know no indicator, plans are read without any of them: four rooms, at most four arrows."""
    arrows = {(here, there) for here, seen in sub_rooms("reading").items() for there in seen}
    assert set(sub_rooms("reading")) - {"__init__.py"} == {"cells", "files", "actuals", "plans"}
    assert arrows <= {("files", "cells"), ("actuals", "cells"), ("actuals", "files"), ("plans", "cells")}


def test_the_figures_know_no_method() -> None:
    """The published methods are worked from the figures, never the other way round."""
    assert {name for name, seen in sub_rooms("progress").items() if "methods" in seen} == set()


def test_no_circle_between_sub_rooms() -> None:
    """Two sub-rooms of a room never import each other, by whatever way."""
    for name in sorted(name for name in ROOMS if (PACKAGE / name).is_dir() and name not in {"", "wording"}):
        assert circle(sub_rooms(name)) == [], name


def test_no_circle_between_files() -> None:
    """No file imports itself by way of others, inside functions included; what types alone need does not count."""
    joined = {file: min(mutual) for mutual in MUTUAL for file in mutual}
    arrows: dict[str, set[str]] = {}
    for module in MODULES:
        own = joined.get(module, module)
        arrows.setdefault(own, set()).update({joined.get(f, f) for f in files(module, types=False)} - {own})
    assert circle(arrows) == []


def test_arithmetic_is_pure() -> None:
    """The arithmetic touches no file, no terminal and no parser."""
    arithmetic = [module for module in MODULES if room_of(module) == "progress"]
    assert arithmetic
    assert [(m, name) for m in arithmetic for name in imports(m) if name.split(".")[0] in IMPURE] == []


def test_nothing_prints() -> None:
    """What reads, checks or reckons never prints and never exits: it returns."""
    silent = [module for module in MODULES if room_of(module) in {"reading", "checks", "model", "progress"}]
    assert silent
    calls = [(m, node.func) for m in silent for node in ast.walk(tree(m)) if isinstance(node, ast.Call)]
    names = [(module, function.id) for module, function in calls if isinstance(function, ast.Name)]
    assert [(module, name) for module, name in names if name in {"print", "exit", "quit", "input"}] == []
