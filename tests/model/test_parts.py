"""Parts of a whole, and who answers for them."""

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from ipplan.model.base import Words
from ipplan.model.counted import is_counted
from ipplan.model.parts import By, Responsible
from ipplan.model.plan import Indicator, Plan

INDICATOR: dict[str, Any] = {"id": "x", "name": {"zh": "甲"}, "unit": "家", "target": {"at_least": 30}, "baseline": 20}


def test_of_part() -> None:
    """A part has its own baseline, target and milestones, and nothing of what the whole alone promises."""
    by = {"dimension": "d", "parts": {"a": {"baseline": 9, "target": {"at_most": 12}, "milestones": {2023: 10}}}}
    whole = Indicator.model_validate({**INDICATOR, "by": by, "milestones": {2022: 25}, "hold": True, "path": "linear"})
    part = whole.of_part("a")
    assert (part.id, part.path, part.hold, part.by) == ("x", "linear", False, None)
    assert part.baseline is not None
    assert part.baseline.value == Decimal(9)
    assert (part.target.kind, list(part.milestones)) == ("at_most", [2023])


def test_of_part_without_target() -> None:
    """A part without a target is only observed; the notes and sources of the whole stay where it has none."""
    whole = Indicator.model_validate({**INDICATOR, "note": "甲", "by": {"dimension": "d", "parts": {"a": {}}}})
    for part in (whole.of_part("a"), whole.of_part("b"), Indicator.model_validate(INDICATOR).of_part("a")):
        assert (part.target.kind, part.baseline, part.milestones) == ("none", None, {})
    assert whole.of_part("a").note == whole.note


def test_weights() -> None:
    """Weights and the weighted mean belong together."""
    assert By.model_validate({"dimension": "d", "combine": "weighted_mean", "weights": "w"}).weights == "w"
    for wrong in ({"combine": "weighted_mean"}, {"weights": "w"}):
        with pytest.raises(ValidationError, match="weights belong to weighted_mean"):
            By.model_validate({"dimension": "d", **wrong})


def test_responsible() -> None:
    """A plain text is the office in the lead; everyone is the lead and who takes part."""
    assert Responsible.model_validate("市局").lead.zh == "市局"
    both = Responsible.model_validate({"lead": "甲局", "with": ["乙局"]})
    assert [office.zh for office in both.everyone] == ["甲局", "乙局"]


def test_series_are_measured() -> None:
    """A series is measured like an indicator that is never judged."""
    series = {"id": "gdp", "name": {"zh": "生产总值"}, "unit": "亿元", "timing": "over_period"}
    head = {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2020, "target_year": 2025}
    plan = Plan.model_validate({**head, "series": [series], "indicators": [INDICATOR]})
    one = plan.measured[-1]
    assert [measured.id for measured in plan.measured] == ["x", "gdp"]
    assert (one.measure, one.timing, one.basis, one.target.kind) == ("level", "over_period", "as_stated", "none")


@pytest.mark.parametrize(
    ("unit", "counted"), [("件", True), ("家", True), ("万件", False), ("元", False), ("%", False), ("Patents", True)]
)
def test_counted(unit: str, counted: bool) -> None:  # noqa: FBT001
    """What is counted one by one has no fractions; thousands of it, money and shares do."""
    assert is_counted(Words.model_validate(unit)) is counted
