"""What is written into a file of notes comes back from it, in Markdown, workbook and Word alike."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipplan.api import load_plan
from ipplan.hidden import hidden
from ipplan.model.notes import LONGEST_TAG, PARTS, Slot, paragraphs, slots, tag_of, tagged
from ipplan.notes.found import Known
from ipplan.notes.markdown import read_markdown, with_texts
from ipplan.notes.read import read_notes
from ipplan.render.notes.markdown import notes_markdown, written
from tests.support.building import plan_of

PLAN = load_plan("guangzhou").plan
SLOTS = list(slots(PLAN, 2023))
TEXTS = {
    Slot(2023, "plan", "", "overall"): "总体进展顺利。\n各项工作有序推进。",
    Slot(2023, "department", "市统计局", "measures"): "Statistics are improved.",
    Slot(2023, "indicator", "overseas-patent-grants", "causes"): "# 不是标题 {#problems}\n- 一\n<!-- 不是注释 -->",
    Slot(2023, "indicator", "ip-arbitration-cases", "problems"): "=1+1\n**b** `c` \\d | e",
}


def read(text: str) -> dict[Slot, str]:
    """Read notes that have no problems."""
    found = read_markdown(text, "notes.md", Known(PLAN))
    assert found.problems == []
    return found.texts


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("suffix", [".md", ".xlsx", ".docx"])
def test_every_kind_of_file(suffix: str, language: str, tmp_path: Path) -> None:
    """Texts that look like headings, comments and formulas come back as they were."""
    file = tmp_path / f"notes{suffix}"
    if suffix == ".md":
        file.write_text(notes_markdown(PLAN, TEXTS, [2023], language), encoding="utf-8")  # type: ignore[arg-type]
    elif suffix == ".xlsx":
        pytest.importorskip("xlsxwriter")
        from ipplan.render.notes.workbook import notes_workbook

        file.write_bytes(notes_workbook(PLAN, TEXTS, [2023], language))  # type: ignore[arg-type]
    else:
        pytest.importorskip("docx")
        from ipplan.render.notes.word import notes_word

        file.write_bytes(notes_word(PLAN, TEXTS, [2023], language))  # type: ignore[arg-type]
    assert read_notes(str(file), PLAN) == (TEXTS, [])


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Zl", "Zp", "Cn")), max_size=40).filter(
    lambda text: not hidden(text)
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.dictionaries(st.sampled_from(SLOTS), st.lists(WORDS, max_size=3), max_size=3))
def test_any_text(given_texts: dict[Slot, list[str]]) -> None:
    """Whatever is written comes back with single spaces where there were any."""
    texts = {slot: "\n".join(" ".join(line.split()) for line in lines) for slot, lines in given_texts.items()}
    wanted = {slot: "\n".join(paragraphs(text)) for slot, text in texts.items()}
    assert read(notes_markdown(PLAN, texts, [2023], "zh")) == {slot: text for slot, text in wanted.items() if text}


def test_as_people_write() -> None:
    """Headings without marks, in either language, lines that go on, lists and comments are understood."""
    text = (
        "# 2023年\n## 规划整体\n### 总体情况\n总体进展\n顺利，\nall is well\nindeed.\n- 一\n- 二\n（三）三\n"
        "<!-- 稿\n二 -->\n## 海外发明专利授权量\n### Problems\nfew\n# 2024\n### 总体情况\n明年。\n"
    )
    assert read(text) == {
        Slot(2023, "plan", "", "overall"): "总体进展顺利，all is well indeed.\n- 一\n- 二\n（三）三",
        Slot(2023, "indicator", "overseas-patent-grants", "problems"): "few",
        Slot(2024, "plan", "", "overall"): "明年。",
    }


def test_all_problems_at_once() -> None:
    """Everything that would be lost is named with its line, each once."""
    text = (
        "intro\n# 2023\n## 部门：撤了\n### 存在问题\n## 指标：没有\n### 存在问题\nx\n### 问题\ny\n"
        "## 规划整体\n### 总体情况\na\n### 经验\nb\n### 总体情况\nc\n"
    )
    found = read_markdown(text, "n.md", Known(PLAN))
    assert [(p.code, p.place.line) for p in found.problems] == [
        ("note-outside", 1), ("note-place-unknown", 5), ("note-place-unknown", 8), ("note-place-unknown", 13),
        ("note-twice", 15),
    ]  # fmt: skip


def test_a_workbook_without_places(tmp_path: Path) -> None:
    """A workbook that is no file of notes is refused."""
    xlsxwriter = pytest.importorskip("xlsxwriter")
    file = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(file)
    book.add_worksheet().write_row(0, 0, ["indicator", "2023"])
    book.close()
    found, problems = read_notes(str(file), PLAN)
    assert (found, [p.code for p in problems]) == (None, ["notes-without-places"])


def test_texts_are_put_where_they_belong() -> None:
    """Only what stands below the heading changes; comments stay, and what has no heading is left over."""
    text = "# 2023\n### 总体情况\n<!-- 我的 -->\n旧\n\n### Problems\n留\n"
    overall, causes = (Slot(2023, "plan", "", part) for part in ("overall", "causes"))
    made, left = with_texts(text, {overall: written("新\n# 文"), causes: "x"}, Known(PLAN))
    assert left == {causes}
    assert "<!-- 我的 -->" in made
    assert read(made) == {overall: "新\n# 文", Slot(2023, "plan", "", "problems"): "留"}


@pytest.mark.parametrize("name", ["x", "id-" + "long-" * 20, "a/b"])
def test_tags(name: str) -> None:
    """Every slot has a tag of its own that Word accepts, and that is known again."""
    plan = plan_of(id=name, target={"at_least": 3}, responsible="市" * 80, data_source="市统计局")
    tags = {tag_of(slot, "text"): slot for slot in slots(plan, 2023)}
    assert len(tags) == 3 * len(PARTS)
    for tag, slot in tags.items():
        assert len(tag) <= LONGEST_TAG
        found = tagged(plan, tag)
        assert found is not None
        assert found.slot == slot
    assert tagged(plan, "other/tag") is tagged(plan, "ip/x/y") is tagged(plan, "") is None
