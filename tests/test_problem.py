"""Problems as data: how a place reads, and in which order problems are shown."""

import pickle
from copy import copy

from ipplan.codes import Code
from ipplan.problem import Message, Place, Problem, Term, has_errors, in_order

PLACE = Place("a.csv", 2, 1)


def test_places() -> None:
    """A place is path, line and column, as far as they are known; a cell stands instead of both."""
    assert str(Place("p.yaml", 3, 5)) == "p.yaml:3:5"
    assert str(Place("p.yaml", 3)) == "p.yaml:3"
    assert str(Place("p.yaml")) == "p.yaml"
    assert str(Place("a.xlsx", cell="Sheet1!C7")) == "a.xlsx:Sheet1!C7"
    assert str(Place("a.xlsx", 7, 3, "Sheet1!C7")) == "a.xlsx:Sheet1!C7"


def test_severity() -> None:
    """A message is as severe as its code."""
    codes: tuple[Code, ...] = ("no-rows", "blank-value", "stale")
    assert [Message(code).severity for code in codes] == ["error", "warning", "note"]


def test_at() -> None:
    """A message at a place is a problem; what the caller knows is added to its details."""
    problem = Message("unknown-indicator", found="x").at(PLACE, count=3)
    assert problem == Problem(Message("unknown-indicator", found="x", count=3), PLACE)
    assert (problem.code, problem.severity) == ("unknown-indicator", "warning")
    assert problem.details == {"found": "x", "count": 3}


def test_copies() -> None:
    """A message survives copying and pickling."""
    message = Message("unknown-indicator", found="x")
    assert copy(message) == message
    assert pickle.loads(pickle.dumps(message.at(PLACE))) == message.at(PLACE)  # noqa: S301 - of our own making


def test_order() -> None:
    """Problems are shown by file, line and column; numbers count as numbers, errors come before warnings."""
    places = [Place("b", 1), Place("a", 10, 1), Place("a", 9, 20), Place("a", 9, 3), Place("a")]
    assert [str(p.place) for p in in_order(Message("no-rows").at(place) for place in places)] == [
        "a",
        "a:9:3",
        "a:9:20",
        "a:10:1",
        "b:1",
    ]
    codes: tuple[Code, ...] = ("blank-value", "no-year", "name-matched", "no-rows")
    same = [Message(code).at(PLACE) for code in codes]
    assert [p.code for p in in_order(same)] == ["no-rows", "no-year", "name-matched", "blank-value"]


def test_once() -> None:
    """What is found twice is shown once; another detail or place makes another problem."""
    one = Message("extra-fields", expected=1, found=2).at(PLACE)
    again = Message("extra-fields", found=2, expected=1).at(PLACE)
    others = [
        Message("extra-fields", expected=2).at(PLACE),
        one._replace(place=Place("a", 2)),
        Message("no-rows", expected=1, found=2).at(PLACE),
    ]
    assert len(in_order([one, again])) == 1
    assert len(in_order([one, again, *others])) == 4


def test_has_errors() -> None:
    """Warnings and notes are no errors."""
    mild = [Message("blank-value").at(PLACE), Message("name-matched").at(PLACE)]
    assert not has_errors([])
    assert not has_errors(mild)
    assert has_errors([*mild, Message("no-rows").at(PLACE)])


def test_term() -> None:
    """A term is its key, to be said later."""
    assert Term("number") == "number"
    assert not hasattr(Term("number"), "__dict__")
