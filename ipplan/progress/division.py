"""Dividing a total among parts: by share, by growth, by distance or evenly, and rounding that keeps the total."""

from collections.abc import Sequence
from decimal import Decimal

Values = tuple[Decimal, ...]


def by_share(start: Sequence[Decimal], size: Sequence[Decimal], total: Decimal) -> Values:
    """Add to each part in proportion to its size: where that is the start itself, all parts grow alike."""
    added, sizes = total - sum(start), sum(size)
    return tuple(one + added * mine / sizes for one, mine in zip(start, size, strict=True))


def by_growth(start: Sequence[Decimal], factors: Sequence[Decimal], total: Decimal) -> Values:
    """Let each part grow by its own factor, and scale all of them to make the total."""
    grown = [one * factor for one, factor in zip(start, factors, strict=True)]
    return tuple(total * one / sum(grown) for one in grown)


def by_distance(start: Sequence[Decimal], goals: Sequence[Decimal], total: Decimal) -> Values:
    """Add to each part in proportion to what it is short of its goal; what is left when all are there, evenly."""
    added = total - sum(start)
    sign = 1 if added > 0 else -1
    short = [max(sign * (goal - one), Decimal(0)) for one, goal in zip(start, goals, strict=True)]
    together = sum(short)
    if together == 0 or abs(added) > together:
        return evenly([one + sign * way for one, way in zip(start, short, strict=True)], total)
    return tuple(one + added * way / together for one, way in zip(start, short, strict=True))


def evenly(start: Sequence[Decimal], total: Decimal) -> Values:
    """Add the same to each part; a part that would fall below 0 gives what it has, and the others the rest."""
    floored = total >= 0 and min(start) >= 0
    emptied: set[int] = set()
    while True:
        left = [position for position in range(len(start)) if position not in emptied]
        each = (total - sum(start[position] for position in left)) / len(left)
        empty = {position for position in left if start[position] + each < 0}
        if not floored or not empty:
            return tuple(Decimal(0) if p in emptied else one + each for p, one in enumerate(start))
        emptied |= empty


def rounded(ideal: Sequence[Decimal], total: Decimal, decimals: int, before: Sequence[Decimal]) -> Values:
    """Round parts to this many decimals so that they make the total exactly, each up or down to its neighbour.

    The largest remainders go up; first of all a part that would otherwise fall below its value of the year before
    without its ideal doing so.
    """
    unit = Decimal(10) ** -decimals
    floors = [(one / unit).to_integral_value("ROUND_FLOOR") for one in ideal]
    left = int(total / unit - sum(floors))

    def order(position: int) -> tuple[bool, Decimal]:
        falls = floors[position] * unit < before[position] <= (floors[position] + 1) * unit
        return not falls, floors[position] - ideal[position] / unit

    ranked = sorted(range(len(ideal)), key=order)
    for place in range(abs(left)):
        position = ranked[place % len(ranked)] if left > 0 else ranked[-1 - place % len(ranked)]
        floors[position] += 1 if left > 0 else -1
    return tuple(one * unit for one in floors)
