"""The outlook of a case in the indicator's unit."""

from decimal import Decimal
from typing import Any

import pytest

from ipplan.progress.ahead import as_asked, cannot_leave, fan_at
from ipplan.progress.assess import assess_plan
from ipplan.progress.figure import Undefined
from ipplan.progress.outlook import Outlook
from tests.support.building import judge, near, observed, plan_of, those

SHARE = {"unit": "%", "path": "linear", "baseline": 90, "target": {"at_least": 99}}


def ahead(values: dict[int, Any], **fields: Any) -> Outlook:
    """The outlook of an indicator by these values."""
    found = judge(values, **fields).outlook
    assert not isinstance(found, Undefined)
    return found


def test_a_share_ends_at_a_hundred() -> None:
    """90, 97 in per cent: what lies above 100 is cut and said."""
    found = ahead({2021: 97}, **SHARE)
    assert those(found.high, found.cut) == (100, True)
    free = ahead({2021: 97}, **{**SHARE, "unit": "件"})
    assert free.high is not None
    assert free.high > 100
    assert (free.cut, free.probability) == (False, found.probability)


def test_a_falling_share_ends_at_nothing() -> None:
    """4, 1 in per cent: nothing lies below 0."""
    found = ahead({2021: 1}, **{**SHARE, "baseline": 4, "target": {"at_most": 1}})
    assert those(found.low, found.cut) == (0, True)


@pytest.mark.parametrize(
    ("fields", "values", "share"),
    [
        ({}, [0, 100], True),
        ({"unit": {"zh": "个百分点", "en": "％"}}, [50], True),
        ({"unit": "件"}, [50], False),
        ({"path": "geometric"}, [50], False),
        ({}, [50, 101], False),
        ({}, [-1, 50], False),
        ({"measure": "average_growth", "path": None, "baseline": None}, [50], False),
        ({"measure": "period_total"}, [50], False),
    ],
)
def test_what_is_a_share(fields: dict[str, Any], values: list[int], share: bool) -> None:  # noqa: FBT001
    """A level in per cent on a linear path, whose values all lie within 0-100."""
    indicator = plan_of(**{**SHARE, **fields}).indicators[0]
    assert cannot_leave(indicator, [Decimal(value) for value in values]) is share


def test_values_of_the_walk_decide_whether_it_is_a_share() -> None:
    """A value of 104 per cent, a bound of 110, or a history of 120: it is no share."""
    for values, target in (({2021: 104}, 99), ({2021: 97}, 110), ({2019: 120, 2021: 97}, 99)):
        assert not ahead(values, **{**SHARE, "target": {"at_least": target}}).share


def test_the_fan_ends_in_the_outlook() -> None:
    """Cut like it, and in its unit."""
    for fields in (SHARE, {"measure": "relative_change", "target": {"at_least": 12}}):
        assessed = judge({2021: 97, 2022: 98}, **fields)
        found = assessed.outlook
        assert not isinstance(found, Undefined)
        assert those(*fan_at(assessed.case, found, Decimal(3))) == (found.central, found.low, found.high)
        assert near(fan_at(assessed.case, found, Decimal(0))[0], 98, "1e-9")


def test_a_fan_without_interval() -> None:
    """Where only a trend is given, only its line is."""
    assessed = judge({2021: 97, 2022: 98}, **SHARE)
    found = assessed.outlook
    assert not isinstance(found, Undefined)
    assert fan_at(assessed.case, found._replace(low=None, high=None), Decimal(3))[1:] == (None, None)


def test_what_was_asked_for() -> None:
    """Nothing, the trend alone, or everything; a report wants three differences where nobody asked."""
    found = ahead({2021: 97}, **SHARE)
    trend = found._replace(low=None, high=None, probability=None, cut=False, reason="not_asked")
    assert as_asked(found, "none") == "not_asked"
    assert as_asked(found, "trend") == trend
    assert as_asked(found, "interval") == found
    assert as_asked(found, "interval", fewest=3) == trend._replace(reason="too_few_years")
    three = ahead({2021: 92, 2022: 93, 2023: 95}, **SHARE)
    assert as_asked(three, "interval", fewest=3) == three
    with_history = ahead({2018: 88, 2019: 89, 2021: 92}, **SHARE)
    assert as_asked(with_history, "interval", fewest=3) == with_history


def test_what_is_not_there_stays_as_it_is() -> None:
    """No outlook, or one without a chance, keeps its own reason."""
    assert as_asked(Undefined("no_data"), "none") == "no_data"
    still = ahead({2021: 90}, **SHARE)
    assert as_asked(still, "trend") == still
    assert still.reason == "no_variation"
    plan = plan_of(**SHARE)
    result = assess_plan(plan, observed({2021: 97}))
    assert [a.outlook for a in result.with_outlook("none").indicators] == ["not_asked"]
