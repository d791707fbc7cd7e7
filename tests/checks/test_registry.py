"""Every check is named, documented, and does what its registration says."""

import re
from pathlib import Path

import pytest

from ipplan.checks.registry import Check, checks
from ipplan.codes import SEVERITIES
from ipplan.commands.check_codes import described
from ipplan.wording.codes.table import ACTUALS, PLANS

FOLDERS = Path(__file__).parent.parent / "problems"


@pytest.mark.parametrize("check", checks().values(), ids=lambda check: check.code)
def test_documented(check: Check) -> None:
    """A check's docstring has the rule, why it is one, and an example that breaks it."""
    assert check.rule.endswith(".")
    assert check.why.endswith(".")
    assert "`" in check.example
    assert check.code in PLANS


@pytest.mark.parametrize("code", sorted(folder.name for folder in FOLDERS.iterdir() if folder.is_dir()))
def test_severity(code: str) -> None:
    """The severity that `--list` shows is the one that the program prints."""
    text = (FOLDERS / code / "expected.en.txt").read_text(encoding="utf-8")
    assert re.findall(rf"(error|warning|note)\[{code}\]", text) == [described()[code].severity]


def test_every_code_is_described() -> None:
    """No code is left out of the list, and all three severities are used on plans."""
    assert set(described()) == {*PLANS, *ACTUALS}
    assert {SEVERITIES[check.code] for check in checks().values()} == {"error", "warning", "note"}
