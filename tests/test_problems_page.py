"""docs/problems.md is what the folders of the catalogue say."""

from tests.problems_page import PAGE, page


def test_current() -> None:
    """The page is generated; `python -m tests.problems_page` renews it."""
    assert PAGE.read_text(encoding="utf-8") == page()
