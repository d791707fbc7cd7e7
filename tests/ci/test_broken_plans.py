"""Done when: an edit that breaks any rule in either plan that ships is shown at the right line by each format."""

import json
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from ipplan.checks.registry import checks
from ipplan.cli import app
from tests.ci.test_formats import FORMS, found
from tests.support.running import REPOSITORY

PLANS = ("guangzhou", "shantou")


class Edit(NamedTuple):
    """A text of a plan's file and what a pull request makes of it; the problem stands `below` lines after it begins."""

    code: str
    plan: str
    old: str
    new: str
    below: int = 0


GRANTS = "id: overseas-patent-grants"
SERVICE = "    baseline: 3000\n"
AGENCIES = "target: {at_least: 3500}"
GROWTH = "measure: average_growth"
TOTAL = "measure: period_total"
ATTORNEYS = "name: {zh: 执业专利代理师, en: Practising patent attorneys}"
EDITS = [
    Edit("duplicate-id", "guangzhou", "id: ip-service-agencies", GRANTS),
    Edit("hidden-character", "guangzhou", "aliases: [知识产权服务机构数,", 'aliases: ["知识产权\\u200b服务机构数",'),
    Edit("duplicate-name", "guangzhou", "aliases: [知识产权服务机构数,", "aliases: [其中：海外发明专利授权量①,"),
    Edit("target-year-not-later", "shantou", "target_year: 2025", "target_year: 2020"),
    Edit("geometric-from-zero", "shantou", TOTAL, f"{TOTAL}\n    path: geometric", 1),
    Edit("geometric-not-positive", "guangzhou", SERVICE, "    baseline: 0\n"),
    Edit("growth-path-linear", "guangzhou", GROWTH, f"{GROWTH}\n    path: linear", 1),
    Edit("milestone-outside-period", "guangzhou", SERVICE, f"{SERVICE}    milestones: {{2026: 3400}}\n", 1),
    Edit("milestone-without-target", "guangzhou", "    target: grow\n", "    target: grow\n    milestones: {2023: 9}\n",
         1),
    Edit("milestone-order", "guangzhou", SERVICE, f"{SERVICE}    milestones: {{2023: 3600}}\n", 1),
    Edit("yearly-and-milestone", "guangzhou", SERVICE,
         f"{SERVICE}    milestones: {{2023: 3300}}\n    yearly: {{2023: 3300}}\n", 2),
    Edit("yearly-differs-from-target", "guangzhou", SERVICE, f"{SERVICE}    yearly: {{2025: 3400}}\n", 1),
    Edit("band-order", "guangzhou", AGENCIES, "target: {between: [3500, 3400]}"),
    Edit("tolerance-negative", "guangzhou", AGENCIES, "target: {at_least: 3500, tolerance: -1}"),
    Edit("stretch-wrong-side", "guangzhou", AGENCIES, "target: {at_least: 3500, stretch: 3400}"),
    Edit("every-year-without-values", "guangzhou", GROWTH, f"{GROWTH}\n    every_year: true", 1),
    Edit("over-without-mean", "guangzhou", GROWTH, f"{GROWTH}\n    over: 3", 1),
    Edit("over-too-long", "guangzhou", GROWTH, "measure: mean\n    over: 6", 1),
    Edit("done-with-number", "shantou", TOTAL, "measure: done\n    hold: true", 1),
    Edit("revision-order", "guangzhou", SERVICE,
         f"{SERVICE}    revisions: [{{date: 2023-06-30, target: grow}}, {{date: 2023-06-30, target: grow}}]\n", 1),
    Edit("mean-without-bound", "guangzhou",
         f"level\n    path: geometric\n    timing: end_of_period\n{SERVICE}    {AGENCIES}",
         f"mean\n    path: geometric\n    timing: end_of_period\n{SERVICE}    target: grow", 4),
    Edit("hold-without-bound", "guangzhou", "    target: grow\n", "    target: grow\n    hold: true\n", 1),
    Edit("tolerance-missing", "guangzhou", "zh: 基期3000家是约数", "zh: 规划值是3500家左右，基期3000家是约数"),
    Edit("beyond-limit", "guangzhou", SERVICE, f"{SERVICE}    limit: 3200\n", 2),
    Edit("decimals-too-few", "guangzhou", "    baseline: 9.85\n", "    decimals: 1\n    baseline: 9.85\n", 1),
    Edit("baseline-not-positive", "guangzhou", GROWTH, f"{GROWTH}\n    baseline: 0", 1),
    Edit("plan-id", "shantou", "id: shantou", "id: swatow"),
    Edit("id-not-kebab-case", "shantou", "id: patent-attorneys", "id: Patent_Attorneys"),
    Edit("missing-language", "shantou", ATTORNEYS, "name: {zh: 代理师}"),
    Edit("unit-in-name", "shantou", "name: {zh: 执业专利代理师,", "name: {zh: 执业专利代理师（人）,"),
    Edit("missing-locator", "guangzhou", "    source: {section: 二（三）, table_row: 8}\n", "", -17),
    Edit("missing-data-source", "guangzhou", "    data_source: {zh: 第三方机构, en: Third-party institution}\n",
         "", -11),
    Edit("hold-not-a-level", "shantou", TOTAL, f"{TOTAL}\n    hold: true", 1),
    Edit("hold-not-marked", "shantou", "    hold: true\n", "", -1),
    Edit("hold-not-met", "guangzhou", SERVICE, f"{SERVICE}    hold: true\n", 1),
    Edit("target-wrong-side", "guangzhou", "target: {at_least: 3500}", "target: {at_most: 3500}"),
    Edit("sizes-apart", "shantou", "value: 350000", "value: 35"),
    Edit("share-without-path", "guangzhou", "    path: linear\n    timing: over_period\n    baseline: 80\n",
         "    timing: over_period\n    baseline: 80\n", -5),
    Edit("baseline-unused", "shantou", TOTAL, f"{TOTAL}\n    baseline: 872000000", 1),
    Edit("growth-baseline-unused", "guangzhou", GROWTH, f"{GROWTH}\n    baseline: 5.2", 1),
    Edit("unit-differs", "shantou", "unit: {zh: 件, en: trademarks}",
         "unit: {zh: 万件, en: ten thousand trademarks}"),
    Edit("missing-field", "guangzhou", "    unit: {zh: 个, en: service points}\n", "", -3),
    Edit("no-target", "guangzhou", "    target: {at_least: 3500}\n", "", -8),
    Edit("wrong-type", "shantou", "value: 180000", "value: 18万"),
    Edit("unknown-field", "shantou", "baseline_year: 2020", "base_line_year: 2020"),
    Edit("yaml-tab", "shantou", "  zh: 汕头市知识产权“十四五”规划", "\tzh: 汕头市知识产权“十四五”规划"),
    Edit("duplicate-key", "shantou", "target_year: 2025", "target_year: 2025\ntarget_year: 2026", 1),
    Edit("ignore-unused", "shantou", "value: 180000,",
         "value: 180000,  # ipplan: ignore[sizes-apart] so it is\n     "),
    Edit("ignore-without-reason", "shantou", "hold: true", "hold: true  # ipplan: ignore[hold-not-met]"),
    Edit("ignore-unknown-code", "shantou", "hold: true", "hold: true  # ipplan: ignore[held] so it is"),
]  # fmt: skip
HEAD = "target_year: 2025\n\nindicators:\n"
PARTS = "parts: {east: {zh: 东, en: East}, west: {zh: 西, en: West}}"
DISTRICTS = f"dimensions: {{district: {{name: {{zh: 区, en: District}}, {PARTS}}}}}"
GDP = "series: [{id: gdp, name: {zh: 生产总值, en: GDP}, unit: {zh: 亿元, en: 100 million CNY}}]"
AN_INDICATOR = (
    "  - id: agencies",
    "    name: {zh: 机构, en: Agencies}",
    "    unit: {zh: 家, en: agencies}",
    "    target: {at_least: 30}",
    "    baseline: 20",
)


def added(code: str, *above: str, field: str = "", at: int = 0) -> Edit:
    """An edit that adds lines above the indicators, and an indicator with one more field: the problem is at the last.

    `at` counts the lines from the first of those that are added to the problem, where it is not at the field.
    """
    new = ["target_year: 2025", *above, "indicators:", *AN_INDICATOR, *([field] if field else [])]
    return Edit(code, "shantou", HEAD, "\n".join([*new, ""]), at or len(new) - 1)


def shares_of(edit: Edit) -> Edit:
    """Return the edit with a share in place of the number of agencies."""
    return edit._replace(new=edit.new.replace(AN_INDICATOR[2], "    unit: '%'"))


def by(parts: str, more: str = "") -> str:
    """A field that divides an indicator by districts."""
    return f"    by: {{dimension: district{more}, parts: {{{parts}}}}}"


# Thirty indicators, each derived from the next one.
CHAIN = "".join(
    f"\n  - {{id: i{at}, name: {{zh: 第{at}, en: Number {at}}}, unit: 家, target: grow, derive: {{change: {further}}}}}"
    for at, further in enumerate([*(f"i{at}" for at in range(1, 30)), "patent-attorneys"])
)

EDITS += [
    added("derive-unknown-id", field="    derive: {change: gdp}"),
    added("derive-circle", field="    derive: {change: agencies}"),
    added("derive-too-deep", field="    derive: {change: i0}" + CHAIN),
    added("derive-constant", field="    derive: {growth: 5}"),
    added("derive-by-zero", field="    derive: {ratio: [patent-attorneys, 0]}"),
    added("derive-units", field="    derive: {sum: [patent-attorneys, registered-trademarks]}"),
    added("series-unused", GDP, at=1),
    added("unknown-dimension", field=by("")),
    added("unknown-part", DISTRICTS, field=by("north: {}")),
    added("unknown-weights", DISTRICTS, field=by("", ", combine: weighted_mean, weights: gdp")),
    added("rates-added-up", DISTRICTS, field="    measure: average_growth\n" + by("", ", combine: sum"), at=9),
    shares_of(added("shares-added-up", DISTRICTS, field=by(""))),
    added("duplicate-part", DISTRICTS.replace("西", "东"), at=1),
    added("dimension-unused", DISTRICTS, at=1),
    added("parts-miss-whole", DISTRICTS, field=by("east: {target: {at_least: 9}}, west: {target: {at_least: 20}}")),
    added("parts-miss-baseline", DISTRICTS, field=by("east: {baseline: 9}, west: {baseline: 12}")),
]
# Texts of several lines: which is missing is told at the indicator's beginning.
BY_INDICATOR = {"missing-definition", "shared-definition-missing", "definition-differs"}


def broken(edit: Edit, folder: Path) -> int:
    """The plans with an edit in one of them, and the line of what is wrong then."""
    for name in PLANS:
        shutil.copy(REPOSITORY / "plans" / f"{name}.yaml", folder)
    path = folder / f"{edit.plan}.yaml"
    before, found_at, after = path.read_text(encoding="utf-8").partition(edit.old)
    assert found_at
    path.write_text(before + edit.new + after, encoding="utf-8")
    return before.count("\n") + 1 + edit.below


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.code)
def test_shown_at_its_line(edit: Edit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each format shows the code at the line of the edit; nothing is said of the other plan."""
    line = broken(edit, tmp_path)
    monkeypatch.chdir(tmp_path)
    for form in FORMS:
        result = CliRunner().invoke(app, ["check", "guangzhou.yaml", "shantou.yaml", "--strict", "--format", form])
        said = found(form, result.stdout)
        assert (f"{edit.plan}.yaml", line, edit.code) in {(file, at, code) for file, at, _, code in said}
        assert {file for file, *_ in said} == {f"{edit.plan}.yaml"} or edit.code == "missing-language"
        assert result.exit_code == 1


def test_definitions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A definition that is taken out is missed, in the file itself and by the plan that shares the concept."""
    for name in PLANS:
        text = (REPOSITORY / "plans" / f"{name}.yaml").read_text(encoding="utf-8")
        if name == "shantou":
            head, _, rest = text.partition("    definition:\n      zh: 年末全市有效的发明专利。\n")
            text = head + rest.partition("\n")[2]
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(app, ["check", "guangzhou.yaml", "shantou.yaml", "--format", "json"])
    problems = json.loads(result.stdout)["problems"]
    line = head.splitlines().index("  - id: valid-invention-patents") + 1
    assert {(p["file"], p["line"], p["code"]) for p in problems} == {
        ("shantou.yaml", line, "missing-definition"),
        ("shantou.yaml", line, "shared-definition-missing"),
    }


def test_every_check_is_broken_here() -> None:
    """No named check is left out; that of two files with one id is in tests/commands/test_gates.py."""
    assert set(checks()) - {edit.code for edit in EDITS} == BY_INDICATOR | {"duplicate-plan-id"}
