"""On a terminal an indicator has one note at most; `-v` and pipes have all of them."""

import pytest

from ipplan.api import assess, load_plan, read_actuals
from ipplan.progress.assess import PlanAssessed
from ipplan.render.page.plain import width as width_of
from ipplan.render.status.notes import all_notes, one_note_each
from ipplan.render.status.page import status_page
from ipplan.wording import Language
from tests.support.reports import FIVE
from tests.support.running import REPOSITORY

EVERY_KIND = REPOSITORY / "tests" / "plans" / "every-kind.yaml"


@pytest.fixture(name="result", scope="module")
def _result() -> PlanAssessed:
    plan = load_plan("guangzhou")
    return assess(plan, read_actuals(FIVE, plan), as_of=2023).assessed


@pytest.fixture(name="kinds", scope="module")
def _kinds() -> PlanAssessed:
    plan = load_plan(str(EVERY_KIND))
    return assess(plan, read_actuals(str(EVERY_KIND.with_suffix(".csv")), plan), as_of=2023).assessed


def test_what_is_behind_says_what_next_year_must_bring(result: PlanAssessed) -> None:
    """Of the eleven five are behind: a line each, and how many notes are left out."""
    *lines, more = one_note_each(result, "zh", 80)
    assert lines == [
        "知识产权质押融资登记金额年均增长率：2024 年须 ≥5.7",
        "专利密集型产业增加值占GDP比重：2024 年须 ≥12.6",
        "版权产业增加值占GDP比重：2024 年须 ≥9.97",
        "知识产权维权援助和调解办案量：2024 年须 ≥1,401",
        "知识产权仲裁案件数：2024 年须 ≥178",
    ]
    assert more == f"还有 {len(list(all_notes(result, 'zh'))) - len(lines)} 条说明：加 -v 列出"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_a_note_is_one_line_of_the_terminal(kinds: PlanAssessed, language: Language, columns: int) -> None:
    """However narrow the terminal: no indicator has two notes, no note two lines."""
    *lines, _ = one_note_each(kinds, language, columns)
    assert max(map(width_of, lines)) <= columns
    assert 0 < len(lines) <= len(kinds.indicators)


def test_a_broken_promise_comes_before_what_is_needed(kinds: PlanAssessed) -> None:
    """A breach is what one must know of an indicator first."""
    name = next(a.indicator.name.zh for a in kinds.indicators if any(n.code == "breached" for n in a.notes))
    assert next(line for line in one_note_each(kinds, "zh", 120) if line.startswith(f"{name}：")).endswith(
        "承诺已被打破"
    )


def test_commitments_without_data_are_counted_on_one_line(result: PlanAssessed) -> None:
    """Eleven commitments have no data: on a terminal no table of them, with -v and in a pipe all of them."""
    short = status_page(result, "zh", width=80)
    assert len(short.tables) == 1
    assert [line for line in short.lines if "缺数" in line] == ["正文承诺 11 项：缺数 11"]
    assert len(status_page(result, "zh", width=80, verbose=True).tables[1].rows) == 11
    assert len(status_page(result, "zh", width=None).tables[0].rows) == 22


def test_the_gap_stands_at_80_columns_and_units_behind_the_names(result: PlanAssessed) -> None:
    """In both languages; the ids come first where they are asked for."""
    for language, gap, named in (
        ("zh", "距目标", "知识产权服务机构（家）"),
        ("en", "gap", "IP service agencies (agencies)"),
    ):
        table = status_page(result, language, width=80).tables[0]  # type: ignore[arg-type]
        titles = [column.title for column in table.columns]
        assert gap in titles
        row = next(row for row in table.rows if row[0] == named)
        assert row[titles.index(gap)] == "180"
    with_ids = status_page(result, "zh", width=80, ids=True).tables[0]
    assert with_ids.rows[0][0] == "high-value-patents-per-10k"
