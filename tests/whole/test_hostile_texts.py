"""Texts that would drive a machine: 40 of them in every field, in every format of the wheel, read by another reader."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from ipplan.api import load_plan
from ipplan.hidden import hidden, lines, one_line
from ipplan.render.notes.markdown import notes_markdown
from tests.support.installed import Installed, Served

Run = Callable[..., Served]

HIDDEN = {
    "escape": "\x1b[31mred", "title": "\x1b]0;owned\x07", "link": "\x1b]8;;http://x\x1b\\here\x1b]8;;\x1b\\",
    "clear": "\x1b[2J\x1b[H", "bell": "a\x07b", "backspace": "good\x08\x08\x08\x08bad", "return": "good\rbad",
    "form feed": "a\x0cb", "vertical tab": "a\x0bb", "nul": "a\x00b", "delete": "a\x7fb", "c1": "a\x9b31mb",
    "next line": "a\x85b", "separator": "a\u2028b", "paragraph": "a\u2029b", "override": "a\u202eb",
    "isolate": "a\u2066b\u2069", "mark": "a\u200fb", "arabic mark": "a\u061cb", "no width": "a\u200bb",
    "joiner": "a\u200db", "no break": "a\ufeffb", "soft hyphen": "a\u00adb", "word joiner": "a\u2060b",
    "tag": "a\U000e0041b", "annotation": "a\ufff9b", "no character": "a\ufffeb", "tab": "a\tb",
}  # fmt: skip
PLAIN = {
    "formula": "=1+1", "plus": "+1+cmd|' /C calc'!A0", "minus": "-1+1", "at": "@SUM(1)", "dde": '=HYPERLINK("http://x")',
    "script": "<script>alert(1)</script>", "attribute": '" onload="alert(1)', "entity": "&lt;b&gt; &amp;",
    "bar": "a|b", "table": "| a | b |", "emphasis": "*a* _b_ ~~c~~ `d`", "image": "![a](http://x)", "list": "- a",
    "numbers": "1. a",
    "command": "::error::x", "percent": "%0A::error::x", "quote": 'a"b,c;d', "braces": "{name} {0} {{x}}",
}  # fmt: skip
assert len(HIDDEN) + len(PLAIN) >= 40
FORMATS = ("text", "json", "csv")
COMMANDS = ("show", "targets", "status", "explain", "methods")


def written(folder: Path, *, name: str = "发明专利", prose: str = "说明") -> tuple[str, str]:
    """Write a plan and its actuals, one text in every name, another in all prose."""
    locator = {"section": prose, "table_row": 1}
    indicator: dict[str, Any] = {
        "id": "grants",
        "name": {"zh": name, "en": name},
        "unit": {"zh": name, "en": name},
        "aliases": [f"{name}x"],
        "category": {"zh": name, "en": name},
        "baseline": {"value": 20, "source": locator},
        "target": {"at_least": {"value": 30, "source": locator}},
        "milestones": {2023: {"value": 25, "note": {"zh": prose, "en": prose}}},
        "data_source": {"zh": prose, "en": prose},
        "definition": {"zh": prose, "en": prose},
        "note": {"zh": prose, "en": prose},
        "source": locator,
    }
    plan = {
        "id": "plan",
        "title": {"zh": name, "en": name},
        "region": {"zh": name, "en": name},
        "baseline_year": 2020,
        "target_year": 2025,
        "indicators": [indicator],
    }
    (folder / "plan.yaml").write_text(yaml.safe_dump(plan), encoding="utf-8")
    with (folder / "a.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, quoting=csv.QUOTE_ALL)
        rows.writerow(["indicator", "year", "value", "source", "note"])
        rows.writerow(["grants", "2022", "22", prose.replace("\x00", ""), prose.replace("\x00", "")])
    return str(folder / "plan.yaml"), str(folder / "a.csv")


@pytest.fixture
def run(ipplan: Installed) -> Run:
    """Run a command of the wheel; nothing it prints on either stream is hidden but the tabs between fields."""

    def run(*arguments: str) -> Served:
        result = ipplan.served(*arguments)
        assert result.exit_code in {0, 1, 2}, result
        for stream in (result.stdout, result.stderr):
            found = hidden(re.sub(r"[\n\t]", "", stream).removeprefix("\ufeff"))
            assert not found, (arguments, found)
        return result

    return run


def texts_of(value: object) -> list[str]:
    """List every text in a document."""
    match value:
        case str():
            return [value]
        case dict():
            return [text for part in value.values() for text in texts_of(part)]
        case list():
            return [text for part in value for text in texts_of(part)]
    return []


@pytest.mark.parametrize("payload", HIDDEN.values(), ids=HIDDEN)
def test_names_are_refused(payload: str, tmp_path: Path, run: Run) -> None:
    """A hidden character in a name, a unit, an alias, a category, the title or the region is an error at its place."""
    plan, actuals = written(tmp_path, name=payload)
    for form in ("text", "json", "csv", "github", "sarif"):
        result = run("check", plan, "--format", form)
        assert result.exit_code == 1
        assert "hidden-character" in result.stdout
    found = {p["line"] for p in json.loads(run("check", plan, "--format", "json").stdout)["problems"]}
    assert len(found) >= 9
    for command in COMMANDS:
        options = [] if command in {"show", "targets"} else ["-a", actuals]
        more = ["grants"] if command == "explain" else []
        assert run(command, plan, *more, *options).exit_code == 2


@pytest.mark.parametrize("payload", [*HIDDEN.values(), *PLAIN.values()], ids=[*HIDDEN, *PLAIN])
def test_prose_is_written_out(payload: str, tmp_path: Path, run: Run) -> None:
    """Hidden characters in notes, definitions and sources leave as escapes in text, CSV and JSON; JSON says them."""
    plan, actuals = written(tmp_path, prose=payload)
    for command in COMMANDS:
        options = [] if command in {"show", "targets"} else ["-a", actuals]
        more = ["grants"] if command == "explain" else []
        for form in FORMATS:
            result = run(command, plan, *more, *options, "--format", form)
            assert result.exit_code == 0, result.stderr
            if form == "json":
                json.loads(result.stdout)
            if form == "csv":
                widths = {len(row) for row in csv.reader(io.StringIO(result.stdout, newline=""))}
                assert len(widths) == 1
    shown = json.loads(run("show", plan, "--format", "json").stdout)
    assert payload in texts_of(shown)
    rows = list(csv.DictReader(io.StringIO(run("show", plan, "--format", "csv").stdout, newline="")))
    assert lines(payload) in rows[0].values()


@pytest.mark.parametrize("payload", PLAIN.values(), ids=PLAIN)
def test_template(payload: str, tmp_path: Path, run: Run) -> None:
    """No text of a sheet to fill in is a formula: in CSV it has an apostrophe, in a workbook it is a text."""
    openpyxl = pytest.importorskip("openpyxl")
    plan, _ = written(tmp_path, name=payload)
    sheet = run("template", plan).stdout
    for row in csv.reader(io.StringIO(sheet.removeprefix("\ufeff"), newline="")):
        assert [cell for cell in row if cell.lstrip()[:1] in {"=", "+", "-", "@", "\t", "\r"} and cell.strip()] == []
    assert payload in sheet.replace('""', '"')
    pytest.importorskip("xlsxwriter")
    out = tmp_path / "t.xlsx"
    assert run("template", plan, "-o", str(out)).exit_code == 0
    cells = [cell for row in openpyxl.load_workbook(out).active.iter_rows() for cell in row]
    assert [cell.value for cell in cells if cell.data_type == "f"] == []
    assert payload in [cell.value for cell in cells]


@pytest.mark.parametrize("payload", [*HIDDEN.values(), *PLAIN.values()], ids=[*HIDDEN, *PLAIN])
def test_report_page(payload: str, tmp_path: Path, run: Run) -> None:
    """The page holds the texts as texts: no element, attribute or hidden character comes of them."""
    html5lib = pytest.importorskip("html5lib")
    names = {"name": payload} if payload in PLAIN.values() else {}
    (tmp_path / "plain").mkdir()
    pages = []
    for one, other in (written(tmp_path, prose=payload, **names), written(tmp_path / "plain")):
        result = run("report", one, "-a", other, "--format", "html")
        assert result.exit_code == 0, result.stderr
        pages.append(html5lib.parse(result.stdout, namespaceHTMLElements=False))
    tags, plain_tags = (Counter(e.tag for e in page.iter()) for page in pages)
    assert tags["script"] == plain_tags["script"]
    assert set(tags) == set(plain_tags)
    assert {key for e in pages[0].iter() for key in e.attrib} == {key for e in pages[1].iter() for key in e.attrib}
    text = "".join(pages[0].itertext())
    assert one_line(payload) in text
    assert not hidden(text.replace("\n", ""))


@pytest.mark.parametrize("payload", [*HIDDEN.values(), *PLAIN.values()], ids=[*HIDDEN, *PLAIN])
def test_report_markdown(payload: str, tmp_path: Path, run: Run) -> None:
    """Markdown shows the texts as they are: tables keep their columns, nothing becomes a link, a list or a picture."""
    markdown_it = pytest.importorskip("markdown_it")
    names = {"name": payload} if payload in PLAIN.values() else {}
    plan, actuals = written(tmp_path, prose=payload, **names)
    result = run("report", plan, "-a", actuals, "--format", "md")
    assert result.exit_code == 0, result.stderr
    tokens = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(result.stdout)
    inline = [token for token in tokens if token.type == "inline"]
    kinds = {child.type for token in inline for child in token.children or ()}
    assert kinds <= {"text", "text_special", "strong_open", "strong_close", "code_inline", "softbreak", "hardbreak"}
    said = ["".join(c.content or "\n" for c in token.children or () if c.type != "strong_open") for token in inline]
    assert any(one_line(payload).strip() in text for text in said)
    assert "html_block" not in {token.type for token in tokens}


@pytest.mark.parametrize("payload", [*HIDDEN.values(), *PLAIN.values()], ids=[*HIDDEN, *PLAIN])
def test_report_office(payload: str, tmp_path: Path, run: Run) -> None:
    """Word and Excel open the report, and find the texts in it as texts."""
    docx, openpyxl = pytest.importorskip("docx"), pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    pytest.importorskip("resvg_py")
    names = {"name": payload} if payload in PLAIN.values() else {}
    plan, actuals = written(tmp_path, prose=payload, **names)
    word, excel = tmp_path / "r.docx", tmp_path / "r.xlsx"
    for out in (word, excel):
        result = run("report", plan, "-a", actuals, "-o", str(out))
        assert result.exit_code == 0, result.stderr
    document = docx.Document(str(word))
    texts = [p.text for p in document.paragraphs]
    assert any(one_line(payload) in text for text in texts)
    assert not any(hidden(text.replace("\n", "").replace("\t", "")) for text in texts)
    book = openpyxl.load_workbook(excel)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert not any(hidden(str(cell.value).replace("\n", "")) for cell in cells)
    if names:
        assert any(cell.value == payload and cell.data_type == "s" for cell in cells)


def with_notes(folder: Path, payloads: list[str]) -> str:
    """Write notes with all of these texts, each a paragraph, over the places that a report can show."""
    file = folder / "notes.md"
    blank = notes_markdown(load_plan(str(folder / "plan.yaml")).plan, {}, [2022], "en")
    blocks, places = [], blank.count("### ")
    for block in blank.split("\n\n"):
        blocks.append(block)
        if block.startswith("### "):
            places -= 1
            blocks += payloads[places :: blank.count("### ")]
    file.write_text("\n\n".join(blocks), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("kind", ["html", "md", "docx", "xlsx"])
def test_notes(kind: str, tmp_path: Path, run: Run) -> None:
    """What people write runs nothing: no element, link, formula or hidden character comes of it."""
    payloads = [*HIDDEN.values(), *PLAIN.values(), "<!--x-->", "{#plan}"]
    payloads.remove(HIDDEN["nul"])  # no text file holds it
    if kind in {"docx", "xlsx"}:
        pytest.importorskip("docx" if kind == "docx" else "xlsxwriter")
        pytest.importorskip("resvg_py")
    plan, actuals = written(tmp_path)
    out = tmp_path / f"r.{kind}"
    result = run(
        "report", plan, "-a", actuals, "--notes", with_notes(tmp_path, payloads), "-o", str(out), "--lang", "en"
    )
    assert result.exit_code == 0, result.stderr
    if kind == "html":
        html5lib = pytest.importorskip("html5lib")
        page = html5lib.parse(out.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        assert not any(e.tag in {"script", "img", "b"} and (e.text or "").startswith("alert") for e in page.iter())
        assert not any(name.startswith("on") for e in page.iter() for name in e.attrib)
        text = "".join(page.itertext())
    elif kind == "md":
        markdown_it = pytest.importorskip("markdown_it")
        tokens = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(out.read_text("utf-8"))
        inline = [token for token in tokens if token.type == "inline"]
        kinds = {child.type for token in inline for child in token.children or ()}
        assert not kinds & {"link_open", "image", "html_inline", "em_open", "s_open"}
        assert not {token.type for token in tokens} & {"html_block", "fence", "ordered_list_open", "blockquote_open"}
        text = "".join(child.content for token in inline for child in token.children or ())
    elif kind == "docx":
        docx = pytest.importorskip("docx")
        text = "".join(
            node.text or "" for node in docx.Document(str(out)).element.body.iter() if node.tag.endswith("}t")
        )
    else:
        openpyxl = pytest.importorskip("openpyxl")
        sheet = openpyxl.load_workbook(out).worksheets[-1]
        cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert all(cell.data_type == "s" and not cell.hyperlink for cell in cells)
        text = "".join(str(cell.value) for cell in cells)
    assert not hidden(text.replace("\n", "").replace("\t", ""))
    for payload in PLAIN.values():
        assert payload in text


@pytest.mark.parametrize("length", [240, 255, 256, 5_000])
def test_long_titles(length: int, tmp_path: Path, run: Run) -> None:
    """A title longer than a property of a document holds is cut there, and stands whole in the text."""
    docx, openpyxl = pytest.importorskip("docx"), pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    pytest.importorskip("resvg_py")
    plan, actuals = written(tmp_path, name="规" * length)
    for out in (tmp_path / "r.docx", tmp_path / "r.xlsx"):
        result = run("report", plan, "-a", actuals, "-o", str(out))
        assert result.exit_code == 0, result.stderr
    document = docx.Document(str(tmp_path / "r.docx"))
    assert len(document.core_properties.title) <= 255
    assert any("规" * length in paragraph.text for paragraph in document.paragraphs)
    assert len(openpyxl.load_workbook(tmp_path / "r.xlsx").properties.title) <= 255


@pytest.mark.parametrize(
    "number", ["0x" + "f" * 100, "0x" + "f" * 5_000, "9" * 10_000, "1:2:3", "190:20:30.15", "1e999", "0o17", "1_000"]
)
def test_numbers_of_no_size(number: str, tmp_path: Path, run: Run) -> None:
    """A number that no plan has ends in a problem with a name."""
    text = (Path(__file__).parents[1] / "problems" / "plan.yaml").read_text(encoding="utf-8")
    broken = text.replace("at_least: 90", f"at_least: {number}")
    assert broken != text
    plan = tmp_path / "plan.yaml"
    plan.write_text(broken, encoding="utf-8")
    result = run("check", str(plan))
    assert result.exit_code == 1
    assert re.search(
        r"error\[(ambiguous-value|number-out-of-range|not-finite|wrong-type|out-of-range)\]", result.stdout
    )
    assert max(map(len, result.stdout.splitlines())) < 300
