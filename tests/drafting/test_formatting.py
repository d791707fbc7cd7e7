"""Plan files laid out alike: what they say and every comment stay, and a second time changes nothing."""

import random
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from ipplan.drafting.formatting import formatted
from tests.support.running import REPOSITORY

SHIPPED = [
    *REPOSITORY.glob("plans/*.yaml"),
    *REPOSITORY.glob("examples/*.yaml"),
    *REPOSITORY.glob("tests/plans/*.yaml"),
]
ODD = """\
# yaml-language-server: $schema=x
target_year: 2025   # the last
id:   'foshan'
title: {en: Foshan,   zh: '佛山'}
baseline_year: 2020


indicators:
    # deeper than the list
# the first
- name:
      en: >-
        Folded   text
          # no comment
        here
      # zh: later
  # the id
  id: patents   # ipplan: ignore[x] because
  unit: "件"

# the second
-  id: b
   milestones:
        2023: {at_least: 3}   # m
        # below m
   aliases: [
     'a', # one
     b
   ]
   note: "it's # not"
   definition: 'say "x"'
# the very end
"""
EVEN = """\
# yaml-language-server: $schema=x
id: foshan
title: {zh: 佛山, en: Foshan}
baseline_year: 2020
target_year: 2025   # the last

indicators:
  # deeper than the list
  # the first
  # the id
  - id: patents   # ipplan: ignore[x] because
    name:
      en: >-
        Folded   text
          # no comment
        here
      # zh: later
    unit: 件

  # the second
  - id: b
    aliases: [
      'a', # one
      b
    ]
    milestones:
      2023: {at_least: 3}   # m
      # below m
    definition: 'say "x"'
    note: "it's # not"
# the very end
"""


def test_an_odd_file() -> None:
    """Fields come into their order, lists are indented, needless quotes go; comments stay with what they are about."""
    assert formatted(ODD) == EVEN
    assert formatted(EVEN) == EVEN


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.name)
def test_the_repository_is_laid_out(file: Path) -> None:
    """Every plan of this repository is as `ipplan fmt` would make it."""
    text = file.read_text(encoding="utf-8")
    assert formatted(text) == text


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_ends_of_lines(ending: str) -> None:
    """The ends of lines stay what they were, and the last line has one."""
    assert formatted("target_year: 2025\nid: a".replace("\n", ending)) == f"id: a{ending}target_year: 2025{ending}"


@pytest.mark.parametrize(
    "text",
    ["id: &a x\ntitle: *a\n", "id: !!str 3\n", "id: a\n---\nid: b\n", "id: a\n...\n", "- a\n", "{id: a}\n", "id:\ta\n"],
)
def test_what_is_left_as_it_is(text: str) -> None:
    """What could come to mean something else when moved is not moved."""
    if "---" in text:
        with pytest.raises(yaml.YAMLError):
            formatted(text)
    else:
        assert formatted(text) is None


PIECES = {
    "name": ["name: {zh: 名, en: Name}", "name:\n  zh: '名'\n  # of course\n  en: Name  # said", 'name: "名"'],
    "unit": ["unit: 件", 'unit: "%"', "unit: '万件'"],
    "target": [
        "target: {at_least: 30}",
        "target:\n    at_least: 30 # at once",
        "target: {tolerance: 3%,  at_least:  6}",
    ],
    "note": ["note: >-\n   folded\n   text", "note: |\n  # kept\n\n  twice", "note: 'no # comment'", "note: a\n  b"],
    "aliases": ["aliases: [a,b]", "aliases:\n- a\n# between\n- b", "aliases: [\n  a, # one\n  b]"],
    "milestones": ["milestones: {2023: 25}", "milestones:\n   2022: 3\n   2023: {at_least: 4}"],
}


@st.composite
def plans(draw: st.DrawFn) -> str:
    """A plan in some layout: indicators with some fields in some order, comments and blank lines between."""
    step = draw(st.sampled_from([0, 2, 4]))
    inner = draw(st.sampled_from([1, 2, 3]))
    lines = [f"# head {draw(st.integers(0, 9))}", "id: a", "indicators:"]
    for number in range(draw(st.integers(1, 3))):
        fields = draw(st.permutations([f"id: i{number}", *(draw(st.sampled_from(PIECES[name])) for name in PIECES)]))
        if draw(st.booleans()):
            lines += ["", " " * step + f"# item {number}"]
        for at, piece in enumerate(fields):
            lead = " " * step + ("-" + " " * inner if not at else " " * (1 + inner))
            if at and draw(st.integers(0, 3)) == 0:
                lines.append(" " * (step + 1 + inner) + f"# field {number} {at}")
            first, *others = piece.split("\n")
            lines += [lead + first, *(" " * (step + 1 + inner) + other if other else "" for other in others)]
    return "\n".join(lines) + "\n"


@settings(max_examples=150, deadline=None)
@given(plans())
def test_any_layout(text: str) -> None:
    """Whatever the layout, the data and the comments are the same after, and it is the same for good."""
    made = formatted(text)
    assert made is not None
    assert yaml.safe_load(made) == yaml.safe_load(text)
    assert sorted(line.partition("#")[2] for line in made.splitlines() if line.lstrip().startswith("#")) == sorted(
        line.partition("#")[2] for line in text.splitlines() if line.lstrip().startswith("#")
    )
    assert formatted(made) == made


def test_the_order_does_not_matter() -> None:
    """Files that differ in the order of their fields alone become the same file."""
    fields = ["id: a", "name: {zh: 名, en: Name}", "unit: 件", "baseline: 3", "target: {at_least: 30}"]
    made = set()
    for seed in range(10):
        shuffled = random.Random(seed).sample(fields, len(fields))  # noqa: S311 - an order, no secret
        made.add(formatted("id: p\nindicators:\n- " + "\n  ".join(shuffled) + "\n"))
    assert len(made) == 1
