"""What makes a plan's figures impossible. `status` refuses a plan on these."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from unicodedata import normalize

from ipplan.checks import Finding
from ipplan.model.plan import INDEXED, STARTS_AT_ZERO, Indicator, Plan


def errors(plan: Plan) -> Iterator[Finding]:
    """Everything that makes figures of the plan impossible."""
    yield from duplicate_ids(plan)
    yield from duplicate_names(plan)
    for row, indicator in enumerate(plan.indicators):
        for check in (period, geometric_ends, growth_path, milestones, underlying_baseline):
            yield from check(plan, row, indicator)


def duplicate_ids(plan: Plan) -> Iterator[Finding]:
    """Every indicator has an id of its own: actuals are matched by it."""
    seen: set[str] = set()
    for row, indicator in enumerate(plan.indicators):
        if indicator.id in seen:
            yield Finding("duplicate-id", ("indicators", row, "id"), {"id": indicator.id})
        seen.add(indicator.id)


def duplicate_names(plan: Plan) -> Iterator[Finding]:
    """No name or alias of an indicator is that of another: a row of actuals could mean either."""
    owners: dict[str, int] = {}
    for row, indicator in enumerate(plan.indicators):
        names: list[tuple[str, str | int, str]] = [
            ("name", language, name) for language in ("zh", "en") if (name := getattr(indicator.name, language))
        ]
        names += [("aliases", position, alias) for position, alias in enumerate(indicator.aliases)]
        for field, part, name in names:
            owner = owners.setdefault(normalize("NFKC", name).casefold().replace(" ", ""), row)
            if owner != row:
                details = {"name": name, "other": plan.indicators[owner].id}
                yield Finding("duplicate-name", ("indicators", row, field, part), details)


def period(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """The target year comes after the baseline year: no growth can be required in no time."""
    begin, end = plan.years(indicator)
    if end <= begin:
        details = {"baseline_year": begin, "target_year": end}
        yield Finding("target-year-not-later", _own_year(row, indicator), details)


def _own_year(row: int, indicator: Indicator) -> tuple[str | int, ...]:
    """Where an indicator says a year of its own, the target's first; else the plan's target year."""
    if indicator.target.figure and indicator.target.figure.year:
        return ("indicators", row, "target", indicator.target.kind, "year")
    if indicator.target_year:
        return ("indicators", row, "target_year")
    if indicator.baseline and indicator.baseline.year:
        return ("indicators", row, "baseline", "year")
    return ("indicators", row, "baseline_year") if indicator.baseline_year else ("target_year",)


def geometric_ends(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A geometric path runs between two positive numbers: no rate leads from or to zero."""
    figure = indicator.target.figure
    if indicator.path_kind != "geometric" or figure is None:
        return
    if indicator.measure in STARTS_AT_ZERO:
        yield Finding("geometric-from-zero", ("indicators", row, "path"), {"measure": indicator.measure})
        return
    floor = Decimal(-100) if indicator.measure in INDEXED else Decimal(0)
    ends: list[tuple[tuple[str | int, ...], Decimal]] = [(("target",), figure.value)]
    if indicator.baseline and indicator.measure == "level":
        ends.append((("baseline",), indicator.baseline.value))
    ends += [(("milestones", year), stone.value) for year, stone in indicator.milestones.items()]
    for location, value in ends:
        if value <= floor:
            yield Finding("geometric-not-positive", ("indicators", row, *location), {"found": value, "floor": floor})


def growth_path(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A target of mean growth is a rate each year: its path is geometric and no other."""
    if indicator.measure == "average_growth" and indicator.path == "linear":
        yield Finding("growth-path-linear", ("indicators", row, "path"))


def milestones(plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """Milestones lie inside the period and lead strictly from the baseline to the target."""
    figure = indicator.target.figure
    begin, end = plan.years(indicator)
    where = ("indicators", row, "milestones")
    for year in indicator.milestones:
        if not begin < year < end:
            yield Finding(
                "milestone-outside-period", (*where, year), {"year": year, "first": begin + 1, "last": end - 1}
            )
    inside = sorted((year, stone.value) for year, stone in indicator.milestones.items() if begin < year < end)
    if indicator.milestones and figure is None:
        yield Finding("milestone-without-target", where)
    if not inside or figure is None or indicator.measure == "average_growth":
        return
    start = _start(indicator)
    steps = [*([] if start is None else [(begin, start)]), *inside, (end, figure.value)]
    rising = figure.value > steps[0][1]
    for (earlier, before), (year, value) in pairwise(steps):
        if value <= before if rising else value >= before:
            at = year if year in indicator.milestones else earlier
            yield Finding("milestone-order", (*where, at), {"year": year, "found": value, "before": before})


def underlying_baseline(_plan: Plan, row: int, indicator: Indicator) -> Iterator[Finding]:
    """A change or a growth in per cent is counted from a positive amount."""
    baseline = indicator.baseline
    if indicator.measure in INDEXED and baseline and baseline.value <= 0:
        yield Finding("baseline-not-positive", ("indicators", row, "baseline"), {"found": baseline.value})


def _start(indicator: Indicator) -> Decimal | None:
    if indicator.measure == "level":
        return indicator.baseline.value if indicator.baseline else None
    return Decimal(0)
