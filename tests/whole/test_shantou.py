"""Every kind of number in Shantou's table, judged by hand from a sheet as an officer would fill it in."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.running import out

SHEET = """指标,年份,数值,口径
全市专利授权总量,2021,12万件,
全市专利授权总量,2023,15万件,
有效发明专利量,2023,3541,
万人发明专利拥有量,2023,6.1,
有效商标注册总量,2023,32万,
知识产权质押融资总额,2021,1.5亿,当年
知识产权质押融资总额,2022,1.7亿元,当年
知识产权质押融资总额,2023,"18,000万元",当年
国家和省级知识产权示范或优势企业,2023,92,存量
市级知识产权优势培育企业,2023,16,
知识产权管理体系贯标认证企事业单位,2023,85,
执业专利代理师,2023,49,
"""


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    """The sheet as Excel saves it in China."""
    path = tmp_path / "actuals.csv"
    path.write_bytes(SHEET.encode("gb18030"))
    return str(path)


def judged(sheet: str, *more: str) -> dict[str, dict[str, Any]]:
    """The indicators of the JSON by id."""
    document = json.loads(out("status", "shantou", "-a", sheet, "--format", "json", *more))
    return {indicator["id"]: indicator for indicator in document["indicators"]}


def test_a_level(sheet: str) -> None:
    """2949 to more than 4000: 3541 in 2023 lies on the path (2949·(4000/2949)^0.6 = 3540.84)."""
    patents = judged(sheet)["valid-invention-patents"]
    assert patents["status"] == "on_track"
    assert patents["expected"] == pytest.approx(3540.8367476, abs=1e-6)
    assert patents["pace"] == pytest.approx(1.00025, abs=1e-5)
    assert patents["required_cagr"] == pytest.approx(0.06287, abs=1e-5)
    assert patents["gap"] == 459


def test_an_all_time_total_without_a_baseline(sheet: str) -> None:
    """The first actual is the start: 120,000 in 2021 to 180,000 in 2025, 150,000 after two of four years."""
    grants = judged(sheet)["patent-grants-cumulative"]
    assert grants["baseline"] == {"year": 2021, "value": 120000, "from": "first_actual"}
    # 4·ln(150/120)/ln(180/120) = 2.20136 of 2 years
    assert grants["earned_years"] == pytest.approx(2.20136, abs=1e-5)
    assert grants["status"] == "ahead"
    assert [note["code"] for note in grants["notes"]] == ["first_actual", "close_call", "verdict_turns"]


def test_a_total_over_the_period(sheet: str) -> None:
    """1.5 + 1.7 + 1.8 hundred million of more than 8: 62.5 % after 60 % of the time."""
    pledge = judged(sheet)["ip-pledge-financing-total"]
    assert pledge["actual"]["value"] == 500000000
    assert (pledge["completion"], pledge["pace"], pledge["status"]) == (0.625, pytest.approx(1.0416667), "on_track")
    assert (pledge["gap"], pledge["remaining_step"]) == (300000000, 150000000)
    assert pledge["required_cagr"] is None
    assert pledge["reasons"]["required_cagr"] == "starts_at_zero"


def test_an_increase_from_a_stock_and_as_stated(sheet: str) -> None:
    """A stock of 92 is 5 more than 87, half of 10; 16 additions are stated of 25. The notes say net and gross."""
    found = judged(sheet)
    national, municipal = found["national-provincial-ip-enterprises"], found["municipal-ip-enterprises"]
    assert (national["actual"]["value"], national["completion"], national["status"]) == (5, 0.5, "lagging")
    assert national["baseline"] == {"year": 2020, "value": 87, "from": "plan"}
    assert [note["code"] for note in national["notes"]] == ["net_additions", "close_call", "short_way"]
    assert (municipal["actual"]["value"], municipal["completion"], municipal["status"]) == (16, 0.64, "ahead")
    assert [note["code"] for note in municipal["notes"]] == ["gross_additions", "close_call", "verdict_turns"]


def test_a_target_to_hold(sheet: str, tmp_path: Path) -> None:
    """47 attorneys, at least 47: on track while met, reversing when not, achieved only in the target year."""
    attorneys = judged(sheet)["patent-attorneys"]
    assert (attorneys["status"], attorneys["reason"]) == ("on_track", "hold_target")
    assert (attorneys["required_cagr"], attorneys["pace"], attorneys["gap"]) == (0, None, -2)
    assert attorneys["remaining_cagr"] == pytest.approx((47 / 49) ** 0.5 - 1)
    for year, value, status in ((2024, 46, "reversing"), (2025, 47, "achieved"), (2025, 46, "missed")):
        later = tmp_path / f"{year}.csv"
        later.write_text(f"indicator,value\npatent-attorneys,{value}\n")
        assert judged(str(later))["patent-attorneys"]["status"] == status


def test_a_target_met_before_its_year(sheet: str) -> None:
    """85 certified organisations of at least 80: achieved, and what is left is negative."""
    certified = judged(sheet)["ip-management-certified-organisations"]
    assert (certified["status"], certified["gap"], certified["completion"]) == ("achieved", -5, pytest.approx(24 / 19))
    assert certified["early"] is True
    [row] = [line for line in out("status", "shantou", "-a", sheet).splitlines() if certified["id"] in line]
    assert row.split("\t")[4] == "achieved"


def test_no_row_no_verdict(sheet: str) -> None:
    """The indicator that no row speaks of is there, with no data."""
    missing = judged(sheet)["high-value-patents-per-10k"]
    assert (missing["status"], missing["actual"], missing["gap"]) == ("no_data", None, None)
    assert set(missing["reasons"].values()) <= {"no_data", "no_baseline"}


def test_the_template_is_read_back(tmp_path: Path) -> None:
    """The blank sheet, filled in, gives every indicator its data, in both languages; in Chinese in 万 and 亿."""
    for language in ("zh", "en"):
        blank = out("template", "shantou", "--year", "2023", "--lang", language)
        assert blank.startswith("\ufeff")
        header, *rows = csv.reader(io.StringIO(blank.removeprefix("\ufeff")))
        value = header.index("数值" if language == "zh" else "value")
        units = {"万件": 10_000, "亿元": 100_000_000}
        due = {row[0]: 5 * units.get(row[2], 1) for row in rows}
        assert len({*due.values()}) == (3 if language == "zh" else 1)
        for row in rows:
            row[value] = "5"
        filled = io.StringIO()
        csv.writer(filled).writerows([header, *rows])
        path = tmp_path / f"filled-{language}.csv"
        path.write_text(filled.getvalue(), encoding="utf-8-sig")
        assert {key: indicator["actual"]["value"] for key, indicator in judged(str(path)).items()} == due


def test_options_of_status(sheet: str) -> None:
    """--only, --as-of and --baseline choose what is judged, when, and from where."""
    assert list(judged(sheet, "--only", "执业专利代理师")) == ["patent-attorneys"]
    early = judged(sheet, "--as-of", "2021")
    assert early["ip-pledge-financing-total"]["actual"]["value"] == 150000000
    assert early["valid-invention-patents"]["status"] == "no_data"
