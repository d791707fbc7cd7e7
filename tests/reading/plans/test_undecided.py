"""What a person still has to decide in a plan file."""

import pytest

from ipplan.reading.plans.undecided import read_undecided, stand_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: DECIDE\n", [(1, 4, "")]),
        ("a: DECIDE  # which?\n", [(1, 4, "which?")]),
        ("a: 1  # DECIDE: or 2?\n", [(1, 7, "or 2?")]),
        ("a: 1\n# DECIDE\nb: 2\n", [(2, 1, "")]),
        ("a: {at_least: DECIDE}  # DECIDE: candidates\n", [(1, 15, "candidates")]),
        ("a: DECIDE\nb: [1, DECIDE]\n", [(1, 4, ""), (2, 8, "")]),
    ],
)
def test_found(text: str, found: list[tuple[int, int, str]]) -> None:
    """The word as a value, or at the head of a comment, waits; each line once, with the question beside it."""
    assert [tuple(one) for one in read_undecided(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "a: 'DECIDE'\n",
        'a: "DECIDE"\n',
        "a: DECIDED\n",
        "a: to DECIDE\n",
        "a: x#DECIDE\n",
        "a: >-\n  # DECIDE\n",
        "a: 1  # decide\n",
    ],
)
def test_not_found(text: str) -> None:
    """In quotes, inside a longer text or a block, the word is a text like any other."""
    assert read_undecided(text) == []


def test_stand_in() -> None:
    """An undecided bound keeps its direction, at the baseline or at 1; a decided one and what is no plan stay."""
    rows: list[dict[str, object]] = [
        {"id": "a", "baseline": 5, "target": {"at_most": "DECIDE"}},
        {"id": "b", "target": {"at_least": "DECIDE"}},
        {"id": "c", "target": {"at_least": 7}},
        {"id": "d", "target": "grow"},
    ]
    assert stand_in({"indicators": rows}) == {"a", "b"}
    assert [row["target"] for row in rows] == [{"at_most": 5}, {"at_least": 1}, {"at_least": 7}, "grow"]
    others: list[object] = [None, [], {}, {"indicators": 3}, {"indicators": ["x"]}]
    for other in others:
        assert stand_in(other) == frozenset()
