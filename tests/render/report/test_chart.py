"""A chart as numbers: path, milestones, actuals, target, outlook."""

from decimal import Decimal
from typing import Any

from ipplan.progress.figure import Undefined
from ipplan.render.report.chart import PIECES, Chart, chart
from tests.support.building import judge

YEARLY = {2021: 110, 2022: 130, 2023: 135}
UP = {"baseline": 100, "target": {"at_least": 150}, "path": "linear"}


def drawn(values: dict[int, Any], **fields: Any) -> Chart:
    """The chart of an indicator by these values."""
    found = chart(judge(values, **fields))
    assert found is not None
    return found


def test_the_fan_runs_from_the_last_actual_to_the_interval() -> None:
    """It starts in the last actual without any width and ends in the outlook's interval, ever wider."""
    assessed = judge(YEARLY, **UP)
    found = chart(assessed)
    assert found is not None
    fan = found.outlook
    assert len(fan) == PIECES // 3 + 1
    assert tuple(fan[0]) == (2023.0, 135.0, 135.0, 135.0)
    outlook = assessed.outlook
    assert not isinstance(outlook, Undefined)
    ends = [float(x) for x in (outlook.central, outlook.low, outlook.high) if x is not None]
    assert [fan[-1].time, *fan[-1][1:]] == [2025.0, *ends]
    widths = [spot.high - spot.low for spot in fan if spot.high is not None and spot.low is not None]
    assert widths == sorted(widths)
    assert all(spot.low < spot.central < spot.high for spot in fan[1:] if spot.low and spot.high)


def test_between_the_ends_the_fan_is_that_of_its_time() -> None:
    """Spots stand at quadratic times; half-way in pieces is a quarter of the years, with μ·r on the way."""
    fan = drawn(YEARLY, **UP).outlook
    middle = fan[len(fan) // 2]
    outlook = judge(YEARLY, **UP).outlook
    assert not isinstance(outlook, Undefined)
    assert outlook.working is not None
    assert middle.time == 2023.5
    assert middle.central == float(135 + outlook.working.drift / 2)


def test_a_fan_of_growth_is_shown_in_per_cent() -> None:
    """Index values become changes again: the fan starts in the change reported."""
    fan = drawn({2021: 2, 2022: 5, 2023: 6}, measure="relative_change", target={"at_least": 12}).outlook
    assert abs(fan[0].central - 6) < 1e-9


def test_the_path_runs_from_start_to_target() -> None:
    """With milestones, by way of them."""
    found = drawn(YEARLY, milestones={2022: 140}, **UP)
    assert (found.path[0], found.path[-1]) == ((2020.0, 100.0), (2025.0, 150.0))
    assert (2022.0, 140.0) in found.path
    assert found.milestones == ((2022.0, 140.0),)
    assert found.target == (2025.0, 150.0)


def test_actuals_are_those_of_the_plan_up_to_the_year_judged() -> None:
    """Neither history nor what came later."""
    found = chart(judge({2019: 90, **YEARLY, 2024: 140}, as_of=2023, **UP))
    assert found is not None
    assert [time for time, _ in found.actuals] == [2021, 2022, 2023]


def test_nothing_to_draw() -> None:
    """A direction without any value has neither target nor actual."""
    assert chart(judge({}, baseline=100, target="grow")) is None
    held = drawn({}, baseline=Decimal(97), target={"at_least": 95}, hold=True)
    assert (held.path, held.band) == ((), (95.0, None))


def test_no_way_within_one_year() -> None:
    """What has no baseline and its first actual in the target year has a value and a target, and no path."""
    found = drawn({2025: 120}, target={"at_least": 150})
    assert found.path == ()
    assert [spot.value for spot in found.actuals] == [120.0]
