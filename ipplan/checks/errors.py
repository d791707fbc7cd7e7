"""What makes a plan's figures impossible. `status` refuses a plan on these."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from ipplan.checks import Finding, Location, derived, kinds, milestones, parts
from ipplan.checks.hidden_characters import hidden_character
from ipplan.model.folding import fold_name
from ipplan.model.plan import INDEXED, STARTS_AT_ZERO, Indicator, Plan
from ipplan.problem import Message

Check = Callable[[Plan, int, Indicator], Iterator[Finding]]


def errors(plan: Plan, *, complete: bool = True) -> Iterator[Finding]:
    """Find everything that makes figures of the plan impossible.

    Of a plan that is not `complete`, because something in its file was refused, what refers to other parts of the
    plan is not asked.
    """
    for whole in OF_PLAN:
        yield from whole(plan)
    for row, indicator in enumerate(plan.indicators):
        for check in (*OF_INDICATOR, *(REFERRING if complete else ())):
            yield from check(plan, row, indicator)
        for check in OF_PART:
            yield from _of_parts(check, plan, row, indicator)


def _of_parts(check: Check, plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """Ask of each part of an indicator what is asked of an indicator."""
    for part in indicator.by.parts if indicator.by else ():
        for finding in check(plan, row, indicator.of_part(part)):
            yield finding._replace(location=("indicators", row, "by", "parts", part, *finding.location[2:]))


def duplicate_id(plan: Plan) -> Iterator[Finding]:
    """Every indicator and every series of a plan has an id of its own.

    Why: actuals are matched by it, and of two indicators with one id nobody could say which a row means.

    Example: two indicators with `id: patent-grants`.
    """
    seen: set[str] = set()
    for location, one in _located(plan):
        if one.id in seen:
            yield Finding(Message("duplicate-id", id=one.id), (*location, "id"))
        seen.add(one.id)


def duplicate_name(plan: Plan) -> Iterator[Finding]:
    """No name or alias of an indicator is the id, a name or an alias of another.

    Names are compared as actuals are matched: without width, case, spaces, numbering, quotation and foot-note marks.

    Why: a row of actuals with that name could mean either.

    Example: `aliases: [发明专利（有效）]` beside another indicator named `发明专利(有效)`.
    """
    owners: dict[str, str] = {}
    for one in plan.measured:
        owners.setdefault(fold_name(one.id), one.id)
    for location, one in _located(plan):
        for field, name in _names(one):
            owner = owners.setdefault(fold_name(name), one.id)
            if owner != one.id:
                yield Finding(Message("duplicate-name", name=name, other=owner), (*location, *field))


def _located(plan: Plan) -> Iterator[tuple[Location, Indicator]]:
    """The indicators, then the series, each with its place in the plan."""
    for row, one in enumerate(plan.measured):
        series = row - len(plan.indicators)
        yield (("indicators", row) if series < 0 else ("series", series)), one


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


OF_PLAN: tuple[Callable[[Plan], Iterator[Finding]], ...] = (
    hidden_character,
    duplicate_id,
    duplicate_name,
    *parts.OF_PLAN,
)
OF_INDICATOR: tuple[Check, ...] = (
    target_year_not_later,
    geometric_from_zero,
    geometric_not_positive,
    growth_path_linear,
    baseline_not_positive,
    *milestones.CHECKS,
    *kinds.CHECKS,
)
REFERRING: tuple[Check, ...] = (*derived.ERRORS, *parts.ERRORS)
OF_PART: tuple[Check, ...] = (geometric_not_positive, *milestones.CHECKS)
