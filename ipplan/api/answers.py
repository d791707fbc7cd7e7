"""What the functions answer with: data of one shape for a program, a table for a notebook."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ipplan.api.columns import Library, frame, typed
from ipplan.api.errors import Problems
from ipplan.render.datatext import tidy
from ipplan.render.page.html import to_html
from ipplan.render.page.table import Page
from ipplan.wording import Language, chosen_language


class Tabular(ABC):
    """An answer as a document, as rows and as a frame, each under the names of the command's JSON and CSV."""

    _columns: Sequence[str] = ()

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """Return the document that the command prints with `--format json`."""

    @abstractmethod
    def _rows(self) -> Iterable[Sequence[str]]:
        """Return the rows that the command prints with `--format csv`, titles first."""

    @abstractmethod
    def _page(self, lang: Language) -> Page:
        """Return the table that the command prints on a terminal."""

    def to_rows(self) -> list[dict[str, Any]]:
        """Return the rows that the command prints with `--format csv`: numbers as numbers, None where there is none."""
        return typed(tidy(self._rows()), self._columns)

    def to_frame(self, library: Library = "pandas") -> Any:
        """Return the rows as a frame of pandas, polars or pyarrow, each column of the same kind in every frame."""
        return frame(self.to_rows(), self._columns, library)

    def _repr_html_(self) -> str:
        return to_html(self._page(chosen_language(None)))


class Answer(Tabular, Mapping[str, Any]):
    """An answer whose items are the fields of its document."""

    def __init__(
        self,
        title: str,
        document: Mapping[str, Any],
        rows: Callable[[], Iterable[Sequence[str]]],
        page: Callable[[Language], Page],
        problems: Problems | None = None,
    ) -> None:
        self._title, self._document = title, {**document, **(problems or Problems()).to_dict()}
        self._make_rows, self._make_page = rows, page

    def __getitem__(self, field: str) -> Any:
        return self._document[field]

    def __iter__(self) -> Iterator[str]:
        return iter(self._document)

    def __len__(self) -> int:
        return len(self._document)

    def __repr__(self) -> str:
        return f"<{self._title}>"

    def to_dict(self) -> dict[str, Any]:
        """Return the document that the command prints with `--format json`."""
        return dict(self._document)

    def _rows(self) -> Iterable[Sequence[str]]:
        return self._make_rows()

    def _page(self, lang: Language) -> Page:
        return self._make_page(lang)
