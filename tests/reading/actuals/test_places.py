"""Values of another place than the plan's."""

from pathlib import Path

import pytest

from ipplan.model.plan import Plan
from ipplan.reading.actuals.places import is_other_place
from ipplan.reading.actuals.read import read_actuals


def of(plan: Plan, zh: str = "广州市", en: str | None = "Guangzhou") -> Plan:
    """Return the plan of a place."""
    return Plan.model_validate(
        {**plan.model_dump(exclude_unset=True), "region": {"zh": zh, **({"en": en} if en else {})}}
    )


@pytest.mark.parametrize(
    ("text", "zh", "en", "other"),
    [
        ("广州市", "广州市", "Guangzhou", False),
        ("广州", "广州市", "Guangzhou", False),
        ("广东省广州市", "广州市", "Guangzhou", False),
        ("全市", "广州市", "Guangzhou", False),
        ("合计", "广州市", "Guangzhou", False),
        ("广西", "广西壮族自治区", None, False),
        ("天河区", "广州市", "Guangzhou", True),
        ("广州市天河区", "广州市", "Guangzhou", True),
        ("深圳市", "广州市", "Guangzhou", True),
        ("Guangzhou", "广州市", "Guangzhou", False),
        ("Guangzhou City", "广州市", "Guangzhou", False),
        ("City of Guangzhou", "广州市", "Guangzhou", False),
        ("United States of America", "美国", "United States", False),
        ("Shenzhen", "广州市", "Guangzhou", True),
        ("Guangzhou Tianhe", "广州市", "Guangzhou", True),
        ("Shenzhen", "广州市", None, None),
        ("CHN", "中国", "China", None),
        ("440100", "广州市", "Guangzhou", None),
    ],
)
def test_is_other_place(plan: Plan, text: str, zh: str, en: str | None, *, other: bool | None) -> None:
    """A place goes by its short name, with the province before it, in either language; codes are not compared."""
    region = of(plan, zh, en).region
    assert region is not None
    assert is_other_place(text, region) is other


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("地区,指标,2023年\n广州,专利授权量,390\n", []),
        ("地区,指标,2023年\n天河区,专利授权量,39\n", ["天河区"]),
        ("省,市,指标,2023年\n广东省,广州市,专利授权量,390\n", []),
        ("国家,地区,指标,2023年\n中国,华南,专利授权量,390\n", ["华南"]),
        ("市,区县,指标,2023年\n广州市,天河区,专利授权量,39\n", ["天河区"]),
        ("市,区县,指标,2023年\n广州市,,专利授权量,390\n", []),
        ("年份,区县,专利授权量\n2023,天河区,39\n", ["天河区"]),
        ("类别,指标,2023年\n产出,专利授权量,390\n", []),
        ("地区,指标,2023年\n天河区,其他,39\n广州市,专利授权量,390\n", []),
    ],
)
def test_read(plan: Plan, tmp_path: Path, text: str, found: list[str]) -> None:
    """Only rows that give values count, and the finest place; each is refused once, with its column."""
    path = tmp_path / "a.csv"
    path.write_text(text, encoding="utf-8")
    actuals, problems = read_actuals([str(path)], [of(plan)])
    assert [problem.details["found"] for problem in problems if problem.code == "other-place"] == found
    assert (actuals is None) == bool(found)
    assert read_actuals([str(path)], [plan])[0] is not None  # a plan that names no place takes any


def test_chosen(plan: Plan, tmp_path: Path) -> None:
    """What the user chooses is what is meant."""
    path = tmp_path / "a.csv"
    path.write_text("地区,指标,2023年\n天河区,专利授权量,39\n", encoding="utf-8")
    actuals, problems = read_actuals([str(path)], [of(plan)], where=[("地区", "天河区")])
    assert (actuals is not None, problems) == (True, [])
