"""Every code that is raised has words, and every code with words is raised somewhere."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

from ipplan.checks.registry import checks
from ipplan.codes import Code, Reason, Remark
from ipplan.progress.formulas import FORMULAS
from ipplan.wording.codes.actuals_files import ACTUALS_FILES
from ipplan.wording.codes.actuals_rows import ACTUALS_ROWS
from ipplan.wording.codes.actuals_tables import ACTUALS_TABLES
from ipplan.wording.codes.checks import CHECKS
from ipplan.wording.codes.configuration import CONFIGURATION
from ipplan.wording.codes.documents import DOCUMENTS
from ipplan.wording.codes.notes import NOTES
from ipplan.wording.codes.parts import PARTS
from ipplan.wording.codes.plan_files import PLAN_FILES
from ipplan.wording.codes.remarks import REMARKS
from ipplan.wording.codes.rules import RULES
from ipplan.wording.codes.table import ACTUALS, CODES, PLANS
from ipplan.wording.results import REASON, STATUS

PACKAGE = Path(__file__).parent.parent.parent / "ipplan"


@cache
def trees() -> dict[str, ast.Module]:
    """Every module that is no words, as it is written."""
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if "wording" not in path.parts]
    return {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def name_of(function: ast.expr) -> str:
    """The last part of the name that is called."""
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def constants(tree: ast.Module) -> dict[str, ast.expr]:
    """What the module's own names stand for."""
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            found |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found[node.target.id] = node.value
    return found


def texts(node: ast.expr, names: dict[str, ast.expr]) -> Iterator[str]:
    """Every text that an expression can be: itself, either side of a choice, any value of a table."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from texts(node.body, names)
            yield from texts(node.orelse, names)
        case ast.Subscript(value=ast.Name(id=name)) if isinstance(table := names.get(name), ast.Dict):
            for value in table.values:
                yield from texts(value, names)
        case ast.Name(id=name) if name in names:
            yield from texts(names[name], names)


def passing_on() -> dict[str, int]:
    """Functions that pass a code on: their name, and the position of the parameter that is called so."""
    found = {}
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                names = [
                    argument.arg
                    for argument in (*node.args.posonlyargs, *node.args.args)
                    if argument.arg not in {"self", "cls"}
                ]
                if "code" in names:
                    found[node.name] = names.index("code")
    return found


def raised(makers: set[str], position: int = 0) -> set[str]:
    """The codes that the package makes things of these names with."""
    through = passing_on() if makers & {"Message"} else {}
    places = {**dict.fromkeys(makers, position), **through}
    return {
        code
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and name_of(node.func) in places
        for argument in node.args[places[name_of(node.func)] :][:1]
        for code in texts(argument, constants(tree))
    }


def test_codes() -> None:
    """The codes that there are, those that have words and those that are raised are the same; none has words twice."""
    codes = get_args(Code)
    assert len(codes) == len(set(codes))
    assert set(CODES) == set(codes)
    parts = (PLAN_FILES, CHECKS, PARTS, DOCUMENTS, NOTES, CONFIGURATION, ACTUALS_FILES, ACTUALS_TABLES, ACTUALS_ROWS)
    assert len(CODES) == sum(len(part) for part in (*parts, REMARKS))
    assert raised({"Message"}) == set(codes)


def test_what_to_do() -> None:
    """A problem says what to do about it, a remark beside a verdict does not."""
    assert {code for code, entry in CODES.items() if not entry.hint.en} == set(REMARKS) == set(get_args(Remark))


def test_reasons() -> None:
    """The reasons of figures that are undefined, of verdicts and of outlooks are those that have words."""
    given = raised({"Undefined"}) | raised({"Verdict"}, position=1) | raised({"Outlook"}, position=1)
    given |= {reason for formula in FORMULAS for reason in formula.unless.values()}
    given |= {condition.reason for formula in FORMULAS for condition in formula.conditions}
    assert given - {""} == set(REASON) == set(get_args(Reason))


def test_statuses() -> None:
    """Every verdict has a word; that of a target reached early has one more."""
    assert raised({"Verdict"}) | {"ahead", "lagging"} <= set(STATUS)


def test_form() -> None:
    """A code is kebab-case, so that it can be typed, searched for and be the name of a folder."""
    codes = {*PLANS, *ACTUALS}
    assert [code for code in codes if code != code.lower() or not code.replace("-", "").isalnum()] == []


def test_checks_explain_themselves() -> None:
    """Every check says in its docstring what must hold."""
    for module, tree in trees().items():
        if module.startswith("checks/"):
            functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
            public = [node for node in functions if not node.name.startswith("_")]
            assert [node.name for node in public if not ast.get_docstring(node)] == []


def test_rules_in_chinese() -> None:
    """Every check has rule, reason and example in Chinese too, and the example shows the same lines of a plan."""
    assert set(RULES) == set(checks())
    for code, check in checks().items():
        rule = RULES[check.code]
        assert all(re.search(r"[\u4e00-\u9fff]", part) and part.endswith("。") for part in (rule.rule, rule.why)), code
        assert sorted(re.findall("`(.*?)`", rule.example)) == sorted(re.findall("`(.*?)`", check.example)), code
