"""Values of indicators that are derived from others: each year from complete operands, else from none."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import reduce
from operator import mul, truediv
from typing import NamedTuple

from ipplan.model.derive import Derive, Operand, Operation
from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Place
from ipplan.progress.figure import exceeds, settle
from ipplan.progress.rounding import half_unit
from ipplan.progress.series import YEAR_END, positions, reported_baseline

PER_CENT = Decimal(100)
Values = Mapping[str, Mapping[int, Observation]]


class Lack(NamedTuple):
    """Why a year cannot be derived: which value of which year is missing, or allows no growth and no ratio.

    `reason` is `no_value`, `not_positive` (no growth starts from there), `zero` (nothing is divided by it) or
    `not_after_baseline` (a sum since the baseline year has not begun).
    """

    id: str
    year: int
    reason: str = "no_value"


class Worth(NamedTuple):
    """A derived value, how far the rounding of its operands may have moved it, and the values it is worked from."""

    value: Decimal
    slack: Decimal
    made_of: tuple[Observation, ...]


class Derivation(NamedTuple):
    """What the operands of an indicator give, by year.

    `lacks` are the years of which some operand has a value but not every one that is needed. `apart` are the years
    whose reported value is further from the derived one than rounding explains.
    """

    values: Mapping[int, Worth]
    lacks: Mapping[int, tuple[Lack, ...]]
    reported: Mapping[int, Observation]
    apart: tuple[int, ...]


def derivation(plan: Plan, indicator: Indicator, values: Values) -> Derivation:
    """Derive every year of an indicator for which one of its operands has a value."""
    assert indicator.derive is not None
    measured = {one.id: one for one in plan.measured}
    worth: dict[int, Worth] = {}
    lacks: dict[int, tuple[Lack, ...]] = {}
    for year in _years(measured, indicator.derive, values):
        work = _Work(plan, measured, values)
        found = work.derived(indicator, year)
        if isinstance(found, Decimal):
            slack = sum((_moved(work, indicator, year, key, found) for key in list(work.used)), Decimal(0))
            worth[year] = Worth(settle(found), settle(slack), tuple(work.used.values()))
        else:
            lacks[year] = tuple(dict.fromkeys(found))
    # A baseline that the plan states is not reported: where the operands contradict it, the start's note says so.
    reported = {year: one for year, one in values[indicator.id].items() if one.origin != "plan"}
    apart = tuple(year for year, one in worth.items() if year in reported and _apart(indicator, one, reported[year]))
    return Derivation(worth, lacks, reported, apart)


def as_observation(indicator: Indicator, year: int, worth: Worth) -> Observation:
    """Write a derived value as an observation, placed where its first operand stands."""
    place = next((o.place for o in worth.made_of if o.place.path), Place(""))
    exact = all(one.precision == "exact" for one in worth.made_of)
    return Observation(
        indicator.id,
        year,
        worth.value,
        place,
        precision="exact" if exact else "about",
        origin="derived",
        made_of=worth.made_of,
    )


def values_by_year(plan: Plan, by_id: Mapping[str, Sequence[Observation]]) -> Values:
    """Return the position at each year's end of every indicator and series; of a level the baseline too."""
    return {one.id: dict(_values(plan, one, by_id.get(one.id, ()))) for one in plan.measured}


def _values(plan: Plan, indicator: Indicator, observations: Sequence[Observation]) -> Iterator[tuple[int, Observation]]:
    begin, _ = plan.years(indicator)
    reported = reported_baseline(indicator, observations, begin)
    stated = indicator.baseline
    if indicator.measure == "level" and stated:
        yield begin, Observation(indicator.id, begin, stated.value, Place(""), origin="plan")
    underlying = stated.value if stated else reported.value if reported else None
    for point in positions(indicator, observations, begin, underlying).points:
        if point.month == YEAR_END:
            yield point.year, point.observation._replace(value=point.value)


def _years(measured: Mapping[str, Indicator], derive: Derive, values: Values) -> list[int]:
    """Return every year of which an operand, or an operand of an operand, has a reported value."""
    seen, years = set(derive.ids), set[int]()
    queue = list(seen)
    while queue:
        name = queue.pop()
        years |= set(values[name])
        further = measured[name].derive
        new = set(further.ids) - seen if further else set()
        seen |= new
        queue += new
    return sorted(years)


def _moved(work: "_Work", indicator: Indicator, year: int, key: tuple[str, int], value: Decimal) -> Decimal:
    """Return how far a derived value moves where one of its operands is larger by half a unit of its last digit."""
    name, at = key
    operand = work.used[key]
    half = half_unit(work.measured[name], operand)
    if not half:
        return half
    larger = {**work.values[name], at: operand._replace(value=operand.value + half)}
    found = _Work(work.plan, work.measured, {**work.values, name: larger}).derived(indicator, year)
    return abs(found - value) if isinstance(found, Decimal) else Decimal(0)


def agrees(indicator: Indicator, worth: Worth, stated: Decimal) -> bool:
    """Return whether a number that a plan states is the derived one but for rounding."""
    return not _apart(indicator, worth, Observation(indicator.id, 0, stated, Place("")))


def _apart(indicator: Indicator, worth: Worth, reported: Observation) -> bool:
    return exceeds(abs(worth.value - reported.value), worth.slack + half_unit(indicator, reported))


class _Work:
    """One evaluation; `used` are the reported values that it took, each once."""

    def __init__(self, plan: Plan, measured: Mapping[str, Indicator], values: Values) -> None:
        self.plan, self.measured, self.values = plan, measured, values
        self.used: dict[tuple[str, int], Observation] = {}
        self._known: dict[tuple[str, int], Decimal | tuple[Lack, ...]] = {}

    def derived(self, indicator: Indicator, year: int) -> Decimal | tuple[Lack, ...]:
        """Return the value of a derived indicator, whatever is reported of it itself, or what it lacks."""
        assert indicator.derive is not None
        key = (indicator.id, year)
        if key not in self._known:
            self._known[key] = self._operation(indicator.derive, year, self.plan.years(indicator)[0])
        return self._known[key]

    def _value(self, operand: Operand, year: int, begin: int) -> Decimal | tuple[Lack, ...]:
        if operand.number is not None:
            return operand.number
        if operand.id is None:
            return self._operation(operand, year, begin)
        if (found := self.values[operand.id].get(year)) is not None:
            self.used[operand.id, year] = found
            return found.value
        indicator = self.measured[operand.id]
        return self.derived(indicator, year) if indicator.derive else (Lack(operand.id, year),)

    def _all(self, operands: Iterable[tuple[Operand, int]], begin: int) -> list[Decimal] | tuple[Lack, ...]:
        """Return every value, or everything that is lacking."""
        found = [self._value(operand, year, begin) for operand, year in operands]
        lacks = tuple(lack for one in found if isinstance(one, tuple) for lack in one)
        return lacks or [one for one in found if isinstance(one, Decimal)]

    def _operation(self, derive: Derive, year: int, begin: int) -> Decimal | tuple[Lack, ...]:
        name, first = derive.operation, derive.operands[0]
        if name == "cumulative" and year <= begin:
            return (Lack(_named(first), year, "not_after_baseline"),)
        if name == "cumulative":
            needed = [(first, at) for at in range(begin + 1, year + 1)]
        elif name in {"growth", "change"}:
            needed = [(first, year), (first, year - 1)]
        else:
            needed = [(operand, year) for operand in derive.operands]
        values = self._all(needed, begin)
        if isinstance(values, tuple):
            return values
        undefined = tuple(
            Lack(_named(operand), at, reason)
            for (operand, at), value in list(zip(needed, values, strict=True))[1:]
            if (reason := _undefined(name, value))
        )
        return undefined or FORMULAS[name](values)


def _undefined(name: Operation, value: Decimal) -> str | None:
    """Return why an operation cannot use a value after its first one: no growth from it, no ratio to it."""
    if name == "growth" and value <= 0:
        return "not_positive"
    return "zero" if name == "ratio" and value == 0 else None


def _named(operand: Operand) -> str:
    """Return the id to name for an operand: of an operation the first that it rests on, of a number the number."""
    return next(iter(operand.ids), str(operand.number))


def _less(values: Sequence[Decimal]) -> Decimal:
    return values[0] - sum(values[1:], Decimal(0))


FORMULAS: Mapping[Operation, Callable[[Sequence[Decimal]], Decimal]] = {
    "sum": lambda values: sum(values, Decimal(0)),
    "difference": _less,
    "ratio": lambda values: reduce(truediv, values),
    "mean": lambda values: sum(values, Decimal(0)) / len(values),
    "min": min,
    "max": max,
    "product": lambda values: reduce(mul, values),
    "growth": lambda values: (values[0] / values[1] - 1) * PER_CENT,
    "change": _less,
    "cumulative": lambda values: sum(values, Decimal(0)),
}
