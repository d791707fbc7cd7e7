"""docs/cli.md is what the commands print."""

from tests.support.cli_page import PAGE, page


def test_current() -> None:
    """The page is generated; `python -m tests.renew cli` renews it."""
    assert PAGE.read_text(encoding="utf-8") == page()
