"""Problems as CSV."""

from collections.abc import Iterator, Sequence

from ipplan.problem import Problem
from ipplan.render.datatext import to_csv
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.sentences import hint
from ipplan.wording import LOCALES, Language
from ipplan.wording.codes import sentence


def to_text(problems: Sequence[Problem], _language: Language, _line_of: LineOf = nowhere) -> str:
    """Return a header and a row each, words in both languages."""
    return to_csv(_rows(problems))


def _rows(problems: Sequence[Problem]) -> Iterator[list[str]]:
    yield ["file", "line", "column", "severity", "code", "message_zh", "message_en", "hint_zh", "hint_en"]
    for p in problems:
        place = [p.place.path, p.place.cell or str(p.place.line or ""), str(p.place.column or "")]
        messages, hints = zip(*((sentence(p.message, one), hint(p, one)) for one in LOCALES), strict=True)
        yield [*place, p.severity, p.code, *messages, *hints]
