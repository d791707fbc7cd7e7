"""The door for numbers, and texts in two languages."""

from decimal import Decimal

import pytest
from pydantic import ValidationError

from ipplan.model.base import Bilingual, Words, number
from ipplan.model.plan import Figure


@pytest.mark.parametrize(
    ("given", "expected"),
    [(20, "20"), (0.1, "0.1"), (Decimal("9.85"), "9.85"), (-3, "-3"), (0, "0"), (Decimal("1e100"), "1e100")],
)
def test_number(given: object, expected: str) -> None:
    """A number enters as the decimal that was written."""
    assert number(given) == Decimal(expected)


@pytest.mark.parametrize("given", ["20", True, None, [20], {}])
def test_no_number(given: object) -> None:
    """Text, truth and nothing are no numbers, whatever they look like."""
    with pytest.raises(ValidationError) as caught:
        Figure.model_validate({"value": given})
    assert [(error["loc"], error["type"]) for error in caught.value.errors()] == [(("value",), "number_type")]


@pytest.mark.parametrize("given", [float("inf"), float("nan"), Decimal("1e101"), Decimal("-1e101"), Decimal("1e-101")])
def test_number_out_of_range(given: object) -> None:
    """What is not finite, or of no size that a plan can have, is refused."""
    with pytest.raises(ValidationError) as caught:
        Figure.model_validate(given if isinstance(given, Decimal) else {"value": given})
    assert [error["type"] for error in caught.value.errors()] == ["number_range"]


def test_plain_figure() -> None:
    """A plain number stands for a figure with nothing but its value."""
    assert Figure.model_validate(20) == Figure(value=Decimal(20))


def test_say_falls_back() -> None:
    """A text that is missing in the language asked for is said in the other."""
    both, chinese, english = Bilingual(zh="件", en="patents"), Bilingual(zh="件"), Bilingual(en="patents")
    assert [both.say("zh"), both.say("en")] == ["件", "patents"]
    assert [chinese.say("en"), english.say("zh")] == ["件", "patents"]


def test_plain_words() -> None:
    """A plain text stands for both languages."""
    assert Words.model_validate("元") == Words(zh="元", en="元")


def test_frozen_and_closed() -> None:
    """A model cannot be changed and takes no field it does not know."""
    text = Bilingual(zh="件")
    with pytest.raises(AttributeError, match="frozen"):
        text.zh = "元"  # type: ignore[misc]
    with pytest.raises(ValidationError):
        Bilingual.model_validate({"zh": "件", "fr": "brevets"})
