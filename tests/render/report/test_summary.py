"""Sentences of the summary on kinds that were said as others are."""

from decimal import Decimal

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess_plan
from ipplan.render.report.content import report
from ipplan.render.report.saying import Saying

ROWS = [
    {"id": "fall", "name": {"zh": "案件", "en": "Cases"}, "unit": {"zh": "件", "en": "cases"}, "baseline": 1200,
     "target": {"at_most": 800}},
    {"id": "total", "name": {"zh": "金额", "en": "Amount"}, "unit": {"zh": "元", "en": "CNY"},
     "measure": "period_total",
     "target": {"at_least": 1_234_567_890}},
]  # fmt: skip
VALUES = {"fall": (1250, 1280), "total": (100_000_000, 300_000_000)}


def test_above_what_is_to_fall_and_totals_as_totals() -> None:
    """What is to fall stands above its target; what next year must reach of a total is a total."""
    plan: Plan = Plan.model_validate(
        {
            "id": "p",
            "title": {"zh": "规划", "en": "Plan"},
            "baseline_year": 2020,
            "target_year": 2025,
            "indicators": ROWS,
        }
    )
    seen = [
        Observation(name, year, Decimal(value), Place("a.csv", 2))
        for name, values in VALUES.items()
        for year, value in zip((2021, 2022), values, strict=True)
    ]
    result = assess_plan(plan, seen, as_of=2022)
    said = {
        language: " ".join(
            point.text for point in report(result, language, "annual", version="0", plan_sha256="0", files=()).summary
        )
        for language in ("zh", "en")
    }
    assert "案件（反向变化，高480件）" in said["zh"]
    assert "Cases (reversing, 480 cases above)" in said["en"]
    assert "金额累计" in said["zh"]
    assert "in total" in said["en"]
    # 1,234,567,890 in five years is 246,913,578 a year.
    total = Saying(result.indicators[1], "zh")
    assert total.change(Decimal(1_234_567_890) / 5) == "增加2.469亿元"
