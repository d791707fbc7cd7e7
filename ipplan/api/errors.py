"""What is wrong, as a sequence of problems and as exceptions that hold them."""

from collections.abc import Iterable, Sequence
from typing import Any, overload

from ipplan.problem import Problem, in_order
from ipplan.render.problems.as_json import problems_document
from ipplan.render.problems.sentences import to_lines
from ipplan.wording import Language


class Problems(Sequence[Problem]):
    """Problems by file, line and column; printed, they are the lines that the command line shows.

    Each has `code`, `severity` (`error`, `warning`, `note`), `place` and `details`.
    """

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._problems = tuple(in_order(problems))

    @overload
    def __getitem__(self, index: int) -> Problem: ...
    @overload
    def __getitem__(self, index: slice) -> "Problems": ...
    def __getitem__(self, index: int | slice) -> "Problem | Problems":
        """Return one problem, or those of a slice."""
        return Problems(self._problems[index]) if isinstance(index, slice) else self._problems[index]

    def __len__(self) -> int:
        return len(self._problems)

    def __eq__(self, other: object) -> bool:
        """Return whether both hold the same problems, also in a list or a tuple."""
        return isinstance(other, (Problems, list, tuple)) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple((problem.code, problem.place) for problem in self))

    def __str__(self) -> str:
        return self.say()

    def __repr__(self) -> str:
        counts = [f"{len(found)} {kind}" for kind, found in (("errors", self.errors), ("warnings", self.warnings))]
        return f"<Problems: {', '.join(counts)}>"

    def _repr_html_(self) -> str:
        from ipplan.render.markup import escape_lines
        from ipplan.wording import chosen_language

        return f"<pre>{escape_lines(self.say(chosen_language(None)))}</pre>"

    @property
    def errors(self) -> "Problems":
        """Return the errors among them."""
        return Problems(problem for problem in self if problem.severity == "error")

    @property
    def warnings(self) -> "Problems":
        """Return the warnings and notes among them."""
        return Problems(problem for problem in self if problem.severity != "error")

    def say(self, lang: Language = "en") -> str:
        """Return them in words: two lines each, the second what to do about it."""
        return to_lines(self, lang).rstrip()

    def to_dict(self) -> dict[str, Any]:
        """Return the document that `ipplan check --format json` prints."""
        return problems_document(self)


class ProblemsError(Exception):
    """Files that cannot be used: `problems` are all that is wrong with them, `message` says them in English."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = Problems(problems)
        self.message = self.problems.say()
        super().__init__(self.message)

    def __reduce__(self) -> tuple[Any, ...]:
        """Make copying and pickling keep the problems, not their words alone."""
        return type(self), (list(self.problems),)

    def say(self, lang: Language = "en") -> str:
        """Return the problems in words, `zh` or `en`."""
        return self.problems.say(lang)


class PlanError(ProblemsError):
    """A plan that is not there, or that is not sound."""


class ActualsError(ProblemsError):
    """Actuals that cannot be read, or that contradict each other."""


class NotesError(ProblemsError):
    """A file of notes that cannot be read whole."""


class UnknownIndicatorError(KeyError):
    """An indicator that the plan does not have; `message` says which one comes close."""

    def __init__(self, message: str) -> None:
        self.message = message
        super().__init__(message)

    def __str__(self) -> str:
        return self.message
