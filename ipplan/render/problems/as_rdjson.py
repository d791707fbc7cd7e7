"""Problems in the diagnostic format of reviewdog (`rdjson`)."""

from collections.abc import Sequence

from ipplan.codes import Severity
from ipplan.problem import Place, Problem
from ipplan.render.datatext import to_json
from ipplan.render.problems.sentences import message_and_hint
from ipplan.wording import Language

_SEVERITIES: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def to_text(problems: Sequence[Problem], language: Language) -> str:
    """Write one result with a diagnostic for each problem."""
    return to_json({"source": {"name": "ipplan"}, "diagnostics": [_diagnostic(p, language) for p in problems]})


def _diagnostic(p: Problem, language: Language) -> dict[str, object]:
    return {
        "message": message_and_hint(p, language),
        "location": _location(p.place),
        "severity": _SEVERITIES[p.severity],
        "code": {"value": p.code},
    }


def _location(place: Place) -> dict[str, object]:
    """Give the line alone: columns count bytes in this format, and characters here."""
    return {"path": place.path, **({"range": {"start": {"line": place.line}}} if place.line else {})}
