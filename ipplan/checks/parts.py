"""What makes the parts of a whole impossible, and what a reviewer would ask about them."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.checks import Finding
from ipplan.model.folding import fold_name
from ipplan.model.parts import Combine
from ipplan.model.plan import INDEXED, Indicator, Plan
from ipplan.model.share import POINTS
from ipplan.problem import Message


def unknown_dimension(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """An indicator is divided by a dimension of its plan.

    Why: which parts there are, and that every one has reported, is said by the dimension alone.

    Example: `by: {dimension: distrct}` in a plan with `dimensions: {district: …}`.
    """
    if indicator.by and indicator.by.dimension not in plan.dimensions:
        details = _near(indicator.by.dimension, tuple(plan.dimensions))
        yield Finding(Message("unknown-dimension", **details), ("indicators", row, "by", "dimension"))


def unknown_part(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """The parts of an indicator are parts of its dimension.

    Why: a target for a part that the whole does not have would be judged by nobody.

    Example: `parts: {yuexu: …}` under a dimension with `yuexiu`.
    """
    dimension = plan.dimensions.get(indicator.by.dimension) if indicator.by else None
    if indicator.by is None or dimension is None:
        return
    for part in indicator.by.parts:
        if part not in dimension.parts:
            details = {**_near(part, tuple(dimension.parts)), "dimension": indicator.by.dimension}
            yield Finding(Message("unknown-part", **details), ("indicators", row, "by", "parts", part))


def unknown_weights(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """The weights of a weighted mean are a series or an indicator of the plan.

    Why: without them there is no weighted mean.

    Example: `combine: weighted_mean` with `weights: populaton` in a plan with the series `population`.
    """
    if indicator.by is None or indicator.by.weights is None:
        return
    known = tuple(one.id for one in plan.measured)
    if indicator.by.weights not in known:
        details = _near(indicator.by.weights, known)
        yield Finding(Message("unknown-weights", **details), ("indicators", row, "by", "weights"))


def rates_added_up(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """Growth rates, changes in per cent and things done are not added up over the parts.

    Why: two districts that grow by 5 % each make no city that grows by 10 %.

    Example: `measure: average_growth` with `by: {dimension: district, combine: sum}`.
    """
    if indicator.by and indicator.by.combine == "sum" and indicator.measure in {*INDEXED, "done"}:
        yield Finding(
            Message("rates-added-up", measure=f"measure: {indicator.measure}"), ("indicators", row, "by", "combine")
        )


def shares_added_up(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """Shares and scores of parts are averaged with weights, unless each is its part of the whole.

    Why: two districts with a share of 60 % each make no city with 120 %.

    Example: `unit: "%"` with `by: {dimension: district}`, which adds up.
    """
    unit = indicator.unit.say("zh")
    added = indicator.by is not None and indicator.by.combine == "sum" and indicator.measure == "level"
    if added and unit in POINTS:
        yield Finding(Message("shares-added-up", unit=unit), ("indicators", row, "by"))


def duplicate_part(plan: Plan) -> Iterator[Finding]:
    """No two parts of a dimension have a name in common.

    Names are compared as actuals are matched: without width, case and spaces.

    Why: a row of actuals with that name could be of either.

    Example: `parts: {tianhe: {zh: 天河区}, th: {zh: 天河 区}}`.
    """
    for name, dimension in plan.dimensions.items():
        owners = {fold_name(part): part for part in dimension.parts}
        for part, words in dimension.parts.items():
            for text in {words.zh, words.en} - {None}:
                owner = owners.setdefault(fold_name(str(text)), part)
                if owner != part:
                    yield Finding(
                        Message("duplicate-part", name=text, other=owner), ("dimensions", name, "parts", part)
                    )


def dimension_unused(plan: Plan) -> Iterator[Finding]:
    """Every dimension divides an indicator.

    Why: its parts would be asked for nowhere.

    Example: `dimensions: {district: …}` in a plan without `by: {dimension: district}`.
    """
    used = {one.by.dimension for one in plan.indicators if one.by}
    for name in plan.dimensions:
        if name not in used:
            yield Finding(Message("dimension-unused", found=name), ("dimensions", name))


def parts_miss_whole(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """What the parts are to reach makes what the whole is to reach.

    Why: every part could keep its promise, and the whole would still miss its own.

    Example: a whole with `target: {at_least: 2000}` whose two parts have `{at_least: 900}` each.
    """
    by, bound = indicator.by, indicator.target.figure
    dimension = plan.dimensions.get(by.dimension) if by else None
    if by is None or bound is None or dimension is None:
        return
    given = [by.parts[part].target for part in dimension.parts if part in by.parts]
    bounds = [t.figure.value for t in given if t and t.figure and t.sign == indicator.target.sign]
    if len(bounds) < len(dimension.parts):
        return
    together = _best(by.combine, bounds, indicator.target.sign)
    if indicator.target.sign * (bound.value - together) > 0:
        short = abs(bound.value - together)
        said = Message("parts-miss-whole", found=together, target=bound.value, short=short)
        yield Finding(said, ("indicators", row, "by", "parts"))


def _best(combine: Combine, bounds: list[Decimal], sign: int) -> Decimal:
    """What the bounds of the parts make; of a weighted mean, whose weights are not known yet, the best it can be."""
    if combine in {"sum", "mean"}:
        total = sum(bounds, Decimal(0))
        return total if combine == "sum" else total / len(bounds)
    if combine == "weighted_mean":
        return max(bounds) if sign > 0 else min(bounds)
    return min(bounds) if combine == "min" else max(bounds)


def parts_miss_baseline(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """The parts start together from what the whole starts from, but for rounding.

    Why: one of the numbers is copied wrong, or the whole holds something that no part has.

    Example: a whole with `baseline: 2000` whose two parts have `baseline: 900` each.
    """
    by, stated = indicator.by, indicator.baseline
    dimension = plan.dimensions.get(by.dimension) if by else None
    if by is None or stated is None or dimension is None or by.combine == "weighted_mean":
        return
    given = [by.parts[part].baseline for part in dimension.parts if part in by.parts]
    values = [figure.value for figure in given if figure]
    if len(values) < len(dimension.parts):
        return
    together = _best(by.combine, values, 1)
    places = [_unit_of_last_digit(value) for value in (stated.value, *values)]
    room = sum(places, Decimal(0)) / 2 if any(place < 1 for place in places) else Decimal(0)
    if abs(stated.value - together) > room:
        said = Message("parts-miss-baseline", found=together, baseline=stated.value)
        yield Finding(said, ("indicators", row, "by", "parts"))


def _unit_of_last_digit(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(10) ** min(exponent, 0) if isinstance(exponent, int) else Decimal(1)


def _near(found: str, known: tuple[str, ...]) -> dict[str, object]:
    from difflib import get_close_matches

    close = get_close_matches(found, known, 1)
    return {"found": found, "known": known, **({"near": close[0]} if close else {})}


OF_PLAN = (duplicate_part,)
ERRORS = (unknown_dimension, unknown_part, unknown_weights, rates_added_up, parts_miss_baseline)
REVIEW_OF_PLAN = (dimension_unused,)
REVIEW = (parts_miss_whole, shares_added_up)
