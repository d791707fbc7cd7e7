"""From files to observations, as a whole."""

import hashlib
import io
import sys
import time
import tracemalloc
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipplan.model.plan import Plan
from ipplan.problem import Place, Problem
from ipplan.reading.actuals.read import Actuals, ActualsFile, read_actuals

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


def codes(result: tuple[Actuals | None, object]) -> list[tuple[str, str]]:
    """Severity and code of each problem."""
    problems = result[1]
    assert isinstance(problems, list)
    return [(problem.severity, problem.code) for problem in problems]


def test_files_are_named_with_their_checksum(read: Read, tmp_path: Path) -> None:
    """What was read is told by path and checksum, so that a result can be traced to its bytes."""
    actuals, _ = read("indicator,value\npatents,3100\n")
    assert actuals is not None
    digest = hashlib.sha256((tmp_path / "2023.csv").read_bytes()).hexdigest()
    assert actuals.files == (ActualsFile(str(tmp_path / "2023.csv"), digest),)


def test_nothing_is_kept_of_a_file_with_an_error(read: Read) -> None:
    """A figure is never computed from a part of what was given; every problem is told at once."""
    actuals, problems = read("indicator,value\npatents,3100\ngrants,3-5\nshare,8-9\nGDP,1\n")
    assert actuals is None
    assert [(problem.code, problem.place.line) for problem in problems] == [
        ("not-a-number", 3),
        ("not-a-number", 4),
        ("unknown-indicator", 5),
    ]


def test_problems_of_all_files(tmp_path: Path, plan: Plan) -> None:
    """Each file's problems are told, in the order of files and lines, whatever is wrong with another."""
    (tmp_path / "a.csv").write_text("indicator,value\npatents,3100\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("indicator,year,value\npatents,2023,many\n", encoding="utf-8")
    paths = [str(tmp_path / name) for name in ("b.csv", "a.csv", "c.csv")]
    actuals, problems = read_actuals(paths, [plan])
    assert actuals is None
    assert [problem.code for problem in problems] == ["no-year", "not-a-number", "file-not-found"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, plan: Plan) -> None:
    """`-` is standard input; it has no name to take a year from."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"indicator,value\npatents,3100\n")))
    actuals, problems = read_actuals(["-"], [plan], year=2023)
    assert problems == []
    assert actuals is not None
    assert actuals.observations["sample"][0].place == Place("-", 2, 9)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"indicator,value\npatents,3100\n")))
    assert [problem.code for problem in read_actuals(["-"], [plan])[1]] == ["no-year"]


def test_standard_input_twice(monkeypatch: pytest.MonkeyPatch, plan: Plan) -> None:
    """Standard input can be read once only."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"indicator,value\npatents,3100\n")))
    assert ("error", "standard-input-twice") in codes(read_actuals(["-", "-"], [plan], year=2023))


def test_year_of_the_column_comes_first(read: Read) -> None:
    """The column says the year; for a blank cell of it the option, else the row above, never the file's name."""
    text = "indicator,year,value\npatents,2021,3100\ngrants,,320\n"
    for options, year, said in (({}, 2021, ["filled-from-above"]), ({"year": 2022}, 2022, [])):
        actuals, problems = read(text, **options)
        assert [problem.code for problem in problems] == said
        assert actuals is not None
        assert [one.year for one in actuals.observations["sample"]] == [2021, year]


def test_blank_year_without_any_other(read: Read) -> None:
    """A blank cell of the year is told at its place where no row above has one, whatever the file's name says."""
    _, problems = read("indicator,year,value\ngrants,,320\npatents,2021,3100\n", "2023.csv")
    assert [(problem.code, problem.place.line, problem.place.column) for problem in problems] == [("no-year", 2, 8)]


def test_blank_name(read: Read) -> None:
    """A name that is written once for the rows of several years is read for each of them, and that is said."""
    actuals, problems = read("indicator,year,value\npatents,2021,3100\n,2022,3200\n", "a.csv")
    assert [problem.code for problem in problems] == ["filled-from-above"]
    assert actuals is not None
    assert [(one.indicator, one.year) for one in actuals.observations["sample"]] == [
        ("patents", 2021),
        ("patents", 2022),
    ]


def test_same_file_twice(read: Read, tmp_path: Path, plan: Plan) -> None:
    """A file that is named twice is read once."""
    read("indicator,value\npatents,3100\n")
    path = str(tmp_path / "2023.csv")
    actuals, problems = read_actuals([path, path], [plan])
    assert problems == []
    assert actuals is not None
    assert len(actuals.files) == len(actuals.observations["sample"]) == 1


def test_several_plans(read: Read, plan: Plan) -> None:
    """The column `plan` sends a row to its plan; without it a name that several plans have is an error."""
    second = plan.model_copy(update={"id": "second"})
    actuals, problems = read("plan,indicator,value\nsample,patents,3100\nsecond,patents,3200\n", plans=[plan, second])
    assert problems == []
    assert actuals is not None
    values = {key: [one.value for one in found] for key, found in actuals.observations.items()}
    assert values == {"sample": [Decimal(3100)], "second": [Decimal(3200)]}
    assert codes(read("indicator,value\npatents,3100\n", plans=[plan, second])) == [("error", "which-plan")]


def test_rows_that_say_nothing(read: Read) -> None:
    """Blank lines, headings of parts, foot notes and repeated headers are passed over in silence."""
    text = "指标,数值,备注\n\n,,\n一、创造,,\n发明专利拥有量,3100,\n指标,数值,备注\n注：示例数据,,\n资料来源：某局,,\n"
    actuals, problems = read(text)
    assert problems == []
    assert actuals is not None
    assert len(actuals.observations["sample"]) == 1


def test_value_without_a_name(read: Read) -> None:
    """A value that nothing names is told; below a row that the plan needs it may belong to that one."""
    actuals, problems = read("indicator,value\npatents,3100\nother,1\n,7\n")
    assert actuals is not None
    assert [(problem.code, problem.place.line) for problem in problems] == [
        ("unknown-indicator", 3),
        ("no-indicator", 4),
    ]
    actuals, problems = read("indicator,value\npatents,3100\n,7\n")
    assert actuals is None
    assert [(problem.code, problem.place.line) for problem in problems] == [("no-indicator-below", 3)]
    _, problems = read("数值,指标,年份\n3100,发明专利拥有量,2023\n注：示例数据,,\n数据来源：某局,,\n")
    assert problems == []


def test_short_rows(read: Read) -> None:
    """A row may end early: what is missing is blank."""
    actuals, problems = read("value,indicator,note,source\n3100,patents\nx\n")
    assert codes((actuals, problems)) == [("error", "no-indicator-below")]
    actuals, problems = read("value,indicator,note,source\n3100,patents\n")
    assert actuals is not None
    (one,) = actuals.observations["sample"]
    assert (one.indicator, one.year, one.value) == ("patents", 2023, Decimal(3100))


def test_default_basis_that_cannot_be(read: Read, plan: Plan) -> None:
    """An indicator whose own basis is impossible is told where its value stands."""
    patents, *others = plan.indicators
    changed = plan.model_copy(update={"indicators": (patents.model_copy(update={"basis": "annual"}), *others)})
    assert codes(read("indicator,value\npatents,3100\n", plans=[changed])) == [("error", "annual-of-a-stock")]


def test_default_basis_of_a_yearly_flow(read: Read, plan: Plan) -> None:
    """A yearly flow whose plan says `annual` is what the plan states."""
    patents, grants, *others = plan.indicators
    changed = plan.model_copy(update={"indicators": (patents, grants.model_copy(update={"basis": "annual"}), *others)})
    actuals, _ = read("indicator,value\ngrants,1\npatents,3200\n", plans=[changed])
    assert actuals is not None
    assert [one.basis for one in actuals.observations["sample"]] == ["as_stated", None]


def test_column_unit_and_cell_unit(read: Read) -> None:
    """The unit column counts before the name's and the heading's; a cell's own multiplier before all of them."""
    text = "指标,数值（万件）,单位\n专利量,1,\n专利授权量（百件）,2,\n知识产权质押融资总额,3,亿元\n"
    actuals, _ = read(text)
    assert actuals is not None
    assert [one.value for one in actuals.observations["sample"]] == [10_000, 200, 300_000_000]
    actuals, _ = read("指标,数值,单位\n知识产权质押融资总额,3万,亿元\n专利量,5件,万件\n")
    assert actuals is not None
    assert [one.value for one in actuals.observations["sample"]] == [30_000, 5]


def test_values_of_units_apart(read: Read) -> None:
    """What another word counts is used as it is written, multipliers included."""
    actuals, problems = read("指标,数值,单位\n发明专利拥有量,3,千项\n专利授权量,2万项,\n")
    assert codes((actuals, problems)) == [("warning", "unit-not-converted")] * 2
    assert actuals is not None
    assert [one.value for one in actuals.observations["sample"]] == [3000, 20_000]


def test_encoding_asked_for(read: Read) -> None:
    """The encoding asked for is used where no trial could find it."""
    text = "indicator,value,note\npatents,3100,專利\n".encode("big5")
    actuals, problems = read(text, encoding="big5")
    assert problems == []
    assert actuals is not None
    assert actuals.observations["sample"][0].note == "專利"


def test_unneeded_rows_need_no_memory(read: Read, tmp_path: Path, plan: Plan) -> None:
    """However many rows are of other indicators, they are counted and forgotten."""
    rows = "".join(f"other {row % 1000},2020,{row}\n" for row in range(200_000))
    read(f"indicator,year,value\npatents,2021,3100\n{rows}")
    tracemalloc.start()
    actuals, problems = read_actuals([str(tmp_path / "2023.csv")], [plan])
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert actuals is not None
    assert problems[-1].details["count"] == 200_000 - 20 * 200
    assert peak < 8_000_000


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=300))
def test_any_bytes(read: Read, content: bytes) -> None:
    """Any bytes end in observations or in problems."""
    actuals, problems = read(content)
    assert (actuals is None) == any(problem.severity == "error" for problem in problems)


CELLS = st.sampled_from(
    [
        *(
            "indicator",
            "指标",
            "name",
            "年份",
            "year",
            "value",
            "2023年",
            "2022年完成值",
            "2025年规划值",
            "unit",
            "basis",
            "plan",
        ),
        *(
            "patents",
            "专利授权量",
            "知识产权质押融资总额（亿元）",
            "GDP",
            "growth",
            "注：x",
            "sample",
            "",
            " ",
            "published",
        ),
        *(
            "3100",
            "3,100",
            "8亿",
            "6%",
            "约5",
            "——",
            "x",
            "1e9",
            "2023",
            "2023Q1",
            "2023-06",
            "annual",
            "level",
            "件",
            "万元",
        ),
        *('"', '"a', 'a"b', "\0", "\ufeff", "①", "数值（万件）", "\r", "2024-03-01"),
    ]
)


@settings(max_examples=400, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rows=st.lists(st.lists(CELLS, max_size=6), max_size=7),
    delimiter=st.sampled_from([",", "\t", ";"]),
    encoding=st.sampled_from(["utf-8", "gb18030", "utf-16"]),
)
def test_any_table(read: Read, rows: list[list[str]], delimiter: str, encoding: str) -> None:
    """Any table of cells as they occur ends in observations of the plan, or in errors; places lie within the file."""
    text = "\n".join(delimiter.join(row) for row in rows)
    actuals, problems = read(text.encode(encoding))
    assert (actuals is None) == any(problem.severity == "error" for problem in problems)
    lines = len(io.StringIO(text, newline="").readlines()) + 1
    assert all(0 <= problem.place.line <= lines for problem in problems)
    for observation in actuals.observations["sample"] if actuals else ():
        assert observation.indicator in {"patents", "grants", "pledge", "growth"}
        assert 1 <= observation.month <= 12


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (",".join(["indicator", *["2023"] * 100_000]) + "\npatents" + ",1" * 100_000 + "\n", "too-many-columns"),
        ("x," * 100_000 + "\n" + "1," * 100_000 + "\n", "too-many-columns"),
        ("indicator,value\n" + "(" * 130_000 + ",1\n", "unknown-indicator"),
        ("indicator,value\n" + "#" * 130_000 + ",1\n", "unknown-indicator"),
        ("indicator,value," + "(" * 130_000 + "\npatents,1,\n", "unknown-column"),
        ("indicator,value\npatents," + "1," * 100 + "1\n", "extra-fields"),
        ('indicator,value\npatents,"' + "1," * 60_000 + '"\n', "not-a-number"),
        ("indicator,value,unit\npatents,1," + "万" * 130_000 + "\n", "unit-not-converted"),
        ("indicator,value,published\npatents,1," + "2023" * 30_000 + "\n", "unreadable-date"),
        ("indicator,value,year\npatents,1," + "2023" * 30_000 + "\n", "unreadable-year"),
        ("\n" * 100_000 + "indicator,value\npatents,3100\n", "empty-table"),
    ],
)
def test_huge_texts(read: Read, text: str, code: str) -> None:
    """Lines and cells without measure are told in no time."""
    started = time.perf_counter()
    assert code in {problem.code for problem in read(text)[1]}
    assert time.perf_counter() - started < 5
