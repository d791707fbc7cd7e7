"""A target that was met at the start and is lost again is red under every method with lights."""

from typing import Any

import pytest

from ipplan.progress.methods.registry import METHODS
from tests.support.building import judge

WORST = {
    "eurostat": "away",
    "opensdg": "deterioration",
    "un": "stagnation",
    "sdsn": "decreasing",
    "wri": "wrong_direction",
}


@pytest.mark.parametrize("method", WORST)
@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({2021: 46}, {"baseline": 47, "target": {"at_least": 47}, "hold": True}),
        ({2021: 48, 2022: 46}, {"baseline": 47, "target": {"at_least": 47}}),
        ({2025: 12}, {"baseline": 8, "target": {"at_most": 10}}),
        ({2021: 31, 2023: 29}, {"target": {"at_least": 30}}),
        ({2023: 21}, {"measure": "period_total", "target": {"at_most": 20}}),
    ],
)
def test_a_lost_target_is_red(method: str, values: dict[int, Any], fields: dict[str, Any]) -> None:
    """The worst word of each, in the target year and before it, for a first actual and for a cap as well."""
    found = METHODS[method](judge(values, **fields))
    assert (found.verdict, found.light, found.reason) == (WORST[method], "red", None)


@pytest.mark.parametrize("method", WORST)
def test_a_target_that_was_never_met_is_not_lost(method: str) -> None:
    """From 10 to 20, at 19: on the way."""
    assert METHODS[method](judge({2024: 19}, baseline=10, target={"at_least": 20})).light == "green"
