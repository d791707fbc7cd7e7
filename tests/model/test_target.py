"""What a target says: bounds, bands, tolerances, ratios."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from ipplan.model.plan import Figure, Indicator, Target


def indicator(**fields: Any) -> Indicator:
    """Build an indicator with these fields and, unless they say another, a target of at least 30."""
    given = {"id": "x", "name": {"en": "X"}, "unit": "件", "target": {"at_least": 30}, **fields}
    return Indicator.model_validate(given)


@pytest.mark.parametrize(
    ("given", "expected"),
    [("2.5:1", "2.5"), ("2.5 ： 1", "2.5"), ("3:1", "3"), ("1:1", "1"), ("2.5:1.0", "2.5")],
)
def test_ratio(given: str, expected: str) -> None:
    """A ratio with a side of 1 is a number wherever a number stands."""
    assert Target.model_validate({"at_most": given}).numbers == (Decimal(expected),)
    assert indicator(baseline=given).baseline == Figure(value=Decimal(expected))


@pytest.mark.parametrize("given", ["12:30", "1:0", "1:4", "2.5", "a:1", "1:2:1", ":1", "-2:1"])
def test_no_ratio(given: str) -> None:
    """Another text is no number: a time of day, a number in quotes, a division by nothing."""
    with pytest.raises(ValidationError):
        Target.model_validate({"at_most": given})


@pytest.mark.parametrize(
    ("given", "bound", "expected"),
    [(0.2, 6, "0.2"), ("3%", 200, "6"), ("3 ％", -200, "6"), ("0.5%", 10, "0.05"), (0, 6, "0")],
)
def test_tolerance(given: object, bound: int, expected: str) -> None:
    """A tolerance is an amount, or a share of the bound's size."""
    tolerance = Target.model_validate({"at_least": bound, "tolerance": given}).tolerance
    assert tolerance is not None
    assert tolerance.of(Decimal(bound)) == Decimal(expected)


@pytest.mark.parametrize("given", ["a bit", "x%", "%", True, [1]])
def test_no_tolerance(given: object) -> None:
    """What is neither a number nor a share is refused."""
    with pytest.raises(ValidationError):
        Target.model_validate({"at_least": 6, "tolerance": given})


def test_band() -> None:
    """A band has two edges and no single bound."""
    target = Target.model_validate({"between": [6.0, 7]})
    assert (target.kind, target.band, target.figure, target.numbers) == (
        "between",
        (Decimal(6), Decimal(7)),
        None,
        (Decimal(6), Decimal(7)),
    )


def test_none() -> None:
    """`none` has nothing to measure by."""
    target = Target.model_validate("none")
    assert (target.kind, target.numbers, target.direction) == ("none", (), None)


@pytest.mark.parametrize("given", [{"between": [6, 7], "stretch": 8}, {"direction": "grow", "tolerance": 1}])
def test_extra_without_bound(given: object) -> None:
    """A tolerance and a stretch need a number to go beyond."""
    with pytest.raises(ValidationError) as caught:
        Target.model_validate(given)
    assert caught.value.errors()[0]["type"].endswith("_without_bound")
