"""Ask for the sign of falls: `降低 2.9` in a sheet is -2.9 where the plan writes a fall as a negative number."""

import re
from collections.abc import Iterable

from ipplan.model.observation import Observation
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message, Problem

_FALL = r"(?i)降低|下降|减少|降幅|削减|压减|减排|\b(?:reduc|decreas|declin|fall|drop)\w*|\bcuts?\b"
_CHANGES = ("relative_change", "average_growth", "increase")


def falls_without_sign(plan: Plan, observations: Iterable[Observation]) -> list[Problem]:
    """Return a problem for each indicator that is to fall, is named so, and has positive values alone.

    One of them with its sign (`-2.9`, `+0.3`) says that the others have theirs.
    """
    wanted = {one.id: one for one in plan.measured if _is_fall(one)}
    found: dict[str, list[Observation]] = {}
    for observation in observations if wanted else ():
        if observation.indicator in wanted and observation.basis != "level" and observation.value:
            found.setdefault(observation.indicator, []).append(observation)
    problems = []
    for identifier, values in found.items():
        if any(one.value < 0 or one.as_written.lstrip().startswith(("+", "＋")) for one in values):
            continue
        first, target = values[0], wanted[identifier].target.figure
        more = {"more": len(values) - 1} if values[1:] else {}
        details = {"indicator": identifier, "found": first.as_written, "target": target.value if target else ""}
        problems.append(Message("sign-not-certain", **details).at(first.place, **more))
    return problems


def _is_fall(indicator: Indicator) -> bool:
    figure = indicator.target.figure
    names = (indicator.name.zh, indicator.name.en)
    is_named = any(name and re.search(_FALL, name) for name in names)
    return indicator.measure in _CHANGES and figure is not None and figure.value < 0 and is_named
