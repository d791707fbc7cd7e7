"""The standard table: binding indicators first, one scale a row, footnotes for what is not plain, in every format."""

from decimal import Decimal
from io import BytesIO

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Place
from ipplan.progress.assess import assess_plan
from ipplan.render.report.content import report
from ipplan.render.report.html import to_html
from ipplan.render.report.markdown import to_markdown
from ipplan.render.report.scales import fitting
from ipplan.render.report.standard import standard
from ipplan.wording import Language
from tests.support.reports import guangzhou

PLACE = Place("a.csv", 2)


def plan() -> Plan:
    """A plan with an indicator of every kind that has a footnote."""
    rows = [
        {"id": "level", "name": {"zh": "专利"}, "unit": "件", "baseline": {"value": 100}, "target": {"at_least": 200}},
        {"id": "money", "name": {"zh": "金额"}, "unit": "元", "measure": "period_total",
         "target": {"at_least": 800_000_000}, "nature": "binding", "responsible": "市知识产权局"},
        {"id": "share", "name": {"zh": "占比"}, "unit": "%", "path": "linear", "target": {"at_least": 13}},
        {"id": "late", "name": {"zh": "迟报"}, "unit": "家", "baseline": {"value": 10}, "target": {"at_least": 20}},
    ]  # fmt: skip
    made: Plan = Plan.model_validate(
        {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2020, "target_year": 2025, "indicators": rows}
    )
    return made


def seen(indicator: str, year: int, value: str, **more: object) -> Observation:
    """One value."""
    return Observation(indicator, year, Decimal(value), PLACE)._replace(**more)  # type: ignore[arg-type]


def test_rows_by_hand() -> None:
    """Every cell of a small plan, reckoned by hand."""
    values = [
        seen("level", 2021, "110"), seen("level", 2022, "121"),
        seen("money", 2022, "600000000", precision="above", as_written="突破6亿"),
        seen("share", 2021, "10"), seen("share", 2022, "10.4"), seen("late", 2021, "12"),
    ]  # fmt: skip
    result = assess_plan(plan(), values, as_of=2022)
    made = standard(report(result, "zh", "annual", version="0", plan_sha256="0", files=()))
    assert made.titles == (
        "序号", "指标", "单位", "属性", "2020年基期值", "2025年规划值", "2021年", "2022年", "同比", "时序应达",
        "目标完成率", "2025年预计", "评估结果", "责任单位",
    )  # fmt: skip
    cells = {row.cells[1]: row.cells for row in made.rows}
    assert list(cells) == ["金额", "专利", "占比", "迟报"]
    assert cells["金额"][:8] == ("1", "金额", "亿元", "约束性", "—", "≥8", "—", "突破6亿①")
    assert cells["金额"][9:11] == ("3.2", "75.0%")
    assert cells["金额"][-1] == "市知识产权局"
    # 100·2^(2/5) = 131.95, (121 − 100)/(200 − 100), 121/110 − 1
    assert cells["专利"][4:11] == ("100", "≥200", "110", "121", "+10.0%", "132", "21.0%")
    assert cells["占比"][4:9] == ("—②", "≥13", "10", "10.4", "+0.4个百分点")
    assert cells["迟报"][6:8] == ("12③", "—")
    assert made.notes == (
        "① 来源给出的是约数或界限，照录原文。", "② 规划未载基期值，以2021年数据为起点。",
        "③ 2022年数据尚未报来，按最近一年数据评估。",
    )  # fmt: skip


def test_every_format_has_it() -> None:
    """Titles and cells stand in Markdown and HTML alike."""
    content = guangzhou("zh")
    made = standard(content)
    assert len(made.rows) == len(content.entries)
    plain, page = to_markdown(content).replace("\\", ""), to_html(content)
    for row in made.rows:
        assert " | ".join(row.cells) in plain
    assert page.count('<table class="standard">') == 1
    assert all(note in page and note in plain for note in made.notes)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_office_files_have_it(language: Language) -> None:
    """Word has it on a wide page, the workbook as a sheet; every cell is the same."""
    docx, openpyxl = pytest.importorskip("docx"), pytest.importorskip("openpyxl")
    pytest.importorskip("resvg_py")
    pytest.importorskip("xlsxwriter")
    from ipplan.render.report.made import made as make

    content = guangzhou(language)
    wanted = standard(content)
    rows = [wanted.titles, *(row.cells for row in wanted.rows)]
    document = docx.Document(BytesIO(make("docx", content)))
    tables = [[tuple(cell.text for cell in row.cells) for row in table.rows] for table in document.tables]
    assert rows in tables
    assert 1 in [section.orientation for section in document.sections]
    book = openpyxl.load_workbook(BytesIO(make("xlsx", content)))
    sheet = next(one for one in book if one.cell(1, 1).value == wanted.titles[0])
    assert [tuple(cell.value for cell in row) for row in sheet.iter_rows(max_row=len(rows))] == rows


def test_scales() -> None:
    """A scale is taken only where every number stays short in it."""
    numbers = [Decimal(800_000_000), Decimal(610_000_000)]
    assert fitting(numbers, "zh").name == "亿"
    assert fitting([*numbers, Decimal("123456789.5")], "zh").name == ""
    assert fitting([Decimal(9000)], "zh").name == ""
    assert fitting([], "en").name == ""
