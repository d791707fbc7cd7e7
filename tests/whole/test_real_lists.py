"""Real target lists, said in plan files and judged as a careful reader of them would.

The lists are facts with their sources named in tests/plans; the actuals are chosen so that every verdict can be worked
by hand, and are no statistics. The numbers in the comments are the paces.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY

PLANS = REPOSITORY / "tests" / "plans"


def judged(folder: Path, plan: str, rows: str, as_of: int) -> dict[str, dict[str, Any]]:
    """The entries of the JSON by id; the plan has no error and every row of the actuals is used."""
    checked = CliRunner().invoke(app, ["check", str(PLANS / f"{plan}.yaml")])
    assert checked.exit_code == 0, checked.stdout
    lines = [line.split() for line in rows.strip().splitlines()]
    sheet = folder / "actuals.csv"
    sheet.write_text("indicator,year,value\n" + "".join(f"{','.join(line)}\n" for line in lines), encoding="utf-8")
    argv = ["status", str(PLANS / f"{plan}.yaml"), "-a", str(sheet), "--as-of", str(as_of), "--format", "json"]
    result = CliRunner().invoke(app, argv)
    assert result.exit_code == 0, result.stderr
    assert "not used" not in result.stderr
    return {entry["id"]: entry for entry in json.loads(result.stdout)["indicators"]}


OUTLINE = """
gdp-growth 2021 8.1
gdp-growth 2022 3
gdp-growth 2023 5.2
productivity-growth 2021 8.7
productivity-growth 2022 4.2
productivity-growth 2023 5.7
income-growth 2021 8.1
income-growth 2022 2.9
income-growth 2023 6.1
urbanisation 2023 66.16
research-spending 2021 9.4
research-spending 2022 7.7
research-spending 2023 8.1
high-value-patents-per-10k 2023 11.8
digital-share 2023 9.9
unemployment 2021 5.1
unemployment 2022 5.6
unemployment 2023 5.2
schooling 2023 11.05
doctors 2023 3.4
pensions 2023 95
childcare 2023 3.36
life-expectancy 2023 78.6
energy-intensity 2021 -2.7
energy-intensity 2022 -1.1
energy-intensity 2023 -1.5
carbon-intensity 2021 -3.8
carbon-intensity 2022 -1.8
carbon-intensity 2023 -1
clean-air 2023 85.5
clean-water 2023 89.4
forests 2022 24
grain 2023 6.95
energy 2023 48.3
"""


def test_the_twenty_indicators_of_the_outline(tmp_path: Path) -> None:
    """Faster than GDP in every year, in step with it on average, below 5.5 %, one year more of life, and the rest."""
    found = judged(tmp_path, "outline-14", OUTLINE, 2023)
    assert {name: (one["status"], one["reason"]) for name, one in found.items()} == {
        "gdp-growth": ("not_judged", "no_target"),
        "productivity-above-gdp": ("on_track", "every_year"),  # 0.6, 1.2 and 0.5 points above
        "urbanisation": ("achieved", None),
        "research-spending": ("ahead", None),  # ln 1.08398 / ln 1.07 = 1.19
        "high-value-patents-per-10k": ("ahead", None),  # 5 ln(11.8/6.3) / ln(12/6.3) / 3 = 1.62
        "digital-share": ("ahead", None),  # 2.1/2.2 * 5 / 3 = 1.59
        "income-with-gdp": ("on_track", "mean_target"),  # (0 - 0.1 + 0.9) / 3 = 0.27
        "unemployment": ("on_track", "hold_target"),
        "schooling": ("lagging", None),  # 0.25/0.5 * 5 / 3 = 0.83, binding
        "doctors": ("achieved", None),
        "pensions": ("achieved", None),
        "childcare": ("ahead", None),  # 5 ln(3.36/1.8) / ln(4.5/1.8) / 3 = 1.14
        "life-expectancy": ("achieved", None),  # 78.6 - 77.3 = 1.3 years
        "energy-intensity": ("lagging", None),  # 5 ln(0.973 * 0.989 * 0.985) / ln 0.865 / 3 = 0.62
        "carbon-intensity": ("off_track", None),  # 5 ln(0.962 * 0.982 * 0.99) / ln 0.82 / 3 = 0.56
        "clean-air": ("reversing", None),
        "clean-water": ("achieved", None),
        "forests": ("ahead", None),  # 0.8/0.9 * 6 / 3 = 1.78, of 2022
        "grain": ("achieved", None),
        "energy": ("achieved", None),
    }


CANADA = """
poverty 2023 10.4
chronic-homelessness 2024 36058
clean-air 2020 74
sustainable-commuting 2021 13.9
waste 2022 660
zero-emission-vehicles 2024 15.4
species-recovering 2023 48
land-conserved 2020 12.5
land-conserved 2023 13.7
harvest 2023 145
supply 2023 220
harvest 2024 140
supply 2024 218
oceans-conserved 2024 15.5
fish-stocks 2023 95
vaping 2023 13
indicator-3-4 2024 6.8
diphtheria-2 2021 77.1
dtap-17 2021 92.8
hepatitis-b-2 2021 82.6
meningococcal-17 2021 89
mumps-2 2021 91.5
pneumococcal-2 2021 85.1
polio-7 2021 87.3
water-quality 2024 71.1
water-advisories 2021 no
clean-electricity 2023 79
broadband 2024 96.4
indicator-9-7 2024 59
greenhouse-gas-2030 2023 -8.5
net-zero 2023 -8.5
tobacco 2022 12
farm-index 2021 70
stocks-healthy 2022 50
housing 2021 10.1
"""


def test_the_thirty_four_targets_of_canada(tmp_path: Path) -> None:
    """Halved by a year of its own, conserved by two dates, below the supply in every year, each of the vaccines."""
    found = judged(tmp_path, "canada", CANADA, 2024)
    assert len(found) == 34
    assert {name: one["status"] for name, one in found.items()} == {
        "poverty": "ahead",  # 4.1/7.25 * 15 / 8 = 1.06
        "chronic-homelessness": "reversing",
        "clean-air": "lagging",  # 11/22 * 25 / 15 = 0.83
        "sustainable-commuting": "reversing",
        "waste": "off_track",  # 39/209 * 16 / 8 = 0.37
        "zero-emission-vehicles": "lagging",  # 15.03/19.63 * 11 / 9 = 0.94, towards 20 % in 2026
        "species-recovering": "off_track",  # 6/18 * 7 / 4 = 0.58
        "land-conserved": "off_track",  # from 12.5 in 2020 to 25 in 2025: 1.2/12.5 * 5 / 3 = 0.16
        "wood-supply": "on_track",  # 145/220 and 140/218 of the supply
        "oceans-conserved": "lagging",  # 14.6/24.1 * 10 / 9 = 0.67, towards 25 % in 2025
        "fish-stocks": "missed",
        "vaping": "reversing",
        "indicator-3-4": "achieved",
        "diphtheria-2": "off_track",  # 0.2/18.1 * 10 / 6 = 0.02
        "dtap-17": "achieved",
        "hepatitis-b-2": "lagging",  # 13.4/25.8 * 10 / 6 = 0.87
        "meningococcal-17": "reversing",
        "mumps-2": "lagging",  # 2.6/6.1 * 10 / 6 = 0.71
        "pneumococcal-2": "off_track",  # 4.8/14.7 * 10 / 6 = 0.54
        "polio-7": "reversing",
        "each-vaccine": "off_track",  # the lowest, 69.2 at the start and 77.1: 7.9/25.8 * 10 / 6 = 0.51
        "water-quality": "reversing",
        "water-advisories": "missed",
        "clean-electricity": "reversing",
        "broadband": "ahead",  # 12.1/15.7 * 14 / 8 = 1.35
        "indicator-9-7": "on_track",
        "greenhouse-gas-2030": "off_track",  # to the nearer edge: 8.5/40 * 25 / 18 = 0.30
        "net-zero": "off_track",  # 8.5/100 * 45 / 18 = 0.21
        "tobacco": "ahead",  # 6/13 * 20 / 7 = 1.32
        "farm-index": "undetermined",
        "stocks-healthy": "undetermined",
        "housing": "not_judged",
        "waste-diverted": "not_judged",
        "species-index": "not_judged",
    }
    assert found["each-vaccine"]["actual"]["value"] == 77.1
    assert [stone["status"] for stone in found["zero-emission-vehicles"]["milestones"]] == ["not_due", "not_due"]


HORIZONS = """
california-ghg 2020 -8
california-ghg 2023 -14
new-york-state-ghg 2023 -15
new-york-city-ghg 2023 -25
massachusetts-ghg 2024 -31
washington-ghg 2022 2
toronto-ghg 2025 -38
denmark-ghg 2025 -52
germany-ghg 2023 -46
hawaii-electricity 2020 34.5
hawaii-electricity 2023 33
california-electricity 2024 43
"""


def test_states_and_cities_with_several_horizons(tmp_path: Path) -> None:
    """Each horizon is a promise of its own, and the way to the last one leads through them."""
    found = judged(tmp_path, "horizons", HORIZONS, 2025)
    assert {name: one["status"] for name, one in found.items()} == {
        "california-ghg": "on_track",  # back at 0 in 2020, then to -40: -12 was due in 2023
        "new-york-state-ghg": "off_track",  # 15/40 * 40 / 33 = 0.45
        "new-york-city-ghg": "lagging",  # 25/40 * 25 / 18 = 0.87
        "massachusetts-ghg": "on_track",  # 31/33 * 35 / 34 = 0.967, towards -33 in 2025
        "washington-ghg": "reversing",
        "toronto-ghg": "lagging",  # 38/45 * 35 / 35 = 0.84
        "denmark-ghg": "on_track",  # past -50 in 2025, which the band asked for: (35 + 2/20 * 5) / 35 = 1.01
        "germany-ghg": "lagging",  # 46/65 * 40 / 33 = 0.86
        "hawaii-electricity": "reversing",
        "california-electricity": "lagging",  # 10/11 * 4 / 4 = 0.91, towards 44 % in 2024
    }
    assert found["california-ghg"]["reason"] == "path_not_monotone"
    assert found["massachusetts-ghg"]["pace"] == pytest.approx(31 / 33 * 35 / 34)
    promised = {name: [(one["year"], one["status"]) for one in entry["milestones"]] for name, entry in found.items()}
    assert promised["toronto-ghg"] == [(2025, "missed"), (2030, "not_due")]
    assert promised["denmark-ghg"] == [(2025, "met"), (2030, "not_due")]
    assert promised["hawaii-electricity"] == [(2020, "met"), (2030, "not_due"), (2040, "not_due")]
    assert promised["california-electricity"] == [(2024, "missed"), (2027, "not_due")]
    assert [(one["year"], one["status"]) for one in found["california-ghg"]["yearly"]] == [
        (2020, "met"),
        (2030, "not_due"),
    ]
