"""Problems as a code quality report of GitLab, which shows them in a merge request."""

from collections.abc import Sequence

from ipplan.codes import Severity
from ipplan.problem import Problem
from ipplan.render.datatext import to_json
from ipplan.render.problems.extent import LineOf, nowhere
from ipplan.render.problems.fingerprint import fingerprints
from ipplan.render.problems.sentences import message_and_hint
from ipplan.wording import Language

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "note": "info"}


def to_text(problems: Sequence[Problem], language: Language, _line_of: LineOf = nowhere) -> str:
    """Write a list of issues, each with its fingerprint; a file as a whole is its first line."""
    marks = fingerprints(problems)
    return to_json([_issue(p, mark, language) for p, mark in zip(problems, marks, strict=True)])


def _issue(p: Problem, mark: str, language: Language) -> dict[str, object]:
    return {
        "description": message_and_hint(p, language),
        "check_name": p.code,
        "fingerprint": mark,
        "severity": _SEVERITIES[p.severity],
        "location": {"path": p.place.path, "lines": {"begin": p.place.line or 1}},
    }
