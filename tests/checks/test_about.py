"""Questions of a reviewer about loose, limited and rounded numbers."""

from typing import Any

import pytest

from ipplan.checks.review import review
from tests.checks.test_errors import plan

CODES = {"tolerance-missing", "beyond-limit", "decimals-too-few"}


def asked(row: dict[str, Any]) -> list[tuple[str, tuple[str | int, ...]]]:
    """The questions about one indicator that are asked here, with their place in it."""
    return [(f.message.code, f.location[2:]) for f in review(plan(row), "p") if f.message.code in CODES]


@pytest.mark.parametrize(
    ("row", "location"),
    [
        ({"target": {"at_least": 6}, "note": "规划写6%左右"}, ("note",)),
        ({"target": {"at_least": 6}, "note": "约6%"}, ("note",)),
        ({"target": {"at_least": 6}, "note": "６％左右"}, ("note",)),
        ({"target": {"at_least": 6}, "note": {"zh": "目标", "en": "It says about 6 %"}}, ("note",)),
        ({"target": {"at_least": 6}, "name": {"zh": "增速（左右）"}}, ("name",)),
        ({"target": {"at_least": 180000}, "note": "大约18万件"}, ("note",)),
        ({"target": {"at_least": 35}, "note": "到2025年达到35万件左右"}, ("note",)),
        ({"target": {"at_least": 3000000}, "note": "roughly 3 million"}, ("note",)),
        ({"target": {"at_least": {"value": 6, "note": "原文是6左右"}}}, ("target",)),
        ({"target": {"at_least": 30}, "milestones": {2023: 25}, "note": "2023年约25件"}, ("note",)),
    ],
)
def test_tolerance_is_asked_for(row: dict[str, Any], location: tuple[str | int, ...]) -> None:
    """A text that speaks loosely of the target, or of nothing in particular, is asked how far that goes."""
    assert asked(row) == [("tolerance-missing", location)]


@pytest.mark.parametrize(
    "row",
    [
        {"target": {"at_least": 6, "tolerance": 0.2}, "note": "规划写6%左右"},
        {"target": {"at_least": 6}, "note": "按7.1万件推算约1860万人"},
        {"target": {"at_least": 6}, "note": "约束性指标，巴黎公约"},
        {"target": {"at_least": 6}, "note": "the note about the plan"},
        {"target": "grow", "note": "6%左右"},
        {"target": {"at_least": 30}, "milestones": {2023: {"at_least": 25, "tolerance": 1}}, "note": "约25件"},
    ],
)
def test_tolerance_is_not_asked_for(row: dict[str, Any]) -> None:
    """A tolerance is there, or the words speak of something else."""
    assert asked(row) == []


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"limit": 100, "target": {"at_least": 110}}, [("beyond-limit", ("target",))]),
        ({"limit": 100, "baseline": 101}, [("beyond-limit", ("baseline",))]),
        ({"limit": 0, "target": {"at_most": -1}, "path": "linear"}, [("beyond-limit", ("target",))]),
        ({"limit": 29, "target": {"at_least": 29}, "milestones": {2023: 30}}, [("beyond-limit", ("milestones", 2023))]),
        ({"limit": 100, "baseline": 90, "target": {"at_least": 100}}, []),
        ({"limit": 0, "target": {"at_most": 5}}, []),
        (
            {"decimals": 1, "baseline": 9.85, "target": {"at_least": 10.25}},
            [("decimals-too-few", ("target",)), ("decimals-too-few", ("baseline",))],
        ),
        ({"decimals": 2, "baseline": 9.85}, []),
        ({"decimals": 0, "target": "grow"}, []),
    ],
)
def test_limit_and_decimals(row: dict[str, Any], expected: list[tuple[str, tuple[str | int, ...]]]) -> None:
    """Numbers keep within their limit in the wanted direction, and are shown whole."""
    assert asked(row) == expected
