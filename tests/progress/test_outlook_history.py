"""Values of the years before the start tell how much an indicator varies, and nothing else."""

from decimal import Decimal

from ipplan.progress.figure import Undefined
from ipplan.progress.outlook import Outlook, outlook
from ipplan.progress.path import Knot
from tests.support.building import Given, judge, near, those

T4 = "1.533206274058"  # printed tables: 1.533
LINEAR: dict[str, object] = {"path": "linear", "baseline": 0, "target": {"at_least": 10}}


def knots(values: dict[int, Given]) -> list[Knot]:
    """A walk through these values."""
    return [Knot(Decimal(year), Decimal(value)) for year, value in values.items()]


def ahead(values: dict[int, Given], **fields: object) -> Outlook:
    """The outlook of an indicator."""
    found = judge(values, **{**LINEAR, **fields}).outlook
    assert not isinstance(found, Undefined)
    return found


def test_the_drift_is_that_of_the_plan() -> None:
    """Steps 2, 4 of the plan: μ = 6/3 = 2; with -1, 2, 0 before them σ² = (0 + 4 + 9 + 0 + 4 + 4)/5 = 4.2."""
    history = {2017: -1, 2018: -2, 2019: 0}
    found = ahead({**history, 2021: 2, 2022: 6}, target={"at_least": 12})
    assert found.central == 12
    assert (found.differences, found.history, found.reason) == (2, 3, None)
    working = found.working
    assert working is not None
    assert those(working.drift, working.span, working.since) == (2, 2, 2017)
    assert those(*working.history) == ((-1, 1), (2, 1), (0, 1))
    assert (working.degrees, working.weight) == (4, 1)
    assert near(working.sigma, Decimal("4.2").sqrt(), "1e-14")
    spread = (Decimal("4.2") * (3 + Decimal(9) / 2)).sqrt()
    assert near(found.high, 12 + Decimal(T4) * spread, "1e-9")
    assert near(found.probability, "0.5")


def test_every_year_before_the_start() -> None:
    """However long ago: 2010 to 2014, and on to 2020, are two differences over four and six years."""
    found = ahead({2010: 5, 2014: 7, 2021: 1, 2022: 4})
    assert found.history == 2
    assert found.working is not None
    assert those(*found.working.history) == ((2, 4), (-7, 6))


def test_without_history_nothing_changes() -> None:
    """The formula of the design is what is left where there are no earlier values."""
    walk = knots({2020: 0, 2021: 1, 2022: 4, 2023: 5})
    plain = outlook("linear", walk, Decimal(2025), Decimal(10), 1)
    assert plain == outlook("linear", walk, Decimal(2025), Decimal(10), 1, [])
    assert plain.history == 0
    assert plain.working is not None
    assert plain.working.since == 2020


def test_one_difference_of_each_is_enough() -> None:
    """One of the plan and one before it: σ² from both, with one degree of freedom."""
    found = ahead({2019: 3, 2021: 1})
    assert (found.reason, found.history) == (None, 1)
    assert found.working is not None
    assert (found.working.degrees, found.working.weight) == (1, 1)


def test_a_history_that_is_not_positive_is_left_out_of_a_geometric_walk() -> None:
    """No logarithm, no history; the walk of the plan stands as it is."""
    walk = knots({2020: 10, 2021: 11, 2022: 13, 2023: 14})
    bad, end, bound = knots({2018: 0, 2019: 9}), Decimal(2025), Decimal(20)
    assert outlook("geometric", walk, end, bound, 1, bad) == outlook("geometric", walk, end, bound, 1)
    good = outlook("geometric", walk, end, bound, 1, knots({2018: 8, 2019: 9}))
    assert good.history == 2


def test_only_a_level_has_a_history() -> None:
    """What is counted from the baseline year on has no meaning before it."""
    found = judge({2018: 4, 2019: 5, 2021: 1, 2022: 2}, measure="period_total", target={"at_least": 10}).outlook
    assert isinstance(found, Outlook)
    assert found.history == 0


def test_a_bound_below_one_has_a_logarithm() -> None:
    """Halved each year from 4: 1, 1/2 next; at most 0.6 is likely, not certain; history below 1 counts too."""
    walk = knots({2020: 4, 2021: 2, 2022: 1})
    found = outlook("geometric", walk, Decimal(2024), Decimal("0.6"), -1, knots({2018: "0.5", 2019: "0.9"}))
    assert found.history == 2
    assert found.probability is not None
    assert Decimal("0.5") < found.probability < Decimal("0.95")


def test_a_linear_bound_may_lie_below_zero() -> None:
    """From -10 up by 4 and 2: μ = 2, so that -2 is the centre in 2023, an even chance of at least that."""
    found = outlook("linear", knots({2020: -10, 2021: -6, 2022: -4}), Decimal(2023), Decimal(-2), 1)
    assert those(found.central, found.probability) == (-2, Decimal("0.5"))
