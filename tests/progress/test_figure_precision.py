"""What an approximate value says of a bound."""

from decimal import Decimal

import pytest

from ipplan.model.observation import Observation, Precision
from ipplan.problem import Place
from ipplan.progress.assess import Assessed, assess
from ipplan.progress.figure import combined, meets, side
from tests.support.building import plan_of

PLACE = Place("a.csv", 2)
BILLION = 800_000_000


def judged(precision: Precision, value: int = BILLION, **fields: object) -> Assessed:
    """A value of the target year against 800 million, as the plan bounds it."""
    plan = plan_of(**fields)
    return assess(plan, plan.indicators[0], [Observation("x", 2025, Decimal(value), PLACE, "8亿", precision=precision)])


@pytest.mark.parametrize(
    ("precision", "kinds"),
    [
        ("exact", {"at_least", "at_most"}),
        ("about", {"at_least", "at_most"}),
        ("above", {"at_least", "more_than"}),
        ("at_least", {"at_least"}),
        ("below", {"at_most", "less_than"}),
        ("at_most", {"at_most"}),
    ],
)
def test_the_number_of_the_bound(precision: Precision, kinds: set[str]) -> None:
    """突破8亿 exceeds 800 million and is no longer at most that; 近8亿 does not reach it; ≥8亿 reaches it, no more."""
    for kind in ("at_least", "more_than", "at_most", "less_than"):
        status = judged(precision, measure="period_total", target={kind: BILLION}).status
        assert (status == "achieved") == (kind in kinds), kind


@pytest.mark.parametrize("precision", ["above", "at_least", "below", "at_most", "about"])
def test_another_number(precision: Precision) -> None:
    """Away from the bound the number itself decides, and what it is read from is noted."""
    for value, status in ((BILLION + 1, "achieved"), (BILLION - 1, "missed")):
        assessed = judged(precision, value, measure="period_total", target={"more_than": BILLION})
        assert assessed.status == status
        assert [note.code for note in assessed.other_notes] == [f"value_{precision}"]


def test_a_direction() -> None:
    """More than the baseline's own number has grown, nearly that number has fallen."""
    statuses = []
    for precision in ("above", "exact", "below"):
        plan = plan_of(target="grow", baseline=100)
        row = Observation("x", 2023, Decimal(100), PLACE, precision=precision)
        statuses.append(assess(plan, plan.indicators[0], [row]).status)
    assert statuses == ["on_track", "off_track", "reversing"]


def test_a_total_of_approximate_years() -> None:
    """A total added up from years is as exact as they are, and the note names those that are not."""
    plan = plan_of(measure="period_total", target={"more_than": 20}, baseline=None)
    values: dict[int, tuple[Precision, str]] = {
        2021: ("above", "超5"),
        2022: ("exact", "5"),
        2023: ("at_least", "10以上"),
    }
    rows = [
        Observation("x", year, Decimal(10 if year == 2023 else 5), PLACE, written, "annual", precision=precision)
        for year, (precision, written) in values.items()
    ]
    assessed = assess(plan, plan.indicators[0], rows)
    assert assessed.status == "achieved"
    assert assessed.case.point is not None
    assert assessed.case.point.precision == "above"
    assert [(n.code, n.details) for n in assessed.other_notes] == [("value_above", {"as_written": ["超5", "10以上"]})]


def test_a_start_that_is_not_exact() -> None:
    """A baseline that the actuals give approximately is noted; one that the plan states is the plan's matter."""
    rows = [Observation("x", 2020, Decimal(20), PLACE, "约20", precision="about")]
    rows.append(Observation("x", 2023, Decimal(26), PLACE, "26"))
    for baseline, codes in ((None, ["start_not_exact"]), (20, [])):
        plan = plan_of(target={"at_least": 30}, baseline=baseline)
        assert [note.code for note in assess(plan, plan.indicators[0], rows).other_notes] == codes


def test_the_first_actual_is_not_exact() -> None:
    """A first actual that serves as the start is noted where it is not exact."""
    plan = plan_of(target={"at_least": 30}, baseline=None)
    rows = [Observation("x", year, Decimal(year - 2000), PLACE, precision="about") for year in (2021, 2022)]
    notes = assess(plan, plan.indicators[0], rows).other_notes
    assert {"first_actual", "start_not_exact", "value_about"} == {note.code for note in notes}


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ([], "exact"),
        (["exact", "above"], "above"),
        (["at_least", "at_least"], "at_least"),
        (["at_least", "above"], "above"),
        (["below", "at_most"], "below"),
        (["above", "below"], "about"),
        (["about", "above"], "about"),
    ],
)
def test_sums(parts: list[Precision], whole: Precision) -> None:
    """A sum of lower bounds is a lower bound; of bounds on both sides nothing is certain."""
    assert combined(parts) == whole


def test_sides() -> None:
    """A bound that includes its number lies on it or, where that would flatter, beyond it."""
    assert [side(p, 1) for p in ("above", "at_least", "exact", "about", "at_most", "below")] == [1, 0, 0, 0, -1, -1]
    assert [side(p, -1) for p in ("above", "at_least", "exact", "about", "at_most", "below")] == [1, 1, 0, 0, 0, -1]
    assert meets(Decimal(8), Decimal(8), 1, strict=True, side=1)
