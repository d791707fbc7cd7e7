"""docs/output.md is what the schemas say."""

from tests.support.output_page import PAGE, page


def test_the_page_is_that_of_the_schemas() -> None:
    """`python -m tests.renew output` would change nothing."""
    assert PAGE.read_text(encoding="utf-8") == page()
