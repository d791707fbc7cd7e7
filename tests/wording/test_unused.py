"""Words that nobody says: every table and every key of it is used somewhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import ipplan.wording

PACKAGE = Path(__file__).parents[2] / "ipplan"
# Where keys come from: choices of the models, codes, statuses, names of figures.
SOURCES = ("codes.py", "model/", "progress/", "reading/", "configuration/", "drafting/", "cli.py", "commands/")


@cache
def constants(path: Path) -> frozenset[str]:
    """Every text in a module, parts of an f-string joined by `*`, and every name."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Constant(value=str(text)):
                found.add(text)
            case ast.JoinedStr():
                found.add("".join(str(v.value) if isinstance(v, ast.Constant) else "*" for v in node.values))
            case ast.keyword(arg=str(name)) | ast.arg(arg=name) | ast.FunctionDef(name=name):
                found.add(name)
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
    return frozenset(found)


def is_used(key: str, texts: frozenset[str]) -> bool:
    """Return whether a key is written out, or fits an f-string that has some text of its own."""
    patterns = (re.escape(text).replace(r"\*", ".+") for text in texts if "*" in text and text.strip("*"))
    return key in texts or any(re.fullmatch(pattern, key) for pattern in patterns)


def tables() -> Iterator[tuple[str, str, dict[object, object]]]:
    """Every table of words, where it is defined; those of codes have a test of their own."""
    for module in walk_packages(ipplan.wording.__path__, "ipplan.wording."):
        if not module.name.startswith("ipplan.wording.codes"):
            for name, value in vars(import_module(module.name)).items():
                if name.isupper() and isinstance(value, dict):
                    yield module.name.removeprefix("ipplan."), name, value


def unused() -> Iterator[str]:
    """Tables that no module names, and keys that no module beside the table and no source of keys writes."""
    paths = list(PACKAGE.rglob("*.py"))
    names = {path: path.read_text(encoding="utf-8") for path in paths}
    own = {path.relative_to(PACKAGE).as_posix(): path for path in paths}
    commands = {path.stem for name, path in own.items() if name.startswith("commands/")}
    feeding = [path for name, path in own.items() if name.startswith(SOURCES)]
    sources = commands.union(*map(constants, feeding))
    for module, table, words in tables():
        users = [p for p, text in names.items() if re.search(rf"\b{table}\b", text)]
        outside = [p for p in users if p != own.get(module.replace(".", "/") + ".py")]
        if not outside and len(re.findall(rf"\b{table}\b", names[users[0]])) < 2:
            yield f"{module}.{table}"
        if any(re.search(rf"\b{table}(\.items\(\)|\.values\(\)|:)| in {table}\b", names[path]) for path in outside):
            continue  # all of it is said, one after the other
        texts = frozenset(text for path in outside for text in constants(path)) | sources
        yield from (f"{module}.{table}[{key}]" for key in words if isinstance(key, str) and not is_used(key, texts))


def test_every_word_is_said() -> None:
    """No table and no key of one is left over."""
    assert list(unused()) == []


def test_what_is_left_over_is_found() -> None:
    """A key that nobody writes is not used; one that an f-string makes is."""
    texts = frozenset({"takes", "value_*", "*"})
    assert [is_used(key, texts) for key in ("takes", "value_about", "gone")] == [True, True, False]
