"""Draft the promise of a row: a bound with its number, or one series against another."""

import re
from decimal import Decimal

from ipplan.drafting.choices import Given
from ipplan.drafting.draft import Choice, Field, Text, Value, Why
from ipplan.drafting.naming import Named
from ipplan.drafting.wanted import Wanted


def target_of(given: Given, measure: str, bound: Choice, section: str) -> Field:
    """Return the promise: bound and number, with how far "about" goes left to decide."""
    said = given.wanted
    why = bound.why if said.understood else Why("not_understood", {"text": said.text}, decide=True)
    if said.number is None:
        if bound.value == "keep":
            return Field("target", {"at_least": given.baseline}, why)
        return Field("target", bound.value, why)
    number = said.number
    if measure == "relative_change" and bound.value in {"at_most", "less_than"} and number > 0:
        number = -number
    elif measure == "relative_change" and number > 0 and said.change == "down":
        # 降低17%以上: a fall of at least so much is a change of at most minus so much.
        number = -number
        bound = bound._replace(value={"at_least": "at_most", "more_than": "less_than"}.get(bound.value, bound.value))
    value: Value = number
    mention = given.mention
    if mention and mention.section and mention.section != section and bound.value != "between":
        value = {"value": number, "source": {"section": mention.section}}
    limits: dict[object, Value] = {bound.value: (said.number, said.high) if said.high is not None else value}
    if said.about:
        limits["tolerance"] = "5%"
        why = Why("about", {"text": said.text}, decide=True)
    return Field("target", limits, why)


def against_of(said: Wanted, key: str, named: Named, series: dict[str, Text]) -> Value:
    """Return how a promise against another series is worked; None where the target is a number."""
    if not (said.faster or (said.bound == "between" and said.number is None)):
        return None
    other = "gdp" if re.search("gdp|生产总值|经济", said.against, re.IGNORECASE) or not said.against else "reference"
    series.setdefault(other, Text("地区生产总值", "GDP") if other == "gdp" else Text(said.against))
    series[f"{key}-value"] = Text(re.sub(r"(?:年均)?(?:增长率?|增速|增幅)$", "", named.name))
    return {"difference": ({"growth": f"{key}-value"}, {"growth": other})}


def target_against(said: Wanted) -> Field:
    """Return the promise that a series keeps against another: in step within half a point, or faster."""
    if said.bound == "between":
        return Field("target", {"between": (Decimal("-0.5"), Decimal("0.5"))}, Why("in_step", decide=True))
    return Field("target", {str(said.bound): Decimal(0)}, Why("faster"))
