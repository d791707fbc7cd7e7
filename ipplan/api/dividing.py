"""The question of parts: what districts or departments are to reach so that together they make the whole."""

from collections.abc import Iterable, Mapping
from typing import Any, get_args

from ipplan.api.actuals import Actuals, read_actuals
from ipplan.api.answers import Answer
from ipplan.api.arguments import checked_choice, chosen, words_of
from ipplan.api.errors import Problems
from ipplan.api.plans import PlanLike, load_plan
from ipplan.model.plan import Indicator, Plan
from ipplan.progress.proposal import Proposal, Refusal, Rule, propose
from ipplan.wording import Language


class Breakdown(Answer):
    """A proposal for the parts of an indicator: a mapping with the fields of the JSON of `ipplan breakdown`."""

    def __init__(self, plan: Plan, made: Proposal, problems: Problems | None = None) -> None:
        from ipplan.render import proposal as shown
        from ipplan.render.datatext import keyed

        self._plan, self._made = plan, made
        super().__init__(
            f"Breakdown of {made.indicator.id} by {made.dimension}: {len(made.parts)} parts, rule {made.rule}",
            shown.proposal_document(plan, made),
            lambda: keyed(shown.proposal_rows(plan, made), {"plan": plan.id}),
            lambda lang: shown.proposal_page(plan, made, lang, width=160),
            problems,
        )

    def to_yaml(self, lang: Language = "zh") -> str:
        """Return the lines to paste below the indicator in the plan file, with remarks in a language."""
        from ipplan.render.proposal import proposal_yaml

        checked_choice("lang", lang, Language)
        return proposal_yaml(self._plan, self._made, lang)


def breakdown(
    plan: PlanLike, indicator: str, actuals: Any = None, *, by: str | None = None, rule: Rule = "share"
) -> Breakdown:
    """Propose targets for the parts of an indicator that add up to its own, as `ipplan breakdown` does.

    `by` is a dimension of the plan, by default the indicator's own, else the plan's only one; `rule` is `share`,
    `growth`, `gap` or `equal`. With `actuals` the proposal starts from the latest year of all parts, without them from
    their baselines. A ValueError says why nothing can be proposed.
    """
    checked_choice("rule", rule, get_args(Rule))
    loaded = load_plan(plan)
    (name,) = words_of("indicator", indicator)
    (wanted,) = chosen([loaded.plan], name)[loaded.id]
    one = next(one for one in loaded.plan.indicators if one.id == wanted)
    dimension = dimension_of(loaded.plan, by, one)
    given = actuals if actuals is None or isinstance(actuals, Actuals) else read_actuals(actuals, loaded)
    observations = given.by_plan.get(loaded.id, ()) if given else ()
    weights = [o for o in observations if one.by and o.indicator == one.by.weights]
    made = propose(loaded.plan, one, dimension, rule, observations=observations, weights=weights)
    if isinstance(made, Proposal):
        return Breakdown(loaded.plan, made, given.warnings if given else None)
    raise ValueError(f"{one.id}: {_why(loaded.plan, dimension, made)}")


def dimension_of(plan: Plan, by: str | None, indicator: Indicator | None = None) -> str:
    """Return the id of the dimension meant by id or name; without one the indicator's, else the plan's only one."""
    if by is None and indicator and indicator.by:
        return indicator.by.dimension
    if by is None and len(plan.dimensions) == 1:
        return next(iter(plan.dimensions))
    asked = by if by is None else words_of("by", by)[0]
    for dimension, held in plan.dimensions.items():
        if asked in {dimension, held.name.zh, held.name.en}:
            return dimension
    known = ", ".join(plan.dimensions) or "none"
    raise ValueError(f"plan {plan.id} has no dimension {asked!r}; it has: {known}")


def _why(plan: Plan, dimension: str, refused: Refusal) -> str:
    from ipplan.wording.parts import REFUSED

    names: Mapping[str, Any] = plan.dimensions[dimension].parts
    parts: Iterable[str] = (names[part].say("en") for part in refused.parts)
    return REFUSED[refused.reason].say("en", {"parts": tuple(parts)})
