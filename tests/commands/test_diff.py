"""`ipplan diff`: what changed between two versions of a plan, in terms of what the plan asks for."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.model.plan import Plan
from ipplan.progress.changes import OF_INDICATOR, OF_PLAN, Change, changes
from ipplan.wording.diff import FIELDS
from tests.support.running import REPOSITORY
from tests.support.sessions import on_terminal

SHANTOU = REPOSITORY / "plans" / "shantou.yaml"
TARGET = "target: {more_than: {value: 4000, source"


def row(number: int = 0, **fields: Any) -> dict[str, Any]:
    """An indicator of a plan, of these fields."""
    name = {"zh": "甲乙丙丁"[number], "en": "ABCD"[number]}
    return {"id": f"i{number}", "name": name, "unit": "件", "baseline": 20, "target": {"at_least": 30}, **fields}


def document(*rows: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """A version of a plan as its file has it."""
    own = {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2020, "target_year": 2025, **fields}
    return {**own, "indicators": rows}


def plan(*rows: dict[str, Any], **fields: Any) -> Plan:
    """A version of a plan."""
    return Plan.model_validate(document(*rows, **fields))


def said(old: Plan, new: Plan) -> list[tuple[str, list[str]]]:
    """The fields of each indicator that changed."""
    return [(one.indicator.id, [change.field for change in one.fields]) for one in changes(old, new).indicators]


def test_a_raised_target(tmp_path: Path) -> None:
    """4000 becomes 4200: the growth that is required rises from 6.29 % to 7.33 % a year."""
    new = tmp_path / "shantou.yaml"
    text = SHANTOU.read_text(encoding="utf-8")
    assert TARGET in text
    new.write_text(text.replace(TARGET, TARGET.replace("4000", "4200")), encoding="utf-8")
    plain = CliRunner().invoke(app, ["diff", str(SHANTOU), str(new)])
    assert plain.exit_code == 0
    assert [line.split("\t")[1:4] for line in plain.stdout.splitlines()[1:]] == [
        ["target", "> 4,000", "> 4,200"],
        ["required CAGR", "6.29%", "7.33%"],
    ]
    assert plain.stderr.splitlines()[-1].endswith(": 0 added, 0 removed, 1 changed")
    data = json.loads(CliRunner().invoke(app, ["diff", "shantou", str(new), "--format", "json"]).stdout)
    (one,) = data["indicators"]
    assert one["fields"]["target"]["new"]["more_than"]["value"] == 4200
    assert one["required_cagr"] == pytest.approx({"old": 0.0628624, "new": 0.0732846}, abs=1e-6)
    rows = list(csv.DictReader(io.StringIO(CliRunner().invoke(app, ["diff", "shantou", str(new), "-f", "csv"]).stdout)))
    assert rows[0]["field"] == "target"
    assert [json.loads(rows[0][side])["more_than"]["value"] for side in ("old", "new")] == [4000, 4200]
    shown = on_terminal(f"ipplan diff shantou {new}")
    assert "6.29%" in shown
    assert "7.33%" in shown


def test_nothing_changed() -> None:
    """Two versions that are the same differ in nothing, and the status is 0."""
    result = CliRunner().invoke(app, ["diff", "shantou", "shantou"])
    assert (result.exit_code, result.stdout, len(result.stderr.splitlines())) == (0, "", 1)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"name": {"zh": "甲", "en": "AA"}}, "name"),
        ({"aliases": ["子"]}, "aliases"),
        ({"unit": "万件"}, "unit"),
        ({"measure": "increase"}, "measure"),
        ({"path": "linear"}, "path_kind"),
        ({"timing": "over_period"}, "timing"),
        ({"baseline": 21}, "baseline"),
        ({"baseline": {"value": 20, "source": {"page": 3}}}, "baseline"),
        ({"target": {"more_than": 30}}, "target"),
        ({"target": "grow"}, "target"),
        ({"milestones": {2023: 25}}, "milestones"),
        ({"hold": True}, "hold"),
        ({"nature": "binding"}, "nature"),
        ({"group": "narrative"}, "group"),
        ({"data_source": {"zh": "局"}}, "data_source"),
        ({"definition": "数量"}, "definition"),
        ({"source": {"table_row": 3}}, "source"),
        ({"note": "说明"}, "note"),
        ({"basis": "level"}, "basis"),
        ({"target_year": 2030}, "years"),
    ],
)
def test_fields(fields: dict[str, Any], field: str) -> None:
    """Every field that is not what it was is shown, with two values that differ."""
    from ipplan.render.diff import diff_rows

    found = changes(plan(row()), plan(row(**fields)))
    assert field in [change.field for one in found.indicators for change in one.fields]
    _, *rows = diff_rows(found)
    assert all(old != new for *_, old, new in rows)


def test_added_removed_renamed() -> None:
    """An indicator of one version alone was added or removed; one with another id and the same name was renamed."""
    found = changes(plan(row(0), row(1), row(2)), plan(row(0), row(2, id="other"), row(3)))
    assert [(one.old and one.old.id, one.new and one.new.id) for one in found.indicators] == [
        ("i2", "other"),
        (None, "i3"),
        ("i1", None),
    ]
    assert found.indicators[0].fields == (Change("id", "i2", "other"),)


def test_years_of_the_plan() -> None:
    """A plan that ends later requires less growth of every indicator, which is told of each."""
    found = changes(plan(row(), row(1, target="grow")), plan(row(), row(1, target="grow"), target_year=2030))
    assert [change.field for change in found.fields] == ["target_year"]
    ((one,), required) = found.indicators, [round(float(r.cagr), 4) for r in found.indicators[0].required if r]
    assert (one.fields, required) == ((), [0.0845, 0.0414])


def test_no_change_without_a_difference() -> None:
    """An indicator that is the same in both versions is not shown, whatever its place."""
    assert said(plan(row(), row(1)), plan(row(1), row())) == []


def test_unsound() -> None:
    """A version that is no plan is refused with its problems."""
    result = CliRunner().invoke(app, ["diff", "shantou", "tests/problems/yaml-tab/plan.yaml"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "error[yaml-tab]" in result.stderr


def test_choices_are_words_for_a_person_and_codes_in_data(tmp_path: Path) -> None:
    """A choice such as `measure: increase` is said in the reader's language; CSV is the same in every language."""
    files = []
    versions: tuple[tuple[str, dict[str, Any]], ...] = (
        ("old", {}),
        ("new", {"measure": "increase", "timing": "over_period", "nature": "binding"}),
    )
    for name, fields in versions:
        file = tmp_path / name / "p.yaml"
        file.parent.mkdir()
        file.write_text(json.dumps(document(row(**fields)), ensure_ascii=False), encoding="utf-8")
        files.append(str(file))

    def told(*options: str) -> str:
        result = CliRunner().invoke(app, ["diff", *files, *options])
        assert result.exit_code == 0, result.output
        return result.stdout

    assert all(word in told("--lang", "zh") for word in ("新增数量", "全期数", "约束性"))
    assert all(word in told("--lang", "en") for word in ("number added", "over the period", "binding"))
    assert told("--format", "csv", "--lang", "zh") == told("--format", "csv", "--lang", "en")
    rows = {r["field"]: (r["old"], r["new"]) for r in csv.DictReader(io.StringIO(told("--format", "csv")))}
    assert rows["measure"] == ("level", "increase")
    assert rows["timing"] == ("", "over_period")


def test_every_field_has_a_name() -> None:
    """Every field of a plan and of an indicator is compared, and has a name in both languages."""
    assert {*OF_PLAN, *OF_INDICATOR, "years", "required_cagr", "required_step", "added", "removed"} == set(FIELDS)
    assert {"yearly", "derive", "by", "responsible", "tolerance"} - {*OF_INDICATOR} == {"tolerance"}
