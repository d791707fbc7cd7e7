"""Problems as data: how a place reads, and in which order problems are shown."""

from ipplan.problem import Place, Problem, Term, has_errors, in_order


def test_places() -> None:
    """A place is path, line and column, as far as they are known; a cell stands instead of both."""
    assert str(Place("p.yaml", 3, 5)) == "p.yaml:3:5"
    assert str(Place("p.yaml", 3)) == "p.yaml:3"
    assert str(Place("p.yaml")) == "p.yaml"
    assert str(Place("a.xlsx", cell="Sheet1!C7")) == "a.xlsx:Sheet1!C7"
    assert str(Place("a.xlsx", 7, 3, "Sheet1!C7")) == "a.xlsx:Sheet1!C7"


def test_order() -> None:
    """Problems are shown by file, line and column; numbers count as numbers, errors come before warnings."""
    places = [Place("b", 1), Place("a", 10, 1), Place("a", 9, 20), Place("a", 9, 3), Place("a")]
    assert [str(p.place) for p in in_order(Problem("x", place) for place in places)] == [
        "a",
        "a:9:3",
        "a:9:20",
        "a:10:1",
        "b:1",
    ]
    same = [Problem("b", Place("a"), "warning"), Problem("c", Place("a")), Problem("a", Place("a"), "note")]
    assert [p.severity for p in in_order(same)] == ["error", "note", "warning"]


def test_once() -> None:
    """What is found twice is shown once; another detail or place makes another problem."""
    one = Problem("x", Place("a", 1), details={"k": 1, "l": 2})
    again = Problem("x", Place("a", 1), details={"l": 2, "k": 1})
    others = [one._replace(details={"k": 2}), one._replace(place=Place("a", 2)), one._replace(code="y")]
    assert len(in_order([one, again])) == 1
    assert len(in_order([one, again, *others])) == 4


def test_has_errors() -> None:
    """Warnings and notes are no errors."""
    warning = Problem("x", Place("a"), "warning")
    assert not has_errors([])
    assert not has_errors([warning, warning._replace(severity="note")])
    assert has_errors([warning, Problem("y", Place("b"))])


def test_term() -> None:
    """A term is its key, to be said later."""
    assert Term("number") == "number"
    assert not hasattr(Term("number"), "__dict__")
