"""What changed between two versions of a plan, and what that does to the growth it requires."""

from collections.abc import Iterator
from typing import NamedTuple

from ipplan.model.folding import fold_name
from ipplan.model.plan import Indicator, Plan
from ipplan.progress.assess import assess
from ipplan.progress.figure import Figure

# Every field of the models. The path and the years are compared as they hold, wherever they are said.
OF_PLAN = tuple(field for field in Plan.model_fields if field != "indicators")
OF_INDICATOR = tuple(
    "path_kind" if field == "path" else field
    for field in Indicator.model_fields
    if field not in {"baseline_year", "target_year"}
)


class Change(NamedTuple):
    """A field that is not what it was: its values as the model has them."""

    field: str
    old: object
    new: object


class Required(NamedTuple):
    """The growth that a plan requires of an indicator: as a rate, and as a step in its unit."""

    cagr: Figure
    step: Figure


class IndicatorChange(NamedTuple):
    """An indicator of either version; without an old one it was added, without a new one removed."""

    old: Indicator | None
    new: Indicator | None
    fields: tuple[Change, ...]
    required: tuple[Required | None, Required | None]

    @property
    def indicator(self) -> Indicator:
        """Return the indicator as it is now, or was last."""
        found = self.new or self.old
        assert found is not None
        return found


class PlanChange(NamedTuple):
    """Everything that is not what it was, in the order of the new version, then what was removed."""

    old: Plan
    new: Plan
    fields: tuple[Change, ...]
    indicators: tuple[IndicatorChange, ...]


def changes(old: Plan, new: Plan) -> PlanChange:
    """Return the differences of two versions; indicators are matched by their ids, else by their Chinese names."""
    fields = tuple(_differing(OF_PLAN, old, new))
    return PlanChange(old, new, fields, tuple(_indicators(old, new)))


def _indicators(old: Plan, new: Plan) -> Iterator[IndicatorChange]:
    before = {indicator.id: indicator for indicator in old.indicators}
    now = {indicator.id for indicator in new.indicators}
    renamed = {_name(i): i for i in old.indicators if i.id not in now}
    matched = set()
    for indicator in new.indicators:
        was = before.get(indicator.id) or renamed.get(_name(indicator))
        if was is None:
            yield IndicatorChange(None, indicator, (), (None, _required(new, indicator)))
            continue
        matched.add(was.id)
        fields = tuple(_fields(old, was, new, indicator))
        required = _required(old, was), _required(new, indicator)
        if fields or required[0] != required[1]:
            yield IndicatorChange(was, indicator, fields, required)
    for indicator in old.indicators:
        if indicator.id not in matched:
            yield IndicatorChange(indicator, None, (), (_required(old, indicator), None))


def _name(indicator: Indicator) -> str:
    return fold_name(indicator.name.say("zh"))


def _fields(old: Plan, was: Indicator, new: Plan, now: Indicator) -> Iterator[Change]:
    """Return the fields of an indicator; years are those that hold for it, a plan's own are told of the plan."""
    yield from _differing(OF_INDICATOR, was, now)
    own = old.years(was), new.years(now)
    theirs = (old.baseline_year, old.target_year), (new.baseline_year, new.target_year)
    if own[0] != own[1] and own != theirs:
        yield Change("years", *own)


def _differing(fields: tuple[str, ...], old: object, new: object) -> Iterator[Change]:
    for field in fields:
        before, now = getattr(old, field), getattr(new, field)
        if before != now:
            yield Change(field, before, now)


def _required(plan: Plan, indicator: Indicator) -> Required:
    known = assess(plan, indicator, ()).figures
    return Required(known.required_cagr, known.required_step)
