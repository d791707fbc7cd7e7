"""The sheet to fill in: what it asks for, and that what is filled in is read back without loss."""

import io
import re
import sys
import zipfile
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app
from ipplan.model.plan import Basis, Plan
from ipplan.reading.actuals.read import read_actuals
from ipplan.reading.cells.basis import read_basis, resolve_basis
from ipplan.reading.plans.plan_file import read_plan
from ipplan.render.template import offices_asked, rows_asked
from ipplan.wording import Language
from ipplan.wording.template import BASIS
from tests.support.building import plan_of

PLANS = Path(__file__).parents[2] / "plans"
LANGUAGES = get_args(Language)
pytest.importorskip("xlsxwriter")

from ipplan.render.template_workbook import bases, template_workbook  # noqa: E402 - after the extra is known to be there


def run(*arguments: object) -> Result:
    """A finished run."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def plan_named(name: str) -> Plan:
    """A plan that ships."""
    file, _ = read_plan(PLANS / f"{name}.yaml")
    assert file is not None
    return file.plan


def parts(book: bytes) -> dict[str, str]:
    """The parts of a workbook that hold cells, texts and styles."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}


def styles_of(book: bytes) -> tuple[list[str], dict[str, str]]:
    """The indices of the styles that are not locked, and the style of each cell."""
    formats = re.search(r"<cellXfs.*?</cellXfs>", parts(book)["xl/styles.xml"])
    assert formats is not None
    found = re.findall(r"<xf [^>]*/>|<xf .*?</xf>", formats[0])
    unlocked = [str(index) for index, style in enumerate(found) if 'locked="0"' in style]
    cells = re.findall(r'<c r="([A-Z]+\d+)" s="(\d+)"', parts(book)["xl/worksheets/sheet1.xml"])
    return unlocked, dict(cells)


def filled(book: bytes, values: dict[str, str]) -> bytes:
    """The workbook with values in cells that were blank, as Excel writes them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                content = re.sub(
                    r'<c r="([A-Z]+\d+)" s="(\d+)"/>',
                    lambda m: f'<c r="{m[1]}" s="{m[2]}"><v>{values[m[1]]}</v></c>' if m[1] in values else m[0],
                    content,
                )
            target.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["guangzhou", "shantou"])
def test_read_back(tmp_path: Path, name: str, language: Language) -> None:
    """A number in each input cell of a year comes back as that number, of that indicator and year."""
    plan = plan_named(name)
    blank = template_workbook(plan, language, None)
    unlocked, styles = styles_of(blank)
    years = range(2020, 2026)
    cells = {
        f"{column}{row}": (indicator, year)
        for row, indicator in enumerate(plan.indicators, 4)
        for column, year in zip("EFGHIJ", years, strict=True)
        if styles[f"{column}{row}"] in unlocked
    }
    given = {cell: f"{index}.25" for index, cell in enumerate(cells, 1)}
    file = tmp_path / "a.xlsx"
    file.write_bytes(filled(blank, given))

    actuals, problems = read_actuals([str(file)], [plan])

    assert {problem.code for problem in problems} <= {"doubtful-size"}
    assert actuals is not None
    found = {(o.indicator, o.year, str(o.place.cell).split("!")[1]): o.value for o in actuals.observations[plan.id]}
    powers = {row.indicator.id: 10 ** {"万": 4, "亿": 8}.get(row.unit[:1], 0) for row in rows_asked(plan, language)}
    assert found == {(i.id, year, cell): Decimal(given[cell]) * powers[i.id] for cell, (i, year) in cells.items()}
    asked = {(i.id, year) for i, year in cells.values()}
    for i in plan.indicators:
        assert {(i.id, year) for year in range(2021, 2026)} <= asked
        assert ((i.id, 2020) in asked) == (i.baseline is None and i.measure != "period_total")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bases_to_choose_from(language: Language) -> None:
    """Every basis offered is understood, and usable for its indicator; all that are usable are offered."""
    for plan in (plan_named("guangzhou"), plan_named("shantou")):
        for indicator in plan.indicators:
            offered = [read_basis(BASIS[basis].say(language)) for basis in bases(indicator)]
            assert offered == list(bases(indicator))
            resolved = [resolve_basis(indicator, basis) for basis in get_args(Basis)]
            assert set(offered) == {basis for basis in resolved if isinstance(basis, str)}


def test_what_stands_beside_the_cells() -> None:
    """Basis is a list to choose from; beside each cell stand the unit and what is asked for; the header stays."""
    sheet = parts(template_workbook(plan_named("shantou"), "zh", None))["xl/worksheets/sheet1.xml"]
    assert '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>' in sheet
    assert '"规划口径,当年,存量"' in sheet.replace("&quot;", '"')
    assert 'promptTitle="亿元" prompt="单位：亿元。填2021 年起的累计数；2025 年规划值 &gt;8亿"' in sheet


def test_one_year() -> None:
    """`--year` asks for that year alone."""
    texts = parts(template_workbook(plan_named("shantou"), "zh", 2023))["xl/sharedStrings.xml"]
    assert re.findall(r"(20\d\d)年</t>", texts) == ["2023"]


def test_long_texts() -> None:
    """What is longer than Excel shows beside a cell is cut there, not refused."""
    plan = plan_of(name={"en": "N" * 300}, unit="u" * 300, target={"at_least": 3})
    plan = plan.model_copy(update={"indicators": tuple(plan.indicators)})
    sheet = parts(template_workbook(plan, "en", None))["xl/worksheets/sheet1.xml"]
    assert all(len(prompt) <= 255 for prompt in re.findall(r' prompt="([^"]*)"', sheet))
    assert "promptTitle" not in sheet


def test_equal_templates_are_equal_files() -> None:
    """The same plan gives the same bytes whenever the template is made."""
    assert template_workbook(plan_of(target="grow"), "en", None) == template_workbook(
        plan_of(target="grow"), "en", None
    )


def test_the_suffix_decides(tmp_path: Path) -> None:
    """`.xlsx` is a workbook, what can only be read is refused with what to write, everything else is a CSV."""
    book, table = tmp_path / "a.XLSX", tmp_path / "a.csv"
    assert run("template", "shantou", "-o", book).exit_code == 0
    assert book.read_bytes().startswith(b"PK")
    assert run("template", "shantou", "-o", table).exit_code == 0
    assert table.read_bytes().decode() == run("template", "shantou").stdout
    for suffix in (".xls", ".ods", ".et"):
        result = run("template", "shantou", "-o", tmp_path / f"b{suffix}")
        assert result.exit_code == 2
        assert result.stderr.endswith(f"not as {suffix}: give -o {tmp_path / 'b.xlsx'}\n")


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without what writes workbooks the error says how to install it, and nothing is written."""
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    for module in ("template_workbook", "sheet"):
        monkeypatch.delitem(sys.modules, f"ipplan.render.{module}", raising=False)
    file = tmp_path / "a.xlsx"
    for language, said in (("en", "run pip install"), ("zh", "请在 ipplan 的源码目录运行 pip install")):
        result = run("template", "shantou", "-o", file, "--lang", language)
        assert result.exit_code == 2
        assert f'{said} ".[excel]"' in result.stderr
        assert str(tmp_path / "a.csv") in result.stderr
    assert not file.exists()


def test_filled_by_a_person(tmp_path: Path) -> None:
    """What another program has filled in and saved, per cent and bases included, is what `status` judges."""
    openpyxl: Any = pytest.importorskip("openpyxl")
    file = tmp_path / "a.xlsx"
    run("template", "shantou", "-o", file, "--lang", "zh")
    book = openpyxl.load_workbook(file)
    sheet = book.active
    rows = {row[-1].value: row for row in sheet.iter_rows(min_row=4)}
    headings = [cell.value for cell in sheet[3]]
    year, basis = headings.index("2023年"), headings.index("口径")
    rows["national-provincial-ip-enterprises"][year].value = 93
    rows["national-provincial-ip-enterprises"][basis].value = "存量"
    rows["registered-trademarks"][year].value = "30万件"
    book.save(file)
    actuals, problems = read_actuals([str(file)], [plan_named("shantou")])
    assert {problem.code for problem in problems} == {"blank-value"}
    assert actuals is not None
    found = {o.indicator: (o.value, o.basis) for o in actuals.observations["shantou"]}
    assert found == {
        "national-provincial-ip-enterprises": (Decimal(93), "level"),
        "registered-trademarks": (Decimal(300_000), None),
    }


def test_the_form() -> None:
    """One landscape page with title and signatures, names first, units as people write them, ids last."""
    openpyxl: Any = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(io.BytesIO(template_workbook(plan_named("shantou"), "zh", 2023))).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0][0] == "汕头市知识产权“十四五”规划指标填报表"
    assert [cell for cell in rows[1] if cell] == ["填报单位：", "填表人：", "审核人：", "日期："]
    assert rows[2][:2] == ["指标名称", "单位"]
    assert rows[2][-1] == "指标编号"
    units = {row[-1]: row[1] for row in rows[3:]}
    assert units["ip-pledge-financing-total"] == "亿元"
    assert units["registered-trademarks"] == "万件"
    assert units["patent-attorneys"] == "人"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage is True
    assert sheet.page_setup.fitToHeight in {None, 1}  # 1 is the default


@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_split(suffix: str, tmp_path: Path) -> None:
    """Each office gets its own sheet, together they ask for everything once, and are read back as one."""
    openpyxl: Any = pytest.importorskip("openpyxl")
    plan = plan_named("guangzhou")
    out = tmp_path / f"2023.{suffix}"
    assert (
        run("template", "guangzhou", "--year", 2023, "--split", "responsible", "-o", out, "--lang", "zh").exit_code == 0
    )
    files = sorted(tmp_path.iterdir())
    assert len(files) == len(offices_asked(plan)) > 3
    if suffix == "csv":
        asked = [line.split(",")[0] for file in files for line in file.read_text(encoding="utf-8-sig").splitlines()[1:]]
        assert sorted(asked) == sorted(i.id for i in plan.indicators)
        return
    wanted: dict[str, Decimal] = {}
    for file in files:
        book = openpyxl.load_workbook(file)
        for row in list(book.active.iter_rows())[3:]:
            wanted[row[-1].value] = Decimal(len(wanted) + 1)
            row[4].value = len(wanted)
        book.active["G2"].value = "日期：2024-03-05"
        book.save(file)
    assert set(wanted) == {i.id for i in plan.indicators}
    actuals, problems = read_actuals([str(file) for file in files], [plan])
    assert {problem.code for problem in problems} <= {"doubtful-size"}
    assert actuals is not None
    units = {row.indicator.id: 10 ** {"万": 4, "亿": 8}.get(row.unit[:1], 0) for row in rows_asked(plan, "zh")}
    found = {o.indicator: o.value for o in actuals.observations["guangzhou"]}
    assert found == {one: value * units[one] for one, value in wanted.items()}
    assert {o.year for o in actuals.observations["guangzhou"]} == {2023}


def test_split_needs_a_name() -> None:
    """Several files cannot go to standard output."""
    result = run("template", "guangzhou", "--split", "responsible", "--lang", "en")
    assert result.exit_code == 2
    assert "give their name with -o" in result.stderr
