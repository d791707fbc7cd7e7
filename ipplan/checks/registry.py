"""Every named check: its code, its severity and its documentation, read from the function that does it."""

from collections.abc import Callable, Iterator
from functools import cache
from inspect import cleandoc
from typing import Any, NamedTuple

from ipplan.checks import across, errors, ignores, numbers, texts
from ipplan.problem import Severity

_Function = Callable[..., Any]
_ERRORS: tuple[_Function, ...] = (*errors.OF_PLAN, *errors.OF_INDICATOR)
_COMMENTS: tuple[_Function, ...] = (ignores.ignore_unknown_code, ignores.ignore_without_reason, ignores.ignore_unused)
_REVIEW: tuple[_Function, ...] = (texts.plan_id, *texts.OF_INDICATOR, *numbers.CHECKS, *across.CHECKS, *_COMMENTS)
_NOTES: tuple[_Function, ...] = (texts.missing_definition, across.definition_differs)


class Check(NamedTuple):
    """A named check: the rule, why it is one, an example that breaks it."""

    code: str
    severity: Severity
    rule: str
    why: str
    example: str


@cache
def checks() -> dict[str, Check]:
    """The checks by their codes, errors first."""
    return {check.code: check for check in _all()}


def _all() -> Iterator[Check]:
    for function in _ERRORS:
        yield _documented(function, "error")
    for function in _REVIEW:
        yield _documented(function, "note" if function in _NOTES else "warning")


def _documented(function: _Function, severity: Severity) -> Check:
    """A function's name is its code, its docstring has the three parts."""
    assert function.__doc__ is not None
    paragraphs = [" ".join(part.split()) for part in cleandoc(function.__doc__).split("\n\n")]
    parts = {"Why:": "", "Example:": ""}
    rule = []
    for paragraph in paragraphs:
        head, _, rest = paragraph.partition(" ")
        if head in parts:
            parts[head] = rest
        else:
            rule.append(paragraph)
    code = function.__name__.replace("_", "-")
    return Check(code, severity, " ".join(rule), parts["Why:"], parts["Example:"])
