"""A plan file in the making is YAML, whatever stands in the table."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ipplan.drafting.draft import Choice, DraftIndicator, DraftPlan
from ipplan.drafting.drafts import drafts
from ipplan.drafting.indicator_table import table_of
from ipplan.drafting.plan_file import plan_file
from ipplan.reading.plans.plan_file import read_plan

PRINTABLE = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1).map(str.strip)
CELLS = st.text(max_size=12) | st.sampled_from(
    ["18万", "——", "≥3", "[12]", "年均增长率（%）", "0x1f", "yes", "# x", "{", "②"]
)


@given(PRINTABLE.filter(bool))
def test_texts_come_back(text: str) -> None:
    """A text is read as itself, whatever YAML would take it for."""
    level = Choice("level", "")
    one = DraftIndicator(1, Choice("x", ""), text, "", text, "", level, Choice("at_least", ""), target=Decimal(3))
    for language in ("zh", "en"):
        read = yaml.safe_load(plan_file(DraftPlan("p", (text, ""), indicators=(one,)), language))
        assert read["title"]["zh"] == read["indicators"][0]["name"]["zh"] == read["indicators"][0]["unit"]["zh"] == text


@settings(max_examples=60)
@given(st.lists(st.lists(CELLS, min_size=4, max_size=6), min_size=1, max_size=4))
def test_any_table_becomes_yaml(rows: list[list[str]]) -> None:
    """No cell of a table breaks the file: what `check` finds in it is about its content alone."""
    table, problems = table_of("t.csv", [["指标", "2020年", "2025年", "数据来源", "备注", "x"], *rows])
    if table is None:
        assert problems
        return
    text = plan_file(DraftPlan("p", indicators=drafts(table.rows, ()), headings=table.headings), "zh")
    path = Path("/tmp") / f"ipplan-{hash(text)}.yaml"  # noqa: S108 - a name of its own, removed at once
    path.write_text(text, encoding="utf-8")
    try:
        _, found = read_plan(path)
    finally:
        path.unlink()
    assert not [p for p in found if p.code.startswith("yaml-") or p.code in {"ambiguous-value", "duplicate-key"}]


def test_a_cell_of_several_lines() -> None:
    """A cell that Word broke into lines is one name."""
    records = list(csv.reader(io.StringIO('指标,数值\n"有效发明\n专利量（件）",4000\n')))
    table, _ = table_of("t.csv", records)
    assert table is not None
    assert drafts(table.rows, ())[0].zh == "有效发明 专利量"
