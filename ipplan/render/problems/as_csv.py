"""Problems as CSV."""

from collections.abc import Iterator, Sequence

from ipplan.problem import Problem
from ipplan.render.datatext import to_csv
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.sentences import hint
from ipplan.wording import Language
from ipplan.wording.codes import sentence


def to_text(problems: Sequence[Problem], language: Language, _line_of: LineOf = nowhere) -> str:
    """Return a header and a row each."""
    return to_csv(_rows(problems, language))


def _rows(problems: Sequence[Problem], language: Language) -> Iterator[list[str]]:
    yield ["file", "line", "column", "severity", "code", "message", "hint"]
    for p in problems:
        place = [p.place.path, p.place.cell or str(p.place.line or ""), str(p.place.column or "")]
        yield [*place, p.severity, p.code, sentence(p.message, language), hint(p, language)]
