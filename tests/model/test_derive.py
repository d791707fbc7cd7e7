"""What a derivation says of itself."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from ipplan.model.derive import OPERATIONS, Derive, Operand


def test_operands() -> None:
    """An operand is an id, a number or an operation; ids are listed once, in the order of writing."""
    derive = Derive.model_validate({"difference": [{"growth": "productivity"}, {"growth": "gdp"}, 2.5, "gdp"]})
    assert derive.operation == "difference"
    assert [operand.plain for operand in derive.operands] == [False, False, True, True]
    assert derive.operands[2].number == Decimal("2.5")
    assert derive.ids == ("productivity", "gdp")


@pytest.mark.parametrize("name", ["growth", "change", "cumulative"])
def test_of_one(name: str) -> None:
    """Growth, change and the sum since the baseline are of one operand."""
    derive = Derive.model_validate({name: "gdp"})
    assert (derive.operation, derive.ids) == (name, ("gdp",))


def test_every_operation_is_a_field() -> None:
    """The operations are the fields of the model, in their order."""
    assert tuple(Derive.model_fields) == OPERATIONS
    assert tuple(Operand.model_fields) == (*OPERATIONS, "id", "number")


@pytest.mark.parametrize(
    ("given", "kind"),
    [
        ({}, "one_operation"),
        ({"sum": ["a", "b"], "mean": ["a", "b"]}, "one_operation"),
        ({"sum": ["a"]}, "few_operands"),
        ({"growth": {"max": ["a"]}}, "few_operands"),
        ({"growth": {"id": "a", "number": 3}}, "one_operand"),
        ({"growth": {}}, "one_operand"),
    ],
)
def test_refused(given: Any, kind: str) -> None:
    """No operation, two, too few operands, or an operand that is two things at once."""
    with pytest.raises(ValidationError) as caught:
        Derive.model_validate(given)
    assert [error["type"] for error in caught.value.errors()] == [kind]
