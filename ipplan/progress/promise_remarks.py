"""What a reader should know of a promise beside its verdict."""

from collections.abc import Iterator, Sequence
from datetime import date

from ipplan.model.plan import INDEXED, Indicator, Target
from ipplan.problem import Message, Term
from ipplan.progress.case import Case
from ipplan.progress.promises import Promises, breaches
from ipplan.progress.series import Point


def notes_on_promises(case: Case, walked: Sequence[Point], promises: Promises) -> Iterator[Message]:
    """Say what was met by tolerance only, overshot, broken in a year, met beyond, or asks for nothing."""
    target = case.indicator.target
    if case.met_by_tolerance:
        yield Message("met_within_tolerance", value=case.now_shown, target=_said(target))
    if case.overshot or (case.indicator.target.band and case.hold and case.point and not case.met):
        yield Message("overshot", value=case.now_shown, bound=case.last_shown)
    if promises.stretch and promises.stretch.met:
        yield Message("stretch_met", value=promises.stretch.value)
    if case.indicator.every_year and (years := breaches(case, walked)):
        yield Message("breached", years=tuple(map(str, years)), how=Term(f"breach_{target.direction or 'bound'}"))
    for kept in (*promises.milestones, *promises.yearly):
        if kept.status == "missed":
            yield Message("milestone_missed", year=kept.year, value=_said(kept.bound), actual=kept.actual)
    yield from _wrong_side(case)


def _wrong_side(case: Case) -> Iterator[Message]:
    """Yield a bound that the baseline is beyond already asks for nothing, unless it is to be held."""
    indicator, figure = case.indicator, case.indicator.target.figure
    if figure is None or indicator.hold or indicator.every_year or indicator.measure in {"mean", "done"}:
        return
    stated = indicator.baseline
    if indicator.measure == "level" and stated and indicator.target.sign * (stated.value - figure.value) > 0:
        yield Message("target_wrong_side", baseline=stated.value, target=figure.value)
    elif indicator.measure in INDEXED and indicator.target.sign > 0 and figure.value < 0:
        yield Message("target_wrong_side", baseline=0, target=figure.value)


def notes_on_revisions(indicator: Indicator, day: date | None, *, original: bool) -> Iterator[Message]:
    """Say of each revision made by a day what it changed, when and why, and whether it is judged by."""
    made = [revision for revision in indicator.revisions if day is None or revision.day <= day]
    used = Term("judged_by_the_first" if original else "judged_by_the_last")
    before = [indicator.target, *(revision.target for revision in made)]
    for old, revision in zip(before, made, strict=False):
        yield Message(
            "target_revised",
            date=revision.date,
            old=_said(old),
            new=_said(revision.target),
            used=used,
            reason=revision.reason,
        )


def _said(target: Target) -> object:
    """Return a target's numbers, or the term of its direction."""
    if not target.numbers:
        return Term(f"target_{target.kind}")
    return target.numbers if target.band else target.numbers[0]
