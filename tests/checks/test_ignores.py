"""Comments that ask for silence: what they silence, and what is said of those that do not."""

import pytest

from ipplan.checks.ignores import silenced
from ipplan.model.ignore import Ignore
from ipplan.problem import Message, Place, Problem
from ipplan.reading.plans.ignores import read_ignores

KNOWN = ("sizes-apart", "missing-locator", "duplicate-id")
SIZES = Message("sizes-apart").at(Place("p.yaml", 3, 5))


@pytest.mark.parametrize(
    ("line", "codes", "reason"),
    [
        ("a: 1  # ipplan: ignore[sizes-apart] it is so", ("sizes-apart",), "it is so"),
        ("a: 1 #ipplan:ignore[ x , y ]  确实如此 ", ("x", "y"), "确实如此"),
        ("# ipplan: ignore[x]", ("x",), ""),
        ("a: 1  # ipplan: ignore why", (), "why"),
        ("a: >-  # ipplan: ignore[x] why\n  # ipplan: ignore[y] a text", ("x",), "why"),
    ],
)
def test_read(line: str, codes: tuple[str, ...], reason: str) -> None:
    """A comment is read with its codes and its reason, wherever in the line it begins."""
    assert read_ignores(line) == (Ignore(1, line.index("#") + 1, codes, reason),)


@pytest.mark.parametrize(
    "text",
    ["a: 1", "a: 'x # ipplan: ignore[x] why'", 'a: "x\n  # ipplan: ignore[x] why"', "a: x#ipplan: ignore[x]"],
)
def test_no_comment(text: str) -> None:
    """What stands inside a value is no comment."""
    assert read_ignores(text) == ()


def left(*ignores: Ignore, problem: Problem = SIZES) -> list[str]:
    """The codes that are left."""
    return [p.code for p in silenced("p.yaml", [problem], ignores, KNOWN)]


def test_silenced() -> None:
    """A warning in the comment's own line is gone, and the comment needs no remark."""
    assert left(Ignore(3, 9, ("sizes-apart",), "it is so")) == []


def test_another_line() -> None:
    """A comment speaks of its own line alone; one that hits nothing is named."""
    assert left(Ignore(4, 9, ("sizes-apart",), "it is so")) == ["sizes-apart", "ignore-unused"]


def test_partly_used() -> None:
    """Of several codes those that hit nothing are named."""
    assert left(Ignore(3, 9, ("sizes-apart", "missing-locator"), "it is so")) == ["ignore-unused"]


def test_without_reason() -> None:
    """Without a reason nothing is silenced."""
    assert left(Ignore(3, 9, ("sizes-apart",), "")) == ["sizes-apart", "ignore-without-reason"]


def test_unknown() -> None:
    """A code that does not exist is named, and so is none at all."""
    assert left(Ignore(3, 9, ("sizes-appart",), "it is so")) == ["sizes-apart", "ignore-unknown-code"]
    assert left(Ignore(3, 9, (), "it is so")) == ["sizes-apart", "ignore-unknown-code"]


def test_errors_stay() -> None:
    """An error is never silenced: every other command would refuse the plan."""
    error = Message("duplicate-id").at(Place("p.yaml", 3, 5))
    assert left(Ignore(3, 9, ("duplicate-id",), "it is so"), problem=error) == ["duplicate-id", "ignore-unused"]
