"""Problems as JSON, words in both languages."""

from collections.abc import Sequence

from ipplan.problem import Problem
from ipplan.render.datatext import to_json
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.sentences import hint
from ipplan.wording import LOCALES, Language
from ipplan.wording.codes import sentences


def to_text(problems: Sequence[Problem], _language: Language, _line_of: LineOf = nowhere) -> str:
    """Return the document as JSON."""
    return to_json(problems_document(problems))


def problems_document(problems: Sequence[Problem]) -> dict[str, object]:
    """Build the document: an entry for each problem."""
    return {"schema_version": 1, "problems": [_problem(problem) for problem in problems]}


def _problem(p: Problem) -> dict[str, object]:
    return {
        "file": p.place.path,
        "line": p.place.line or None,
        "column": p.place.column or None,
        **({"cell": p.place.cell} if p.place.cell else {}),
        "severity": p.severity,
        "code": p.code,
        "message": sentences(p.message),
        "hint": {lang: hint(p, lang) for lang in LOCALES},
    }
