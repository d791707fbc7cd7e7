"""Which indicator a name means."""

import pytest

from ipplan.model.plan import Plan
from ipplan.problem import NONE, Message
from ipplan.reading.actuals.names import Match, Names, decide, plans_named


def other(plan: Plan, identifier: str) -> Plan:
    """The same indicators in another plan."""
    return plan.model_copy(update={"id": identifier})


@pytest.mark.parametrize("text", ["patents", "发明专利拥有量", "Invention patents in force", "专利量"])
def test_literal(plan: Plan, text: str) -> None:
    """Id, Chinese name, English name and alias mean their indicator."""
    (match,) = Names([plan]).matches(text)
    assert (match.indicator.id, match.unit, match.literal) == ("patents", "", True)


@pytest.mark.parametrize(
    "text",
    [
        "发明 专利 拥有量",
        "发明专利拥有量[3]",
        "发明专利拥有量①",
        "其中：发明专利拥有量",
        "其中:#发明专利拥有量",
        "▲发明专利拥有量",
        "＃发明专利拥有量",
        "1. 发明专利拥有量",
        "（1）发明专利拥有量",
        "一、发明专利拥有量",
        "“发明专利”拥有量",
        "PATENTS",
        "invention patents  in force",
        "发明专利拥有量*",
    ],
)
def test_folded(plan: Plan, text: str) -> None:
    """Width, case, spaces, marks, numbering and prefixes change no name; the match is not a literal one."""
    (match,) = Names([plan]).matches(text)
    assert (match.indicator.id, match.unit, match.literal) == ("patents", "", False)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("发明专利拥有量（件）", "件"), ("发明专利拥有量(万件)", "万件"), ("专利量（单位：件）[1]", "件")],
)
def test_unit_in_the_name(plan: Plan, text: str, unit: str) -> None:
    """A unit in brackets is no part of the name, and is kept."""
    (match,) = Names([plan]).matches(text)
    assert (match.indicator.id, match.unit) == ("patents", unit)


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("发明专利拥有量（件）", True),
        ("发明专利拥有量/件", True),
        ("发明专利拥有量，件", True),
        ("发明专利拥有量：件", True),
        ("发明专利拥有量 单位：件", True),
        ("发明专利拥有量（件/年）", True),
        ("发明专利拥有量（件）注1", False),
        ("发明专利拥有量（件，年末数）", False),
        ("1 发明专利拥有量（件）", False),
        ("全市发明专利拥有量（件）", False),
    ],
)
def test_only_the_unit(plan: Plan, text: str, *, literal: bool) -> None:
    """A name that differs from the plan's by its unit alone is the plan's own."""
    (match,) = Names([plan]).matches(text)
    assert (match.indicator.id, match.literal) == ("patents", literal)


@pytest.mark.parametrize(
    "text",
    [
        "发明专利拥有量¹",
        "发明专利拥有量¹⁾",
        "发明专利拥有量(1)",
        "发明专利拥有量（注1）",
        "发明专利拥有量注",
        "发明专利拥有量1)",
        "发明专利拥有量†",
        "1 发明专利拥有量",
        "1.1发明专利拥有量",
        "（1.2）发明专利拥有量",
        "01 发明专利拥有量",
        "III. 发明专利拥有量",
        "a) 发明专利拥有量",
        "全市发明专利拥有量",
        "我市发明专利拥有量",
    ],
)
def test_beside_the_name(plan: Plan, text: str) -> None:
    """Foot notes, numbers and the plan's own place beside a name change nothing, and are told."""
    (match,) = Names([plan]).matches(text)
    assert (match.indicator.id, match.unit, match.literal) == ("patents", "", False)


@pytest.mark.parametrize(
    "text",
    [
        "发明专利拥有量（%）",
        "发明专利拥有量（增长%）",
        "发明专利拥有量（件）比上年增长",
        "发明专利拥有量（件）（全国）",
        "发明专利拥有量（件）排名",
        "发明专利拥有量增速",
        "发明专利拥有量（规模以上企业）",
        "全国发明专利拥有量",
        "有效发明专利拥有量",
        "发明专利",
        "",
        "（件）",
    ],
)
def test_other_things(plan: Plan, text: str) -> None:
    """What stands in brackets and is no unit belongs to the name: it may be another indicator."""
    assert list(Names([plan]).matches(text)) == []


def test_closest(plan: Plan) -> None:
    """A misspelt name has the one it is most like, written as in the plan; a strange one has none."""
    names = Names([plan])
    assert (names.closest("patnets"), names.closest("发明专利拥有数"), names.closest("GDP")) == (
        "patents",
        "发明专利拥有量",
        NONE,
    )


def test_id_decides(plan: Plan) -> None:
    """A row that has an id and a name is decided by the id, by the name where the id is blank or another house's."""
    names = Names([plan])
    decided = [
        decide(names, texts) for texts in (["patents", ""], ["", "专利授权量"], ["A0201", "专利授权量"], ["A0201", "x"])
    ]
    assert [match.indicator.id if isinstance(match, Match) else match for match in decided] == [
        "patents",
        "grants",
        "grants",
        None,
    ]
    assert [match.literal for match in decided if isinstance(match, Match)] == [True, True, False]


def test_id_and_name_differ(plan: Plan) -> None:
    """An id and a name that mean different indicators are an error, not a choice."""
    flaw = decide(Names([plan]), ["patents", "专利授权量"])
    assert flaw == Message("id-and-name-differ", found="patents", second="专利授权量", candidates=("patents", "grants"))


def test_two_indicators(plan: Plan) -> None:
    """A name that two indicators have is an error that lists both."""
    first, second, *_ = plan.indicators
    twice = plan.model_copy(update={"indicators": (first, second.model_copy(update={"aliases": ("专利量",)}))})
    flaw = decide(Names([twice]), ["专利量"])
    assert flaw == Message("ambiguous-indicator", found="专利量", candidates=("patents", "grants"))


def test_two_plans(plan: Plan) -> None:
    """A name that several plans have is an error that lists the plans."""
    flaw = decide(Names([plan, other(plan, "second")]), ["patents"])
    assert flaw == Message("which-plan", found="patents", candidates=("sample", "second"))


@pytest.mark.parametrize(
    ("file", "named"),
    [
        ("data/foshan-2023.csv", ["foshan"]),
        ("foshan-2-2023.csv", ["foshan-2"]),
        ("foshan-2.csv", ["foshan-2"]),
        ("foshan-2023-p.csv", ["foshan", "p"]),
        ("plan-2023.csv", []),
        ("2023年foshan月报.csv", ["foshan"]),
        ("foshan/2023.csv", []),
    ],
)
def test_which_plans_a_file_names(file: str, named: list[str]) -> None:
    """An id stands by itself in the name, and a longer one is not the shorter in it."""
    assert plans_named(file, ["foshan", "foshan-2", "p"]) == named
