"""When a bound or a band is kept, with its tolerance, and what is still missing to it."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.observation import Precision
from ipplan.model.plan import Target
from ipplan.progress.figure import meets, side

Scale = Callable[[Decimal], Decimal]


class Edge(NamedTuple):
    """One bound: `sign` is +1 where a value must not lie below it, -1 where not above; `slack` is its tolerance."""

    sign: int
    number: Decimal
    strict: bool
    slack: Decimal

    @property
    def lenient(self) -> Decimal:
        """Return the number moved by the tolerance to the side that lets more pass."""
        return self.number - self.sign * self.slack


def edges(target: Target) -> tuple[Edge, ...]:
    """Return the bound of a target, both edges of a band; none for a direction and for `none`."""
    tolerance = target.tolerance

    def edge(sign: int, number: Decimal) -> Edge:
        return Edge(sign, number, target.strict, tolerance.of(number) if tolerance else Decimal(0))

    if target.band:
        low, high = target.band
        return edge(1, low), edge(-1, high)
    return tuple(edge(target.sign, number) for number in target.numbers)


def _as_it_is(value: Decimal) -> Decimal:
    return value


def keeps(  # noqa: PLR0913 - a bound and how it is compared
    target: Target,
    value: Decimal,
    precision: Precision = "exact",
    *,
    scale: Scale = _as_it_is,
    tolerant: bool = True,
    exact: bool = False,
) -> bool:
    """Return whether a value keeps every edge; `scale` turns an edge's number into what the value is measured in.

    Without `tolerant` the tolerance does not count; an `exact` value was reported and not computed. Nothing is kept
    where there is no edge.
    """
    bounds = edges(target)
    return bool(bounds) and all(
        meets(
            value,
            scale(edge.lenient if tolerant else edge.number),
            edge.sign,
            strict=edge.strict,
            side=side(precision, edge.sign),
            exact=exact,
        )
        for edge in bounds
    )


def missing(target: Target, value: Decimal) -> Decimal:
    """Return what is still missing to a bound, negative beyond it; the distance to the band, 0 inside.

    In the indicator's unit; `target` has at least one edge.
    """
    distances = [edge.sign * (edge.number - value) for edge in edges(target)]
    return max([*distances, Decimal(0)]) if target.band else distances[0]
