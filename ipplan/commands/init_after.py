"""`ipplan init --after`: the next plan, from the one that ends and its last actuals."""

import re
from collections.abc import Sequence
from pathlib import PurePath

from ipplan.commands.judging import load_actuals
from ipplan.commands.options import ActualsOptions
from ipplan.commands.output import say, stop
from ipplan.commands.session import load_plan
from ipplan.drafting.after import Last, Offer, after
from ipplan.drafting.draft import DraftPlan
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.progress.candidates import candidates
from ipplan.progress.figure import Undefined
from ipplan.progress.series import YEAR_END
from ipplan.wording import Language
from ipplan.wording.candidates import RULE
from ipplan.wording.numerals import amount


def draft_after(name: str, draft: DraftPlan, years: str | None, files: Sequence[str], language: Language) -> DraftPlan:
    """Draft the plan that follows another: the years asked for, else as many as the old plan has."""
    old = load_plan(name, language).plan
    first, end = _years(years, old, language)
    observations: tuple[Observation, ...] = ()
    if files:
        read, _ = load_actuals(files, [old], ActualsOptions(), language)
        observations = read.observations[old.id]
    last = {one.id: found for one in old.indicators if (found := _last(one.id, observations)) is not None}
    offers = {one.id: _offers(old, one.id, observations, end, language) for one in old.indicators}
    made = after(old, draft.id, (first, end), last, offers)
    return made._replace(
        title=draft.title,
        region=draft.region if any(draft.region) else made.region,
        baseline_year=draft.baseline_year or made.baseline_year,
        target_year=draft.target_year or made.target_year,
    )


def _years(said: str | None, old: Plan, language: Language) -> tuple[int, int]:
    if said is None:
        return old.target_year + 1, 2 * old.target_year - old.baseline_year
    match = re.fullmatch(r"\s*((?:19|20|21)\d\d)\s*[-–—~至]\s*((?:19|20|21)\d\d)\s*", said)
    if match is None or int(match[1]) > int(match[2]):
        stop(say("init_years_form", language, found=said))
    return int(match[1]), int(match[2])


def _last(indicator: str, observations: Sequence[Observation]) -> Last | None:
    """Return the latest value of a whole year."""
    own = [o for o in observations if o.indicator == indicator and o.month == YEAR_END]
    if not own:
        return None
    latest = max(own, key=lambda o: o.year)
    return Last(latest.year, latest.value, PurePath(latest.place.path).name)


def _offers(
    old: Plan, indicator: str, observations: Sequence[Observation], end: int, language: Language
) -> list[Offer]:
    one = next(i for i in old.indicators if i.id == indicator)
    found = candidates(old, one, observations, end)
    return [
        Offer(RULE[c.rule].say(language), amount(c.value))
        for c in found.candidates
        if not isinstance(c.value, Undefined)
    ]
