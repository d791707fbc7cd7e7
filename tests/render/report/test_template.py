"""An office's template: placeholders filled in its styles, what is not known named, what could run refused."""

import zipfile
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


MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def rewritten(document: Any, old: str, new: str) -> bytes:
    """Return a document as a file, something in its main part written otherwise."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content_of(document))) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name).decode("utf-8", "surrogateescape")
            if name == "word/document.xml":
                assert old in content
                content = content.replace(old, new, 1)
            target.writestr(name, content.encode("utf-8", "surrogateescape"))
    return out.getvalue()


@pytest.mark.parametrize(
    ("new", "active"),
    [
        (f'<x:r xmlns:x="{MAIN}"><x:instrText>DDE cmd</x:instrText></x:r>', "DDE"),
        (f'<x:r xmlns:x="{MAIN}"><x:instrText>&#68;DE cmd</x:instrText></x:r>', "DDE"),
        (f'<x:fldSimple xmlns:x="{MAIN}" x:instr="INCLUDETEXT a"/>', "INCLUDETEXT"),
    ],
)
def test_nothing_runs_however_it_is_written(new: str, active: str) -> None:
    """Another prefix, or letters as their numbers, hide nothing."""
    assert active in filled_by(rewritten(template("{{title}}"), "<w:p>", f"<w:p>{new}")).active


def filled_by(content: bytes) -> Any:
    """Fill a template that is there as bytes."""
    from ipplan.render.report.official.document import Cover
    from ipplan.render.report.official.template import fill

    return fill(content, guangzhou("zh"), Cover("市知识产权局", "2024-06-30"), "brief")


def test_cells_that_span_everything() -> None:
    """A cell that says it spans billions of columns is one cell."""
    document = template("{{title}}")
    document.add_table(1, 1).cell(0, 0).text = "{{year}}"
    made = filled_by(rewritten(document, "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2000000000"/>'))
    cells = docx.Document(BytesIO(made.content)).tables[0]._tbl.iter_tcs()
    assert [paragraph.text for cell in cells for paragraph in cell.p_lst] == ["2023"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<w:p>", "<w:p>" * 300 + "</w:p>" * 299, "depth"),
        ("<w:p>", "<w:q>", "mismatch"),
        ("<w:document", '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document', "DOCTYPE"),
    ],
)
def test_templates_that_are_none(tmp_path: Path, old: str, new: str, said: str) -> None:
    """A damaged template, and one with definitions of entities, end the command with the reason."""
    path = tmp_path / "t.docx"
    path.write_bytes(rewritten(template("{{title}}"), old, new))
    actuals = str(Path(__file__).parents[3] / "examples" / "guangzhou-2023.csv")
    arguments = ["report", "guangzhou", "-a", actuals, "-o", str(tmp_path / "r.docx"), "--template", str(path)]
    result = CliRunner().invoke(app, arguments)
    assert (result.exit_code, (tmp_path / "r.docx").exists()) == (2, False)
    assert said in result.stderr
    assert result.stderr.startswith("ipplan: ")
