"""`ipplan methods` and `ipplan status --method`, as a user meets them."""

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.progress.methods.registry import METHODS
from ipplan.wording.methods import LIGHT, METHOD, METHOD_FORMULA, METHOD_VERDICT
from tests.support.running import REPOSITORY, run
from tests.support.sessions import on_terminal

ACTUALS = {"guangzhou": "examples/guangzhou-2021-2025.csv", "shantou": ""}
SHANTOU = "indicator,year,value\npatent-attorneys,2023,46\nregistered-trademarks,2023,300000\n"
NAMES = list(METHODS)


def said(*arguments: str) -> str:
    """What a run prints."""
    result = CliRunner().invoke(app, list(arguments))
    assert result.exit_code == 0, result.output
    return result.stdout


def told(*arguments: str) -> str:
    """What a run says beside its rows."""
    return CliRunner().invoke(app, list(arguments)).stderr


def rows(text: str) -> list[str]:
    """The lines that are rows."""
    return text.splitlines()


@pytest.fixture(params=["guangzhou", "shantou"])
def plan(request: pytest.FixtureRequest, tmp_path: Path) -> list[str]:
    """Either plan that ships, with actuals."""
    sheet = tmp_path / "2023.csv"
    sheet.write_text(SHANTOU, encoding="utf-8")
    return [request.param, "-a", ACTUALS[request.param] or str(sheet), "--as-of", "2023"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_row_an_indicator_a_column_a_method(plan: list[str], language: str) -> None:
    """The table has every indicator of the plan, and as many fields in each row as there are methods."""
    document = json.loads(said("methods", *plan, "--format", "json"))
    header, *lines = rows(said("methods", *plan, "--lang", language))
    assert header.split()[1:] == NAMES
    assert [line.split()[0] for line in lines] == [found["id"] for found in document["indicators"]]
    assert {len(line.split()) for line in lines} == {1 + len(NAMES)}


def test_json_and_csv_say_the_same(plan: list[str]) -> None:
    """Verdict and light of every method in both."""
    document = json.loads(said("methods", *plan, "--format", "json"))
    table = list(csv.DictReader(io.StringIO(said("methods", *plan, "--format", "csv"))))
    assert document["methods"] == NAMES
    for found, row in zip(document["indicators"], table, strict=True):
        assert row["id"] == found["id"]
        for name in NAMES:
            judged = found["methods"][name]
            assert (row[f"{name}_verdict"], row[f"{name}_light"]) == (judged["verdict"] or "", judged["light"] or "")
            assert (judged["value"] is None) <= (judged["reason"] is not None or judged["verdict"] is not None)
        assert row["agree"] == str(found["agree"]).lower()
        assert bool(found["why"]) != found["agree"]
        assert row["why"].split() == [why["code"] for why in found["why"]]


@pytest.mark.parametrize("method", NAMES)
def test_status_says_what_methods_says(plan: list[str], method: str) -> None:
    """`status --method` has the verdict of the same method; its standing fields stay as they are."""
    both = json.loads(said("methods", *plan, "--format", "json"))["indicators"]
    pace = json.loads(said("status", *plan, "--format", "json"))
    document = json.loads(said("status", *plan, "--format", "json", "--method", method))
    assert (document["method"], pace["method"]) == (method, "pace")
    words = [
        i["method_verdict"] or ("no_data" if i["status"] == "no_data" else "not_judged")
        for i in document["indicators"]
        if i["group"] == "table"
    ]
    assert {word: number for word, number in document["summary"].items() if number} == Counter(words)
    changing = {"method_value", "method_verdict", "light", "reasons"}
    for found, other, standing in zip(document["indicators"], both, pace["indicators"], strict=True):
        verdict = other["methods"][method]
        told = (found["method_value"], found["method_verdict"], found["light"])
        assert told == (verdict["value"], verdict["verdict"], verdict["light"])
        assert {k: v for k, v in found.items() if k not in changing} == {
            k: v for k, v in standing.items() if k not in changing
        }


def test_the_columns_of_csv() -> None:
    """The method's figure, verdict and light, and what next year must bring, are columns."""
    text = said("status", "guangzhou", "-a", ACTUALS["guangzhou"], "--format", "csv", "--method", "dns")
    header = text.splitlines()[0].split(",")
    wanted = {"method_value", "method_verdict", "light", "next_year_year", "next_year_back_on_path", "outlook_history"}
    assert wanted <= set(header)
    assert header.count("light") == 1


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("method", NAMES[1:])
def test_the_text_of_status(method: str, language: str) -> None:
    """Label, verdict and light of the method stand in the table, its formula below; in a pipe and on a terminal."""
    options = f"guangzhou -a {ACTUALS['guangzhou']} --as-of 2023 --method {method} --lang {language}"
    piped = told("status", *options.split())
    shown = on_terminal(f"COLUMNS=250 ipplan status {options}")
    label = METHOD[method].say("zh" if language == "zh" else "en")
    formula = METHOD_FORMULA[method].say("zh" if language == "zh" else "en")
    for text in (piped, shown):
        assert label in text
        assert formula in text
    if method != "barometre":
        assert LIGHT["green"].say("zh" if language == "zh" else "en") in shown
        assert any(word.say("zh" if language == "zh" else "en") in shown for word in METHOD_VERDICT.values())


def test_one_indicator_alone() -> None:
    """An indicator is named by its id or its name."""
    options = ("-a", ACTUALS["guangzhou"], "--as-of", "2023", "--format", "json")
    one = json.loads(said("methods", "guangzhou", "overseas-patent-grants", *options))["indicators"]
    same = json.loads(said("methods", "guangzhou", "海外发明专利授权量", *options))["indicators"]
    assert [found["id"] for found in one] == ["overseas-patent-grants"]
    assert one == same
    assert [why["code"] for why in one[0]["why"]] == ["path", "time_left"]


def test_the_line_that_says_why() -> None:
    """Where methods disagree, their difference is said with its figures, in both languages."""
    options = ("guangzhou", "overseas-patent-grants", "-a", ACTUALS["guangzhou"], "--as-of", "2023")
    assert (
        "Invention patents granted overseas: the path is geometric: by 2023 a geometric path is at 4,130, "
        "a linear one at 4,240; the actual is 4,100; so far +333.3 a year, from now on +450: "
        "2 years are left to catch up in\n"
    ) in told("methods", *options)
    assert "线性路径应为 4,240" in told("methods", *options, "--lang", "zh")


def test_a_direction_has_figures_of_its_own(tmp_path: Path) -> None:
    """Growth in per cent for one method, a mean step for another, and what some have no verdict for."""
    sheet, plan = tmp_path / "a.csv", tmp_path / "plan.yaml"
    text = (REPOSITORY / "plans" / "guangzhou.yaml").read_text(encoding="utf-8")
    plan.write_text(text.replace("every_year: true", "every_year: false"), encoding="utf-8")
    lines = "".join(
        f"madrid-registrations,{year},{value}\n" for year, value in ((2021, 1750), (2022, 1800), (2023, 1900))
    )
    sheet.write_text("indicator,year,value\n" + lines, encoding="utf-8")
    for method, figure in (("eurostat", "3.51%"), ("dns", "+62.33"), ("un", "3.51%")):
        options = ("status", str(plan), "-a", str(sheet), "--method", method, "--only", "madrid-registrations")
        found = json.loads(said(*options, "--format", "json"))["indicators"][0]["method_value"]
        assert f"{found:.6f}".rstrip("0") in said(*options).splitlines()[1].split("\t")
        assert figure in on_terminal(f"COLUMNS=200 ipplan {' '.join(options)}")
    text = said("methods", "guangzhou", "madrid-registrations", "-a", str(sheet))
    assert "not_judged(grey)" in text


def test_without_a_plan_the_methods_are_listed() -> None:
    """Formula, thresholds and source of each, in text, JSON and CSV, in both languages."""
    text, chinese = said("methods"), said("methods", "--lang", "zh")
    document = json.loads(said("methods", "--format", "json"))["methods"]
    table = list(csv.DictReader(io.StringIO(said("methods", "--format", "csv"))))
    assert [found["id"] for found in document] == NAMES == [row["id"] for row in table]
    for found in document:
        assert f"{found['id']} (" in text
        for key in ("formula", "cuts", "source"):
            assert found[key]["en"] in text
            assert found[key]["zh"] in chinese


def test_a_plan_needs_actuals() -> None:
    """Without actuals there is nothing to judge: status 2, and what to type."""
    finished = run("methods", "guangzhou")
    assert finished.returncode == 2
    assert finished.stdout == b""
    assert b"actuals are needed" in finished.stderr


def test_a_method_that_is_none() -> None:
    """An unknown method is a usage error that names those there are."""
    finished = run("status", "guangzhou", "-a", ACTUALS["guangzhou"], "--method", "magic")
    assert finished.returncode == 2
    assert b"eurostat" in finished.stderr


def test_status_loads_no_other_method() -> None:
    """Without --method the published ones cost nothing."""
    script = (
        "import sys; from ipplan.cli import main\ntry:\n    main()\nfinally:\n"
        "    sys.stderr.write(' '.join(m for m in sys.modules if m.startswith('ipplan.progress.methods.')))"
    )
    options = ("status", "guangzhou", "-a", ACTUALS["guangzhou"], "--format", "json")
    finished = run("-c", script, *options, command=[__import__("sys").executable])
    loaded = {name.split(".")[-1] for name in finished.stderr.decode().splitlines()[-1].split()}
    assert loaded == {"counted", "pace", "verdict"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_explain_tells_the_years(tmp_path: Path, language: str) -> None:
    """Every figure has its years; methods that look back and the outlook's spread have those before the baseline."""
    sheet = tmp_path / "a.csv"
    values = {2016: 2000, 2018: 2500, 2021: 3300, 2022: 3700, 2023: 4000}
    lines = "".join(f"overseas-patent-grants,{year},{value}\n" for year, value in values.items())
    sheet.write_text("indicator,year,value\n" + lines, encoding="utf-8")
    options = ("guangzhou", "overseas-patent-grants", "-a", str(sheet))
    text = said("explain", *options, "--lang", language)
    assert "[2020, 2023, 2025]" in text
    assert ("2016、2018、2020、2021" if language == "zh" else "2016, 2018, 2020, 2021") in text
    assert ("2020-2023 年历年之差 d =" if language == "zh" else "differences 2020-2023: d =") in text
    assert ("2016 年以来、基期以前的差" if language == "zh" else "differences from 2016 up to the start") in text
    assert ("2024 年须 ≥4,459 才不算落后" if language == "zh" else "in 2024 it takes >= 4,459 to be on track") in text
    document = json.loads(said("explain", *options, "--format", "json"))
    assert document["methods"]["dns"]["years"] == ["2016", "2018", "2020", "2021", "2022", "2023"]
    assert document["methods"]["wri"]["years"] == ["2018", "2020", "2021", "2022", "2023"]
    assert document["methods"]["eurostat"]["years"] == ["2020", "2023"]
    steps = {step["figure"]: step["years"] for step in document["steps"]}
    assert steps["remaining_cagr"] == ["2023", "2025"]
    assert steps["observed_step"] == ["2020", "2023"]
    assert document["indicator"]["outlook"]["history"] == 2


def test_explain_without_actuals_has_no_methods() -> None:
    """Nothing was reported, nothing is judged; what next year must bring has a reason instead."""
    text = said("explain", "guangzhou", "overseas-patent-grants")
    assert "published methods" not in text
    assert "cannot be worked out: no actual after the baseline year" in text


def test_explain_of_a_total_says_the_years_own_part(tmp_path: Path) -> None:
    """Where the actuals are yearly parts, next year's part is said beside the total; once where both are the same."""
    plan, sheet = tmp_path / "p.yaml", tmp_path / "a.csv"
    plan.write_text(
        "id: p\ntitle: {en: P}\nbaseline_year: 2020\ntarget_year: 2025\nindicators:\n"
        "  - {id: x, name: {en: X}, unit: u, measure: period_total, basis: annual, target: {at_least: 100}}\n"
        "  - {id: y, name: {en: Y}, unit: u, baseline: 5, target: decline}\n",
        encoding="utf-8",
    )
    sheet.write_text("indicator,year,value\nx,2021,10\nx,2022,5\ny,2022,7\n", encoding="utf-8")
    text = told("status", str(plan), "-a", str(sheet))
    assert (
        "in 2023 it takes >= 57 to be on track, >= 60 to be back on the path (of the year's own: >= 42 and >= 45)"
        in text
    )
    assert "in 2023 it takes < 5 to be on track" in text
    sheet.write_text("indicator,year,value\nx,2021,1\nx,2022,1\nx,2023,1\nx,2024,1\n", encoding="utf-8")
    assert "in 2025 it takes >= 100 to meet the target (of the year's own: >= 96)" in told(
        "status", str(plan), "-a", str(sheet)
    )


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_plans_own_cuts_are_named(tmp_path: Path, language: str) -> None:
    """Whenever a plan sets its own cuts, every output that gives a verdict says which; else none does."""
    plan, sheet = tmp_path / "p.yaml", tmp_path / "a.csv"
    own = "assessment: {ahead: 1.2, on_track: 0.9, lagging: 0.5}\n"
    rest = "indicators:\n  - {id: x, name: {en: X}, unit: u, path: linear, baseline: 0, target: {at_least: 100}}\n"
    sheet.write_text("indicator,year,value\nx,2022,36.5\n", encoding="utf-8")
    words = (
        "判定界限由规划或项目配置规定：快于 1.2，符合 0.9"
        if language == "zh"
        else "cuts set by the plan or by the project: ahead 1.2, on track 0.9"
    )
    cuts = {"ahead": 1.2, "on_track": 0.9, "on_track_binding": 1, "lagging": 0.5, "off_track": 0}
    for head in (own, ""):
        plan.write_text(
            "id: p\ntitle: {en: P}\nbaseline_year: 2020\ntarget_year: 2025\n" + head + rest, encoding="utf-8"
        )
        for command in (["status", str(plan)], ["explain", str(plan), "x"], ["methods", str(plan)]):
            options = [*command, "-a", str(sheet)]
            shown = said(*options, "--lang", language) + told(*options, "--lang", language)
            assert (words in shown) == bool(head)
            assert json.loads(said(*options, "--format", "json")).get("cuts") == (cuts if head else None)
        found = json.loads(said("status", str(plan), "-a", str(sheet), "--format", "json"))["indicators"][0]
        assert (found["status"], found["method_verdict"]) == (("on_track",) * 2 if head else ("lagging",) * 2)


REASONS = """id: p
title: {en: P}
baseline_year: 2020
target_year: 2025
indicators:
  - {id: held, name: {en: Held}, unit: u, baseline: 47, target: {at_least: 47}, hold: true}
  - {id: steep, name: {en: Steep}, unit: u, baseline: 50, target: {at_least: 70}, path: linear}
  - {id: bound, name: {en: Bound}, unit: "%", measure: average_growth, target: {at_least: 6}, nature: binding}
  - {id: huge, name: {en: Huge}, unit: u, baseline: 1.0e+40, target: {at_least: 3.0e+40}, path: linear}
"""
VALUES = """indicator,year,value
held,2019,30
held,2021,48
held,2022,46
steep,2018,20
steep,2022,56
bound,2022,5.83
huge,2022,10000000000000000000000000000000000000000
"""


def test_every_reason_in_words(tmp_path: Path) -> None:
    """To hold, end points against the mean of changes, different cuts: each with its figures, in both languages."""
    plan, sheet = tmp_path / "p.yaml", tmp_path / "a.csv"
    plan.write_text(REASONS, encoding="utf-8")
    sheet.write_text(VALUES, encoding="utf-8")
    text = told("methods", str(plan), "-a", str(sheet))
    assert "Held: the target is to hold, for which some methods have no verdict\n" in text
    assert "end points give +3 a year, the years that WRI uses (2018-2022) +9 a year" in text
    assert (
        "Bound: the methods draw their lines at different places: pace 0.97, Eurostat 0.97, Open SDG 0.97, UN" in text
    )
    chinese = told("methods", str(plan), "-a", str(sheet), "--lang", "zh")
    assert "目标是保持" in chinese
    assert "起止两点每年 +3，世界资源研究所 用的 2018-2022 年平均每年 +9" in chinese
    assert "进度比 0.97、欧盟统计局 0.97" in chinese


def test_explain_of_what_is_decided_without_the_pace(tmp_path: Path) -> None:
    """A target to hold asks for its bound and no cut; a number of forty digits is read whole."""
    plan, sheet = tmp_path / "p.yaml", tmp_path / "a.csv"
    plan.write_text(REASONS, encoding="utf-8")
    sheet.write_text(VALUES, encoding="utf-8")
    held = said("explain", str(plan), "held", "-a", str(sheet))
    assert "in 2023 it takes >= 47 to be on track" in held
    assert "the pace is just" not in held
    huge = said("explain", str(plan), "huge", "-a", str(sheet))
    assert "in 2023 it takes >= 21,400,000,000,000,000,000,000,000,000,000,000,000,000 to be on track" in huge
    found = json.loads(said("methods", str(plan), "-a", str(sheet), "--format", "json"))["indicators"]
    assert [[why["code"] for why in row["why"]] for row in found][:3] == [
        ["hold"],
        ["trend", "time_left"],
        ["classes"],
    ]
