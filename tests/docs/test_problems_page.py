"""docs/problems.md is what the folders of the catalogue say."""

from tests.support.problems_page import PAGE, page


def test_current() -> None:
    """The page is generated; `python -m tests.renew problems-page` renews it."""
    assert PAGE.read_text(encoding="utf-8") == page()
