"""Plans as they were assessed: mappings from ids to results, as data, rows and frames."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from ipplan import __version__
from ipplan.api.actuals import Actuals
from ipplan.api.answers import Tabular
from ipplan.api.columns import STATUS
from ipplan.api.errors import Problems, UnknownIndicatorError
from ipplan.api.plans import LoadedPlan
from ipplan.problem import NONE
from ipplan.progress.assess import Assessed, PlanAssessed
from ipplan.progress.methods.counted import counted
from ipplan.reading.actuals.names import Names
from ipplan.render.document import status_document, status_documents, status_rows_of_all
from ipplan.render.page.table import Page
from ipplan.wording import Language


class Result(Mapping[str, Any]):
    """One indicator as it was assessed: a mapping of the fields of its entry in the JSON of `ipplan status`.

    `result["pace"]` is a number, or None, and then `result["reasons"]["pace"]` says why. `result.assessed` leads to the
    exact decimals.
    """

    def __init__(self, assessed: Assessed, data: Mapping[str, Any]) -> None:
        self.assessed, self.data = assessed, data

    def __getitem__(self, field: str) -> Any:
        return self.data[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)

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


class Assessment(Tabular, Mapping[str, Result]):
    """A plan assessed: a mapping from the ids of its indicators, in the plan's order, to their results."""

    _columns: Sequence[str] = STATUS

    def __init__(
        self, loaded: LoadedPlan, actuals: Actuals | None, assessed: PlanAssessed, method: str = "pace"
    ) -> None:
        self.loaded, self.actuals, self.assessed, self.method = loaded, actuals, assessed, method

    @cached_property
    def _document(self) -> dict[str, Any]:
        files = self.actuals.files if self.actuals else ()
        sha256 = self.loaded.sha256
        return status_document(
            self.assessed, version=__version__, plan_sha256=sha256, actuals=files, method=self.method
        )

    @cached_property
    def _by_id(self) -> dict[str, Result]:
        entries = zip(self.assessed.indicators, self._document["indicators"], strict=True)
        return {one.indicator.id: Result(one, entry) for one, entry in entries}

    @property
    def results(self) -> tuple[Result, ...]:
        """Return the results in the plan's order."""
        return tuple(self._by_id.values())

    def __getitem__(self, indicator: str) -> Result:
        """Return the result of an indicator by its id; an `UnknownIndicatorError` says which id comes close."""
        try:
            return self._by_id[indicator]
        except (KeyError, TypeError):
            raise UnknownIndicatorError(_unknown(self.loaded, indicator)) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self.assessed.indicators)

    def __repr__(self) -> str:
        return f"<Assessment of {self.loaded.id} as of {self.as_of}: {len(self)} indicators>"

    @property
    def plan(self) -> LoadedPlan:
        """Return the plan that was assessed."""
        return self.loaded

    @property
    def as_of(self) -> int | None:
        """Return the year judged, None without any actual."""
        return self.assessed.as_of

    @property
    def summary(self) -> dict[str, int]:
        """Number of indicators of the plan's table by verdict of the method; verdicts that none has are left out."""
        return {status: count for status, count in counted(self.assessed, self.method).items() if count}

    def to_dict(self) -> dict[str, Any]:
        """Return the document that `ipplan status --format json` prints."""
        return {**self._document, **self.warnings.to_dict()}

    @property
    def warnings(self) -> Problems:
        """Return the places of the actuals that were not used or need a look."""
        return self.actuals.warnings if self.actuals else Problems()

    @property
    def document(self) -> dict[str, Any]:
        """Return the document without the problems, which are those of a run."""
        return self._document

    def _rows(self) -> Iterable[Sequence[str]]:
        return status_rows_of_all([self._document])

    def _page(self, lang: Language) -> Page:
        from ipplan.render.status.page import status_page

        return status_page(self.assessed, lang, width=160, method=self.method)


class Assessments(Tabular, Mapping[str, Assessment]):
    """Several plans assessed: a mapping from their ids to their assessments."""

    _columns: Sequence[str] = STATUS

    def __init__(self, assessments: Iterable[Assessment]) -> None:
        self._by_id = {one.loaded.id: one for one in assessments}

    def __getitem__(self, plan: str) -> Assessment:
        return self._by_id[plan]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __repr__(self) -> str:
        return f"<Assessments of {', '.join(self)}>"

    @property
    def summary(self) -> dict[str, dict[str, int]]:
        """Return the summary of each plan by its id."""
        return {plan: one.summary for plan, one in self.items()}

    def to_dict(self) -> dict[str, Any]:
        """Return the document that `ipplan status --all --format json` prints."""
        return {**status_documents(one.document for one in self.values()), **self.warnings.to_dict()}

    @property
    def warnings(self) -> Problems:
        """Return the places of the actuals that were not used or need a look, of actuals of several plans once."""
        read = {id(one.actuals): one.warnings for one in self.values()}
        return Problems(problem for warnings in read.values() for problem in warnings)

    def _rows(self) -> Iterable[Sequence[str]]:
        return status_rows_of_all(one.document for one in self.values())

    def _page(self, lang: Language) -> Page:
        pages = [one._page(lang) for one in self.values()]  # noqa: SLF001 - of its own family
        return Page(
            tuple(t for page in pages for t in page.tables), tuple(line for page in pages for line in page.lines)
        )


def _unknown(loaded: LoadedPlan, indicator: object) -> str:
    near = Names([loaded.plan]).closest(str(indicator))
    hint = "" if near == NONE else f"; did you mean {near!r}?"
    return f"plan {loaded.id} has no indicator {indicator!r} in this assessment{hint}"
