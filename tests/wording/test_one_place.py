"""What a person reads stands in `ipplan/wording` and nowhere else."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent.parent / "ipplan"
MODULES = sorted(p.relative_to(PACKAGE).as_posix() for p in PACKAGE.rglob("*.py") if "wording" not in p.parts)
# What people write in headers and units, and what files are told apart by: words that are read, not said.
VOCABULARY = (
    *("reading/", "drafting/", "model/folding.py", "model/share.py", "model/counted.py"),
    *("checks/numbers.py", "checks/about.py", "commands/init.py"),
)
CHINESE = re.compile(r"[\u4e00-\u9fff]")
CHINESE_SENTENCE = re.compile(r"[\u4e00-\u9fff][^|]*[，。；：]")
# Three words of letters in a row, the least that a sentence has.
ENGLISH = re.compile(r"(?<![\w<.#@-])[A-Za-z][a-z']+(?: [a-z']{2,}){2,}")
# What is no sentence: the schema's descriptions, which `ipplan schema` hands to editors in English alone.
DESCRIPTIONS = {"description", "title"}
LOOKED_FOR = {"compile", "sub", "match", "fullmatch", "search"}
TO_DEVELOPERS = {"AttributeError", "NotImplementedError", "TypeError", "PydanticCustomError", "Typer"}


def texts(tree: ast.Module) -> Iterator[tuple[int, str]]:  # noqa: C901 - one exception after the other
    """Every text constant that is neither a docstring, nor a description of the schema, nor an error for developers."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and node.body:
            first = node.body[0]
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                passed.add(id(first.value))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))
        if isinstance(node, ast.Dict):
            named = zip(node.keys, node.values, strict=True)
            passed |= {id(value) for key, value in named if getattr(key, "value", "") in DESCRIPTIONS}
        if isinstance(node, ast.Compare):  # what is looked for is not said
            passed |= {id(inner) for inner in ast.walk(node)}
        if isinstance(node, ast.keyword) and node.arg in DESCRIPTIONS:
            passed |= {id(inner) for inner in ast.walk(node.value)}
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            held = [node] if name in TO_DEVELOPERS else node.args[:1] if name in LOOKED_FOR else []
            passed |= {id(inner) for one in held for inner in ast.walk(one)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            yield node.lineno, node.value


TEXTS = {module: list(texts(ast.parse((PACKAGE / module).read_text(encoding="utf-8")))) for module in MODULES}


def test_no_chinese_elsewhere() -> None:
    """Chinese is said in wording alone; those who read know Chinese words, but say no sentence of them."""
    assert [
        (module, line, text)
        for module, held in TEXTS.items()
        for line, text in held
        if (CHINESE_SENTENCE if module.startswith(VOCABULARY) else CHINESE).search(text)
    ] == []


def test_no_english_sentence_elsewhere() -> None:
    """A sentence of English is said in wording alone; schemas and exceptions of the Python API speak to developers."""
    said = [module for module in MODULES if not module.startswith(("api/", "frames/", "render/schemas/"))]
    found = [(module, *held) for module in said for held in TEXTS[module] if ENGLISH.search(held[1])]
    assert found == []


def test_sentences_are_found() -> None:
    """A sentence in either language is found, a code, a formula and a docstring are not."""
    tree = ast.parse(
        '"""Not this one."""\na = "nothing was judged here"\nb = "没有数据"\nc = "no-data"\nd = "x_b + x_t"'
    )
    held = [text for _, text in texts(tree)]
    assert [text for text in held if ENGLISH.search(text) or CHINESE.search(text)] == [
        "nothing was judged here",
        "没有数据",
    ]
