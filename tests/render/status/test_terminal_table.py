"""The bar of the terminal's table."""

import pytest

from ipplan.render.status.terminal_table import bar
from ipplan.wording.numerals import share_done
from tests.support.building import judge


@pytest.mark.parametrize(
    ("actual", "drawn"),
    [
        (100, "----------|"),
        (145, "====------|"),
        (199.9, "=========-|"),
        (200, "==========|"),
        (260, "==========|"),
        (90, "----------|"),
    ],
)
def test_it_is_full_only_at_100_per_cent(actual: float, drawn: str) -> None:
    """From 100 to 200: a cell for each full tenth of the way, the mark after the last in the target year."""
    assert bar(judge({2025: str(actual)}, baseline=100, target={"at_least": 200}, path="linear")) == drawn


def test_the_mark_stands_where_the_path_should_be() -> None:
    """After two of five years: at 40 %."""
    assert bar(judge({2022: 130}, baseline=100, target={"at_least": 200}, path="linear")) == "===-|------"


def test_what_is_not_complete_is_never_said_to_be_100_per_cent() -> None:
    """99.9 % is shown as 99 %, 100 % as 100 %, more as it is."""
    from decimal import Decimal

    assert [share_done(Decimal(share)) for share in ("0.999", "1", "1.234", "0.444")] == ["99%", "100%", "123%", "44%"]
