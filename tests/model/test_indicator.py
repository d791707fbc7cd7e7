"""What an indicator says of how it is measured."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from ipplan.model.plan import Indicator


def indicator(**fields: Any) -> Indicator:
    """Build an indicator with these fields and, unless they say another, a target of at least 30."""
    given = {"id": "x", "name": {"en": "X"}, "unit": "件", "target": {"at_least": 30}, **fields}
    return Indicator.model_validate(given)


def test_done() -> None:
    """What is to be done has neither unit nor number: it is done at 1."""
    found = Indicator.model_validate({"id": "x", "name": {"en": "X"}, "measure": "done"})
    assert (found.unit.say("zh"), found.target.kind, found.target.numbers) == ("", "at_least", (Decimal(1),))
    assert found.path_kind == "linear"


@pytest.mark.parametrize(("given", "expected"), [("plan", None), (3, 3), (None, None)])
def test_over(given: object, expected: int | None) -> None:
    """A mean is over all years, or over so many last ones."""
    assert indicator(measure="mean", over=given).over == expected


@pytest.mark.parametrize("given", [1, 0, "all", True, 2.5])
def test_not_over(given: object) -> None:
    """One year is no mean, and a word is no number."""
    with pytest.raises(ValidationError) as caught:
        indicator(measure="mean", over=given)
    assert caught.value.errors()[0]["type"] == "over_form"
