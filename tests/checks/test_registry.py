"""Every check is named, documented, and does what its registration says."""

import re
from pathlib import Path

from ipplan.checks.registry import Check, checks
from ipplan.codes import SEVERITIES
from ipplan.commands.codes import described
from ipplan.wording.codes.configuration import CONFIGURATION
from ipplan.wording.codes.notes import NOTES
from ipplan.wording.codes.table import ACTUALS, PLANS

FOLDERS = Path(__file__).parent.parent / "problems"


def is_documented(check: Check) -> bool:
    """True if the rule and its reason are sentences and the example shows some code."""
    return check.rule.endswith(".") and check.why.endswith(".") and "`" in check.example


def test_documented() -> None:
    """A check's docstring has the rule, why it is one, and an example that breaks it."""
    assert [check.code for check in checks().values() if not is_documented(check)] == []
    assert set(checks()) <= set(PLANS)


def test_severity() -> None:
    """The severity that `--list` shows is the one that the program prints."""
    printed = {
        folder.name: re.findall(rf"(error|warning|note)\[{folder.name}\]", expected.read_text(encoding="utf-8"))
        for folder in FOLDERS.iterdir()
        if (expected := folder / "expected.en.txt").is_file()
    }
    assert printed == {code: [described()[code].severity] for code in printed}
    assert len(printed) > 100


def test_every_code_is_described() -> None:
    """No code is left out of the list, and all three severities are used on plans."""
    assert set(described()) == {*PLANS, *ACTUALS, *NOTES, *CONFIGURATION}
    assert {SEVERITIES[check.code] for check in checks().values()} == {"error", "warning", "note"}
