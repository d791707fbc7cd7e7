"""Set a plan beside the one that it follows: what was promised, what was reached, what is promised now."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from ipplan.model.folding import fold_name
from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.progress.assess import Assessed, assess
from ipplan.progress.figure import Figure

Kind = Literal["kept", "ended", "new"]
# Where one of these differs the two promises are about different things.
_MEANING = ("unit", "measure", "timing", "definition")


class Succession(NamedTuple):
    """One indicator of either plan: the old promise with what was reached, and the new one.

    `changed` names the fields by which its meaning changed: such a series is broken and is not compared across.
    `required` are the growth or step a year that the old and the new plan require.
    """

    old: Indicator | None
    new: Indicator | None
    reached: Assessed | None
    changed: tuple[str, ...]
    required: tuple[Figure | None, Figure | None]

    @property
    def kind(self) -> Kind:
        """Return whether the promise is kept on, ended or new."""
        if self.old is None:
            return "new"
        return "ended" if self.new is None else "kept"

    @property
    def indicator(self) -> Indicator:
        """Return the indicator as it is now, or was last."""
        found = self.new or self.old
        assert found is not None
        return found


def follows(old: Plan, new: Plan) -> bool:
    """Tell whether a plan begins when another has ended."""
    return old.target_year <= new.baseline_year


def succession(old: Plan, new: Plan, observations: Sequence[Observation] = ()) -> list[Succession]:
    """Match the indicators of both by id, else by name: those of the new plan in order, then what ended."""
    by_name = {_name(one): one for one in old.indicators}
    by_id: Mapping[str, Indicator] = {one.id: one for one in old.indicators}
    found: list[Succession] = []
    matched: set[str] = set()
    for now in new.indicators:
        was = by_id.get(now.id) or by_name.get(_name(now))
        if was is not None:
            matched.add(was.id)
        found.append(_one(old, was, new, now, observations))
    return found + [_one(old, was, new, None, observations) for was in old.indicators if was.id not in matched]


def _name(indicator: Indicator) -> str:
    return fold_name(indicator.name.say("zh"))


def _one(
    old: Plan, was: Indicator | None, new: Plan, now: Indicator | None, observations: Sequence[Observation]
) -> Succession:
    changed = tuple(f for f in _MEANING if was and now and getattr(was, f) != getattr(now, f))
    own = [o for o in observations if was and o.indicator == was.id]
    reached = assess(old, was, own) if was is not None and observations else None
    return Succession(was, now, reached, changed, (_required(old, was), _required(new, now)))


def _required(plan: Plan, indicator: Indicator | None) -> Figure | None:
    """Return the growth a year on a geometric path, the step a year on a linear one."""
    if indicator is None:
        return None
    figures = assess(plan, indicator, ()).figures
    return figures.required_cagr if indicator.path_kind == "geometric" else figures.required_step
