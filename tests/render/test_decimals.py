"""How many decimals people see of an indicator, by hand."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.render.decimals import rounded, shown_decimals, sufficient
from tests.support.building import plan_of

BASELINE_AND_TARGET = {"baseline": 20, "target": {"at_least": 30}}


@pytest.mark.parametrize(
    ("fields", "actuals", "wanted"),
    [
        (BASELINE_AND_TARGET, [], 0),
        ({**BASELINE_AND_TARGET, "decimals": 2}, ["24.1234"], 2),  # what the plan says decides
        ({"baseline": Decimal("5.21"), "target": {"at_least": 7}}, [], 2),
        (BASELINE_AND_TARGET, ["24", "25.5"], 1),  # as the actuals were given
        ({**BASELINE_AND_TARGET, "milestones": {2023: Decimal("24.125")}}, [], 3),
        ({"target": {"between": [Decimal("10.5"), 12]}}, [], 1),
        ({"baseline": 1000, "target": {"at_least": 1200}, "measure": "mean"}, [], 1),  # 1,176.7 件 a year
        ({"baseline": 1000, "target": {"at_least": 1200}, "measure": "mean", "unit": "万元"}, [], 0),
    ],
)
def test_decimals_are_those_that_were_given(fields: dict[str, Any], actuals: list[str], wanted: int) -> None:
    """The plan's own word comes first, then the finest of what was given."""
    indicator = plan_of(**fields).indicators[0]
    assert shown_decimals(indicator, map(Decimal, actuals)) == wanted


@pytest.mark.parametrize(
    ("value", "places", "wanted"),
    [
        ("177.5", 0, "178"),
        ("-0.3", 0, "0"),  # no minus before a zero
        ("12.65", 2, "12.65"),
        ("12.65", 4, "12.65"),  # nothing is added
        ("1234567", 2, "1234567"),  # what was given stays, large or not
        ("1234567.891", 2, "1235000"),  # computed: four digits tell enough
    ],
)
def test_rounding_for_the_eye(value: str, places: int, wanted: str) -> None:
    """A value with more decimals is rounded; any other stays."""
    assert rounded(Decimal(value), places) == Decimal(wanted)
    assert not rounded(Decimal(value), places).is_signed()


@pytest.mark.parametrize(
    ("value", "sign", "wanted"),
    [("1400.01", 1, "1401"), ("1400.99", -1, "1400"), ("-3.2", 1, "-3"), ("-3.2", -1, "-4"), ("1400", 1, "1400")],
)
def test_what_is_needed_is_rounded_to_the_side_that_suffices(value: str, sign: int, wanted: str) -> None:
    """Up where more is wanted, down where less is."""
    assert sufficient(Decimal(value), 0, sign) == Decimal(wanted)
