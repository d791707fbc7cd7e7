"""Every named check: its code and its documentation, read from the function that does it."""

from collections.abc import Callable, Iterator
from functools import cache
from inspect import cleandoc
from typing import Any, NamedTuple, cast

from ipplan.checks import about, across, errors, ignores, numbers, review, texts
from ipplan.codes import Code

_Function = Callable[..., Any]
_ERRORS: tuple[_Function, ...] = (across.duplicate_plan_id, *errors.OF_PLAN, *errors.OF_INDICATOR, *errors.REFERRING)
_COMMENTS: tuple[_Function, ...] = (ignores.ignore_unknown_code, ignores.ignore_without_reason, ignores.ignore_unused)
_REVIEW: tuple[_Function, ...] = (
    texts.plan_id,
    *texts.OF_INDICATOR,
    *numbers.CHECKS,
    *about.CHECKS,
    *review.WHOLE,
    *review.REFERRING,
    *across.CHECKS,
    *_COMMENTS,
)


class Check(NamedTuple):
    """A named check: the rule, why it is one, an example that breaks it."""

    code: Code
    rule: str
    why: str
    example: str


@cache
def checks() -> dict[str, Check]:
    """The checks by their codes, errors first."""
    return {check.code: check for check in _all()}


def _all() -> Iterator[Check]:
    yield from (_documented(function) for function in (*_ERRORS, *_REVIEW))


def _documented(function: _Function) -> Check:
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
    return Check(cast("Code", code), " ".join(rule), parts["Why:"], parts["Example:"])
