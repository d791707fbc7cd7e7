"""A year that is estimated from a part of it: worked by hand, and never achieved."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipplan.model.observation import Observation
from ipplan.problem import Place
from ipplan.progress.assess import Assessed, assess_plan
from ipplan.progress.estimate import estimated, part_of_year
from ipplan.render.document import indicator_data
from ipplan.wording.codes import sentence
from tests.support.building import observed, plan_of

D = Decimal
PLACE = Place("actuals.csv", 2)


def part(value: int | str, *, year: int = 2024, month: int = 6, like: Any = None, **fields: Any) -> Observation:
    """A part of a year; `like` are the same part and the whole of the year before."""
    made_of = tuple(Observation("x", year - 1, D(one), PLACE) for one in like or ())
    rule: Any = "seasonal" if like else "pro_rata"
    one = Observation("x", year, D(value), PLACE, month=month, made_of=made_of, rule=rule, as_written=str(value))
    return one._replace(**fields)


def judged(*rows: Observation, **fields: Any) -> Assessed:
    """The assessment of an indicator by these rows."""
    fields = {"unit": "亿元", "path": "linear", "timing": "over_period", **fields}
    return assess_plan(plan_of(**fields), rows).indicators[0]


def test_seasonal() -> None:
    """55 up to June, where June had 50 of the 125 of last year, are 137.5 in the whole year."""
    found = estimated(part(55, like=(50, 125)))
    assert (found.value, found.month, found.origin) == (D("137.5"), 12, "estimated")
    assert part_of_year(found) == part(55, like=(50, 125))


@pytest.mark.parametrize(("month", "wanted"), [(3, 220), (6, 110), (9, "73.333333333333333333")])
def test_pro_rata(month: int, wanted: int | str) -> None:
    """55 up to March, June or September, each times twelve months over its own."""
    assert estimated(part(55, month=month)).value == D(wanted)


def test_the_estimate_is_judged() -> None:
    """100 to 200 in five years wants 180 in the fourth; 99 up to June, when June had half, are 198: pace 4.9 of 4."""
    found = judged(*observed({2023: 160}), part(99, like=(80, 160)), baseline=100, target={"at_least": 200})
    assert found.case.point is not None
    assert (found.case.point.value, found.case.point.time) == (D(198), D(2024))
    assert (found.status, found.figures.pace) == ("ahead", D("1.225"))
    (note,) = (note for note in found.other_notes if note.code == "estimated_year")
    assert sentence(note, "en") == (
        "2024 is estimated at 198 from 99 up to month 6 (by the share of the same months in the year before): "
        "no target is achieved by that; half of the year, 55% of the year's task"
    )
    assert "时间过半，完成全年任务的 55%" in " ".join(sentence(note, "zh") for note in found.other_notes)


def test_json() -> None:
    """The part, the estimate and the rule stand beside the value."""
    found = judged(part(99, like=(80, 160)), baseline=100, target={"at_least": 200})
    actual = indicator_data(found)["actual"]
    assert actual == {
        "year": 2024,
        "value": 198,
        "estimate": 198,
        "rule": "seasonal",
        "through": "2024-06",
        "part": 99,
        "from": {"file": "actuals.csv", "line": 2},
    }


@pytest.mark.parametrize("year", [2023, 2025])
@pytest.mark.parametrize(("value", "status"), [(150, "ahead"), (20, "reversing")])
def test_never_achieved_nor_missed(year: int, value: int, status: str) -> None:
    """Twice 150 is beyond the target, twice 20 far below the start: neither is final, before and in the target year."""
    found = judged(part(value, year=year), baseline=100, target={"at_least": 200})
    assert found.status == status


def test_a_target_to_hold() -> None:
    """A level to hold is on track or reversing, and its year's task is the bound."""
    found = judged(part(30, year=2025), baseline=50, target={"at_least": 50})
    assert found.status == "on_track"
    assert "60% of the year's task" in sentence(found.other_notes[-1], "en")
    assert judged(part(20, year=2025), baseline=50, target={"at_least": 50}).status == "lagging"


def test_yearly_parts_of_a_total() -> None:
    """10 and 20 in two years and 12 up to June of the third are 30 + 24: of the 30 that are due, 12 are 50 %."""
    rows = [one._replace(basis="annual") for one in observed({2021: 10, 2022: 20})]
    total = {"measure": "period_total", "target": {"at_least": 100}, "timing": None}
    found = judged(*rows, part(12, year=2023, basis="annual"), **total)
    assert found.case.point is not None
    assert found.case.point.value == D(54)
    # 60 are expected after three of five years, 30 were there before the third.
    assert "half of the year, 40% of the year's task" in sentence(found.other_notes[-1], "en")


def test_milestones_are_not_due() -> None:
    """A milestone in the year that is estimated is neither met nor missed, and no stretch is met."""
    target = {"at_least": 200, "stretch": 250}
    found = judged(part(150), baseline=100, target=target, milestones={2024: 180})
    assert [one.status for one in found.promises.milestones] == ["not_due"]
    assert found.promises.stretch is not None
    assert not found.promises.stretch.met


def test_every_year() -> None:
    """An estimate breaks no promise for every year."""
    fields = {"every_year": True, "target": {"at_least": 100}, "baseline": 120}
    assert judged(*observed({2021: 110}), part(10, year=2022), **fields).status == "on_track"


def test_no_task_for_the_year() -> None:
    """Without a way to the target nothing is said of the year's task."""
    found = judged(part(30, year=2023), target="grow", baseline=50)
    (note,) = (note for note in found.other_notes if note.code == "estimated_year")
    assert sentence(note, "en").endswith("half of the year")


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(1, 10**6))
def test_the_same_season_gives_the_same_year(value: int, before: int, rest: int) -> None:
    """A part like last year's gives last year's whole; twice the part twice the year."""
    whole = before + rest
    assert estimated(part(before, like=(before, whole))).value == whole
    once, twice = (estimated(part(value * times, like=(before, whole))).value for times in (1, 2))
    assert abs(twice - 2 * once) <= D("1e-15") * twice
