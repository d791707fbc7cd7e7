"""Kinds of files that statistical offices publish, with codes and labels side by side and money in other currencies."""

from pathlib import Path

import pytest

from ipplan.model.plan import Plan
from ipplan.reading.actuals.read import read_actuals

PLAN = Plan.model_validate(
    {
        "id": "p",
        "title": {"zh": "规划"},
        "baseline_year": 2020,
        "target_year": 2025,
        "indicators": [
            {"id": "turnover", "name": {"zh": "技术合同成交额"}, "unit": "亿元", "target": {"at_least": 600}},
            {"id": "share", "name": {"zh": "研发投入强度"}, "unit": "%", "path": "linear", "target": {"at_least": 3}},
        ],
    }
)  # fmt: skip
OECD = (
    "REF_AREA,Reference area,MEASURE,Measure,UNIT_MEASURE,Unit of measure,TIME_PERIOD,Time period,OBS_VALUE,"
    "Observation value,OBS_STATUS,UNIT_MULT,Unit multiplier,DECIMALS\n"
)


def read(folder: Path, text: str) -> tuple[dict[tuple[str, int], str] | None, set[str]]:
    """Return the values of a file by indicator and year, and the codes of its errors."""
    path = folder / "a.csv"
    path.write_text(text, encoding="utf-8")
    actuals, problems = read_actuals([str(path)], [PLAN])
    errors = {str(problem.code) for problem in problems if problem.severity == "error"}
    if actuals is None:
        return None, errors
    return {(one.indicator, one.year): str(one.value) for one in actuals.observations["p"]}, errors


@pytest.mark.parametrize(
    ("row", "value"),
    [
        ("CHN,China,G,研发投入强度,PT_B1GQ,Percentage of GDP,2022,,2.4,,A,0,Units,2", ("share", "2.4")),
        ("CHN,China,G,技术合同成交额,CNY,Yuan renminbi,2022,,45000,,A,6,Millions,2", ("turnover", "450")),
        ("CHN,China,G,技术合同成交额,XDC,National currency,2022,,450,,A,8,Hundred millions,2", ("turnover", "450")),
    ],
)
def test_codes_beside_their_labels(tmp_path: Path, row: str, value: tuple[str, str]) -> None:
    """SDMX with labels has each column twice, as a code and in words: the power of ten and the unit are read once."""
    assert read(tmp_path, f"{OECD}{row}\n")[0] == {(value[0], 2022): value[1]}


@pytest.mark.parametrize("header", ["单位,计量单位", "UNIT_MULT,Unit multiplier"])
def test_two_columns_that_contradict_each_other(tmp_path: Path, header: str) -> None:
    """Two units, or two powers of ten, that can both be meant are refused."""
    cells = "万元,亿元" if "单位" in header else "3,6"
    assert read(tmp_path, f"指标,年份,数值,{header}\n技术合同成交额,2023,45000,{cells}\n") == (
        None,
        {"duplicate-column"},
    )


@pytest.mark.parametrize("written", ["$450亿", "€450亿", "$45 bn", "450亿美元", "450 亿 美元", "£4500000万"])
def test_money_of_other_countries(tmp_path: Path, written: str) -> None:
    """A currency before the number holds for it, however many of it are meant."""
    assert read(tmp_path, f"指标,2023\n技术合同成交额,{written}\n") == (None, {"unit-of-other-kind"})


@pytest.mark.parametrize("written", ["¥450亿", "￥4500000万", "450亿", "RMB 450亿", "45000000000元"])
def test_money_of_the_country(tmp_path: Path, written: str) -> None:
    """The yuan by its sign, its code or its word."""
    assert read(tmp_path, f"指标,2023\n技术合同成交额,{written}\n")[0] == {("turnover", 2023): "450"}


def test_absolute_amounts_beside_their_growth(tmp_path: Path) -> None:
    """Of a year's amount and its growth the amount is the value."""
    text = "指标,单位,2023年,,2024年,\n,,绝对额,同比增长(%),绝对额,同比增长(%)\n技术合同成交额,亿元,400,5.1,450,12.5\n"
    assert read(tmp_path, text)[0] == {("turnover", 2023): "400", ("turnover", 2024): "450"}
