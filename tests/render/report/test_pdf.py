"""The report on paper: pages with numbers, every sentence as text, drawings with their own style."""

import re
import sys
from io import BytesIO

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.render.report.html import to_html
from ipplan.render.report.pdf import on_paper
from tests.support.reports import guangzhou


def test_drawings_have_their_style() -> None:
    """Every chart and bar holds its style, and no colour is left to the page around it."""
    page = on_paper(to_html(guangzhou("zh")))
    drawings = re.findall(r'<svg class="(?:chart|bar)\b[^>]*>(.{7})', page, re.DOTALL)
    assert len(drawings) > 20
    assert set(drawings) == {"<style>"}
    assert "var(--" not in page
    marks = re.findall(r'<svg class="mark"[^>]*>', page)
    assert len(marks) > 20
    assert all(' fill="#' in mark and ' stroke="#' in mark for mark in marks)


def test_pages() -> None:
    """It is a PDF of several pages, each with its number, and what people wrote runs nothing in it."""
    try:
        pytest.importorskip("weasyprint", reason="weasyprint is not installed: pip install '.[pdf]'")
    except OSError as error:
        pytest.skip(f"weasyprint finds no library of the system to draw with: {error}")
    pdfplumber = pytest.importorskip("pdfplumber", reason="pdfplumber is not installed: pip install '.[documents]'")
    from ipplan.render.report.pdf import to_pdf

    content = to_pdf(guangzhou("en"), "IP Office")
    assert content.startswith(b"%PDF-")
    assert b"/JavaScript" not in content
    with pdfplumber.open(BytesIO(content)) as book:
        texts = [page.extract_text() for page in book.pages]
        wide = [page.width > page.height for page in book.pages]
    assert len(texts) > 5
    assert all(f"{number} / {len(texts)}" in text for number, text in enumerate(texts, 1))
    assert any(wide)
    assert "Invention patents granted overseas" in " ".join(" ".join(texts).split())


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says how to install what writes PDF."""
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    line = ["report", "guangzhou", "-a", "examples/guangzhou-2023.csv", "-o", "never.pdf", "--lang", "en"]
    result = CliRunner().invoke(app, line)
    assert result.exit_code == 2
    assert 'pip install ".[pdf]"' in result.stderr
