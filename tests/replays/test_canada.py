"""The statuses that Canada's indicator framework published."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.replaying import Case, cases, indicator, status

OF = 63


def told(case: Case, folder: Path) -> Any:
    """What `status --method opensdg` says of one official case."""
    up = case["direction"] == "up"
    target: object = {"at_least" if up else "at_most": case["target"]}
    if case["target"] is None:
        target = "grow" if up else "decline"
    fields = {"limit": case["limit"]} if case["limit"] is not None else {}
    plan = [indicator("x", baseline=case["baseline"], target=target, **fields)]
    years = (case["base_year"], case["target_year"] or 2030)
    return status(folder, years, plan, [("x", case["year"], case["actual"])], "--method", "opensdg")["x"]


def test_statuses_and_values(tmp_path: Path) -> None:
    """All 63 statuses, and the value of each measure to 1e-9."""
    official = cases("canada_cif.json")
    assert len(official) == OF
    found = {case["id"]: told(case, tmp_path) for case in official}
    wrong = {case["id"]: found[case["id"]]["method_verdict"] for case in official
             if found[case["id"]]["method_verdict"] != case["official"]}  # fmt: skip
    assert wrong == {}
    for case in official:
        assert found[case["id"]]["method_value"] == pytest.approx(case["official_value"], rel=1e-9), case["id"]
