"""Problems as JSON, words in both languages."""

from collections.abc import Sequence

from ipplan.problem import Problem
from ipplan.render.datatext import ndjson_lines, to_json
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.sentences import hint
from ipplan.wording import LOCALES, Language
from ipplan.wording.codes import sentences


def to_text(problems: Sequence[Problem], _language: Language, _line_of: LineOf = nowhere) -> str:
    """Return the document as JSON."""
    return to_json(problems_document(problems))


def problems_document(problems: Sequence[Problem]) -> dict[str, object]:
    """Build the document: an entry for each problem."""
    return {"schema_version": 1, "problems": [problem_data(problem) for problem in problems]}


def to_lines_of_json(problems: Sequence[Problem], _language: Language, _line_of: LineOf = nowhere) -> str:
    """Return a line of JSON for each problem."""
    return "".join(ndjson_lines(map(problem_data, problems)))


def problem_data(p: Problem) -> dict[str, object]:
    """Return a problem as data."""
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
