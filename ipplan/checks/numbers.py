"""What a reviewer would ask about the numbers of an indicator."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.checks import Finding
from ipplan.model.plan import INDEXED, Indicator
from ipplan.model.share import is_share
from ipplan.problem import Message

SIZES_APART = 100


def hold_not_a_level(indicator: Indicator) -> Iterator[Finding]:
    """Only a level can be held.

    Why: a total, an addition or a change starts at zero and has nothing to keep.

    Example: `measure: increase` with `hold: true`.
    """
    if indicator.hold and indicator.measure != "level":
        yield Finding(Message("hold-not-a-level"), ("hold",))


def hold_not_marked(indicator: Indicator) -> Iterator[Finding]:
    """A target that equals the baseline is marked with `hold: true`.

    Why: a number that is to be kept and one that was copied into the wrong column look alike.

    Example: `baseline: 47` with `target: {at_least: 47}`.
    """
    beyond = _beyond(indicator)
    if beyond == 0 and not indicator.target.strict and not indicator.hold:
        yield Finding(Message("hold-not-marked", **_both(indicator)), ("target",))


def hold_not_met(indicator: Indicator) -> Iterator[Finding]:
    """Where `hold: true` stands, the baseline meets the target.

    Why: what is not there yet has to be reached and cannot be kept.

    Example: `baseline: 40` with `target: {at_least: 47}` and `hold: true`.
    """
    beyond = _beyond(indicator)
    if indicator.hold and beyond is not None and (beyond < 0 or (beyond == 0 and indicator.target.strict)):
        yield Finding(Message("hold-not-met", **_both(indicator)), ("hold",))


def target_wrong_side(indicator: Indicator) -> Iterator[Finding]:
    """The target lies on the side of the baseline that its bound speaks of, unless it is marked with `hold: true`.

    Why: `at_least` a number below the baseline asks for nothing; mostly the bound or one of the numbers is wrong.

    Example: `baseline: 35` with `target: {at_least: 30}`; a change of `{at_least: -17}` per cent.
    """
    figure, beyond = indicator.target.figure, _beyond(indicator)
    if beyond is not None and beyond > 0 and not indicator.hold:
        yield Finding(Message("target-wrong-side", **_both(indicator)), ("target",))
    elif indicator.measure in INDEXED and figure and indicator.target.sign > 0 and figure.value < 0:
        yield Finding(Message("target-wrong-side", baseline=Decimal(0), target=figure.value), ("target",))


def _beyond(indicator: Indicator) -> Decimal | None:
    """How far the baseline of a level is beyond its target, in the wanted direction."""
    baseline, target = indicator.baseline, indicator.target
    if indicator.measure != "level" or baseline is None or target.figure is None:
        return None
    return target.sign * (baseline.value - target.figure.value)


def _both(indicator: Indicator) -> dict[str, object]:
    baseline, figure = indicator.baseline, indicator.target.figure
    return {"baseline": baseline and baseline.value, "target": figure and figure.value}


def sizes_apart(indicator: Indicator) -> Iterator[Finding]:
    """Baseline and target of a level are less than a hundred times apart.

    Why: where they are not, a 万 (ten thousand) was lost on the way from the document to the file.

    Example: `baseline: 266259` with `target: {more_than: 35}`.
    """
    baseline, figure = indicator.baseline, indicator.target.figure
    if indicator.measure != "level" or baseline is None or figure is None or not baseline.value or not figure.value:
        return
    larger, smaller = sorted((abs(figure.value), abs(baseline.value)), reverse=True)
    if larger >= SIZES_APART * smaller:
        yield Finding(Message("sizes-apart", **_both(indicator)), ("target",))


def share_without_path(indicator: Indicator) -> Iterator[Finding]:
    """A share or a score says its path.

    Why: it moves by points, not by rates, but the default of a level is a geometric path, and the choice can turn a
    verdict.

    Example: `unit: '%'` with `target: {at_least: 13}` and no `path`.
    """
    if indicator.path is not None or indicator.measure != "level" or indicator.target.figure is None:
        return
    names, unit = indicator.name, indicator.unit
    if is_share(names.zh or "", unit.zh or "") or is_share(names.en or "", unit.en or ""):
        yield Finding(Message("share-without-path"), ())


def baseline_unused(indicator: Indicator) -> Iterator[Finding]:
    """A total over the period has no baseline.

    Why: it starts at zero in the plan's first year; the total of the period before is another one.

    Example: `measure: period_total` with `baseline: 872000000`.
    """
    if indicator.measure == "period_total" and indicator.baseline is not None:
        yield Finding(Message("baseline-unused"), ("baseline",))


def growth_baseline_unused(indicator: Indicator) -> Iterator[Finding]:
    """A target of mean growth has a baseline only where the actuals report the amount (`basis: level`).

    Why: the baseline is the amount that grew, never a growth rate; where actuals report the growth itself, there is
    no use for it, and a rate of the year before has slipped in.

    Example: `measure: average_growth`, `unit: '%'` with `baseline: 5.2`.
    """
    baseline = indicator.baseline
    if indicator.measure == "average_growth" and indicator.basis != "level" and baseline and baseline.value > 0:
        yield Finding(Message("growth-baseline-unused", found=baseline.value), ("baseline",))


CHECKS = (
    hold_not_a_level,
    hold_not_marked,
    hold_not_met,
    target_wrong_side,
    sizes_apart,
    share_without_path,
    baseline_unused,
    growth_baseline_unused,
)
