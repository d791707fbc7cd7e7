"""What the models refuse, in the terms of the file: one problem for one mistake, at its place."""

from pathlib import Path
from typing import get_args

import pytest

from ipplan.model.plan import Indicator, Measure, Plan
from ipplan.problem import Place, in_order
from ipplan.reading.plans.plan_file import read_plan
from ipplan.reading.plans.schema_problems import _EXPECTED, _MODEL_TERMS, schema_problem
from ipplan.render.problems.sentences import hint, problem_line
from ipplan.wording.terms import TERMS

SOUND = """\
id: p
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
indicators:
  - id: a
    name: {zh: 名, en: Name}
    unit: 件
    target: {at_least: 30}
"""
INDICATOR, PLAN = ", ".join(Indicator.model_fields), ", ".join(Plan.model_fields)
PLAINLY = "write numbers plainly, such as 180000: no quotes, unit or separators"
IN_QUOTES = "put a text that looks like a number in quotes"
BOTH = "put a text that looks like a number in quotes; both languages are {zh: 件, en: patents}"
DIGITS = "write it in plain digits, such as 2025: no quotes"
MEASURES = ", ".join(get_args(Measure))


def said(text: str) -> list[str]:
    """What reading a plan says of it: the problem without its path, and the hint."""
    Path("p.yaml").write_text(text, encoding="utf-8")
    _, problems = read_plan("p.yaml")
    return [f"{problem_line(p, 'en').removeprefix('p.yaml:')} / {hint(p, 'en')}" for p in in_order(problems)]


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_sound() -> None:
    """The file that the mistakes below are made in is sound."""
    assert said(SOUND) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "    unit: 件\n",
            "",
            "6:5: error[missing-field]: the field `unit` is missing / add it; README shows the format",
        ),
        (
            "title: {zh: 规划, en: Plan}\n",
            "",
            "1:1: error[missing-field]: the field `title` is missing / add it; README shows the format",
        ),
        ("unit", "unti", "8:5: error[unknown-field]: there is no field `unti` here / did you mean `unit`?"),
        (
            "target_year",
            "target_yaer",
            "4:1: error[unknown-field]: there is no field `target_yaer` here / did you mean `target_year`?",
        ),
        (
            "at_least",
            "at_leest",
            "9:14: error[unknown-field]: there is no field `at_leest` here / did you mean `at_least`?",
        ),
        ("{zh: 名, en", "{fr: Nom, en", "7:12: error[unknown-field]: there is no field `fr` here / known here: zh, en"),
        (
            "en: Name",
            "en: High-value invention patents per 10,000 residents",
            (
                "7:59: error[comma-in-braces]: a comma inside {…} cuts the text in two and leaves a field `000"
                " residents` / put the text in quotes"
            ),
        ),
        (
            "en: Name",
            "en: more than 1,000",
            (
                "7:35: error[comma-in-braces]: a comma inside {…} cuts the text in two and leaves a field `000`"
                " / put the text in quotes"
            ),
        ),
        (
            "en: Name",
            "en: 1,000 residents",
            (
                "7:25: error[comma-in-braces]: a comma inside {…} cuts the text in two and leaves a field `000"
                " residents` / put the text in quotes"
            ),
        ),
        (
            "en: Name",
            "en: patents, 250",
            (
                "7:32: error[comma-in-braces]: a comma inside {…} cuts the text in two and leaves a field `250`"
                " / put the text in quotes"
            ),
        ),
        (
            "en: Name",
            "en:Name",
            "7:19: error[unknown-field]: there is no field `en:Name` here / did you mean `en: Name`?",
        ),
        (
            "{zh: 名, en: Name}",
            "{zh:名}",
            "7:12: error[unknown-field]: there is no field `zh:名` here / did you mean `zh: 名`?",
        ),
        (
            "{zh: 名, en: Name}",
            "名",
            "7:11: error[wrong-type]: `name`: {zh: …, en: …} is expected, found “名” / such as {zh: 件, en: patents}",
        ),
        (
            "{zh: 名, en: Name}",
            "{zh: }",
            "7:11: error[no-language]: a text in zh or en is expected / such as {zh: 件, en: patents}",
        ),
        ("en: Name", "en: 3", "7:23: error[wrong-type]: `en`: text is expected, found 3 / " + IN_QUOTES),
        ("en: Name", "en: ''", "7:23: error[empty-value]: `en` must not be empty / fill it in, or leave the field out"),
        (
            "unit: 件",
            'unit: ""',
            "8:11: error[empty-value]: `unit` must not be empty / fill it in, or leave the field out",
        ),
        (
            "unit: 件",
            "unit:",
            "8:10: error[wrong-type]: `unit`: text or {zh: …, en: …} is expected, found nothing / " + BOTH,
        ),
        (
            "unit: 件",
            "unit: [件]",
            "8:11: error[wrong-type]: `unit`: text or {zh: …, en: …} is expected, found a list / " + BOTH,
        ),
        ("id: a", "id: 3", "6:9: error[wrong-type]: `id`: text is expected, found 3 / " + IN_QUOTES),
        (
            "{at_least: 30}",
            "groww",
            (
                "9:13: error[wrong-value]: `target`: one of grow, decline is expected, found “groww”"
                " / did you mean `grow`?"
            ),
        ),
        (
            "{at_least: 30}",
            "{direction: up}",
            "9:25: error[wrong-value]: `direction`: one of grow, decline is expected, found “up” / use one of these",
        ),
        (
            "{at_least: 30}",
            "30",
            (
                "9:13: error[wrong-type]: `target`: a bound such as {at_least: 30}, or grow, decline, none is"
                " expected, found 30"
                " / say which side the number bounds: {at_least: 30}"
            ),
        ),
        (
            "{at_least: 30}",
            "{at_least: 30, at_most: 40}",
            (
                "9:13: error[target-bound]: a target has exactly one bound"
                " / one of at_least, more_than, at_most, less_than, between; or grow, decline, none"
            ),
        ),
        (
            "{at_least: 30}",
            "{}",
            (
                "9:13: error[target-bound]: a target has exactly one bound"
                " / one of at_least, more_than, at_most, less_than, between; or grow, decline, none"
            ),
        ),
        ("30", '"30"', "9:24: error[wrong-type]: `at_least`: a number is expected, found “30” / " + PLAINLY),
        ("{at_least: 30}", "{at_least: yes}", None),
        (
            "target_year: 2025",
            "target_year: 2025年",
            "4:14: error[wrong-type]: `target_year`: a whole number is expected, found “2025年” / " + DIGITS,
        ),
        (
            "target_year: 2025",
            "target_year: 2025.5",
            "4:14: error[wrong-type]: `target_year`: a whole number is expected, found 2025.5 / " + DIGITS,
        ),
        (
            "target_year: 2025",
            "target_year: 20250",
            "4:14: error[out-of-range]: `target_year` is out of range: 20250, the limit is 2200 / check the number",
        ),
        (
            "target_year: 2025",
            "target_year: 1025",
            "4:14: error[out-of-range]: `target_year` is out of range: 1025, the limit is 1900 / check the number",
        ),
    ],
)
def test_in_what_is_there(old: str, new: str, expected: str | None) -> None:
    """A mistake in a field that every plan has is one problem, with what was expected and what to do."""
    numbers = "write numbers in plain digits, truth as true or false, and put text in quotes"
    ambiguous = "9:24: error[ambiguous-value]: YAML would read `yes` as true / " + numbers
    assert old in SOUND
    assert said(SOUND.replace(old, new)) == [expected or ambiguous]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2023: 3", f"10:5: error[unknown-field]: there is no field `2023` here / known here: {INDICATOR}"),
        (
            "measure: levell",
            (
                f"10:14: error[wrong-value]: `measure`: one of {MEASURES} is expected, found “levell”"
                f" / did you mean `level`?"
            ),
        ),
        (
            "path: Geometric",
            (
                "10:11: error[wrong-value]: `path`: one of geometric, linear is expected, found “Geometric”"
                " / did you mean `geometric`?"
            ),
        ),
        (
            "timing: yearly",
            (
                "10:13: error[wrong-value]: `timing`: one of end_of_period, over_period is expected, found “yearly”"
                " / use one of these"
            ),
        ),
        (
            "nature: [binding]",
            (
                "10:13: error[wrong-value]: `nature`: one of expected, binding is expected, found a list"
                " / did you mean `binding`?"
            ),
        ),
        (
            "hold: 1",
            (
                "10:11: error[wrong-type]: `hold`: true or false is expected, found 1"
                " / write true or false, without quotes"
            ),
        ),
        ("baseline: '20'", "10:15: error[wrong-type]: `baseline`: a number is expected, found “20” / " + PLAINLY),
        ("baseline: 20%", "10:15: error[wrong-type]: `baseline`: a number is expected, found “20%” / " + PLAINLY),
        ("baseline: 18万", "10:15: error[wrong-type]: `baseline`: a number is expected, found “18万” / " + PLAINLY),
        ("baseline: 1,000", "10:15: error[wrong-type]: `baseline`: a number is expected, found “1,000” / " + PLAINLY),
        ("baseline: 1e5", "10:15: error[wrong-type]: `baseline`: a number is expected, found “1e5” / " + PLAINLY),
        ("baseline: true", "10:15: error[wrong-type]: `baseline`: a number is expected, found true / " + PLAINLY),
        ("baseline: [20]", "10:15: error[wrong-type]: `baseline`: a number is expected, found a list / " + PLAINLY),
        (
            "baseline: {year: 2020}",
            "10:15: error[missing-field]: the field `value` is missing / add it; README shows the format",
        ),
        (
            "baseline: {value: 1, yaer: 2020}",
            "10:26: error[unknown-field]: there is no field `yaer` here / did you mean `year`?",
        ),
        (
            "baseline: 1.0e+200",
            (
                "10:15: error[number-out-of-range]: the number is too large or too small: 1e-100 to 1e100 are"
                " expected / check the number"
            ),
        ),
        (
            "baseline: 1.0e-200",
            (
                "10:15: error[number-out-of-range]: the number is too large or too small: 1e-100 to 1e100 are"
                " expected / check the number"
            ),
        ),
        (
            "baseline: " + "1" * 5000,
            (
                "10:15: error[number-out-of-range]: the number is too large or too small: 1e-100 to 1e100 are"
                " expected / check the number"
            ),
        ),
        (
            "baseline: |\n      two\n      lines",
            "10:15: error[wrong-type]: `baseline`: a number is expected, found “two lines” / " + PLAINLY,
        ),
        (
            "milestones: {'2023': 25}",
            "10:18: error[wrong-type]: `2023`: a whole number is expected, found “2023” / " + DIGITS,
        ),
        (
            "milestones: {soon: 25}",
            "10:18: error[wrong-type]: `soon`: a whole number is expected, found “soon” / " + DIGITS,
        ),
        (
            "milestones: {2300: 25}",
            "10:18: error[out-of-range]: `2300` is out of range: 2300, the limit is 2200 / check the number",
        ),
        ("milestones: {2023: '25'}", "10:24: error[wrong-type]: `2023`: a number is expected, found “25” / " + PLAINLY),
        ("milestones: {2023: }", "10:24: error[wrong-type]: `2023`: a number is expected, found nothing / " + PLAINLY),
        (
            "milestones: [25]",
            (
                "10:17: error[wrong-type]: `milestones`: a mapping is expected, found a list"
                " / write `key: value`, one a line"
            ),
        ),
        (
            "milestones: {2023: {value: 1, nott: x}}",
            "10:35: error[unknown-field]: there is no field `nott` here / did you mean `note`?",
        ),
        (
            "source: {}",
            (
                "10:13: error[empty-locator]: a locator has a section, a table_row or a page"
                " / such as {section: 二（三）, table_row: 1}"
            ),
        ),
        (
            "source: 二",
            "10:13: error[wrong-type]: `source`: a mapping is expected, found “二” / write `key: value`, one a line",
        ),
        (
            "source: {table_row: 0}",
            "10:25: error[out-of-range]: `table_row` is out of range: 0, the limit is 1 / check the number",
        ),
        (
            "source: {sektion: 二}",
            "10:14: error[unknown-field]: there is no field `sektion` here / did you mean `section`?",
        ),
        (
            "aliases: 甲",
            (
                "10:14: error[wrong-type]: `aliases`: a list is expected, found “甲”"
                " / write [a, b], or one item a line after a dash"
            ),
        ),
        ("aliases: [甲, 3]", "10:18: error[wrong-type]: `aliases`: text is expected, found 3 / " + IN_QUOTES),
        ("note: {zh: 甲, de: b}", "10:19: error[unknown-field]: there is no field `de` here / known here: zh, en"),
    ],
)
def test_in_what_is_added(line: str, expected: str) -> None:
    """A mistake in a field that is added is one problem, with what was expected and what to do."""
    assert said(SOUND + f"    {line}\n") == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "assessment: {ahead: 0.5}",
            (
                "5:13: error[cut-order]: the cuts must run ahead >= on_track > lagging > off_track"
                " / the defaults are 1.05, 0.95, 0.60 and 0"
            ),
        ),
        (
            "assessment: {aheed: 1.1}",
            "5:14: error[unknown-field]: there is no field `aheed` here / did you mean `ahead`?",
        ),
        (
            "assessment: {ahead: fast}",
            "5:21: error[wrong-type]: `ahead`: a number is expected, found “fast” / " + PLAINLY,
        ),
        (
            "author: me",
            (f"5:1: error[unknown-field]: there is no field `author` here / known here: {PLAN}"),
        ),
    ],
)
def test_in_the_plan(line: str, expected: str) -> None:
    """A mistake in the plan's own fields is one problem too."""
    assert said(SOUND.replace("indicators:", f"{line}\nindicators:")) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- a\n",
            "1:1: error[wrong-type]: `plan`: a mapping is expected, found a list / write `key: value`, one a line",
        ),
        (
            "text\n",
            "1:1: error[wrong-type]: `plan`: a mapping is expected, found “text” / write `key: value`, one a line",
        ),
        (
            SOUND.split("indicators", maxsplit=1)[0] + "indicators: []\n",
            "5:13: error[empty-value]: `indicators` must not be empty / fill it in, or leave the field out",
        ),
        (
            SOUND.split("  - id", maxsplit=1)[0] + "  - 甲\n",
            "6:5: error[wrong-type]: `indicators`: a mapping is expected, found “甲” / write `key: value`, one a line",
        ),
    ],
)
def test_no_plan(text: str, expected: str) -> None:
    """A file that holds something else than a plan is told so once."""
    assert said(text) == [expected]


def test_every_missing_field() -> None:
    """Fields that are missing are each named, where the indicator begins."""
    text = SOUND.split("  - id", maxsplit=1)[0] + "  - {}\n"
    fields = ["id", "name", "unit"]
    assert [line.split(" / ")[0] for line in said(text)] == [
        *(f"6:5: error[missing-field]: the field `{field}` is missing" for field in fields),
        "6:5: error[no-target]: neither a number to reach nor a direction is given",
    ]


def test_unforeseen() -> None:
    """What the models refuse for a reason without words of its own is passed on."""
    error = {"type": "new_in_pydantic", "msg": "Input should be purple", "input": "green", "ctx": {}}
    problem = schema_problem(error, ("unit",), Place("p.yaml", 1, 2))
    assert problem_line(problem, "en") == (
        "p.yaml:1:2: error[wrong-schema]: `unit` does not fit: Input should be purple, found “green”"
    )


def test_everything_expected_has_words() -> None:
    """Whatever a field expects can be said, and how it is written too."""
    expected = {*_EXPECTED.values(), *_MODEL_TERMS.values(), "mapping"}
    assert {term for term in expected if not {term, f"how_{term}"} <= set(TERMS)} == set()
