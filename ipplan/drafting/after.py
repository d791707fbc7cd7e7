"""Draft the next plan after one that ends: what is carried over, and what the last actuals say."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.drafting.draft import DraftIndicator, DraftPlan, Field, Text, Value, Why
from ipplan.model.base import Bilingual, Strict
from ipplan.model.plan import Indicator, Plan

_CARRIED = ("category", "unit", "measure", "path", "timing", "decimals", "limit")


class Last(NamedTuple):
    """The last whole-year value of an indicator, and the base name of the file it was read from."""

    year: int
    value: Decimal
    file: str


class Offer(NamedTuple):
    """A candidate target: the rule's words, and the value to read."""

    rule: str
    value: str


def after(
    old: Plan,
    name: str,
    years: tuple[int, int],
    last: Mapping[str, Last],
    offers: Mapping[str, Sequence[Offer]],
) -> DraftPlan:
    """Draft the plan for `years` (first and last): the old one's indicators, baselines from their last values.

    Every target is to be decided; its candidates stand beside it. A baseline that is not of the year before the first
    is to be decided too.
    """
    first, end = years
    made = tuple(_after(one, last.get(one.id), offers.get(one.id, ()), first - 1) for one in old.indicators)
    return DraftPlan(
        name,
        region=(old.region.zh or "", old.region.en or "") if old.region else ("", ""),
        baseline_year=first - 1,
        target_year=end,
        indicators=made,
        remarks=(Why("after", {"plan": old.id}),),
    )


def _after(one: Indicator, last: Last | None, offers: Sequence[Offer], begin: int) -> DraftIndicator:
    carried = {field: _plain(getattr(one, field, None)) for field in _CARRIED}
    fields = [Field("id", one.id), Field("name", _text(one.name))]
    if one.aliases:
        fields.append(Field("aliases", tuple(one.aliases)))
    fields += [Field(field, value) for field, value in carried.items() if value is not None]
    fields.append(_baseline(one, last, begin))
    fields.append(_target(one, offers))
    fields.append(Field("nature", one.nature))
    if one.group != "table":
        fields.append(Field("group", one.group))
    for field in ("responsible", "data_source", "definition"):
        if (value := _plain(getattr(one, field, None))) is not None:
            fields.append(Field(field, value, Why("definition_same") if field == "definition" else None))
    fields.append(Field("source", optional=True, why=Why("source")))
    derived = (Why("derived_before", decide=True),) if getattr(one, "derive", None) is not None else ()
    return DraftIndicator(tuple(fields), (Why("keep_or_delete"), *derived))


def _baseline(one: Indicator, last: Last | None, begin: int) -> Field:
    if one.measure not in {"level", "mean", "increase"} or last is None:
        return Field("baseline", optional=True, why=Why("no_last" if last is None else "baseline"))
    where = {"file": last.file, "year": last.year}
    if last.year == begin:
        return Field("baseline", last.value, Why("from_actuals", where))
    return Field("baseline", {"value": last.value, "year": last.year}, Why("older_actual", where, decide=True))


def _target(one: Indicator, offers: Sequence[Offer]) -> Field:
    if one.target.direction is not None:
        return Field("target", one.target.direction, Why("direction_again", decide=True))
    shown = [f"{offer.rule} {offer.value}" for offer in offers]
    why = Why("candidates", {"offers": shown}, decide=True) if shown else Why("target", decide=True)
    return Field("target", {one.target.kind: None} if one.target.figure is not None else None, why)


def _text(text: Bilingual) -> Text:
    return Text(text.zh or "", text.en or "")


def _plain(value: object) -> Value:
    """Return a field of a model as a value that a plan file holds; None where it is not set."""
    if isinstance(value, Bilingual):
        return value.zh or value.en if value.zh == value.en else _text(value)
    if isinstance(value, Strict):
        return {
            key.removesuffix("_"): _plain(item) for key, item in dict(value).items() if item is not None and item != ()
        }
    if isinstance(value, (list, tuple)):
        return tuple(_plain(item) for item in value)
    return value if isinstance(value, (bool, int, str, Decimal)) else None
