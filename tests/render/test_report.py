"""The report as HTML and Markdown: valid, self-contained, legible to those who do not see colours or pictures."""

import re
from html.parser import HTMLParser
from itertools import pairwise
from typing import get_args

import pytest

from ipplan.progress.verdict import STATUSES
from ipplan.render.report.html import style, to_html
from ipplan.render.report.markdown import to_markdown
from ipplan.render.report.marks import SHAPES
from ipplan.render.words import TONES
from ipplan.wording import Language
from tests.support.reports import guangzhou

LANGUAGES: tuple[Language, ...] = get_args(Language)
VOID = {"meta", "link", "br", "hr", "img", "input", "circle", "line", "path", "polygon", "polyline", "rect"}


class Outline(HTMLParser):
    """Tags in order, what is open, ids, and what refers to them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.refers: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens; an attribute stands once."""
        given = {name: value or "" for name, value in attrs}
        if len(given) < len(attrs):
            self.wrong.append(f"twice: {attrs}")
        self.tags.append((tag, given))
        self.ids += [given["id"]] if "id" in given else []
        for name in ("aria-labelledby", "aria-describedby"):
            self.refers += given.get(name, "").split()
        if given.get("href", "").startswith("#"):
            self.refers.append(given["href"][1:])
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag of a drawing that closes itself."""
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        """A tag closes the one that was opened last."""
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"closes: {tag}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_well_formed(language: Language) -> None:
    """Every tag closes in order, every id stands once, every reference leads to one; headings skip no level."""
    outline = Outline(to_html(guangzhou(language)))
    assert outline.wrong == []
    assert outline.open == []
    assert len(outline.ids) == len(set(outline.ids))
    assert set(outline.refers) <= set(outline.ids)
    levels = [int(tag[1]) for tag, _ in outline.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_on_its_own(language: Language) -> None:
    """No script, nothing from elsewhere, the language is said, and dark, paper and A4 are provided for."""
    page = to_html(guangzhou(language))
    outline = Outline(page)
    assert {"script", "link", "img", "iframe", "object", "embed"} & {tag for tag, _ in outline.tags} == set()
    assert all(given.get("href", "#").startswith("#") and "src" not in given for _, given in outline.tags)
    assert all(not name.startswith("on") for _, given in outline.tags for name in given)
    assert "url(" not in page
    assert "@import" not in page
    assert f'<html lang="{"zh-CN" if language == "zh" else "en"}">' in page
    assert "prefers-color-scheme:dark" in style()
    assert "@page{size:A4" in style()
    assert "break-inside:avoid" in style()


@pytest.mark.parametrize("language", LANGUAGES)
def test_those_who_do_not_see_are_told(language: Language) -> None:
    """Every chart has a title and a description, every table header a scope, landmarks and a skip link are there."""
    page = to_html(guangzhou(language))
    outline = Outline(page)
    charts = re.findall(r'<svg class="chart"[^>]*role="img".*?</svg>', page)
    assert len(charts) == 11
    for chart in charts:
        assert re.search(r"<title id=[^>]+>[^<]+</title><desc id=[^>]+>[^<]+</desc>", chart)
    others = [given for tag, given in outline.tags if tag == "svg" and given.get("role") != "img"]
    assert all(given["aria-hidden"] == "true" for given in others)
    assert all(given.get("scope") in {"col", "row"} for tag, given in outline.tags if tag == "th")
    assert {"header", "main", "footer"} <= {tag for tag, _ in outline.tags}
    assert '<a class="skip" href="#report">' in page


def test_verdicts_differ_in_shape_and_word() -> None:
    """Every verdict has a shape of its own: nobody needs the colour."""
    assert set(SHAPES) == set(TONES) == set(STATUSES)
    assert len(set(SHAPES.values())) == len(SHAPES)


def test_departments_group_and_commitments_stand_apart() -> None:
    """Indicators stand under who answers for them, or supplies their data; commitments of the prose under none."""
    report = guangzhou("zh")
    assert [d.name for d in report.departments] == [
        "市市场监管局", "市市场监管局（知识产权局）", "市市场监管局、市版权局", "市统计局", "市版权局", "第三方机构",
    ]  # fmt: skip
    assert sum(len(department.entries) for department in report.departments) == 11
    assert len(report.commitments) == 11
    assert all(entry.assessed.indicator.group == "table" for d in report.departments for entry in d.entries)


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_has_the_same_sentences(language: Language) -> None:
    """The Markdown says what the HTML says, in tables that have as many cells in every row."""
    report = guangzhou(language)
    text = to_markdown(report)
    plain = text.replace("\\", "")
    for entry in report.entries:
        assert all(sentence in plain for sentence in entry.sentences)
    for block in text.split("\n\n"):
        if block.startswith("|"):
            assert len({len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines()}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_appendix_names_cuts_formulas_and_files(language: Language) -> None:
    """The cuts that were used, every formula, and the hashes of plan and actuals are there."""
    report = guangzhou(language)
    page = to_html(report)
    for said in ("1.05", "0.95", "(x_T / x_b)^(1/n) - 1", report.plan_sha256, report.files[0][1]):
        assert said in page
