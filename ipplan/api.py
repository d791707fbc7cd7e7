"""ipplan from Python: `from ipplan import load_plan, read_actuals, assess`.

Stable by test (`tests/test_api.py`), shown in `docs/python.md`. Nothing prints and nothing exits: what is wrong with a
file is an exception that holds every problem found.
"""

from collections.abc import Iterable, Iterator, Mapping
from os import PathLike, fspath
from typing import Any, Literal, NamedTuple

from ipplan import loading
from ipplan.model.observation import Observation
from ipplan.model.plan import Plan
from ipplan.problem import Problem, has_errors, in_order
from ipplan.progress.assess import Assessed, PlanAssessed, assess_plan
from ipplan.progress.contradictions import contradictions
from ipplan.reading.actuals.read import ActualsFile
from ipplan.reading.actuals.read import read_actuals as read_files
from ipplan.reading.cells.decimal_mark import Mark
from ipplan.render.document import indicator_data, status_document
from ipplan.render.problems.sentences import to_lines

Frames = Literal["pandas", "polars"]


class ProblemsError(Exception):
    """Files that cannot be used: `problems` are all that is wrong with them, each with its place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(to_lines(list(self.problems), "en").rstrip())


class PlanError(ProblemsError):
    """A plan that is not there, or that is not sound."""


class ActualsError(ProblemsError):
    """Actuals that cannot be read, or that contradict each other."""


class LoadedPlan(NamedTuple):
    """A plan, the file it was read from, and the hash of that file's bytes."""

    plan: Plan
    path: str
    sha256: str

    @property
    def id(self) -> str:
        """Return the plan's id."""
        return self.plan.id


class Actuals(NamedTuple):
    """What was reported for one plan; `warnings` are the places that were not used or need a look."""

    observations: tuple[Observation, ...]
    files: tuple[ActualsFile, ...]
    warnings: tuple[Problem, ...]


class Result:
    """One indicator as it was assessed.

    `data` is its entry in the JSON of `ipplan status`; every field of it is an item: `result["pace"]` is a number, or
    None, and then `result["reasons"]["pace"]` says why.
    """

    def __init__(self, assessed: Assessed) -> None:
        self.assessed = assessed
        self.data: Mapping[str, Any] = indicator_data(assessed)

    def __getitem__(self, field: str) -> Any:
        return self.data[field]

    def __repr__(self) -> str:
        return f"<Result {self.id}: {self.status}>"

    @property
    def id(self) -> str:
        """Return the indicator's id."""
        return self.assessed.indicator.id

    @property
    def status(self) -> str:
        """Return the verdict as the JSON has it, such as `ahead`."""
        return self.assessed.status

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as plain data."""
        return dict(self.data)


class Assessment:
    """A plan assessed: its indicators in the plan's order, to go through, or by id as items."""

    def __init__(self, loaded: LoadedPlan, actuals: Actuals | None, assessed: PlanAssessed) -> None:
        self.loaded, self.actuals, self.assessed = loaded, actuals, assessed
        self.results = tuple(Result(one) for one in assessed.indicators)

    def __iter__(self) -> Iterator[Result]:
        return iter(self.results)

    def __len__(self) -> int:
        return len(self.results)

    def __getitem__(self, indicator: str) -> Result:
        for result in self.results:
            if result.id == indicator:
                return result
        raise KeyError(indicator)

    def __repr__(self) -> str:
        return f"<Assessment of {self.loaded.id} as of {self.as_of}: {len(self)} indicators>"

    @property
    def as_of(self) -> int | None:
        """Return the year judged, None without any actual."""
        return self.assessed.as_of

    @property
    def summary(self) -> dict[str, int]:
        """Number of indicators of the plan's table by verdict; verdicts that none has are left out."""
        return {status: count for status, count in self.assessed.summary().items() if count}

    def to_dict(self) -> dict[str, Any]:
        """Return the document that `ipplan status --format json` prints."""
        from ipplan import __version__

        files = self.actuals.files if self.actuals else ()
        return status_document(self.assessed, version=__version__, plan_sha256=self.loaded.sha256, actuals=files)

    def to_rows(self) -> list[dict[str, Any]]:
        """Return a flat row for each indicator: the figures, and the position, target and baseline as numbers."""
        return [_row(result) for result in self.results]

    def to_frame(self, library: Frames = "pandas") -> Any:
        """Return the rows as a frame of pandas or polars, whichever is asked for and installed."""
        if library == "polars":
            import polars  # noqa: ICN001 - its own name

            return polars.DataFrame(self.to_rows(), infer_schema_length=None)
        import pandas  # noqa: ICN001 - its own name

        return pandas.DataFrame(self.to_rows())


def load_plan(name: str | PathLike[str]) -> LoadedPlan:
    """Load a plan by its name (`guangzhou`) or its file's path; raise `PlanError` if it is not there or not sound."""
    file, problems = loading.load_plan(fspath(name))
    if file is None:
        raise PlanError(in_order(problems))
    return LoadedPlan(file.plan, file.path, file.sha256)


def read_actuals(  # noqa: PLR0913 - what a user may say of actuals
    files: str | PathLike[str] | Iterable[str | PathLike[str]],
    plan: LoadedPlan,
    *,
    year: int | None = None,
    encoding: str | None = None,
    sheet: str | None = None,
    decimal: Mark | None = None,
    where: Mapping[str, str] | None = None,
    pro_rata: bool = False,
) -> Actuals:
    """Read files of actuals for a plan; raise `ActualsError` if one cannot be used.

    `year` holds for rows that say none themselves, `encoding`, `sheet` and `decimal` (`"point"` or `"comma"`) for
    every file; by default they are found. Of each file only the rows are used that say in a column what `where` asks
    for, as in `{"Country": "China"}`. A part of a year is estimated by the year before, with `pro_rata` else by months.
    """
    named = [files] if isinstance(files, (str, PathLike)) else files
    paths = [fspath(file) for file in named]
    conditions = (where or {}).items()
    read, problems = read_files(
        paths,
        [plan.plan],
        year=year,
        encoding=encoding,
        sheet=sheet,
        decimal=decimal,
        where=conditions,
        pro_rata=pro_rata,
    )
    if read is None or has_errors(problems):
        raise ActualsError(problems)
    problems += contradictions(plan.plan, read.observations[plan.id])
    return Actuals(read.observations[plan.id], read.files, tuple(problems))


def assess(  # noqa: PLR0913 - options of one question
    plan: LoadedPlan,
    actuals: Actuals | None = None,
    *,
    as_of: int | None = None,
    only: Iterable[str] = (),
    baseline_from: Literal["plan", "actuals"] = "plan",
    original: bool = False,
) -> Assessment:
    """Assess a plan's indicators (those whose ids are in `only`, or all) as of the end of a year.

    Revised targets are judged by the one in force then, with `original` by the first.
    """
    wanted = tuple(only)
    if unknown := set(wanted) - {indicator.id for indicator in plan.plan.indicators}:
        raise KeyError(*sorted(unknown))
    observations = actuals.observations if actuals else ()
    found = assess_plan(
        plan.plan, observations, as_of=as_of, baseline_from=baseline_from, only=wanted, original=original
    )
    return Assessment(plan, actuals, found)


def _row(result: Result) -> dict[str, Any]:
    """Flatten a result to numbers and words, so that every column of a frame has one kind."""
    data, case = result.data, result.assessed.case
    numbers = case.indicator.target.numbers
    outlook = data["outlook"] or {}
    return {
        "id": data["id"],
        "name_zh": data["name"]["zh"],
        "name_en": data["name"]["en"],
        **{name: data[name] for name in ("unit", "measure", "path", "nature", "group")},
        "baseline": _float(data["baseline"] and data["baseline"]["value"]),
        "target_year": case.target_year,
        "bound": case.indicator.target.kind,
        "target": float(numbers[0]) if numbers else None,
        "target_high": float(numbers[1]) if case.indicator.target.band else None,
        "actual_year": data["actual"] and data["actual"]["year"],
        "actual": _float(data["actual"] and data["actual"]["value"]),
        **{name: _float(data[name]) for name in result.assessed.figures._fields},
        "outlook": _float(outlook.get("central")),
        "probability": _float(outlook.get("probability")),
        "status": data["status"],
        "reason": data["reason"],
        "early": data["early"],
    }


def _float(value: Any) -> float | None:
    return None if value is None else float(value)
