"""Candidate targets for a year to come: what several rules of growth give, how likely and how ambitious each is.

Arithmetic, not advice. Each rule carries the last value x_t on for r years, at equal rates on a geometric
path, in equal steps on a linear one:

    same_growth        the growth since the plan's baseline
    last_five_years    the growth of the last five years, or of those there are
    old_requirement    the growth that the plan required
    trend              the central figure of the outlook
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, NamedTuple, get_args

from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.progress.assess import assess
from ipplan.progress.figure import Figure, Undefined, settle
from ipplan.progress.outlook import Outlook, outlook
from ipplan.progress.path import Knot
from ipplan.progress.series import YEAR_END

Rule = Literal["same_growth", "last_five_years", "old_requirement", "trend"]
RULES: tuple[Rule, ...] = get_args(Rule)
_LAST_YEARS = 5


class Candidate(NamedTuple):
    """What one rule gives: the value in the year asked for, in the indicator's unit, and its yearly growth or step.

    `chance` is the probability of reaching the value if the indicator goes on as it did; `rank` the share of the past
    spans of as many years in which the indicator moved less in the wanted direction.
    """

    rule: Rule
    value: Figure
    growth: Figure
    chance: Figure
    rank: Figure


class Candidates(NamedTuple):
    """The candidates of one indicator for year `end`, from its last value; `spans` is how many past ones were ranked.

    `reason` says why there are none: no level, no value, or no year to go.
    """

    indicator: Indicator
    end: int
    last: Knot | None
    spans: int
    candidates: tuple[Candidate, ...]
    reason: str | None = None


def candidates(
    plan: Plan, indicator: Indicator, observations: Sequence[Observation], end: int, *, decided: bool = True
) -> Candidates:
    """Work the candidates for the end of a year from whole-year values, those before the plan's years included.

    A plan whose target is not `decided` yet requires no growth.
    """
    if indicator.measure != "level" or indicator.target.direction is not None:
        return Candidates(indicator, end, None, 0, (), "not_a_level")
    walk = _walk(plan, indicator, observations)
    if not walk:
        return Candidates(indicator, end, None, 0, (), "no_data")
    years = Decimal(end) - walk[-1].time
    if years <= 0:
        return Candidates(indicator, end, walk[-1], 0, (), "no_year_to_go")
    if indicator.path_kind == "geometric" and any(knot.value <= 0 for knot in walk):
        return Candidates(indicator, end, walk[-1], 0, (), "not_positive")
    past = _spans(indicator, walk, years)
    rates = {
        "same_growth": _since(indicator, [k for k in walk if k.time >= plan.years(indicator)[0]]),
        "last_five_years": _since(indicator, [k for k in walk if k.time >= walk[-1].time - _LAST_YEARS]),
        "old_requirement": _required(plan, indicator) if decided else Undefined("undecided"),
        "trend": _trend(indicator, walk, Decimal(end)),
    }
    made = (_candidate(rule, rates[rule], indicator, walk, past, Decimal(end)) for rule in RULES)
    return Candidates(indicator, end, walk[-1], len(past), tuple(made))


def _walk(plan: Plan, indicator: Indicator, observations: Sequence[Observation]) -> list[Knot]:
    """Return the whole-year values in time's order; the plan's baseline where nothing was reported for its year."""
    begin, _ = plan.years(indicator)
    values = {begin: indicator.baseline.value} if indicator.baseline else {}
    values |= {o.year: o.value for o in observations if o.indicator == indicator.id and o.month == YEAR_END}
    return [Knot(Decimal(year), value) for year, value in sorted(values.items())]


def _since(indicator: Indicator, walk: Sequence[Knot]) -> Figure:
    """Return the yearly growth from the first to the last value; undefined with a single one."""
    if len(walk) < 2:  # noqa: PLR2004 - growth lies between two values
        return Undefined("too_few_years")
    first, last = walk[0], walk[-1]
    return _rate(indicator, first.value, last.value, last.time - first.time)


def _rate(indicator: Indicator, first: Decimal, last: Decimal, years: Decimal) -> Decimal:
    if indicator.path_kind == "geometric":
        return settle((last / first) ** (1 / years) - 1)
    return settle((last - first) / years)


def _carried(indicator: Indicator, value: Decimal, growth: Decimal, years: Decimal) -> Decimal:
    if indicator.path_kind == "geometric":
        return settle(value * (1 + growth) ** years)
    return settle(value + growth * years)


def _required(plan: Plan, indicator: Indicator) -> Figure:
    figures = assess(plan, indicator, ()).figures
    return figures.required_cagr if indicator.path_kind == "geometric" else figures.required_step


def _trend(indicator: Indicator, walk: Sequence[Knot], end: Decimal) -> Figure:
    found = _ahead(indicator, walk, end, walk[-1].value)
    if found is None or found.central is None:
        return Undefined("too_few_years")
    return _rate(indicator, walk[-1].value, found.central, end - walk[-1].time)


def _ahead(indicator: Indicator, walk: Sequence[Knot], end: Decimal, bound: Decimal) -> Outlook | None:
    if len(walk) < 2:  # noqa: PLR2004 - a trend lies between two values
        return None
    return outlook(indicator.path_kind, walk, end, bound, indicator.target.sign)


def _spans(indicator: Indicator, walk: Sequence[Knot], years: Decimal) -> list[Decimal]:
    """Return the yearly growth in each past span of as many years."""
    at = {knot.time: knot.value for knot in walk}
    pairs = [(value, at[time + years]) for time, value in at.items() if time + years in at]
    return [_rate(indicator, first, last, years) for first, last in pairs]


def _candidate(  # noqa: PLR0913, PLR0917 - what a candidate is worked from
    rule: Rule, growth: Figure, indicator: Indicator, walk: Sequence[Knot], past: Sequence[Decimal], end: Decimal
) -> Candidate:
    if isinstance(growth, Undefined):
        return Candidate(rule, growth, growth, growth, growth)
    value = _carried(indicator, walk[-1].value, growth, end - walk[-1].time)
    found = _ahead(indicator, walk, end, value)
    chance: Figure = Undefined("too_few_years")
    if found is not None and found.probability is not None:
        chance = settle(found.probability)
    sign = indicator.target.sign
    below = sum(sign * one < sign * growth for one in past)
    rank: Figure = settle(Decimal(below) / len(past)) if past else Undefined("no_past_span")
    return Candidate(rule, value, growth, chance, rank)
