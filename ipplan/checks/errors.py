"""What makes a plan's figures impossible. `status` refuses a plan on these."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.checks import Finding, Location, kinds, milestones
from ipplan.model.folding import fold_name
from ipplan.model.plan import INDEXED, STARTS_AT_ZERO, Indicator, Plan
from ipplan.problem import Message


def errors(plan: Plan) -> Iterator[Finding]:
    """Everything that makes figures of the plan impossible."""
    for whole in OF_PLAN:
        yield from whole(plan)
    for row, indicator in enumerate(plan.indicators):
        for check in OF_INDICATOR:
            yield from check(plan, row, indicator)


def duplicate_id(plan: Plan) -> Iterator[Finding]:
    """Every indicator of a plan has an id of its own.

    Why: actuals are matched by it, and of two indicators with one id nobody could say which a row means.

    Example: two indicators with `id: patent-grants`.
    """
    seen: set[str] = set()
    for row, indicator in enumerate(plan.indicators):
        if indicator.id in seen:
            yield Finding(Message("duplicate-id", id=indicator.id), ("indicators", row, "id"))
        seen.add(indicator.id)


def duplicate_name(plan: Plan) -> Iterator[Finding]:
    """No name or alias of an indicator is the id, a name or an alias of another.

    Names are compared as actuals are matched: without width, case, spaces, numbering, quotation and foot-note marks.

    Why: a row of actuals with that name could mean either.

    Example: `aliases: [发明专利（有效）]` beside another indicator named `发明专利(有效)`.
    """
    owners: dict[str, int] = {}
    for row, indicator in enumerate(plan.indicators):
        owners.setdefault(fold_name(indicator.id), row)
    for row, indicator in enumerate(plan.indicators):
        for location, name in _names(indicator):
            owner = owners.setdefault(fold_name(name), row)
            if owner != row:
                yield Finding(
                    Message("duplicate-name", name=name, other=plan.indicators[owner].id),
                    ("indicators", row, *location),
                )


def _names(indicator: Indicator) -> Iterator[tuple[Location, str]]:
    for language, name in (("zh", indicator.name.zh), ("en", indicator.name.en)):
        if name:
            yield ("name", language), name
    for position, alias in enumerate(indicator.aliases):
        yield ("aliases", position), alias


def target_year_not_later(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """The target year comes after the baseline year.

    Why: no growth can be required in no time.

    Example: `baseline_year: 2025` with `target_year: 2025`.
    """
    begin, end = plan.years(indicator)
    if end <= begin:
        yield Finding(Message("target-year-not-later", baseline_year=begin, target_year=end), _own_year(row, indicator))
    if row == 0 and plan.target_year <= plan.baseline_year:  # the plan's own, even where every indicator has others
        yield Finding(
            Message("target-year-not-later", baseline_year=plan.baseline_year, target_year=plan.target_year),
            ("target_year",),
        )


def _own_year(row: int, indicator: Indicator) -> Location:
    """Where an indicator says a year of its own, the target's first; else the plan's target year."""
    if indicator.target.figure and indicator.target.figure.year:
        return ("indicators", row, "target", indicator.target.kind, "year")
    if indicator.target_year:
        return ("indicators", row, "target_year")
    if indicator.baseline and indicator.baseline.year:
        return ("indicators", row, "baseline", "year")
    return ("indicators", row, "baseline_year") if indicator.baseline_year else ("target_year",)


def geometric_from_zero(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A total over the period and what is added to a stock have no geometric path.

    Why: both start at zero, and no rate leads away from zero.

    Example: `measure: period_total` with `path: geometric`.
    """
    if indicator.path_kind == "geometric" and indicator.measure in STARTS_AT_ZERO and indicator.target.figure:
        yield Finding(Message("geometric-from-zero", measure=indicator.measure), ("indicators", row, "path"))


def geometric_not_positive(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A geometric path runs between two positive numbers; for a change in per cent, above -100.

    Why: equal rates lead neither from zero nor to it, so no growth rate exists.

    Example: `baseline: 0` with `target: {at_least: 30}` and no `path: linear`.
    """
    numbers = indicator.target.numbers
    without_path = indicator.measure in {*STARTS_AT_ZERO, "mean"} or indicator.every_year
    if indicator.path_kind != "geometric" or not numbers or without_path:
        return
    floor = Decimal(-100) if indicator.measure in INDEXED else Decimal(0)
    ends: list[tuple[Location, Decimal]] = [(("target",), number) for number in numbers[:1]]
    if indicator.baseline and indicator.measure == "level":
        ends.append((("baseline",), indicator.baseline.value))
    for field in ("milestones", "yearly"):
        ends += [((field, year), stone.number) for year, stone in getattr(indicator, field).items()]
    for location, value in ends:
        if value <= floor:
            yield Finding(Message("geometric-not-positive", found=value, floor=floor), ("indicators", row, *location))


def growth_path_linear(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A target of mean growth has a geometric path and no other.

    Why: a mean growth is a rate each year, which is what a geometric path is.

    Example: `measure: average_growth` with `path: linear`.
    """
    if indicator.measure == "average_growth" and indicator.path == "linear":
        yield Finding(Message("growth-path-linear"), ("indicators", row, "path"))


def baseline_not_positive(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """The baseline of a change or a mean growth in per cent is positive.

    Why: per cent are counted from that amount; of zero or of a debt there are none.

    Example: `measure: average_growth` with `baseline: 0`.
    """
    baseline = indicator.baseline
    if indicator.measure in INDEXED and baseline and baseline.value <= 0:
        yield Finding(Message("baseline-not-positive", found=baseline.value), ("indicators", row, "baseline"))


OF_PLAN = (duplicate_id, duplicate_name)
OF_INDICATOR = (
    target_year_not_later,
    geometric_from_zero,
    geometric_not_positive,
    growth_path_linear,
    baseline_not_positive,
    *milestones.CHECKS,
    *kinds.CHECKS,
)
