"""What a reported number is a number of."""

import pytest

from ipplan.codes import Code
from ipplan.model.plan import Basis, Indicator, Plan
from ipplan.problem import Message
from ipplan.reading.cells.basis import ACCEPTED, read_basis, resolve_basis


def of(plan: Plan, identifier: str) -> Indicator:
    """An indicator of the plan."""
    return next(indicator for indicator in plan.indicators if indicator.id == identifier)


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("as_stated", "as_stated"),
        ("如表", "as_stated"),
        ("累计", "as_stated"),
        ("按规划口径", "as_stated"),
        ("Annual", "annual"),
        ("当年", "annual"),
        ("年度", "annual"),
        ("当 年 值", "annual"),
        ("level", "level"),
        ("存量", "level"),
        ("总量", "level"),
        ("", None),
    ],
)
def test_words(text: str, basis: Basis | None) -> None:
    """A basis is said in English or in Chinese, or not at all."""
    assert read_basis(text) == basis


def test_unknown_word() -> None:
    """Another word is an error with the list of those that are understood."""
    assert read_basis("每年") == Message("unknown-basis", found="每年", accepted=ACCEPTED)


@pytest.mark.parametrize(
    ("identifier", "said", "resolved"),
    [
        ("patents", "level", "as_stated"),
        ("grants", "annual", "as_stated"),
        ("grants", "level", "as_stated"),
        ("pledge", "annual", "annual"),
        ("growth", "level", "level"),
        ("growth", "annual", "annual"),
    ],
)
def test_resolved(plan: Plan, identifier: str, said: Basis, resolved: Basis) -> None:
    """A level is its own underlying level, and its own yearly part where it is counted over the year."""
    assert resolve_basis(of(plan, identifier), said) == resolved


@pytest.mark.parametrize(
    ("identifier", "said", "code"),
    [("patents", "annual", "annual-of-a-stock"), ("pledge", "level", "level-of-a-total")],
)
def test_impossible(plan: Plan, identifier: str, said: Basis, code: Code) -> None:
    """A stock has no yearly part, a total has no stock beneath it."""
    assert resolve_basis(of(plan, identifier), said) == Message(code, indicator=identifier)


def test_unknown_timing(plan: Plan) -> None:
    """Without timing nothing says that a yearly part is the level itself."""
    indicator = of(plan, "grants").model_copy(update={"timing": None})
    assert resolve_basis(indicator, "annual") == Message("annual-of-a-stock", indicator="grants")
