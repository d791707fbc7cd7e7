"""A plan from a document."""

from ipplan.drafting.document import Document
from ipplan.drafting.documents.plain import read_text
from ipplan.drafting.draft import DraftPlan
from ipplan.drafting.from_document import draft_of, tables_of
from ipplan.problem import Message

TEXT = """某市“十四五”规划
| 指标 | 2020年 | 2025年 |
|---|---|---|
| 甲（个） | 1 | 2 |
| 乙（个） | 3 | 4 |

| Indicator | Baseline 2022/23 | Target 2026/27 |
|---|---|---|
| Waste recycled (%) | 40 | 50 |
"""


def drafted(text: str, number: int | None = None) -> DraftPlan | Message:
    """The draft of a text."""
    return draft_of(read_text(text), "p", "folder/plan.md", (), number=number, draft=DraftPlan("p"))


def test_title_place_and_years() -> None:
    """The document's title gives the place, its table the years; the other table is named."""
    draft = drafted(TEXT)
    assert isinstance(draft, DraftPlan)
    assert (draft.title[0], draft.region[0], draft.baseline_year, draft.target_year) == (
        "某市“十四五”规划",
        "某市",
        2020,
        2025,
    )
    assert (draft.table, len(draft.indicators)) == ("plan.md", 2)
    assert [(why.key, why.details["number"]) for why in draft.remarks] == [("other_table", 2)]


def test_fiscal_years() -> None:
    """Headings of fiscal years end in the later one, and the month is to be decided."""
    draft = drafted(TEXT, 2)
    assert isinstance(draft, DraftPlan)
    assert (draft.baseline_year, draft.target_year) == (2023, 2027)
    assert draft.remarks[0].key == "fiscal"
    assert draft.remarks[0].decide


def test_refused() -> None:
    """Without an indicator table, the tables that are there are named; a number that is none is refused with those."""
    none = drafted("| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert isinstance(none, Message)
    assert (none.code, none.details["found"]) == ("no-indicator-table", ("a | b",))
    beyond = drafted(TEXT, 3)
    assert isinstance(beyond, Message)
    assert beyond.code == "no-such-table"
    assert tables_of(Document(())) == []
