"""What makes a kind of promise impossible: each check where it must speak, and where it must not."""

from typing import Any

import pytest

from tests.checks.test_errors import Location, found, plan

REVISED = {"date": "2023-06-30", "target": {"at_least": 28}}


def test_every_kind_is_sound() -> None:
    """Each kind in its usual form has no error."""
    rows: list[dict[str, Any]] = [
        {"target": {"between": [6, 7], "tolerance": "3%"}, "milestones": {2023: {"at_least": 5}}},
        {"target": {"at_least": 26, "stretch": 28}, "every_year": True, "revisions": [REVISED]},
        {"measure": "mean", "over": 3, "target": {"at_most": 5}, "milestones": {2023: 6}},
        {"baseline": 60, "yearly": {2021: 60, 2022: 62, 2023: 61, 2025: 30}},
    ]
    assert found(plan(*rows)) == []


def test_done_is_sound() -> None:
    """Something to be done needs no more than a name."""
    done = {"measure": "done", "unit": None, "target": None}
    given = {key: value for key, value in done.items() if value}
    one = plan({"target": "none"})
    sound = one.model_copy(
        update={"indicators": (one.indicators[0].model_validate({"id": "x", "name": {"en": "X"}, **given}),)}
    )
    assert found(sound) == []


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"target": {"between": [7, 6]}}, [("band-order", ("target", "between"))]),
        ({"target": {"between": [6, 6]}}, []),
        ({"milestones": {2023: {"between": [2, 1]}}}, [("band-order", ("milestones", 2023, "between"))]),
        (
            {"revisions": [{"date": "2023-06-30", "target": {"between": [2, 1]}}]},
            [("band-order", ("revisions", 0, "target", "between"))],
        ),
        ({"target": {"at_least": 6, "tolerance": -1}}, [("tolerance-negative", ("target", "tolerance"))]),
        ({"target": {"at_least": 6, "tolerance": "-3%"}}, [("tolerance-negative", ("target", "tolerance"))]),
        ({"target": {"at_least": 26, "stretch": 26}}, [("stretch-wrong-side", ("target", "stretch"))]),
        ({"target": {"at_most": 26, "stretch": 27}}, [("stretch-wrong-side", ("target", "stretch"))]),
        ({"target": {"at_most": 26, "stretch": 25}}, []),
        (
            {"revisions": [{"date": "2023-06-30", "target": {"at_least": 26, "stretch": 25}}]},
            [("stretch-wrong-side", ("revisions", 0, "target", "stretch"))],
        ),
        ({"measure": "mean", "every_year": True}, [("every-year-without-values", ("every_year",))]),
        ({"measure": "period_total", "every_year": True}, [("every-year-without-values", ("every_year",))]),
        ({"target": "none", "every_year": True}, [("every-year-without-values", ("every_year",))]),
        ({"target": "grow", "every_year": True}, []),
        ({"measure": "mean", "target": "grow"}, [("mean-without-bound", ("target",))]),
        (
            {"measure": "mean", "revisions": [{"date": "2023-06-30", "target": "decline"}]},
            [("mean-without-bound", ("revisions", 0, "target"))],
        ),
        ({"measure": "mean", "target": "none"}, []),
        ({"measure": "mean", "target": {"between": [20, 30]}}, []),
        ({"target": "grow", "hold": True}, [("hold-without-bound", ("hold",))]),
        ({"target": "none", "hold": True}, [("hold-without-bound", ("hold",))]),
        ({"target": {"between": [20, 30]}, "hold": True, "baseline": 25}, []),
        ({"over": 3}, [("over-without-mean", ("over",))]),
        ({"measure": "mean", "over": 5}, []),
        ({"measure": "mean", "over": 6}, [("over-too-long", ("over",))]),
        ({"measure": "done"}, [("done-with-number", ("unit",)), ("done-with-number", ("target",))]),
        ({"revisions": [REVISED, REVISED]}, [("revision-order", ("revisions", 1, "date"))]),
        ({"milestones": {2023: 25}, "yearly": {2023: 25}}, [("yearly-and-milestone", ("yearly", 2023))]),
        ({"yearly": {2025: 29}}, [("yearly-differs-from-target", ("yearly", 2025))]),
        ({"yearly": {2025: 30}}, []),
        ({"yearly": {2020: 20}}, [("milestone-outside-period", ("yearly", 2020))]),
        ({"yearly": {2026: 31}}, [("milestone-outside-period", ("yearly", 2026))]),
        ({"target": {"between": [20, 30]}, "yearly": {2023: 25}}, [("milestone-without-target", ("yearly", 2023))]),
        ({"target": "grow", "milestones": {2023: {"at_least": 25}}}, []),
        ({"milestones": {2022: 26, 2023: {"at_most": 20}}}, []),
        ({"every_year": True, "baseline": 40, "milestones": {2022: 26, 2023: 25}}, []),
    ],
)
def test_kind(row: dict[str, Any], expected: list[tuple[str, Location]]) -> None:
    """The combination that contradicts itself is found at its place, and no other."""
    assert found(plan(row)) == [(code, ("indicators", 0, *location)) for code, location in expected]
