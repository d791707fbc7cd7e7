"""What a careful reviewer would ask about. Warnings; `status` does not mind them."""

import re
from collections.abc import Iterator
from decimal import Decimal

from ipplan.checks import Finding
from ipplan.model.base import Bilingual
from ipplan.model.plan import Indicator, Plan

_KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_UNIT_IN_NAME = re.compile(r"[（(][^）)]*[）)]$")
_SHARE = re.compile(r"占.*比重|比例|占比|率$|满意度")
SIZES_APART = 100


def review(plan: Plan, stem: str) -> Iterator[Finding]:
    """Every question of a reviewer about a plan whose file has this stem."""
    yield from _as_warnings(plan_id(plan, stem))
    yield from _as_warnings(missing_language(plan.title, ("title",)))
    yield from _as_warnings(missing_language(plan.region, ("region",)))
    for row, indicator in enumerate(plan.indicators):
        for check in (kebab_case, hold, sizes, share_path, unit_in_name, missing_texts, unused_baseline):
            for code, location, details, _ in check(indicator):
                yield Finding(code, ("indicators", row, *location), details, "warning")


def _as_warnings(findings: Iterator[Finding]) -> Iterator[Finding]:
    return (finding._replace(severity="warning") for finding in findings)


def plan_id(plan: Plan, stem: str) -> Iterator[Finding]:
    """A plan is named by its file: its id is the file's stem."""
    if plan.id != stem:
        yield Finding("plan-id", ("id",), {"id": plan.id, "stem": stem})


def missing_language(text: Bilingual | None, location: tuple[str | int, ...]) -> Iterator[Finding]:
    """A text that a person sees is there in Chinese and in English."""
    for language in ("zh", "en"):
        if text is not None and getattr(text, language) is None:
            yield Finding("missing-language", location, {"language": language})


def kebab_case(indicator: Indicator) -> Iterator[Finding]:
    """Ids are kebab-case, so that they can be typed, matched and put in a file name."""
    if not _KEBAB.fullmatch(indicator.id):
        yield Finding("id-not-kebab-case", ("id",), {"id": indicator.id})


def hold(indicator: Indicator) -> Iterator[Finding]:
    """A bound that the baseline already meets is either a target to hold, which the file says, or a mistake."""
    baseline, target = indicator.baseline, indicator.target
    if indicator.hold and indicator.measure != "level":
        yield Finding("hold-not-a-level", ("hold",))
        return
    if indicator.measure != "level" or baseline is None or target.figure is None:
        return
    beyond = target.sign * (baseline.value - target.figure.value)
    met = beyond > 0 or (beyond == 0 and not target.strict)
    if met and not indicator.hold:
        yield Finding("hold-not-marked", ("target",), {"baseline": baseline.value, "target": target.figure.value})
    if indicator.hold and not met:
        yield Finding("hold-not-met", ("hold",), {"baseline": baseline.value, "target": target.figure.value})


def sizes(indicator: Indicator) -> Iterator[Finding]:
    """Baseline and target are of one size: a hundred times apart, a 万 may be lost."""
    baseline, figure = indicator.baseline, indicator.target.figure
    if indicator.measure != "level" or baseline is None or figure is None or not baseline.value or not figure.value:
        return
    ratio = abs(figure.value / baseline.value)
    if ratio >= SIZES_APART or ratio <= Decimal(1) / SIZES_APART:
        yield Finding("sizes-apart", ("target",), {"baseline": baseline.value, "target": figure.value})


def share_path(indicator: Indicator) -> Iterator[Finding]:
    """A share or a score moves by points, not by rates: its path is written out."""
    share = indicator.unit.zh in {"%", "分"} or bool(_SHARE.search(indicator.name.zh or ""))
    if share and indicator.measure == "level" and indicator.path is None and indicator.target.figure:
        yield Finding("share-without-path", ())


def unit_in_name(indicator: Indicator) -> Iterator[Finding]:
    """The unit stands in `unit`, not in the name."""
    for language in ("zh", "en"):
        name = getattr(indicator.name, language) or ""
        found = _UNIT_IN_NAME.search(name)
        if found:
            yield Finding("unit-in-name", ("name", language), {"found": found.group()})


def missing_texts(indicator: Indicator) -> Iterator[Finding]:
    """Each indicator says where its numbers stand and who supplies the actuals, in both languages."""
    for field in ("name", "unit", "data_source", "definition", "note"):
        yield from missing_language(getattr(indicator, field), (field,))
    if indicator.source is None:
        yield Finding("missing-locator", ())
    if indicator.data_source is None and indicator.group == "table":
        yield Finding("missing-data-source", ())


def unused_baseline(indicator: Indicator) -> Iterator[Finding]:
    """A total over the period starts at 0: a baseline has no place in it."""
    if indicator.measure == "period_total" and indicator.baseline is not None:
        yield Finding("baseline-unused", ("baseline",))
