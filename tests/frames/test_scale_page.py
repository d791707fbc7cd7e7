"""What docs/scale.md shows of the work on columns is what happens."""

import re
from doctest import DocTestParser, DocTestRunner

import pytest

from tests.support.running import REPOSITORY

pytest.importorskip("narwhals")
pytest.importorskip("polars")


def test_python_blocks_run() -> None:
    """Every python block of the page runs in order and shows what it shows."""
    text = (REPOSITORY / "docs" / "scale.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    test = DocTestParser().get_doctest("\n".join(blocks), {}, "scale.md", None, 0)
    runner = DocTestRunner(verbose=False)
    runner.run(test)
    assert runner.summarize(verbose=False).failed == 0
    assert len(test.examples) > 5
