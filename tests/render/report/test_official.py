"""The official document: its page, its headings, captions, annexes and properties; nothing empty, nothing lost."""

import re
from io import BytesIO
from typing import Any

import pytest

from ipplan.model.notes import Slot
from ipplan.render.report.content import Report
from ipplan.render.report.since import Changes
from ipplan.render.report.summary import Point
from ipplan.wording.official import in_words
from tests.support.reports import guangzhou

docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install '.[office]'")
pytest.importorskip("resvg_py", reason="resvg-py is not installed: pip install '.[office]'")

NOTES = {
    Slot(2023, "plan", "", "problems"): "海外布局不足。\n人才不足。",
    Slot(2023, "indicator", "overseas-patent-grants", "causes"): "审查周期长。",
}


def made(report: Report, length: Any = "full") -> Any:
    """Open the document of a report."""
    from ipplan.render.report.official.document import Cover, to_official

    cover = Cover("市知识产权局", "2024-06-30")
    content = to_official(report, cover, length)
    assert content == to_official(report, cover, length)
    return docx.Document(BytesIO(content))


def texts(document: Any) -> list[str]:
    """Every paragraph, those in controls too."""
    from docx.oxml.ns import qn

    return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p"))]


def test_full() -> None:
    """Cover, contents, headings with numbers, captions one after the other, three annexes, every indicator."""
    report = guangzhou("zh")._replace(notes=NOTES)
    document = made(report)
    said = texts(document)
    assert said[1:3] == ["《广州市知识产权保护和运用", "“十四五”规划》实施情况中期评估报告"]
    assert {"市知识产权局", "2024年6月30日", "目　　录"} <= set(said)
    firsts = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert firsts == ["一、总体进展", "二、主要指标完成情况", "三、趋势研判", "四、存在问题及原因"]
    assert {"（一）预期性指标", "（一）存在问题", "（1）原因分析", "海外布局不足。", "人才不足。"} <= set(said)
    assert not any("措施" in text for text in firsts)
    thirds = [p.text for p in document.paragraphs if p.style.name == "Heading 3"]
    assert thirds == [f"{number}.{entry.name}" for number, entry in enumerate(report.entries, 1)]
    captions = [p.text for p in document.paragraphs if p.style.name == "Caption"]
    for kind in "表图":
        numbers = [int(found[1]) for text in captions if (found := re.match(rf"{kind}(\d+)　", text))]
        assert numbers == list(range(1, len(numbers) + 1))
        assert numbers
    annexes = [p.text for p in document.paragraphs if p.style.name == "Official Annex"]
    assert annexes == ["附件1　指标完成情况表", "附件2　指标说明", "附件3　评估方法"]
    contents = [p.text.rstrip("\t") for p in document.paragraphs if p.style.name.startswith("toc")]
    assert contents == [text for text in [p.text for p in document.paragraphs if _in_contents(p)] if text]
    for entry in report.entries:
        assert any(all(sentence in text for sentence in entry.sentences) for text in said)


def _in_contents(paragraph: Any) -> bool:
    return paragraph.style.name in {"Heading 1", "Heading 2", "Official Annex"}


def test_page() -> None:
    """Margins of 37, 35, 28 and 26 mm, 仿宋 of 16 points, 22 lines, a wide table, page numbers outside."""
    document = made(guangzhou("zh"))
    from docx.oxml.ns import qn

    body = document.sections[1]
    assert [round(m.mm) for m in (body.top_margin, body.bottom_margin, body.left_margin, body.right_margin)] == [
        37, 35, 28, 26,
    ]  # fmt: skip
    assert [section.orientation for section in document.sections] == [0, 0, 1, 0]
    normal = document.styles["Normal"]
    assert (normal.font.size.pt, normal.element.rPr.rFonts.get(qn("w:eastAsia"))) == (16, "仿宋")
    assert document.styles["Official Title"].font.size.pt == 22
    assert 22 * normal.paragraph_format.line_spacing.pt <= 225 / 25.4 * 72 + 0.3
    assert document.settings.element.find(qn("w:evenAndOddHeaders")) is not None
    feet = [body.footer.paragraphs[0], body.even_page_footer.paragraphs[0]]
    assert [foot.alignment for foot in feet] == [2, 0]
    assert all(foot.text.startswith("— ") and foot.text.endswith(" —") for foot in feet)
    assert document.sections[0].footer.paragraphs[0].text == ""
    starts = [section._sectPr.find(qn("w:pgNumType")) is not None for section in document.sections]
    assert starts == [False, True, False, False]


def test_properties() -> None:
    """They are the office's, of the day of the document."""
    properties = made(guangzhou("zh")).core_properties
    assert (properties.author, properties.last_modified_by) == ("市知识产权局", "市知识产权局")
    assert properties.created.date().isoformat() == properties.modified.date().isoformat() == "2024-06-30"
    assert properties.title.endswith("实施情况中期评估报告")


def test_lengths() -> None:
    """A brief one has no annex, a standard one those that are behind and the table, a full one everything."""
    report = guangzhou("zh")._replace(notes=NOTES)
    sizes = [len("".join(texts(made(report, length)))) for length in ("brief", "standard", "full")]
    assert sizes == sorted(sizes)
    assert sizes[0] < 22 * 28
    standard = texts(made(report, "standard"))
    assert "附件1　指标完成情况表" in standard
    assert not any("附件2" in text for text in standard)
    assert len(made(report, "standard").inline_shapes) == 0


def test_every_kind_of_stage() -> None:
    """An annual and a final report have titles of their own."""
    assert texts(made(guangzhou("zh", "annual", 2024), "brief"))[1].endswith("规划》2024年度实施情况监测报告")
    assert texts(made(guangzhou("zh", "final", 2025), "brief"))[1].endswith("规划》实施情况终期评估报告")


def test_numbers_in_words() -> None:
    """Headings count as people do."""
    assert [in_words(number) for number in (1, 9, 10, 11, 20, 34)] == ["一", "九", "十", "十一", "二十", "三十四"]


def test_what_changed_stands_before_the_indicators() -> None:
    """It has a heading of its own, and is there only where it was asked for."""
    changes = Changes("与2022年评估相比的变化", (Point("与2022年的评估相比，1项不变。"),))
    said = texts(made(guangzhou("zh")._replace(changes=changes)))
    assert {"二、与2022年评估相比的变化", "与2022年的评估相比，1项不变。", "三、主要指标完成情况"} <= set(said)
