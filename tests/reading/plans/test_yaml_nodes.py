"""YAML without its traps: every one a problem at its own line and column."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from ipplan.problem import in_order
from ipplan.reading.plans.plan_file import read_plan
from ipplan.reading.plans.yaml_loader import DEEPEST
from ipplan.reading.plans.yaml_nodes import Construction, compose, place, shown
from ipplan.render.problems.sentences import problem_line

HEAD = """\
id: p
title: {zh: 规划, en: Plan}
baseline_year: 2020
target_year: 2025
indicators:
  - id: a
    name: {zh: 名, en: Name}
    unit: 件
    target: {at_least: 30}
"""
NUMBERS = "write numbers in plain digits, truth as true or false, and put text in quotes"

Said = Callable[[str | bytes], list[str]]


def built(text: str) -> tuple[object, list[str]]:
    """The data of a text, and the problems in it."""
    root, problems = compose("p.yaml", text)
    construction = Construction("p.yaml")
    data = construction.build(root) if root else None
    return data, [problem_line(p, "en") for p in in_order([*problems, *construction.problems])]


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Said:
    """What reading a plan file says of it."""
    monkeypatch.chdir(tmp_path)

    def read(content: str | bytes) -> list[str]:
        Path("p.yaml").write_bytes(content if isinstance(content, bytes) else content.encode())
        _, problems = read_plan("p.yaml")
        return [problem_line(problem, "en") for problem in in_order(problems)]

    return read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20", 20),
        ("+20", 20),
        ("-0.5", Decimal("-0.5")),
        (".5", Decimal("0.5")),
        ("5.", Decimal(5)),
        ("9.850", Decimal("9.850")),
        ("1.0e+5", Decimal("1.0e+5")),
        ("true", True),
        ("~", None),
        ("", None),
        ("1e5", "1e5"),
        ("20%", "20%"),
        ("18万", "18万"),
        ("2020-01-01", "2020-01-01"),
        ("'010'", "010"),
        ('"yes"', "yes"),
        ("y", "y"),
        ("=", "="),
        ("<<", "<<"),
        ("!!str 20", "20"),
    ],
)
def test_scalars(text: str, value: object) -> None:
    """What can be meant in one way only is read so, and numbers are the decimals that were written."""
    data, problems = built(f"a: {text}\n")
    assert problems == []
    assert data == {"a": value}
    assert type(data) is dict
    assert type(data["a"]) is type(value)


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("yes", "true"),
        ("on", "true"),
        ("Off", "false"),
        ("TRUE", "true"),
        ("010", "8"),
        ("00", "0"),
        ("0x10", "16"),
        ("0b11", "3"),
        ("1_000", "1000"),
        ("12:30", "750"),
        ("190:20:30.15", "685230.15"),
        ("1_" + "0" * 5000, "a number"),
    ],
)
def test_ambiguous(text: str, meaning: str) -> None:
    """What YAML 1.1 reads as something else than it looks like is refused, with what it would become."""
    assert built(f"a: 1\nb: {text}\n")[1] == [
        f"p.yaml:2:4: error[ambiguous-value]: YAML would read `{shown(text)}` as {meaning}"
    ]


@pytest.mark.parametrize("text", [".inf", "-.Inf", "+.INF", ".nan", ".NaN"])
def test_not_finite(text: str) -> None:
    """Infinity and not-a-number are no numbers of a plan."""
    assert built(f"a: {text}\n")[1] == [f"p.yaml:1:4: error[not-finite]: a finite number is expected, found {text}"]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("!foo 3", "!foo"),
        ('!!int "3"', "!!int"),
        ("!!float 3", "!!float"),
        ("!!python/object/apply:os.system [ls]", "!!python/object/apply:os.system"),
        ("!!python/name:os.system x", "!!python/name:os.system"),
        ("!!set {a}", "!!set"),
        ("!foo [1]", "!foo"),
        ("!foo {zh: a}", "!foo"),
        ("!!binary aGk=", "!!binary"),
    ],
)
def test_tags(text: str, tag: str) -> None:
    """A tag changes what a value is: refused wherever it stands, and nothing is ever constructed from it."""
    data, problems = built(f"a: {text}\n")
    assert data == {"a": None}
    assert len(problems) == 1
    assert problems[0].endswith(f"error[yaml-tag]: the YAML tag {tag} is not supported")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", "3:1: error[duplicate-key]: the key `a` is there twice, first in line 1"),
        ("a: {b: 1, 'b': 2}\n", "1:11: error[duplicate-key]: the key `b` is there twice, first in line 1"),
        ("2023: 1\n2023: 2\n", "2:1: error[duplicate-key]: the key `2023` is there twice, first in line 1"),
        ("a: 1\nyes: 3\n", "2:1: error[ambiguous-value]: YAML would read `yes` as true"),
        (
            "a: &x {b: 1}\nc:\n  <<: *x\n",
            "3:3: error[yaml-key]: a key is a text or a year; merge keys (<<) and composite keys are not supported",
        ),
        (
            "? [a]\n: b\n",
            "1:3: error[yaml-key]: a key is a text or a year; merge keys (<<) and composite keys are not supported",
        ),
        (
            "~: b\n",
            "1:1: error[yaml-key]: a key is a text or a year; merge keys (<<) and composite keys are not supported",
        ),
    ],
)
def test_keys(text: str, line: str) -> None:
    """A key is a text or a year, and is there once."""
    assert built(text)[1] == [f"p.yaml:{line}"]


def test_refused_keys_are_not_equal() -> None:
    """Two keys that are refused are not also told to be the same."""
    assert built("yes: 1\nno: 2\n")[1] == [
        "p.yaml:1:1: error[ambiguous-value]: YAML would read `yes` as true",
        "p.yaml:2:1: error[ambiguous-value]: YAML would read `no` as false",
    ]


def test_all_at_once(said: Said) -> None:
    """Every trap of a file is shown in one run, each at its place, and nothing else is said of them."""
    traps = """\
    baseline: 010
    hold: yes
    milestones: {2021: 1_000, 2022: 12:30, 2023: .inf}
    aliases: [on, !x y]
    unit: 元
    <<: {path: linear}
    note: &n [*n]
"""
    assert said(HEAD + traps) == [
        "p.yaml:10:15: error[ambiguous-value]: YAML would read `010` as 8",
        "p.yaml:11:11: error[ambiguous-value]: YAML would read `yes` as true",
        "p.yaml:12:24: error[ambiguous-value]: YAML would read `1_000` as 1000",
        "p.yaml:12:37: error[ambiguous-value]: YAML would read `12:30` as 750",
        "p.yaml:12:50: error[not-finite]: a finite number is expected, found .inf",
        "p.yaml:13:15: error[ambiguous-value]: YAML would read `on` as true",
        "p.yaml:13:19: error[yaml-tag]: the YAML tag !x is not supported",
        "p.yaml:14:5: error[duplicate-key]: the key `unit` is there twice, first in line 8",
        "p.yaml:15:5: error[yaml-key]: a key is a text or a year; merge keys (<<) and composite keys are not supported",
        "p.yaml:16:11: error[nested-too-deep]: nested more than 40 deep, or an anchor that contains itself",
    ]


@pytest.mark.parametrize(
    ("added", "line"),
    [
        ("\tunit: x\n", "10:1: error[yaml-tab]: spaces are expected for indentation, found a tab"),
        ("    note:\n\t- x\n", "11:1: error[yaml-tab]: spaces are expected for indentation, found a tab"),
        ("    note: *gone\n", "10:11: error[yaml-alias]: *gone refers to an anchor that is not there"),
        ("    note: [*gone, x]\n", "10:12: error[yaml-alias]: *gone refers to an anchor that is not there"),
        ("---\na: 1\n", "10:1: error[yaml-documents]: one document a file is expected, another begins here"),
        ("    note: a\x07b\n", "10:12: error[yaml-character]: the character U+0007 is not allowed in YAML"),
        ("    note: 名\x00\n", "10:12: error[yaml-character]: the character U+0000 is not allowed in YAML"),
        ("    note: \x7f\n", "10:11: error[yaml-character]: the character U+007F is not allowed in YAML"),
        ("    note: \ufffe\n", "10:11: error[yaml-character]: the character U+FFFE is not allowed in YAML"),
    ],
)
def test_broken(added: str, line: str, said: Said) -> None:
    """What stops the parser is shown at its place, in our words where it is a known trap."""
    assert said(HEAD + added) == [f"p.yaml:{line}"]


@pytest.mark.parametrize(
    ("added", "place"),
    [
        ("    note: [a\n", "11:1"),
        ("    note: * a\n", "10:12"),
        ("    note: &a x\n    data_source: &a y\n", "11:18"),
        ("    note: [a\tb, @c]\n", "10:17"),
    ],
)
def test_syntax(added: str, place: str, said: Said) -> None:
    """What else stops the parser is shown at its place, in the parser's words, which differ from one to the next."""
    (line,) = said(HEAD + added)
    assert line.startswith(f"p.yaml:{place}: error[yaml-syntax]: not YAML: ")
    assert not line.endswith(": ")


def test_characters_on_every_line(said: Said) -> None:
    """Characters that YAML does not allow are all shown, the first of each line; breaks of every kind count."""
    assert said("a: \x07\x08\r\nb: 1\rc: \x1b\n") == [
        "p.yaml:1:4: error[yaml-character]: the character U+0007 is not allowed in YAML",
        "p.yaml:3:4: error[yaml-character]: the character U+001B is not allowed in YAML",
    ]


def test_line_breaks_of_unicode(said: Said) -> None:
    """The place of an alias is right below the line breaks that YAML 1.1 knows beside the usual ones."""
    assert said("# a\u2028# b\x85# c\r\nd: *gone\n") == [
        "p.yaml:4:4: error[yaml-alias]: *gone refers to an anchor that is not there"
    ]


@pytest.mark.parametrize(
    ("before", "place"),
    [(b"", "1:4"), (b"id: p\n", "2:4"), (b"id: p\r\n\xef\xbb\xbf\r", "3:4"), ("名\n".encode(), "2:4")],
)
def test_not_utf8(before: bytes, place: str, said: Said) -> None:
    """A file in another encoding is shown at the first character that is not UTF-8."""
    assert said(before + "b: 名".encode("gb18030")) == [
        f"p.yaml:{place}: error[not-utf8]: a plan file is UTF-8, this line is not"
    ]


def test_byte_order_mark(said: Said) -> None:
    """A byte order mark is no part of the text, and moves no line."""
    assert said(b"\xef\xbb\xbf" + HEAD.encode()) == []
    assert said(b"\xef\xbb\xbfid: p\nb: \xff\n") == [
        "p.yaml:2:4: error[not-utf8]: a plan file is UTF-8, this line is not"
    ]


@pytest.mark.parametrize("text", ["", "\ufeff", "# nothing\n", "\n\n"])
def test_empty(text: str, said: Said) -> None:
    """A file that holds nothing is told so."""
    assert said(text) == ["p.yaml: error[empty-file]: a plan is expected, the file holds nothing"]


@pytest.mark.parametrize("text", ["~\n", "---\n"])
def test_empty_document(text: str, said: Said) -> None:
    """A document without content holds nothing either."""
    assert [line.split(": ", 1)[1] for line in said(text)] == [
        "error[empty-file]: a plan is expected, the file holds nothing"
    ]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a: " + "[" * 100_000, {"1:43", "1:1003"}),
        ("a: " + "[" * 100_000 + "]" * 100_000, {"1:43", "1:1003"}),
        ("{a: " * 100_000, {"1:161"}),
        ("- " * 100_000, {"1:81"}),
        ("? " * 100_000, {"1:81"}),
        ("!x [" * 100_000, {"1:161"}),
        ("".join(" " * depth + "a:\n" for depth in range(3_000)), {"41:41"}),
        ("".join(" " * depth + "-\n" for depth in range(3_000)), {"41:41"}),
        ("[" * 900 + "]" * 900, {"1:41"}),
        ("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), {"1:41"}),
    ],
    ids=[
        "open",
        "closed",
        "braces",
        "dashes",
        "question marks",
        "tags",
        "indented keys",
        "indented dashes",
        "within the parser's limit",
        "a level too much",
    ],
)
def test_deep(text: str, places: set[str], said: Said) -> None:
    """Nesting that no plan needs is refused at the first level too much and never brings the parser down.

    PyYAML 6.0.4 reads a thousand brackets ahead before it opens the first, and stops where its own limit is.
    """
    (line,) = said(text)
    place, message = line.removeprefix("p.yaml:").split(": ", 1)
    assert message == "error[nested-too-deep]: nested more than 40 deep, or an anchor that contains itself"
    assert place in places


def test_deepest() -> None:
    """So deep and no deeper."""
    assert built("[" * DEEPEST + "]" * DEEPEST)[1] == []
    assert len(built("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))[1]) == 1


@pytest.mark.parametrize("text", ["a: &a [*a]\n", "a: &a {b: *a}\n", "&a [[*a]]\n"])
def test_anchor_that_contains_itself(text: str) -> None:
    """An anchor that contains itself has no end, and is refused where it begins."""
    lines = built(text)[1]
    assert len(lines) == 1
    assert "error[nested-too-deep]" in lines[0]


def test_aliases(said: Said) -> None:
    """An alias stands for what its anchor built."""
    assert built("a: &x [1, 2]\nb: *x\n") == ({"a": [1, 2], "b": [1, 2]}, [])
    assert said(HEAD + "    source: &s {section: 一}\n    baseline: {value: 20, source: *s}\n") == []


TOO_MANY = "a plan file is expected, found more than 100000 values, those that aliases repeat included"


def test_alias_bomb(said: Said) -> None:
    """Aliases of aliases that stand for billions of values are refused by their count, before anything is built."""
    bomb = "l0: &l0 [x, x, x, x, x, x, x, x, x, x]\n"
    bomb += "".join(f"l{i}: &l{i} [{', '.join([f'*l{i - 1}'] * 10)}]\n" for i in range(1, 12))
    assert said(bomb + HEAD) == [f"p.yaml:4:5: error[too-many-values]: {TOO_MANY}"]


def test_bomb_of_the_right_shape(said: Said) -> None:
    """An indicator with a thousand aliases, repeated a thousand times, never reaches the models."""
    row = "  - &r {id: b, name: {zh: 乙}, unit: 件, target: grow, aliases: [" + "x, " * 1_000 + "x]}\n"
    (line,) = said(HEAD + row + "  - *r\n" * 1_000)
    assert line.endswith(f"error[too-many-values]: {TOO_MANY}")


def test_many_values(said: Said) -> None:
    """A file with more values than any plan is refused before each of them becomes a problem."""
    (line,) = said(HEAD + "    aliases: [" + "3," * 150_000 + "3]\n")
    assert line.endswith(f"error[too-many-values]: {TOO_MANY}")


def test_place() -> None:
    """Lines and columns count from 1, columns in characters."""
    root, _ = compose("p.yaml", "甲: 乙\n丙: 丁\n")
    assert root is not None
    assert str(place("p.yaml", root.value[1][1])) == "p.yaml:2:4"


def test_shown() -> None:
    """A text inside a message keeps to one line and to a length that can be read."""
    assert shown("a\n  b") == "a b"
    assert shown("x" * 100) == "x" * 59 + "…"


@pytest.mark.parametrize("text", ["2.5:1", "3:1"])
def test_ratio_is_let_through(text: str) -> None:
    """A ratio with a side of 1 stays the text that a plan's numbers understand; 12:30 is still refused."""
    root, _ = compose("p.yaml", f"a: {text}")
    assert root is not None
    construction = Construction("p.yaml")
    assert construction.build(root) == {"a": text}
    assert construction.problems == []
