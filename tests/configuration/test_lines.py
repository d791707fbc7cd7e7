"""Lines of settings in a file of TOML."""

import pytest

from ipplan.configuration.lines import Lines

TEXT = """[project]
lang = "other"
[tool.ipplan]
plans = [
  "a",
]
lang = "zh"
cuts.ahead = 1.1
[tool.ipplan.per-file-ignores]
"plans/a b.yaml" = ["x"]
[ "tool" . ipplan . other ]
key = 1
"""


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        (("plans",), 4),
        (("lang",), 7),
        (("cuts",), 8),
        (("cuts", "ahead"), 8),
        (("per-file-ignores",), 9),
        (("per-file-ignores", "plans/a b.yaml"), 10),
        (("other", "key"), 12),
        (("cuts", "lagging"), 8),
        (("notes",), 3),
    ],
)
def test_line_of_a_setting(keys: tuple[str, ...], line: int) -> None:
    """A setting has its own line, one that is not written that of the table around it."""
    assert Lines(TEXT, ("tool", "ipplan")).of(keys) == line


def test_no_line() -> None:
    """Where nothing is written there is no line."""
    assert Lines("", ()).of(("lang",)) == 0
