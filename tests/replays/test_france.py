"""The completion rates that the French Baromètre published."""

from pathlib import Path

from tests.support.replaying import cases, indicator, status

CLOSE = 0.06
OF = 47
# Completion needs no time: dates become years in their order.
BEGIN, NOW, END = 2022, 2024, 2026


def test_completion_rates(tmp_path: Path) -> None:
    """All 47 rates come out to within 0.06 points, those below 0 and above 100 cut as they are published."""
    official = cases("france_barometre.json")
    plan = [
        indicator(
            case["id"].lower(),
            baseline=case["baseline"],
            target={{"up": "at_least", "down": "at_most"}[case["direction"]]: case["target"]},
            path="linear",
        )
        for case in official
    ]
    actuals = [(case["id"].lower(), NOW, case["actual"]) for case in official]
    found = status(tmp_path, (BEGIN, END), plan, actuals, "--method", "barometre")
    assert len(official) == OF
    wrong = {
        case["id"]: (rate, case["official_completion_percent_clipped"])
        for case in official
        if abs((rate := 100 * found[case["id"].lower()]["method_value"]) - case["official_completion_percent_clipped"])
        > CLOSE
    }
    assert wrong == {}
    assert {row["light"] for row in found.values()} == {None}
    assert {row["method_verdict"] for row in found.values()} == {None}
