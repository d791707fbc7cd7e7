"""Promises beside the target as data: milestones, yearly values, a stretch, a mean, a cap."""

from collections.abc import Iterator
from decimal import Decimal

from ipplan.progress.assess import Assessed
from ipplan.progress.promises import Promised, Stretch
from ipplan.wording.numerals import data, exact

Data = dict[str, object]


def promises_data(assessed: Assessed) -> Data:
    """Build the fields of `status` that speak of promises beside the target; null and empty where there is none."""
    promises = assessed.promises
    return {
        "early": assessed.early,
        "every_year": assessed.indicator.every_year,
        "milestones": [_promised(promised) for promised in promises.milestones],
        "yearly": [_promised(promised) for promised in promises.yearly],
        "stretch": _stretch(promises.stretch),
        "needed_mean": _number(promises.needed_mean),
        "used": _number(promises.used),
    }


def promise_reasons(assessed: Assessed) -> Data:
    """Return why a mean that is needed, or the used share of a cap, is undefined."""
    found = {"needed_mean": assessed.promises.needed_mean, "used": assessed.promises.used}
    return {name: str(figure) for name, figure in found.items() if isinstance(figure, str)}


def promised_cell(promised: object) -> str:
    """Write the promises of the years in one cell: `2023=met 2024=not_due`."""
    assert isinstance(promised, list)
    return " ".join(f"{one['year']}={one['status']}" for one in promised)


def _promised(promised: Promised) -> Data:
    numbers = [data(number) for number in promised.bound.numbers]
    return {
        "year": promised.year,
        "bound": promised.bound.kind,
        "value": numbers if promised.bound.band else numbers[0],
        "actual": _number(promised.actual),
        "gap": _number(promised.gap),
        "status": promised.status,
    }


def _stretch(stretch: Stretch | None) -> Data | None:
    if stretch is None:
        return None
    return {
        "value": data(stretch.value),
        "gap": _number(stretch.gap),
        "completion": _number(stretch.completion),
        "met": stretch.met,
    }


def _number(figure: object) -> int | float | None:
    return data(exact(figure)) if isinstance(figure, Decimal) else None


def stretch_cells(stretch: object) -> Iterator[tuple[str, object]]:
    """Write a stretch in columns of its own."""
    held = stretch if isinstance(stretch, dict) else {}
    for part in ("value", "gap", "completion", "met"):
        yield f"stretch.{part}", held.get(part)
