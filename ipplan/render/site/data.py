"""The data of the public pages: as `status` gives them, without the names of anybody's files."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from ipplan.progress.assess import PlanAssessed
from ipplan.render.document import Data, status_document
from ipplan.render.site.yearly import Year
from ipplan.wording.numerals import data, plain


def public_document(
    result: PlanAssessed, years: Mapping[str, Sequence[Year]], *, version: str, plan_sha256: str
) -> Data:
    """Build the document of a plan; each indicator has its years, none says in which file its value stood."""
    document: Any = status_document(result, version=version, plan_sha256=plan_sha256, actuals=[])
    del document["actuals"]
    for entry in document["indicators"]:
        if entry["actual"]:
            origin = entry["actual"].pop("from")
            if "file" not in origin:
                entry["actual"]["from"] = origin
        entry["years"] = [
            {
                "year": one.year,
                "start": None if one.start is None else data(one.start),
                "actual": None if one.actual is None else data(one.actual.value),
                "due": None if one.due is None else data(one.due),
                "promised": [data(number) for number in one.promised],
            }
            for one in years[entry["id"]]
        ]
    return dict(document)


def indicator_document(document: Data, entry: Data) -> Data:
    """Build the document of one indicator, with what identifies its plan and what made it."""
    kept = ("schema_version", "plan", "as_of", "method", "cuts", "ipplan_version", "plan_sha256")
    return {**{name: document[name] for name in kept if name in document}, "indicator": entry}


def year_rows(entry: Any) -> Iterator[list[str]]:
    """Yield the years of an indicator as rows."""
    yield ["id", "unit", "year", "start", "actual", "due", "promised"]
    for one in entry["years"]:
        numbers = [_cell(one["start"]), _cell(one["actual"]), _cell(one["due"]), "..".join(map(_cell, one["promised"]))]
        yield [entry["id"], entry["unit"], str(one["year"]), *numbers]


def _cell(value: float | None) -> str:
    return "" if value is None else plain(Decimal(repr(value)))
