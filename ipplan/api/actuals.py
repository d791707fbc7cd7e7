"""Actuals of one plan or several: from files, records, mappings and frames."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ipplan.api.arguments import checked_year
from ipplan.api.errors import ActualsError, Problems
from ipplan.api.given import sources
from ipplan.api.plans import PlanLike, load_plans
from ipplan.model.observation import Observation
from ipplan.problem import has_errors
from ipplan.progress.contradictions import contradictions
from ipplan.reading.actuals.names import grouped
from ipplan.reading.actuals.read import ActualsFile
from ipplan.reading.actuals.read import read_actuals as read_files
from ipplan.reading.cells.decimal_mark import Mark
from ipplan.reading.files.table import Records


class Actuals(NamedTuple):
    """What was reported, by the ids of the plans; `warnings` are the places that were not used or need a look."""

    by_plan: Mapping[str, tuple[Observation, ...]]
    files: tuple[ActualsFile, ...]
    warnings: Problems

    @property
    def observations(self) -> tuple[Observation, ...]:
        """Return every value that was reported."""
        return tuple(one for observations in self.by_plan.values() for one in observations)

    def __repr__(self) -> str:
        counts = f"{len(self.observations)} values, {len(self.warnings)} warnings"
        return f"<Actuals of {', '.join(self.by_plan)}: {counts}>"


def read_actuals(  # noqa: PLR0913 - what a user may say of actuals
    files: Any,
    plan: PlanLike | Iterable[PlanLike],
    *,
    year: int | None = None,
    encoding: str | None = None,
    sheet: str | None = None,
    decimal: Mark | None = None,
    where: Mapping[str, str] | None = None,
    pro_rata: bool = False,
) -> Actuals:
    """Read actuals for a plan, or for several; raise `ActualsError` if something cannot be used.

    `files` is the path of a file; records (a list of mappings, named tuples or data classes with `indicator`, `year`
    and `value`); a mapping of columns, or of indicators to their values by year; a frame of pandas, polars or any
    library that narwhals knows; or several of these. Each is read as a file with these columns would be.

    `year` holds for rows that say none themselves, `encoding`, `sheet` and `decimal` (`"point"` or `"comma"`) for
    every file; by default they are found. Of each only the rows are used that say in a column what `where` asks
    for, as in `{"Country": "China"}`. A part of a year is estimated by the year before, with `pro_rata` else by months.
    """
    plans = load_plans(plan)
    checked_year("year", year)
    if where is not None and not isinstance(where, Mapping):
        raise TypeError(f"where must be a mapping of columns to values, not {type(where).__name__}")
    found: dict[str, tuple[Observation, ...]] = {one.id: () for one in plans}
    given: list[ActualsFile] = []
    problems = []
    for some, group in grouped(sources(files), [one.plan for one in plans]):
        # A program's numbers have no marks that could be taken for another.
        mark = decimal or ("point" if all(isinstance(one, Records) for one in group) and group else None)
        read, said = read_files(
            group, some, year=year, encoding=encoding, sheet=sheet, decimal=mark,
            where=(where or {}).items(), pro_rata=pro_rata,
        )  # fmt: skip
        problems += said
        if read is not None:
            given += read.files
            for one in some:
                found[one.id] += read.observations[one.id]
                problems += contradictions(one, read.observations[one.id])
    if has_errors(problems):
        raise ActualsError(problems)
    return Actuals(found, tuple(given), Problems(problems))
