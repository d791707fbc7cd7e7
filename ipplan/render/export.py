"""Plan, indicator and year as data: a row each, the same fields in every format."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ipplan.progress.assess import PlanAssessed
from ipplan.progress.yearly import Year
from ipplan.render.page.table import Column, Page, Table
from ipplan.wording.numerals import data, exact, plain

Data = dict[str, object]
Exported = Sequence[tuple[PlanAssessed, Sequence[Year]]]
FIELDS = (
    *("plan", "as_of", "id", "year", "unit", "value", "precision", "basis", "file", "line"),
    *("position", "due", "status", "pace"),
)


def export_document(found: Exported) -> Data:
    """Build the document: a row for each plan, indicator and year."""
    return {"schema_version": 1, "rows": [_row(result, one) for result, years in found for one in years]}


def export_rows(found: Exported) -> Iterator[list[str]]:
    """Yield the same as a table: nothing for null, numbers in plain digits."""
    yield [*FIELDS]
    for row in export_document(found)["rows"]:  # type: ignore[attr-defined]
        yield [_cell(row[name]) for name in FIELDS]


def export_page(found: Exported) -> Page:
    """Lay the table out for a person."""
    _, *rows = export_rows(found)
    left = {"plan", "id", "unit", "precision", "basis", "file", "status"}
    columns = tuple(Column(name, number=name not in left, widest=24 if name == "id" else 0) for name in FIELDS)
    return Page((Table("", columns, tuple(map(tuple, rows))),))


def _row(result: PlanAssessed, one: Year) -> Data:
    read = one.read
    placed = read is not None and read.origin in {"reported", "estimated"}
    return {
        "plan": result.plan.id,
        "as_of": result.as_of,
        "id": one.indicator.id,
        "year": one.year,
        "unit": one.indicator.unit.say("zh"),
        "value": data(exact(read.value)) if read else None,
        "precision": read.precision if read else None,
        "basis": (read.basis or one.indicator.basis) if read else None,
        "file": read.place.path if read and placed else None,
        "line": (read.place.line or None) if read and placed else None,
        "position": _number(one.position),
        "due": _number(one.due),
        "status": one.status,
        "pace": _number(one.pace),
    }


def _number(figure: object) -> int | float | None:
    return data(figure) if isinstance(figure, Decimal) else None


def _cell(value: object) -> str:
    if value is None:
        return ""
    return plain(Decimal(repr(value))) if isinstance(value, (int, float)) else str(value)
