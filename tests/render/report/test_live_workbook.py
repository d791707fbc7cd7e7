"""The live workbook, recalculated by LibreOffice: formulas give ipplan's figures, a corrected number a new verdict."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from ipplan.api import assess, load_plan, read_actuals
from ipplan.render.document import indicator_data
from ipplan.render.report.content import Report, report
from tests.support.reports import FIVE, guangzhou

openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed: pip install '.[test]'")
pytest.importorskip("xlsxwriter", reason="XlsxWriter is not installed: pip install '.[office]'")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
FIGURES = ("gap", "required_cagr", "observed_cagr", "remaining_cagr", "expected", "pace", "completion")


def opened(content: Report) -> Any:
    """Open the workbook of a report, its formulas without the values that were written beside them."""
    from ipplan.render.report.xlsx import to_xlsx

    return openpyxl.load_workbook(BytesIO(to_xlsx(content)))


def recalculated(books: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Let LibreOffice work every formula of some workbooks."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed")
    for name, book in books.items():
        book.save(folder / f"{name}.xlsx")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    kind = "xlsx:Calc MS Excel 2007 XML"
    files = [str(folder / f"{name}.xlsx") for name in books]
    subprocess.run(
        [OFFICE, profile, "--headless", "--convert-to", kind, "--outdir", str(folder / "out"), *files],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return {name: openpyxl.load_workbook(folder / "out" / f"{name}.xlsx", data_only=True) for name in books}


def differences(book: Any, content: Report) -> list[tuple[object, ...]]:
    """List the cells that are not what ipplan says."""
    from ipplan.render.report.xlsx import COLUMNS

    sheet = book.worksheets[1]
    found: list[tuple[object, ...]] = []
    for row, entry in enumerate(content.entries, 2):
        wanted = indicator_data(entry.assessed)
        for name in FIGURES:
            cell: Any = sheet.cell(row, COLUMNS.index(name) + 1).value
            value: Any = wanted[name]
            same = cell is None if value is None else cell is not None and cell == pytest.approx(float(value), rel=1e-9)
            if not same:
                found.append((entry.name, name, cell, value))
        if (said := sheet.cell(row, COLUMNS.index("verdict") + 1).value) != entry.verdict:
            found.append((entry.name, "verdict", said, entry.verdict))
    return found


def test_every_column_is_live() -> None:
    """Wherever there is a figure it is a formula, the verdict too, and the value judged is a cell of the data sheet."""
    from ipplan.render.report.xlsx import COLUMNS

    content = guangzhou("zh")
    sheet = opened(content).worksheets[1]
    for row, entry in enumerate(content.entries, 2):
        wanted = indicator_data(entry.assessed)
        for name in (*FIGURES, "actual", "verdict"):
            if name not in FIGURES or wanted[name] is not None:
                held = str(sheet.cell(row, COLUMNS.index(name) + 1).value)
                assert held.startswith("=") or (entry.assessed.indicator.measure == "average_growth" and name == "pace")


def test_recalculated(tmp_path: Path) -> None:
    """Every formula gives the figure of ipplan; a value corrected in the sheet of data gives the figures of it."""
    plan = load_plan("guangzhou")
    text = Path(FIVE).read_text(encoding="utf-8")
    before = next(line for line in text.splitlines() if line.startswith("overseas-patent-grants,") and ",2023," in line)
    corrected = tmp_path / "corrected.csv"
    corrected.write_text(text.replace(before, before.replace("4100", "3200")), encoding="utf-8")
    assert "4100" in before
    result = assess(plan, read_actuals(str(corrected), plan), as_of=2023).assessed
    later = report(result, "zh", "mid-term", version="0", plan_sha256="0", files=())
    contents = {"plain": guangzhou("zh"), "final": guangzhou("en", "final", 2025), "corrected": guangzhou("zh")}
    books = {name: opened(content) for name, content in contents.items()}
    data = next(sheet for sheet in books["corrected"] if sheet.cell(1, 2).value == "年份")
    cell = next(r[3] for r in data.iter_rows() if r[0].value == "海外发明专利授权量" and r[1].value == 2023)
    assert cell.value == 4100
    cell.value = 3200
    worked = recalculated(books, tmp_path)
    for name, content in {**contents, "corrected": later}.items():
        assert differences(worked[name], content) == [], name
    summary = worked["corrected"].worksheets[0]
    counted = {a.value: b.value for a, b in zip(summary["A"], summary["B"], strict=True) if isinstance(b.value, int)}
    verdicts = [entry.verdict for entry in later.entries]
    assert {word: count for word, count in counted.items() if count} == {w: verdicts.count(w) for w in set(verdicts)}
