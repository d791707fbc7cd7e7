"""Work is shared out among processes: the results are those of one, in their order."""

import os

import pytest

from ipplan.parallel import FEWEST, in_turn, mapped, processors

MANY = range(10 * FEWEST)


def doubled(number: int) -> tuple[int, int]:
    """The result, and the process that worked it."""
    return 2 * number, os.getpid()


@pytest.mark.parametrize("jobs", [1, 2, 3, None])
def test_the_results_come_in_order(jobs: int | None) -> None:
    """However many processes take part."""
    assert [result for result, _ in mapped(doubled, MANY, jobs)] == [2 * number for number in MANY]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be copied here")
@pytest.mark.parametrize(("jobs", "items", "expected"), [(1, 80, 1), (2, 80, 2), (3, 80, 3), (9, 17, 2), (4, 7, 1)])
def test_as_many_processes_as_asked_for_and_worth_it(jobs: int, items: int, expected: int) -> None:
    """Few items are worked by one process: another would cost more than it saves."""
    assert len({process for _, process in mapped(doubled, range(items), jobs)}) == expected


def test_nothing_to_do() -> None:
    """No item, no result."""
    assert mapped(doubled, [], 2) == []


def test_without_copies_one_process_does_it_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows."""
    monkeypatch.delattr("ipplan.parallel.os.fork", raising=False)
    assert {process for _, process in mapped(doubled, MANY, 4)} == {os.getpid()}


@pytest.mark.parametrize("wrong", [0, len(MANY) - 1])
def test_an_error_is_raised_whoever_met_it(wrong: int) -> None:
    """In this process and in another one."""

    def work(number: int) -> float:
        return 1 / (number - wrong)

    with pytest.raises(ZeroDivisionError):
        mapped(work, MANY, 2)


class HalfError(Exception):
    """An error that cannot be handed over."""

    def __init__(self, said: str, more: object) -> None:
        super().__init__(said)
        self.more = more


def test_an_error_that_cannot_be_handed_over_is_said_in_words() -> None:
    """Nothing is lost."""

    def work(number: int) -> int:
        if number == MANY[-1]:
            raise HalfError("half", lambda: 0)
        return number

    with pytest.raises(RuntimeError, match="HalfError: half"):
        mapped(work, MANY, 2)


def test_a_process_that_dies_is_an_error() -> None:
    """A result is never missing without a word."""
    here = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return number

    with pytest.raises(ChildProcessError, match=r"\d+"):
        mapped(work, MANY, 2)


def test_processors() -> None:
    """At least the one that runs this."""
    assert processors() >= 1


@pytest.mark.parametrize("jobs", [1, 2, None])
def test_in_turn(jobs: int | None) -> None:
    """The results come in order."""
    assert [result for result, _ in in_turn(doubled, MANY, jobs, each=FEWEST)] == [2 * number for number in MANY]


def test_in_turn_works_no_more_than_is_asked_for() -> None:
    """Whoever writes as it comes holds few results at a time."""
    begun = []

    def work(number: int) -> int:
        begun.append(number)
        return number

    assert next(in_turn(work, MANY, 1)) == 0
    assert begun == [0]
    assert next(in_turn(work, MANY, 2, each=FEWEST)) == 0
    assert len(begun) <= 1 + 2 * FEWEST
