"""The report for Word and Excel: real headings and tables, pictures with a text, formulas that give the figures."""

from io import BytesIO
from itertools import pairwise
from typing import Any, get_args

import pytest

from ipplan.wording import Language
from tests.support.reports import guangzhou

docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install '.[office]'")
pytest.importorskip("resvg_py", reason="resvg-py is not installed: pip install '.[office]'")
pytest.importorskip("xlsxwriter", reason="XlsxWriter is not installed: pip install '.[office]'")

LANGUAGES: tuple[Language, ...] = get_args(Language)


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Each language."""
    found: Language = request.param
    return found


def test_word(language: Language) -> None:
    """Headings in their levels, tables whose title row repeats, a picture with a description for each indicator."""
    from ipplan.render.report.docx import to_docx
    from ipplan.render.report.strip import about, strip

    report = guangzhou(language)
    document = docx.Document(BytesIO(to_docx(report)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    for entry in report.entries:
        assert any(all(sentence in text for sentence in entry.sentences) for text in texts)
    levels = [int(p.style.name[-1]) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert levels.count(3) == len(report.entries)
    assert all(after <= before + 1 for before, after in pairwise(levels))
    titled = [table for table in document.tables if table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")]
    assert len(titled) >= 4
    shapes = document.inline_shapes
    assert len(shapes) == len(report.entries) + 1
    described = [shape._inline.docPr.get("descr") for shape in shapes]
    assert described[0] == about(strip(report))  # type: ignore[arg-type]  # it has one
    assert described[1:] == [entry.chart_text for department in report.departments for entry in department.entries]
    section = document.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)


def test_pictures_show_their_letters(language: Language) -> None:
    """A picture with text differs from the same picture without: the fonts are there."""
    import resvg_py

    from ipplan.render.report.picture import LETTERS, standing_alone
    from ipplan.render.report.svg import Said

    entry = guangzhou(language).entries[0]
    assert entry.chart is not None
    drawn = standing_alone(entry.chart, Said("x", "x", "x"), language)
    without = drawn.replace(f'font-size="{LETTERS}"', 'font-size="0.01"')
    assert without != drawn
    assert bytes(resvg_py.svg_to_bytes(svg_string=drawn)) != bytes(resvg_py.svg_to_bytes(svg_string=without))
    assert "var(" not in drawn


def worked(formula: str, cell: Any) -> float:
    """A formula of the workbook, worked out with the cells it names."""
    import re

    text = re.sub(r"([A-Z])(\d+)", lambda m: f"({cell(m[1] + m[2])!r})", formula.lstrip("="))
    return float(eval(text.replace("^", "**"), {"__builtins__": {}}))  # noqa: S307 - our own formulas


def test_excel_formulas_give_the_figures(language: Language) -> None:
    """Gap and growth are live formulas; worked out from the cells they name they are the JSON's figures."""
    openpyxl = pytest.importorskip("openpyxl")
    from ipplan.render.document import indicator_data
    from ipplan.render.report.xlsx import COLUMNS, to_xlsx

    report = guangzhou(language)
    content = to_xlsx(report)
    book = openpyxl.load_workbook(BytesIO(content))
    cached = openpyxl.load_workbook(BytesIO(content), data_only=True)
    sheet, values = book.worksheets[1], cached.worksheets[1]
    formulas = 0
    for row, entry in enumerate(report.entries, 2):
        data = indicator_data(entry.assessed)
        for name in ("gap", "required_cagr", "observed_cagr", "remaining_cagr"):
            column = COLUMNS.index(name) + 1
            held = sheet.cell(row, column).value
            if held is None:
                assert data[name] is None
                continue
            expected: Any = data[name]
            assert worked(held, lambda place: values[place].value) == pytest.approx(expected, rel=1e-9, abs=1e-12)
            assert values.cell(row, column).value == pytest.approx(expected, rel=1e-9, abs=1e-12)
            formulas += 1
    assert formulas > 35
    assert len(book.worksheets[2]._charts) == len(report.entries)
