"""From what was reported to positions: bases, chains, stocks, and what is told when they do not fit."""

from decimal import Decimal

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis, Measure
from ipplan.problem import Message
from ipplan.progress.series import Series, effective_basis, moment, positions, reported_baseline
from tests.support.building import Given, near, observed, plan_of, those

STARTS_AT_ZERO: list[Measure] = ["period_total", "increase"]
TARGET = {"at_least": 10}


def series(
    measure: Measure, observations: list[Observation], underlying: int | None = None, basis: Basis = "as_stated"
) -> Series:
    """The positions of an indicator that starts in 2020."""
    indicator = plan_of(measure=measure, target=TARGET, basis=basis).indicators[0]
    return positions(indicator, observations, 2020, None if underlying is None else Decimal(underlying))


def reads(found: Series) -> dict[int, Decimal]:
    """The positions by year."""
    return {point.year: point.value for point in found.points}


@pytest.mark.parametrize(
    ("year", "month", "time"), [(2023, 12, "2023"), (2025, 6, "2024.5"), (2021, 3, "2020.25"), (2021, 9, "2020.75")]
)
def test_the_end_of_a_month_is_a_time(year: int, month: int, time: str) -> None:
    """A year stands for its end, and the end of June 2025 is 2024.5."""
    assert moment(year, month) == Decimal(time)


def test_a_moment_is_settled() -> None:
    """A third of a year keeps 20 digits."""
    assert str(moment(2021, 4)) == "2020.3333333333333333"


def test_values_as_stated_are_positions_in_the_order_of_time() -> None:
    """Whatever the order of the rows, positions go from the earliest month to the latest, with their observations."""
    rows = [*observed({2023: 26, 2021: 21}), *observed({2023: 24}, month=6)]
    found = series("level", rows)
    assert [those(p.year, p.month, p.value) for p in found.points] == [(2021, 12, 21), (2023, 6, 24), (2023, 12, 26)]
    assert [p.observation for p in found.points] == [rows[1], rows[2], rows[0]]
    assert [p.time for p in found.points] == [2021, Decimal("2022.5"), 2023]
    assert (found.notes, found.unusable) == ((), None)


@pytest.mark.parametrize("basis", [None, "as_stated", "annual", "level"])
def test_every_basis_of_a_level_is_the_value_itself(basis: Basis | None) -> None:
    """A level counted over a year is the same as stated and as that year's part."""
    assert reads(series("level", observed({2023: 26}, basis=basis), 20)) == {2023: 26}


def test_a_row_says_its_basis_else_the_indicator_does() -> None:
    """The basis of a row wins over the default of the indicator."""
    increase = plan_of(measure="increase", target=TARGET, basis="level").indicators[0]
    level = plan_of(target=TARGET, basis="annual").indicators[0]
    (row,) = observed({2023: 26})
    assert effective_basis(increase, row) == "level"
    assert effective_basis(increase, row._replace(basis="annual")) == "annual"
    assert effective_basis(level, row) == "as_stated"


@pytest.mark.parametrize("measure", STARTS_AT_ZERO)
def test_yearly_parts_add_up(measure: Measure) -> None:
    """Flows and additions are summed from the year after the baseline on; the baseline year's own does not count."""
    rows = observed({2019: 50, 2020: 99, 2021: 100, 2022: 150, 2023: 130}, basis="annual")
    assert reads(series(measure, rows)) == {2021: 100, 2022: 250, 2023: 380}


def test_yearly_changes_compound() -> None:
    """The NBS example: +1.51, -2.20 and -4.18 % are -4.87 % so far, and -1.65 % a year."""
    rows = observed({2021: "1.51", 2022: "-2.20", 2023: "-4.18"}, basis="annual")
    assert near(reads(series("relative_change", rows))[2023], "-4.87299", "0.00001")
    assert near(reads(series("relative_change", rows))[2022], "-0.72322", "0.00001")
    assert near(reads(series("average_growth", rows))[2023], "-1.65", "0.005")
    assert near(reads(series("relative_change", rows))[2021], "1.51", "1e-18")
    assert near(reads(series("average_growth", rows))[2022], "-0.36", "0.01")


def test_a_compounded_change_is_settled() -> None:
    """What is multiplied keeps 20 digits."""
    rows = observed(dict.fromkeys((2021, 2022, 2023), "3.33333333"), basis="annual")
    for measure in ("relative_change", "average_growth"):
        assert len(series(measure, rows).points[2].value.as_tuple().digits) == 20


def test_a_chain_needs_no_order_of_rows() -> None:
    """The years are put in order before they are added up."""
    rows = observed({2023: 130, 2021: 100, 2022: 150}, basis="annual")
    assert reads(series("period_total", rows)) == {2021: 100, 2022: 250, 2023: 380}


def test_an_annual_part_is_the_position_of_the_whole_year() -> None:
    """A chained position stands at the end of its year and keeps the row it comes from."""
    rows = observed({2021: 100}, basis="annual")
    (point,) = series("increase", rows).points
    assert those(point.month, point.time, point.observation) == (12, 2021, rows[0])


@pytest.mark.parametrize(
    ("years", "judged", "missing"), [((2021, 2022, 2024, 2025), [2021, 2022], 2023), ((2022, 2023), [], 2021)]
)
def test_a_broken_chain_ends_before_the_gap(years: tuple[int, ...], judged: list[int], missing: int) -> None:
    """The positions end with the last complete year and the missing year is named, never guessed."""
    found = series("period_total", observed(dict.fromkeys(years, 100), basis="annual"))
    assert list(reads(found)) == judged
    assert found.notes == (Message("chain_broken", missing=missing),)


def test_a_whole_chain_is_not_remarked_on() -> None:
    """Every year from the one after the baseline on: nothing to tell."""
    assert series("period_total", observed({2021: 5, 2022: 4}, basis="annual")).notes == ()


STOCKS: dict[int, Given] = {2021: 110, 2022: 121}


def test_stocks_give_what_was_added() -> None:
    """An addition is the stock less that of the baseline year, without noise."""
    assert reads(series("increase", observed(STOCKS, basis="level"), 87)) == {2021: 23, 2022: 34}
    assert reads(series("increase", observed({2021: 3}, basis="level"), 0)) == {2021: 3}
    assert reads(series("increase", observed({2021: 3}, basis="level"), -2)) == {2021: 5}


def test_stocks_give_the_change() -> None:
    """A change is the amount over that of the baseline year, less one, in per cent."""
    assert reads(series("relative_change", observed(STOCKS, basis="level"), 100)) == {2021: 10, 2022: 21}


def test_stocks_give_the_mean_growth() -> None:
    """A mean growth is the root of the amounts' ratio over the years between them; -100 % where nothing is left."""
    assert reads(series("average_growth", observed(STOCKS, basis="level"), 100)) == {2021: 10, 2022: 10}
    assert reads(series("average_growth", observed({2022: -5}, basis="level"), 100)) == {2022: -100}


def test_stocks_of_a_month_grow_over_part_of_a_year() -> None:
    """10 % more by the middle of the first year is 21 % a year."""
    (point,) = series("average_growth", observed({2021: 110}, basis="level", month=6), 100).points
    assert near(point.value, 21, "1e-16")
    assert point.month == 6


def test_rates_from_stocks_are_settled() -> None:
    """Computed positions keep 20 digits."""
    for measure in ("relative_change", "average_growth"):
        (point,) = series(measure, observed({2023: 4}, basis="level"), 3).points
        assert len(point.value.as_tuple().digits) == 20


def test_stocks_up_to_the_baseline_are_no_positions() -> None:
    """The baseline year itself and what lies before it gives no position, nor a reason why one is missing."""
    found = series("increase", observed({2019: 80, 2020: 87}, basis="level"), None)
    assert (found.points, found.unusable) == ((), None)
    assert series("increase", observed({2019: 80, 2020: 87}, basis="level"), 87).points == ()


@pytest.mark.parametrize("measure", ["increase", "relative_change", "average_growth"])
def test_stocks_need_that_of_the_baseline_year(measure: Measure) -> None:
    """Without the stock of the baseline year a later one says nothing, and the reason is named."""
    found = series(measure, observed({2021: 110}, basis="level"))
    assert (found.points, found.unusable) == ((), "no_baseline")


@pytest.mark.parametrize("measure", ["relative_change", "average_growth"])
@pytest.mark.parametrize("underlying", [0, -4])
def test_no_change_is_counted_from_nothing(measure: Measure, underlying: int) -> None:
    """From an amount that is not positive there is no change in per cent, and the reason is named."""
    found = series(measure, observed({2021: 110}, basis="level"), underlying)
    assert (found.points, found.unusable) == ((), "not_positive")


def test_an_amount_just_above_zero_is_positive() -> None:
    """A change is counted from amounts below one too."""
    assert reads(series("relative_change", observed({2021: "1.5"}, basis="level"), 1)) == {2021: 50}


def test_what_is_stated_goes_before_what_is_worked_out() -> None:
    """Of one time's values the stated one is kept, then the one from stocks; a difference is told."""
    stated, stock, part = (observed({2021: v}, basis=b) for v, b in ((12, "as_stated"), (97, "level"), (9, "annual")))
    found = series("increase", [*part, *stock, *stated], 87)
    assert reads(found) == {2021: 12}
    assert found.notes == (
        Message("bases_disagree", year=2021, kept=Decimal(12), other=Decimal(10)),
        Message("bases_disagree", year=2021, kept=Decimal(12), other=Decimal(9)),
    )
    assert reads(series("increase", [*part, *stock], 87)) == {2021: 10}


@pytest.mark.parametrize("stated", ["10", "10.000000001", "9.999999999"])
def test_bases_that_agree_are_not_remarked_on(stated: str) -> None:
    """Rounding within the tolerance is no disagreement."""
    rows = [*observed({2021: stated}), *observed({2021: 97}, basis="level")]
    assert series("increase", rows, 87).notes == ()


@pytest.mark.parametrize("stated", ["9.5", "10.5", "9.99999999", "10.00000001"])
def test_bases_that_differ_are_told_however_little(stated: str) -> None:
    """A difference beyond the tolerance is told, whichever is the larger."""
    rows = [*observed({2021: stated}), *observed({2021: 97}, basis="level")]
    assert [note.code for note in series("increase", rows, 87).notes] == ["bases_disagree"]


def test_bases_may_take_turns() -> None:
    """Different years may be reported on different bases."""
    rows = [*observed({2021: 10, 2023: 15}), *observed({2022: 100}, basis="level")]
    assert those(*reads(series("increase", rows, 87)).items()) == ((2021, 10), (2022, 13), (2023, 15))


@pytest.mark.parametrize("measure", STARTS_AT_ZERO)
def test_what_adds_up_cannot_fall(measure: Measure) -> None:
    """Totals and additions so far that fall from one year to the next are warned about, each time."""
    found = series(measure, observed({2021: 100, 2022: 120, 2023: 110, 2024: 90}))
    assert found.notes == (
        Message("so_far_falls", year=2023, before=2022),
        Message("so_far_falls", year=2024, before=2023),
    )


@pytest.mark.parametrize(
    "values", [{2021: 100, 2022: 100}, {2021: "100.0000000001", 2022: 100}, {2020: 150, 2021: 100}]
)
def test_what_stands_still_does_not_fall(values: dict[int, Given]) -> None:
    """Equal totals are no fall, nor is the start of a new period's count."""
    assert series("period_total", observed(values)).notes == ()


def test_what_is_not_stated_so_far_may_fall() -> None:
    """A stock may fall, and so may a level, a change or a growth."""
    assert series("increase", observed({2021: 99, 2022: 95}, basis="level"), 87).notes == ()
    for measure in ("level", "relative_change", "average_growth"):
        assert series(measure, observed({2021: 9, 2022: 5})).notes == ()


def test_the_actuals_may_report_the_baseline() -> None:
    """For a level it is the value of the baseline year, for another measure the stock beneath; a month is no year."""
    level = plan_of(target=TARGET).indicators[0]
    increase = plan_of(measure="increase", target=TARGET).indicators[0]
    stock, stated = observed({2020: 87}, basis="level"), observed({2019: 5, 2020: 7, 2021: 9})
    assert reported_baseline(level, stated, 2020) == stated[1]
    assert reported_baseline(increase, stated, 2020) is None
    assert reported_baseline(increase, [*stated, *stock], 2020) == stock[0]
    assert reported_baseline(level, observed({2020: 7}, month=6), 2020) is None
    assert reported_baseline(level, stated, 2022) is None
