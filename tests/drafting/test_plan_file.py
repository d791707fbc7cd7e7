"""A plan file in the making is YAML, whatever stands in the table."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ipplan.drafting.document import Document, table
from ipplan.drafting.draft import DraftIndicator, DraftPlan, Field, Text, Why
from ipplan.drafting.drafts import drafts
from ipplan.drafting.plan_file import places_to_decide, plan_file
from ipplan.drafting.tables import indicator_tables
from ipplan.reading.plans.plan_file import read_plan

PRINTABLE = st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1).map(str.strip)
CELLS = st.text(max_size=12) | st.sampled_from(
    ["18万", "——", "≥3", "[12]", "年均增长率（%）", "0x1f", "yes", "# x", "{", "②", "6-7", "DECIDE", "高于GDP", "建成"]
)


@given(PRINTABLE.filter(bool))
def test_texts_come_back(text: str) -> None:
    """A text is read as itself, whatever YAML would take it for."""
    one = DraftIndicator((Field("id", "x"), Field("name", Text(text)), Field("data_source", Text(text))))
    for language in ("zh", "en"):
        read = yaml.safe_load(plan_file(DraftPlan("p", (text, ""), indicators=(one,)), language))
        assert read["title"]["zh"] == read["indicators"][0]["name"]["zh"] == text
        assert read["indicators"][0]["data_source"]["zh"] == text


@settings(max_examples=80)
@given(st.lists(st.lists(CELLS, min_size=4, max_size=6), min_size=1, max_size=4))
def test_any_table_becomes_yaml(rows: list[list[str]]) -> None:
    """No cell of a table breaks the file: what `check` finds in it is about its content alone."""
    header = ["指标", "2020年", "2025年", "数据来源", "备注", "x"]
    for found in indicator_tables(Document((table([header, *rows], 1),))):
        made = drafts(found, ())
        text = plan_file(DraftPlan("p", indicators=made.indicators, series=made.series), "zh")
        path = Path("/tmp") / f"ipplan-{hash(text)}.yaml"  # noqa: S108 - a name of its own, removed at once
        path.write_text(text, encoding="utf-8")
        try:
            _, problems = read_plan(path)
        finally:
            path.unlink()
        assert not [p for p in problems if p.code.startswith("yaml-") or p.code in {"ambiguous-value", "duplicate-key"}]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_blank_file(language: str) -> None:
    """A file without a table is valid YAML whose open places say DECIDE."""
    text = plan_file(DraftPlan("p"), "zh" if language == "zh" else "en")
    read = yaml.safe_load(text)
    assert read["baseline_year"] == read["title"]["zh"] == read["indicators"][0]["id"] == "DECIDE"
    assert places_to_decide(text) >= 6


def test_reasons_are_comments() -> None:
    """A choice has its reason beside it, one for a person begins with DECIDE; what is optional and empty is a comment."""  # noqa: E501
    one = DraftIndicator(
        (
            Field("id", "x", Why("same_concept")),
            Field("measure", "level", Why("alone", decide=True)),
            Field("baseline", optional=True, why=Why("baseline")),
            Field("milestones", {2023: 25}),
        ),
        remarks=(Why("unread", {"cells": ["a", "b\nc"]}, decide=True),),
        heading="创造",
    )
    lines = plan_file(DraftPlan("p", indicators=(one,)), "en").splitlines()
    block = lines[lines.index("  # 创造") :]
    assert block[2].startswith("  # DECIDE: the table also has: a, b")
    assert block[3].startswith("  - id: x  ")
    assert "# a plan there is has the same concept" in block[3]
    assert "# DECIDE: no baseline" in block[4]
    assert block[5].startswith("    # baseline:")
    assert block[6] == "    milestones: {2023: 25}"
