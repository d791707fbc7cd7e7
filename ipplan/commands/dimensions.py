"""Find the dimension that a user means by `--by`."""

from ipplan.commands.output import stop
from ipplan.model.folding import fold_name
from ipplan.model.plan import Indicator, Plan
from ipplan.wording import Language
from ipplan.wording.parts import REFUSED


def find_dimension(plan: Plan, asked: str | None, indicator: Indicator | None, language: Language) -> str:
    """Return the id of the dimension meant by id or name; without a name the indicator's, else the plan's only one.

    One that the plan does not have ends the command with those that it has.
    """
    known = tuple(plan.dimensions)
    if not known:
        stop(REFUSED["no_dimension"].say(language))
    if asked is None and indicator and indicator.by:
        return indicator.by.dimension
    meant = [name for name in known if asked is None or fold_name(asked) in _names(plan, name)]
    if len(meant) != 1:
        stop(REFUSED["not_divided" if asked else "which_dimension"].say(language, {"found": asked, "known": known}))
    return meant[0]


def _names(plan: Plan, name: str) -> set[str]:
    words = plan.dimensions[name].name
    return {fold_name(text) for text in (name, words.zh, words.en) if text}
