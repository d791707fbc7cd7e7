"""Rows that no plan needs."""

from functools import partial

from ipplan.model.plan import Plan
from ipplan.problem import Message, Place
from ipplan.reading.actuals.names import Names
from ipplan.reading.actuals.unused_rows import Unneeded


def test_one_name() -> None:
    """A name is told once, with its first place and the number of its rows, however its cells are written."""
    unneeded = Unneeded()
    for key, line in (("GDP", 2), (" GDP", 3)):
        unneeded.unknown(key, partial(Place, "a.csv", line), "GDP", Names([]))
    unneeded.by_key["GDP"][0] += 5
    (problem,) = unneeded.problems()
    assert (problem.code, problem.severity, problem.place.line, problem.details["count"]) == (
        "unknown-indicator",
        "warning",
        2,
        7,
    )


def test_many_names(plan: Plan) -> None:
    """Twenty unknown names are told by name, the rows of all others as one number."""
    unneeded = Unneeded()
    names = Names([plan])
    for line in range(100):
        unneeded.unknown(f"n{line}", partial(Place, "a.csv", line), f"n{line}", names)
    *named, rest = unneeded.problems()
    assert [problem.details["found"] for problem in named] == [f"n{line}" for line in range(20)]
    assert (rest.code, rest.place.line, rest.details) == ("more-unknown-indicators", 20, {"count": 80})


def test_other_kinds() -> None:
    """Rows of another plan and foot notes are not among the unknown names."""
    unneeded = Unneeded()
    for line, key in enumerate((("p", "a"), ("p", "b"), ("q", "a"))):
        unneeded.add(key, Place("a.csv", line), Message("other-plan", found=key[0]))
    unneeded.silent("注：")
    assert [(problem.details["found"], problem.details["count"]) for problem in unneeded.problems()] == [
        ("p", 2),
        ("q", 1),
    ]


def test_memory_is_bounded() -> None:
    """However many different names there are, only so many are remembered; all rows are counted."""
    unneeded = Unneeded()
    names = Names([])
    for line in range(60_000):
        unneeded.unknown(line, partial(Place, "a.csv", line), str(line), names)
    assert len(unneeded.by_key) == 50_000
    assert unneeded.problems()[-1].details["count"] == 60_000 - 20
