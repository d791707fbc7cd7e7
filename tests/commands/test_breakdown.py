"""`ipplan breakdown` from end to end, and choosing indicators by who answers for them and by category."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.running import REPOSITORY


@pytest.fixture(name="folder", autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copy(REPOSITORY / "examples" / "districts.yaml", tmp_path / "districts.yaml")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*args: str) -> tuple[int, str, str]:
    """The exit status, what is printed and what is said."""
    result = CliRunner().invoke(app, list(args), env={"IPPLAN_LANG": "en", "COLUMNS": "120"})
    return result.exit_code, result.stdout, result.stderr


@pytest.mark.parametrize("by", [(), ("--by", "district"), ("--by", "区")])
def test_by(by: tuple[str, ...]) -> None:
    """The dimension is the indicator's own, or named by its id or its name."""
    status, printed, said = run("breakdown", "districts.yaml", "agencies", *by, "--format", "json")
    assert (status, said) == (0, "")
    assert [part["target"] for part in json.loads(printed)["parts"]] == [1750, 1050, 700]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("a.yaml", b"    # IP service"),
        ("a.csv", b"plan,id,dimension,part,"),
        ("a.json", b"{\n"),
        ("a.xlsx", b"PK"),
        ("a.txt", b"district\t2020\t"),
        ("a.ndjson", b'{"plan":"districts","id":"agencies","part":'),
    ],
)
def test_the_ending_says_the_format(name: str, begins: bytes, folder: Path) -> None:
    """The file's ending says what is written."""
    pytest.importorskip("xlsxwriter")
    assert run("breakdown", "districts.yaml", "agencies", "-o", name)[:2] == (0, "")
    assert (folder / name).read_bytes().startswith(begins)


def test_sheet(folder: Path) -> None:
    """The sheet to hand out has the parts, the whole, and below them how it was divided; twice it is the same file."""
    pytest.importorskip("xlsxwriter")
    openpyxl = pytest.importorskip("openpyxl")
    for name in ("a.xlsx", "b.xlsx"):
        run("breakdown", "districts.yaml", "agencies", "--lang", "zh", "-o", name)
    assert (folder / "a.xlsx").read_bytes() == (folder / "b.xlsx").read_bytes()
    sheet = openpyxl.load_workbook(folder / "a.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[2] == ["区", "2020 年", "2021 年", "2022 年", "2023 年", "2024 年", "2025 年目标"]
    assert rows[3] == ["东区", 1500, 1547, 1596, 1646, 1697, 1750]
    assert rows[6] == ["全体", 3000, 3094, 3191, 3291, 3394, 3500]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("guangzhou", "ip-service-agencies"), "the plan has no dimensions"),
        (("districts.yaml", "agencies", "--by", "office"), "the plan has no dimension `office`; it has district"),
        (("districts.yaml", "productivity"), "no value to start from for East, West, South"),
    ],
)
def test_refused(args: tuple[str, ...], said: str) -> None:
    """What is missing is said, nothing is printed."""
    status, printed, words = run("breakdown", *args)
    assert (status, printed) == (2, "")
    assert said in words


def test_several_dimensions(folder: Path) -> None:
    """Of several dimensions one must be named for an indicator that is not divided yet."""
    text = (folder / "districts.yaml").read_text(encoding="utf-8")
    office = "dimensions:\n  office: {name: office, parts: {a: A, b: B}}\n"
    (folder / "districts.yaml").write_text(text.replace("dimensions:\n", office), encoding="utf-8")
    status, _, words = run("breakdown", "districts.yaml", "productivity")
    assert (status, "say which one with --by: office, district" in words) == (2, True)


@pytest.mark.parametrize(
    ("args", "ids"),
    [
        (("--category", "质效"), ["productivity", "productivity-above-gdp"]),
        (("--category", "Services", "--category", "Quality"), ["agencies", "productivity", "productivity-above-gdp"]),
        (("--responsible", "市司法局"), ["agencies"]),
        (("--responsible", "statistics", "--only", "productivity"), ["productivity"]),
        (("--only", "agencies", "--only", "productivity", "--category", "Quality"), ["productivity"]),
    ],
)
def test_chosen(args: tuple[str, ...], ids: list[str]) -> None:
    """By the office in the lead or taking part, by category, in either language; several options must all fit."""
    status, printed, _ = run("targets", "districts.yaml", *args, "--format", "json")
    assert (status, [one["id"] for one in json.loads(printed)["indicators"]]) == (0, ids)


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (
            ("--category", "Quantity"),
            "--category: no indicator has `Quantity`; the plan has 服务, Services, 质效, Quality",
        ),
        (("--category", "Services", "--responsible", "Statistics"), "no indicator fits"),
    ],
)
def test_nothing_chosen(args: tuple[str, ...], said: str) -> None:
    """An office or category that nobody has is said with those that there are."""
    status, printed, words = run("targets", "districts.yaml", *args)
    assert (status, printed, said in words) == (2, "", True)
