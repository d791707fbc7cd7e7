"""What `explain` says of how sure a verdict is: the cut, its error, and what would turn it."""

from typing import Any

import pytest

from ipplan.render.explain.sure import sure_lines
from tests.support.building import judge, observed, plan_of

LINE = {"baseline": 0, "target": {"at_least": 100}, "path": "linear", "years": (2020, 2030)}
DOWN = {"baseline": 100, "target": {"at_most": 0}, "path": "linear", "years": (2020, 2030), "unit": "%"}


def lines(values: Any, language: Any = "en", **fields: Any) -> list[str]:
    """The lines on an indicator by these values."""
    found = judge(values, **fields)
    return list(sure_lines(found, plan_of(**fields).assessment, language))


def test_a_close_call_in_english() -> None:
    """Steps 10, 10, 8: μ = 28/4 = 7, σ² = (9 + 9 + 1 + 49)/3 = 22.667; 28.5 would be on track, and 28 may be that."""
    assert lines({2021: 10, 2022: 20, 2023: 28}, **{**LINE, "unit": "%"}) == [
        "a close call: the pace of 0.93 is 0.02 from 0.95, where on track begins, and may be off by 0.27",
        "it turns to on track with 28.5 or more for 2023: the value is 28, 0.5 too little",
        "the verdict would turn: with 28.5 for the latest value (half a unit of its last digit off) it is on track",
        (
            "  error of the pace = sigma / (|required step| * sqrt(e)) = 4.761 / (10 * sqrt(3)) = 0.27487 "
            "(sigma as in the outlook)"
        ),
    ]


def test_a_close_call_in_chinese() -> None:
    """The same, downward and with room to spare: 71.4 is at most 71.5."""
    assert lines(observed({2021: 90, 2022: 80, 2023: "71.4"}), "zh", **DOWN)[:3] == [
        "判定处在误差范围之内：进度比 0.95 与“符合预期”的界限 0.95 相差 0.003，而进度比的误差为 ±0.28",
        "2023 年的值若高于 71.5，就不再是“符合预期”：现为 71.4，余地 0.1",
        "最新实际值末位上下差半个单位，判定不变",
    ]


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (72, "it turns to on track with 71.5 or less for 2023: the value is 72, 0.5 too much"),
        (60, "above 71.5 for 2023 it would not be on track: the value is 60, 11.5 to spare"),
    ],
)
def test_which_side_turns_it(value: int, line: str) -> None:
    """Where less is wanted a value turns the verdict from above."""
    assert lines({2021: 90, 2022: 80, 2023: value}, **DOWN)[1] == line


def test_far_from_the_cut() -> None:
    """60 after three years of ten a year: twice the path."""
    first, *_ = lines({2021: 20, 2022: 41, 2023: 60}, **LINE)
    assert first.startswith("no close call: the pace of 2.00 is 1.05 from 0.95, where on track begins")


def test_an_error_on_logarithms_says_so() -> None:
    """The required step of a geometric path is that of its logarithm: ln 32/5 = 0.69315."""
    *_, last = lines({2021: 2, 2022: 3}, baseline=1, target={"at_least": 32})
    assert last.startswith("  error of the pace = sigma / (|ln(x_T / x_b)| / n * sqrt(e)) = ")
    assert " / (0.69315 * sqrt(2)) = " in last


def test_whole_counts_have_no_half() -> None:
    """On track from 28.5 patents on means 29."""
    assert "with 29 or more for 2023" in lines({2021: 10, 2022: 20, 2023: 27}, **LINE)[1]


def test_without_variation_the_error_is_unknown() -> None:
    """Nothing ever changed: no error, but the value that would turn it."""
    found = lines({2023: 0}, **LINE)
    assert found[0] == (
        "the pace of 0.00 is 0.95 from 0.95, where on track begins; its error is unknown: nothing changed in any year"
    )
    assert found[1].startswith("it turns to on track with 29 or more for 2023")


def test_where_no_pace_decides_only_the_doubts_stand() -> None:
    """Of a target to hold that fell, of nothing, of a bare assessment."""
    hold = {"baseline": 47, "target": {"at_least": 47}, "hold": True}
    assert lines({2022: 50, 2023: 49}, **hold) == ["2023 went the wrong way: from 50 to 49"]
    assert lines({}, **LINE) == []
    assert list(sure_lines(judge({2023: 28}, **LINE)._replace(sure=None), plan_of(**LINE).assessment, "en")) == []


def test_what_was_reached_early_is_to_be_kept() -> None:
    """A level that is there before its year may be lost again; a total may not, nor is there anything left to keep."""
    said = "reached in 2023, to be kept to 2030: of real series that were there early one in five lost it again"
    assert said in lines({2023: 120}, **LINE)
    assert not any("reached" in line for line in lines({2030: 120}, **LINE))
    total = {"measure": "period_total", "target": {"at_least": 100}, "years": (2020, 2030)}
    assert not any("reached" in line for line in lines({2023: 120}, **total))
