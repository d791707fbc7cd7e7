"""The figures of an indicator, each by its formula, or with the reason why it has none.

Totals and additions start at 0, where a rate has no meaning (`starts_at_zero`); for a target of
mean growth completion and steps have none (`growth_target`); a target to hold has no way to go
(`hold_target`), nor has a first actual that already meets the bound (`start_meets_target`).
"""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import STARTS_AT_ZERO
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, settle
from ipplan.progress.growth import cagr, completion, step
from ipplan.progress.scale import shown


class Figures(NamedTuple):
    """Fields as in the JSON of `status`: fractions are fractions, values and steps in the indicator's unit."""

    gap: Figure
    completion: Figure
    time_elapsed: Figure
    expected: Figure
    deviation: Figure
    required_cagr: Figure
    observed_cagr: Figure
    remaining_cagr: Figure
    required_step: Figure
    observed_step: Figure
    remaining_step: Figure
    earned_years: Figure
    pace: Figure
    years_ahead: Figure


def figures(case: Case) -> Figures:
    """All figures of a case, with the symbols of the design: gap s·(x_T - x_t), pace = earned years / e, …"""
    no_rate = Undefined("starts_at_zero") if case.indicator.measure in STARTS_AT_ZERO else None
    no_step = Undefined("growth_target") if case.indicator.measure == "average_growth" else None
    wayless = no_way(case)
    expected = wayless or _expected(case)
    earned = wayless or _earned(case)
    return Figures(
        gap=derive(lambda last, now: case.sign * (last - now), case.last_shown, case.now_shown),
        completion=no_step or wayless or _completion(case),
        time_elapsed=derive(lambda time: _time_elapsed(case, time), case.time),
        expected=expected,
        deviation=derive(lambda now, value: case.sign * (now - value), case.now_shown, expected),
        required_cagr=_required(case, no_rate, cagr, case.first, case.last),
        observed_cagr=no_rate or derive(cagr, case.first, case.now, case.elapsed),
        remaining_cagr=no_rate or derive(cagr, case.now, case.last, case.remaining),
        required_step=_required(case, no_step, step, case.first_shown, case.last_shown),
        observed_step=no_step or derive(step, case.first_shown, case.now_shown, case.elapsed),
        remaining_step=no_step or derive(step, case.now_shown, case.last_shown, case.remaining),
        earned_years=earned,
        pace=derive(lambda years, elapsed: settle(years / elapsed), earned, case.elapsed),
        years_ahead=derive(lambda years, elapsed: years - elapsed, earned, case.elapsed),
    )


def no_way(case: Case) -> Undefined | None:
    """Why there is no way from start to target to be judged by, where there is none."""
    if case.hold:
        return Undefined("hold_target")
    first_actual = case.start is not None and case.start.origin == "first_actual"
    return Undefined("start_meets_target") if first_actual and case.start_meets else None


def _required(
    case: Case, without: Undefined | None, formula: Callable[..., Figure], first: Figure, last: Figure
) -> Figure:
    """Growth from start to target; none is required to hold a level."""
    return Decimal(0) if case.hold else without or no_way(case) or derive(formula, first, last, case.span)


def _time_elapsed(case: Case, time: Decimal) -> Decimal:
    """e/n of the plan, whatever the indicator's own start is."""
    return settle((time - case.baseline_year) / (case.target_year - case.baseline_year))


def _completion(case: Case) -> Figure:
    """(x_t - x_b)/(x_T - x_b); a start that is also the only actual says nothing of the way since."""
    return derive(
        lambda first, now, last, _elapsed: completion(first, now, last),
        case.first_shown,
        case.now_shown,
        case.last_shown,
        case.elapsed,
    )


def _expected(case: Case) -> Figure:
    """The path's value at t, in the indicator's unit."""

    def formula(first: Decimal, last: Decimal, time: Decimal, elapsed: Decimal) -> Figure:
        index = case.path(first, last).expected(time)
        return derive(lambda value: shown(case.indicator.measure, value, elapsed), index)

    return derive(formula, case.first, case.last, case.time, case.elapsed)


def _earned(case: Case) -> Figure:
    """The years after the start at which the path reaches x_t."""

    def formula(first: Decimal, last: Decimal, now: Decimal, _elapsed: Decimal) -> Figure:
        return derive(lambda time: time - case.begin, case.path(first, last).time_of(now))

    return derive(formula, case.first, case.last, case.now, case.elapsed)
