"""Data flows one way: what each room may import, held by reading the imports of every module."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "ipplan"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

# A room may import itself and these; "" is the package with its version.
ROOMS = {
    "codes": set[str](),
    "problem": {"codes"},
    "model": {"problem"},
    "reading": {"codes", "model", "problem"},
    "progress": {"codes", "model", "problem"},
    "checks": {"codes", "model", "problem"},
    "wording": {"codes", "problem"},
    "loading": {"reading", "checks", "model", "problem"},
    "drafting": {"reading", "model", "problem", "wording"},
    "render": {"codes", "progress", "model", "problem", "wording", ""},
    "commands": {
        "codes",
        "progress",
        "model",
        "problem",
        "wording",
        "render",
        "reading",
        "checks",
        "drafting",
        "loading",
        "",
    },
    "cli": {"commands", "wording", ""},
    "__main__": {"cli"},
    "api": {"progress", "model", "problem", "render", "reading", "loading", ""},
    "": {"api"},
}
IMPURE = {"io", "os", "pathlib", "rich", "shutil", "subprocess", "sys", "typer", "yaml"}


def imported(module: str) -> Iterator[str]:
    """The full names of what a module imports, wherever in it the import stands."""
    for node in ast.walk(ast.parse((PACKAGE / module).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> str:
    """The room of a dotted name of ours: `ipplan.model.plan.Plan` lives in `model`, `ipplan.__version__` in none."""
    part = name.split(".")[1]
    return part if part in ROOMS else ""


def room_of(module: str) -> str:
    """The room that a file lives in."""
    return room("ipplan." + module.removesuffix(".py").removesuffix("__init__").replace("/", "."))


@pytest.mark.parametrize("module", MODULES)
def test_imports(module: str) -> None:
    """A module imports from its own room and from those to its left alone."""
    own = room_of(module)
    assert own or module == "__init__.py", f"{module} lives in no room of the design"
    ours = {name for name in imported(module) if name.split(".")[0] == "ipplan"}
    assert {name for name in ours if room(name) not in ROOMS[own] | {own}} == set()


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith("progress/")])
def test_arithmetic_is_pure(module: str) -> None:
    """The arithmetic touches no file, no terminal and no parser."""
    assert {name.split(".")[0] for name in imported(module)} & IMPURE == set()


@pytest.mark.parametrize(
    "module", [m for m in MODULES if m.split("/")[0] in {"reading", "checks", "model", "progress"}]
)
def test_nothing_prints(module: str) -> None:
    """What reads, checks or reckons never prints and never exits: it returns."""
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    called = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert called & {"print", "exit", "quit", "input"} == set()


def test_rooms() -> None:
    """Every room of the design is there."""
    assert {room_of(module) for module in MODULES} == set(ROOMS)
